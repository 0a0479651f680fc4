/**
 * Keeps the plan's word: asks `decide` what is due, stores each step, then does it. It holds nothing that the
 * database doesn't hold, so a process that starts after this one was killed goes on where it stopped. Waking up,
 * by the clock or by node-cron's tick, only asks again.
 */
import cron, { type ScheduledTask } from 'node-cron';
import { delay } from '../common/clock.ts';
import type { PlayReport } from '../loudspeakers/outputs/output.ts';
import { Temporal } from 'temporal-polyfill';
import { getAiring, unsettledAirings } from './airing/airing.store.ts';
import { reasons, type LiveAiring } from './airing/airing.ts';
import { isUnbuilt } from './airing/rendering.ts';
import type { Contact } from './dispatch/contact.ts';
import type { Maker } from './dispatch/maker.ts';
import { decide, type Action } from './dispatch/decide.ts';
import { dispatcherLease } from './dispatch/lease.ts';
import { ordersOf } from './dispatch/orders.ts';
import type { ScheduleParts, ZoneInfo } from './parts.ts';
import type { Policy } from './dispatch/policy.ts';
import type { Serial } from './serial.ts';
import { conclude, markStopped, takeReport, type Names } from './dispatch/settle.ts';
import { instantText, type Site } from './site.ts';

export interface DispatcherParts extends Pick<
  ScheduleParts,
  'db' | 'clock' | 'events' | 'output' | 'recordings' | 'zones' | 'logger'
> {
  readonly serial: Serial;
  readonly policy: Policy;
  readonly site: Site;
  readonly names: Names;
  readonly contact: Contact;
  readonly maker: Pick<Maker, 'run'>;
  /** What the day has had is another now, or another day has begun. */
  readonly replanSoon: () => void;
  /** A day has begun, or the service has started. */
  readonly onDay: (today: string) => Promise<void>;
}

export interface Dispatcher {
  /** Resolves when it is the one dispatcher and has told the players what to play. */
  start(): Promise<void>;
  /** Something is another now: ask again. */
  poke(): void;
  /** The plan is another now: tell the players. */
  tell(): void;
  /** Tells the players now; resolves when the output has taken it. */
  tellNow(): Promise<void>;
  close(): Promise<void>;
}

/** Asked at least this often, whatever the clock does. */
const LONGEST_SLEEP_MILLISECONDS = 600_000;
/** Waking up so much late means that this machine slept or its clock was set forward. */
const SLEPT_MILLISECONDS = 120_000;
const STUCK_CHECK_MILLISECONDS = 30_000;
const TELL_EVERY_MILLISECONDS = 30 * 60_000;
const RETRY_REAL_MILLISECONDS = 2_000;

