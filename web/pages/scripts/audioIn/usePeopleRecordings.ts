/** Recordings that people brought and that belong to no script, newest first. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../api.ts';

export const usePeopleRecordings = () =>
  useQuery({
    queryKey: ['recordings', 'people'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/recordings', { signal }))).items.filter(
        ({ kind, scriptId }) => kind === 'upload' && scriptId === null,
      ),
    refetchInterval: (query) =>
      query.state.data?.some(({ status }) => status === 'waiting' || status === 'making') ? 2_000 : false,
  });
