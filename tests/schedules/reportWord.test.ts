/** The report for signature is laid out as Nghị định 30/2020/NĐ-CP asks. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, onTestFinished, test } from 'vitest';
import { docxBytes } from '../../schedules/reports/docx.ts';
import { reportOf } from '../../schedules/reports/report.ts';
import { need } from '../needs.ts';

test('every part stands where a clerk looks for it', async () => {
  const report = reportOf(
    { from: '2026-05-26', to: '2026-06-14', stationName: 'Trung tâm Dịch vụ tổng hợp', generatedAt: 'now' },
    [],
    [],
    (id) => id,
  );
  const folder = await mkdtemp(join(tmpdir(), 'loa-word-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'bao-cao.docx');
  await writeFile(file, await docxBytes(report));
  const { value: text } = await mammoth.extractRawText({ path: file });
  const parts = [
    'ỦY BAN NHÂN DÂN',
    'TRUNG TÂM DỊCH VỤ TỔNG HỢP',
    'Số: ……/BC-……',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'năm 2026',
    'BÁO CÁO',
    'Từ ngày 26/5/2026 đến ngày 14/6/2026',
    './.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'THỦ TRƯỞNG ĐƠN VỊ',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));

  const xml = (name: string) =>
    execFileSync(need('unzip', 'unzip'), ['-p', file, name], { encoding: 'utf8' });
  const document = xml('word/document.xml');
  // A4; margins 20, 15, 20, 30 mm in twentieths of a point, within a tenth of a millimetre.
  expect(document).toMatch(/<w:pgSz w:w="1190\d" w:h="168[34]\d"/);
  expect(document).toMatch(/<w:pgMar w:top="113\d" w:right="85\d" w:bottom="113\d" w:left="170\d"/);
  // Numbered at the head, but for the first page.
  expect(document).toContain('<w:titlePg/>');
  expect(xml('word/header1.xml')).toContain('PAGE');
});
