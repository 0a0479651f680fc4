/** What is changed and not saved yet: it survives a reload, another page and a session that is over. */
import { useEffect, useState } from 'react';
import { readKept, writeKept } from '../../kept.ts';
import { same } from './parts.ts';
import type { Settings } from './rules.ts';

interface Kept {
  readonly edited: Settings;
  /** What the server had then: on anything else the changes would undo another's. */
  readonly saved: Settings;
}

const KEY = 'loa.settings';

/** @param mayEdit an operator at the same browser gets nothing of an administrator's */
export function useEdited(saved: Settings, mayEdit: boolean) {
  const [edited, setEdited] = useState<Settings | null>(() => {
    const kept = mayEdit ? readKept<Kept>(KEY) : null;
    return kept?.edited && same(kept.saved, saved) ? kept.edited : null;
  });
  const dirty = edited !== null && !same(edited, saved);
  useEffect(() => {
    if (mayEdit) writeKept(KEY, dirty ? { edited, saved } : null);
  }, [mayEdit, dirty, edited, saved]);
  return { value: edited ?? saved, setEdited, dirty };
}
