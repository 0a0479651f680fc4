/**
 * What is due at an instant, from the stored airings alone. Pure: the dispatcher does what it says and asks again.
 *
 * The policy for what is late: a player may start an airing up to its latest start. One that no player has started
 * by then is missed, and the day's plan makes up for it. One that sounds longer than it can is ended.
 */
import { reasons, type LiveAiring, type Outcome, type ZoneState } from '../airing/airing.ts';
import type { Policy } from './policy.ts';

export type Action =
  /** Check the audio while there is time to act. */
  | { readonly do: 'prepare'; readonly airingId: string }
  /** Tell zones to end it. */
  | {
      readonly do: 'stop';
      readonly airingId: string;
      readonly zoneIds: readonly string[];
      readonly reason: string;
    }
  /** What became of it, as no player says so. */
  | {
      readonly do: 'close';
      readonly airingId: string;
      readonly zoneIds: readonly string[];
      readonly outcome: Outcome;
      readonly reason: string;
    };

export interface DispatchState {
  /** Those that aren't over. */
  readonly airings: readonly LiveAiring[];
  /** Zones that have a player at all. */
  readonly withPlayers: ReadonlySet<string>;
  /** Since when a zone's reports come in without a break; those of an outage are still on their way after it. */
  readonly quietSince: (zoneId: string) => number;
  /** When audio that was found broken was last looked at. */
  readonly triedAt: ReadonlyMap<string, number>;
}

/** Broken audio is looked at again after this: someone may have made it anew. */
const RETRY_MILLISECONDS = 60_000;

export interface Decision {
  readonly actions: readonly Action[];
  /** When something may be due next. */
  readonly wakeAt: number;
}

export function decide(state: DispatchState, now: number, policy: Policy): Decision {
  const actions: Action[] = [];
  let wakeAt = Infinity;
  const at = (instant: number) => {
    if (instant > now) wakeAt = Math.min(wakeAt, instant);
    return instant <= now;
  };
  for (const airing of state.airings) {
    if (airing.status === 'planned' && now <= airing.latestStart) {
      const again = (state.triedAt.get(airing.id) ?? -Infinity) + RETRY_MILLISECONDS;
      if (at(Math.max(airing.start - policy.prepareMilliseconds, again)))
        actions.push({ do: 'prepare', airingId: airing.id });
    }
    const stops = new Map<string, string[]>();
    const closes = new Map<string, { outcome: Outcome; reason: string; zoneIds: string[] }>();
    for (const zone of airing.zones) {
      if (zone.outcome !== null) continue;
      const due = zoneDue(airing, zone, state, policy);
      for (const { when, act } of due) {
        if (!at(when)) continue;
        if (act.do === 'stop') stops.set(act.reason, [...(stops.get(act.reason) ?? []), zone.zoneId]);
        else {
          const key = `${act.outcome} ${act.reason}`;
          const close = closes.get(key) ?? { ...act, zoneIds: [] };
          close.zoneIds.push(zone.zoneId);
          closes.set(key, close);
        }
        // A zone that is to be closed needn't be stopped, and the other way round.
        break;
      }
    }
    for (const [reason, zoneIds] of stops) actions.push({ do: 'stop', airingId: airing.id, zoneIds, reason });
    for (const { outcome, reason, zoneIds } of closes.values())
      actions.push({ do: 'close', airingId: airing.id, zoneIds, outcome, reason });
  }
  return { actions, wakeAt };
}

type ZoneAct =
  | { readonly do: 'stop'; readonly reason: string }
  | { readonly do: 'close'; readonly outcome: Outcome; readonly reason: string };

/** What is to be done about a zone that isn't through with an airing, and when; what ends the matter first. */
function zoneDue(
  airing: LiveAiring,
  zone: ZoneState,
  { withPlayers, quietSince }: DispatchState,
  policy: Policy,
): { when: number; act: ZoneAct }[] {
  const close = (outcome: Outcome, reason: string): ZoneAct => ({ do: 'close', outcome, reason });
  const duration = Math.ceil(airing.durationSeconds * 1000);
  const since = quietSince(zone.zoneId);
  if (zone.startedAt !== null) {
    // A programme is over at the end of its time, however late it began.
    const over = zone.startedAt + duration;
    const overdue =
      (airing.kind === 'programme' ? Math.min(over, airing.end) : over) + policy.overrunMilliseconds;
    const due = [
      {
        when: Math.max(overdue, since) + policy.reportMilliseconds,
        // Nobody has said that it sounded so long: it was told to end in case it did.
        act: close('partly', zone.stop === null || zone.stop === reasons.overrun ? reasons.noEnd : zone.stop),
      },
    ];
    return zone.stop === null
      ? [...due, { when: overdue, act: { do: 'stop', reason: reasons.overrun } }]
      : due;
  }
  if (!withPlayers.has(zone.zoneId))
    return [{ when: Math.min(airing.start, airing.latestStart), act: close('missed', reasons.noPlayer) }];
  const given = Math.max(airing.latestStart, since) + policy.reportMilliseconds;
  if (zone.stop !== null) return [{ when: given, act: close('cancelled', zone.stop) }];
  const audioBroken = airing.status === 'planned' && airing.reason !== null;
  return [
    {
      when: given,
      act: audioBroken ? close('failed', airing.reason ?? '') : close('missed', reasons.noReport),
    },
  ];
}
