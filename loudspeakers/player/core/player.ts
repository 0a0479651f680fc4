/**
 * A player: keeps the coming airings and their audio, plays them by the server's time, and reports what was heard until
 * that is acknowledged. Thin: what to do is decided by decide.ts; this is the hand that does it, in Node and in a page.
 */
import { z } from 'zod';
import { OFFLINE, ScheduleMessage, type Order, type StateMessage } from '../../protocol.ts';
import { volumeAt } from '../../volume.ts';
import { decide, GRACE_MILLISECONDS, type Step } from './decide.ts';
import { openJournal } from './journal.ts';
import { openLibrary } from './library.ts';
import { openLink, type LinkState } from './link.ts';
import { instantText, openOnAir } from './onAir.ts';
import { openOutbox } from './outbox.ts';
import type { Hello, PlayerServer, PlayerStorage, Sink, Timekeeper } from './parts.ts';
import { openSounds } from './sounds.ts';
import { storedClock } from './storedClock.ts';
import { reasons, troubles } from './texts.ts';

export interface PlayerParts {
  readonly storage: PlayerStorage;
  readonly sink: Sink;
  readonly timekeeper: Timekeeper;
  readonly server: PlayerServer;
  readonly version: string;
  /** Something that `status()` tells has changed. */
  readonly onChange: () => void;
}

/** What a person at the loudspeaker wants to know. Instants are the server's epoch milliseconds. */
export interface PlayerStatus {
  readonly hello: Hello | null;
  readonly link: LinkState;
  readonly stationName: string;
  readonly zoneName: string;
  /** The server's time, null while it isn't known. */
  readonly now: number | null;
  readonly clockErrorMilliseconds: number | null;
  readonly playing: { readonly order: Order; readonly startedAt: number } | null;
  readonly next: readonly Order[];
  readonly prepared: (hash: string) => boolean;
  readonly zoneVolume: number;
  readonly ownVolume: number;
  readonly unsentReports: number;
  readonly trouble: string | null;
}

