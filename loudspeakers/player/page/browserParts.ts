/** What a page gives the player's core: its clocks and its storage. */
import type { PlayerStorage, Timekeeper } from '../core/parts.ts';

export function browserTimekeeper(): Timekeeper {
  // Some systems stop performance.now() while they sleep: a leap of the wall clock against it is a sleep, or a step of
  // the wall clock; a page can't tell which, so the server has to.
  return {
    monotonic: () => performance.now(),
    slept: () => Date.now() - performance.now(),
    span: null,
  };
}

const STORES = ['values', 'audio'] as const;

/** IndexedDB, which a page has without HTTPS too; memory where the browser forbids even that. */
export async function browserStorage(): Promise<PlayerStorage> {
  let db: IDBDatabase;
  try {
    db = await openDatabase();
  } catch {
    // A private window: it plays, and forgets when it is closed.
    return memoryStorage();
  }
  const run = <T>(
    store: (typeof STORES)[number],
    mode: IDBTransactionMode,
    work: (s: IDBObjectStore) => IDBRequest<T>,
  ) =>
    new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'));
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
  return {
    read: async (key) => (await run<unknown>('values', 'readonly', (s) => s.get(key))) ?? null,
    write: async (key, value) => void (await run('values', 'readwrite', (s) => s.put(value, key))),
    audioHashes: async () => (await run('audio', 'readonly', (s) => s.getAllKeys())).map(String),
    readAudio: async (hash) =>
      ((await run<unknown>('audio', 'readonly', (s) => s.get(hash))) as Uint8Array | undefined) ?? null,
    writeAudio: async (hash, bytes) => void (await run('audio', 'readwrite', (s) => s.put(bytes, hash))),
    removeAudio: async (hash) => void (await run('audio', 'readwrite', (s) => s.delete(hash))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('loa-player', 1);
    request.onupgradeneeded = () => STORES.forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    request.onblocked = () => reject(new Error('IndexedDB is in use by an older page'));
  });
}

function memoryStorage(): PlayerStorage {
  const values = new Map<string, unknown>();
  const audio = new Map<string, Uint8Array>();
  return {
    read: async (key) => values.get(key) ?? null,
    write: async (key, value) => void values.set(key, value),
    audioHashes: async () => [...audio.keys()],
    readAudio: async (hash) => audio.get(hash) ?? null,
    writeAudio: async (hash, bytes) => void audio.set(hash, bytes),
    removeAudio: async (hash) => void audio.delete(hash),
  };
}
