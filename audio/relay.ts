/** A stream from outside as sound for horns, as fast as it is to be heard. */
import { PassThrough, type Readable } from 'node:stream';
import Ffmpeg from 'fluent-ffmpeg';
import { Failure } from '../common/failure.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { asMp3, limiter } from './ffmpegRun.ts';

/** A source that says nothing for so long is gone. */
const RELAY_SILENCE_SECONDS = 10;
/** Constant: byte n of what `relay` gives sounds n/8 ms after its first one. */
export const RELAY_BYTES_A_MILLISECOND = 8;
/** One frame of 24 ms, each to be decoded by itself. */
export const RELAY_FRAME_BYTES = 192;

/**
 * An HTTP stream or HLS as MP3 for horns, as fast as it is to be heard. Ends when the source ends, and with an error
 * when it can't be reached or breaks off. The compressor and limiter are those of one pass: nobody can measure what is
 * still to come.
 */
export async function relay(url: string, signal: AbortSignal): Promise<Readable> {
  signal.throwIfAborted();
  const path = await findFfmpeg();
  const mp3 = new PassThrough();
  const command = asMp3(Ffmpeg({ stdoutLines: 40 }).setFfmpegPath(path).input(url))
    .inputOptions([
      ...['-hide_banner', '-nostats', '-re', '-rw_timeout', String(RELAY_SILENCE_SECONDS * 1_000_000)],
      ...['-analyzeduration', '500000', '-protocol_whitelist', 'http,https,tcp,tls,crypto,hls,httpproxy'],
    ])
    .audioFilters(['aformat=sample_fmts=flt', 'highpass=f=250:poles=2', RELAY_COMPRESSOR, limiter(-2)])
    .outputOptions([
      '-vn',
      '-write_xing',
      '0',
      '-id3v2_version',
      '0',
      '-reservoir',
      '0',
      '-flush_packets',
      '1',
    ]);
  const kill = () => command.kill('SIGKILL');
  const done = () => signal.removeEventListener('abort', kill);
  signal.addEventListener('abort', kill, { once: true });
  command
    .on('start', () => signal.aborted && kill())
    .on('end', () => {
      done();
      mp3.end();
    })
    .on('error', (error: Error, _stdout, stderr) => {
      done();
      mp3.destroy(relayFailure(url, `${error.message}\n${stderr ?? ''}`));
    });
  command.pipe(mp3, { end: false });
  return mp3;
}

const RELAY_COMPRESSOR = 'acompressor=threshold=0.1:ratio=4:attack=5:release=80:makeup=2';

function relayFailure(url: string, log: string): Failure {
  const why = RELAY_FAULTS.find(([pattern]) => pattern.test(log))?.[1] ?? 'nguồn đã ngắt';
  const host = URL.canParse(url) ? new URL(url).host : url;
  return new Failure(
    'unavailable',
    'relay-unreachable',
    `Không kết nối được nguồn tiếp âm ${host}: ${why}.`,
    {
      cause: new Error(log.slice(-2000)),
    },
  );
}

const RELAY_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/Connection refused/i, 'máy chủ nguồn từ chối kết nối'],
  [/resolve host|Name or service|ENOTFOUND|Failed to resolve/i, 'không tìm thấy máy chủ nguồn'],
  [/Server returned 4|\b40[0-9]\b/i, 'địa chỉ nguồn không còn đúng'],
  [/timed? ?out/i, 'nguồn không trả lời'],
  [/Invalid data|does not contain any stream|matches no streams/i, 'địa chỉ không phải là luồng âm thanh'],
];
