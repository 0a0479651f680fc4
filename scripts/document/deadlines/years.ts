/** Of which year a letter's days are that name none, and before which day nothing in it still lies ahead. */
import { Temporal } from 'temporal-polyfill';
import { datesIn, type DateMention, type YearBase } from './dates.ts';
import type { Unit } from './units.ts';
import { weekdaysFit, weekdaysIn } from './weekdays.ts';
import * as words from './words/all.ts';

export interface DayContext {
  readonly title: string | null;
  /** The letter's own day. */
  readonly date: string | null;
  /** Whether that is a web page's day, which is later than the letter's. */
  readonly posted?: boolean;
  /** Whether it goes only to heads of schools and units, or orders offices: what names nobody in it is for them. */
  readonly toOffices?: boolean;
  /** `YYYY-MM` where the day is blank. */
  readonly month: string | null;
  /** For letters that name no year at all. */
  readonly today: string | null;
}

/** Pages put letters up up to three weeks late. */
export const weeksBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ weeks: 3 }).toString();

/**
 * The year for dates that name none: the letter's, else the latest that the text names, else today's; and the nearest to
 * it in which the days fall on the weekdays that the text names (“thứ Sáu, 29/6”).
 */
export function yearBase(units: readonly Unit[], context: DayContext): YearBase | null {
  const { date, month, today } = context;
  if (date !== null) return { day: date, own: true };
  if (month !== null) return { day: `${month}-15` };
  const named = yearNamed(units, context);
  const day = named ?? today;
  if (day === null) return null;
  const weekdays = units.flatMap((u) => weekdaysIn(u.sentence));
  if (weekdaysFit(weekdays, { day })) return { day };
  // A year that the text names is at most one off; today's says nothing of an old page.
  const year = Number(day.slice(0, 4));
  const near = named === null ? [0, 1, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10] : [0, 1, -1];
  return (
    near
      .map((years) => ({ day: `${year + years}${MIDYEAR}` }))
      .find((base) => weekdaysFit(weekdays, base)) ?? { day }
  );
}

/** From here all months are taken for the same year's. */
const MIDYEAR = '-07-01';

function yearNamed(units: readonly Unit[], { title }: DayContext): string | null {
  const named = units.flatMap((u) => datesIn(u.sentence, null));
  const latest = latestOf(named.filter((m) => m.unit === 'day'));
  const inTitle = (/(?<!(?:đến|tới|nhìn)\s+)năm\s+(20\d{2})/iu.exec(title ?? '') ??
    /(?<![\d/.-]|20\d{2}\s?[–-]\s?|(?:đến|tới|nhìn|năm)\s+)(20[1-4]\d)(?!\s?[-–/.]?\s?\d)/iu.exec(
      title ?? '',
    ))?.[1];
  // Days of the past don't tell of which year a letter is.
  const held =
    inTitle ?? latestWord(units.flatMap((u) => [...u.sentence.matchAll(HELD_IN)].map((m) => m[1]!)));
  if (latest !== undefined && (held === undefined || latest >= held)) return latest;
  const inText =
    held ??
    units
      .map((u) => /(?<!(?:đến|tới|nhìn|từ)\s+)năm\s+(20\d{2})(?!\s*[-–])/iu.exec(u.sentence)?.[1])
      .find(Boolean);
  if (inText !== undefined) return `${inText}-01-15`;
  const inMonth = latestOf(named.filter((m) => m.unit === 'month'));
  return inMonth ?? null;
}

/** “kỳ thi … năm 2026”: what people come to or enter is of the year that the letter is. */
const HELD_IN =
  /(?<!\p{L})(?:kỳ|cuộc\s+thi|hội\s+thi|ngày\s+hội|đợt|lễ\s+hội|chiến\s+dịch|giải)\s[^;.\d]{1,60}(?<!(?:đến|tới|nhìn|từ))\s+năm\s+(20\d{2})(?!\s*[-–])/giu;

const latestWord = (words: readonly string[]): string | undefined => [...words].sort().at(-1);

const latestOf = (days: readonly DateMention[]): string | undefined =>
  days
    .map((m) => (m.unit === 'day' ? m.day : m.first))
    .sort()
    .at(-1);

/** A letter without a date isn't older than what it refers to. */
export function floorOf(units: readonly Unit[], base: YearBase | null): string | null {
  const days = units.flatMap((u) =>
    datesIn(u.sentence, base)
      .filter((m) => m.unit === 'day' && !m.guessedYear && words.isReference(u.sentence.slice(0, m.start)))
      .map((m) => m.day),
  );
  return days.sort().at(-1) ?? null;
}
