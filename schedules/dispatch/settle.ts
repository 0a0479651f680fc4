/** Writes down what became of an airing in a zone: in the airing itself and in the broadcast log. */
import type { Database } from '../../common/database.ts';
import { newId } from '../../common/ids.ts';
import type { PlayReport } from '../../loudspeakers/outputs/output.ts';
import { changeZones, findAiring, newZone } from '../airing/airing.store.ts';
import { countsAs, isByHand, replaces, type LiveAiring, type Outcome } from '../airing/airing.ts';
import { appendLog } from '../reports/broadcastLog.store.ts';
import type { BroadcastLogTable } from '../reports/broadcastLog.table.ts';
import type { Policy } from './policy.ts';
import { instantText } from '../site.ts';

export interface Names {
  zone(id: string): Promise<string>;
  player(id: string): Promise<string>;
}

const logRow = (
  airing: Pick<LiveAiring, 'id' | 'campaignId' | 'title' | 'scriptVersion' | 'audioHash' | 'start'>,
  row: Pick<BroadcastLogTable, 'id' | 'zoneId' | 'zoneName' | 'outcome' | 'reason' | 'receivedAt'> & {
    playerId?: string;
    playerName?: string;
    startedAt?: number | null;
    endedAt?: number | null;
    audioHash?: string;
  },
): BroadcastLogTable => ({
  id: row.id,
  airingId: airing.id,
  campaignId: airing.campaignId,
  playerId: row.playerId ?? null,
  playerName: row.playerName ?? null,
  zoneId: row.zoneId,
  zoneName: row.zoneName,
  title: airing.title,
  scriptVersion: airing.scriptVersion,
  audioHash: row.audioHash ?? airing.audioHash,
  plannedStart: instantText(airing.start),
  startedAt: typeof row.startedAt === 'number' ? instantText(row.startedAt) : null,
  endedAt: typeof row.endedAt === 'number' ? instantText(row.endedAt) : null,
  lateMilliseconds: typeof row.startedAt === 'number' ? row.startedAt - airing.start : null,
  outcome: row.outcome,
  reason: row.reason,
  receivedAt: row.receivedAt,
});

/** What the server concludes, as no player says: in the zones that still have no outcome. @returns those zones */
export async function conclude(
  db: Database,
  names: Names,
  airingId: string,
  zoneIds: readonly string[],
  outcome: Outcome,
  reason: string,
  now: number,
): Promise<string[]> {
  const named = await Promise.all(zoneIds.map(async (id) => [id, await names.zone(id)] as const));
  const zoneName = new Map(named);
  return db.transaction().execute(async (on) => {
    const airing = await findAiring(on, airingId);
    const open = airing?.zones.filter((zone) => zone.outcome === null && zoneIds.includes(zone.zoneId)) ?? [];
    if (!airing || open.length === 0) return [];
    for (const zone of open) {
      // It was begun and nobody says that it broke off: taken as heard, unless it was told to stop.
      const heard = zone.startedAt === null || zone.stop !== null ? null : airing.durationSeconds * 1000;
      await changeZones(on, airingId, [zone.zoneId], {
        outcome,
        reason,
        counted: countsAs(outcome, heard, airing.durationSeconds, isByHand(reason)) ? 1 : 0,
        confirmed: 0,
      });
      await appendLog(
        on,
        logRow(airing, {
          id: newId(),
          zoneId: zone.zoneId,
          zoneName: zoneName.get(zone.zoneId) ?? zone.zoneId,
          startedAt: zone.startedAt,
          outcome,
          reason,
          receivedAt: instantText(now),
        }),
      );
    }
    return open.map((zone) => zone.zoneId);
  });
}

export interface Taken {
  /** Whether the report said something new. */
  readonly news: boolean;
  /** Whether what a day has had of its airings is another now, so that the plan has to be made anew. */
  readonly replan: boolean;
}

