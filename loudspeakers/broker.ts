/**
 * The post office between the server and its players: MQTT 3.1.1, embedded (aedes: a TCP port for small devices, and
 * WebSocket on the server's own HTTP port for everything else) or any broker elsewhere.
 */
import { createServer, type Server as TcpServer } from 'node:net';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';
import { Aedes, type AedesOptions, type Client } from 'aedes';
import { connect, MqttClient } from 'mqtt';
import { createWebSocketStream, WebSocketServer } from 'ws';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import type { Logger } from './logger.ts';
import type { MqttSignIn } from './player.store.ts';
import { readable, writable } from './protocol.ts';

export interface Broker {
  /** Where and as whom a player signs in. `origin`: address under which it reached the server. */
  signIn(origin: string, playerId: string, token: string): MqttSignIn;
  /** The server's own connection, made once. */
  readonly server: MqttClient;
  /** Whether players' last states are remembered from before the server started. */
  readonly remembers: boolean;
  close(): Promise<void>;
}

export interface EmbeddedBroker extends Broker {
  /** Serves WebSocket at /mqtt of this server; call before it listens or after. */
  attach(server: HttpServer): void;
  /** The TCP port, null without one. */
  readonly port: number | null;
}

export interface EmbeddedBrokerOptions {
  /** Whose token it is. */
  readonly authenticate: (token: string) => Promise<{ readonly id: string } | null>;
  readonly events: Events;
  readonly logger: Logger;
  /** `port` 0 takes a free one; null: no TCP, WebSocket only. Loopback unless `host` says else. */
  readonly tcp: { readonly port: number; readonly host?: string } | null;
}

/** Greater than any message of ours: a schedule of a week. */
const LARGEST_MESSAGE_BYTES = 4 * 1024 * 1024;
/** The server sends and hears no more of a client that stays away for one and a half times this. */
const LONGEST_KEEPALIVE_SECONDS = 120;

/** @throws Failure `mqtt-port-taken` */
export async function embeddedBroker(options: EmbeddedBrokerOptions): Promise<EmbeddedBroker> {
  const { authenticate, events, logger } = options;
  const signedIn = new Map<Client, { playerId: string; token: string }>();
  const [ours, theirs] = duplexPair();
  const isServer = (client: Client | null): boolean => client === null || client.conn === theirs;
  const playerOf = (client: Client | null) => (client ? signedIn.get(client)?.playerId : undefined);

  const rules: AedesOptions = {
    concurrency: 1000,
    drainTimeout: 20_000,
    keepaliveLimit: LONGEST_KEEPALIVE_SECONDS,
    authenticate(client, username, password, done) {
      if (isServer(client)) return done(null, true);
      const token = password?.toString() ?? '';
      authenticate(token).then(
        (player) => {
          // One connection a player: its id is the connection's, so a second one with the same token takes over.
          if (!player || player.id !== username || client.id !== username) return done(null, false);
          signedIn.set(client, { playerId: player.id, token });
          done(null, true);
        },
        (error: unknown) => {
          logger.error({ err: error }, 'could not check a player');
          done(null, false);
        },
      );
    },
    authorizePublish(client, packet, done) {
      const player = playerOf(client);
      if (isServer(client) || (player && writable(player).includes(packet.topic))) return done(null);
      logger.warn({ player, topic: packet.topic }, 'a player wrote where it may not');
      done(new Error('not a topic of this player'));
    },
    authorizeSubscribe(client, subscription, done) {
      const player = playerOf(client);
      const allowed = isServer(client) || (player && readable(player).includes(subscription.topic));
      done(null, allowed ? subscription : null);
    },
  };
  const aedes = await Aedes.createBroker(rules);
  aedes.on('clientDisconnect', (client) => signedIn.delete(client));
  aedes.on('clientError', (client, error) =>
    logger.info({ player: playerOf(client), err: error }, 'a player connection broke'),
  );
  aedes.on('connectionError', (_client, error) =>
    logger.info({ err: error }, 'an MQTT connection was refused'),
  );

  /** A removed player, or one with a new token, loses its connection. */
  const stopListening = events.listen((event) => {
    if (event.type !== 'player') return;
    for (const [client, { playerId, token }] of signedIn)
      if (playerId === event.id)
        authenticate(token).then(
          (player) => {
            if (player?.id !== playerId) client.close();
          },
          (error: unknown) => logger.error({ err: error }, 'could not check a player'),
        );
  });

  aedes.handle(theirs);
  const server = new MqttClient(() => ours as never, {
    clientId: 'loa-server',
    clean: true,
    keepalive: 60,
    reconnectPeriod: 0,
    protocolVersion: 4,
  });
  await connected(server);

  let tcp: TcpServer | null = null;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE_BYTES,
    handleProtocols: (protocols) => (protocols.has('mqtt') ? 'mqtt' : false),
  });
  sockets.on('connection', (socket, request: IncomingMessage) => {
    const stream = createWebSocketStream(socket);
    // A connection that breaks is told by aedes; the stream's error must not end the server.
    stream.on('error', () => {});
    aedes.handle(stream, request);
  });
  const attached = new Map<HttpServer, (request: IncomingMessage, socket: Duplex, head: Buffer) => void>();

  async function close(): Promise<void> {
    stopListening();
    for (const [http, onUpgrade] of attached) http.off('upgrade', onUpgrade);
    await server.endAsync(true);
    const closed = tcp && new Promise<void>((resolve) => tcp?.close(() => resolve()));
    await new Promise<void>((resolve) => aedes.close(resolve));
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
    await closed;
  }

  if (options.tcp)
    try {
      tcp = await listen(aedes, options.tcp.port, options.tcp.host ?? '127.0.0.1');
    } catch (error) {
      await close();
      throw error;
    }
  const address = tcp?.address();

  return {
    server,
    remembers: false,
    port: typeof address === 'object' && address ? address.port : null,
    signIn: (origin, username, password) => ({
      url: `${origin.replace(/^http/, 'ws')}/mqtt`,
      username,
      password,
    }),
    attach(http) {
      const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        if (request.url?.split('?')[0] === '/mqtt')
          return sockets.handleUpgrade(request, socket, head, (ws) =>
            sockets.emit('connection', ws, request),
          );
        socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      };
      attached.set(http, onUpgrade);
      http.on('upgrade', onUpgrade);
    },
    close,
  };
}

