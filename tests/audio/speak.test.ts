/** `loa speak`, run with a real voice and ffmpeg. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { measure } from '../../audio/mastering.ts';
import { parseWav } from '../../audio/wav.ts';
import { run } from '../../server/commands/speak.ts';

const folder = await mkdtemp(join(tmpdir(), 'loa-speak-test-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const file = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('loa speak', () => {
  it('writes mastered MP3 and WAV, and prints what was measured', async () => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const [mp3, wav] = [join(folder, 'bai.mp3'), join(folder, 'bai.wav')];
    const text = await file('bai.txt', 'TTDV họp lúc 8h. Mời bà con đến dự.');
    const lexicon = await file('tu-dien.csv', 'written,spoken\nTTDV,trung tâm dịch vụ\n');
    await run([text, '-o', mp3, '--wav', wav, '--speed', '1.2', '--lexicon', lexicon]);
    const printed = JSON.parse(out.mock.calls.map(([chunk]) => String(chunk)).join('')) as {
      durationSeconds: number;
      lufs: number;
      truePeak: number;
      sentences: { spoken: string }[];
    };
    out.mockRestore();
    const measured = await measure(mp3);
    expect(printed).toMatchObject({
      durationSeconds: measured.durationSeconds,
      lufs: measured.integratedLufs,
      truePeak: measured.truePeakDbtp,
      speed: 1.2,
    });
    expect(Math.abs(printed.lufs + 16)).toBeLessThanOrEqual(0.5);
    expect(printed.sentences[0]!.spoken).toBe('trung tâm dịch vụ họp lúc tám giờ.');
    const { samples, sampleRate } = parseWav(await readFile(wav));
    expect(samples.length / sampleRate).toBeCloseTo(printed.durationSeconds, 0);
  });

  it.each([
    ['no output', ['bai.txt'], 'UsageError', /-o/],
    ['two files', ['a', 'b', '-o', 'x.mp3'], 'UsageError', /một tệp/],
    ['a speed out of range', ['a', '-o', 'x.mp3', '--speed', '9'], 'UsageError', /0\.5/],
    ['a missing file', [join(folder, 'khong-co.txt'), '-o', 'x.mp3'], 'Failure', /Không đọc được tệp/],
  ])('says what is wrong with %s', async (_what, args, name, message) => {
    await expect(run(args)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });

  it('refuses what is not text, empty text and unknown voices', async () => {
    const output = ['-o', join(folder, 'x.mp3')];
    const binary = await file('anh.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x00]));
    await expect(run([binary, ...output])).rejects.toMatchObject({ code: 'text-invalid' });
    await expect(run([await file('trong.txt', ' \n'), ...output])).rejects.toMatchObject({
      code: 'script-empty',
    });
    const text = await file('chao.txt', 'Xin chào.');
    await expect(run([text, '--voice', 'piper:x', ...output])).rejects.toMatchObject({
      code: 'voice-unknown',
    });
  });
});
