/** What comes out of the real voice and the real ffmpeg, measured by ffmpeg's ebur128 and by our own ear for tones. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeFromSentences, makeFromSound, type Made } from '../../audio/make.ts';
import { master, measure } from '../../audio/mastering.ts';
import { dbfs, power } from '../../audio/pcm.ts';
import { speakSentences, spokenSentences } from '../../audio/speech.ts';
import { voices } from '../../audio/voices/voices.ts';
import type { Speech } from '../../audio/voices/voice.ts';
import { parseWav, toWav } from '../../audio/wav.ts';

const all = voices();
afterAll(() => all.close());

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'loa-mastering-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

const between = ({ samples, sampleRate }: Speech, from: number, to: number) =>
  samples.subarray(Math.round(from * sampleRate), Math.round(to * sampleRate));
const loudness = (sound: Speech, from: number, to: number) =>
  dbfs(power(between(sound, from, to), sound.sampleRate));

/** Share of a stretch's energy at one frequency (Goertzel). */
function tone({ samples, sampleRate }: { samples: Int16Array; sampleRate: number }, hertz: number): number {
  const w = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate);
  let [a, b, energy] = [0, 0, 0];
  for (const s of samples) {
    [a, b] = [s + w * a - b, a];
    energy += s * s;
  }
  return (2 * (a * a + b * b - w * a * b)) / (energy * samples.length);
}

describe('an announcement', () => {
  let made: Awaited<ReturnType<typeof makeFromSentences>>;
  let wav: Speech;
  const path = mkdtemp(join(tmpdir(), 'loa-mastering-'));
  beforeAll(async () => {
    const spoken = spokenSentences('Kính thưa bà con. Tối nay họp tổ dân phố.\n\nXin mời bà con đến dự.', []);
    made = await makeFromSentences({ voices: all }, spoken, {
      voice: 'espeak:vi',
      speed: 1,
      folder: await path,
    });
    wav = parseWav(await readFile(made.wav));
  });
  afterAll(async () => rm(await path, { recursive: true, force: true }));

  it('is as loud as every other, in both of its files', async () => {
    for (const file of [made.mp3, made.wav]) {
      const { integratedLufs, truePeakDbtp, durationSeconds } = await measure(file);
      expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.5);
      expect(truePeakDbtp).toBeLessThanOrEqual(-1.5);
      expect(durationSeconds).toBeCloseTo(made.durationSeconds, 0);
    }
  });

  it('begins with silence in which loudspeakers wake up, and a chime', () => {
    expect(loudness(wav, 0, 0.38)).toBeLessThan(-60);
    const first = { samples: between(wav, 0.45, 0.75), sampleRate: wav.sampleRate };
    const last = { samples: between(wav, 1.75, 2.1), sampleRate: wav.sampleRate };
    expect(tone(first, 523.25)).toBeGreaterThan(0.3);
    expect(tone(last, 1046.5)).toBeGreaterThan(0.3);
    expect(tone(first, 1000)).toBeLessThan(0.02);
  });

  it('ends with the closing chime', () => {
    const end = made.body.endSeconds + 0.6;
    const note = { samples: between(wav, end + 0.5, end + 0.9), sampleRate: wav.sampleRate };
    expect(tone(note, 523.25)).toBeGreaterThan(0.3);
  });

  it('has half a second between sentences and more after a paragraph', () => {
    const [a, b, c] = made.sentences;
    expect(b!.startSeconds - a!.endSeconds).toBeCloseTo(0.5, 2);
    expect(c!.startSeconds - b!.endSeconds).toBeCloseTo(0.9, 2);
    expect(loudness(wav, a!.endSeconds + 0.05, b!.startSeconds - 0.05)).toBeLessThan(-50);
    for (const s of made.sentences) expect(loudness(wav, s.startSeconds, s.endSeconds)).toBeGreaterThan(-25);
  });

  it('has an outline to draw', () => {
    expect(made.peaks.length).toBeGreaterThan(made.durationSeconds * 10);
    expect(Math.max(...made.peaks)).toBeLessThanOrEqual(1);
    expect(Math.max(...made.peaks)).toBeGreaterThan(0.4);
  });
});

describe('sound of any level', () => {
  let speech: Speech;
  beforeAll(async () => {
    const how = { voice: 'espeak:vi-vn-x-south', speed: 1.1 };
    speech = (
      await speakSentences(
        { voices: all },
        [
          {
            spoken: 'Đề nghị bà con giữ gìn vệ sinh chung, bỏ rác đúng giờ, đúng nơi quy định.',
            endsParagraph: true,
          },
        ],
        how,
      )
    )[0]!;
  });
  const scaled = (factor: number): Int16Array =>
    speech.samples.map((s) => Math.max(-32_768, Math.min(32_767, Math.round(s * factor))));
  const mastered = async (samples: Int16Array): Promise<Made> =>
    makeFromSound(
      { samples, sampleRate: speech.sampleRate, endsParagraph: true },
      { folder: await folder() },
    );

  it.each([
    ['whispered', 0.02],
    ['overdriven', 12],
  ])('%s comes out at the same loudness', async (_how, factor) => {
    const made = await mastered(scaled(factor));
    expect(Math.abs(made.integratedLufs + 16)).toBeLessThanOrEqual(0.5);
    expect(made.truePeakDbtp).toBeLessThanOrEqual(-1.5);
  });

  it('is refused when there is none', async () => {
    await expect(mastered(new Int16Array(30_000))).rejects.toMatchObject({ code: 'audio-silent' });
  });

  it.runIf(process.platform === 'linux')('tells a full disk', async () => {
    const path = join(await folder(), 'in.wav');
    await writeFile(path, toWav(speech));
    const to = { mp3: join(await folder(), 'out.mp3'), wav: '/dev/full' };
    await expect(master({ path, speechDbfs: -20, durationSeconds: 4 }, to)).rejects.toMatchObject({
      code: 'disk-full',
    });
  });

  it('stops at once when cancelled', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(
      makeFromSound({ ...speech, endsParagraph: true }, { folder: await folder(), signal }),
    ).rejects.toThrow('stopped');
    const later = AbortSignal.timeout(60);
    await expect(
      makeFromSound({ ...speech, endsParagraph: true }, { folder: await folder(), signal: later }),
    ).rejects.toThrow(/timeout/);
  });
});
