/** What is changed and not saved yet: it survives a reload, another page and a session that is over. */
import { useEffect, useState } from 'react';
import { readKept, same, writeKept } from '../../kept.ts';
import { rebased } from './parts.ts';
import type { Settings } from './rules.ts';

interface Kept {
  readonly edited: Settings;
  /** What the server had when the changing began: what differs from it is changed here, all else may be another's. */
  readonly saved: Settings;
}

const KEY = 'loa.settings';

/** @param mayEdit an operator at the same browser gets nothing of an administrator's */
export function useEdited(saved: Settings, mayEdit: boolean) {
  const [kept, setKept] = useState<Kept | null>(() => {
    const found = mayEdit ? readKept<Kept>(KEY) : null;
    // One of an older form may lack what this one has.
    return found?.edited?.schedule && found.saved?.schedule
      ? { edited: found.edited, saved: found.saved }
      : null;
  });
  // What another administrator saved meanwhile stays; of a part that both changed, this is the newer.
  const value = kept ? rebased(kept.edited, kept.saved, saved) : saved;
  const dirty = !same(value, saved);
  useEffect(() => {
    if (mayEdit) writeKept(KEY, dirty ? kept : null);
  }, [mayEdit, dirty, kept]);
  const setEdited = (edited: Settings | null) => setKept(edited && { edited, saved });
  return { value, setEdited, dirty };
}
