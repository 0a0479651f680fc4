/** Who else has this script open, before two people write over each other. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { useSession } from '../../session.ts';
import { scripts as t } from '../../texts/scripts.ts';

/** The server forgets a window that hasn't told for two and a half of these. */
const TOLD_EVERY_MILLISECONDS = 10_000;
/** This window, as long as it isn't loaded anew. */
const desk = Math.random().toString(36).slice(2);

export function AlsoOpen({ id }: { readonly id: string }) {
  const { data } = useQuery({
    queryKey: ['editors', id],
    queryFn: ({ signal }) =>
      answer(api.PUT('/api/v1/scripts/{id}/editors/{desk}', { params: { path: { id, desk } }, signal })),
    refetchInterval: TOLD_EVERY_MILLISECONDS,
    gcTime: 0,
    retry: false,
  });
  const own = useSession().data?.user?.name;
  const names = data?.others ?? [];
  if (names.length === 0) return null;
  const others = names.filter((name) => name !== own);
  return <StatusBadge tone="wait">{others.length > 0 ? t.alsoOpen(others) : t.openTwice}</StatusBadge>;
}
