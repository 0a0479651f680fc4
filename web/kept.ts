/** What was begun and is not saved yet, kept in this browser. A full or forbidden storage only loses this safety. */

/** @returns what stands there, however old: the caller looks whether it still fits */
export function readKept<T>(key: string): Partial<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}

/** @param kept null when it has been saved or thrown away */
export function writeKept(key: string, kept: object | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  } catch {
    // what is on the screen remains
  }
}

/** Whether two things that JSON can hold say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
