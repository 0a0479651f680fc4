/** Where a player's samples go: a sound device, a file that holds what would have sounded, or nowhere. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { Failure } from '../../../common/failure.ts';
import { ffmpegPath, SAMPLES_A_SECOND } from './decode.ts';
import type { PcmOutput } from './pump.ts';
import { monotonic } from './timekeeper.ts';

/**
 * `alsa`, `alsa:DEVICE`, `file:OUT.wav` or `null`.
 * @throws Failure `sink-unknown`, `file-unwritable`
 */
export function outputOf(text: string): PcmOutput {
  const [kind, ...rest] = text.split(':');
  const detail = rest.join(':');
  if (kind === 'alsa') return alsaOutput(detail || 'default');
  if (kind === 'file' && detail) return fileOutput(detail);
  if (text === 'null') return nullOutput();
  throw new Failure(
    'invalid',
    'sink-unknown',
    `Không có đầu ra âm thanh “${text}”. Hãy chọn alsa, alsa:THIẾT_BỊ, file:TỆP.wav hoặc null.`,
  );
}

export function nullOutput(): PcmOutput {
  const nothing = () => {};
  return {
    open: nothing,
    write: nothing,
    skip: nothing,
    trouble: () => null,
    idle: nothing,
    close: () => Promise.resolve(),
  };
}

const HEADER_BYTES = 44;

/**
 * A WAV in real time: its sample n is what would have sounded n/48000 s after its first one. When that was, is written
 * beside it (`OUT.wav.json`): `epochMilliseconds` of the machine's clock, `monotonicMilliseconds`.
 */
export function fileOutput(path: string): PcmOutput {
  let file: number;
  try {
    file = openSync(path, 'w');
  } catch (error) {
    throw new Failure(
      'unavailable',
      'file-unwritable',
      `Không ghi được tệp “${path}”. Hãy kiểm tra thư mục và quyền ghi.`,
      { cause: error },
    );
  }
  let bytes = 0;
  const add = (samples: Int16Array) => {
    writeSync(file, samples, 0, samples.byteLength, HEADER_BYTES + bytes);
    bytes += samples.byteLength;
  };
  const writeHeader = () => writeSync(file, wavHeader(bytes), 0, HEADER_BYTES, 0);
  writeHeader();
  return {
    open(at) {
      const epochMilliseconds = Date.now() + at - monotonic();
      writeFileSync(`${path}.json`, JSON.stringify({ epochMilliseconds, monotonicMilliseconds: at }));
    },
    write: add,
    skip: (count) => add(new Int16Array(count)),
    trouble: () => null,
    idle: () => {},
    async close() {
      writeHeader();
      closeSync(file);
    },
  };
}

function wavHeader(dataBytes: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + dataBytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(SAMPLES_A_SECOND, 24);
  header.writeUInt32LE(SAMPLES_A_SECOND * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

/** More than this waiting for the device: it hangs. */
const HANGING_BYTES = SAMPLES_A_SECOND * 2 * 0.75;
/** A device's crystal differs from the machine's; a fresh start after some silence brings them together again. */
const RENEW_MILLISECONDS = 10 * 60_000;
const FIRST_PAUSE_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/**
 * A sound card by ffmpeg's ALSA output. A card that hangs or is unplugged is noticed by what it no longer takes; the
 * program is ended and started again until the card is back.
 */
export function alsaOutput(device: string, program: readonly string[] = alsaProgram(device)): PcmOutput {
  let child: ChildProcess | null = null;
  let startedAt = 0;
  let trouble: string | null = null;
  let pause = FIRST_PAUSE_MILLISECONDS;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function start(): void {
    timer = null;
    if (closed) return;
    const [command, ...args] = program as [string, ...string[]];
    const own = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child = own;
    startedAt = monotonic();
    own.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-500)));
    own.stdin.on('error', () => {});
    own.on('error', (error) => (said = error.message));
    own.on('close', () => {
      if (child !== own) return;
      child = null;
      if (closed) return;
      trouble = `Không phát được ra thiết bị âm thanh “${device}”: ${firstLine(said)}`;
      again();
    });
  }

  function again(): void {
    // A device that worked for a while and is gone gets a quick second try.
    if (monotonic() - startedAt > LONGEST_PAUSE_MILLISECONDS) pause = FIRST_PAUSE_MILLISECONDS;
    timer ??= setTimeout(start, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
  }

  function end(): void {
    const own = child;
    child = null;
    own?.kill('SIGKILL');
  }

  const put = (samples: Int16Array): void => {
    const stdin = child?.stdin;
    if (!stdin) return;
    stdin.write(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
    if (stdin.writableLength > HANGING_BYTES) {
      trouble = `Thiết bị âm thanh “${device}” không nhận tiếng; đang khởi động lại.`;
      end();
      again();
    } else if (trouble && monotonic() - startedAt > SETTLED_MILLISECONDS) {
      trouble = null;
      pause = FIRST_PAUSE_MILLISECONDS;
    }
  };

  start();
  return {
    open: () => {},
    write: put,
    skip: () => {},
    trouble: () => trouble,
    idle() {
      if (child && !trouble && monotonic() - startedAt > RENEW_MILLISECONDS) {
        end();
        start();
      }
    },
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      end();
    },
  };
}

/** A device that has taken sound for so long works. */
const SETTLED_MILLISECONDS = 1_500;

const firstLine = (text: string): string => text.trim().split('\n')[0] || 'thiết bị đã ngắt';

const alsaProgram = (device: string): string[] => [
  ffmpegPath(),
  ...['-v', 'error', '-fflags', 'nobuffer', '-probesize', '32', '-f', 's16le'],
  ...['-ar', String(SAMPLES_A_SECOND), '-ac', '1', '-i', 'pipe:0', '-f', 'alsa', device],
];