/**
 * A broker elsewhere, e.g. Mosquitto or EMQX. Players sign in with their id and token unless `playerUrl` carries a name
 * and a password for all of them; who may read and write what is that broker's to check (docs/dau-phat.md).
 * @param url `mqtt://`, `mqtts://`, `ws://` or `wss://`, with the server's own name and password
 * @param playerUrl under which players reach it, when that differs; browsers need `ws://` or `wss://`
 * @throws Failure `mqtt-url-invalid`
 */
export function externalBroker(options: {
  readonly url: string;
  readonly playerUrl?: string | undefined;
  readonly logger: Logger;
}): Broker {
  const own = parseUrl(options.url);
  const shown = parseUrl(options.playerUrl ?? options.url);
  const shared = options.playerUrl ? { name: shown.username, password: shown.password } : null;
  shown.username = '';
  shown.password = '';
  const server = connect(own.href, {
    clientId: `loa-server-${Math.random().toString(36).slice(2, 10)}`,
    clean: true,
    protocolVersion: 4,
    keepalive: 20,
    reconnectPeriod: 2_000,
    connectTimeout: 10_000,
  });
  let failing = false;
  server.on('connect', () => {
    failing = false;
    options.logger.info({ broker: shown.href }, 'connected to the MQTT broker');
  });
  server.on('error', (error) => {
    if (!failing) options.logger.warn({ broker: shown.href, err: error }, 'the MQTT broker does not answer');
    failing = true;
  });
  return {
    server,
    remembers: true,
    signIn: (_origin, playerId, token) => ({
      url: shown.href,
      username: shared?.name ? decodeURIComponent(shared.name) : playerId,
      password: shared?.name ? decodeURIComponent(shared.password) : token,
    }),
    close: () => server.endAsync(true),
  };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['mqtt:', 'mqtts:', 'ws:', 'wss:'].includes(url.protocol))
    throw new Failure(
      'invalid',
      'mqtt-url-invalid',
      `Địa chỉ MQTT “${text.replace(/\/\/[^@/]*@/, '//…@')}” không đúng. Hãy viết như mqtt://127.0.0.1:1883.`,
    );
  return url;
}

function listen(aedes: Aedes, port: number, host: string): Promise<TcpServer> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => void aedes.handle(socket));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      reject(
        new Failure(
          'unavailable',
          'mqtt-port-taken',
          `Không mở được cổng MQTT ${port}: cổng đang có chương trình khác dùng. ` +
            'Hãy đặt MQTT_PORT sang số khác, hoặc MQTT_PORT=0 để chọn cổng trống.',
          { cause: error },
        ),
      );
    });
    server.listen(port, host, () => resolve(server));
  });
}

function connected(client: MqttClient): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once('connect', () => resolve());
    client.once('error', reject);
  });
}
