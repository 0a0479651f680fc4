/** What may be done with an airing. Pure. */
import type { Schemas } from '../../api.ts';

type Airing = Pick<Schemas['Airing'], 'kind' | 'status' | 'start' | 'pinned'>;

export const isOpen = (airing: Airing, now: number): boolean =>
  (airing.status === 'planned' || airing.status === 'prepared') && Date.parse(airing.start) > now;

/** A programme's hours are in the settings, an emergency sounds at once: only what a campaign wants is moved. */
export const isMovable = (airing: Airing, now: number): boolean =>
  airing.kind === 'campaign' && isOpen(airing, now);

/** A programme stands where the settings say; nobody pinned it there. */
export const isPinned = (airing: Airing): boolean => airing.pinned && airing.kind !== 'programme';
