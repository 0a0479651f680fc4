/**
 * Editing of an escalation: phases in their order of time, the first from the first day on, never falling towards
 * the deadline. Pure; what is wanted on a day comes from `wantedWith`, as on the server.
 */
import { wantedWith, type Phase } from '../../../schedules/escalation.ts';
import { addDays, daysBetween } from '../calendar/days.ts';

export type { Phase };

/** The first phase counts from the first day on, however long the campaign is. */
export const FROM_THE_START = 999;
/** What the API takes. */
export const MOST_PER_DAY = 48;

/** In their order of time, the first from the start, without two of the same day, never falling. */
export function ordered(phases: readonly Phase[]): Phase[] {
  const sorted = [...new Map(phases.map((phase) => [phase.daysLeft, phase])).values()].sort(
    (a, b) => b.daysLeft - a.daysLeft,
  );
  let least = 0;
  return sorted.map((phase, index) => {
    least = Math.max(least, phase.perDay);
    return { daysLeft: index === 0 ? FROM_THE_START : phase.daysLeft, perDay: least };
  });
}

/** Sets one phase's airings a day; later phases follow up, earlier ones follow down. */
export function withPerDay(phases: readonly Phase[], index: number, perDay: number): Phase[] {
  const value = Math.min(MOST_PER_DAY, Math.max(0, Math.round(perDay)));
  return phases.map((phase, at) => ({
    ...phase,
    perDay: at === index ? value : at < index ? Math.min(phase.perDay, value) : Math.max(phase.perDay, value),
  }));
}

/** Moves where a phase begins, between its neighbours; the first always begins at the start. */
export function withDaysLeft(phases: readonly Phase[], index: number, daysLeft: number): Phase[] {
  if (index === 0) return [...phases];
  const before = phases[index - 1]?.daysLeft ?? FROM_THE_START;
  const after = phases[index + 1]?.daysLeft ?? -1;
  const value = Math.min(before - 1, Math.max(after + 1, Math.round(daysLeft)));
  return phases.map((phase, at) => (at === index ? { ...phase, daysLeft: value } : phase));
}

/** Adds a denser phase at the end, half way into the last one. @param days of the campaign */
export function withOneMore(phases: readonly Phase[], days: number): Phase[] {
  const last = phases.at(-1) ?? { daysLeft: FROM_THE_START, perDay: 0 };
  const from = Math.floor(Math.min(last.daysLeft, days) / 2);
  if (from >= last.daysLeft) return [...phases];
  return [...phases, { daysLeft: from, perDay: Math.min(MOST_PER_DAY, last.perDay + 1) }];
}

export function without(phases: readonly Phase[], index: number): Phase[] {
  return phases.length < 2 ? [...phases] : ordered(phases.filter((_, at) => at !== index));
}

/** Index of the phase that counts on a day. */
export function phaseAt(phases: readonly Phase[], daysLeft: number): number {
  let counting = -1;
  phases.forEach((phase, index) => {
    if (phase.daysLeft >= daysLeft) counting = index;
  });
  return Math.max(0, counting);
}

/** What is wanted on each day, in one zone. */
export function wantedByDay(
  firstDay: string,
  lastDay: string,
  phases: readonly Phase[],
): { day: string; wanted: number }[] {
  const span = daysBetween(firstDay, lastDay);
  return Array.from({ length: Math.max(0, span + 1) }, (_, index) => ({
    day: addDays(firstDay, index),
    wanted: wantedWith(phases, span - index),
  }));
}

export const samePhases = (a: readonly Phase[], b: readonly Phase[]): boolean => {
  const left = ordered(a);
  const right = ordered(b);
  return (
    left.length === right.length &&
    left.every((phase, at) => phase.daysLeft === right[at]?.daysLeft && phase.perDay === right[at].perDay)
  );
};

/** The last day of a deadline: the day before it when the day itself is too late. */
export const lastDayOf = (deadline: string, inclusive: boolean): string =>
  inclusive ? deadline : addDays(deadline, -1);
