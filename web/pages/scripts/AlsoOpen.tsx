/** Who else has this script open, before two people write over each other. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { useSession } from '../../session.ts';
import { scripts as t } from '../../texts/scripts.ts';

/** The server forgets a window that hasn't told for two and a half of these. */
const TOLD_EVERY_MILLISECONDS = 10_000;
/** This window, also once it was loaded anew. */
function thisDesk(): string {
  const made = Math.random().toString(36).slice(2);
  try {
    const kept = sessionStorage.getItem('loa.desk') ?? made;
    sessionStorage.setItem('loa.desk', kept);
    return kept;
  } catch {
    return made; // forbidden: then a reload is another window for half a minute
  }
}
const desk = thisDesk();

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
