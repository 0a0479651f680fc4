/**
 * The server's clock. The device's own may be wrong, so what is "now" and "today" goes by what the server told last;
 * until then by the device's.
 */
import { useCallback, useSyncExternalStore } from 'react';
import { dayOf } from './format.ts';

let offset = 0;
const watchers = new Set<() => void>();

/** @param at the server's instant as it answered, ISO 8601 */
export function setServerClock(at: string): void {
  offset = Date.parse(at) - Date.now();
  for (const tell of watchers) tell();
}

const serverNow = (): number => Date.now() + offset;

/** The server's clock in epoch milliseconds, by whole steps, so that clocks on two screens tick together. */
export function useServerClock(stepMilliseconds = 1000): number {
  const watch = useCallback(
    (tell: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        timer = setTimeout(tick, stepMilliseconds - (serverNow() % stepMilliseconds) + 5);
      };
      const tick = () => {
        tell();
        wait();
      };
      wait();
      watchers.add(tell);
      return () => {
        clearTimeout(timer);
        watchers.delete(tell);
      };
    },
    [stepMilliseconds],
  );
  return useSyncExternalStore(watch, () => Math.floor(serverNow() / stepMilliseconds) * stepMilliseconds);
}

export const serverToday = (): string => dayOf(serverNow());

/** Today in the station's zone. */
export const useToday = (): string => dayOf(useServerClock(30_000));
