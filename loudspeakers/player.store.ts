/** Keeps players: who they are, their tokens (only hashes), and what they last said of themselves. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import { newId } from '../common/ids.ts';
import type { Logger } from './logger.ts';
import './player.table.ts';
import { OFFLINE, type StateMessage } from './protocol.ts';
import './zone.table.ts';

export interface PlayerState extends Omit<StateMessage, 'error'> {
  /** When the server heard it. */
  readonly at: string;
  readonly error?: string | undefined;
}

export interface Player {
  readonly id: string;
  readonly name: string;
  readonly zoneId: string;
  readonly online: boolean;
  readonly lastSeenAt: string | null;
  readonly state: PlayerState | null;
}

/** Where and as whom a player signs in to the broker. */
export interface MqttSignIn {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

export interface PlayerDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  readonly settings: () => Promise<{ readonly station: { readonly name: string } }>;
  readonly timeZone: string;
  readonly broker: { signIn(origin: string, playerId: string, token: string): MqttSignIn };
  /** Path of the MP3 with this hash (it may not exist). */
  readonly audioPath: (hash: string) => string | Promise<string>;
  readonly logger: Logger;
}

/** Heartbeats change nothing but `lastSeenAt`, so they wait for each other; news waits only for its like. */
const HEARTBEAT_FLUSH_MILLISECONDS = 5_000;
const NEWS_FLUSH_MILLISECONDS = 50;

export type Players = ReturnType<typeof players>;