/** Takes in what a player says. The same report again changes nothing. */
export async function takeReport(
  db: Database,
  names: Names,
  report: PlayReport,
  now: number,
  policy: Policy,
): Promise<Taken> {
  const zoneName = await names.zone(report.zoneId);
  const playerName = await names.player(report.playerId);
  const startedAt = report.startedAt === undefined ? null : Date.parse(report.startedAt);
  return db.transaction().execute(async (on): Promise<Taken> => {
    const airing = await findAiring(on, report.airingId);
    if (!airing) return { news: await logStranger(on, report, zoneName, playerName, now), replan: false };
    const revived = airing.withdrawn ? await revive(on, airing) : false;
    await on
      .insertInto('airingZone')
      .values(newZone(airing.id, report.zoneId))
      .onConflict((c) => c.columns(['airingId', 'zoneId']).doNothing())
      .execute();
    const fresh = await findAiring(on, airing.id);
    const zone = fresh?.zones.find(({ zoneId }) => zoneId === report.zoneId);
    if (!zone) throw new Error(`zone ${report.zoneId} of airing ${airing.id} is gone`);
    const firstStart =
      startedAt === null
        ? zone.startedAt
        : zone.startedAt === null
          ? startedAt
          : Math.min(startedAt, zone.startedAt);
    const started = firstStart === null ? null : instantText(firstStart);

    if (report.event === 'started') {
      const soundsYet =
        startedAt !== null &&
        startedAt + airing.durationSeconds * 1000 + policy.overrunMilliseconds > now &&
        !zone.confirmed;
      const reopened = zone.outcome !== null && soundsYet;
      if (zone.startedAt === firstStart && !reopened && !revived) return { news: false, replan: false };
      await changeZones(on, airing.id, [report.zoneId], {
        startedAt: started,
        reportedAt: instantText(now),
        ...(reopened ? { outcome: null, reason: null, counted: 0 } : {}),
      });
      return { news: true, replan: reopened || revived };
    }

    const outcome = report.outcome ?? 'played';
    const endedAt = report.endedAt === undefined ? null : Date.parse(report.endedAt);
    const reason = outcome === 'played' ? null : (zone.stop ?? report.reason ?? null);
    const added = await appendLog(
      on,
      logRow(airing, {
        id: report.id,
        playerId: report.playerId,
        playerName,
        zoneId: report.zoneId,
        zoneName,
        startedAt: startedAt ?? (outcome === 'played' || outcome === 'partly' ? zone.startedAt : null),
        endedAt,
        audioHash: report.audioHash,
        outcome,
        reason,
        receivedAt: instantText(now),
      }),
    );
    if (!added) return { news: false, replan: revived };
    if (!replaces(outcome, zone)) return { news: true, replan: revived };
    const heard = firstStart === null || endedAt === null ? null : endedAt - firstStart;
    const counted = countsAs(outcome, heard, airing.durationSeconds, isByHand(zone.stop));
    await changeZones(on, airing.id, [report.zoneId], {
      outcome,
      reason,
      startedAt: started,
      endedAt: endedAt === null ? null : instantText(endedAt),
      counted: counted ? 1 : 0,
      confirmed: 1,
      reportedAt: instantText(now),
    });
    // Until now it stood in the plan as one that would be heard.
    const stood = zone.outcome === null || zone.counted;
    // What a programme was cut off from is given back by the plan.
    const cut = airing.kind === 'programme' && outcome !== 'played';
    return { news: true, replan: revived || cut || stood !== counted };
  });
}

/** The plan had dropped it, but a player that couldn't be told of that has played it: it did happen. */
async function revive(on: Database, airing: LiveAiring): Promise<boolean> {
  await on
    .updateTable('airing')
    .set({ withdrawn: 0, status: 'prepared', reason: null })
    .where('id', '=', airing.id)
    .execute();
  await on
    .updateTable('airingZone')
    .set({ outcome: 'cancelled', reason: WITHDRAWN, counted: 0 })
    .where('airingId', '=', airing.id)
    .where('outcome', 'is', null)
    .execute();
  return true;
}

const WITHDRAWN = 'Lịch đã đổi.';

/** Proof of something this database doesn't know, e.g. after an older backup was restored. */
async function logStranger(
  on: Database,
  report: PlayReport,
  zoneName: string,
  playerName: string,
  now: number,
): Promise<boolean> {
  if (report.event !== 'ended') return false;
  const same = await on
    .selectFrom('airing')
    .select(['title', 'campaignId', 'scriptVersion'])
    .where('audioHash', '=', report.audioHash)
    .orderBy('start', 'desc')
    .limit(1)
    .executeTakeFirst();
  const startedAt = report.startedAt === undefined ? null : Date.parse(report.startedAt);
  return appendLog(
    on,
    logRow(
      {
        id: report.airingId,
        campaignId: same?.campaignId ?? null,
        title: same?.title ?? 'Lượt phát không còn trong lịch',
        scriptVersion: same?.scriptVersion ?? null,
        audioHash: report.audioHash,
        start: startedAt ?? now,
      },
      {
        id: report.id,
        playerId: report.playerId,
        playerName,
        zoneId: report.zoneId,
        zoneName,
        startedAt,
        endedAt: report.endedAt === undefined ? null : Date.parse(report.endedAt),
        outcome: report.outcome ?? 'played',
        reason: report.reason ?? null,
        receivedAt: instantText(now),
      },
    ),
  );
}

/** Tells an airing's zones to end it: stored, before they are told. @returns the zones that are to be told */
export async function markStopped(
  db: Database,
  airing: LiveAiring,
  zoneIds: readonly string[],
  reason: string,
): Promise<string[]> {
  const open = airing.zones
    .filter((zone) => zone.outcome === null && zone.stop === null && zoneIds.includes(zone.zoneId))
    .map((zone) => zone.zoneId);
  if (open.length > 0) await changeZones(db, airing.id, open, { stop: reason });
  return open;
}
