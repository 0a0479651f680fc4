/** Keeps the stored airings what the planner says, moving as little as possible; and says what a change would do. */
import { createHash } from 'node:crypto';
import type { Database } from '../../common/database.ts';
import { newId } from '../../common/ids.ts';
import type { LiveAiring } from '../airing/airing.ts';
import {
  renderingRow,
  sameRendering,
  sourceOf,
  spanMilliseconds,
  type Place,
  type Rendering,
} from '../airing/rendering.ts';
import { insertAirings, putAiringZones, type NewAiring } from '../airing/airing.store.ts';
import type { BigPlanner } from './bigPlan.ts';
import { replaceUnmet, type Unmet } from '../campaign/campaign.store.ts';
import type { KeptAiring, PlannedCampaign } from './kept.ts';
import type { PlanInput } from '../planning/planInput.ts';
import { wantedByDay, type PlanAnswer, type PlannedAiring } from '../planner.ts';
import { playedWith, titleOf, type CampaignAudio } from './campaignAudio.ts';
import { fitProgrammes } from './programmes.ts';
import { reconcile } from './reconcile.ts';
import { latestStart, nextStarts } from './rules.ts';
import { gather, nearOf, type Gathered, type GatherParts } from './situation.ts';
import type { Serial } from '../serial.ts';
import { DAY, instantText } from '../site.ts';

export interface CampaignPreview {
  byDay: { day: string; wanted: number; planned: number }[];
  unmet: Unmet[];
  effects: { campaignId: string; title: string; zone: string; day: string; lost: number }[];
}

export interface Planning {
  /** Makes the plan anew and stores it. One at a time; a call while one runs gets a run that begins after it. */
  replan(): Promise<void>;
  preview(candidate: PlannedCampaign): Promise<CampaignPreview>;
  /** What the next plan would be made from. */
  gather(): Promise<Gathered>;
}

/** After so many plans that were overtaken by reports or people, one is made while those wait. */
const TRIES = 3;

