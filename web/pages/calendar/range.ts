/** What a view of the calendar shows around a day. Pure. */
import { addDays, weekday } from './days.ts';

export type View = 'day' | 'week' | 'month' | 'list';
export const views: readonly View[] = ['day', 'week', 'month', 'list'];

const monday = (day: string) => addDays(day, 1 - weekday(day));
const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;
const lastOfMonth = (day: string) => addDays(firstOfMonth(addDays(firstOfMonth(day), 31)), -1);

/** First and last day that are shown; a month is shown in whole weeks. */
export function rangeOf(view: View, day: string): { from: string; to: string } {
  if (view === 'day') return { from: day, to: day };
  if (view === 'month') return { from: monday(firstOfMonth(day)), to: addDays(monday(lastOfMonth(day)), 6) };
  return { from: monday(day), to: addDays(monday(day), 6) };
}

/** A day in the view before or after. */
export function turned(view: View, day: string, by: 1 | -1): string {
  if (view === 'day') return addDays(day, by);
  if (view === 'month')
    return by === 1 ? addDays(lastOfMonth(day), 1) : firstOfMonth(addDays(firstOfMonth(day), -1));
  return addDays(day, 7 * by);
}
