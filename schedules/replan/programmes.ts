/**
 * Fixed programmes that sound: which airings they are in the coming days, and how the stored ones become these.
 * A programme that neither plays nor relays anything only keeps its time free, for other equipment.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newId } from '../../common/ids.ts';
import type { NewAiring } from '../airing/airing.store.ts';
import type { LiveAiring } from '../airing/airing.ts';
import type { Policy } from '../dispatch/policy.ts';
import type { RecordingSource, ZoneInfo } from '../parts.ts';
import { parsePlanInput } from '../planning/planInput.ts';
import { startsBetween } from '../planning/programmeTimes.ts';
import { DAY, instantText, type Site } from '../site.ts';
import { readyAudio, type CampaignAudio } from './campaignAudio.ts';
import { isOpen, LEAST_RELAY_MILLISECONDS, resumptions } from './resumed.ts';
import { rulesOf } from './rules.ts';

const Programme = z.object({
  id: z.string(),
  days: z.array(z.number()).default([1, 2, 3, 4, 5, 6, 7]),
  start: z.string().optional(),
  cron: z.string().optional(),
  durationSeconds: z.number(),
  zones: z.array(z.string()).optional(),
  play: z.object({ recordingId: z.string() }).optional(),
  relay: z.object({ url: z.string() }).optional(),
});
export type Programme = z.infer<typeof Programme>;

/** Programmes are stored this far ahead: what the desk's calendar shows of a week, and then some. */
const AHEAD_DAYS = 15;
export const programmesOf = (settings: readonly object[]): Programme[] =>
  settings.map((one) => Programme.parse(one));
export const sounds = ({ play, relay }: Pick<Programme, 'play' | 'relay'>): boolean =>
  play !== undefined || relay !== undefined;

/** Names a stream where a recording has the hash of its file. */
export const streamHash = (url: string): string => createHash('sha256').update(`relay ${url}`).digest('hex');

/** An airing as it shall be stored, without what storing gives it. */
export type WantedProgramme = Omit<NewAiring, 'id'>;

export interface ProgrammeSituation {
  readonly now: number;
  readonly site: Site;
  readonly policy: Policy;
  readonly zones: readonly ZoneInfo[];
  readonly schedule: {
    readonly quietHours: readonly object[];
    readonly blackouts: readonly object[];
    readonly programmes: readonly object[];
  };
  readonly recordings: RecordingSource;
  /** Programme airings of the last day and those to come, whatever became of them. */
  readonly stored: readonly LiveAiring[];
  /** Those that aren't over, and those of the last day. */
  readonly emergencies: readonly LiveAiring[];
  readonly near: (zone: string) => readonly string[];
}

/** A whole day and the next, so that nothing is cut at midnight. */
const ALL_DAY = ['00:00', '12:00'].map((time) => ({ id: time, start: time, end: time }));

/** What programmes shall sound from now on. Not in quiet hours, not in blackouts, one at a time in a zone. */
export async function wantedProgrammes(situation: ProgrammeSituation): Promise<WantedProgramme[]> {
  const { now, site, policy, zones, schedule, recordings, stored, emergencies, near } = situation;
  const programmes = programmesOf(schedule.programmes).filter(sounds);
  if (programmes.length === 0) return [];
  const known = new Set(zones.map((zone) => zone.id));
  const today = site.day(now);
  const rules = rulesOf(
    parsePlanInput({
      timeZone: site.timeZone,
      from: today,
      to: today,
      zones: zones.map(({ id }) => ({ id })),
      windows: ALL_DAY,
      quietHours: schedule.quietHours,
      blackouts: schedule.blackouts.map((one) => {
        const { zones: ids } = one as { zones?: readonly string[] };
        return ids ? { ...one, zones: ids.filter((id) => known.has(id)) } : one;
      }),
      campaigns: [],
    }),
    site,
  );
  const planned: WantedProgramme[] = [];
  for (const programme of programmes) {
    const audio = programme.play && (await readyAudio(recordings, programme.play.recordingId));
    if (programme.play && !audio) continue;
    const slot = programme.durationSeconds * 1000;
    for (const start of startsBetween(programme, site.timeZone, now + 1, now + AHEAD_DAYS * DAY)) {
      const here = [...(programme.zones ?? known)].filter(
        (zone) => known.has(zone) && rules.freeUntil(zone, start, start + slot) !== null,
      );
      if (here.length > 0) planned.push(airingOf(programme, start, here, audio, policy));
    }
  }
  const wanted = withoutOverlap(planned);
  const free = (zone: string, start: number, end: number) =>
    known.has(zone) && rules.freeUntil(zone, start, end) !== null;
  return [...wanted, ...resumptions({ now, policy, wanted, stored, emergencies, near, free })];
}

