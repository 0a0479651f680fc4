/** Finds the days, months and times that a Vietnamese sentence names. Pure; says nothing of what they mean. */
import { Temporal } from 'temporal-polyfill';
import { isBareDay } from './bareDays.ts';
import { AFTER_TIME, BEFORE, DAY, DAY_WORDS, FIRST_DAYS, HOURS, HOURS_BARE, MONTH_WORDS } from './forms.ts';
import { nearDays, type NearDay } from './near.ts';

export interface DateMention {
  /** Where it stands, weekday and time of day included. */
  readonly start: number;
  readonly end: number;
  /** The day; the last one of a month, quarter or year. */
  readonly day: string;
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** First day of what is named: the month's first, or a range's. */
  readonly first: string;
  /** `HH:MM` */
  readonly time: string | null;
  /** “từ 7h00 đến 17h00 ngày …”: hours of one day. */
  readonly hours: boolean;
  /** “20, 21 và 22/3”: single days, not a span; all but the first. */
  readonly listed: boolean;
  readonly alsoDays: readonly string[];
  /** Whether the year was taken from elsewhere. */
  readonly guessedYear: boolean;
  /** “chiều nay”, “tuần này”: told from the letter's own day. */
  readonly near: boolean;
}

/** Where a year is taken from when a date names none: the letter's own day, or its month. */
export interface YearBase {
  readonly day: string;
  /** The letter's own day, from which “chiều nay” is told. */
  readonly own?: boolean;
}

export function datesIn(sentence: string, base: YearBase | null): DateMention[] {
  const found: DateMention[] = [];
  for (const match of sentence.matchAll(DAY)) {
    const mention = mentionOf(sentence, match, base, found.at(-1));
    if (mention) found.push(mention);
  }
  if (base?.own !== true) return found;
  const near = nearDays(sentence, base.day)
    .filter((n) => !found.some((m) => m.start < n.end && n.start < m.end))
    // “ngày 5/6 năm nay”
    .filter((n) => n.unit !== 'year' || !found.some((m) => /^\s+$/u.test(sentence.slice(m.end, n.start))))
    .map((n) => nearMention(sentence, n));
  return near.length === 0 ? found : [...found, ...near].sort((a, b) => a.start - b.start);
}

function nearMention(sentence: string, { start, end, day, first, unit, part }: NearDay): DateMention {
  const before = sentence.slice(Math.max(0, start - 40), start);
  const lead = /\d/u.test(before) ? BEFORE.exec(before) : null;
  const time =
    unit !== 'day' ? null : timeOf(lead?.groups && { ...lead.groups, part: part ?? lead.groups.part });
  return {
    start: time === null ? start : start - lead![0].trimStart().length,
    end,
    day,
    unit,
    first,
    time,
    hours: false,
    listed: false,
    alsoDays: [],
    guessedYear: false,
    near: true,
  };
}

function mentionOf(
  sentence: string,
  match: RegExpMatchArray,
  base: YearBase | null,
  previous: DateMention | undefined,
): DateMention | null {
  const g = match.groups as Record<string, string | undefined>;
  const at = match.index!;
  const end = at + match[0].length;
  const before = sentence.slice(Math.max(previous?.end ?? 0, at - 90), at);
  const after = sentence.slice(end, end + 60);
  if (isLunar(after) || /^\s*(?:hằng|hàng|mỗi)\s+(?:năm|tháng|tuần)/iu.test(after)) return null;
  const lead = BEFORE.exec(before);
  const leadText = lead?.[0] ?? '';
  const wordYear = g.y1 ?? g.y7 ?? g.y2 ?? g.y4 ?? g.y5 ?? g.y6;
  const year = wordYear === undefined ? null : Number(wordYear.length === 2 ? `20${wordYear}` : wordYear);
  if (g.y6 !== undefined) return wholeOf(match, at, end, 'year', [1, 12], year, base);
  if (g.q !== undefined) return wholeOf(match, at, end, 'quarter', quarterMonths(g.q), year, base);
  if (g.m4 !== undefined) {
    const month = monthNumber(g.m4);
    if (month === null || LUNAR_DAY.test(before)) return null;
    return wholeOf(match, at, end, 'month', [month, month], year, base);
  }
  if (
    g.d3 !== undefined &&
    !isBareDay({ sentence, at, end, separator: g.s3!, lead: leadText, before, previous })
  )
    return null;
  const day =
    g.d7 === undefined ? Number(g.d1 ?? g.d2 ?? g.d3) : DAY_WORDS[g.d7.toLowerCase().replace(/\s+/gu, ' ')]!;
  const month = monthNumber((g.m1 ?? g.m7 ?? g.m2 ?? g.m3)!);
  if (month === null) return null;
  const date = dayOf(day, month, year, base);
  if (!date) return null;
  const head = before.slice(0, before.length - leadText.length);
  const days = FIRST_DAYS.exec(before)?.groups;
  const firstDay = days?.first;
  const listed = /^(?:và|[,;&])$/iu.test(days?.link ?? '');
  const first =
    firstDay === undefined ? null : dayOf(Number(firstDay), month, Number(date.slice(0, 4)), base);
  const timed = timeOf(lead?.groups);
  const hoursFrom = timed === null ? null : (HOURS.exec(head) ?? HOURS_BARE.exec(head));
  const later = timed === null ? AFTER_TIME.exec(after) : null;
  const start =
    at - leadText.length + (leadText.length - leadText.trimStart().length) - (hoursFrom?.[0].length ?? 0);
  return {
    start,
    end,
    day: date,
    unit: 'day',
    first: first !== null && first < date ? first : date,
    time: hoursFrom
      ? clock(Number(hoursFrom[1]), Number(hoursFrom[2] ?? 0))
      : (timed ?? timeOf(later?.groups)),
    hours: hoursFrom !== null,
    listed: listed && first !== null && first < date,
    alsoDays: listed
      ? [...(days?.more?.match(/\d+/gu) ?? [])]
          .map((d) => dayOf(Number(d), month, Number(date.slice(0, 4)), base))
          .filter((d) => d !== null)
          .concat(date)
      : [],
    guessedYear: year === null,
    near: false,
  };
}

