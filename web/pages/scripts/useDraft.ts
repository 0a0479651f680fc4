/** The draft of one script, for the page. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { tellDone } from '../../components/tell.ts';
import { readKept, writeKept } from '../../kept.ts';
import { forgetSessionWhenSignedOut } from '../../queries.ts';
import { scripts as t } from '../../texts/scripts.ts';
import { openDraft, type Draft, type DraftMemory, type DraftState, type Kept } from './draft.ts';

/** Strokes kept in this browser. */
function browserMemory(id: string): DraftMemory {
  const key = `loa.draft.${id}`;
  return {
    read() {
      const kept = readKept<Kept>(key);
      return typeof kept?.text === 'string' && typeof kept.title === 'string' ? (kept as Kept) : null;
    },
    write: (kept) => writeKept(key, kept),
  };
}

export function useDraft(script: Schemas['ScriptDetail']): { draft: Draft; state: DraftState } {
  const cache = useQueryClient();
  const { id } = script;
  const [draft] = useState(() =>
    openDraft({
      script,
      memory: browserMemory(id),
      save: (body) =>
        answer(api.PUT('/api/v1/scripts/{id}/text', { params: { path: { id } }, body })).catch(
          (error: unknown) => {
            forgetSessionWhenSignedOut(error);
            throw error;
          },
        ),
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
