/** The state of an airing, by shape, word and colour. */
import { StatusBadge, type Tone } from '../../components/StatusBadge.tsx';
import { airingWords as a } from '../../texts/airings.ts';
import type { Airing } from '../data.ts';

export const toneOf: Record<Airing['status'], Tone> = {
  planned: 'idle',
  prepared: 'wait',
  playing: 'live',
  played: 'good',
  partly: 'warn',
  missed: 'bad',
  failed: 'bad',
  cancelled: 'idle',
};

export function AiringBadge({ status }: { readonly status: Airing['status'] }) {
  return <StatusBadge tone={toneOf[status]}>{a.status[status]}</StatusBadge>;
}
