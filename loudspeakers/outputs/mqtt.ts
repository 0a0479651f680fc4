/**
 * Players over MQTT as an Output: each player's schedule is a retained message of its own, so that one which comes late
 * or comes back has it at once; reports are acknowledged once they are stored.
 */
import type { Clock } from '../../common/clock.ts';
import type { Events } from '../../common/events.ts';
import type { Broker } from '../broker.ts';
import type { Logger } from '../logger.ts';
import type { Players } from '../player.store.ts';
import {
  AskMessage,
  anyPlayer,
  parseMessage,
  parseTopic,
  ReportMessage,
  StateMessage,
  topics,
  type Order,
  type ScheduleMessage,
  type StopMessage,
} from '../protocol.ts';
import type { Zones } from '../zone.store.ts';
import type { AiringOrder, Output, PlayReport } from './output.ts';

export interface MqttOutputDependencies {
  readonly broker: Pick<Broker, 'server' | 'remembers'>;
  readonly players: Pick<Players, 'zonesOf' | 'heard' | 'allOffline'>;
  readonly zones: Pick<Zones, 'list'>;
  readonly settings: () => Promise<{ readonly station: { readonly name: string } }>;
  readonly clock: Clock;
  readonly events: Events;
  readonly logger: Logger;
}

/** A player that was away for longer than this learns of a stop from the schedule, where the airing is no more. */
const STOPS_KEPT_MILLISECONDS = 6 * 3_600_000;

export interface MqttOutput extends Output {
  /** Lets these players sound their three notes. Who is away or busy stays silent. */
  test(playerIds: readonly string[]): Promise<void>;
}

