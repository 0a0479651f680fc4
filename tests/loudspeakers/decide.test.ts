/** What a player does at an instant, as a table. */
import { describe, expect, test } from 'vitest';
import { decide, type Current, type Step, type View } from '../../loudspeakers/player/core/decide.ts';
import { reasons } from '../../loudspeakers/player/core/texts.ts';
import type { Order } from '../../loudspeakers/protocol.ts';

const T = Date.parse('2026-05-26T05:30:00+07:00');
const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);

/** An airing that starts `seconds` after 05:30. */
function at(airingId: string, seconds: number, rest: Partial<Order> = {}): Order {
  return {
    airingId,
    title: airingId,
    priority: 'normal',
    start: new Date(T + seconds * 1000).toISOString(),
    latestStart: new Date(T + (seconds + 300) * 1000).toISOString(),
    durationSeconds: 60,
    audioHash: hash,
    ...rest,
  };
}

const sounding = (order: Order, since: number): Current => ({
  order,
  startsAt: T + since * 1000,
  endsBy: T + (since + order.durationSeconds + 2) * 1000,
});

const view = (rest: Partial<View>): View => ({
  clockTrusted: true,
  orders: [],
  settled: new Set(),
  stopped: new Map(),
  ready: new Set([hash]),
  broken: new Set(),
  current: null,
  ...rest,
});

const told = (step: Step): string =>
  step.do === 'cue'
    ? `cue ${step.order.airingId} at ${(step.at - T) / 1000}`
    : step.do === 'pass'
      ? `pass ${step.order.airingId}`
      : step.do === 'settle'
        ? `${step.order.airingId} ${step.outcome}: ${step.reason}`
        : step.do === 'end'
          ? `end ${step.outcome}: ${step.reason}`
          : step.do;

const a = at('a', 0);
const early = at('early', -400);
const relayed = at('relayed', 0, { stream: true, durationSeconds: 600 });
const again = at('again', 100, { stream: true, durationSeconds: 500, resumes: 'relayed' });
const urgent = at('urgent', 10, { priority: 'emergency', durationSeconds: 20 });
const first = at('first', 10, { priority: 'priority' });

