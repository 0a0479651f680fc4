/**
 * A player: keeps the coming airings and their audio, plays them by the server's time, and reports what was heard until
 * that is acknowledged. Thin: what to do is decided by decide.ts; this is the hand that does it, in Node and in a page.
 */
import { OFFLINE, type StateMessage } from '../../protocol.ts';
import { decide, GRACE_MILLISECONDS, type Step } from './decide.ts';
import { openJournal } from './journal.ts';
import { openKnown } from './known.ts';
import { openLibrary } from './library.ts';
import { openLink, type LinkState } from './link.ts';
import { openOnAir } from './onAir.ts';
import { openOutbox } from './outbox.ts';
import type { PlayerServer, PlayerStorage, Sink, Timekeeper } from './parts.ts';
import { openSounds } from './sounds.ts';
import { preparedUntil, upcoming, type PlayerStatus } from './status.ts';
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

const LONGEST_SLEEP_MILLISECONDS = 1_000;
const STATE_EVERY_MILLISECONDS = 30_000;
export type { PlayerStatus } from './status.ts';
export type LoudspeakerPlayer = Awaited<ReturnType<typeof startPlayer>>;

export async function startPlayer(parts: PlayerParts) {
  const { storage, sink, timekeeper, server, version, onChange } = parts;
  let storageTrouble: string | null = null;
  const onStorageTrouble = () => (storageTrouble = troubles.storage);

  const known = await openKnown(storage, onStorageTrouble);
  let journal = await openJournal(storage, known.hello()?.playerId ?? '', onStorageTrouble);
  const clock = await storedClock(storage, timekeeper, onStorageTrouble);
  let linkState: LinkState = 'connecting';
  let closed = false;

  const library = await openLibrary(storage, server, () => void turn());
  const sounds = openSounds({ library, sink, server, clock, onChange: () => void turn() });
  const onAir = openOnAir({
    take: sounds.take,
    journal: () => journal,
    zoneId: known.zoneId,
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
    storedHello: known.hello(),
    listener: {
      async hello(fresh) {
        const { renewed, replaced } = known.greeted(fresh);
        if (replaced) await storage.write('journal', null).catch(onStorageTrouble);
        if (renewed) journal = await openJournal(storage, fresh.playerId, onStorageTrouble);
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
        known.scheduled(message);
        void turn();
      },
      stop({ airingId, reason }) {
        known.stop(airingId, reason);
        void turn();
      },
      test() {
        // What is on its way to sound is not to be met by notes.
        if (!onAir.order()) sink.test();
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

  const knownTime = () => (clock.trusted() ? clock.now() : null);
  const zoneVolume = () => known.zoneVolume(onAir.order()?.priority === 'emergency', knownTime());

  let turnedTo: number | null = null;
  function turnVolume(): void {
    const volume = zoneVolume() * known.ownVolume();
    if (volume === turnedTo) return;
    turnedTo = volume;
    sink.setVolume(volume);
  }

  const view = () => ({
    clockTrusted: clock.trusted(),
    orders: known.orders(),
    settled: journal.settled,
    stopped: known.stopped,
    ready: sounds.ready,
    broken: sounds.broken,
    current: onAir.current(),
  });

  async function act(step: Step): Promise<void> {
    if (step.do === 'cue') return onAir.cue(step.order, step.at);
    if (step.do === 'pass') return journal.pass(step.order);
    if (step.do === 'settle') {
      const { order, outcome, reason } = step;
      await journal.ended(order, known.zoneId(), { outcome, reason });
      return outbox.sendAll();
    }
    await onAir.end(step.do === 'uncue' ? 'uncue' : { outcome: step.outcome, reason: step.reason });
  }

  /** Decodes what starts soon, forgets what doesn't, and names what has to be fetched. */
  async function prepareSoon(): Promise<void> {
    const now = clock.now();
    const open = known
      .orders()
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
      volume: zoneVolume() * known.ownVolume(),
      preparedUntil: preparedUntil(coming(), library.has),
      ...(said ? { error: said } : {}),
    };
  }

  const coming = () => upcoming(known.orders(), journal.settled, onAir.order());

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
      hello: known.hello(),
      link: linkState,
      stationName: known.stationName(),
      zoneName: known.zoneName(),
      now: knownTime(),
      clockErrorMilliseconds: clock.error(),
      playing: onAir.sounding(),
      next: coming(),
      prepared: (hash) => library.has(hash) || known.orders().some((o) => o.stream && o.audioHash === hash),
      zoneVolume: zoneVolume(),
      ownVolume: known.ownVolume(),
      unsentReports: journal.outbox().length,
      trouble: trouble(),
    }),
    /** This loudspeaker's own share, below the zone's volume. */
    setVolume(volume: number): void {
      known.setOwnVolume(volume);
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
