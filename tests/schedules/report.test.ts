/** The report counts what was wanted, planned and heard, and the files it makes are read by other programs. */
import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import mammoth from 'mammoth';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reportOf, type ReportPlay } from '../../schedules/reports/report.ts';
import { at, campaign, world } from './world.ts';

const play = (over: Partial<ReportPlay>): ReportPlay => ({
  kind: 'campaign',
  campaignId: 'sim',
  title: 'Thuê bao',
  zoneId: 'a',
  day: '2026-06-01',
  durationSeconds: 60,
  outcome: 'played',
  heardSeconds: 60,
  ...over,
});

describe('counting', () => {
  const head = { from: '2026-06-01', to: '2026-06-02', stationName: 'Đài', generatedAt: 'now' };
  const sim = {
    id: 'sim',
    title: 'Thuê bao',
    zones: ['a', 'b'],
    wanted: [
      { day: '2026-06-01', wanted: 1 },
      { day: '2026-06-02', wanted: 2 },
    ],
    durationSeconds: 60,
  };
  const report = reportOf(
    head,
    [sim],
    [
      play({}),
      play({ zoneId: 'b', outcome: 'missed', heardSeconds: null }),
      play({ zoneId: 'b' }),
      play({ day: '2026-06-02', outcome: 'partly', heardSeconds: 30 }),
      play({ day: '2026-06-02', outcome: 'cancelled', heardSeconds: null }),
      play({ day: '2026-06-02', outcome: null, heardSeconds: null }),
      play({ kind: 'emergency', campaignId: null, title: 'Lũ', day: '2026-06-02' }),
    ],
    (id) => `Tổ ${id}`,
  );
  const row = (name: string) => report.campaigns.find(({ title }) => title === name);

  test('by campaign: wanted, planned, played and missed, in airings and minutes', () => {
    expect(row('Thuê bao')).toMatchObject({
      wanted: 6,
      planned: 5,
      played: 3,
      missed: 1,
      minutesWanted: 6,
      minutesPlanned: 5,
      minutesPlayed: 2.5,
    });
  });
  test('by zone and by day', () => {
    expect(row('Thuê bao')?.zones).toMatchObject([
      { zoneName: 'Tổ a', wanted: 3, planned: 3, played: 2, missed: 0 },
      { zoneName: 'Tổ b', wanted: 3, planned: 2, played: 1, missed: 1 },
    ]);
    expect(row('Thuê bao')?.days).toMatchObject([
      { day: '2026-06-01', wanted: 2, played: 2 },
      { day: '2026-06-02', wanted: 4, played: 1 },
    ]);
  });
  test('what is rounded is the sum, not its parts', () => {
    const many = Array.from({ length: 14 }, (_, i) => ({ ...sim, id: `c${i}`, wanted: [] }));
    const third = many.flatMap(({ id }) =>
      ['a', 'b'].map((zoneId) => play({ campaignId: id, zoneId, durationSeconds: 70, heardSeconds: 70 })),
    );
    const { total, zones } = reportOf(head, many, third, (id) => `Tổ ${id}`);
    expect(total.minutesPlayed).toBe(32.7);
    expect(zones).toMatchObject([
      { zoneName: 'Tổ a', played: 14, minutesPlayed: 16.3 },
      { zoneName: 'Tổ b', played: 14, minutesPlayed: 16.3 },
    ]);
  });
  test('emergencies are rows of their own, and the total is of all', () => {
    expect(row('Khẩn cấp: Lũ')).toMatchObject({ campaignId: null, wanted: 1, played: 1 });
    expect(report.total).toMatchObject({ wanted: 7, planned: 6, played: 4, missed: 1 });
  });
});

describe('the files', () => {
  async function ward() {
    const made = await world();
    await made.service.campaigns.create(campaign({ title: '=Chuẩn hóa, "thuê bao"' }));
    await made.clock.runTo(at('2026-06-02', '20:00:00'));
    return made;
  }
  const query = { from: '2026-06-01', to: '2026-06-02' };

  test('CSV: opened by a spreadsheet as text, never as a formula', async () => {
    const { service } = await ward();
    const { bytes, name } = await service.reports.file(query, 'csv');
    const text = bytes.toString('utf8');
    expect(name).toBe('Báo cáo phát thanh 2026-06-01 đến 2026-06-02.csv');
    expect(text.startsWith('\uFEFFĐợt tuyên truyền,')).toBe(true);
    expect(text).toContain(`"'=Chuẩn hóa, ""thuê bao""",cụm loa,Tổ a,3,3,3,0,3,3,3`);
    expect(text.trimEnd().endsWith('Tổng cộng,,,6,6,6,0,6,6,6')).toBe(true);
  });

  test('XLSX: three sheets with the same figures', async () => {
    const { service } = await ward();
    const { bytes } = await service.reports.file(query, 'xlsx');
    const folder = await mkdtemp(join(tmpdir(), 'loa-report-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'report.xlsx'), bytes);
    const book = new ExcelJs.Workbook();
    await book.xlsx.readFile(join(folder, 'report.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Đợt tuyên truyền', 'Cụm loa', 'Ngày']);
    const [campaigns] = book.worksheets;
    expect(Array.from(campaigns?.getRow(4).values as unknown[])).toEqual([
      undefined,
      '=Chuẩn hóa, "thuê bao"',
      6,
      6,
      6,
      0,
      6,
      6,
      6,
    ]);
    expect((await readFile(join(folder, 'report.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  test('DOCX: laid out to be numbered, signed and sent up', async () => {
    const { service } = await ward();
    const { bytes } = await service.reports.file(query, 'docx');
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……/BC-……',
      'BÁO CÁO',
      'Từ ngày 1/6/2026 đến ngày 2/6/2026',
      'đã phát 6 lượt, đạt 100%',
      'Tổ a',
      'Nơi nhận:',
      '(Chữ ký, dấu, họ và tên)',
    ])
      expect(value).toContain(part);
  });

  test.each([
    [{ from: '2026-06-02', to: '2026-06-01' }, 'report-period'],
    [{ from: '2020-01-01', to: '2026-06-01' }, 'report-period'],
    [{ ...query, campaign: 'none' }, 'campaign-unknown'],
  ])('%o is refused', async (asked, code) => {
    const { service } = await world({ started: false });
    await expect(service.reports.get(asked)).rejects.toMatchObject({ code });
  });
});

describe('the calendar feed', () => {
  test('shows the plan to whoever has its link, until the link is renewed', async () => {
    const { service } = await world({ started: false });
    await service.campaigns.create(campaign());
    const key = async () =>
      new URL((await service.reports.calendarLink()).path, 'http://x').searchParams.get('key') ?? '';
    const first = await key();
    const text = await service.reports.calendar(first);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(5);
    expect(text).toContain('SUMMARY:Chuẩn hóa thuê bao');
    expect(text).toMatch(/DTSTART:20260601T\d{6}Z/);
    await expect(service.reports.calendar('guess')).rejects.toMatchObject({ code: 'calendar-key-wrong' });
    await service.reports.renewCalendarLink();
    await expect(service.reports.calendar(first)).rejects.toMatchObject({ code: 'calendar-key-wrong' });
    expect(await service.reports.calendar(await key())).toBe(text);
  });
});
