/** What is due at an instant: a table. Times are seconds from the planned start of a 60-second airing. */
import { describe, expect, test } from 'vitest';
import { reasons, type LiveAiring, type ZoneState } from '../../schedules/airing/airing.ts';
import { decide, type Action } from '../../schedules/dispatch/decide.ts';
import { defaultPolicy } from '../../schedules/dispatch/policy.ts';

const zone = (over: Partial<ZoneState> = {}): ZoneState => ({
  zoneId: 'a',
  startedAt: null,
  endedAt: null,
  outcome: null,
  reason: null,
  stop: null,
  counted: false,
  confirmed: false,
  ...over,
});

const airing = (over: Partial<LiveAiring> = {}): LiveAiring => ({
  id: 'x',
  kind: 'campaign',
  campaignId: 'c',
  programmeId: null,
  recordingId: 'r',
  relayUrl: null,
  title: 't',
  scriptVersion: 1,
  audioHash: 'h',
  durationSeconds: 60,
  priority: 'normal',
  pinned: false,
  windowId: 'w',
  why: '',
  start: 0,
  end: 60_000,
  latestStart: 900_000,
  status: 'prepared',
  reason: null,
  withdrawn: false,
  zones: [zone()],
  ...over,
});

const close = (outcome: string, reason: string) => ({
  do: 'close',
  airingId: 'x',
  zoneIds: ['a'],
  outcome,
  reason,
});

interface Row {
  readonly when: string;
  readonly now: number;
  readonly airing: LiveAiring;
  readonly does: readonly unknown[];
  readonly wakeAt?: number;
  readonly players?: readonly string[];
  readonly quietSince?: number;
  readonly tried?: number;
}

const started = zone({ startedAt: 5_000 });

const rows: readonly Row[] = [
  { when: 'hours before', now: -7200, airing: airing({ status: 'planned' }), does: [], wakeAt: -3600 },
  {
    when: 'an hour before, audio not checked yet',
    now: -3600,
    airing: airing({ status: 'planned' }),
    does: [{ do: 'prepare', airingId: 'x' }],
  },
  {
    when: 'audio found broken a moment ago',
    now: -1800,
    airing: airing({ status: 'planned', reason: reasons.audioBroken }),
    tried: -1790,
    does: [],
    wakeAt: -1730,
  },
  {
    when: 'audio found broken a minute ago: looked at again, someone may have made it anew',
    now: -1700,
    airing: airing({ status: 'planned', reason: reasons.audioBroken }),
    tried: -1760,
    does: [{ do: 'prepare', airingId: 'x' }],
  },
  { when: 'ready', now: -60, airing: airing(), does: [], wakeAt: 960 },
  { when: 'due, players have the matter in hand', now: 0, airing: airing(), does: [], wakeAt: 960 },
  {
    when: 'due, but the zone has no player',
    now: 0,
    airing: airing(),
    players: [],
    does: [close('missed', reasons.noPlayer)],
  },
  { when: 'late, but it may still start', now: 900, airing: airing(), does: [], wakeAt: 960 },
  {
    when: 'past its latest start, a report may be on its way',
    now: 959,
    airing: airing(),
    does: [],
    wakeAt: 960,
  },
  {
    when: 'past its latest start, and nobody has said anything',
    now: 960,
    airing: airing(),
    does: [close('missed', reasons.noReport)],
  },
  {
    when: 'past its latest start with broken audio',
    now: 960,
    airing: airing({ status: 'planned', reason: reasons.audioBroken }),
    tried: 899,
    does: [close('failed', reasons.audioBroken)],
  },
  {
    when: 'two hours later, just back from an outage: reports are given time',
    now: 7200,
    quietSince: 7190,
    airing: airing(),
    does: [],
    wakeAt: 7250,
  },
  {
    when: 'two hours later, back for a minute',
    now: 7250,
    quietSince: 7190,
    airing: airing(),
    does: [close('missed', reasons.noReport)],
  },
  {
    when: 'sounding',
    now: 30,
    airing: airing({ status: 'playing', zones: [started] }),
    does: [],
    wakeAt: 85,
  },
  {
    when: 'sounding longer than it can: ended',
    now: 85,
    airing: airing({ status: 'playing', zones: [started] }),
    does: [{ do: 'stop', airingId: 'x', zoneIds: ['a'], reason: reasons.overrun }],
  },
  {
    when: 'told to end, and silent about it',
    now: 145,
    airing: airing({ status: 'playing', zones: [zone({ startedAt: 5_000, stop: reasons.overrun })] }),
    does: [close('partly', reasons.noEnd)],
  },
  {
    when: 'started, never said that it ended',
    now: 150,
    airing: airing({ status: 'playing', zones: [started] }),
    does: [close('partly', reasons.noEnd)],
  },
  {
    when: 'one zone through, the other silent: only that one is closed',
    now: 1000,
    airing: airing({ status: 'playing', zones: [zone({ zoneId: 'b', outcome: 'played' }), zone()] }),
    does: [close('missed', reasons.noReport)],
  },
  {
    when: 'called off before it began, and silent',
    now: 960,
    airing: airing({ zones: [zone({ stop: reasons.emergencyStopped })] }),
    does: [close('cancelled', reasons.emergencyStopped)],
  },
];

describe('what is due', () => {
  test.each(rows)('$when', ({ now, airing: one, does, wakeAt, players, quietSince, tried }) => {
    const state = {
      airings: [one],
      withPlayers: new Set(players ?? ['a', 'b']),
      quietSince: () => (quietSince ?? -100_000) * 1000,
      triedAt: new Map(tried === undefined ? [] : [['x', tried * 1000]]),
    };
    const decision = decide(state, now * 1000, defaultPolicy);
    expect(decision.actions).toEqual(does);
    if (wakeAt !== undefined) expect(decision.wakeAt).toBe(wakeAt * 1000);
  });

  test('one bad file holds nothing up: each airing is decided on its own', () => {
    const airings = [
      airing({ id: 'bad', status: 'planned', reason: reasons.audioBroken }),
      airing({ id: 'good', status: 'planned' }),
    ];
    const state = {
      airings,
      withPlayers: new Set(['a']),
      quietSince: () => -1e9,
      triedAt: new Map([['bad', -1_000]]),
    };
    const { actions } = decide(state, 0, defaultPolicy);
    expect(actions).toEqual([{ do: 'prepare', airingId: 'good' }] satisfies Action[]);
  });
});
