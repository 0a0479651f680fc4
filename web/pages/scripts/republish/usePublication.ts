/** Whether the public may hear an announcement, and the switch for it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../api.ts';

/** A script, or a person’s recording that stands by itself. */
export interface Published {
  readonly kind: 'scripts' | 'recordings';
  readonly id: string;
}

export type Publication = ReturnType<typeof usePublication>;

export function usePublication({ kind, id }: Published) {
  const cache = useQueryClient();
  const queryKey = [kind, id, 'publication'];
  const of = { params: { path: { id } } };
  const path = `/api/v1/${kind}/{id}/publication` as const;
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(api.GET(path, { ...of, signal })),
  });
  const publish = useMutation({
    mutationFn: (wanted: boolean): Promise<Schemas['PublicationState']> =>
      answer(wanted ? api.PUT(path, of) : api.DELETE(path, of)),
    onSuccess: (state) => cache.setQueryData(queryKey, state),
  });
  const { data } = query;
  return {
    kind,
    query,
    publish,
    /** Where anyone can hear it now; null when nobody can. */
    address: data?.enabled && data.published && data.ready ? data.url : null,
  };
}
