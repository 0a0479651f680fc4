/** Stations to relay, live and real: one tone without end, as MP3 over HTTP or as HLS with AAC. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ffmpegPath } from '../../loudspeakers/player/node/decode.ts';

const TONE = ['-v', 'error', '-re', '-f', 'lavfi', '-i', 'sine=frequency=880:sample_rate=24000'];

async function serving(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A live station of one endless tone, as fast as it sounds. */
export async function liveSource() {
  const listeners = new Set<ServerResponse>();
  let asked = 0;
  const { origin, close } = await serving((_request, response) => {
    asked++;
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    const live = spawn(ffmpegPath(), [
      ...[...TONE, '-af', 'volume=6dB'],
      ...['-c:a', 'libmp3lame', '-b:a', '128k', '-f', 'mp3', 'pipe:1'],
    ]);
    live.stdout.pipe(response);
    listeners.add(response);
    response.on('close', () => {
      listeners.delete(response);
      live.kill('SIGKILL');
    });
  });
  return {
    url: `${origin}/live`,
    /** Breaks off what is listened to; who asks again is given it again. */
    cut: () => listeners.forEach((response) => response.destroy()),
    /** Is gone for good. */
    die: close,
    asked: () => asked,
    listening: () => listeners.size,
  };
}

/** The same tone as HLS: a master playlist, and one whose segments of a second come and go. */
export async function hlsSource() {
  const folder = mkdtempSync(join(tmpdir(), 'loa-hls-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  writeFileSync(
    join(folder, 'master.m3u8'),
    '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=64000,CODECS="mp4a.40.2"\nlive.m3u8\n',
  );
  writeFileSync(
    join(folder, 'thief.m3u8'),
    '#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n',
  );
  const live = spawn(
    ffmpegPath(),
    [
      ...[...TONE, '-af', 'volume=6dB', '-c:a', 'aac', '-b:a', '64k'],
      ...['-f', 'hls', '-hls_time', '1', '-hls_list_size', '6', '-hls_flags', 'delete_segments'],
      join(folder, 'live.m3u8'),
    ],
    { stdio: 'ignore' },
  );
  onTestFinished(() => void live.kill('SIGKILL'));
  const { origin } = await serving((request, response) => {
    try {
      response.end(readFileSync(join(folder, basename(request.url ?? ''))));
    } catch {
      response.writeHead(404).end();
    }
  });
  return { url: `${origin}/master.m3u8`, thief: `${origin}/thief.m3u8` };
}

/** A web page where a stream is looked for. */
export async function pageSource() {
  const { origin } = await serving((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Đài</title><p>Nghe đài trực tuyến</p>'.repeat(50));
  });
  return { url: `${origin}/nghe` };
}

/** Takes the call and says nothing. */
export async function silentSource() {
  const { origin } = await serving(() => {});
  return { url: `${origin}/live` };
}
