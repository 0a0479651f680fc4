/**
 * The report as a Word document that the ward can number, sign and send up, laid out as Nghị định 30/2020/NĐ-CP
 * (Phụ lục I) asks: A4, margins 20–20–30–15 mm, Times New Roman 13–14, issuing body left, Quốc hiệu and tiêu ngữ
 * right, number and place left blank where only the ward knows them, a rule under the title, recipients left and
 * signature right at the end, pages numbered at the head from the second one on.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Report, ReportCounts } from './report.ts';
import { columns, shownDay, shownNumber } from './columns.ts';

const FONT = 'Times New Roman';
/** Twentieths of a point in a millimetre. */
const MM = 56.69;
const mm = (length: number) => Math.round(length * MM);

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];
const line = (
  text: string,
  style: { bold?: boolean; italics?: boolean; points?: number; align?: Align; underline?: boolean } = {},
): Paragraph =>
  new Paragraph({
    alignment: style.align ?? AlignmentType.CENTER,
    children: [
      new TextRun({
        text,
        font: FONT,
        size: (style.points ?? 13) * 2,
        bold: style.bold ?? false,
        italics: style.italics ?? false,
        ...(style.underline ? { underline: {} } : {}),
      }),
    ],
  });

const bare = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: bare,
  bottom: bare,
  left: bare,
  right: bare,
  insideHorizontal: bare,
  insideVertical: bare,
};
const twoColumns = (left: Paragraph[], right: Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, i) =>
            new TableCell({ children, width: { size: i === 0 ? 42 : 58, type: WidthType.PERCENTAGE } }),
        ),
      }),
    ],
  });

const body = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 120, after: 60, line: 300 },
    children: [new TextRun({ text, font: FONT, size: 28 })],
  });

const cell = (text: string, percent: number, bold: boolean, align: Align): TableCell =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [line(text, { bold, points: 11, align })],
  });

function table(head: string, rows: readonly { name: string; counts: ReportCounts; bold?: boolean }[]): Table {
  const first = 30;
  const each = (100 - first) / columns.length;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          cell(head, first, true, AlignmentType.CENTER),
          ...columns.map(({ label }) => cell(label, each, true, AlignmentType.CENTER)),
        ],
      }),
      ...rows.map(
        ({ name, counts, bold }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(name, first, bold ?? false, AlignmentType.LEFT),
              ...columns.map(({ key }) =>
                cell(shownNumber(counts[key]), each, bold ?? false, AlignmentType.RIGHT),
              ),
            ],
          }),
      ),
    ],
  });
}

export async function docxBytes(report: Report): Promise<Buffer> {
  const { total } = report;
  const share = total.wanted > 0 ? Math.round((total.played / total.wanted) * 1000) / 10 : 100;
  const blankYear = report.to.slice(0, 4);
  const document = new Document({
    creator: report.stationName,
    title: 'Báo cáo kết quả phát thanh',
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: {
          // The first page shows no number.
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
              }),
            ],
          }),
        },
        children: [
          twoColumns(
            [
              line('ỦY BAN NHÂN DÂN …………', { points: 12 }),
              line(report.stationName.toLocaleUpperCase('vi'), { bold: true, points: 12 }),
              line('———————', { points: 8 }),
              line('Số: ……/BC-……', { points: 13 }),
            ],
            [
              line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, points: 12 }),
              line('Độc lập - Tự do - Hạnh phúc', { bold: true, points: 13, underline: true }),
              line('', { points: 8 }),
              line(`…………, ngày …… tháng …… năm ${blankYear}`, { italics: true, points: 13 }),
            ],
          ),
          line(''),
          line('BÁO CÁO', { bold: true, points: 14 }),
          line('Kết quả phát thanh trên hệ thống truyền thanh cơ sở', { bold: true, points: 14 }),
          line(`Từ ngày ${shownDay(report.from)} đến ngày ${shownDay(report.to)}`, {
            italics: true,
            points: 13,
          }),
          line('————————', { points: 8 }),
          line(''),
          body(
            `Trong kỳ, ${report.stationName} thực hiện ${shownNumber(report.campaigns.length)} nội dung tuyên truyền. Tổng số lượt phát yêu cầu tại các cụm loa là ${shownNumber(total.wanted)} lượt; đã phát ${shownNumber(total.played)} lượt, đạt ${shownNumber(share)}%, tổng thời lượng ${shownNumber(total.minutesPlayed)} phút; ${shownNumber(total.missed)} lượt không phát được.`,
          ),
          body('1. Kết quả theo đợt tuyên truyền'),
          table('Đợt tuyên truyền', [
            ...report.campaigns.map((campaign) => ({ name: campaign.title, counts: campaign })),
            { name: 'Tổng cộng', counts: total, bold: true },
          ]),
          body('2. Kết quả theo cụm loa'),
          table('Cụm loa', [
            ...report.zones.map((zone) => ({ name: zone.zoneName, counts: zone })),
            { name: 'Tổng cộng', counts: total, bold: true },
          ]),
          body(
            'Số lượt đã phát do các đầu phát tại cụm loa xác nhận và được lưu trong nhật ký phát của hệ thống. Số phút được làm tròn đến một chữ số thập phân./.',
          ),
          line(''),
          twoColumns(
            [
              line('Nơi nhận:', { bold: true, italics: true, points: 12, align: AlignmentType.LEFT }),
              line('- …………;', { points: 11, align: AlignmentType.LEFT }),
              line('- Lưu: VT.', { points: 11, align: AlignmentType.LEFT }),
            ],
            [
              line('THỦ TRƯỞNG ĐƠN VỊ', { bold: true, points: 14 }),
              line('(Chữ ký, dấu, họ và tên)', { italics: true, points: 13 }),
              line(''),
              line(''),
              line(''),
              line('…………………', { bold: true, points: 14 }),
            ],
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