function airingOf(
  programme: Programme,
  start: number,
  zones: readonly string[],
  audio: CampaignAudio | undefined,
  policy: Policy,
): WantedProgramme {
  const slot = programme.durationSeconds;
  const end = start + slot * 1000;
  const seconds = audio ? Math.min(audio.durationSeconds, slot) : slot;
  const latest = audio
    ? Math.min(start + policy.lateMilliseconds, end - seconds * 1000)
    : end - LEAST_RELAY_MILLISECONDS;
  return {
    key: `programme/${programme.id}/${instantText(start)}`,
    kind: 'programme',
    campaignId: null,
    programmeId: programme.id,
    recordingId: programme.play?.recordingId ?? null,
    relayUrl: programme.play ? null : (programme.relay?.url ?? null),
    title: programme.id,
    scriptVersion: audio?.scriptVersion ?? null,
    audioHash: audio?.audioHash ?? streamHash(programme.relay?.url ?? ''),
    durationSeconds: seconds,
    priority: 'normal',
    pinned: true,
    windowId: null,
    why: whyOf(slot, audio),
    start,
    end,
    latestStart: Math.max(start + policy.toleranceMilliseconds, latest),
    zones,
  };
}

function whyOf(slot: number, audio: CampaignAudio | undefined): string {
  if (!audio) return 'Chương trình cố định, tiếp âm.';
  const over = audio.durationSeconds - slot;
  if (over > 1) return `Chương trình cố định. Bản thu dài hơn khung ${span(over)} nên ngừng khi hết khung.`;
  if (over < -60) return `Chương trình cố định. Bản thu ngắn hơn khung ${span(-over)}.`;
  return 'Chương trình cố định.';
}

const span = (seconds: number): string =>
  seconds < 60 ? `${Math.round(seconds)} giây` : `${Math.round(seconds / 60)} phút`;

/** Of two programmes at once in a zone the one that began first goes on. */
function withoutOverlap(planned: readonly WantedProgramme[]): WantedProgramme[] {
  const until = new Map<string, number>();
  const inOrder = [...planned].sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
  return inOrder.flatMap((airing) => {
    const zones = airing.zones.filter((zone) => (until.get(zone) ?? -Infinity) <= airing.start);
    for (const zone of zones) until.set(zone, airing.end);
    return zones.length > 0 ? [{ ...airing, zones }] : [];
  });
}

/** A programme airing as it shall be stored; `from` is the stored one that it stays. */
export interface ProgrammeChange extends NewAiring {
  readonly from?: LiveAiring;
}

/**
 * Fits what is wanted onto what is stored. What has begun, is over or was called off by a person stays as it is. Pure.
 * @param stored programme airings from now on, whatever became of them
 */
export function fitProgrammes(
  wanted: readonly WantedProgramme[],
  stored: readonly LiveAiring[],
  now: number,
): { put: ProgrammeChange[]; dropped: LiveAiring[] } {
  const nameOf = ({ resumes, programmeId, start }: Pick<LiveAiring, 'resumes' | 'programmeId' | 'start'>) =>
    resumes ? `resumes ${resumes}` : `${start} ${programmeId}`;
  // Of what was cut there may be one that has begun in some zones, and another for zones that were cut later.
  const byName = new Map(
    stored.filter((one) => !one.resumes || isOpen(one, now)).map((one) => [nameOf(one), one]),
  );
  const names = new Set(wanted.map(nameOf));
  return {
    put: wanted.flatMap((airing): ProgrammeChange[] => {
      const from = byName.get(nameOf(airing));
      if (!from) return [{ ...airing, id: newId() }];
      return isOpen(from, now) ? [{ ...airing, key: '', id: from.id, from }] : [];
    }),
    dropped: stored.filter((airing) => isOpen(airing, now) && !names.has(nameOf(airing))),
  };
}
