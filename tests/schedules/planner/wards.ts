/** Wards made from a seed, for measuring: the same seed gives the same ward. */

export interface WardSize {
  readonly zones: number;
  readonly campaigns: number;
  readonly days: number;
  /** Minutes of each window; small ones put the plan under pressure. */
  readonly minutes: number;
  /** Durations are multiples of it. */
  readonly stepSeconds: number;
}

/** A small generator of even quality (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Input of `loa plan` from 1/6/2026 on. */
export function ward(seed: number, { zones, campaigns, days, minutes, stepSeconds }: WardSize) {
  const random = generator(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const day = (offset: number) =>
    new Date(Date.UTC(2026, 5, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  const ids = Array.from({ length: zones }, (_, i) => `z${i}`);
  return {
    timeZone: 'Asia/Ho_Chi_Minh',
    from: day(0),
    to: day(days - 1),
    zones: ids.map((id, i) => ({
      id,
      hears: [i + 1, i + 2]
        .filter((j) => j < zones && random() < (j === i + 1 ? 0.5 : 0.1))
        .map((j) => `z${j}`),
    })),
    windows: [
      { id: 'sang', start: '05:30', end: '06:30', maxMinutes: minutes },
      { id: 'trua', start: '11:15', end: '11:45', maxMinutes: Math.ceil(minutes / 2) },
      { id: 'chieu', start: '17:00', end: '18:00', maxMinutes: minutes },
    ],
    quietHours: [{ start: '21:30', end: '05:00' }],
    programmes: random() < 0.5 ? [{ id: 'tiep-am', start: '06:00', durationSeconds: 900 }] : [],
    campaigns: Array.from({ length: campaigns }, (_, i) => {
      const first = whole(0, Math.max(0, Math.floor(days / 2)));
      const some = ids.filter(() => random() < 0.5);
      return {
        id: `c${i}`,
        priority: random() < 0.15 ? 'priority' : 'normal',
        zones: random() < 0.4 ? ids : some.length > 0 ? some : ids.slice(0, 1),
        firstDay: day(first),
        lastDay: day(Math.max(first, whole(Math.floor(days / 2), days - 1 + (days === 1 ? 9 : 0)))),
        durationSeconds: whole(1, Math.max(1, Math.round(180 / stepSeconds))) * stepSeconds,
        minGapMinutes: [0, 15, 30][whole(0, 2)],
        escalation: [
          { daysLeft: 99, perDay: 1 },
          { daysLeft: 7, perDay: 2 },
          { daysLeft: 2, perDay: 4 },
        ],
      };
    }),
  };
}
