/** Zones and players, and what a player asks for. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { MOST_VOLUME_HOURS } from '../../loudspeakers/volume.ts';
import type { Routes } from './route.ts';
import { IdParams, Name, Nothing, problems } from './shapes.ts';

const Volume = z.number().min(0).max(1);
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Every day at these hours instead of the zone's own volume; emergencies keep that. */
const VolumeHours = z.array(z.object({ start: Time, end: Time, volume: Volume })).max(MOST_VOLUME_HOURS);
/** Place on the ground plan, 0 to 1 from the left or from the top; null while the zone has none. */
const Coordinate = z.number().min(0).max(1).nullable();

export const Zone = z
  .object({
    id: z.string(),
    name: z.string(),
    volume: Volume,
    volumeHours: VolumeHours,
    x: Coordinate,
    y: Coordinate,
    /** Zones whose loudspeakers can be heard here. */
    hears: z.array(z.string()),
    players: z.number().int(),
    online: z.number().int(),
  })
  .meta({ id: 'Zone' });
export const NewZone = z
  .object({
    name: Name,
    hears: z.array(z.string()).optional(),
    volume: Volume.optional(),
    volumeHours: VolumeHours.optional(),
    x: Coordinate.optional(),
    y: Coordinate.optional(),
  })
  .meta({ id: 'NewZone' });
export const ZoneChange = NewZone.partial().meta({ id: 'ZoneChange' });

export const PlayerState = z
  .object({
    online: z.boolean(),
    at: z.string(),
    clockTrusted: z.boolean(),
    playing: z.string().nullable(),
    version: z.string(),
    volume: z.number(),
    preparedUntil: z.string().nullable(),
    error: z.string().optional(),
  })
  .meta({ id: 'PlayerState' });
export const Player = z
  .object({
    id: z.string(),
    name: z.string(),
    zoneId: z.string(),
    online: z.boolean(),
    lastSeenAt: z.string().nullable(),
    state: PlayerState.nullable(),
  })
  .meta({ id: 'Player' });
export const NewPlayer = z.object({ name: Name, zoneId: z.string() }).meta({ id: 'NewPlayer' });
export const PlayerChange = NewPlayer.partial().meta({ id: 'PlayerChange' });
/** The token is shown once; only its hash is kept. `link` opens the player page with it, `qrSvg` is the link to scan. */
const key = { token: z.string(), link: z.string(), qrSvg: z.string() };
export const PlayerKey = z.object(key).meta({ id: 'PlayerKey' });
export const EnrolledPlayer = z.object({ player: Player, ...key }).meta({ id: 'EnrolledPlayer' });

export const PlayerHello = z
  .object({
    playerId: z.string(),
    name: z.string(),
    zoneId: z.string(),
    zoneName: z.string(),
    stationName: z.string(),
    timeZone: z.string(),
    mqtt: z.object({ url: z.string(), username: z.string(), password: z.string() }),
  })
  .meta({ id: 'PlayerHello' });

/** `origin`: address under which the caller reached the server. */
export interface LoudspeakerParts {
  readonly zones: {
    list(): Promise<z.infer<typeof Zone>[]>;
    create(input: z.infer<typeof NewZone>): Promise<z.infer<typeof Zone>>;
    change(id: string, input: z.infer<typeof ZoneChange>): Promise<z.infer<typeof Zone>>;
    remove(id: string): Promise<void>;
  };
  /** Three notes from the zone's loudspeakers. @returns of how many players */
  readonly testZone: (id: string) => Promise<{ players: number }>;
  readonly players: {
    list(): Promise<z.infer<typeof Player>[]>;
    /** Connected ones that can't be heard, and what each says of it. */
    inTrouble(most: number): Promise<{ name: string; error: string }[]>;
    enrol(input: z.infer<typeof NewPlayer>, origin: string): Promise<z.infer<typeof EnrolledPlayer>>;
    change(id: string, input: z.infer<typeof PlayerChange>): Promise<z.infer<typeof Player>>;
    renewToken(id: string, origin: string): Promise<z.infer<typeof PlayerKey>>;
    remove(id: string): Promise<void>;
    hello(playerId: string, token: string, origin: string): Promise<z.infer<typeof PlayerHello>>;
    /** Path of the MP3 with this hash. */
    audio(hash: string): Promise<string>;
  };
  readonly relays: {
    /**
     * What an airing relays, from now on; `startsAt`: epoch milliseconds at which its first sound is due.
     * @throws Failure relay-unknown, relay-unreachable
     */
    open(airingId: string): Promise<{ readonly startsAt: number; readonly mp3: Readable }>;
  };
}

