/** Composition root: the one place where the rooms meet. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { relay, RELAY_BYTES_A_MILLISECOND, RELAY_FRAME_BYTES } from '../audio/relay.ts';
import { publications as makePublications } from '../audio/publication.store.ts';
import { recordings as makeRecordings } from '../audio/recordings.ts';
import { lexiconStore } from '../audio/spoken/lexicon.store.ts';
import { voices as makeVoices } from '../audio/voices/voices.ts';
import type { Clock } from '../common/clock.ts';
import { liveEvents } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import { embeddedBroker, externalBroker, type Broker } from '../loudspeakers/broker.ts';
import { groundPlan as makeGroundPlan } from '../loudspeakers/groundPlan.ts';
import { mqttOutput } from '../loudspeakers/outputs/mqtt.ts';
import { relays as makeRelays } from '../loudspeakers/relay.ts';
import { checkRelay } from '../loudspeakers/relayCheck.ts';
import { players as makePlayers, type Players } from '../loudspeakers/player.store.ts';
import { zones as makeZones } from '../loudspeakers/zone.store.ts';
import { relaySource } from '../schedules/airing/relay.ts';
import { uses as usesOf } from '../schedules/campaign/uses.ts';
import { schedules as makeSchedules } from '../schedules/schedules.ts';
import { documents as makeDocuments } from '../scripts/document/documents.ts';
import { scripts as makeScripts } from '../scripts/scripts.ts';
import { openAuth } from './auth.ts';
import { USUAL_MQTT_PORT, type Config } from './config.ts';
import { openDatabase } from './database/connection.ts';
import { lockFolder } from './database/folderLock.ts';
import { DATABASE_FILE } from './dataFolder.ts';
import { newSetupCode } from './firstAdmin.ts';
import { firstVisit } from './firstVisit.ts';
import { httpServer, listen, serve } from './http.ts';
import { needsOf } from './needs.ts';
import { session as makeSession } from './plugins/session.ts';
import type { Parts } from './routes/all.ts';
import { settings as makeSettings } from './settings.ts';
import { users as makeUsers, type Users } from './users.ts';
import { zoneTest } from './zoneTest.ts';

export interface Service {
  readonly app: FastifyInstance;
  readonly parts: Parts & { readonly users: Users };
  /** The code that makes the first administrator from another machine; null when there is one. */
  readonly setupCode: string | null;
  /** Opens the port and begins to broadcast. @returns the address. @throws Failure `port-taken` … */
  listen(): Promise<string>;
  /** Resolves when what is built ahead for the plan is built. */
  madeAhead(): Promise<void>;
  /** Ends what is under way in order; harmless when called again. */
  close(): Promise<void>;
}

/** The broker on the port that is set, else on the usual one; when that is taken, without one of its own. */
async function ownBroker<T>(
  { host, mqtt }: Config,
  make: (tcp: { port: number; host: string } | null) => Promise<T>,
  logger: { warn(message: string): void },
): Promise<T> {
  try {
    return await make({ port: mqtt.port ?? USUAL_MQTT_PORT, host });
  } catch (error) {
    const taken = error instanceof Failure && error.code === 'mqtt-port-taken';
    if (!taken || mqtt.port !== null) throw error;
    logger.warn(`port ${USUAL_MQTT_PORT} is taken: players reach the broker through the web port alone`);
    return make(null);
  }
}

/**
 * Everything, ready to listen.
 * @throws Failure `data-in-use`, `data-read-only`, `disk-full`, `mqtt-port-taken`
 */