export async function mqttOutput(dependencies: MqttOutputDependencies): Promise<MqttOutput> {
  const { broker, players, zones, settings, clock, events, logger } = dependencies;
  const client = broker.server;
  const listeners: ((report: PlayReport) => Promise<void>)[] = [];
  let orders: readonly AiringOrder[] = [];
  let stops: { airingId: string; zoneIds: readonly string[]; reason: string; at: number }[] = [];
  /** What each player was told last. */
  const told = new Map<string, string>();
  /** The end of each player's line of reports. */
  const storing = new Map<string, Promise<void>>();
  let closed = false;

  const send = (topic: string, message: object | null, options: { qos: 0 | 1; retain?: boolean }) =>
    client.publishAsync(topic, message ? JSON.stringify(message) : '', options);

  /** Tells every player whose schedule differs from what it was told; one run at a time. */
  const tellAll = oneAtATime(async () => {
    const [known, allZones, { station }] = await Promise.all([players.zonesOf(), zones.list(), settings()]);
    const now = clock.now().epochMilliseconds;
    stops = stops.filter((s) => now - s.at < STOPS_KEPT_MILLISECONDS);
    const messages = new Map(
      allZones.map(({ id, name, volume, volumeHours }) => {
        const message: ScheduleMessage = {
          station: station.name,
          zone: { id, name, volume, ...(volumeHours.length > 0 && { hours: [...volumeHours] }) },
          orders: orders.filter((o) => o.zoneIds.includes(id)).map(orderFor),
          stopped: stops
            .filter((s) => s.zoneIds.includes(id))
            .map(({ airingId, reason }) => ({ airingId, reason })),
        };
        return [id, JSON.stringify(message)] as const;
      }),
    );
    const sent: Promise<unknown>[] = [];
    for (const { id, zoneId } of known) {
      const message = messages.get(zoneId);
      if (message === undefined || told.get(id) === message) continue;
      told.set(id, message);
      sent.push(client.publishAsync(topics(id).schedule, message, { qos: 1, retain: true }));
    }
    const standing = new Set(known.map((p) => p.id));
    for (const id of told.keys())
      if (!standing.has(id)) {
        told.delete(id);
        // An empty retained message is none: the broker forgets.
        for (const topic of [topics(id).schedule, topics(id).state])
          sent.push(send(topic, null, { qos: 1, retain: true }));
      }
    await Promise.all(sent);
  });

  async function onReport(playerId: string, payload: Buffer): Promise<void> {
    const report = parseMessage(ReportMessage, payload);
    if (!report) return logger.warn({ player: playerId }, 'a report of no known shape');
    const full = Object.fromEntries(
      Object.entries({ ...report, playerId }).filter(([, value]) => value !== undefined),
    ) as unknown as PlayReport;
    for (const listener of listeners) await listener(full);
    // Without anyone who stores it, it isn't acknowledged: the player keeps it and sends it again.
    if (listeners.length > 0) await send(topics(playerId).acknowledged, { ids: [report.id] }, { qos: 1 });
  }

  function onMessage(topic: string, payload: Buffer): void {
    const from = parseTopic(topic);
    if (!from || closed) return;
    const { playerId, name } = from;
    if (name === 'ask') {
      const ask = parseMessage(AskMessage, payload);
      if (!ask) return;
      const answer = { sent: ask.sent, epochMilliseconds: clock.now().epochMilliseconds };
      send(topics(playerId).time, answer, { qos: 0 }).catch(undelivered);
    } else if (name === 'state') {
      const state = payload.length > 0 ? parseMessage(StateMessage, payload) : null;
      if (state) players.heard(playerId, state);
    } else if (name === 'report') {
      // In the order in which the player sent them: "started" is stored before "ended".
      const stored = (storing.get(playerId) ?? Promise.resolve())
        .then(() => onReport(playerId, payload))
        .catch((error: unknown) =>
          logger.error(
            { player: playerId, err: error },
            'a report could not be stored; it will be sent again',
          ),
        )
        .finally(() => {
          if (storing.get(playerId) === stored) storing.delete(playerId);
        });
      storing.set(playerId, stored);
    }
  }

  const undelivered = (error: unknown) => {
    if (!closed) logger.warn({ err: error }, 'a message to players was not delivered');
  };

  const listen = () =>
    client.subscribeAsync({
      [anyPlayer.ask]: { qos: 0 },
      [anyPlayer.report]: { qos: 1 },
      [anyPlayer.state]: { qos: 1 },
    });

  if (!broker.remembers) await players.allOffline();
  client.on('message', onMessage);
  if (client.connected) await listen();
  // A broker that came back may have forgotten what was retained.
  const onConnect = () => {
    told.clear();
    listen().then(tellAll).catch(undelivered);
  };
  client.on('connect', onConnect);
  const stopListening = events.listen((event) => {
    if (event.type === 'player' || event.type === 'zone' || event.type === 'settings')
      tellAll().catch(undelivered);
  });

  return {
    schedule(next) {
      orders = next;
      return client.connected ? tellAll() : Promise.resolve();
    },
    async stop(airingId, zoneIds, reason) {
      stops = [
        ...stops.filter((s) => s.airingId !== airingId || s.reason !== reason),
        { airingId, zoneIds, reason, at: clock.now().epochMilliseconds },
      ];
      if (!client.connected) return;
      const message: StopMessage = { airingId, reason };
      const there = (await players.zonesOf()).filter((p) => zoneIds.includes(p.zoneId));
      await Promise.all(there.map(({ id }) => send(topics(id).stop, message, { qos: 1 })));
      await tellAll();
    },
    async test(playerIds) {
      await Promise.all(playerIds.map((id) => send(topics(id).test, {}, { qos: 0 })));
    },
    onReport: (listener) => void listeners.push(listener),
    async close() {
      closed = true;
      stopListening();
      client.off('message', onMessage);
      client.off('connect', onConnect);
      await Promise.all([tellAll.settled(), ...storing.values()]);
    },
  };
}

const orderFor = (order: AiringOrder): Order => {
  const {
    airingId,
    title,
    priority,
    start,
    latestStart,
    durationSeconds,
    audioHash,
    endBy,
    stream,
    resumes,
  } = order;
  return {
    ...{ airingId, title, priority, start, latestStart, durationSeconds, audioHash },
    ...(endBy === undefined ? {} : { endBy }),
    ...(stream === undefined ? {} : { stream }),
    ...(resumes === undefined ? {} : { resumes }),
  };
};

/** Runs `work` once more after a call that came while it ran, however many came; each call waits for a run that began after it. */
function oneAtATime(work: () => Promise<void>): (() => Promise<void>) & { settled(): Promise<void> } {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = work().finally(() => (running = null));
    return running;
  };
  const call = (): Promise<void> => {
    if (!running) return start();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
  return Object.assign(call, {
    settled: async () => {
      await Promise.allSettled([running, next]);
    },
  });
}
