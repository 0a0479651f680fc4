/** `loa speak [FILE] -o OUT.mp3`: a text, read aloud and mastered; what was written is measured and printed as JSON. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { makeFromSentences } from '../../audio/make.ts';
import { spokenSentences } from '../../audio/speech.ts';
import { forAnyText, parseLexiconCsv } from '../../audio/spoken/lexicon.csv.ts';
import { DEFAULT_VOICE, voices as makeVoices } from '../../audio/voices/voices.ts';
import { Failure } from '../../common/failure.ts';
import { makeFile } from '../../common/files.ts';
import { readConfig } from '../config.ts';
import { UsageError } from '../usage.ts';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      voice: { type: 'string', default: DEFAULT_VOICE },
      speed: { type: 'string', default: '1' },
      lexicon: { type: 'string' },
      wav: { type: 'string' },
    },
  });
  const { output, voice, wav } = values;
  if (positionals.length > 1) throw new UsageError('Chỉ đọc được một tệp mỗi lần.');
  if (!output) throw new UsageError('Thiếu tên tệp kết quả: thêm -o TỆP.mp3.');
  const speed = Number(values.speed);
  if (!(speed >= 0.5 && speed <= 2)) throw new UsageError('Tốc độ (--speed) phải từ 0.5 đến 2.');

  const file = positionals[0] ?? '-';
  const text = decoded(file === '-' ? await buffer(process.stdin) : await bytesOf(file), file);
  const lexicon = values.lexicon
    ? forAnyText(parseLexiconCsv(decoded(await bytesOf(values.lexicon), values.lexicon)))
    : [];

  const spoken = spokenSentences(text, lexicon);
  const { google } = readConfig(process.env);
  const voices = makeVoices(voice.startsWith('google:') ? { google: google ?? {} } : {});
  const folder = await mkdtemp(join(tmpdir(), 'loa-speak-'));
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Failure('conflict', 'speak-stopped', 'Đã dừng theo yêu cầu.'));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const made = await makeFromSentences({ voices }, spoken, { voice, speed, folder, signal: stop.signal });
    await makeFile(output, (temporary) => copyFile(made.mp3, temporary));
    if (wav) await makeFile(wav, (temporary) => copyFile(made.wav, temporary));
    const { durationSeconds, integratedLufs, truePeakDbtp, sentences } = made;
    const told = {
      file: output,
      durationSeconds,
      lufs: integratedLufs,
      truePeak: truePeakDbtp,
      voice,
      speed,
      sentences,
    };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await voices.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure('not-found', 'file-unreadable', `Không đọc được tệp “${file}”. Hãy kiểm tra tên tệp.`, {
      cause: error,
    });
  }
}

function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure(
      'invalid',
      'text-invalid',
      `“${file}” không phải là tệp văn bản UTF-8. Hãy lưu lại ở dạng .txt (UTF-8).`,
      { cause: error },
    );
  }
}