/** Until a server has said where it stands. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const LONGEST_SLEEP_MILLISECONDS = 1_000;
const STATE_EVERY_MILLISECONDS = 30_000;
export type LoudspeakerPlayer = Awaited<ReturnType<typeof startPlayer>>;

export async function startPlayer(parts: PlayerParts) {
  const { storage, sink, timekeeper, server, version, onChange } = parts;
  let storageTrouble: string | null = null;
  const onStorageTrouble = () => (storageTrouble = troubles.storage);
  const keep = (key: string, value: unknown) => storage.write(key, value).catch(onStorageTrouble);

  let hello = (await storage.read('hello').catch(() => null)) as Hello | null;
  let journal = await openJournal(storage, hello?.playerId ?? '', onStorageTrouble);
  const clock = await storedClock(storage, timekeeper, onStorageTrouble);
  let schedule: ScheduleMessage | null =
    ScheduleMessage.safeParse(await storage.read('schedule')).data ?? null;
  let ownVolume = z
    .number()
    .min(0)
    .max(1)
    .catch(1)
    .parse(await storage.read('volume'));
  let linkState: LinkState = 'connecting';
  const stopped = new Map(schedule?.stopped.map((s) => [s.airingId, s.reason]));
  let closed = false;

  const library = await openLibrary(storage, server, () => void turn());
  const sounds = openSounds({ library, sink, server, clock, onChange: () => void turn() });
  const onAir = openOnAir({
    take: sounds.take,
    journal: () => journal,
    zoneId: () => zoneId(),
    clock,
    monotonic: timekeeper.monotonic,
    trouble: sink.trouble,
    onReport: () => outbox.sendAll(),
    onStarted() {
      tellStateIfNew();
      onChange();
    },
    onEnded: () => void turn(),
  });
  const link = openLink({
    server,
    monotonic: timekeeper.monotonic,
    storedHello: hello,
    listener: {
      async hello(fresh) {
        const before = hello?.playerId;
        hello = fresh;
        void keep('hello', fresh);
        if (before !== fresh.playerId) {
          // Another player's airings and reports are not ours.
          if (before !== undefined) {
            schedule = null;
            await keep('journal', null);
          }
          journal = await openJournal(storage, fresh.playerId, onStorageTrouble);
        }
        onChange();
      },
      state(state) {
        linkState = state;
        if (state === 'connected') {
          library.hurry();
          outbox.forget();
          outbox.sendAll();
          tellState();
        }
        onChange();
      },
      schedule(message) {
        schedule = message;
        stopped.clear();
        for (const { airingId, reason } of message.stopped) stopped.set(airingId, reason);
        void keep('schedule', message);
        void turn();
      },
      stop({ airingId, reason }) {
        stopped.set(airingId, reason);
        void turn();
      },
      time(trip) {
        const wasTrusted = clock.trusted();
        clock.learn(trip);
        if (!wasTrusted) void turn();
      },
      acknowledged(ids) {
        void journal.acknowledge(ids).then(() => {
          outbox.sendAll(ids);
          onChange();
        });
      },
    },
  });
  const outbox = openOutbox(() => journal.outbox(), link.report, timekeeper.monotonic);

  // --- what is to be done, and doing it -----------------------------------------------------------------------------

  let turning = false;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Decides and does until there is nothing to do; one run at a time. */
  async function turn(): Promise<void> {
    again = true;
    if (turning || closed) return;
    turning = true;
    try {
      while (again && !closed) {
        again = false;
        const { steps, wakeAt } = decide(view(), clock.now());
        for (const step of steps) await act(step);
        turnVolume();
        if (steps.length > 0) again = true;
        else await prepareSoon();
        const wait = wakeAt === null ? LONGEST_SLEEP_MILLISECONDS : wakeAt - clock.now();
        clearTimeout(timer);
        timer = setTimeout(() => void turn(), Math.min(Math.max(wait, 1), LONGEST_SLEEP_MILLISECONDS));
      }
    } finally {
      turning = false;
    }
    if (clock.noticeSleep()) link.ask();
    tellStateIfNew();
    onChange();
  }

  /** Another at some hours, but for an emergency. */
  function zoneVolume(): number {
    if (!schedule) return 1;
    const { zone } = schedule;
    const urgent = onAir.order()?.priority === 'emergency';
    return urgent ? zone.volume : volumeAt(zone, hello?.timeZone ?? TIME_ZONE, knownTime());
  }
  const knownTime = () => (clock.trusted() ? clock.now() : null);

  let turnedTo: number | null = null;
  function turnVolume(): void {
    const volume = zoneVolume() * ownVolume;
    if (volume === turnedTo) return;
    turnedTo = volume;
    sink.setVolume(volume);
  }

  const view = () => ({
    clockTrusted: clock.trusted(),
    orders: schedule?.orders ?? [],
    settled: journal.settled,
    stopped,
    ready: sounds.ready,
    broken: sounds.broken,
    current: onAir.current(),
  });

  async function act(step: Step): Promise<void> {
    if (step.do === 'cue') return onAir.cue(step.order, step.at);
    if (step.do === 'pass') return journal.pass(step.order);
    if (step.do === 'settle') {
      const { order, outcome, reason } = step;
      await journal.ended(order, zoneId(), { outcome, reason });
      return outbox.sendAll();
    }
    await onAir.end(step.do === 'uncue' ? 'uncue' : { outcome: step.outcome, reason: step.reason });
  }

  /** Decodes what starts soon, forgets what doesn't, and names what has to be fetched. */
  async function prepareSoon(): Promise<void> {
    const now = clock.now();
    const open = (schedule?.orders ?? [])
      .filter((o) => !journal.settled.has(o.airingId) && Date.parse(o.latestStart) >= now)
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    const urgent = open.filter((o) => o.priority === 'emergency');
    await library
      .want(
        [...urgent, ...open].filter((o) => !o.stream).map((o) => o.audioHash),
        urgent.map((o) => o.audioHash),
      ) // prettier-ignore
      .catch(onStorageTrouble);
    const current = onAir.current();
    const busyUntil = current ? current.endsBy - GRACE_MILLISECONDS : now;
    sounds.prepareSoon(open, current?.order ?? null, busyUntil, now);
  }

  // --- what is told -------------------------------------------------------------------------------------------------

  const zoneId = () => schedule?.zone.id ?? hello?.zoneId ?? '';
  const trouble = (): string | null =>
    sink.trouble() ??
    (linkState === 'connected' && !clock.trusted() ? troubles.clock : null) ??
    storageTrouble ??
    library.trouble();

  function state(): StateMessage {
    const said = trouble();
    return {
      online: true,
      clockTrusted: clock.trusted(),
      playing: onAir.sounding()?.order.airingId ?? null,
      version,
      volume: zoneVolume() * ownVolume,
      preparedUntil: preparedUntil(),
      ...(said ? { error: said } : {}),
    };
  }

  function preparedUntil(): string | null {
    const open = upcoming();
    const missing = open.find((order) => !order.stream && !library.has(order.audioHash));
    const last = open.at(-1);
    if (missing) return missing.start;
    return last ? instantText(Date.parse(last.start) + last.durationSeconds * 1000) : null;
  }

  const upcoming = (): Order[] =>
    (schedule?.orders ?? [])
      .filter((o) => !journal.settled.has(o.airingId) && o.airingId !== onAir.order()?.airingId)
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));

  let lastTold = '';
  const tellState = (): void => {
    const message = state();
    lastTold = JSON.stringify(message);
    link.state(message);
  };
  const tellStateIfNew = (): void => {
    if (JSON.stringify(state()) !== lastTold) tellState();
  };

  const beat = setInterval(() => {
    storageTrouble = null;
    tellState();
    outbox.sendAll();
    void journal.forgetBefore(clock.now());
  }, STATE_EVERY_MILLISECONDS);
  turnVolume();
  void turn();

  return {
    status: (): PlayerStatus => ({
      hello,
      link: linkState,
      stationName: schedule?.station ?? hello?.stationName ?? '',
      zoneName: schedule?.zone.name ?? hello?.zoneName ?? '',
      now: knownTime(),
      clockErrorMilliseconds: clock.error(),
      playing: onAir.sounding(),
      next: upcoming(),
      prepared: (hash) =>
        library.has(hash) || (schedule?.orders ?? []).some((o) => o.stream && o.audioHash === hash),
      zoneVolume: zoneVolume(),
      ownVolume,
      unsentReports: journal.outbox().length,
      trouble: trouble(),
    }),
    /** This loudspeaker's own share, below the zone's volume. */
    setVolume(volume: number): void {
      ownVolume = Math.min(Math.max(volume, 0), 1);
      void keep('volume', ownVolume);
      turnVolume();
      tellStateIfNew();
    },
    /** Looks again now: the network is back, the page is seen again, a worker ticked. */
    poke(): void {
      link.hurry();
      void turn();
    },
    tick: (): void => void turn(),
    async close(): Promise<void> {
      await onAir.end({ outcome: 'partly', reason: reasons.closed });
      closed = true;
      clearTimeout(timer);
      clearInterval(beat);
      library.close();
      sounds.close();
      await link.close({ ...OFFLINE, version });
      await journal.written();
      await sink.close();
    },
  };
}