/** “rằm tháng Bảy”, of the other calendar. */
const LUNAR_DAY = /(?<!\p{L})(?:rằm|mùng|mồng)(?:\s+\p{L}+)?\s+$/iu;

/** “10/3 âm lịch” is another calendar; “26/4 (tức 10/3 âm lịch)” is not. */
const isLunar = (after: string): boolean =>
  /^\s*\(?(?:năm\s+\p{L}+\s+\p{L}+\s+)?(?:âm\s+lịch|ÂL(?!\p{L})|AL(?!\p{L}))|^\s*,?\s*năm\s+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\s+(?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L})/iu.test(
    after,
  );

const monthNumber = (written: string): number | null => {
  const n = /^\d/u.test(written) ? Number(written) : MONTH_WORDS[written.toLowerCase()];
  return n !== undefined && n >= 1 && n <= 12 ? n : null;
};

const quarterMonths = (quarter: string): [number, number] => {
  const q = /^\d$/u.test(quarter)
    ? Number(quarter)
    : ['I', 'II', 'III', 'IV'].indexOf(quarter.toUpperCase()) + 1;
  return [q * 3 - 2, q * 3];
};

function wholeOf(
  match: RegExpMatchArray,
  at: number,
  end: number,
  unit: 'month' | 'quarter' | 'year',
  [from, to]: [number, number],
  year: number | null,
  base: YearBase | null,
): DateMention | null {
  const y = year ?? yearFor(to, null, base);
  if (y === null) return null;
  const first = Temporal.PlainDate.from({ year: y, month: from, day: 1 });
  const lastMonth = Temporal.PlainYearMonth.from({ year: y, month: to });
  const last = lastMonth.toPlainDate({ day: lastMonth.daysInMonth });
  return {
    start: at,
    end,
    day: last.toString(),
    unit,
    first: first.toString(),
    time: null,
    hours: false,
    listed: false,
    alsoDays: [],
    guessedYear: year === null,
    near: false,
  };
}

/** @returns null where there is no such day, or nothing tells its year */
export function dayOf(day: number, month: number, year: number | null, base: YearBase | null): string | null {
  const y = year ?? yearFor(month, day, base);
  if (y === null || day < 1) return null;
  try {
    return Temporal.PlainDate.from({ year: y, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null; // 31/6: no such day
  }
}

/** The base's year, or the next one for months long before it: “trước 15/01” in a letter of December. */
function yearFor(month: number, day: number | null, base: YearBase | null): number | null {
  if (!base) return null;
  const from = Temporal.PlainDate.from(base.day);
  const behind = from.month - month;
  if (behind > 6) return from.year + 1;
  if (behind < -9 && day !== null) return from.year - 1;
  return from.year;
}

function timeOf(groups: Record<string, string | undefined> | undefined): string | null {
  if (groups?.h === undefined) return null;
  let hour = Number(groups.h);
  const part = groups.part?.toLowerCase();
  if (hour < 12 && (part === 'chiều' || part === 'tối' || (part === 'trưa' && hour < 6))) hour += 12;
  return clock(hour, Number(groups.min ?? 0));
}

export const clock = (hour: number, minute: number): string | null =>
  hour <= 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
