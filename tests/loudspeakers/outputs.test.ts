/** The sound device: what is written to it, and what happens when it no longer takes it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ffmpegPath } from '../../loudspeakers/player/node/decode.ts';
import { alsaOutput, fileOutput, outputOf } from '../../loudspeakers/player/node/outputs.ts';
import { pump, type PcmOutput } from '../../loudspeakers/player/node/pump.ts';
import { monotonic } from '../../loudspeakers/player/node/timekeeper.ts';
import { spans, temporaryFolder, until } from './station.ts';

function toneMp3(seconds: number): Buffer {
  const source = `sine=frequency=880:sample_rate=48000:duration=${seconds}`;
  return execFileSync(ffmpegPath(), [
    ...['-v', 'error', '-f', 'lavfi', '-i', source, '-af', 'volume=6dB'],
    ...['-c:a', 'libmp3lame', '-b:a', '64k', '-ac', '1', '-f', 'mp3', 'pipe:1'],
  ]);
}

function pumpOf(output: PcmOutput) {
  const sink = pump(output);
  let closed: Promise<void> | null = null;
  const close = () => (closed ??= sink.close());
  onTestFinished(close);
  return { sink, close };
}

test('first word cut off: a sound starts where it is planned in a stream that never stops', async () => {
  const wav = join(temporaryFolder(), 'out.wav');
  const { sink, close } = pumpOf(fileOutput(wav));
  const sound = await sink.prepare(toneMp3(0.5));
  const at = monotonic() + 700;
  const { started, ended } = sink.play(sound, at);
  expect(Math.abs((await started) - at)).toBeLessThan(1_000);
  const { seconds, error } = await ended;
  await close();
  expect(error).toBe(undefined);
  expect(seconds).toBeCloseTo(sound.durationSeconds, 2);
  const [span] = spans(wav);
  const { epochMilliseconds, monotonicMilliseconds } = JSON.parse(readFileSync(`${wav}.json`, 'utf8')) as {
    epochMilliseconds: number;
    monotonicMilliseconds: number;
  };
  // To the sample: what the sink says and what is in the file.
  const heardAt = (span?.start ?? 0) - epochMilliseconds + monotonicMilliseconds;
  expect(Math.abs(heardAt - (await started))).toBeLessThan(60);
});

test('a sound that is stopped ends soon and says how much was heard', async () => {
  const { sink } = pumpOf(outputOf('null'));
  const sound = await sink.prepare(toneMp3(20));
  const { started, ended, stop } = sink.play(sound, 0);
  await started;
  stop();
  expect((await ended).seconds).toBeLessThan(15);
});

test('sound card hung: what is no longer taken is noticed, told, and tried again', async () => {
  // A program that takes nothing, as ffmpeg before a card that hangs.
  const { sink } = pumpOf(alsaOutput('hw:7', ['sleep', '60']));
  expect(sink.trouble()).toBe(null);
  const sound = await sink.prepare(toneMp3(20));
  const { ended } = sink.play(sound, monotonic() + 100);
  const { seconds, error } = await ended;
  expect(error).toContain('hw:7');
  expect(seconds).toBeLessThan(15);
  await until(() => sink.trouble() !== null);
});

test('sound card unplugged: told in a sentence, and the next card is taken when it is back', async () => {
  const back = join(temporaryFolder(), 'back');
  const device = [
    'sh',
    '-c',
    `if [ -e ${back} ]; then cat > /dev/null; else echo no such device >&2; exit 1; fi`,
  ];
  const { sink } = pumpOf(alsaOutput('hw:7', device));
  await until(() => sink.trouble() !== null);
  expect(sink.trouble()).toBe('Không phát được ra thiết bị âm thanh “hw:7”: no such device');
  const sound = await sink.prepare(toneMp3(0.3));
  expect((await sink.play(sound, monotonic()).ended).error).toContain('hw:7');
  execFileSync('touch', [back]);
  await until(() => sink.trouble() === null, 40_000);
  expect((await sink.play(sound, monotonic()).ended).error).toBe(undefined);
});

test.each(['', 'alsaa', 'file:', 'http://loa'])('“%s” is no output', (text) => {
  expect(() => outputOf(text)).toThrow(/alsa, alsa:THIẾT_BỊ, file:TỆP.wav hoặc null/);
});

test('what is not sound is not decoded', async () => {
  const { sink } = pumpOf(outputOf('null'));
  await expect(sink.prepare(Buffer.from('không phải âm thanh'))).rejects.toThrow(/ffmpeg/);
});
