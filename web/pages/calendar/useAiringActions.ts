/** Pinning, moving and cancelling an airing. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { tellDone } from '../../components/tell.ts';
import { formatTime } from '../../format.ts';
import { airingWords } from '../../texts/airings.ts';
import type { Airing } from '../data.ts';

const t = airingWords.details;

/** What can be done to an airing; the plan is shown anew after it. */
export function useAiringActions(onDone: () => void = () => {}) {
  const queries = useQueryClient();
  const params = (airing: Airing) => ({ path: { id: airing.id } });
  const done = (words: string) => {
    tellDone(words);
    onDone();
    return Promise.all(
      ['airings', 'campaigns', 'now'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
    );
  };
  const pin = useMutation({
    mutationFn: (airing: Airing) => answer(api.POST('/api/v1/airings/{id}/pin', { params: params(airing) })),
    onSuccess: () => done(t.pinDone),
  });
  const move = useMutation({
    mutationFn: ({ airing, start }: { airing: Airing; start: string }) =>
      answer(api.POST('/api/v1/airings/{id}/move', { params: params(airing), body: { start } })),
    onSuccess: (airing) => done(t.moveDone(formatTime(airing.start))),
  });
  const cancel = useMutation({
    mutationFn: (airing: Airing) =>
      answer(api.POST('/api/v1/airings/{id}/cancel', { params: params(airing) })),
    onSuccess: () => done(t.cancelDone),
  });
  return {
    pin,
    move,
    cancel: (airing: Airing) =>
      ask(
        {
          title: t.cancelTitle,
          body: t.cancelBody(airing.title, formatTime(airing.start), airing.zones.length),
          confirm: t.cancel,
        },
        () => cancel.mutate(airing),
      ),
    cancelling: cancel.isPending,
  };
}
