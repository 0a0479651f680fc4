/** Keeps campaigns and what of them could not be planned. */
import type { Database } from '../../common/database.ts';
import { Failure } from '../../common/failure.ts';
import { newId } from '../../common/ids.ts';
import './campaign.table.ts';
import type { CampaignTable, UnmetTable } from './campaign.table.ts';
import type { CampaignStatus, Deadline, NewCampaign, StoredCampaign, Variant } from './campaign.ts';

export interface Unmet {
  campaignId: string;
  zoneId: string;
  day: string;
  wanted: number;
  planned: number;
  why: string;
}

export type CampaignStore = ReturnType<typeof campaignStore>;

const unknown = () =>
  new Failure('not-found', 'campaign-unknown', 'Đợt tuyên truyền này không còn nữa. Hãy tải lại trang.');

/** `now`: the instant, as it is stored. */
export function campaignStore(db: Database, now: () => string) {
  const columns = (input: NewCampaign) => ({
    title: input.title,
    recordingId: input.recordingId,
    priority: input.priority,
    firstDay: input.firstDay,
    lastDay: input.lastDay,
    escalation: JSON.stringify(input.escalation),
    minGapMinutes: input.minGapMinutes,
    readings: input.readings ?? 1,
    deadline: input.deadline ? JSON.stringify(input.deadline) : null,
    updatedAt: now(),
  });

  async function putZones(on: Database, campaignId: string, zones: readonly string[]): Promise<void> {
    await on.deleteFrom('campaignZone').where('campaignId', '=', campaignId).execute();
    await on
      .insertInto('campaignZone')
      .values(zones.map((zoneId) => ({ campaignId, zoneId })))
      .execute();
  }

  async function putVariants(on: Database, campaignId: string, variants: readonly Variant[]): Promise<void> {
    await on.deleteFrom('campaignVariant').where('campaignId', '=', campaignId).execute();
    if (variants.length > 0)
      await on
        .insertInto('campaignVariant')
        .values(variants.map(({ recordingId, daysLeft }) => ({ campaignId, recordingId, daysLeft })))
        .execute();
  }

  async function withZones(rows: readonly CampaignTable[]): Promise<StoredCampaign[]> {
    if (rows.length === 0) return [];
    const zones = new Map<string, string[]>(rows.map((row) => [row.id, []]));
    for (const { campaignId, zoneId } of await db
      .selectFrom('campaignZone')
      .selectAll()
      .where('campaignId', 'in', [...zones.keys()])
      .orderBy('zoneId')
      .execute())
      zones.get(campaignId)?.push(zoneId);
    const variants = new Map<string, Variant[]>(rows.map((row) => [row.id, []]));
    for (const { campaignId, recordingId, daysLeft } of await db
      .selectFrom('campaignVariant')
      .selectAll()
      .where('campaignId', 'in', [...variants.keys()])
      .orderBy('daysLeft', 'desc')
      .orderBy('recordingId')
      .execute())
      variants.get(campaignId)?.push({ recordingId, daysLeft });
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      recordingId: row.recordingId,
      priority: row.priority,
      firstDay: row.firstDay,
      lastDay: row.lastDay,
      escalation: JSON.parse(row.escalation) as StoredCampaign['escalation'],
      minGapMinutes: row.minGapMinutes,
      readings: row.readings,
      deadline: row.deadline === null ? undefined : (JSON.parse(row.deadline) as Deadline),
      status: row.status,
      createdAt: row.createdAt,
      zones: zones.get(row.id) ?? [],
      variants: variants.get(row.id) ?? [],
    }));
  }

  const kept = () => db.selectFrom('campaign').selectAll().where('deletedAt', 'is', null);

  return {
    /** By last day, the nearest first. */
    async list(status?: CampaignStatus): Promise<StoredCampaign[]> {
      const query = status ? kept().where('status', '=', status) : kept();
      return withZones(await query.orderBy('lastDay').orderBy('id').execute());
    },
    /** @throws Failure `campaign-unknown` */
    async get(id: string): Promise<StoredCampaign> {
      const [campaign] = await withZones(await kept().where('id', '=', id).execute());
      if (!campaign) throw unknown();
      return campaign;
    },
    async insert(input: NewCampaign): Promise<string> {
      const id = newId();
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('campaign')
          .values({ id, status: 'active', createdAt: now(), deletedAt: null, ...columns(input) })
          .execute();
        await putZones(transaction, id, input.zones);
        await putVariants(transaction, id, input.variants ?? []);
      });
      return id;
    },
    async update(id: string, input: NewCampaign): Promise<void> {
      await db.transaction().execute(async (transaction) => {
        await transaction.updateTable('campaign').set(columns(input)).where('id', '=', id).execute();
        await putZones(transaction, id, input.zones);
        await putVariants(transaction, id, input.variants ?? []);
      });
    },
    async setStatus(id: string, status: CampaignStatus): Promise<void> {
      await db
        .updateTable('campaign')
        .set({ status, updatedAt: now() })
        .where('id', '=', id)
        .where('deletedAt', 'is', null)
        .execute();
    },
    /** Kept for the log and the reports, shown no more. @throws Failure `campaign-unknown` */
    async remove(id: string): Promise<void> {
      const { numUpdatedRows } = await db
        .updateTable('campaign')
        .set({ status: 'ended', deletedAt: now(), updatedAt: now() })
        .where('id', '=', id)
        .where('deletedAt', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw unknown();
    },
    /** Ends what has had its last day. @returns the ids */
    async endThoseOver(today: string): Promise<string[]> {
      const over = await kept().where('lastDay', '<', today).where('status', '!=', 'ended').execute();
      if (over.length > 0)
        await db
          .updateTable('campaign')
          .set({ status: 'ended', updatedAt: now() })
          .where(
            'id',
            'in',
            over.map((row) => row.id),
          )
          .execute();
      return over.map((row) => row.id);
    },
    /** Days from `from` to `to`, both included. */
    unmet(from: string, to: string, zone?: string): Promise<Unmet[]> {
      const query = db
        .selectFrom('unmet')
        .selectAll()
        .where('day', '>=', from)
        .where('day', '<=', to)
        .orderBy('day')
        .orderBy('campaignId')
        .orderBy('zoneId');
      return (zone === undefined ? query : query.where('zoneId', '=', zone)).execute();
    },
  };
}

const ROWS_AT_ONCE = 1000;

/** Inserts however many rows, few enough at once for every database. */
export async function inChunks<T>(
  rows: readonly T[],
  put: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await put(rows.slice(at, at + ROWS_AT_ONCE));
}

/** Replaces what was unmet from `day` on. */
export async function replaceUnmet(on: Database, day: string, rows: readonly UnmetTable[]): Promise<void> {
  await on.deleteFrom('unmet').where('day', '>=', day).execute();
  await inChunks(rows, (some) =>
    on
      .insertInto('unmet')
      .values([...some])
      .execute(),
  );
}
