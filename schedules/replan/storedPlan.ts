/** Writes the differences between the stored airings and the plan. */
import type { Database } from '../../common/database.ts';
import type { LiveAiring } from '../airing/airing.ts';
import { renderingRow, sameRendering } from '../airing/rendering.ts';
import { putAiringZones, type NewAiring } from '../airing/airing.store.ts';
import { instantText } from '../site.ts';

/** An airing as it shall be stored; `from` is the stored one that it stays. */
export interface Wanted extends NewAiring {
  readonly from?: LiveAiring;
}

export const differs = (airing: Wanted, from: LiveAiring) =>
  airing.start !== from.start ||
  airing.end !== from.end ||
  airing.latestStart !== from.latestStart ||
  airing.audioHash !== from.audioHash ||
  !sameRendering(airing.rendering, from.rendering) ||
  airing.recordingId !== from.recordingId ||
  airing.relayUrl !== from.relayUrl ||
  airing.title !== from.title ||
  airing.priority !== from.priority ||
  airing.windowId !== from.windowId ||
  airing.why !== from.why ||
  airing.zones.length !== from.zones.length ||
  from.zones.some((zone) => !airing.zones.includes(zone.zoneId));

export async function change(on: Database, airing: Wanted): Promise<void> {
  const { from } = airing;
  const other =
    from && (from.audioHash !== airing.audioHash || !sameRendering(from.rendering, airing.rendering));
  await on
    .updateTable('airing')
    .set({
      recordingId: airing.recordingId,
      relayUrl: airing.relayUrl,
      title: airing.title,
      scriptVersion: airing.scriptVersion,
      audioHash: airing.audioHash,
      durationSeconds: airing.durationSeconds,
      ...renderingRow(airing.rendering),
      priority: airing.priority,
      windowId: airing.windowId,
      why: airing.why,
      start: instantText(airing.start),
      end: instantText(airing.end),
      latestStart: instantText(airing.latestStart),
      ...(airing.key === '' ? {} : { key: airing.key }),
      ...(other ? { status: 'planned' as const, reason: null } : {}),
    })
    .where('id', '=', airing.id)
    .execute();
  await putAiringZones(on, airing.id, airing.zones);
}

/** Players that were told of it may be out of reach and play it all the same: it is kept to be believed then. */
export async function drop(on: Database, airing: LiveAiring, toldUntil: number): Promise<void> {
  if (airing.status === 'planned' && airing.start > toldUntil)
    await on.deleteFrom('airing').where('id', '=', airing.id).execute();
  else
    await on
      .updateTable('airing')
      .set({ withdrawn: 1, status: 'cancelled', key: `withdrawn/${airing.id}` })
      .where('id', '=', airing.id)
      .execute();
}

export async function forbid(on: Database, airing: LiveAiring, reason: string): Promise<void> {
  await on
    .updateTable('airing')
    .set({ status: 'cancelled', reason, key: `cancelled/${airing.id}` })
    .where('id', '=', airing.id)
    .execute();
  await on
    .updateTable('airingZone')
    .set({ outcome: 'cancelled', reason, counted: 0 })
    .where('airingId', '=', airing.id)
    .where('outcome', 'is', null)
    .execute();
}
