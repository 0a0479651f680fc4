/** One script: the letter's facts, the text beside its spoken form, and the way to the air. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { QueryView } from '../../components/QueryView.tsx';
import { ScriptDesk } from './ScriptDesk.tsx';

export default function ScriptPage({ id }: { readonly id: string }) {
  const query = useQuery({
    queryKey: ['scripts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/scripts/{id}', { params: { path: { id } }, signal })),
  });
  return <QueryView query={query}>{(script) => <ScriptDesk key={script.id} script={script} />}</QueryView>;
}
