/** What stands in the campaign form, kept in this browser at every change: a reload or a dead network loses nothing. */
import { useEffect, useState } from 'react';
import { readKept, same, writeKept } from '../../kept.ts';
import type { Draft } from './draft.ts';

interface Kept {
  readonly draft: Draft;
  /** What the form began with. */
  readonly start: Draft;
}

const PREFIX = 'loa.campaign.';

function read(key: string): Kept | null {
  const kept = readKept<Kept>(PREFIX + key);
  return kept?.draft && kept.start ? (kept as Kept) : null;
}

const write = (key: string, kept: Kept | null): void => writeKept(PREFIX + key, kept);

/**
 * @param key one for a new campaign from one script, one for each stored campaign
 * @param stored whether `start` is what the server has: a draft begun on something older is then let go
 */
export function useKeptDraft(key: string, start: Draft, stored: boolean) {
  const [origin] = useState(start);
  const [began] = useState(() => {
    const kept = read(key);
    const usable = kept && (!stored || same(kept.start, origin)) && !same(kept.draft, origin);
    // A form that has grown since has fields that the kept one lacks.
    return usable
      ? { draft: { ...origin, ...kept.draft }, brought: true }
      : { draft: origin, brought: false };
  });
  const [draft, set] = useState(began.draft);
  const [brought, setBrought] = useState(began.brought);
  useEffect(() => {
    write(key, same(draft, origin) ? null : { draft, start: origin });
  }, [key, draft, origin]);
  return {
    draft,
    set,
    /** Something of an earlier visit was brought back. */
    brought,
    /** Begins anew. */
    restart(): void {
      setBrought(false);
      set(origin);
    },
    changed: !same(draft, origin),
    /** It has been saved, or thrown away. @returns how to have it back */
    forget(): () => void {
      write(key, null);
      return () => write(key, { draft, start: origin });
    },
  };
}
