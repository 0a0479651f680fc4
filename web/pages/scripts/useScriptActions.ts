/** What can be done with the script on the desk: hear, approve, delete. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { tellDone } from '../../components/tell.ts';
import { tellUndo } from '../../components/tellUndo.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import type { Draft } from './draft.ts';
import type { Player } from './player.ts';
import type { useRecordings } from './useRecordings.ts';
import type { VoiceChoice } from './VoicePicker.tsx';

export type ScriptActions = ReturnType<typeof useScriptActions>;

export function useScriptActions(on: {
  readonly draft: Draft;
  readonly script: Schemas['ScriptDetail'];
  readonly voice: VoiceChoice;
  readonly recordings: ReturnType<typeof useRecordings>;
  readonly player: Player;
  readonly spoken: Schemas['Spoken'];
}) {
  const { draft, script, recordings, player } = on;
  const cache = useQueryClient();
  const [, go] = useLocation();
  const [awaited, setAwaited] = useState<string | null>(null);
  const id = script.id;

  const listen = useMutation({
    async mutationFn(): Promise<Schemas['Recording']> {
      const saved = await draft.flush();
      return answer(
        api.POST('/api/v1/recordings', {
          body: {
            scriptId: id,
            version: saved.versions[0]!.number,
            ...(on.voice.id && { voice: on.voice.id }),
            speed: on.voice.speed,
          },
        }),
      );
    },
    onSuccess(recording) {
      recordings.put(recording);
      setAwaited(recording.id);
    },
  });

  // Whoever asked to listen hears it as soon as it is there.
  const arrived = recordings.items.find((item) => item.id === awaited && item.status === 'ready');
  useEffect(() => {
    if (!arrived?.mp3Url) return;
    player.load(arrived.mp3Url);
    player.playFrom(0);
    return () => setAwaited(null);
  }, [arrived?.id, arrived?.mp3Url, player]);

  const approve = useMutation({
    async mutationFn(): Promise<Schemas['Script']> {
      const saved = await draft.flush();
      const number = saved.versions[0]!.number;
      return answer(
        api.POST('/api/v1/scripts/{id}/versions/{number}/approve', {
          params: { path: { id, number } },
          body: { baseUpdatedAt: saved.updatedAt },
        }),
      );
    },
    onSuccess(approved) {
      cache.setQueryData<Schemas['ScriptDetail']>(['scripts', id], (old) => old && { ...old, ...approved });
      void cache.invalidateQueries({ queryKey: ['scripts', 'list'] });
      tellDone(t.approvedToast);
    },
    // Somebody else's text comes into the editor, to be read before it is approved.
    onError: () => cache.invalidateQueries({ queryKey: ['scripts', id] }),
  });

  function askToApprove(): void {
    const doubtful = [
      ...new Set(on.spoken.warnings.filter((w) => w.written.length <= 40).map((w) => `“${w.written}”`)),
    ];
    if (doubtful.length === 0) return approve.mutate();
    ask(
      {
        title: t.approveDoubtTitle,
        body: t.approveDoubtBody(doubtful.join(', ')),
        confirm: t.approveAnyway,
        danger: false,
      },
      () => approve.mutate(),
    );
  }

  const restore = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/scripts/{id}/restore', { params: { path: { id } } })),
    onSuccess() {
      tellDone(t.restored);
      void cache.invalidateQueries({ queryKey: ['scripts'] });
      go(`/bai-phat-thanh/${id}`);
    },
  });
  const remove = useMutation({
    async mutationFn() {
      await draft.flush().catch(() => {}); // what can't be saved stays in this browser
      await answer(api.DELETE('/api/v1/scripts/{id}', { params: { path: { id } } }));
    },
    onSuccess() {
      go('/bai-phat-thanh');
      void cache.invalidateQueries({ queryKey: ['scripts', 'list'] });
      tellUndo(t.removed(draft.get().title), () => restore.mutate());
    },
  });

  return { listen, approve, askToApprove, remove };
}