/** @param onPlanned called after the stored plan has changed */
export function planning(
  parts: GatherParts,
  planner: BigPlanner,
  serial: Serial,
  onPlanned: () => void,
): Planning {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function once(): Promise<void> {
    for (let tries = 1; ; tries++) {
      const revision = serial.revision();
      const make = async () => {
        const gathered = await gather(parts);
        return { gathered, answer: await planner.plan(gathered.input) };
      };
      const ahead = tries < TRIES ? await make() : undefined;
      const changed = await serial.run(async () => {
        if (ahead && serial.revision() !== revision) return undefined;
        const { gathered, answer } = ahead ?? (await make());
        return store(parts, gathered, answer);
      });
      if (changed === undefined) continue;
      if (changed) onPlanned();
      return;
    }
  }

  const start = (): Promise<void> => {
    const run = once().finally(() => {
      if (running === run) running = undefined;
    });
    return (running = run);
  };

  return {
    replan() {
      if (!running) return start();
      next ??= running
        .catch(() => {})
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
    gather: () => gather(parts),
    async preview(candidate) {
      const without = await gather(parts);
      const withIt = await gather(parts, candidate);
      const before = await planner.plan(without.input);
      const after = await planner.plan(withIt.input);
      return compare(candidate, withIt, without.input, before, withIt.input, after);
    },
  };
}

/** Airings a campaign has in a zone on a day, planned or already had. */
function countsOf(gathered: Pick<Gathered, 'input'>, answer: PlanAnswer, day: (at: number) => string) {
  const counts = new Map<string, number>();
  const add = (campaign: string, zone: string, start: string) => {
    const key = `${campaign} ${zone} ${day(Date.parse(start))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { campaign, zone, start } of gathered.input.aired) add(campaign, zone, start);
  for (const { campaign, zones, start } of [...gathered.input.fixed, ...answer.airings])
    for (const zone of zones) add(campaign, zone, start);
  return counts;
}

function compare(
  candidate: PlannedCampaign,
  { zones, campaigns, today, input }: Gathered,
  inputBefore: PlanInput,
  before: PlanAnswer,
  inputAfter: PlanInput,
  after: PlanAnswer,
): CampaignPreview {
  const dayOf = daysIn(input.timeZone);
  const had = countsOf({ input: inputBefore }, before, dayOf);
  const has = countsOf({ input: inputAfter }, after, dayOf);
  const names = new Map(zones.map((zone) => [zone.id, zone.name]));
  const effects: CampaignPreview['effects'] = [];
  for (const [key, count] of had) {
    const [campaignId = '', zoneId = '', day = ''] = key.split(' ');
    const campaign = campaigns.get(campaignId);
    const lost = count - (has.get(key) ?? 0);
    if (lost > 0 && campaign && campaignId !== candidate.id)
      effects.push({ campaignId, title: campaign.title, zone: names.get(zoneId) ?? zoneId, day, lost });
  }
  effects.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.title.localeCompare(b.title, 'vi')));
  return {
    byDay: wantedByDay(candidate)
      .filter(({ day }) => day >= today)
      .map(({ day, wanted }) => ({
        day,
        wanted: wanted * candidate.zones.length,
        planned: candidate.zones.reduce(
          (sum, zone) => sum + (has.get(`${candidate.id} ${zone} ${day}`) ?? 0),
          0,
        ),
      })),
    unmet: after.unmet.filter((miss) => miss.campaign === candidate.id).map(storedUnmet),
    effects,
  };
}

const daysIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (instant: number) => format.format(instant);
};

const storedUnmet = ({ campaign, zone, day, wanted, planned, why }: PlanAnswer['unmet'][number]): Unmet => ({
  campaignId: campaign,
  zoneId: zone,
  day,
  wanted,
  planned,
  why,
});

/** A campaign's airing at an instant in some zones, once. */
const keyOf = (campaign: string, start: number, zones: readonly string[]) =>
  `${campaign}/${instantText(start)}/${createHash('sha256')
    .update([...zones].sort().join(' '))
    .digest('hex')
    .slice(0, 16)}`;

/** An airing as it shall be stored; `from` is the stored one that it stays. */
interface Wanted extends NewAiring {
  readonly from?: LiveAiring;
}

/** Stores the plan, whole or not at all. @returns whether anything changed */
async function store(parts: GatherParts, gathered: Gathered, answer: PlanAnswer): Promise<boolean> {
  const { site, policy, db } = parts;
  const { now, today, campaigns, sorted, rules, zones, session } = gathered;
  /** What an airing sounds; what is built of it already when it is to sound just the same. */
  const soundOf = (
    from: LiveAiring | undefined,
    audio: CampaignAudio,
    start: number,
    end: number,
    place: Place | null,
    readings: number,
  ) => {
    const rendering: Rendering | null =
      (place === null || session === null) && readings === 1
        ? null
        : {
            place: session ? place : null,
            readings,
            session: place === null ? null : (session?.id ?? null),
            sourceHash: audio.audioHash,
          };
    const same =
      from &&
      end - start === from.end - from.start &&
      sameRendering(from.rendering, rendering) &&
      sourceOf(from) === audio.audioHash;
    return same
      ? { rendering, audioHash: from.audioHash, durationSeconds: from.durationSeconds }
      : {
          rendering,
          audioHash: audio.audioHash,
          durationSeconds: rendering ? (end - start) / 1000 : audio.durationSeconds,
        };
  };
  const { kept, added, dropped } = reconcile(sorted.movable, answer.airings, site.day);

  const make = (planned: PlannedAiring, from?: LiveAiring): Wanted | undefined => {
    const campaign = campaigns.get(planned.campaign);
    if (!campaign) return undefined;
    const start = Date.parse(planned.start);
    const daysLeft = site.daysBetween(site.day(start), campaign.lastDay);
    const played = playedWith(campaign, daysLeft, planned.variant);
    const { recordingId, audio } = played;
    const end = Date.parse(planned.end);
    const sound = soundOf(from, audio, start, end, planned.place ?? null, campaign.readings);
    return {
      id: from?.id ?? newId(),
      key: keyOf(campaign.id, start, planned.zones),
      kind: 'campaign',
      campaignId: campaign.id,
      programmeId: null,
      recordingId,
      relayUrl: null,
      title: titleOf(campaign, played),
      scriptVersion: audio.scriptVersion,
      ...sound,
      priority: campaign.priority,
      pinned: false,
      windowId: planned.window,
      why: planned.why,
      start,
      end,
      latestStart: start,
      zones: planned.zones,
      ...(from ? { from } : {}),
    };
  };
  const stay = ({ airing, zones: here, frame }: KeptAiring): Wanted => {
    const campaign = campaigns.get(airing.campaignId ?? '');
    const settled = airing.zones.filter((zone) => zone.outcome !== null).map((zone) => zone.zoneId);
    // What was pinned is kept in its place with what the campaign plays now.
    const played =
      campaign && airing.pinned && airing.start > now
        ? playedWith(campaign, site.daysBetween(site.day(airing.start), campaign.lastDay), airing.recordingId)
        : undefined;
    const audio = played?.audio;
    const place = frame?.place ?? airing.rendering?.place ?? null;
    const start = frame?.start ?? airing.start;
    const end =
      frame?.end ??
      (audio && campaign ? start + spanMilliseconds(audio, campaign.readings, place, session) : airing.end);
    const framedAudio = audio ?? (frame ? { ...airing, audioHash: sourceOf(airing) } : undefined);
    const sound =
      framedAudio && campaign
        ? soundOf(airing, framedAudio, start, end, place, airing.rendering?.readings ?? campaign.readings)
        : { audioHash: airing.audioHash, durationSeconds: airing.durationSeconds };
    return {
      ...airing,
      key: '',
      title: campaign && played ? titleOf(campaign, played) : airing.title,
      recordingId: played?.recordingId ?? airing.recordingId,
      scriptVersion: audio ? audio.scriptVersion : airing.scriptVersion,
      ...sound,
      start,
      end,
      zones: [...new Set([...settled, ...here])],
      from: airing,
    };
  };
  const wanted: Wanted[] = [
    ...sorted.fixed.map(stay),
    ...kept.flatMap(({ airing, planned }) => make(planned, airing) ?? []),
    ...added.flatMap((planned) => make(planned) ?? []),
  ];
  const next = nextStarts(wanted, nearOf(zones));
  // Farther ones are given theirs by a later plan, before any player hears of them.
  const near = now + policy.toldMilliseconds + 2 * DAY;
  const final = wanted.map((airing) =>
    airing.start <= now && airing.from
      ? { ...airing, latestStart: airing.from.latestStart }
      : airing.start < near
        ? { ...airing, latestStart: latestStart(rules, airing, policy, next.get(airing.id)) }
        : airing,
  );
  const programmes = fitProgrammes(gathered.programmes, gathered.storedProgrammes, now);
  const all: Wanted[] = [...final, ...programmes.put];
  const changed = all.filter((airing) => airing.from && differs(airing, airing.from));
  const fresh = all.filter((airing) => !airing.from);
  const gone = [...dropped, ...programmes.dropped];

  await db.transaction().execute(async (on) => {
    for (const { airing, why } of sorted.forbidden) await forbid(on, airing, why);
    for (const airing of gone) await drop(on, airing, now + policy.toldMilliseconds);
    for (const airing of changed) await change(on, airing);
    await insertAirings(on, fresh, instantText(now));
    await replaceUnmet(on, today, answer.unmet.map(storedUnmet));
  });
  return sorted.forbidden.length + gone.length + changed.length + fresh.length > 0;
}

const differs = (airing: Wanted, from: LiveAiring) =>
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

async function change(on: Database, airing: Wanted): Promise<void> {
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
async function drop(on: Database, airing: LiveAiring, toldUntil: number): Promise<void> {
  if (airing.status === 'planned' && airing.start > toldUntil)
    await on.deleteFrom('airing').where('id', '=', airing.id).execute();
  else
    await on
      .updateTable('airing')
      .set({ withdrawn: 1, status: 'cancelled', key: `withdrawn/${airing.id}` })
      .where('id', '=', airing.id)
      .execute();
}

async function forbid(on: Database, airing: LiveAiring, reason: string): Promise<void> {
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
