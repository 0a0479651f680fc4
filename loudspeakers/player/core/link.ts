/**
 * The player's line to its server: signs in, connects, and does so again for ever with growing pauses. What is said over
 * it is for player.ts; the time is asked for here, since only here the round trip is seen.
 */
import mqtt, { type MqttClient } from 'mqtt';
import {
  AcknowledgedMessage,
  OFFLINE,
  parseMessage,
  ScheduleMessage,
  StopMessage,
  TestMessage,
  TimeMessage,
  topics,
  type ReportMessage,
  type StateMessage,
} from '../../protocol.ts';
import { TokenRefused, type Hello, type PlayerServer } from './parts.ts';
import type { RoundTrip } from './serverClock.ts';

export type LinkState = 'connecting' | 'connected' | 'refused';

export interface LinkListener {
  /** Whom the server says we are; nothing else is told before this is done. */
  hello(hello: Hello): Promise<void>;
  state(state: LinkState): void;
  schedule(message: ScheduleMessage): void;
  stop(message: StopMessage): void;
  /** Someone at the desk wants to hear that the loudspeaker works. */
  test(): void;
  time(trip: RoundTrip): void;
  acknowledged(ids: readonly string[]): void;
}

export interface LinkParts {
  readonly server: PlayerServer;
  readonly monotonic: () => number;
  /** What the server said the last time, for a broker that runs without it. */
  readonly storedHello: Hello | null;
  readonly listener: LinkListener;
}

const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
/** Several at once after connecting: the quickest round trip tells the time best. */
const FIRST_ASKS = 5;
const FIRST_ASKS_EVERY_MILLISECONDS = 60;
const ASK_EVERY_MILLISECONDS = 20_000;
const KEEPALIVE_SECONDS = 10;

export type Link = ReturnType<typeof openLink>;

export function openLink({ server, monotonic, storedHello, listener }: LinkParts) {
  const stop = new AbortController();
  let client: MqttClient | null = null;
  let own: ReturnType<typeof topics> | null = null;
  let lastHello = storedHello;
  let wake: (() => void) | null = null;

  async function run(): Promise<void> {
    let pause = FIRST_PAUSE_MILLISECONDS;
    while (!stop.signal.aborted) {
      listener.state('connecting');
      const before = monotonic();
      const refused = await connectOnce().catch(unreachable);
      if (stop.signal.aborted) return;
      if (refused) listener.state('refused');
      // A connection that held for a while makes the next pause short again.
      if (monotonic() - before > LONGEST_PAUSE_MILLISECONDS) pause = FIRST_PAUSE_MILLISECONDS;
      // Many players lose one server at the same moment; they shouldn't come back at the same moment.
      await sleep((refused ? LONGEST_PAUSE_MILLISECONDS : pause) * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
    }
  }

  /** An address that the MQTT library can't use here, e.g. a TCP one in a page: tried again like any other failure. */
  const unreachable = () => false;

  /** Resolves when the connection is gone, or didn't come about; true when the server doesn't want us. */
  async function connectOnce(): Promise<boolean> {
    let hello: Hello;
    try {
      hello = await server.hello(AbortSignal.any([stop.signal, AbortSignal.timeout(15_000)]));
      lastHello = hello;
      await listener.hello(hello);
    } catch (error) {
      if (error instanceof TokenRefused) return true;
      if (!lastHello) return false;
      hello = lastHello;
    }
    const mine = topics(hello.playerId);
    const connection = mqtt.connect(hello.mqtt.url, {
      clientId: hello.playerId,
      username: hello.mqtt.username,
      password: hello.mqtt.password,
      clean: true,
      protocolVersion: 4,
      keepalive: KEEPALIVE_SECONDS,
      connectTimeout: 10_000,
      reconnectPeriod: 0,
      will: { topic: mine.state, payload: JSON.stringify(OFFLINE) as never, qos: 1, retain: true },
    });
    client = connection;
    own = mine;
    let asking: ReturnType<typeof setInterval> | undefined;
    try {
      return await new Promise<boolean>((resolve) => {
        connection.on('message', (topic, payload) => onMessage(mine, topic, payload));
        connection.on('connect', () => {
          // Only what we may read is asked for; a broker that says no to it is not ours.
          connection.subscribe(
            [mine.time, mine.schedule, mine.stop, mine.test, mine.acknowledged],
            { qos: 1 },
            (error) => {
              if (error) return connection.end(true);
              listener.state('connected');
              asking = askForTime(connection, mine.ask);
            },
          );
        });
        let refused = false;
        // Without a listener an error would end the program; what follows from it is "close".
        connection.on('error', (error) => {
          const code = (error as { code?: unknown }).code;
          refused ||= code === 4 || code === 5;
        });
        connection.on('close', () => resolve(refused));
      });
    } finally {
      clearInterval(asking);
      client = null;
      connection.removeAllListeners('message');
      connection.end(true);
    }
  }

  function askForTime(connection: MqttClient, topic: string): ReturnType<typeof setInterval> {
    const ask = () => connection.publish(topic, JSON.stringify({ sent: monotonic() }), { qos: 0 });
    for (let i = 0; i < FIRST_ASKS; i++) setTimeout(ask, i * FIRST_ASKS_EVERY_MILLISECONDS);
    return setInterval(ask, ASK_EVERY_MILLISECONDS);
  }

  function onMessage(mine: ReturnType<typeof topics>, topic: string, payload: Uint8Array): void {
    const received = monotonic();
    if (topic === mine.time) {
      const time = parseMessage(TimeMessage, payload);
      // An answer to a question of an earlier run of this program tells nothing.
      if (time && time.sent <= received && received - time.sent < 30_000)
        listener.time({ sent: time.sent, received, server: time.epochMilliseconds });
    } else if (topic === mine.schedule) {
      const message = parseMessage(ScheduleMessage, payload);
      if (message) listener.schedule(message);
    } else if (topic === mine.stop) {
      const message = parseMessage(StopMessage, payload);
      if (message) listener.stop(message);
    } else if (topic === mine.test) {
      if (parseMessage(TestMessage, payload)) listener.test();
    } else if (topic === mine.acknowledged) {
      const message = parseMessage(AcknowledgedMessage, payload);
      if (message) listener.acknowledged(message.ids);
    }
  }

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => (clearTimeout(timer), resolve());
    });

  /** Says nothing while there is no line: what has to arrive is kept by the journal, what is only news comes anew. */
  const send = (
    topic: 'report' | 'state' | 'ask',
    message: object,
    options: { qos: 0 | 1; retain?: boolean },
  ) => {
    if (client?.connected && own) client.publish(own[topic], JSON.stringify(message), options, () => {});
  };

  const running = run();

  return {
    report: (report: ReportMessage): void => send('report', report, { qos: 1 }),
    state: (state: StateMessage): void => send('state', state, { qos: 1, retain: true }),
    /** One more round trip, now. */
    ask: (): void => send('ask', { sent: monotonic() }, { qos: 0 }),
    /** Tries now instead of at the end of the pause, e.g. because the network is back. */
    hurry: (): void => wake?.(),

    /** Says goodbye with `state`, so that the server needn't wait for the will. */
    async close(state: StateMessage): Promise<void> {
      const connection = client;
      if (connection?.connected && own) {
        await Promise.race([
          connection.publishAsync(own.state, JSON.stringify(state), { qos: 1, retain: true }).catch(() => {}),
          new Promise((resolve) => setTimeout(resolve, 1_000)),
        ]);
      }
      stop.abort(new Error('the player closes'));
      wake?.();
      await connection?.endAsync(true);
      await running;
    },
  };
}
