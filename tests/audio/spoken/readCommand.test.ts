/** `loa read`: a line out for each line in, JSON on demand, one clear sentence when it can't. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../common/failure.ts';
import { run } from '../../../server/commands/read.ts';
import { UsageError } from '../../../server/usage.ts';

let folder: string;
let out: string;
const file = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loa-read-'));
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('loa read', () => {
  it('says one line for each line, empty ones too', async () => {
    await writeFile(file('a.txt'), 'Trước ngày 15/6\r\n\r\nGọi 1414\n');
    await run([file('a.txt')]);
    expect(out).toBe('Trước ngày mười lăm tháng sáu\n\nGọi một bốn một bốn\n');
  });
  it('gives tokens and warnings as JSON', async () => {
    await writeFile(file('a.txt'), 'mạng Mobifne');
    await run([file('a.txt'), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      written: 'mạng Mobifne',
      tokens: [{ written: 'mạng', spoken: 'mạng', kind: 'word' }, { kind: 'space' }, { kind: 'unknown' }],
      warnings: [{ written: 'Mobifne', suggestion: 'MobiFone' }],
    });
  });
  it('takes a lexicon and styles', async () => {
    await writeFile(file('a.txt'), 'TDP 24: 1.005 hộ');
    await writeFile(file('l.csv'), 'written,spoken\nTDP,tổ dân phố số\n');
    await run([file('a.txt'), '--lexicon', file('l.csv'), '--style', 'thousand=ngàn,fourAfterTens=bốn']);
    expect(out).toBe('tổ dân phố số hai mươi bốn: một ngàn không trăm linh năm hộ\n');
  });
  it('leaves out of a station’s lexicon what belongs to one script', async () => {
    await writeFile(file('a.txt'), 'Nhà TT');
    await writeFile(
      file('l.csv'),
      'written,spoken,scriptId,scriptTitle\nTT,trung tâm,,\nTT,truyền thống,abc,Lễ hội\n',
    );
    await run([file('a.txt'), '--lexicon', file('l.csv')]);
    expect(out).toBe('Nhà trung tâm\n');
  });
  it('reads the bytes of TCVN3 and UTF-16', async () => {
    await writeFile(file('t.txt'), Buffer.from('th«ng b¸o ngµy 15/6', 'latin1'));
    await run([file('t.txt')]);
    await writeFile(file('u.txt'), Buffer.from('\uFEFFtổ 5', 'utf16le'));
    await run([file('u.txt')]);
    expect(out).toBe('thông báo ngày mười lăm tháng sáu\ntổ năm\n');
  });
  it('refuses what it can’t read', async () => {
    await expect(run([file('none.txt')])).rejects.toThrow(Failure);
    await writeFile(file('d.docx'), Buffer.from([80, 75, 3, 4, 0]));
    await expect(run([file('d.docx')])).rejects.toThrow('document');
    await expect(run(['a', 'b'])).rejects.toThrow(UsageError);
    await expect(run([file('d.docx'), '--style', 'accent=hue'])).rejects.toThrow(UsageError);
  });
});
