/** The audio of the coming airings on the player's own storage: fetched in order, checked by its SHA-256, thrown away after. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PlayerServer, PlayerStorage } from './parts.ts';
import { troubles } from './texts.ts';

const FIRST_RETRY_MILLISECONDS = 1_000;
const LONGEST_RETRY_MILLISECONDS = 60_000;

/** SHA-256 in hexadecimal. Not crypto.subtle: a page without HTTPS has none. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export type Library = Awaited<ReturnType<typeof openLibrary>>;

export async function openLibrary(storage: PlayerStorage, server: PlayerServer, onChange: () => void) {
  const held = new Set(await storage.audioHashes());
  const fetching = new Set<string>();
  let wanted: readonly string[] = [];
  let trouble: string | null = null;
  let retry = FIRST_RETRY_MILLISECONDS;
  let running = false;
  let pause: { end: () => void } | null = null;
  const stop = new AbortController();

  async function fetchAll(): Promise<void> {
    if (running) return;
    running = true;
    try {
      for (;;) {
        const next = wanted.find((hash) => !held.has(hash) && !fetching.has(hash));
        if (!next || stop.signal.aborted) return;
        if (await fetchOne(next)) retry = FIRST_RETRY_MILLISECONDS;
        else {
          // The first one that fails doesn't hold up the others.
          wanted = [...wanted.filter((hash) => hash !== next), next];
          await sleep(retry);
          retry = Math.min(retry * 2, LONGEST_RETRY_MILLISECONDS);
        }
      }
    } finally {
      running = false;
    }
  }

  async function fetchOne(hash: string): Promise<boolean> {
    fetching.add(hash);
    try {
      const bytes = await server.audio(hash, AbortSignal.any([stop.signal, AbortSignal.timeout(60_000)]));
      if (hashOf(bytes) !== hash) throw new Error(troubles.badAudio);
      await storage.writeAudio(hash, bytes);
      held.add(hash);
      trouble = null;
      onChange();
      return true;
    } catch (error) {
      // Kept as a state that people see; fetched again until it succeeds.
      trouble =
        error instanceof Error && error.message === troubles.badAudio ? error.message : troubles.audio;
      if (!stop.signal.aborted) onChange();
      return false;
    } finally {
      fetching.delete(hash);
    }
  }

  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      pause = { end: () => (clearTimeout(timer), resolve()) };
    });

  return {
    has: (hash: string): boolean => held.has(hash),

    /** `hashes` in the order in which they are needed, `urgent` past any queue; all others are thrown away. */
    async want(hashes: readonly string[], urgent: readonly string[] = []): Promise<void> {
      wanted = [...new Set(hashes)];
      if (wanted.every((hash) => held.has(hash))) trouble = null;
      for (const hash of [...held])
        if (!wanted.includes(hash)) {
          held.delete(hash);
          await storage.removeAudio(hash);
        }
      for (const hash of urgent) if (!held.has(hash) && !fetching.has(hash)) void fetchOne(hash);
      void fetchAll();
    },

    /** The server is back: no need to wait. */
    hurry(): void {
      retry = FIRST_RETRY_MILLISECONDS;
      pause?.end();
      void fetchAll();
    },

    /** The bytes, checked again; null (and fetched anew) when they aren't what they were. */
    async read(hash: string): Promise<Uint8Array | null> {
      const bytes = held.has(hash) ? await storage.readAudio(hash) : null;
      if (bytes && hashOf(bytes) === hash) return bytes;
      if (held.delete(hash)) {
        await storage.removeAudio(hash);
        void fetchAll();
      }
      return null;
    },

    trouble: (): string | null => trouble,

    close(): void {
      stop.abort(new Error('the player closes'));
      pause?.end();
    },
  };
}
