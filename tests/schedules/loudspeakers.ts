/**
 * Loudspeakers that a test can hear: an Output whose zones play by the clock, one source a zone, keep their orders
 * and their reports while they are cut off, and remember what sounded.
 */
import type { Clock } from '../../common/clock.ts';
import type { AiringOrder, Output, PlayReport } from '../../loudspeakers/outputs/output.ts';
import { Temporal } from 'temporal-polyfill';

export interface Sound {
  readonly zoneId: string;
  readonly airingId: string;
  readonly audioHash: string;
  readonly start: number;
  end: number;
}

interface Zone {
  readonly id: string;
  orders: readonly AiringOrder[];
  readonly done: Set<string>;
  current: { order: AiringOrder; sound: Sound; stop?: string } | undefined;
  connected: boolean;
  /** Doesn't stop by itself. */
  stuck: boolean;
  /** Reports nothing, ever. */
  mute: boolean;
  /** How long each report is on its way, as over a poor line. */
  reportMilliseconds: number;
  unsent: PlayReport[];
  flushing: boolean;
  change: AbortController;
}

export interface Loudspeakers extends Output {
  readonly sounds: Sound[];
  readonly schedules: (readonly AiringOrder[])[];
  /** Cut off, a zone plays what it knows and keeps its reports; back, it sends them and hears the plan. */
  connect(zoneId: string, connected: boolean): Promise<void>;
  set(zoneId: string, state: { stuck?: boolean; mute?: boolean; reportMilliseconds?: number }): void;
  /** Sends everything again, as a player does whose acknowledgements were lost. */
  sendAgain(): Promise<void>;
}

export function loudspeakers(clock: Clock, zoneIds: readonly string[]): Loudspeakers {
  const closing = new AbortController();
  const sounds: Sound[] = [];
  const schedules: (readonly AiringOrder[])[] = [];
  const sent: PlayReport[] = [];
  let latest: readonly AiringOrder[] = [];
  let listener: ((report: PlayReport) => Promise<void>) | undefined;
  const zones = new Map(
    zoneIds.map((id): [string, Zone] => [
      id,
      {
        id,
        orders: [],
        done: new Set(),
        current: undefined,
        connected: true,
        stuck: false,
        mute: false,
        reportMilliseconds: 0,
        unsent: [],
        flushing: false,
        change: new AbortController(),
      },
    ]),
  );
  const now = () => clock.now().epochMilliseconds;
  const text = (at: number) => new Date(at).toISOString();

  /** A report is kept until it was taken: one that fails, or that nobody takes, is sent again later. */
  async function flush(zone: Zone): Promise<void> {
    if (zone.flushing) return;
    zone.flushing = true;
    try {
      for (let report = zone.unsent[0]; zone.connected && listener && report; report = zone.unsent[0]) {
        if (zone.reportMilliseconds > 0)
          await clock.until(
            Temporal.Instant.fromEpochMilliseconds(Math.ceil(now() + zone.reportMilliseconds)),
            closing.signal,
          );
        await listener(report);
        sent.push(report);
        zone.unsent.shift();
      }
    } catch {
      // Cut off in the middle: it is sent again when the server is back.
    } finally {
      zone.flushing = false;
    }
  }

  function report(
    zone: Zone,
    order: AiringOrder,
    rest: Partial<PlayReport> & { event: PlayReport['event'] },
  ) {
    if (zone.mute) return;
    zone.unsent.push({
      id: `${order.airingId}/${zone.id}/${rest.event}`,
      airingId: order.airingId,
      zoneId: zone.id,
      playerId: `player-${zone.id}`,
      audioHash: order.audioHash,
      ...rest,
    });
    void flush(zone);
  }

  function end(zone: Zone, at: number, outcome: 'played' | 'partly', reason?: string): void {
    const { current } = zone;
    if (!current) return;
    zone.current = undefined;
    current.sound.end = at;
    report(zone, current.order, {
      event: 'ended',
      outcome,
      startedAt: text(current.sound.start),
      endedAt: text(at),
      ...(reason === undefined ? {} : { reason }),
    });
  }

  const overAt = ({ order, sound }: NonNullable<Zone['current']>) =>
    Math.min(
      sound.start + order.durationSeconds * 1000,
      order.endBy === undefined ? Infinity : Date.parse(order.endBy),
    );

  /** Does what is due in a zone. @returns when to look again */
  function look(zone: Zone): number {
    const at = now();
    const { current } = zone;
    if (current) {
      const over = overAt(current);
      if (current.stop !== undefined) end(zone, at, 'partly', current.stop);
      else if (at >= over && !zone.stuck) end(zone, at, 'played');
    }
    const waiting = zone.orders.filter(
      (order) => order.zoneIds.includes(zone.id) && !zone.done.has(order.airingId),
    );
    const due = waiting
      .filter((order) => Date.parse(order.start) <= at && at <= Date.parse(order.latestStart))
      .sort(
        (a, b) =>
          Number(b.priority === 'emergency') - Number(a.priority === 'emergency') ||
          Date.parse(a.start) - Date.parse(b.start),
      );
    const [first] = due;
    const cuts = first?.priority === 'emergency' && zone.current?.order.priority !== 'emergency';
    if (first && zone.current && cuts) end(zone, at, 'partly', 'Nhường cho thông báo khẩn cấp.');
    if (first && !zone.current) {
      zone.done.add(first.airingId);
      const sound = {
        zoneId: zone.id,
        airingId: first.airingId,
        audioHash: first.audioHash,
        start: at,
        end: at,
      };
      sounds.push(sound);
      zone.current = { order: first, sound };
      report(zone, first, { event: 'started', startedAt: text(at) });
    }
    const ends = zone.current ? overAt(zone.current) : Infinity;
    const starts = waiting.map((order) => Date.parse(order.start)).filter((start) => start > at);
    return Math.min(ends > at ? ends : Infinity, ...starts);
  }

  async function play(zone: Zone): Promise<void> {
    while (!closing.signal.aborted) {
      zone.change = new AbortController();
      const next = Math.min(look(zone), now() + 86_400_000);
      await clock
        .until(
          Temporal.Instant.fromEpochMilliseconds(Math.ceil(next)),
          AbortSignal.any([closing.signal, zone.change.signal]),
        )
        .catch(() => {});
    }
  }
  for (const zone of zones.values()) void play(zone);

  const tell = (zone: Zone) => {
    zone.orders = latest;
    zone.change.abort();
  };

  return {
    sounds,
    schedules,
    async schedule(orders) {
      latest = orders;
      schedules.push(orders);
      for (const zone of zones.values()) if (zone.connected) tell(zone);
    },
    async stop(airingId, ids, reason) {
      for (const id of ids) {
        const zone = zones.get(id);
        if (zone?.connected && zone.current?.order.airingId === airingId) {
          zone.current.stop = reason;
          zone.change.abort();
        }
      }
    },
    onReport(next) {
      listener = next;
    },
    async close() {
      closing.abort();
    },
    async connect(id, connected) {
      const zone = zones.get(id);
      if (!zone) throw new Error(`no zone ${id}`);
      zone.connected = connected;
      if (!connected) return;
      await flush(zone);
      tell(zone);
    },
    set(id, state) {
      const zone = zones.get(id);
      if (zone) Object.assign(zone, state);
    },
    async sendAgain() {
      for (const told of [...sent]) await listener?.(told);
    },
  };
}
