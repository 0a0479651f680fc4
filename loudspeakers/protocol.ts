/**
 * What the server and the players say to each other over MQTT 3.1.1; docs/dau-phat.md tells it to people who build
 * players. Every message is JSON and validated where it comes in. A player reads and writes only below its own topic,
 * so that any broker can keep players apart by one pattern (`loa/1/p/%u/#`).
 */
import { z } from 'zod';

/** Room for a small station in the tree of an external broker that others use as well. */
const ROOT = 'loa/1/p';

const topicsBelow = (root: string) => ({
  /** Server → player, retained: all it has to play from now on. */
  schedule: `${root}/schedule`,
  /** Server → player: end this airing now. */
  stop: `${root}/stop`,
  /** Server → player: sound three notes, if nothing else sounds. */
  test: `${root}/test`,
  /** Player → server: what time is it? */
  ask: `${root}/ask`,
  /** Server → player: the answer. */
  time: `${root}/time`,
  /** Player → server, QoS 1: what it played. Kept and sent again until acknowledged. */
  report: `${root}/report`,
  /** Server → player, QoS 1: reports that are stored. */
  acknowledged: `${root}/acknowledged`,
  /** Player → server, retained, and its last will: how it is. */
  state: `${root}/state`,
});

export const topics = (playerId: string) => topicsBelow(`${ROOT}/${playerId}`);
/** What the server listens to. */
export const anyPlayer = topicsBelow(`${ROOT}/+`);

/** What a player may write to, and what it may read. */
export const writable = (playerId: string): readonly string[] => {
  const own = topics(playerId);
  return [own.ask, own.report, own.state];
};
export const readable = (playerId: string): readonly string[] => {
  const own = topics(playerId);
  return [own.schedule, own.stop, own.test, own.time, own.acknowledged];
};

/** Whose topic it is, and which one. */
export function parseTopic(topic: string): { playerId: string; name: string } | null {
  const match = /^loa\/1\/p\/([^/+#]+)\/([a-z]+)$/.exec(topic);
  return match ? { playerId: match[1] as string, name: match[2] as string } : null;
}

const Id = z.string().min(1).max(100);
const Instant = z.iso.datetime({ offset: true });
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Text = z.string().max(500);

export const Order = z.object({
  airingId: Id,
  title: z.string(),
  priority: z.enum(['normal', 'priority', 'emergency']),
  start: Instant,
  /** Not started by then: missed. */
  latestStart: Instant,
  durationSeconds: z.number().positive(),
  /** SHA-256 of the MP3; of a stream, of what names it. */
  audioHash: Hash,
  /** Silent by then, however late it began. */
  endBy: Instant.optional(),
  /** Relayed: MP3 that the server gives while it sounds (GET /api/v1/player/stream/AIRING.mp3). */
  stream: z.boolean().optional(),
  /** Goes on with this airing, which was cut: not for a player that plays that one still. */
  resumes: Id.optional(),
});
export type Order = z.infer<typeof Order>;

const Volume = z.number().min(0).max(1);
const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Another volume than the zone's own, every day at these hours of the station; emergencies keep the zone's own. */
export const VolumeHours = z.object({ start: Time, end: Time, volume: Volume });

export const ScheduleMessage = z.object({
  station: z.string(),
  zone: z.object({ id: Id, name: z.string(), volume: Volume, hours: z.array(VolumeHours).optional() }),
  orders: z.array(Order),
  /** Airings that were ended or called off lately, for a player that didn't hear `stop`. */
  stopped: z.array(z.object({ airingId: Id, reason: Text })),
});
export type ScheduleMessage = z.infer<typeof ScheduleMessage>;

export const StopMessage = z.object({ airingId: Id, reason: Text });
export type StopMessage = z.infer<typeof StopMessage>;

/** Heard now or never: it is not kept for a player that is away. */
export const TestMessage = z.object({});

/** `sent`: the player's own count of milliseconds, given back as it came. */
export const AskMessage = z.object({ sent: z.number() });
export const TimeMessage = z.object({ sent: z.number(), epochMilliseconds: z.number() });

export const ReportMessage = z.object({
  id: Id,
  airingId: Id,
  zoneId: Id,
  event: z.enum(['started', 'ended']),
  outcome: z.enum(['played', 'partly', 'missed', 'failed', 'cancelled']).optional(),
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  reason: Text.optional(),
  audioHash: Hash,
});
export type ReportMessage = z.infer<typeof ReportMessage>;

export const AcknowledgedMessage = z.object({ ids: z.array(Id) });

export const StateMessage = z.object({
  online: z.boolean(),
  /** Whether it knows the server's time well enough to play by it. */
  clockTrusted: z.boolean(),
  /** The airing that sounds now. */
  playing: Id.nullable(),
  version: z.string().max(40),
  /** What sounds are turned to in the end: the zone's volume times its own. */
  volume: z.number().min(0).max(1),
  /** Everything that starts before it is on the player's own storage. */
  preparedUntil: Instant.nullable(),
  error: Text.optional(),
});
export type StateMessage = z.infer<typeof StateMessage>;

/** What a player's last will says. */
export const OFFLINE: StateMessage = {
  online: false,
  clockTrusted: false,
  playing: null,
  version: '',
  volume: 0,
  preparedUntil: null,
};

/** @returns null when the bytes aren't a message of this shape. */
export function parseMessage<T>(shape: z.ZodType<T>, payload: Uint8Array): T | null {
  try {
    const parsed = shape.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: as unwanted as JSON of another shape.
    return null;
  }
}
