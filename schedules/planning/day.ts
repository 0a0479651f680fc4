/**
 * One day of a plan as it is worked on, and where an airing may start in it. Instants are epoch milliseconds.
 */
import type { OpenWindow } from '../windows.ts';
import type { Bench } from './starts.ts';

export type DayWindow = OpenWindow;

export interface DayZone {
  readonly id: string;
  /** Its place among the day's zones. */
  readonly index: number;
  /** Start, end and index of the window of each stretch that is free, one after the other; never empty ones. */
  readonly free: number[];
  readonly windows: readonly DayWindow[];
  /** Milliseconds still to be filled of each window. */
  readonly left: number[];
  /** Itself and all that hear it or that it hears. */
  readonly near: DayZone[];
}

/** What a campaign wants in one zone on this day. */
export interface DemandZone {
  readonly zone: DayZone;
  /** Had already on this day. */
  had: number;
  /** Starts on this day and near it, for the gap. */
  starts: readonly number[];
  /** While a day is filled: nothing more can start here, as what is free only shrinks. */
  shut: boolean;
}

export interface Demand {
  readonly campaign: string;
  /** 0 emergency, 1 priority, 2 normal. */
  readonly level: number;
  /** Smaller ones are served first inside a round; those with the same give nothing up for each other. */
  readonly turn: number;
  readonly wanted: number;
  readonly duration: number;
  readonly gap: number;
  readonly zones: readonly DemandZone[];
  /** Latest start on this day. */
  readonly latest: number;
}

/** An airing of a demand, given by its index, as a day is worked on. */
export interface Placed {
  readonly demand: number;
  readonly zones: readonly DemandZone[];
  readonly start: number;
}

export interface Placement {
  readonly demand: number;
  readonly round: number;
  readonly zones: readonly string[];
  readonly start: number;
  readonly window: string;
  /** To the nearest other airing of the campaign that day; Infinity when it is the only one. */
  readonly distance: number;
}

/** Where things stood in the plan before. */
export interface Hint {
  readonly zones: ReadonlySet<string>;
  readonly start: number;
}

export interface Day {
  readonly midnight: number;
  /** Nothing starts before it. */
  readonly earliest: number;
  readonly zones: readonly DayZone[];
  readonly demands: readonly Demand[];
  /** By demand; in the order of their starts. */
  readonly hints: readonly (readonly Hint[])[];
  /** Where the plan works out what can start when. */
  readonly bench: Bench;
}

/** The same day once more, to be filled in another way. */
export function copyDay(day: Day): Day {
  const zones = day.zones.map(({ id, index, free, windows, left }): DayZone => ({
    id,
    index,
    free: free.slice(),
    windows,
    left: left.slice(),
    near: [],
  }));
  for (const { index, near } of day.zones)
    for (const other of near) zones[index]!.near.push(zones[other.index]!);
  const demands = day.demands.map((demand) => ({
    ...demand,
    zones: demand.zones.map(({ zone, had, starts }) => ({
      zone: zones[zone.index]!,
      had,
      starts,
      shut: false,
    })),
  }));
  return { ...day, zones, demands };
}

/** A filled day once more, with what stands in it. */
export function copyFilled(day: Day, placed: readonly Placed[]): { day: Day; placed: Placed[] } {
  const copy = copyDay(day);
  return {
    day: copy,
    placed: placed.map(({ demand, zones, start }) => {
      const all = day.demands[demand]!.zones;
      return { demand, start, zones: zones.map((at) => copy.demands[demand]!.zones[all.indexOf(at)]!) };
    }),
  };
}

/** How much each reason for a start weighs, in hours of distance between airings. */
export interface Way {
  readonly keep: 'first' | 'by-round' | 'no';
  /** For all zones that wait starting together; a part of them counts for its share. */
  readonly together: number;
  readonly spread: number;
  readonly home: number;
  readonly balance: number;
}

/** How much likelier people are home, in hours of spreading that it is worth: before work, after work, at noon. */
export function atHome(hour: number): number {
  if ((hour >= 5 && hour < 7.5) || (hour >= 16.5 && hour < 19.5)) return 2;
  if (hour >= 11 && hour < 13) return 1;
  return 0;
}

/** The answer's side of an airing, when the whole day stands. */
export function placementOf(day: Day, { demand: index, zones, start }: Placed): Placement {
  const demand = day.demands[index]!;
  let distance = Infinity;
  let round = 1;
  for (const { starts } of zones) {
    let place = 1;
    for (const other of starts) {
      if (other >= day.midnight && other < start) place++;
      if (other !== start) distance = Math.min(distance, Math.abs(other - start));
    }
    round = Math.max(round, place);
  }
  const window = zones[0]?.zone.windows.find((w) => w.start <= start && w.end >= start + demand.duration);
  return {
    demand: index,
    round,
    zones: zones.map((at) => at.zone.id),
    start,
    window: window?.id ?? '',
    distance,
  };
}

/** Takes the time from the zone and from those near it, and the minutes from the zone's windows. */
export function takeDay(zone: DayZone, start: number, end: number): void {
  for (const other of zone.near) cut(other.free, start, end);
  takeMinutes(zone, start, end, 1);
}

/** Takes an airing's minutes from the windows in which it lies, `times` over: −1 gives them back. */
export function takeMinutes({ windows, left }: DayZone, start: number, end: number, times: 1 | -1): void {
  for (let i = 0; i < windows.length; i++)
    if (windows[i]!.start < end && windows[i]!.end > start) left[i]! -= times * (end - start);
}

/** Takes the time out of the stretches. In place: a plan does it by the million. */
export function cut(free: number[], start: number, end: number): void {
  for (let i = 0; i < free.length;) {
    const from = free[i]!;
    const to = free[i + 1]!;
    if (from >= end || to <= start) i += 3;
    else if (from >= start && to <= end) {
      for (let j = i + 3; j < free.length; j++) free[j - 3] = free[j]!;
      free.length -= 3;
    } else {
      if (from >= start) free[i] = end;
      else if (to <= end) free[i + 1] = start;
      else {
        free[i + 1] = start;
        free.push(end, to, free[i + 2]!);
      }
      i += 3;
    }
  }
}
