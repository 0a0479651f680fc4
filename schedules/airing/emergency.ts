/** Emergencies: at once, over everything in their zones, repeated or until stopped. */
import type { Database } from '../../common/database.ts';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import { insertAirings, unsettledAirings, type NewAiring } from './airing.store.ts';
import { reasons } from './airing.ts';
import type { PlayableRecording, ZoneInfo } from '../parts.ts';
import type { Policy } from '../dispatch/policy.ts';
import { markStopped } from '../dispatch/settle.ts';
import { instantText } from '../site.ts';

export interface Stop {
  readonly airingId: string;
  readonly zoneIds: readonly string[];
  readonly reason: string;
}

export interface NewEmergency {
  recordingId: string;
  zones: string[];
  repeat: number;
}

/** Stores the emergency and what it cuts, before anyone is told. */
export async function storeEmergency(
  db: Database,
  recording: PlayableRecording,
  input: NewEmergency,
  known: readonly ZoneInfo[],
  now: number,
  policy: Policy,
): Promise<{ ids: string[]; stops: Stop[] }> {
  const zones = [...new Set(input.zones)];
  const ids = new Set(known.map((zone) => zone.id));
  if (zones.length === 0) throw new Failure('invalid', 'emergency-no-zone', 'Hãy chọn ít nhất một cụm loa.');
  if (zones.some((zone) => !ids.has(zone)))
    throw new Failure(
      'invalid',
      'emergency-zone-unknown',
      'Có cụm loa đã chọn không còn nữa. Hãy chọn lại cụm loa.',
    );
  const duration = Math.ceil(recording.durationSeconds * 1000);
  const call = newId();
  const airings = Array.from({ length: input.repeat }, (_, i): NewAiring => {
    const start = now + i * (duration + policy.emergencyPauseMilliseconds);
    return {
      id: newId(),
      key: `emergency/${call}/${i}`,
      kind: 'emergency',
      campaignId: null,
      programmeId: null,
      relayUrl: null,
      recordingId: recording.id,
      title: recording.title,
      scriptVersion: recording.scriptVersion,
      audioHash: recording.audioHash,
      durationSeconds: recording.durationSeconds,
      priority: 'emergency',
      pinned: true,
      windowId: null,
      why: input.repeat > 1 ? `Khẩn cấp, lần ${i + 1}/${input.repeat}.` : 'Khẩn cấp.',
      start,
      end: start + duration,
      latestStart: start + policy.lateMilliseconds,
      zones,
    };
  });
  return db.transaction().execute(async (on) => {
    await insertAirings(on, airings, instantText(now));
    const stops: Stop[] = [];
    for (const airing of await unsettledAirings(on, instantText(now + 1))) {
      if (airings.some((ours) => ours.id === airing.id)) continue;
      const sounding = airing.zones
        .filter((zone) => zone.startedAt !== null && zones.includes(zone.zoneId))
        .map((zone) => zone.zoneId);
      const zoneIds = await markStopped(on, airing, sounding, reasons.emergency);
      if (zoneIds.length > 0) stops.push({ airingId: airing.id, zoneIds, reason: reasons.emergency });
    }
    return { ids: airings.map((airing) => airing.id), stops };
  });
}

/** Ends what sounds and what is to come: stored before anyone is told. @returns how many airings, and whom to tell */
export async function storeEmergencyStop(
  db: Database,
): Promise<{ stopped: number; stops: Stop[]; silent: Stop[] }> {
  return db.transaction().execute(async (on) => {
    const emergencies = (await unsettledAirings(on, '9999')).filter((airing) => airing.kind === 'emergency');
    const stops: Stop[] = [];
    const silent: Stop[] = [];
    const reason = reasons.emergencyStopped;
    for (const airing of emergencies) {
      // It may have begun a moment ago without our knowing: every zone is told.
      const all = airing.zones.map((zone) => zone.zoneId);
      const zoneIds = await markStopped(on, airing, all, reason);
      if (zoneIds.length > 0) stops.push({ airingId: airing.id, zoneIds, reason });
      const unheard = airing.zones
        .filter((zone) => zone.startedAt === null && zone.outcome === null)
        .map((zone) => zone.zoneId);
      if (unheard.length > 0) silent.push({ airingId: airing.id, zoneIds: unheard, reason });
    }
    return { stopped: emergencies.length, stops, silent };
  });
}