export function dispatcher(parts: DispatcherParts): Dispatcher {
  const { db, clock, events, output, recordings, logger, serial, policy, site, contact } = parts;
  const closing = new AbortController();
  const now = () => clock.now().epochMilliseconds;
  const triedAt = new Map<string, number>();
  const checking = new Set<string>();
  let today = '';
  let told = { text: '', at: -Infinity };
  let dirty = true;
  let wake: AbortController | undefined;
  let zoneList: Promise<readonly ZoneInfo[]> | undefined;
  let looping: Promise<void> | undefined;
  let tick: ScheduledTask | undefined;
  const lease = dispatcherLease(db, (error) => {
    logger.warn({ err: error }, 'another dispatcher has taken over, or the database is out of reach');
    poke();
  });

  const stopListening = events.listen((event) => {
    if (event.type === 'zone' || event.type === 'player' || event.type === 'settings') {
      zoneList = undefined;
      poke();
    }
  });
  let saidAll = new Set<string>();

  /** A zone that is back and has told what it played can be given airings that make up for what it has missed. */
  function notice(list: readonly ZoneInfo[], at: number): void {
    contact.see(list, at);
    const before = saidAll;
    saidAll = new Set(list.filter((zone) => contact.saidAll(zone.id, at)).map((zone) => zone.id));
    if ([...saidAll].some((zone) => !before.has(zone))) parts.replanSoon();
  }

  function poke(): void {
    wake?.abort();
  }

  const zones = () =>
    (zoneList ??= parts.zones.list().catch((error: unknown) => {
      zoneList = undefined;
      throw error;
    }));

  output.onReport(async (report: PlayReport) => {
    const { news, replan } = await serial.change(() => takeReport(db, parts.names, report, now(), policy));
    if (news) contact.heard(report, now());
    if (!news && !replan) return;
    events.emit({ type: 'on-air' });
    events.emit({ type: 'airings' });
    if (report.event === 'ended') events.emit({ type: 'log' });
    if (replan) parts.replanSoon();
    poke();
  });

  async function prepare(airing: LiveAiring): Promise<void> {
    // It is checked once it is built.
    if (checking.has(airing.id) || isUnbuilt(airing)) return;
    checking.add(airing.id);
    triedAt.set(airing.id, now());
    const limit = new AbortController();
    try {
      const whole = await Promise.race([
        // A stream is there when it is: players say so.
        airing.relayUrl === null ? recordings.verify(airing.audioHash) : true,
        delay(STUCK_CHECK_MILLISECONDS, AbortSignal.any([limit.signal, closing.signal])).then(() => false),
      ]);
      if (closing.signal.aborted) return;
      await serial.run(async () => {
        const change = whole
          ? {
              status: 'prepared' as const,
              reason: airing.reason === reasons.audioBroken ? null : airing.reason,
            }
          : airing.rendering
            ? // What was made of a recording is made again.
              { audioHash: airing.rendering.sourceHash }
            : { reason: reasons.audioBroken as string };
        await db
          .updateTable('airing')
          .set(change)
          .where('id', '=', airing.id)
          .where('status', '=', 'planned')
          .where('audioHash', '=', airing.audioHash)
          .execute();
      });
      if (!whole && airing.rendering) void parts.maker.run();
      if (whole) triedAt.delete(airing.id);
      else logger.warn({ airingId: airing.id, audioHash: airing.audioHash }, 'audio is missing or broken');
      if (!whole || airing.reason !== null) events.emit({ type: 'airings' });
    } catch (error) {
      if (!closing.signal.aborted)
        logger.error({ err: error, airingId: airing.id }, 'audio could not be checked');
    } finally {
      limit.abort();
      checking.delete(airing.id);
    }
  }

  async function act(action: Action, airings: ReadonlyMap<string, LiveAiring>): Promise<void> {
    const airing = airings.get(action.airingId);
    if (!airing) return;
    if (action.do === 'prepare') {
      // Not waited for: one bad file holds nothing up.
      void prepare(airing);
      return;
    }
    if (action.do === 'stop') {
      const zoneIds = await serial.change(async () =>
        markStopped(db, await getAiring(db, airing.id), action.zoneIds, action.reason),
      );
      if (zoneIds.length > 0) await output.stop(airing.id, zoneIds, action.reason);
      dirty = true;
      return;
    }
    const closed = await serial.change(() =>
      conclude(db, parts.names, airing.id, action.zoneIds, action.outcome, action.reason, now()),
    );
    if (closed.length === 0) return;
    logger.warn({ airingId: airing.id, zones: closed, reason: action.reason }, `airing ${action.outcome}`);
    for (const type of ['airings', 'log', 'on-air'] as const) events.emit({ type });
    dirty = true;
    parts.replanSoon();
  }

  /** Does what is due. @returns when to ask again */
  async function step(): Promise<number> {
    const at = now();
    const day = site.day(at);
    if (day !== today) {
      today = day;
      await parts.onDay(day);
    }
    const airings = await unsettledAirings(db, instantText(at + policy.prepareMilliseconds + 1));
    const list = await zones();
    notice(list, at);
    const withPlayers = new Set(list.filter((zone) => zone.players > 0).map((zone) => zone.id));
    const { actions, wakeAt } = decide(
      { airings, withPlayers, quietSince: contact.quietSince, triedAt },
      at,
      policy,
    );
    const byId = new Map(airings.map((airing) => [airing.id, airing]));
    for (const action of actions)
      try {
        await act(action, byId);
      } catch (error) {
        if (closing.signal.aborted) return at;
        logger.error({ err: error, action }, 'a step of the plan failed; it is tried again');
      }
    if (dirty || at - told.at >= TELL_EVERY_MILLISECONDS) await tellNow();
    return Math.min(
      wakeAt,
      contact.nextSaidAll(at),
      at + LONGEST_SLEEP_MILLISECONDS,
      told.at + TELL_EVERY_MILLISECONDS,
    );
  }

  let telling: Promise<void> = Promise.resolve();
  function tellNow(): Promise<void> {
    telling = telling
      .catch(() => {})
      .then(async () => {
        dirty = false;
        try {
          const at = now();
          const airings = await unsettledAirings(db, instantText(at + policy.toldMilliseconds));
          const orders = ordersOf(airings, at);
          const text = JSON.stringify(orders);
          if (text !== told.text) await output.schedule(orders);
          told = { text, at };
        } catch (error) {
          dirty = true;
          throw error;
        }
      });
    return telling;
  }

  async function loop(): Promise<void> {
    const { signal } = closing;
    let sleptAt = -Infinity;
    while (!signal.aborted) {
      let wakeAt: number;
      const sleep = (wake = new AbortController());
      try {
        if (!lease.held()) {
          await lease.acquire(signal);
          contact.begin(now());
          told = { text: '', at: -Infinity };
        }
        wakeAt = await step();
      } catch (error) {
        if (signal.aborted) return;
        logger.error({ err: error }, 'the dispatcher failed; it goes on in a moment');
        await delay(RETRY_REAL_MILLISECONDS, signal).catch(() => {});
        continue;
      }
      const until = Temporal.Instant.fromEpochMilliseconds(Math.ceil(wakeAt));
      await clock.until(until, AbortSignal.any([signal, sleep.signal])).catch(() => {});
      const at = now();
      if (at - wakeAt > SLEPT_MILLISECONDS && at - sleptAt > 5 * SLEPT_MILLISECONDS) {
        logger.warn({ milliseconds: at - wakeAt }, 'woke up late: the machine slept or its clock was set');
        sleptAt = at;
        contact.begin(at);
      }
    }
  }

  return {
    async start() {
      await lease.acquire(closing.signal);
      contact.begin(now());
      await step();
      looping = loop();
      tick = cron.schedule('*/10 * * * * *', poke, { timezone: site.timeZone, suppressMissedWarning: true });
    },
    poke,
    tell() {
      dirty = true;
      poke();
    },
    tellNow,
    async close() {
      closing.abort(new Error('the dispatcher is closed'));
      await tick?.destroy();
      stopListening();
      poke();
      await looping;
      await telling.catch(() => {});
      await serial.idle();
      await lease.release();
    },
  };
}
