/** A way of reaching the loudspeakers of a zone. The dispatcher knows no more of them than this. */

export type Priority = 'normal' | 'priority' | 'emergency';

/** One airing as a loudspeaker has to play it. Instants are ISO 8601 UTC. */
export interface AiringOrder {
  readonly airingId: string;
  readonly zoneIds: readonly string[];
  readonly title: string;
  readonly priority: Priority;
  readonly start: string;
  /** Not started by then: missed. */
  readonly latestStart: string;
  readonly durationSeconds: number;
  /** SHA-256 of the MP3; of a stream, of what names it. */
  readonly audioHash: string;
  /** It is silent by then, however late it began. */
  readonly endBy?: string;
  /** Relayed: not a file, but MP3 that the server gives while it sounds. */
  readonly stream?: boolean;
  /** The airing, cut somewhere, that this one goes on with. */
  readonly resumes?: string;
}

/** What a loudspeaker says it did. Sending the same `id` again is harmless. */
export interface PlayReport {
  readonly id: string;
  readonly airingId: string;
  readonly zoneId: string;
  readonly playerId: string;
  readonly event: 'started' | 'ended';
  /** Of `ended`: all of it, a part, or none. */
  readonly outcome?: 'played' | 'partly' | 'missed' | 'failed' | 'cancelled';
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly reason?: string;
  readonly audioHash: string;
}

export interface Output {
  /** The whole of what the zones have to play from now on; replaces what was told before. */
  schedule(orders: readonly AiringOrder[]): Promise<void>;
  /** Ends an airing that may be sounding. */
  stop(airingId: string, zoneIds: readonly string[], reason: string): Promise<void>;
  onReport(listener: (report: PlayReport) => Promise<void>): void;
  close(): Promise<void>;
}
