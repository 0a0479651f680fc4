/** What players are told: the airings that may still sound, each in the zones in which nothing has become of it yet. Pure. */
import type { AiringOrder } from '../../loudspeakers/outputs/output.ts';
import type { LiveAiring } from '../airing/airing.ts';
import { isUnbuilt } from '../airing/rendering.ts';
import { instantText } from '../site.ts';

/** @param at epoch milliseconds */
export const ordersOf = (airings: readonly LiveAiring[], at: number): AiringOrder[] =>
  airings.flatMap((airing) => {
    if (isUnbuilt(airing)) return [];
    const zoneIds = airing.zones
      .filter((zone) => zone.outcome === null && zone.stop === null)
      .filter((zone) => zone.startedAt !== null || airing.latestStart >= at)
      .map((zone) => zone.zoneId);
    if (zoneIds.length === 0) return [];
    return {
      airingId: airing.id,
      zoneIds,
      title: airing.title,
      priority: airing.priority,
      start: instantText(airing.start),
      latestStart: instantText(airing.latestStart),
      durationSeconds: airing.durationSeconds,
      audioHash: airing.audioHash,
      ...(airing.kind === 'programme' ? { endBy: instantText(airing.end) } : {}),
      ...(airing.relayUrl === null ? {} : { stream: true }),
      ...(airing.resumes ? { resumes: airing.resumes } : {}),
    };
  });