export async function buildApp(config: Config, { clock }: { readonly clock: Clock }): Promise<Service> {
  const { dataFolder, timeZone } = config;
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  /** Newest last; closed in the opposite order. */
  const opened: (() => unknown)[] = [];
  const closeAll = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  };

  try {
    opened.push(lockFolder(dataFolder));
    const { db, close: closeDatabase } = await openDatabase(join(dataFolder, DATABASE_FILE));
    opened.push(closeDatabase);

    const events = liveEvents((error) => logger.error({ err: error }, 'a listener failed'));
    const settings = makeSettings({
      db,
      clock,
      events,
      stationName: config.stationName,
      timeZone,
      checkRelay: (url) => checkRelay(relay, url),
      checkChimes: (chosen) => recordings.chimes.check(chosen),
    });
    const auth = await openAuth(db);
    const users = await makeUsers(auth, events);
    const lexicon = lexiconStore(db, clock, events);

    const voices = makeVoices(config.google ? { google: config.google } : {});
    opened.push(() => voices.close());
    const uses = usesOf({ db, settings: settings.get });
    const recordings = makeRecordings({
      db,
      clock,
      events,
      dataFolder,
      voices,
      lexicon: lexicon.readings,
      settings: settings.get,
      checkUnused: uses.checkRecording,
    });
    opened.push(() => recordings.close());
    const publications = makePublications({ db, clock, events });
    const documents = makeDocuments({ db, clock, events, timeZone });
    opened.push(() => documents.close());
    const scripts = makeScripts({
      db,
      clock,
      events,
      lexicon: lexicon.readings,
      checkUnused: uses.checkScript,
    });

    // Closing begins at the door; what is behind it is closed while the last requests end.
    const app = httpServer(config, logger);
    let doorClosing: Promise<unknown> | undefined;
    opened.push(() => doorClosing);

    const zones = makeZones({ db, clock, events });
    // The broker asks players for their tokens, and players ask the broker for its address.
    const authenticate = (token: string): ReturnType<Players['authenticate']> => players.authenticate(token);
    const embedded = config.mqtt.url
      ? null
      : await ownBroker(config, (tcp) => embeddedBroker({ authenticate, events, logger, tcp }), logger);
    const broker: Broker =
      embedded ??
      externalBroker({ url: config.mqtt.url ?? '', playerUrl: config.mqtt.playerUrl ?? undefined, logger });
    opened.push(() => broker.close());
    embedded?.attach(app.server);
    const players = makePlayers({
      db,
      clock,
      events,
      settings: settings.get,
      timeZone,
      broker,
      audioPath: recordings.audioPath,
      logger,
    });
    opened.push(() => players.close());
    const relays = makeRelays({
      source: (airingId) => relaySource(db, airingId),
      pull: relay,
      bytesAMillisecond: RELAY_BYTES_A_MILLISECOND,
      frameBytes: RELAY_FRAME_BYTES,
      clock,
      logger,
    });
    opened.push(() => relays.close());
    const output = await mqttOutput({
      broker,
      players,
      zones,
      settings: settings.get,
      clock,
      events,
      logger,
    });
    opened.push(() => output.close());
    const { campaigns, airings, reports, ...schedules } = makeSchedules({
      db,
      clock,
      events,
      output,
      recordings,
      zones,
      players,
      settings: settings.get,
      timeZone,
      logger,
      needs: needsOf({ scripts, recordings, players }),
    });
    opened.push(() => schedules.close());
    opened.push(() => {
      doorClosing = app.close();
    });

    const session = makeSession({
      auth,
      db,
      users,
      events,
      station: async () => ({ name: (await settings.get()).station.name, timeZone }),
    });
    const parts = {
      session,
      firstVisit: firstVisit({ db, clock }),
      users,
      documents,
      scripts,
      recordings,
      chimes: recordings.chimes,
      publications,
      publicListening: {
        enabled: async () => (await settings.get()).publicListening,
        origin: ({ protocol, host }: { protocol: string; host: string }) =>
          config.publicUrl ?? `${protocol}://${host}`,
        station: async () => ({ name: (await settings.get()).station.name, timeZone }),
        audioPath: recordings.audioPath,
      },
      zones,
      groundPlan: makeGroundPlan({ db, clock, events, dataFolder }),
      players,
      testZone: zoneTest({ zones, players, settings: settings.get, clock, timeZone, sound: output.test }),
      relays,
      campaigns,
      airings,
      reports,
      lexicon,
      settings,
    };
    let started = false;
    await serve(app, {
      config,
      db,
      events,
      parts,
      auth,
      authenticatePlayer: authenticate,
      isStarted: () => started,
      countPlayers: async () => {
        const all = await players.list();
        return { players: all.length, playersOnline: all.filter((player) => player.online).length };
      },
    });
    const setupCode = (await users.any()) ? null : await newSetupCode(db);

    let closing: Promise<void> | undefined;
    return {
      app,
      parts,
      setupCode,
      async listen() {
        const address = await listen(app, config);
        await schedules.start();
        started = true;
        return address;
      },
      madeAhead: schedules.madeAhead,
      close: () => (closing ??= closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
