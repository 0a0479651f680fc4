/** What a plan promises beyond its rules: fair, stable, and right about what would help; for any ward. */
import fc from '../../anything.ts';
import { describe, expect, it } from 'vitest';
import { checkedEscalation } from '../../../schedules/campaign/campaign.ts';
import type { PlanInput } from '../../../schedules/planning/planInput.ts';
import { parsePlanInput } from '../../../schedules/planning/planInput.ts';
import { plan, wantedByDay, type PlanAnswer } from '../../../schedules/planner.ts';
import { anyWard, sessionLengths } from './anyWard.ts';
import { replaceable, servedByRank, unfair } from './fairness.ts';
import { broken, playsOf } from './truths.ts';
import { ward } from './wards.ts';

/** `RUNS` for more. Shrinking these would take minutes. */
const runs = (usual: number) => ({ numRuns: usual * Number(process.env.RUNS ?? 1), endOnFailure: true });

const previousOf = ({ airings }: PlanAnswer): PlanInput['previous'] =>
  airings.map(({ campaign, zones, start, variant }) => ({
    campaign,
    zones: [...zones],
    start,
    ...(variant === undefined ? {} : { variant }),
  }));
const keysOf = (answer: PlanAnswer) =>
  playsOf(answer).map(({ campaign, zone, start, variant = '' }) => `${campaign} ${zone} ${start} ${variant}`);

