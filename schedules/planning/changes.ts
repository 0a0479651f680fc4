/** Changes to a filled day, each of which can be taken back: what searching for room is made of. */
import { cut, takeMinutes, type Day, type DayZone, type DemandZone, type Placed } from './day.ts';

/** An airing as it stands. */
export interface Entry extends Placed {
  readonly end: number;
}

export type Changes = ReturnType<typeof changesTo>;

/** @param laid the day before anything was placed. @param placed what stands in `day` */
export function changesTo(day: Day, laid: Day, placed: readonly Placed[]) {
  const entries = new Set<Entry>();
  /** By index of the zone; few in each. */
  const inZone = day.zones.map((): Entry[] => []);
  const trail: (() => void)[] = [];

  const link = (entry: Entry) => {
    entries.add(entry);
    for (const { zone } of entry.zones) inZone[zone.index]!.push(entry);
  };
  const unlink = (entry: Entry) => {
    entries.delete(entry);
    for (const { zone } of entry.zones) {
      const list = inZone[zone.index]!;
      for (let i = list.lastIndexOf(entry) + 1; i < list.length; i++) list[i - 1] = list[i]!;
      list.pop();
    }
  };
  const minutes = ({ zones, start, end }: Entry, times: 1 | -1) => {
    for (const { zone } of zones) takeMinutes(zone, start, end, times);
  };
  const seen = new Uint32Array(day.zones.length);
  let looks = 0;
  /** Its zones and all near them, each once. */
  const around = ({ zones }: Entry): readonly DayZone[] => {
    if (zones.length === 1) return zones[0]!.zone.near;
    const look = ++looks;
    const all: DayZone[] = [];
    for (const { zone } of zones)
      for (const other of zone.near) {
        if (seen[other.index] === look) continue;
        seen[other.index] = look;
        all.push(other);
      }
    return all;
  };

  function add(entry: Entry): void {
    link(entry);
    minutes(entry, 1);
    for (const at of entry.zones) {
      at.starts = at.starts.concat(entry.start);
      at.had++;
    }
    for (const zone of around(entry)) cut(zone.free, entry.start, entry.end);
  }
  function drop(entry: Entry): void {
    unlink(entry);
    minutes(entry, -1);
    for (const at of entry.zones) {
      at.starts = at.starts.filter((start) => start !== entry.start);
      at.had--;
    }
    for (const zone of around(entry)) {
      const { free } = laid.zones[zone.index]!;
      zone.free.length = free.length;
      for (let i = 0; i < free.length; i++) zone.free[i] = free[i]!;
      for (const other of zone.near)
        for (const { start, end } of inZone[other.index]!) cut(zone.free, start, end);
    }
  }

  for (const { demand, zones, start } of placed)
    link({ demand, zones, start, end: start + day.demands[demand]!.duration });

  return {
    entries: entries as ReadonlySet<Entry>,
    in: (zone: DayZone): readonly Entry[] => inZone[zone.index]!,

    add(index: number, zones: readonly DemandZone[], start: number): void {
      const entry = { demand: index, zones, start, end: start + day.demands[index]!.duration };
      add(entry);
      trail.push(() => drop(entry));
    },

    /** Takes some zones out of an airing. */
    drop(entry: Entry, part: readonly DemandZone[]): void {
      const kept = entry.zones.filter((at) => !part.includes(at));
      const gone = { ...entry, zones: part };
      const rest = { ...entry, zones: kept };
      unlink(entry);
      link(gone);
      if (kept.length > 0) link(rest);
      drop(gone);
      trail.push(() => {
        add(gone);
        unlink(gone);
        if (kept.length > 0) unlink(rest);
        link(entry);
      });
    },

    /** To be gone back to. */
    mark: (): number => trail.length,
    backTo(mark: number): void {
      while (trail.length > mark) trail.pop()!();
    },
    /** What was changed stays. */
    keep(): void {
      trail.length = 0;
    },
  };
}
