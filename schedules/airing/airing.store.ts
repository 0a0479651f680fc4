/** Keeps airings. Each step of an airing's life is stored here before anyone acts on it. */
import type { Database } from '../../common/database.ts';
import { Failure } from '../../common/failure.ts';
import './airing.table.ts';
import type { AiringTable, AiringZoneTable } from './airing.table.ts';
import {
  statusOf,
  unsettled,
  type Airing,
  type AiringStatus,
  type LiveAiring,
  type ZoneState,
} from './airing.ts';
import { renderingOf, renderingRow } from './rendering.ts';
import { inChunks } from '../campaign/campaign.store.ts';
import { instantText } from '../site.ts';

export interface AiringFilter {
  /** Instants as stored; those that start from `from` to before `to`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly zone?: string | undefined;
  readonly status?: AiringStatus | undefined;
}

const parse = (text: string | null) => (text === null ? null : Date.parse(text));

const zoneState = (row: AiringZoneTable): ZoneState => ({
  zoneId: row.zoneId,
  startedAt: parse(row.startedAt),
  endedAt: parse(row.endedAt),
  outcome: row.outcome,
  reason: row.reason,
  stop: row.stop,
  counted: row.counted === 1,
  confirmed: row.confirmed === 1,
});

const liveAiring = (row: AiringTable, zones: readonly AiringZoneTable[]): LiveAiring => ({
  id: row.id,
  kind: row.kind,
  campaignId: row.campaignId,
  programmeId: row.programmeId,
  recordingId: row.recordingId,
  relayUrl: row.relayUrl,
  resumes: row.resumes,
  title: row.title,
  scriptVersion: row.scriptVersion,
  audioHash: row.audioHash,
  durationSeconds: row.durationSeconds,
  rendering: renderingOf(row),
  priority: row.priority,
  pinned: row.pinned === 1,
  windowId: row.windowId,
  why: row.why,
  start: Date.parse(row.start),
  end: Date.parse(row.end),
  latestStart: Date.parse(row.latestStart),
  status: row.status,
  reason: row.reason,
  withdrawn: row.withdrawn === 1,
  zones: zones.map(zoneState),
});

/** As the desk is shown it. */
export const shownAiring = (
  airing: LiveAiring,
  aloneSeconds = (airing.end - airing.start) / 1000,
): Airing => {
  const started = airing.zones.flatMap((zone) => zone.startedAt ?? []);
  const ended = airing.zones.flatMap((zone) => zone.endedAt ?? []);
  const startedAt = started.length > 0 ? Math.min(...started) : null;
  const endedAt = ended.length > 0 ? Math.max(...ended) : null;
  return {
    id: airing.id,
    kind: airing.kind,
    campaignId: airing.campaignId,
    programmeId: airing.programmeId,
    recordingId: airing.recordingId,
    title: airing.title,
    zones: airing.zones.map((zone) => zone.zoneId),
    priority: airing.priority,
    start: instantText(airing.start),
    end: instantText(airing.end),
    status: airing.status,
    reason: airing.reason,
    why: airing.why,
    startedAt: startedAt === null ? null : instantText(startedAt),
    endedAt: endedAt === null ? null : instantText(endedAt),
    lateMilliseconds: startedAt === null ? null : startedAt - airing.start,
    pinned: airing.pinned,
    place: airing.rendering?.place ?? null,
    aloneSeconds,
  };
};

const IDS_AT_ONCE = 500;

async function withZones(db: Database, rows: readonly AiringTable[]): Promise<LiveAiring[]> {
  const zones = new Map<string, AiringZoneTable[]>();
  for (let at = 0; at < rows.length; at += IDS_AT_ONCE) {
    const ids = rows.slice(at, at + IDS_AT_ONCE).map((row) => row.id);
    for (const zone of await db
      .selectFrom('airingZone')
      .selectAll()
      .where('airingId', 'in', ids)
      .orderBy('zoneId')
      .execute()) {
      const list = zones.get(zone.airingId);
      if (list) list.push(zone);
      else zones.set(zone.airingId, [zone]);
    }
  }
  return rows.map((row) => liveAiring(row, zones.get(row.id) ?? []));
}

/** By start; what the plan has dropped is left out. */
export async function findAirings(db: Database, filter: AiringFilter): Promise<LiveAiring[]> {
  let query = db.selectFrom('airing').selectAll().where('withdrawn', '=', 0).orderBy('start').orderBy('id');
  if (filter.from !== undefined) query = query.where('start', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('start', '<', filter.to);
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  const { zone } = filter;
  if (zone !== undefined)
    query = query.where('id', 'in', (e) =>
      e.selectFrom('airingZone').select('airingId').where('zoneId', '=', zone),
    );
  return withZones(db, await query.execute());
}

/** Those that aren't over and start before `before`. */
export async function unsettledAirings(db: Database, before: string): Promise<LiveAiring[]> {
  const rows = await db
    .selectFrom('airing')
    .selectAll()
    .where('status', 'in', [...unsettled])
    .where('withdrawn', '=', 0)
    .where('start', '<', before)
    .orderBy('start')
    .orderBy('id')
    .execute();
  return withZones(db, rows);
}

/** Also one that the plan has dropped. */
export async function findAiring(db: Database, id: string): Promise<LiveAiring | undefined> {
  const rows = await db.selectFrom('airing').selectAll().where('id', '=', id).execute();
  return (await withZones(db, rows))[0];
}

/** @throws Failure `airing-unknown` */
export async function getAiring(db: Database, id: string): Promise<LiveAiring> {
  const airing = await findAiring(db, id);
  if (!airing || airing.withdrawn)
    throw new Failure(
      'not-found',
      'airing-unknown',
      'Lượt phát này không còn trong lịch. Hãy tải lại trang để xem lịch mới.',
    );
  return airing;
}

export interface NewAiring extends Omit<LiveAiring, 'status' | 'reason' | 'withdrawn' | 'zones'> {
  readonly key: string;
  readonly zones: readonly string[];
}

/** A zone of an airing before anything was heard in it. */
export const newZone = (airingId: string, zoneId: string): AiringZoneTable => ({
  airingId,
  zoneId,
  startedAt: null,
  endedAt: null,
  outcome: null,
  reason: null,
  stop: null,
  counted: 0,
  confirmed: 0,
  reportedAt: null,
});

export async function insertAirings(db: Database, airings: readonly NewAiring[], now: string): Promise<void> {
  const rows = airings.map(({ zones: _zones, rendering, ...airing }) => ({
    ...airing,
    resumes: airing.resumes ?? null,
    ...renderingRow(rendering),
    pinned: airing.pinned ? 1 : 0,
    start: instantText(airing.start),
    end: instantText(airing.end),
    latestStart: instantText(airing.latestStart),
    status: 'planned' as const,
    reason: null,
    startedAt: null,
    endedAt: null,
    withdrawn: 0,
    createdAt: now,
  }));
  await inChunks(rows, (some) =>
    db
      .insertInto('airing')
      .values([...some])
      .execute(),
  );
  const zones = airings.flatMap((airing) => airing.zones.map((zone) => newZone(airing.id, zone)));
  await inChunks(zones, (some) =>
    db
      .insertInto('airingZone')
      .values([...some])
      .execute(),
  );
}

/** Makes an airing's zones these; what has become of zones that stay is kept. */
export async function putAiringZones(
  db: Database,
  airingId: string,
  zones: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('airingZone')
    .where('airingId', '=', airingId)
    .where('zoneId', 'not in', [...zones])
    .execute();
  await db
    .insertInto('airingZone')
    .values(zones.map((zone) => newZone(airingId, zone)))
    .onConflict((c) => c.columns(['airingId', 'zoneId']).doNothing())
    .execute();
}

export type ZoneChange = Partial<Omit<AiringZoneTable, 'airingId' | 'zoneId'>>;

/** Changes what became of an airing in some zones, and with it the airing's own state. */
export async function changeZones(
  db: Database,
  airingId: string,
  zoneIds: readonly string[],
  change: ZoneChange,
): Promise<LiveAiring> {
  await db
    .updateTable('airingZone')
    .set(change)
    .where('airingId', '=', airingId)
    .where('zoneId', 'in', [...zoneIds])
    .execute();
  const airing = await findAiring(db, airingId);
  if (!airing) throw new Error(`airing ${airingId} is gone`);
  const { status, reason } = statusOf(airing.zones, airing.status);
  const { startedAt, endedAt } = shownAiring(airing);
  await db
    .updateTable('airing')
    .set({ status, reason, startedAt, endedAt: unsettled.includes(status) ? null : endedAt })
    .where('id', '=', airingId)
    .execute();
  return { ...airing, status, reason };
}

export interface StartCount {
  readonly campaignId: string;
  readonly start: number;
  /** Airings in zones: heard (or to be), and heard. */
  readonly planned: number;
  readonly played: number;
  /** Those that were planned and not heard. */
  readonly lost: number;
}

/** What each campaign has at each start, for its days and its pace. */
export async function countStarts(db: Database, campaignIds: readonly string[]): Promise<StartCount[]> {
  if (campaignIds.length === 0) return [];
  const rows = await db
    .selectFrom('airing')
    .innerJoin('airingZone', 'airingZone.airingId', 'airing.id')
    .select((e) => [
      'airing.campaignId',
      'airing.start',
      'airingZone.outcome',
      e.fn.countAll<number | string>().as('count'),
    ])
    .where('airing.campaignId', 'in', [...campaignIds])
    .where('airing.withdrawn', '=', 0)
    .groupBy(['airing.campaignId', 'airing.start', 'airingZone.outcome'])
    .execute();
  return rows.map((row) => {
    const count = Number(row.count);
    const heard = row.outcome === 'played' || row.outcome === 'partly';
    return {
      campaignId: row.campaignId ?? '',
      start: Date.parse(row.start),
      planned: heard || row.outcome === null ? count : 0,
      played: heard ? count : 0,
      lost: row.outcome === 'missed' || row.outcome === 'failed' ? count : 0,
    };
  });
}
