/** What a player is made of besides its core: each of these has one form for Node and one for a browser page. */

/** The player's own storage: survives a restart, needs no network. */
export interface PlayerStorage {
  read(key: string): Promise<unknown>;
  /** Whole or not at all. */
  write(key: string, value: unknown): Promise<void>;
  audioHashes(): Promise<string[]>;
  readAudio(hash: string): Promise<Uint8Array | null>;
  writeAudio(hash: string, bytes: Uint8Array): Promise<void>;
  removeAudio(hash: string): Promise<void>;
}

/** Decoded sound, ready to start at once. */
export interface PreparedSound {
  readonly durationSeconds: number;
}

export interface Playback {
  /** Milliseconds of `monotonic` at which the first sample went out; rejects when none did. */
  readonly started: Promise<number>;
  /** Resolves once nothing of it sounds any more: seconds that went out, and what went wrong, if something did. */
  readonly ended: Promise<{ readonly seconds: number; readonly error?: string }>;
  /** Silence, within a few hundredths of a second. */
  stop(): void;
}

/** Sound that comes while it sounds. */
export interface StreamedSound {
  readonly playback: Playback;
  /** MP3 in order, frames of 24 ms. What comes too late is left out, so that the rest keeps its time. */
  feed(bytes: Uint8Array): void;
  /** No more comes; what is there goes out. */
  end(): void;
}

/** Where sound goes. */
export interface Sink {
  /** @throws when the bytes can't be decoded */
  prepare(mp3: Uint8Array): Promise<PreparedSound>;
  /** Starts at the instant `at` of `monotonic`, or at once when that is past. One thing at a time. */
  play(sound: PreparedSound, at: number): Playback;
  /** The first byte that is fed sounds at the instant `at` of `monotonic`. One thing at a time. */
  stream(at: number): StreamedSound;
  /** Three notes, to hear that the loudspeaker works. False when something has the loudspeaker, or it is in trouble. */
  test(): boolean;
  /** 0 to 1, at once, also for what sounds. */
  setVolume(volume: number): void;
  /** What is wrong with the output now, in a sentence for people; null when sound goes out. */
  trouble(): string | null;
  close(): Promise<void>;
}

/** What the server tells a player that signs in (GET /api/v1/player/hello). */
export interface Hello {
  readonly playerId: string;
  readonly name: string;
  readonly zoneId: string;
  readonly zoneName: string;
  readonly stationName: string;
  readonly timeZone: string;
  readonly mqtt: { readonly url: string; readonly username: string; readonly password: string };
}

/** The server that a player belongs to. */
export interface PlayerServer {
  /** @throws TokenRefused; other errors mean that it doesn't answer */
  hello(signal: AbortSignal): Promise<Hello>;
  audio(hash: string, signal: AbortSignal): Promise<Uint8Array>;
  /**
   * What an airing relays, from now on; `startsAt`: the server's epoch milliseconds at which its first byte sounds.
   * @throws RelayRefused with the server's reason
   */
  stream(
    airingId: string,
    signal: AbortSignal,
  ): Promise<{ readonly startsAt: number; readonly body: ReadableStream<Uint8Array> }>;
}

/** The token isn't (or is no longer) that of a player: asking again soon won't help. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/** What the machine's own clocks say. */
export interface Timekeeper {
  /** Milliseconds that never go back, from any origin. */
  monotonic(): number;
  /** Milliseconds from any origin that `monotonic` didn't count: they grow by as much as the machine slept. */
  slept(): number;
  /** Names the span in which `monotonic` keeps its origin, e.g. a boot; null when it is this run only. */
  readonly span: string | null;
}
