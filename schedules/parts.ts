/** What this room needs of the others; server/app.ts hands it in. */
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import type { Output } from '../loudspeakers/outputs/output.ts';
import type { Place, SessionSound } from './airing/rendering.ts';
import type { Policy } from './dispatch/policy.ts';

export interface PlayableRecording {
  readonly id: string;
  readonly title: string;
  readonly scriptId: string | null;
  readonly scriptVersion: number | null;
  readonly approved: boolean;
  readonly durationSeconds: number;
  /** Of its words alone; left out where nobody knows. */
  readonly bodySeconds?: number | undefined;
  readonly audioHash: string;
}

export interface RecordingSource {
  /** @throws Failure `recording-unknown`, `recording-not-ready` */
  playable(id: string): Promise<PlayableRecording>;
  /** Whether the file with this hash is there and whole. */
  verify(audioHash: string): Promise<boolean>;
  /** What sessions sound like; null where the station has none. @throws Failure when that can't be made */
  sessionSound?(): Promise<SessionSound | null>;
  /** A recording for its place in a session. @throws Failure `recording-lost`, `session-changed` … */
  rendition?(request: {
    readonly audioHash: string;
    readonly place: Place | null;
    readonly readings: number;
    readonly session?: string | undefined;
    readonly seconds?: number | undefined;
  }): Promise<{ readonly audioHash: string; readonly durationSeconds: number }>;
}

export interface ZoneInfo {
  readonly id: string;
  readonly name: string;
  readonly hears: readonly string[];
  /** How many players it has, and how many of them are connected. */
  readonly players: number;
  readonly online: number;
}

export interface ScheduleSettings {
  readonly windows: readonly Record<string, unknown>[];
  readonly quietHours: readonly Record<string, unknown>[];
  readonly blackouts: readonly Record<string, unknown>[];
  readonly programmes: readonly Record<string, unknown>[];
}

export interface StationSettings {
  readonly station: { readonly name: string };
  readonly schedule: {
    readonly [K in keyof ScheduleSettings]: readonly object[];
  };
}

/** Something that waits for a person. */
export interface Need {
  kind:
    | 'approve'
    | 'doubtful-words'
    | 'recording-failed'
    | 'player-offline'
    | 'player-trouble'
    | 'missed'
    | 'unmet'
    | 'no-zone'
    | 'no-player';
  text: string;
  /** What `text` speaks of, for a desk in another language. */
  names?: string[] | undefined;
  count?: number | undefined;
  /** Path on the desk. */
  link: string;
}

export interface Logger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface ScheduleParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  readonly output: Output;
  readonly recordings: RecordingSource;
  readonly zones: { list(): Promise<readonly ZoneInfo[]> };
  /** Names of players, for the log. */
  readonly players: { list(): Promise<readonly { readonly id: string; readonly name: string }[]> };
  readonly settings: () => Promise<StationSettings>;
  readonly timeZone: string;
  readonly logger: Logger;
  /** What waits for a person in other rooms, shown beside our own on the first page. */
  readonly needs?: (() => Promise<Need[]>) | undefined;
  readonly policy?: Partial<Policy> | undefined;
}
