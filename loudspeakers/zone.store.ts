/** Keeps zones and which of them hear each other. */
import { sql } from 'kysely';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import { newId } from '../common/ids.ts';
import './player.table.ts';
import { checkVolumeHours, type VolumeHours } from './volume.ts';
import { DEFAULT_VOLUME, nameKey, type Zone } from './zone.ts';
import './zone.table.ts';

export interface ZoneInput {
  readonly name?: string | undefined;
  readonly hears?: readonly string[] | undefined;
  readonly volume?: number | undefined;
  readonly volumeHours?: readonly VolumeHours[] | undefined;
  readonly x?: number | null | undefined;
  readonly y?: number | null | undefined;
}

export interface ZoneDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
}

export type Zones = ReturnType<typeof zones>;

export function zones({ db, clock, events }: ZoneDependencies) {
  /** Every open page asks for the zones, and asks again at each news: they are read once between two changes. */
  let known: Promise<ZoneRow[]> | null = null;
  events.listen(({ type }) => {
    if (type === 'zone' || type === 'player') known = null;
  });

  async function list(): Promise<ZoneRow[]> {
    const reading = (known ??= read());
    try {
      return (await reading).map((zone) => ({
        ...zone,
        hears: [...zone.hears],
        volumeHours: [...zone.volumeHours],
      }));
    } catch (error) {
      if (known === reading) known = null;
      throw error;
    }
  }

  async function read(): Promise<ZoneRow[]> {
    const [rows, hearing, players] = await Promise.all([
      db
        .selectFrom('zone')
        .select(['id', 'name', 'volume', 'volumeHours', 'x', 'y'])
        .where('deletedAt', 'is', null)
        .execute(),
      db.selectFrom('zoneHears').selectAll().orderBy('hearsZoneId').execute(),
      // Counted by SQLite: a thousand players' states are not carried here for two numbers a zone.
      db
        .selectFrom('player')
        .select(({ fn }) => [
          'zoneId',
          fn.countAll<number>().as('players'),
          fn.sum<number>(sql`json_extract(${sql.ref('state')}, '$.online')`).as('online'),
        ])
        .where('deletedAt', 'is', null)
        .groupBy('zoneId')
        .execute(),
    ]);
    const counted = new Map(players.map((zone) => [zone.zoneId, zone]));
    return rows.sort(byName).map((row) => ({
      ...row,
      volumeHours: JSON.parse(row.volumeHours ?? '[]') as VolumeHours[],
      hears: hearing.filter((h) => h.zoneId === row.id).map((h) => h.hearsZoneId),
      players: counted.get(row.id)?.players ?? 0,
      online: counted.get(row.id)?.online ?? 0,
    }));
  }

  async function one(id: string): Promise<ZoneRow> {
    const zone = (await list()).find((z) => z.id === id);
    if (!zone) throw unknownZone();
    return zone;
  }

  /** @throws Failure `zone-name-taken` */
  async function freeKey(name: string, exceptId?: string): Promise<string> {
    const key = nameKey(name);
    const other = await db.selectFrom('zone').select(['id', 'name']).where('nameKey', '=', key).execute();
    const taken = other.find((z) => z.id !== exceptId);
    if (taken)
      throw new Failure(
        'conflict',
        'zone-name-taken',
        `Đã có cụm loa tên “${taken.name}”. Hãy đặt tên khác, không chỉ khác chữ hoa hay dấu.`,
      );
    return key;
  }

  /** @throws Failure `zone-unknown`, `zone-hears-itself` */
  async function putHearing(transaction: Database, id: string, hears: readonly string[]): Promise<void> {
    const wanted = [...new Set(hears)];
    if (wanted.includes(id))
      throw new Failure('invalid', 'zone-hears-itself', 'Một cụm loa không thể nghe thấy chính nó.');
    await transaction.deleteFrom('zoneHears').where('zoneId', '=', id).execute();
    if (wanted.length === 0) return;
    const known = await transaction
      .selectFrom('zone')
      .select('id')
      .where('id', 'in', wanted)
      .where('deletedAt', 'is', null)
      .execute();
    if (known.length !== wanted.length) throw unknownZone();
    await transaction
      .insertInto('zoneHears')
      .values(wanted.map((hearsZoneId) => ({ zoneId: id, hearsZoneId })))
      .execute();
  }

  return {
    list,

    /** @throws Failure `zone-name-taken`, `zone-unknown`, `zone-hours` */
    async create(input: ZoneInput & { readonly name: string }): Promise<ZoneRow> {
      const name = tidy(input.name);
      checkVolumeHours(input.volumeHours ?? []);
      const id = newId();
      const key = await freeKey(name);
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('zone')
          .values({
            id,
            name,
            nameKey: key,
            volume: input.volume ?? DEFAULT_VOLUME,
            volumeHours: stored(input.volumeHours ?? []),
            ...place(input, { x: null, y: null }),
            createdAt: clock.now().toString(),
            deletedAt: null,
          })
          .execute();
        await putHearing(transaction, id, input.hears ?? []);
      });
      events.emit({ type: 'zone', id });
      return one(id);
    },

    /** What is left out stays as it is. @throws Failure `zone-unknown`, `zone-name-taken`, `zone-hears-itself`, `zone-hours` */
    async change(id: string, input: ZoneInput): Promise<ZoneRow> {
      const before = await one(id);
      const name = input.name === undefined ? before.name : tidy(input.name);
      const key = await freeKey(name, id);
      checkVolumeHours(input.volumeHours ?? []);
      await db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('zone')
          .set({
            name,
            nameKey: key,
            volume: input.volume ?? before.volume,
            volumeHours: stored(input.volumeHours ?? before.volumeHours),
            ...place(input, before),
          })
          .where('id', '=', id)
          .execute();
        if (input.hears) await putHearing(transaction, id, input.hears);
      });
      events.emit({ type: 'zone', id });
      return one(id);
    },

    /**
     * Takes a zone out of use; what it played stays in the log.
     * @throws Failure `zone-unknown`, `zone-has-players`, `zone-in-use`
     */
    async remove(id: string): Promise<void> {
      const zone = await one(id);
      if (zone.players > 0)
        throw new Failure(
          'conflict',
          'zone-has-players',
          `Cụm loa “${zone.name}” còn ${zone.players} đầu phát. Hãy chuyển chúng sang cụm khác hoặc xóa trước.`,
        );
      const titles = await activeCampaignsIn(db, id);
      if (titles.length > 0)
        throw new Failure(
          'conflict',
          'zone-in-use',
          `Cụm loa “${zone.name}” đang dùng trong đợt tuyên truyền: ${titles.join('; ')}. ` +
            'Hãy bỏ cụm này khỏi các đợt đó hoặc kết thúc đợt trước khi xóa.',
        );
      await db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('zoneHears')
          .where((where) => where.or([where('zoneId', '=', id), where('hearsZoneId', '=', id)]))
          .execute();
        await transaction
          .updateTable('zone')
          .set({ nameKey: null, deletedAt: clock.now().toString() })
          .where('id', '=', id)
          .execute();
      });
      events.emit({ type: 'zone', id });
    },

    /** Of each zone: the zones heard there, as the planner takes them. */
    async hearing(): Promise<{ id: string; hears: string[] }[]> {
      return (await list()).map(({ id, hears }) => ({ id, hears }));
    },
  };
}