export function loudspeakerRoutes({ zones, players, relays, testZone }: LoudspeakerParts): Routes {
  return async (app) => {
    const tags = ['Loa'];
    const one = { tags, params: IdParams };
    app.get(
      '/zones',
      { schema: { tags, response: { 200: z.object({ items: z.array(Zone) }), ...problems } } },
      async () => ({ items: await zones.list() }),
    );
    app.post(
      '/zones',
      { schema: { tags, body: NewZone, response: { 201: Zone, ...problems } } },
      async (request, reply) => reply.code(201).send(await zones.create(request.body)),
    );
    app.patch(
      '/zones/:id',
      { schema: { ...one, body: ZoneChange, response: { 200: Zone, ...problems } } },
      (request) => zones.change(request.params.id, request.body),
    );
    app.delete(
      '/zones/:id',
      { schema: { ...one, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await zones.remove(request.params.id);
        return reply.code(204).send(null);
      },
    );
    app.post(
      '/zones/:id/test',
      {
        schema: {
          ...one,
          summary: 'Thử loa: các đầu phát đang nối của cụm kêu ba nốt nhạc',
          response: { 200: z.object({ players: z.number().int() }), ...problems },
        },
      },
      (request) => testZone(request.params.id),
    );
    app.get(
      '/players',
      { schema: { tags, response: { 200: z.object({ items: z.array(Player) }), ...problems } } },
      async () => ({ items: await players.list() }),
    );
    app.post(
      '/players',
      { schema: { tags, body: NewPlayer, response: { 201: EnrolledPlayer, ...problems } } },
      async (request, reply) =>
        reply.code(201).send(await players.enrol(request.body, `${request.protocol}://${request.host}`)),
    );
    app.patch(
      '/players/:id',
      { schema: { ...one, body: PlayerChange, response: { 200: Player, ...problems } } },
      (request) => players.change(request.params.id, request.body),
    );
    app.post(
      '/players/:id/token',
      { schema: { ...one, summary: 'Cấp mã mới cho đầu phát', response: { 200: PlayerKey, ...problems } } },
      (request) => players.renewToken(request.params.id, `${request.protocol}://${request.host}`),
    );
    app.delete(
      '/players/:id',
      { schema: { ...one, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await players.remove(request.params.id);
        return reply.code(204).send(null);
      },
    );
    const config = { access: 'player' } as const;
    app.get(
      '/player/hello',
      { config, schema: { tags: ['Đầu phát'], response: { 200: PlayerHello, ...problems } } },
      (request) => {
        const { id, token } = request.player ?? { id: '', token: '' };
        return players.hello(id, token, `${request.protocol}://${request.host}`);
      },
    );
    app.get(
      '/player/audio/:hash.mp3',
      {
        config,
        schema: { tags: ['Đầu phát'], params: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) }) },
      },
      async (request, reply) => {
        const path = await players.audio(request.params.hash);
        // A hash names one content for ever.
        return reply
          .type('audio/mpeg')
          .header('cache-control', 'private, max-age=31536000, immutable')
          .header('content-length', (await stat(path)).size)
          .send(createReadStream(path));
      },
    );
    app.get(
      '/player/stream/:airing.mp3',
      {
        config,
        schema: {
          tags: ['Đầu phát'],
          summary: 'Luồng tiếp âm của một lượt phát, phát đến đâu có đến đó',
          params: z.object({ airing: z.string().min(1).max(64) }),
        },
      },
      async (request, reply) => {
        const { startsAt, mp3 } = await relays.open(request.params.airing);
        reply.raw.once('close', () => mp3.destroy());
        return reply
          .type('audio/mpeg')
          .header('x-loa-starts-at', String(startsAt))
          .header('cache-control', 'no-store')
          .send(mp3);
      },
    );
  };
}
