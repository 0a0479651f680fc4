/** MP3 → samples, by ffmpeg. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import ffmpegInstaller from '@ffmpeg-installer/ffmpeg';

export const SAMPLES_A_SECOND = 48_000;

const SLOWEST_DECODING_MILLISECONDS = 60_000;

/** The ffmpeg that players use: `LOA_FFMPEG`, else the one installed with us, else the system's. */
export function ffmpegPath(): string {
  const { LOA_FFMPEG } = process.env;
  if (LOA_FFMPEG) return LOA_FFMPEG;
  return existsSync(ffmpegInstaller.path) ? ffmpegInstaller.path : 'ffmpeg';
}

/** @returns 16-bit samples, one channel. @throws when it isn't sound */
export function decode(mp3: Uint8Array): Promise<Int16Array> {
  return new Promise((resolve, reject) => {
    const rate = String(SAMPLES_A_SECOND);
    const child = spawn(
      ffmpegPath(),
      ['-v', 'error', '-f', 'mp3', '-i', 'pipe:0', '-f', 's16le', '-ac', '1', '-ar', rate, 'pipe:1'],
      { stdio: ['pipe', 'pipe', 'pipe'], timeout: SLOWEST_DECODING_MILLISECONDS, killSignal: 'SIGKILL' },
    );
    const chunks: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
    child.on('error', reject);
    // ffmpeg that stops reading says why on stderr and by its exit code.
    child.stdin.on('error', () => {});
    child.on('close', (code) => {
      const bytes = Buffer.concat(chunks);
      if (code !== 0 || bytes.length < 2) return reject(new Error(`ffmpeg could not decode: ${said.trim()}`));
      const whole = bytes.length - (bytes.length % 2);
      resolve(new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole)));
    });
    child.stdin.end(mp3);
  });
}