export function players(dependencies: PlayerDependencies) {
  const { db, clock, events, settings, timeZone, broker, audioPath, logger } = dependencies;
  const heard = new Map<string, PlayerState>();
  const news = new Set<string>();
  const lastKnown = new Map<string, string>();
  let timer: NodeJS.Timeout | null = null;
  let timerIsForNews = false;
  let flushing: Promise<void> = Promise.resolve();

  /** Stores what was heard since the last time, and tells what has changed. */
  function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const states = [...heard];
    const changed = [...news];
    heard.clear();
    news.clear();
    if (states.length > 0)
      flushing = flushing
        .then(async () => {
          await storeStates(db, states);
          for (const id of changed) events.emit({ type: 'player', id });
        })
        // The next heartbeat says it again.
        .catch((error: unknown) => logger.error({ err: error }, 'could not store what players said'));
    return flushing;
  }

  function flushSoon(forNews: boolean): void {
    if (timer && (timerIsForNews || !forNews)) return;
    if (timer) clearTimeout(timer);
    timerIsForNews = forNews;
    timer = setTimeout(() => void flush(), forNews ? NEWS_FLUSH_MILLISECONDS : HEARTBEAT_FLUSH_MILLISECONDS);
    timer.unref();
  }

  const rows = () =>
    db
      .selectFrom('player')
      .select(['id', 'name', 'zoneId', 'state', 'lastSeenAt'])
      .where('deletedAt', 'is', null);

  async function one(id: string): Promise<Player> {
    await flush();
    const row = await rows().where('id', '=', id).executeTakeFirst();
    if (!row) throw unknownPlayer();
    return fromRow(row);
  }

  async function checkZone(zoneId: string): Promise<void> {
    const zone = await db
      .selectFrom('zone')
      .select('id')
      .where('id', '=', zoneId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst();
    if (!zone)
      throw new Failure('not-found', 'zone-unknown', 'Không tìm thấy cụm loa này. Có thể nó vừa bị xóa.');
  }

  async function key(token: string, origin: string) {
    const link = `${origin}/player#token=${token}`;
    // Loaded when the first player is enrolled, not at every start.
    const { toString: qrCode } = await import('qrcode');
    return { token, link, qrSvg: await qrCode(link, { type: 'svg', margin: 1 }) };
  }

  return {
    async list(): Promise<Player[]> {
      await flush();
      const found = await rows().execute();
      const collator = new Intl.Collator('vi', { numeric: true });
      return found.map(fromRow).sort((a, b) => collator.compare(a.name, b.name));
    },

    /** Connected and yet not to be heard: a sound card pulled out, a disk that is full. Asked for with each look at the desk. */
    async inTrouble(most: number): Promise<{ name: string; error: string }[]> {
      const state = (field: string) => sql<string>`json_extract(${sql.ref('state')}, ${field})`;
      return db
        .selectFrom('player')
        .select(['name', state('$.error').as('error')])
        .where('deletedAt', 'is', null)
        .where(state('$.online'), '=', sql<string>`1`)
        .where(state('$.error'), 'is not', null)
        .orderBy('name')
        .limit(most)
        .execute();
    },

    /** A new player with its token, which nobody can see again. @throws Failure `zone-unknown` */
    async enrol(input: { readonly name: string; readonly zoneId: string }, origin: string) {
      await checkZone(input.zoneId);
      const id = newId();
      const token = newToken();
      await db
        .insertInto('player')
        .values({
          id,
          name: input.name.trim(),
          zoneId: input.zoneId,
          tokenHash: hashOf(token),
          state: null,
          lastSeenAt: null,
          createdAt: clock.now().toString(),
          deletedAt: null,
        })
        .execute();
      events.emit({ type: 'player', id });
      return { player: await one(id), ...(await key(token, origin)) };
    },

    /** @throws Failure `player-unknown`, `zone-unknown` */
    async change(
      id: string,
      input: { readonly name?: string | undefined; readonly zoneId?: string | undefined },
    ): Promise<Player> {
      const before = await one(id);
      const zoneId = input.zoneId ?? before.zoneId;
      await checkZone(zoneId);
      await db
        .updateTable('player')
        .set({ name: input.name?.trim() ?? before.name, zoneId })
        .where('id', '=', id)
        .execute();
      events.emit({ type: 'player', id });
      return one(id);
    },

    /** The token before stops working at once. @throws Failure `player-unknown` */
    async renewToken(id: string, origin: string) {
      await one(id);
      const token = newToken();
      await db
        .updateTable('player')
        .set({ tokenHash: hashOf(token) })
        .where('id', '=', id)
        .execute();
      events.emit({ type: 'player', id });
      return key(token, origin);
    },

    /** Its token stops working at once; what it played stays in the log. @throws Failure `player-unknown` */
    async remove(id: string): Promise<void> {
      await one(id);
      await db
        .updateTable('player')
        .set({ deletedAt: clock.now().toString(), tokenHash: `removed:${id}` })
        .where('id', '=', id)
        .execute();
      events.emit({ type: 'player', id });
    },

    /** Whose token this is; null when it is nobody's. */
    async authenticate(token: string): Promise<{ id: string; zoneId: string } | null> {
      const row = await db
        .selectFrom('player')
        .select(['id', 'zoneId'])
        .where('tokenHash', '=', hashOf(token))
        .where('deletedAt', 'is', null)
        .executeTakeFirst();
      return row ?? null;
    },

    /** What a player needs to begin. @throws Failure `player-unknown` */
    async hello(playerId: string, token: string, origin: string) {
      const player = await one(playerId);
      const zone = await db
        .selectFrom('zone')
        .select('name')
        .where('id', '=', player.zoneId)
        .executeTakeFirstOrThrow();
      return {
        playerId,
        name: player.name,
        zoneId: player.zoneId,
        zoneName: zone.name,
        stationName: (await settings()).station.name,
        timeZone,
        mqtt: broker.signIn(origin, playerId, token),
      };
    },

    audio: async (hash: string): Promise<string> => audioPath(hash),

    /** Takes down what a player said of itself. Unknown ids are ignored: an external broker may remember the dead. */
    heard(id: string, message: StateMessage): void {
      const { error, ...rest } = message;
      const state: PlayerState = { ...rest, at: clock.now().toString(), ...(error ? { error } : {}) };
      const { at: _at, preparedUntil: _preparedUntil, ...told } = state;
      const summary = JSON.stringify(told);
      const isNews = lastKnown.get(id) !== summary;
      lastKnown.set(id, summary);
      heard.set(id, state);
      if (isNews) news.add(id);
      flushSoon(isNews);
    },

    /** Of each player that may be signed in: its zone. */
    async zonesOf(): Promise<{ id: string; zoneId: string }[]> {
      return db.selectFrom('player').select(['id', 'zoneId']).where('deletedAt', 'is', null).execute();
    },

    /** After a start nobody is connected until it says so. */
    async allOffline(): Promise<void> {
      const found = await rows().where('state', 'is not', null).execute();
      for (const row of found) {
        const { state } = fromRow(row);
        if (!state?.online) continue;
        const offline: PlayerState = { ...OFFLINE, version: state.version, at: state.at };
        await db
          .updateTable('player')
          .set({ state: JSON.stringify(offline) })
          .where('id', '=', row.id)
          .execute();
        events.emit({ type: 'player', id: row.id });
      }
    },

    /** Stores what was heard and not stored yet. */
    close: flush,
  };
}

/** 256 random bits: nothing to guess, so a fast hash keeps them well. */
const newToken = () => randomBytes(32).toString('base64url');
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** In one statement: of a thousand players it keeps the service from answering for some milliseconds only. */
async function storeStates(db: Database, states: readonly (readonly [string, PlayerState])[]): Promise<void> {
  const heard = states.map(([id, state]) => ({ id, state, seenAt: state.online ? state.at : null }));
  await db
    .updateTable('player')
    .from(sql<{ value: string }>`json_each(${JSON.stringify(heard)})`.as('heard'))
    .set({
      state: sql`${sql.ref('heard.value')} ->> 'state'`,
      lastSeenAt: sql`coalesce(${sql.ref('heard.value')} ->> 'seenAt', ${sql.ref('lastSeenAt')})`,
    })
    .whereRef('player.id', '=', sql`${sql.ref('heard.value')} ->> 'id'`)
    .execute();
}

const unknownPlayer = () =>
  new Failure('not-found', 'player-unknown', 'Không tìm thấy đầu phát này. Có thể nó vừa bị xóa.');

function fromRow(row: {
  id: string;
  name: string;
  zoneId: string;
  state: string | null;
  lastSeenAt: string | null;
}): Player {
  const state = row.state === null ? null : (JSON.parse(row.state) as PlayerState);
  return { ...row, online: state?.online ?? false, state };
}