/** What is so, seconds after 05:30, what is done. */
const table: [string, Partial<View>, number, string[]][] = [
  [
    'what was cut at another player of its zone is passed by where it goes on',
    { orders: [again], current: sounding(relayed, 0) },
    100,
    ['pass again'],
  ],
  [
    'but not before its time: it may be cut here as well',
    { orders: [again], current: sounding(relayed, 0) },
    90,
    [],
  ],
  ['where it was cut it goes on', { orders: [again] }, 100, ['cue again at 100']],
  ['well before its start nothing is done', { orders: [a] }, -10, []],
  ['shortly before its start it is set to start on the instant', { orders: [a] }, -1, ['cue a at 0']],
  ['late but not too late it starts at once', { orders: [a] }, 30, ['cue a at 30']],
  ['after its latest start it is missed', { orders: [early] }, 0, [`early missed: ${reasons.off}`]],
  ['what is settled is left alone', { orders: [a, early], settled: new Set(['a', 'early']) }, 0, []],
  [
    'a player without a trusted clock plays nothing and gives up nothing',
    { orders: [a, early, urgent], clockTrusted: false },
    10,
    [],
  ],
  [
    'audio that is not there holds up nobody',
    { orders: [at('no', 0, { audioHash: other }), at('b', 0)] },
    0,
    ['cue b at 0'],
  ],
  [
    'audio that never came is a failure of its airing alone',
    { orders: [at('no', -400, { audioHash: other }), a] },
    0,
    [`no failed: ${reasons.audioMissing}`, 'cue a at 0'],
  ],
  [
    'audio that cannot be decoded fails at its start',
    { orders: [a, at('b', 0, { audioHash: other })], broken: new Set([other]) },
    0,
    [`b failed: ${reasons.audioBroken}`, 'cue a at 0'],
  ],
  ['one thing at a time: the next waits', { orders: [a, at('b', 10)], current: sounding(a, 0) }, 20, []],
  [
    'who waited too long behind another is missed for that',
    { orders: [a, at('b', -250)], current: sounding(at('long', -260, { durationSeconds: 400 }), -260) },
    60,
    [`b missed: ${reasons.busy}`],
  ],
  [
    'priority cuts what is normal, at its start and not before',
    { orders: [a, first], current: sounding(a, 0) },
    9,
    [],
  ],
  ['and says so', { orders: [a, first], current: sounding(a, 0) }, 10, [`end partly: ${reasons.preempted}`]],
  [
    'an emergency cuts what has priority',
    { orders: [first, urgent], current: sounding(first, 0) },
    10,
    [`end partly: ${reasons.preempted}`],
  ],
  [
    'nothing cuts its like',
    { orders: [urgent, at('u', 11, { priority: 'emergency' })], current: sounding(urgent, 10) },
    12,
    [],
  ],
  [
    'what has not sounded yet makes room without a trace',
    { orders: [a, at('u', -5, { priority: 'emergency' })], current: sounding(a, 0) },
    -1,
    ['uncue'],
  ],
  [
    'of what is due the most important goes first',
    { orders: [a, at('b', 0, { priority: 'emergency' })] },
    0,
    ['cue b at 0'],
  ],
  ['then the one that was due first', { orders: [at('b', 5), a] }, 10, ['cue a at 10']],
  [
    'a stop ends what sounds',
    { orders: [a], current: sounding(a, 0), stopped: new Map([['a', 'Dừng']]) },
    5,
    ['end partly: Dừng'],
  ],
  [
    'a stop before sound cancels',
    { orders: [a], stopped: new Map([['a', 'Dừng']]) },
    -60,
    ['a cancelled: Dừng'],
  ],
  [
    'a stuck airing is ended at its maximum duration',
    { orders: [a], current: sounding(a, 0) },
    62,
    [`end partly: ${reasons.stuck}`],
  ],
  [
    'a relay has come to its end, also where the clock was set back meanwhile',
    { orders: [], current: sounding({ ...a, stream: true, endBy: at('', 90).start }, 0) },
    62,
    [`end partly: ${reasons.slotOver}`],
  ],
  [
    'also without a trusted clock',
    { orders: [], clockTrusted: false, current: sounding(a, 0) },
    62,
    [`end partly: ${reasons.stuck}`],
  ],
  [
    'what left the schedule before it sounded is taken back',
    { orders: [], current: sounding(a, 0) },
    -1,
    ['uncue'],
  ],
  ['what left the schedule while it sounds goes on', { orders: [], current: sounding(a, 0) }, 1, []],
  ['between two repeats of an emergency nothing begins', { orders: [a, urgent] }, 7, []],
  ['well before an emergency it does', { orders: [a, urgent] }, 3, ['cue a at 3']],
  [
    'an emergency whose sound is not there yet holds nothing back',
    { orders: [a, { ...urgent, audioHash: other }] },
    7,
    ['cue a at 7'],
  ],
  [
    'what an emergency kept from starting says so',
    { orders: [{ ...a, latestStart: at('', -294).latestStart }, urgent] },
    7,
    [`a missed: ${reasons.busy}`],
  ],
  ['what was moved is taken back', { orders: [at('a', 60)], current: sounding(a, 0) }, -1, ['uncue']],
];

describe('a player', () => {
  test.each(table)('%s', (_name, given, seconds, expected) => {
    expect(decide(view(given), T + seconds * 1000).steps.map(told)).toEqual(expected);
  });

  test('asks again when the next thing is due, and always by the end of what sounds', () => {
    expect(decide(view({ orders: [a] }), T - 60_000).wakeAt).toBe(T - 1_500);
    expect(decide(view({ current: sounding(a, 0) }), T + 1).wakeAt).toBe(T + 62_000);
    expect(decide(view({ current: sounding(a, 0), clockTrusted: false }), T + 1).wakeAt).toBe(T + 62_000);
    expect(decide(view({}), T).wakeAt).toBe(null);
  });
});
