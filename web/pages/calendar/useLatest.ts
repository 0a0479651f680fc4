import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes and gives the value of the last rendering; for callbacks handed to FullCalendar once. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return useCallback(() => latest.current, []);
}
