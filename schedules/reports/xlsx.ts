/** The report as a workbook: a sheet of campaigns, one of zones, one of days. */
import ExcelJs from 'exceljs';
import type { Report, ReportCounts } from './report.ts';
import { columns, shownDay } from './columns.ts';

export async function xlsxBytes(report: Report): Promise<Buffer> {
  const book = new ExcelJs.Workbook();
  book.creator = report.stationName;
  book.created = new Date(report.generatedAt);
  const sheet = (name: string, heads: readonly string[]) => {
    const made = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 3 }] });
    made.addRow([`${report.stationName}: kết quả phát thanh`]).font = { bold: true, size: 14 };
    made.addRow([`Từ ngày ${shownDay(report.from)} đến ngày ${shownDay(report.to)}`]);
    const head = made.addRow([...heads, ...columns.map(({ label }) => label)]);
    head.font = { bold: true };
    head.alignment = { wrapText: true, vertical: 'middle' };
    heads.forEach((_, i) => (made.getColumn(i + 1).width = i === 0 ? 44 : 22));
    columns.forEach((_, i) => (made.getColumn(heads.length + i + 1).width = 14));
    return made;
  };
  const cells = (counts: ReportCounts) => columns.map(({ key }) => counts[key]);

  const campaigns = sheet('Đợt tuyên truyền', ['Đợt tuyên truyền']);
  for (const campaign of report.campaigns) campaigns.addRow([campaign.title, ...cells(campaign)]);
  campaigns.addRow(['Tổng cộng', ...cells(report.total)]).font = { bold: true };
  const zones = sheet('Cụm loa', ['Đợt tuyên truyền', 'Cụm loa']);
  const days = sheet('Ngày', ['Đợt tuyên truyền', 'Ngày']);
  for (const campaign of report.campaigns) {
    for (const zone of campaign.zones) zones.addRow([campaign.title, zone.zoneName, ...cells(zone)]);
    for (const day of campaign.days) {
      const row = days.addRow([campaign.title, new Date(`${day.day}T00:00:00Z`), ...cells(day)]);
      row.getCell(2).numFmt = 'dd/mm/yyyy';
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
