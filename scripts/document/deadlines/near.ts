/** Days told from the day on which a letter was written: “chiều nay”, “thứ Sáu tuần này”, “cuối tháng sau”. */
import { Temporal } from 'temporal-polyfill';

export interface NearDay {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly first: string;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** A word for the part of the day, which tells what hour “5 giờ” is. */
  readonly part: string | null;
}

const NEXT = '(?:tới|sau|kế tiếp)';
const NEAR = new RegExp(
  [
    '(?<part>sáng|trưa|chiều|tối|đêm|hôm)\\s+(?<from>nay|mai)',
    'ngày\\s+(?<tomorrow>mai)',
    `(?:thứ\\s*(?<weekday>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ\\s*nhật))\\s+(?:(?:của\\s+)?(?<ofWeek>tuần)\\s+)?(?<which>này|${NEXT})`,
    `ngày\\s+(?:mùng\\s+|mồng\\s+)?(?<dayOfMonth>\\d{1,2})(?:\\s+(?<ofMonth>tháng))?\\s+(?<monthOf>này|${NEXT})`,
    `(?<!(?:các|những|mấy)\\s+)(?<unit>tuần|tháng)\\s+(?<unitOf>này|${NEXT})|(?<whole>quý|năm)\\s+(?:này|nay)`,
  ]
    .map((p) => `(?:${p})`)
    .join('|')
    .replace(/^/u, '(?<![\\p{L}\\p{N}])(?:')
    .concat(')(?![\\p{L}\\p{N}])'),
  'giu',
);
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
};

/** @param own the letter's own day */
export function nearDays(sentence: string, own: string): NearDay[] {
  const today = Temporal.PlainDate.from(own);
  const out: NearDay[] = [];
  for (const found of sentence.matchAll(NEAR)) {
    const span = spanOf(found.groups as Record<string, string | undefined>, today);
    if (span === null) continue;
    out.push({
      start: found.index,
      end: found.index + found[0].length,
      first: span.first.toString(),
      day: span.last.toString(),
      unit: span.unit,
      part: found.groups!.part?.toLowerCase() ?? null,
    });
  }
  return out;
}

interface Span {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly unit: NearDay['unit'];
}

function spanOf(g: Readonly<Record<string, string | undefined>>, today: Temporal.PlainDate): Span | null {
  const on = (day: Temporal.PlainDate): Span => ({ first: day, last: day, unit: 'day' });
  const later = (word: string | undefined) => (word !== undefined && !/^(?:này|nay)$/iu.test(word) ? 1 : 0);
  if (g.from !== undefined) return on(today.add({ days: g.from.toLowerCase() === 'mai' ? 1 : 0 }));
  if (g.tomorrow !== undefined) return on(today.add({ days: 1 }));
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  if (g.weekday !== undefined || g.sunday !== undefined) {
    const weekday = g.sunday === undefined ? weekdayOf(g.weekday!) : 7;
    const inWeek = monday.add({ days: weekday - 1 });
    // “thứ Sáu tới”: the next one; “thứ Sáu tuần tới”: the next week's.
    const named =
      later(g.which) === 1 && (g.ofWeek !== undefined || Temporal.PlainDate.compare(inWeek, today) <= 0);
    return on(inWeek.add({ weeks: named ? 1 : 0 }));
  }
  if (g.dayOfMonth !== undefined) {
    // “ngày 5 tới” of the 20th is next month's.
    const ahead = later(g.monthOf) === 1 && (g.ofMonth !== undefined || Number(g.dayOfMonth) < today.day);
    const month = today.toPlainYearMonth().add({ months: ahead ? 1 : 0 });
    const day = Number(g.dayOfMonth);
    return day < 1 || day > month.daysInMonth ? null : on(month.toPlainDate({ day }));
  }
  return wholeSpan((g.unit ?? g.whole)!.toLowerCase(), later(g.unitOf), today, monday);
}

function wholeSpan(unit: string, later: number, today: Temporal.PlainDate, monday: Temporal.PlainDate): Span {
  if (unit === 'tuần') {
    const first = monday.add({ weeks: later });
    return { first, last: first.add({ days: 6 }), unit: 'week' };
  }
  const months = unit === 'tháng' ? 1 : unit === 'quý' ? 3 : 12;
  const begin = Math.floor((today.month - 1) / months) * months + 1;
  const first = today.with({ month: begin, day: 1 }).add({ months: later * months });
  const last = first.add({ months }).subtract({ days: 1 });
  return { first, last, unit: unit === 'tháng' ? 'month' : unit === 'quý' ? 'quarter' : 'year' };
}

/** “hai”, “2” → 1, as in ISO 8601. */
export const weekdayOf = (written: string): number =>
  /^\d$/u.test(written) ? Number(written) - 1 : WEEKDAYS[written.toLowerCase()]!;
