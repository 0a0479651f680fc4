/** Keeps the stored airings what the planner says, moving as little as possible; and says what a change would do. */
import { createHash } from 'node:crypto';
import { newId } from '../../common/ids.ts';
import type { LiveAiring } from '../airing/airing.ts';
import {
  sameRendering,
  sourceOf,
  spanMilliseconds,
  type Place,
  type Rendering,
} from '../airing/rendering.ts';
import { insertAirings } from '../airing/airing.store.ts';
import type { BigPlanner } from './bigPlan.ts';
import { replaceUnmet } from '../campaign/campaign.store.ts';
import type { KeptAiring, PlannedCampaign } from './kept.ts';
import type { PlanAnswer, PlannedAiring } from '../planner.ts';
import { playedWith, titleOf, type CampaignAudio } from './campaignAudio.ts';
import { fitProgrammes } from './programmes.ts';
import { compare, storedUnmet, type CampaignPreview } from './preview.ts';
import { reconcile } from './reconcile.ts';
import { latestStart, nextStarts } from './rules.ts';
import { gather, nearOf, type Gathered, type GatherParts } from './situation.ts';
import type { Serial } from '../serial.ts';
import { change, differs, drop, forbid, type Wanted } from './storedPlan.ts';
import { DAY, instantText } from '../site.ts';

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

/** A campaign's airing at an instant in some zones, once. */
const keyOf = (campaign: string, start: number, zones: readonly string[]) =>
  `${campaign}/${instantText(start)}/${createHash('sha256')
    .update([...zones].sort().join(' '))
    .digest('hex')
    .slice(0, 16)}`;

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
