/** One script: the letter's facts, the text beside its spoken form, and the way to the air. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { QueryView } from '../../components/QueryView.tsx';
import { queries } from '../../queries.ts';
import { shell } from '../../texts/shell.ts';
import { settingsQuery, voicesQuery } from '../data.ts';
import { ScriptDesk } from './ScriptDesk.tsx';

const scriptQuery = (id: string) =>
  queryOptions({
    queryKey: ['scripts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/scripts/{id}', { params: { path: { id } }, signal })),
  });

export const first = ({ id }: { readonly id: string }) =>
  Promise.all([
    queries.prefetchQuery(scriptQuery(id)),
    queries.prefetchQuery(voicesQuery),
    queries.prefetchQuery(settingsQuery),
  ]);

export default function ScriptPage({ id }: { readonly id: string }) {
  const query = useQuery(scriptQuery(id));
  return (
    <QueryView query={query} whole back={{ href: '/bai-phat-thanh', label: shell.pages.scripts }}>
      {(script) => <ScriptDesk key={script.id} script={script} />}
    </QueryView>
  );
}
