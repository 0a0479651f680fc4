/** Spans: where one begins that ends with a day, whether another follows it, and which only tell what time is meant. */
import { Temporal } from 'temporal-polyfill';
import type { DateMention } from './dates.ts';
import * as words from './words/all.ts';

/** Where the span begins that ends with this day. */
export function spanStart(
  sentence: string,
  mention: DateMention,
  previous: DateMention | undefined,
): number | null {
  if (previous === undefined || !words.LINKS.test(sentence.slice(previous.end, mention.start))) return null;
  return previous.start;
}

/** “… tiền thuê đất kỳ 1 (từ 01/01/2026 đến 30/6/2026)”: whole months, for which it is paid. */
export const isPeriod = (opening: string, first: DateMention, last: DateMention): boolean =>
  words.FOR_PERIOD.test(opening) &&
  first.day.endsWith('-01') &&
  Temporal.PlainDate.from(last.day).add({ days: 1 }).day === 1;

/** Whether this ends a further span of what the day before it ended. */
export const goesOn = (sentence: string, mentions: readonly DateMention[], i: number): boolean =>
  i >= 3 &&
  words.LINKS.test(sentence.slice(mentions[i - 3]!.end, mentions[i - 2]!.start)) &&
  words.LINKS.test(sentence.slice(mentions[i - 1]!.end, mentions[i]!.start)) &&
  /^\s*[,;]?\s*(?:và\s+)?từ(?:\s+ngày)?\s*$/iu.test(
    sentence.slice(mentions[i - 2]!.end, mentions[i - 1]!.start),
  );
