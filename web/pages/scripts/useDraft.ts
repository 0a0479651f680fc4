/** The draft of one script, for the page. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { tellDone } from '../../components/tell.ts';
import { scripts as t } from '../../texts/scripts.ts';
import { openDraft, type Draft, type DraftMemory, type DraftState, type Kept } from './draft.ts';

/** Strokes kept in this browser; a full or forbidden storage only loses this safety. */
function browserMemory(id: string): DraftMemory {
  const key = `loa.draft.${id}`;
  return {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
        return typeof kept?.text === 'string' && typeof kept.title === 'string' ? kept : null;
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        if (kept) localStorage.setItem(key, JSON.stringify(kept));
        else localStorage.removeItem(key);
      } catch {
        // the server's copy remains
      }
    },
  };
}

export function useDraft(script: Schemas['ScriptDetail']): { draft: Draft; state: DraftState } {
  const cache = useQueryClient();
  const { id } = script;
  const [draft] = useState(() =>
    openDraft({
      script,
      memory: browserMemory(id),
      save: (body) => answer(api.PUT('/api/v1/scripts/{id}/text', { params: { path: { id } }, body })),
      load: () => answer(api.GET('/api/v1/scripts/{id}', { params: { path: { id } } })),
      onSaved: (saved) =>
        cache.setQueryData<Schemas['ScriptDetail']>(['scripts', id], (old) => old && { ...old, ...saved }),
    }),
  );
  const state = useSyncExternalStore(draft.subscribe, draft.get);
  useEffect(() => {
    draft.reopen();
    return () => draft.close();
  }, [draft]);
  useEffect(() => {
    if (draft.serverHas(script)) tellDone(t.updatedByOther);
  }, [draft, script]);
  useEffect(() => {
    if (draft.get().recovered) tellDone(t.recovered);
  }, [draft]);
  return { draft, state };
}
