/** Sessions in the plan: airings of the same zones that follow each other open once and close once. */
import { describe, expect, test } from 'vitest';
import { plan, type PlanAnswer } from '../../../schedules/planner.ts';
import { parsePlanInput, type PlanInput } from '../../../schedules/planning/planInput.ts';
import { sim } from './sim.ts';
import { broken } from './truths.ts';
import { ward } from './wards.ts';

const session = { openingSeconds: 7.5, closingSeconds: 8.25, pauseSeconds: 1.5 };
const inSessions = (input: object) => parsePlanInput({ ...input, session });

/** Sentences about sessions that don't open and close as they should. */
function badlyFramed({ airings }: PlanAnswer): string[] {
  const key = (zones: readonly string[], instant: string) => `${zones.join(' ')} ${Date.parse(instant)}`;
  const byStart = new Map(airings.map((airing) => [key(airing.zones, airing.start), airing]));
  const byEnd = new Map(airings.map((airing) => [key(airing.zones, airing.end), airing]));
  return airings
    .filter(({ place }) => place !== undefined)
    .flatMap(({ place, campaign, zones, start, end, window }) => {
      const before = byEnd.get(key(zones, start));
      const after = byStart.get(key(zones, end));
      const name = `${place} ${campaign} at ${start}`;
      const opensAlone = place === 'first' || place === 'alone';
      const closesAlone = place === 'last' || place === 'alone';
      if (!opensAlone && before?.place !== 'first' && before?.place !== 'middle')
        return `${name} follows nothing`;
      if (!closesAlone && after?.place !== 'last' && after?.place !== 'middle')
        return `${name} has no follower`;
      if (!closesAlone && after?.window !== window) return `${name} goes on in another window`;
      return [];
    });
}

const three = (over: object = {}) => ({
  from: '2026-06-01',
  to: '2026-06-01',
  zones: [{ id: 'a' }, { id: 'b' }],
  windows: [{ id: 'sang', start: '06:00', end: '07:00', maxMinutes: 10 }],
  campaigns: ['x', 'y', 'z'].map((id) => ({
    id,
    zones: ['a', 'b'],
    firstDay: '2026-06-01',
    lastDay: '2026-06-03',
    durationSeconds: 60,
    escalation: [{ daysLeft: 9, perDay: 1 }],
  })),
  ...over,
});

const placesOf = ({ airings }: PlanAnswer) =>
  airings.map(({ campaign, place, start, end }) => [campaign, place, start.slice(11, 19), end.slice(11, 19)]);

describe('a session', () => {
  test('opens with its first item and closes with its last one, without a gap', () => {
    const answer = plan(inSessions(three()));
    expect(answer.unmet).toEqual([]);
    expect(placesOf(answer)).toEqual([
      ['x', 'first', '06:00:00', '06:01:09'],
      ['y', 'middle', '06:01:09', '06:02:11'],
      ['z', 'last', '06:02:11', '06:03:21'],
    ]);
    expect(answer.airings.every(({ zones }) => zones.join() === 'a,b')).toBe(true);
  });

  test('gives the minutes it saves to what found no room by itself', () => {
    // Three by themselves take 78 seconds each; together they take 201.
    const tight = three({ windows: [{ id: 'sang', start: '06:00', end: '07:00', maxMinutes: 3.5 }] });
    const answer = plan(inSessions(tight));
    expect(answer.unmet).toEqual([]);
    expect(placesOf(answer).map(([, place]) => place)).toEqual(['first', 'middle', 'last']);
  });

  test('reads an item as often as its campaign says, with a pause after each reading', () => {
    const twice = three();
    const [only] = twice.campaigns;
    const answer = plan(inSessions({ ...twice, campaigns: [{ ...only, readings: 2 }] }));
    expect(placesOf(answer)).toEqual([['x', 'alone', '06:00:00', '06:02:19']]);
  });

  test('isn’t joined by what has to stand alone', () => {
    const input = three();
    input.campaigns[1] = { ...input.campaigns[1]!, standsAlone: true } as (typeof input.campaigns)[number];
    const answer = plan(inSessions(input));
    expect(badlyFramed(answer)).toEqual([]);
    expect(answer.airings.find(({ campaign }) => campaign === 'y')?.place).toBeUndefined();
  });

  test('never has the same campaign twice', () => {
    const input = three();
    const [only] = input.campaigns;
    const often = { ...only, minGapMinutes: 0, escalation: [{ daysLeft: 9, perDay: 3 }] };
    const answer = plan(inSessions({ ...input, campaigns: [often] }));
    expect(answer.unmet).toEqual([]);
    expect(answer.airings.every(({ place }) => place === 'alone')).toBe(true);
  });
});

describe('the plan of a generated ward in sessions', () => {
  const sizes = [
    { zones: 4, campaigns: 6, days: 12, minutes: 10, stepSeconds: 15 },
    { zones: 8, campaigns: 12, days: 10, minutes: 6, stepSeconds: 1 },
    { zones: 3, campaigns: 15, days: 9, minutes: 12, stepSeconds: 7 },
  ];
  const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

  test('keeps every truth for the whole time that sounds, opening and closing within', () => {
    let joined = 0;
    for (const seed of seeds) {
      const input = inSessions(ward(seed, sizes[seed % sizes.length]!));
      const answer = plan(input);
      expect(broken(input, answer), `seed ${seed}`).toEqual([]);
      expect(badlyFramed(answer), `seed ${seed}`).toEqual([]);
      expect(plan(input)).toEqual(answer);
      joined += answer.airings.filter(({ place }) => place !== 'alone').length;
    }
    expect(joined).toBeGreaterThan(200);
  });

  test('stays as it is when it is made again, and when a campaign goes only that one’s sessions change', () => {
    for (const seed of seeds.slice(0, 6)) {
      const size = sizes[seed % sizes.length]!;
      const input = inSessions(ward(seed, size));
      const before = plan(input);
      const previous = before.airings.map(({ campaign, zones, start }) => ({
        campaign,
        zones: [...zones],
        start,
      }));
      const again: PlanInput = { ...input, previous };
      const stood = plan(again);
      expect(broken(again, stood), `seed ${seed}`).toEqual([]);
      if (before.unmet.length === 0) expect(stood, `seed ${seed}`).toEqual(before);
      const gone = input.campaigns[0]!.id;
      const fewer = { ...again, campaigns: input.campaigns.filter(({ id }) => id !== gone) };
      const after = plan(fewer);
      expect(broken(fewer, after), `seed ${seed}`).toEqual([]);
      expect(badlyFramed(after), `seed ${seed}`).toEqual([]);
    }
  });

  test('serves no less than airings by themselves', () => {
    const missing = ({ unmet }: PlanAnswer) =>
      unmet.reduce((sum, { wanted, planned }) => sum + wanted - planned, 0);
    let [together, alone] = [0, 0];
    for (const seed of seeds) {
      const input = inSessions(ward(seed, sizes[1]!));
      together += missing(plan(input));
      const seconds = session.openingSeconds + session.closingSeconds + session.pauseSeconds;
      alone += missing(
        plan(
          parsePlanInput({
            ...ward(seed, sizes[1]!),
            campaigns: input.campaigns.map((c) => ({
              ...c,
              durationSeconds: Math.ceil(c.durationSeconds + seconds),
            })),
          }),
        ),
      );
    }
    expect(together).toBeLessThan(alone);
  });
});

test('without sessions nothing of them is in the answer', () => {
  const { airings } = plan(parsePlanInput(sim()));
  expect(airings.some((airing) => 'place' in airing)).toBe(false);
});
