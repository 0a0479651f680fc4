/** A zone (cụm loa): loudspeakers that play together. */
import type { VolumeHours } from './volume.ts';

export interface Zone {
  readonly id: string;
  readonly name: string;
  /** 0 to 1; what its players turn every sound to. */
  readonly volume: number;
  /** When it is another than that. */
  readonly volumeHours: readonly VolumeHours[];
  /** Place on the ground plan, 0 to 1 of its width and height; null while it has none. */
  readonly x: number | null;
  readonly y: number | null;
  /** Zones whose loudspeakers can be heard here. */
  readonly hears: readonly string[];
  /** How many players it has, and how many of them are connected. */
  readonly players: number;
  readonly online: number;
}

export const DEFAULT_VOLUME = 0.8;

/**
 * What two names have to differ in to be two names: not only capitals, accents or spaces, which are lost when
 * people speak, type in a hurry or write without accents.
 * @example nameKey('Tổ  dân phố 1') === nameKey('TO DAN PHO 1')
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
