/** Any input of the planner, small enough to be checked by brute force: every kind of rule there is, in any mixture. */
import fc from '../../anything.ts';
import { parsePlanInput, type PlanInput } from '../../../schedules/planning/planInput.ts';

export const zoneIds = ['a', 'b', 'c', 'd'];
const FROM = '2026-02-26';
const DAYS = 5;
const dayAt = (offset: number) => new Date(Date.parse(FROM) + offset * 86_400_000).toISOString().slice(0, 10);

const some = fc.subarray(zoneIds, { minLength: 1 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const twoDigits = (value: number) => String(value).padStart(2, '0');
const timeOf = (minutes: number) => `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
/** Mostly the hours in which wards broadcast, so that rules meet. */
const quarter = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 20, max: 32 }) },
    { weight: 2, arbitrary: fc.integer({ min: 64, max: 78 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 95 }) },
  )
  .map((q) => timeOf(q * 15));
const day = fc.integer({ min: -1, max: DAYS }).map(dayAt);
const weekdays = fc.oneof(
  { weight: 3, arbitrary: fc.constant([1, 2, 3, 4, 5, 6, 7]) },
  { weight: 1, arbitrary: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }) },
);
const instant = fc
  .tuple(
    day,
    fc.oneof(fc.integer({ min: 360, max: 430 }), fc.integer({ min: 0, max: 24 * 60 - 1 })),
    fc.integer({ min: 0, max: 59 }),
  )
  .map(([d, minutes, seconds]) => `${d}T${timeOf(minutes)}:${twoDigits(seconds)}+07:00`);
const later = (start: string, seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString();
const ids = <T extends object>(things: T[]) => things.map((thing, i) => ({ ...thing, id: `x${i}` }));

const windows = fc
  .array(
    fc.oneof(
      fc.record({
        days: weekdays,
        start: quarter,
        end: quarter,
        maxMinutes: maybe(fc.integer({ min: 0, max: 12 })),
        zones: maybe(some),
        holidays: fc.constantFrom('play', 'play', 'play', 'skip', 'only'),
      }),
      fc.record({
        start: fc.constant('06:00'),
        end: fc.constantFrom('06:10', '06:30', '07:00'),
        maxMinutes: maybe(fc.integer({ min: 1, max: 8 })),
      }),
      fc.record({ start: fc.constant('23:30'), end: fc.constant('00:30'), zones: maybe(some) }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(ids);

const escalation = fc
  .array(fc.record({ daysLeft: fc.integer({ min: 0, max: 9 }), perDay: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  // Two phases for the same day would leave it open which counts.
  .map((phases) => [...new Map(phases.map((phase) => [phase.daysLeft, phase])).values()]);

const campaigns = fc
  .array(
    fc
      .record({
        priority: fc.constantFrom('normal', 'normal', 'normal', 'priority', 'emergency'),
        zones: fc.oneof(some, fc.constant(zoneIds)),
        a: day,
        b: day,
        durationSeconds: fc.oneof(
          fc.integer({ min: 5, max: 240 }),
          fc.double({ min: 5, max: 200, noNaN: true }),
        ),
        readings: fc.constantFrom(1, 1, 1, 2, 3),
        minGapMinutes: fc.constantFrom(0, 0, 5, 15, 30, 90),
        escalation,
        variants: maybe(
          fc
            .array(
              fc.record({
                daysLeft: fc.integer({ min: 0, max: 6 }),
                durationSeconds: fc.integer({ min: 5, max: 200 }),
              }),
              { maxLength: 4 },
            )
            .map((rows) => rows.map((row, i) => ({ ...row, id: `v${i}` }))),
        ),
        standsAlone: fc.constantFrom(undefined, undefined, undefined, undefined, true),
      })
      .map(({ a, b, ...rest }) => ({ ...rest, firstDay: a < b ? a : b, lastDay: a < b ? b : a })),
    { minLength: 1, maxLength: 6 },
  )
  .map(ids);

export const sessionLengths = { openingSeconds: 7.5, closingSeconds: 8.25, pauseSeconds: 1.5 };

interface Wishes {
  /** Default: sometimes. */
  readonly sessions?: boolean;
  /** What has sounded and what stays: default true. */
  readonly past?: boolean;
}

export const anyWard = ({ sessions, past = true }: Wishes = {}): fc.Arbitrary<PlanInput> =>
  fc
    .record({
      timeZone: fc.constant('Asia/Ho_Chi_Minh'),
      from: fc.constant(FROM),
      to: fc.integer({ min: 0, max: DAYS - 1 }).map(dayAt),
      zones: fc
        .array(fc.subarray(zoneIds, { maxLength: 2 }), { minLength: 4, maxLength: 4 })
        .map((hears) =>
          zoneIds.map((id, i) => ({ id, hears: (hears[i] ?? []).filter((other) => other !== id) })),
        ),
      windows,
      holidays: fc.subarray([dayAt(0), dayAt(1), dayAt(2)]),
      quietHours: fc.oneof(
        fc.constant([]),
        fc.constant([{ start: '21:30', end: '05:00' }]),
        fc.array(fc.record({ start: quarter, end: quarter }), { maxLength: 1 }),
      ),
      blackouts: fc.array(
        fc
          .record({ a: day, b: day, at: quarter, to: quarter, zones: maybe(some) })
          .map(({ a, b, at, to, zones }) => ({
            start: `${a < b ? a : b}T${at}`,
            end: `${a < b ? b : a}T${to}`,
            zones,
            reason: 'thi',
          })),
        { maxLength: 1 },
      ),
      programmes: fc
        .array(
          fc.oneof(
            fc.record({
              days: weekdays,
              start: quarter,
              durationSeconds: fc.integer({ min: 1, max: 1800 }),
              zones: maybe(some),
            }),
            fc.record({
              cron: fc.constantFrom('*/30 6 * * *', '0 17 * * 5', '15 6 1 * *'),
              durationSeconds: fc.integer({ min: 1, max: 900 }),
              zones: maybe(some),
            }),
          ),
          { maxLength: 2 },
        )
        .map(ids),
      campaigns,
      now: maybe(instant),
      session: fc.constant(sessions === undefined ? undefined : sessions ? sessionLengths : undefined),
      eitherWay: fc.boolean(),
      sounded: fc.array(
        fc.record({
          campaign: fc.nat({ max: 5 }),
          zone: fc.constantFrom(...zoneIds),
          start: instant,
          seconds: maybe(fc.integer({ min: 5, max: 400 })),
        }),
        { maxLength: past ? 3 : 0 },
      ),
      stays: fc.array(
        fc.record({
          campaign: fc.nat({ max: 5 }),
          zones: some,
          start: instant,
          seconds: fc.integer({ min: 5, max: 400 }),
        }),
        { maxLength: past ? 2 : 0 },
      ),
      before: fc.array(fc.record({ campaign: fc.nat({ max: 5 }), zones: some, start: instant }), {
        maxLength: past ? 6 : 0,
      }),
    })
    .map(({ sounded, stays, before, eitherWay, session, ...ward }) => {
      const idOf = (index: number) => ward.campaigns[index % ward.campaigns.length]!.id;
      const inSession = session ?? (sessions === undefined && eitherWay ? sessionLengths : undefined);
      return parsePlanInput({
        ...ward,
        ...(inSession ? { session: inSession } : {}),
        aired: sounded.map(({ campaign, zone, start, seconds }) => ({
          campaign: idOf(campaign),
          zone,
          start,
          ...(seconds === undefined ? {} : { end: later(start, seconds) }),
        })),
        fixed: stays.map(({ campaign, zones, start, seconds }) => ({
          campaign: idOf(campaign),
          zones,
          start,
          end: later(start, seconds),
        })),
        previous: before.map(({ campaign, zones, start }) => ({ campaign: idOf(campaign), zones, start })),
      });
    });
