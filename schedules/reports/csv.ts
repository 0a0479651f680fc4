/** The report as CSV (RFC 4180), one line a campaign and zone and one a campaign and day. */
import type { Report } from './report.ts';
import { columns, shownDay } from './columns.ts';

/** A cell that a spreadsheet would take for a formula is marked as text. */
const cell = (value: string | number): string => {
  const text =
    typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Begins with a byte order mark, without which Excel doesn't read it as UTF-8. */
export function csvText(report: Report): string {
  const lines: (string | number)[][] = [
    ['Đợt tuyên truyền', 'Theo', 'Cụm loa / ngày', ...columns.map(({ label }) => label)],
  ];
  for (const campaign of report.campaigns) {
    for (const zone of campaign.zones)
      lines.push([campaign.title, 'cụm loa', zone.zoneName, ...columns.map(({ key }) => zone[key])]);
    for (const day of campaign.days)
      lines.push([campaign.title, 'ngày', shownDay(day.day), ...columns.map(({ key }) => day[key])]);
  }
  lines.push(['Tổng cộng', '', '', ...columns.map(({ key }) => report.total[key])]);
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
