import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api.ts';

/** Makes fresh what a change of zones or players touches. */
export function useChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(['zones', 'players', 'now'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
}

export function useZoneChange() {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: Schemas['ZoneChange'] }) =>
      answer(api.PATCH('/api/v1/zones/{id}', { params: { path: { id } }, body })),
    onSuccess: changed,
  });
}