/** `Zone` with arrays that callers may keep. */
type ZoneRow = Omit<Zone, 'hears' | 'volumeHours'> & { hears: string[]; volumeHours: VolumeHours[] };

const stored = (hours: readonly VolumeHours[]): string | null =>
  hours.length > 0 ? JSON.stringify(hours) : null;

interface Place {
  readonly x: number | null;
  readonly y: number | null;
}

/** A place has both its numbers or none. @throws Failure `zone-half-placed` */
function place(input: ZoneInput, before: Place): Place {
  const { x = before.x, y = before.y } = input;
  if ((x === null) !== (y === null))
    throw new Failure(
      'invalid',
      'zone-half-placed',
      'Vị trí trên sơ đồ cần cả hai số: từ trái sang và từ trên xuống.',
    );
  return { x, y };
}

const tidy = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/** “Tổ 2” before “Tổ 10”. */
const collator = new Intl.Collator('vi', { numeric: true });
const byName = (a: { name: string }, b: { name: string }) => collator.compare(a.name, b.name);

const unknownZone = () =>
  new Failure('not-found', 'zone-unknown', 'Không tìm thấy cụm loa này. Có thể nó vừa bị xóa.');

/** Titles of the campaigns that still count on a zone. Schedules keep these tables; only their names are known here. */
async function activeCampaignsIn(db: Database, zoneId: string): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select ${sql.ref('campaign.title')} as title
    from ${sql.table('campaign')}
    join ${sql.table('campaignZone')} on ${sql.ref('campaignZone.campaignId')} = ${sql.ref('campaign.id')}
    where ${sql.ref('campaignZone.zoneId')} = ${zoneId}
      and ${sql.ref('campaign.status')} <> 'ended' and ${sql.ref('campaign.deletedAt')} is null
    order by ${sql.ref('campaign.createdAt')}`.execute(db);
  return rows.map((row) => row.title);
}
