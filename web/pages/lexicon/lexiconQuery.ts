/** All entries of the lexicon. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';

export const lexiconQuery = queryOptions({
  queryKey: ['lexicon'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/lexicon', { signal }))).items,
});
