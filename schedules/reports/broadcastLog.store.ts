/** Keeps the broadcast log. Nothing here changes or removes a row. */
import type { Database } from '../../common/database.ts';
import './broadcastLog.table.ts';
import type { BroadcastLogTable } from './broadcastLog.table.ts';
import type { Outcome } from '../airing/airing.ts';

export interface LogRow {
  id: string;
  airingId: string;
  title: string;
  zoneId: string;
  zoneName: string;
  playerName: string | null;
  scriptVersion: number | null;
  audioHash: string;
  plannedStart: string;
  startedAt: string | null;
  endedAt: string | null;
  lateMilliseconds: number | null;
  outcome: Outcome;
  reason: string | null;
}

export interface LogFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly zone?: string | undefined;
  readonly campaign?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** @returns whether it is new; the same id again adds nothing. */
export async function appendLog(db: Database, row: BroadcastLogTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('broadcastLog')
    .values(row)
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Newest first. What the server had only concluded isn't shown where a player has told since. */
export async function readLog(
  db: Database,
  filter: LogFilter,
): Promise<{ items: LogRow[]; nextCursor: string | null }> {
  let query = db
    .selectFrom('broadcastLog as log')
    .select([
      'log.id',
      'log.airingId',
      'log.title',
      'log.zoneId',
      'log.zoneName',
      'log.playerName',
      'log.scriptVersion',
      'log.audioHash',
      'log.plannedStart',
      'log.startedAt',
      'log.endedAt',
      'log.lateMilliseconds',
      'log.outcome',
      'log.reason',
    ])
    .where((e) =>
      e.or([
        e('log.playerId', 'is not', null),
        e.not(
          e.exists(
            e
              .selectFrom('broadcastLog as told')
              .select('told.id')
              .whereRef('told.airingId', '=', 'log.airingId')
              .whereRef('told.zoneId', '=', 'log.zoneId')
              .where('told.playerId', 'is not', null),
          ),
        ),
      ]),
    )
    .orderBy('log.plannedStart', 'desc')
    .orderBy('log.id', 'desc')
    .limit(filter.limit + 1);
  if (filter.from !== undefined) query = query.where('log.plannedStart', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('log.plannedStart', '<', filter.to);
  if (filter.zone !== undefined) query = query.where('log.zoneId', '=', filter.zone);
  if (filter.campaign !== undefined) query = query.where('log.campaignId', '=', filter.campaign);
  if (filter.cursor !== undefined) {
    const space = filter.cursor.indexOf(' ');
    const start = filter.cursor.slice(0, space);
    const id = filter.cursor.slice(space + 1);
    query = query.where((e) =>
      e.or([
        e('log.plannedStart', '<', start),
        e.and([e('log.plannedStart', '=', start), e('log.id', '<', id)]),
      ]),
    );
  }
  const rows = await query.execute();
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > filter.limit && last ? `${last.plannedStart} ${last.id}` : null,
  };
}
