/** Whether the public may hear a script, and the switch for it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../api.ts';

export type Publication = ReturnType<typeof usePublication>;

export function usePublication(scriptId: string) {
  const cache = useQueryClient();
  const queryKey = ['scripts', scriptId, 'publication'];
  const of = { params: { path: { id: scriptId } } };
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/scripts/{id}/publication', { ...of, signal })),
  });
  const publish = useMutation({
    mutationFn: (wanted: boolean): Promise<Schemas['PublicationState']> =>
      answer(
        wanted
          ? api.PUT('/api/v1/scripts/{id}/publication', of)
          : api.DELETE('/api/v1/scripts/{id}/publication', of),
      ),
    onSuccess: (state) => cache.setQueryData(queryKey, state),
  });
  const { data } = query;
  return {
    query,
    publish,
    /** Where anyone can hear it now; null when nobody can. */
    address: data?.enabled && data.published && data.ready ? data.url : null,
  };
}
