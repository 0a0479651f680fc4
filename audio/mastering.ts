/**
 * Sound for horn loudspeakers at one loudness, by ffmpeg.
 *
 * Two passes: the first measures the filtered sound (EBU R128, ITU-R BS.1770), the second renders it with the gain that
 * is missing and a limiter. What was written is measured again, and rendered anew in the rare case that limiting or
 * MP3 has moved it. Works with the ffmpeg of 2018 that npm brings and with new ones.
 */
import { open, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type Ffmpeg from 'fluent-ffmpeg';
import { Failure } from '../common/failure.ts';
import { storageFailure } from '../common/files.ts';
import { asMp3, failureOf, ffmpeg, limiter, SAMPLE_RATE, type Run } from './ffmpegRun.ts';
import type { Timeline } from './timeline.ts';
import { bytesOf, wavHeader } from './wav.ts';

/** Changes when the same words and voice would sound different. */
export const MASTERING_VERSION = '1';
export const TARGET_LUFS = -16;
export const TRUE_PEAK_CEILING_DBTP = -1.5;
export { SAMPLE_RATE };

/** Asked of ourselves; what we promise is ±0.5. */
const TOLERANCE_LU = 0.3;
const MOST_RENDERINGS = 4;
const LEVELLED_WITHIN_LU = 0.1;
const NOTHING = { integratedLufs: NaN, truePeakDbtp: NaN };
/** Speech comes in at this level, so that the compressor's threshold means the same for every voice. */
const COMPRESSOR_INPUT_DBFS = -20;
/** Room between the limiter's samples and the true peak of the decoded MP3. */
const LIMITER_DBFS = -3.6;
/** LAME turns its input down by 5 % at this bit rate (its `--scale`); given back, so that MP3 and WAV are equally loud. */
const LAME_SCALE_DB = 0.45;
/** What the horn filters usually take away. */
const PREVIEW_GAIN_DB = 16;
export interface Measured {
  readonly durationSeconds: number;
  readonly integratedLufs: number;
  readonly truePeakDbtp: number;
}

/** Sound to be mastered: a WAV file, and how loud the speech in it is (RMS against full scale). */
export interface Unmastered {
  readonly path: string;
  readonly speechDbfs: number;
  readonly durationSeconds: number;
}

/** Writes a timeline as a WAV file piece by piece, as it is. */
export async function writeTimeline(timeline: Timeline, path: string): Promise<void> {
  try {
    await using file = await open(path, 'w');
    const bytes = timeline.pieces.reduce((sum, p) => sum + p.byteLength, 0);
    await file.writeFile(wavHeader(timeline.sampleRate, bytes));
    for (const piece of timeline.pieces) await file.writeFile(bytesOf(piece));
  } catch (error) {
    throw storageFailure(error);
  }
}

/**
 * Renders to MP3 (64 kbit/s mono) and WAV at −16 LUFS and measures the MP3.
 * @throws Failure `audio-silent`, `ffmpeg-missing`, `ffmpeg-failed`, `disk-full`, `data-read-only`
 */
export async function master(
  source: Unmastered,
  to: { readonly mp3: string; readonly wav: string },
  run: Run = {},
): Promise<Measured> {
  const horn = hornFilters(source.speechDbfs);
  const before = loudnessOf(
    await ffmpeg(
      (c) => discard(c.input(source.path).audioFilters([...horn, 'ebur128=framelog=verbose'])),
      run,
    ),
  );
  if (!(before.integratedLufs > -60)) throw silent();
  let gain = TARGET_LUFS - before.integratedLufs;
  let limit = LIMITER_DBFS;
  for (let rendering = 1; ; rendering++) {
    const chain = [...horn, `volume=${decibels(gain)}:precision=float`, resample, limiter(limit)];
    await ffmpeg(
      (c) =>
        writeBoth(
          c
            .input(source.path)
            .complexFilter(
              `[0:a]${chain.join(',')},asplit=2[sound][archive];[sound]volume=${LAME_SCALE_DB}dB:precision=float[loud]`,
            ),
          to,
        ),
      run,
    );
    const measured = await measure(to.mp3, run);
    await checkWhole(to.wav, source.durationSeconds, measured);
    const off = TARGET_LUFS - measured.integratedLufs;
    const over = measured.truePeakDbtp - TRUE_PEAK_CEILING_DBTP;
    if ((Math.abs(off) <= TOLERANCE_LU && over <= 0) || rendering === MOST_RENDERINGS) return measured;
    gain += off;
    if (over > 0) limit -= over + 0.3;
  }
}

/**
 * Words cut out of a mastered file, brought to −16 LUFS by themselves: a short text was levelled together with its chimes.
 * @param wav of our own sample rate; left as it is where it is right, or too short to be measured
 */
export async function levelWords(wav: string, out: string, run: Run = {}): Promise<void> {
  const { integratedLufs, durationSeconds } = await measure(wav, run);
  const off = TARGET_LUFS - integratedLufs;
  const gain = Number.isFinite(off) && Math.abs(off) > LEVELLED_WITHIN_LU ? off : 0;
  const chain = [`volume=${decibels(gain)}:precision=float`, limiter(LIMITER_DBFS)];
  await ffmpeg(
    (c) =>
      c
        .input(wav)
        .audioFilters(gain === 0 ? 'anull' : chain)
        .output(out)
        .outputOptions(['-c:a', 'pcm_s16le', '-bitexact', '-f', 'wav']),
    run,
  );
  await checkWhole(out, durationSeconds, { ...NOTHING, durationSeconds });
}

/** Joins what is mastered already: MP3 of a WAV file, nothing else done to it. */
export async function encodeMp3(
  wav: string,
  mp3: string,
  durationSeconds: number,
  run: Run = {},
): Promise<Measured> {
  await ffmpeg((c) => asMp3(c.input(wav).audioFilters(`volume=${LAME_SCALE_DB}dB`).output(mp3)), run);
  const measured = await measure(mp3, run);
  await checkWhole(wav, durationSeconds, measured);
  return measured;
}

/**
 * An old ffmpeg ends as if all were well when the last bytes found no room on the disk.
 * @throws Failure `disk-full`, `ffmpeg-failed`
 */
async function checkWhole(wav: string, expectedSeconds: number, mp3: Measured): Promise<void> {
  const wavSeconds = (await stat(wav)).size / 2 / SAMPLE_RATE;
  if (Math.min(mp3.durationSeconds, wavSeconds) > expectedSeconds - 0.2) return;
  const { bavail, bsize } = await statfs(dirname(wav));
  const short = `${expectedSeconds} s became ${mp3.durationSeconds} s of MP3 and ${wavSeconds} s of WAV.`;
  throw failureOf(new Error(short), bavail * bsize < 5_000_000 ? 'No space left on device' : short);
}

/**
 * A few sentences to be heard at once: the same filters, one pass, about the same loudness.
 * @throws Failure `ffmpeg-missing`, `ffmpeg-failed`
 */
export async function renderPreview(
  source: Omit<Unmastered, 'durationSeconds'>,
  mp3: string,
  run: Run = {},
): Promise<void> {
  const chain = [
    ...hornFilters(source.speechDbfs),
    `volume=${decibels(PREVIEW_GAIN_DB)}:precision=float`,
    resample,
    limiter(LIMITER_DBFS),
  ];
  await ffmpeg((c) => asMp3(c.input(source.path).audioFilters(chain).output(mp3)), run);
}

/** Duration, integrated loudness and true peak of a file, by ffmpeg's ebur128. */
export async function measure(path: string, run: Run = {}): Promise<Measured> {
  return loudnessOf(
    await ffmpeg((c) => discard(c.input(path).audioFilters('ebur128=peak=true:framelog=verbose')), run),
  );
}

/** What may be decoded, by what its first bytes say; nothing else of ffmpeg's is let at a file from outside. */
export type AudioFormat = 'mp3' | 'wav' | 'ogg' | 'mov' | 'matroska' | 'flac' | 'aac';

/**
 * Decodes a file from outside to a mono 16-bit WAV: one demuxer, no protocol but files, no pictures, a bound on time.
 * @throws Failure `audio-unreadable`
 */
export async function decodeUntrusted(
  path: string,
  format: AudioFormat,
  wav: string,
  { longestSeconds, signal }: { readonly longestSeconds: number } & Run,
): Promise<void> {
  const bound = AbortSignal.timeout(DECODE_MILLISECONDS);
  try {
    await ffmpeg(
      (c) =>
        c
          .input(path)
          .inputOptions(['-protocol_whitelist', 'file', '-f', format, '-vn', '-sn', '-dn'])
          .output(wav)
          .outputOptions([
            ...['-map', '0:a:0', '-map_metadata', '-1', '-ac', '1', '-ar', String(SAMPLE_RATE)],
            ...['-t', String(longestSeconds + 1), '-c:a', 'pcm_s16le', '-f', 'wav'],
          ]),
      { signal: signal ? AbortSignal.any([signal, bound]) : bound },
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Failure && error.code !== 'ffmpeg-failed') throw error;
    throw new Failure(
      'invalid',
      'audio-unreadable',
      'Không đọc được âm thanh trong tệp này. Hãy chọn tệp .mp3, .wav, .ogg, .m4a hoặc .webm khác.',
      { cause: error },
    );
  }
}

/** The same for a file that we wrote ourselves. */
export async function decodeOwn(path: string, wav: string, run: Run = {}): Promise<void> {
  await ffmpeg(
    (c) =>
      c
        .input(path)
        .output(wav)
        .outputOptions(['-ac', '1', '-ar', String(SAMPLE_RATE), '-c:a', 'pcm_s16le', '-f', 'wav']),
    run,
  );
}

const DECODE_MILLISECONDS = 60_000;

/**
 * High-pass where horns only distort; gentle compression so that soft syllables carry over the street; then a fast one
 * that catches what bursts out, so that the limiter, which costs loudness, has next to nothing left to do.
 */
const hornFilters = (speechDbfs: number): string[] => [
  'aformat=sample_fmts=flt',
  `volume=${decibels(COMPRESSOR_INPUT_DBFS - speechDbfs)}:precision=float`,
  'highpass=f=250:poles=2',
  'acompressor=threshold=0.05:ratio=3:attack=5:release=80:makeup=1',
  'acompressor=threshold=0.12:ratio=10:attack=0.5:release=30:makeup=1',
];
const resample = `aresample=${SAMPLE_RATE}`;
const decibels = (db: number) => `${Math.max(-60, Math.min(60, db)).toFixed(2)}dB`;

const writeBoth = (c: Ffmpeg.FfmpegCommand, to: { mp3: string; wav: string }) =>
  asMp3(c.output(to.mp3).outputOptions(['-map', '[loud]']))
    .output(to.wav)
    .outputOptions(['-map', '[archive]', '-c:a', 'pcm_s16le', '-bitexact', '-f', 'wav']);

const discard = (c: Ffmpeg.FfmpegCommand) => c.output('-').outputOptions(['-f', 'null']);

/** Reads the summary that ebur128 prints and the time that ffmpeg reached. */
function loudnessOf(log: string): Measured {
  const summary = log.slice(log.lastIndexOf('Summary:'));
  const number = (pattern: RegExp, text: string) => {
    const found = [...text.matchAll(pattern)].at(-1)?.[1];
    return found === undefined ? Number.NaN : found === '-inf' ? -Infinity : Number(found);
  };
  const time = [...log.matchAll(/time=(\d+):(\d+):(\d+\.\d+)/g)].at(-1);
  return {
    durationSeconds: time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]) : 0,
    integratedLufs: number(/I:\s+(-?[\d.]+|-inf) LUFS/g, summary),
    truePeakDbtp: number(/Peak:\s+(-?[\d.]+|-inf) dBFS/g, summary),
  };
}

const silent = () =>
  new Failure(
    'invalid',
    'audio-silent',
    'Không nghe thấy tiếng nào trong âm thanh này. Hãy kiểm tra micrô hoặc chọn tệp khác.',
  );
