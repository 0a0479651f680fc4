/** The pure parts of making sound: trimming, laying out in time, WAV files, the sentence cache. */
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../anything.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import { trimmed } from '../../audio/pcm.ts';
import { saidKey, speechCache } from '../../audio/speechCache.ts';
import { spokenSentences } from '../../audio/speech.ts';
import { announcement, LEAD_SECONDS } from '../../audio/timeline.ts';
import { sniffAudio } from '../../audio/upload.ts';
import { parseWav, toWav } from '../../audio/wav.ts';

const rate = 8_000;
const sound = (seconds: number, level = 9_000) =>
  new Int16Array(seconds * rate).map((_, i) => Math.round(level * Math.sin(i / 3)));
const padded = (before: number, seconds: number, after: number) => {
  const samples = new Int16Array((before + seconds + after) * rate);
  samples.set(sound(seconds), before * rate);
  return samples;
};

describe('trimming', () => {
  it('takes the silence away on both sides and leaves the sound whole', () => {
    expect(trimmed(padded(1, 2, 0.5), rate).length / rate).toBeCloseTo(2.06, 1);
    expect(trimmed(sound(1), rate).length).toBe(rate);
    expect(trimmed(new Int16Array(rate), rate).length).toBe(0);
  });
});

describe('an announcement laid out in time', () => {
  it('gives back every part where it says it is', () => {
    const part = fc.record({
      before: fc.integer({ min: 0, max: 2 }),
      seconds: fc.integer({ min: 1, max: 3 }),
      endsParagraph: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const line = announcement(
          parts.map(({ before, seconds, endsParagraph }) => ({
            sampleRate: rate,
            samples: padded(before, seconds, 1),
            endsParagraph,
          })),
        );
        const whole = line.pieces.reduce((sum, p) => sum + p.length, 0);
        expect(line.durationSeconds).toBeCloseTo(whole / rate, 6);
        expect(line.body.startSeconds).toBe(line.parts[0]!.startSeconds);
        expect(line.body.endSeconds).toBeLessThan(line.durationSeconds);
        expect(line.pieces[0]!.length).toBe(LEAD_SECONDS * rate);
        line.parts.forEach((span, i) => {
          expect(span.endSeconds - span.startSeconds).toBeGreaterThanOrEqual(parts[i]!.seconds);
          expect(span.endSeconds - span.startSeconds).toBeLessThan(parts[i]!.seconds + 0.1);
          const next = line.parts[i + 1];
          if (next)
            expect(next.startSeconds - span.endSeconds).toBeCloseTo(parts[i]!.endsParagraph ? 0.9 : 0.5, 6);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a WAV file', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 500 }), fc.constantFrom(8_000, 22_050, 48_000), (samples, r) => {
        expect(parseWav(toWav({ samples, sampleRate: r }))).toEqual({ samples, sampleRate: r });
      }),
    );
  });
  it('of another kind is refused', () => {
    expect(() => parseWav(Buffer.from('OggS and so on, long enough'))).toThrow();
    const stereo = toWav({ samples: new Int16Array(4), sampleRate: 8_000 });
    stereo.writeUInt16LE(2, 22);
    expect(() => parseWav(stereo)).toThrow(/2 channels/);
  });
});

describe('sentences to be spoken', () => {
  it('end a paragraph where the text does', () => {
    expect(spokenSentences('Câu một. Câu hai.\nCâu ba nối\nsang dòng.', [])).toEqual([
      { spoken: 'Câu một.', endsParagraph: false },
      { spoken: 'Câu hai.', endsParagraph: true },
      { spoken: expect.stringMatching(/^Câu ba nối sang dòng/), endsParagraph: true },
    ]);
  });
});

describe('the sentence cache', () => {
  const said = (sentence: string) => ({ engineVersion: 'v1', voice: 'espeak:vi', speed: 1, sentence });
  const speech = { sampleRate: rate, samples: sound(1) };
  async function folder() {
    const path = await mkdtemp(join(tmpdir(), 'loa-cache-'));
    onTestFinished(() => rm(path, { recursive: true, force: true }));
    return path;
  }

  it('makes a sentence once, also when it is wanted twice at the same time', async () => {
    const path = await folder();
    let made = 0;
    const speak = () => Promise.resolve().then(() => (made++, speech));
    const cache = speechCache(path);
    const [a, b] = await Promise.all([cache.get(said('Một.'), speak), cache.get(said('Một.'), speak)]);
    expect([a, b]).toEqual([speech, speech]);
    expect(await speechCache(path).get(said('Một.'), speak)).toEqual(speech);
    expect(made).toBe(1);
    await cache.get({ ...said('Một.'), speed: 0.9 }, speak);
    await cache.get({ ...said('Một.'), engineVersion: 'v2' }, speak);
    expect(made).toBe(3);
  });

  it('does not keep a failure', async () => {
    const cache = speechCache(await folder());
    await expect(cache.get(said('Một.'), () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await cache.get(said('Một.'), () => Promise.resolve(speech))).toEqual(speech);
  });

  it('lets go of what was used longest ago when it is full', async () => {
    const path = await folder();
    const speak = () => Promise.resolve(speech);
    const cache = speechCache(path, 5.5 * toWav(speech).length);
    for (let i = 0; i < 5; i++) {
      await cache.get(said(`Câu ${i}.`), speak);
      const key = saidKey(said(`Câu ${i}.`));
      const file = join(path, key.slice(0, 2), `${key}.wav`);
      await utimes(file, 1_000 + i, 1_000 + i);
    }
    await cache.get(said('Câu 0.'), speak);
    await cache.get(said('Câu mới.'), speak);
    const kept = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.wav'));
    expect(kept.length).toBe(4);
    expect(kept.join()).toContain(saidKey(said('Câu 0.')));
    expect(kept.join()).not.toContain(saidKey(said('Câu 1.')));
  });
});

describe('a file from outside', () => {
  it.each([
    ['wav', 'RIFF\0\0\0\0WAVEfmt '],
    ['ogg', 'OggS\0\0\0\0\0\0\0\0'],
    ['mov', '\0\0\0\x20ftypM4A \0\0'],
    ['matroska', '\x1a\x45\xdf\xa3\0\0\0\0\0\0\0\0'],
    ['mp3', 'ID3\x04\0\0\0\0\0\0\0\0'],
    ['mp3', '\xff\xfb\x90\x64\0\0\0\0\0\0\0\0'],
    ['aac', '\xff\xf1\x50\x80\0\0\0\0\0\0\0\0'],
    ['flac', 'fLaC\0\0\0\0\0\0\0\0'],
    [null, '#EXTM3U\nhttp://'],
    [null, 'ffconcat version 1.0'],
    [null, '<?xml version="1.0"?>'],
    [null, 'RIFF\0\0\0\0AVI LIST'],
    [null, 'OggS'],
  ])('is %s by its first bytes', (format, head) => {
    expect(sniffAudio(Buffer.from(head, 'latin1'))).toBe(format);
  });
});
