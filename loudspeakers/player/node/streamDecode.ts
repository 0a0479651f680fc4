/** MP3 that comes while it sounds → samples, by an ffmpeg that lives as long as the stream. */
import { spawn } from 'node:child_process';
import { ffmpegPath, SAMPLES_A_SECOND } from './decode.ts';

/** What is to sound, as far as it is there. */
export interface Samples {
  /** How many can be taken now. */
  left(): number;
  /** Nothing comes after these. */
  over(): boolean;
  take(count: number): Int16Array;
  /** Time went by without them: as many of those to come are left out. */
  skip(count: number): void;
}

/** All there from the beginning: a gap in time delays them. */
export function wholeSamples(samples: Int16Array): Samples {
  let cursor = 0;
  return {
    left: () => samples.length - cursor,
    over: () => cursor >= samples.length,
    take: (count) => samples.subarray(cursor, (cursor += count)),
    skip: () => {},
  };
}

export interface StreamDecoder extends Samples {
  feed(mp3: Uint8Array): void;
  end(): void;
  /** Ends the decoder at once. */
  close(): void;
}

export function streamDecoder(): StreamDecoder {
  const child = spawn(
    ffmpegPath(),
    [
      ...['-v', 'error', '-fflags', 'nobuffer', '-probesize', '2048', '-analyzeduration', '0'],
      ...['-f', 'mp3', '-i', 'pipe:0', '-f', 's16le', '-ac', '1', '-ar', String(SAMPLES_A_SECOND)],
      ...['-flush_packets', '1', 'pipe:1'],
    ],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const chunks: Int16Array[] = [];
  let available = 0;
  let debt = 0;
  let over = false;
  /** Half a sample that came with the chunk before. */
  let odd: Buffer = Buffer.alloc(0);

  child.stdout.on('data', (chunk: Buffer) => {
    const bytes = odd.length > 0 ? Buffer.concat([odd, chunk]) : chunk;
    const whole = bytes.length - (bytes.length % 2);
    odd = bytes.subarray(whole);
    const samples = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole));
    const late = Math.min(debt, samples.length);
    debt -= late;
    if (late < samples.length) {
      chunks.push(samples.subarray(late));
      available += samples.length - late;
    }
  });
  child.on('error', () => (over = true));
  child.on('close', () => (over = true));
  // A decoder that is gone ends the sound, which is told by what was heard of it.
  child.stdin.on('error', () => {});

  function take(count: number): Int16Array {
    const taken = new Int16Array(Math.min(count, available));
    for (let at = 0; at < taken.length;) {
      const head = chunks[0] as Int16Array;
      const part = head.subarray(0, taken.length - at);
      taken.set(part, at);
      at += part.length;
      if (part.length === head.length) chunks.shift();
      else chunks[0] = head.subarray(part.length);
    }
    available -= taken.length;
    return taken;
  }

  return {
    left: () => available,
    over: () => over && available === 0,
    take,
    skip: (count) => void (debt += count - take(count).length),
    feed: (mp3) => void child.stdin.write(mp3),
    end: () => void child.stdin.end(),
    close: () => void child.kill('SIGKILL'),
  };
}