describe('any plan', () => {
  it('keeps every truth, whatever has sounded, stays or stood before', () => {
    fc.assert(
      fc.property(anyWard(), (input) => {
        expect(broken(input, plan(input))).toEqual([]);
      }),
      runs(150),
    );
  });

  it('is the same in whatever order everything stands', () => {
    fc.assert(
      fc.property(anyWard(), (input) => {
        const named = <T extends { zones?: string[] | undefined }>(one: T): T =>
          one.zones ? { ...one, zones: one.zones.toReversed() } : one;
        const turned = {
          ...input,
          zones: input.zones.map((zone) => ({ ...zone, hears: zone.hears.toReversed() })).reverse(),
          windows: input.windows.map(named).reverse(),
          blackouts: input.blackouts.map(named).reverse(),
          programmes: input.programmes.map(named).reverse(),
          campaigns: input.campaigns
            .map((one) => ({ ...named(one), escalation: one.escalation.toReversed() }))
            .reverse(),
          aired: input.aired.toReversed(),
          fixed: input.fixed.map(named).reverse(),
        };
        expect(JSON.stringify(plan(turned))).toBe(JSON.stringify(plan(input)));
      }),
      runs(60),
    );
  });

  it('leaves no room idle, and lets nothing sound in the place of what counts more', () => {
    fc.assert(
      fc.property(anyWard({ sessions: false, past: false }), (input) => {
        expect(unfair(input, plan(input))).toEqual([]);
      }),
      runs(80),
    );
  });

  it('stays fair when a campaign comes to a plan that stood before', () => {
    fc.assert(
      fc.property(anyWard({ sessions: false, past: false }), (input) => {
        const others = plan({ ...input, campaigns: input.campaigns.slice(1) });
        const after = { ...input, previous: previousOf(others) };
        expect(unfair(after, plan(after))).toEqual([]);
      }),
      runs(40),
    );
  });

  it.each([
    ['by themselves', undefined, 2],
    ['in sessions', sessionLengths, 2.5],
  ])('lets nobody starve, airings %s', (_, session, maxMinutes) => {
    const deadlines = fc.array(fc.integer({ min: 12, max: 40 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(deadlines, (lasts) => {
        const answer = plan(
          parsePlanInput({
            ...{ from: '2026-06-01', to: '2026-06-12', zones: [{ id: 'a' }], session },
            // Room for two of them on each day.
            windows: [{ id: 'sang', start: '06:00', end: '07:00', maxMinutes }],
            campaigns: lasts.map((last, i) => ({
              ...{ id: `c${i}`, zones: ['a'], firstDay: '2026-06-01', durationSeconds: 60 },
              lastDay: new Date(Date.UTC(2026, 5, last)).toISOString().slice(0, 10),
              escalation: [{ daysLeft: 99, perDay: 1 }],
            })),
          }),
        );
        const heard = lasts.map((_last, i) =>
          answer.airings.flatMap(({ campaign, start }) =>
            campaign === `c${i}` ? [Number(start.slice(8, 10))] : [],
          ),
        );
        expect(heard.flat()).toHaveLength(24);
        // Three days without, and one more for each that has starved as long.
        for (const days of heard)
          for (const [i, day] of [...days, 13].entries())
            expect(day - (days[i - 1] ?? 0)).toBeLessThanOrEqual(3 + lasts.length);
        // Where no deadline is nearer than another nobody has more than one airing more.
        const counts = heard.map((days) => days.length);
        if (new Set(lasts).size === 1)
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { ...runs(40), examples: [[[12, 12, 12]], [[20, 20, 20, 20]], [[12, 13, 40]], [[12, 12, 12, 12, 40]]] },
    );
  });

  it('has no item in a session whose place something that counts more could take', () => {
    fc.assert(
      fc.property(anyWard({ sessions: true, past: false }), (input) => {
        expect(replaceable(input, plan(input))).toEqual([]);
      }),
      runs(80),
    );
  });

  it('stays as it is when it is made again, unless more of what counts is served', () => {
    fc.assert(
      fc.property(anyWard({ past: false }), (input) => {
        const before = plan(input);
        const again = plan({ ...input, previous: previousOf(before) });
        const kept = new Set(keysOf(again));
        if (keysOf(before).every((key) => kept.has(key))) return;
        expect(servedByRank(input, again) > servedByRank(input, before)).toBe(true);
      }),
      runs(80),
    );
  });

  it('is right about what would help', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyWard({ past: false }), (input) => {
        const before = plan(input);
        for (const miss of before.unmet.slice(0, 4)) {
          const helped = takeAdvice(input, miss);
          if (!helped) continue;
          tried++;
          const after = plan({ ...helped, previous: previousOf(before) });
          // What is added to a window over midnight may go to the day before, which is the first to want it.
          const dayBefore = new Date(Date.parse(miss.day) - 86_400_000).toISOString().slice(0, 10);
          const shared = input.windows.some(({ start, end }) => end <= start);
          const better = [miss.day, ...(shared ? [dayBefore] : [])].some(
            (day) => servedByRank(input, after, miss.zone, day) > servedByRank(input, before, miss.zone, day),
          );
          expect(better, `${miss.campaign} ${miss.zone} ${miss.day}: ${miss.why}`).toBe(true);
        }
      }),
      runs(80),
    );
    expect(tried).toBeGreaterThan(10);
  });
});

/** The input with what the reason says would help, done in that zone. */
function takeAdvice(
  input: PlanInput,
  { why, zone, campaign }: PlanAnswer['unmet'][number],
): PlanInput | undefined {
  const minutes = /thêm (\d+) phút cho khung \S+ (\d\d:\d\d)–(\d\d:\d\d)/.exec(why);
  const gap = /giảm khoảng cách này còn (\d+) phút/.exec(why)?.[1];
  const closer = gap
    ? input.campaigns.map((one) => (one.id === campaign ? { ...one, minGapMinutes: Number(gap) } : one))
    : input.campaigns;
  if (minutes) {
    const [, more, start, end] = minutes;
    return {
      ...input,
      campaigns: closer,
      windows: input.windows.flatMap((window) => {
        const zones = window.zones ?? input.zones.map(({ id }) => id);
        if (window.start !== start || window.end !== end || !zones.includes(zone)) return [window];
        if (window.maxMinutes === undefined) return [window];
        const rest = zones.filter((id) => id !== zone);
        const maxMinutes = window.maxMinutes + Number(more);
        const wider = { ...window, id: `${window.id}+`, zones: [zone], maxMinutes };
        return [...(rest.length > 0 ? [{ ...window, zones: rest }] : []), wider];
      }),
    };
  }
  if (gap) return { ...input, campaigns: closer };
  const hours = /ví dụ (\d\d:\d\d)–(\d\d:\d\d)/.exec(why);
  if (!hours) return undefined;
  const [, start = '', end = ''] = hours;
  return {
    ...input,
    windows: [
      ...input.windows,
      { id: 'new', days: [1, 2, 3, 4, 5, 6, 7], start, end, zones: [zone], holidays: 'play' },
    ],
  };
}

describe.each([
  ['by themselves', {}],
  ['in sessions', { session: sessionLengths }],
])('airings %s', (_, session) => {
  it.each([
    ['short of minutes', 12, 0.08, 0.15],
    ['with room', 30, 0, 0.1],
  ])('move little when a campaign comes or one is changed, %s', (_name, minutes, byNew, byEdit) => {
    const moved = { byNew: 0, byEdit: 0, of: 0 };
    for (let seed = 1; seed <= 3; seed++) {
      const size = { zones: 6, campaigns: 10, days: 9, minutes, stepSeconds: 5 };
      const all = parsePlanInput({ ...ward(seed, size), ...session });
      const [first, ...others] = all.campaigns;
      const base = { ...all, campaigns: others };
      const before = plan(base);
      const previous = previousOf(before);
      /** Airings of the others that sound at another time; those that have lost their place don't count. */
      const share = (answer: PlanAnswer, except: string) => {
        const ours = (keys: string[]) => keys.filter((key) => key.split(' ')[0] !== except);
        const [was, is] = [ours(keysOf(before)), ours(keysOf(answer))];
        const kept = new Set(is);
        return was.filter((key) => !kept.has(key)).length - Math.max(0, was.length - is.length);
      };
      moved.of += keysOf(before).length;
      moved.byNew += share(plan({ ...all, campaigns: [first!, ...others], previous }), first!.id);
      const edited = others.map((one, i) =>
        i === 2 ? { ...one, durationSeconds: one.durationSeconds + 20 } : one,
      );
      moved.byEdit += share(plan({ ...base, campaigns: edited, previous }), others[2]!.id);
    }
    expect(moved.byNew / moved.of).toBeLessThanOrEqual(byNew);
    expect(moved.byEdit / moved.of).toBeLessThanOrEqual(byEdit);
  });
});

it('never wants less on a later day, whatever escalation is accepted', () => {
  const phase = fc.record({ daysLeft: fc.nat({ max: 40 }), perDay: fc.nat({ max: 9 }) });
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(phase, { minLength: 1, maxLength: 3 }), (phases) => {
      let escalation;
      try {
        escalation = checkedEscalation(phases);
      } catch {
        return;
      }
      accepted++;
      const wanted = wantedByDay({ firstDay: '2026-01-01', lastDay: '2026-02-15', escalation });
      const counts = wanted.map((day) => day.wanted);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(100);
});
