/** Zones and players as the desk sees them. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '../../common/database.ts';
import { order, testPlayer, testStation, tone, until } from './station.ts';

test('two zones cannot differ by capitals, accents or spaces alone', async () => {
  const { zones } = await testStation();
  const first = await zones.create({ name: 'Tổ dân phố 1' });
  for (const name of ['tổ dân phố 1', 'TO DAN PHO 1', 'Tổ  dân phố 1', 'Tổ dân phố 1'.normalize('NFD')])
    await expect(zones.create({ name })).rejects.toMatchObject({ code: 'zone-name-taken' });
  const second = await zones.create({ name: 'Tổ dân phố 2' });
  await expect(zones.change(second.id, { name: 'To dan pho 1' })).rejects.toMatchObject({
    code: 'zone-name-taken',
  });
  expect((await zones.change(first.id, { name: 'TỔ DÂN PHỐ 1' })).name).toBe('TỔ DÂN PHỐ 1');
  await zones.remove(second.id);
  expect((await zones.create({ name: 'tổ dân phố 2' })).name).toBe('tổ dân phố 2');
});

test('zones are listed as people count: 2 before 10', async () => {
  const { zones } = await testStation();
  for (const name of ['Tổ 10', 'Tổ 2', 'Đình làng']) await zones.create({ name });
  expect((await zones.list()).map((z) => z.name)).toEqual(['Đình làng', 'Tổ 2', 'Tổ 10']);
});

test('which zones hear each other is kept, and goes with a removed zone', async () => {
  const { zones } = await testStation();
  const a = await zones.create({ name: 'A' });
  const b = await zones.create({ name: 'B', hears: [a.id] });
  expect(await zones.hearing()).toContainEqual({ id: b.id, hears: [a.id] });
  await expect(zones.change(a.id, { hears: [a.id] })).rejects.toMatchObject({ code: 'zone-hears-itself' });
  await expect(zones.change(a.id, { hears: ['none'] })).rejects.toMatchObject({ code: 'zone-unknown' });
  await zones.remove(a.id);
  expect(await zones.hearing()).toEqual([{ id: b.id, hears: [] }]);
});

/** A row of another room's table: what the test doesn't speak of is empty. */
async function insert(db: Database, table: string, given: Record<string, string>): Promise<void> {
  const { rows } = await sql<{ name: string; notnull: number; type: string }>`
    select name, "notnull", type from pragma_table_info(${table})`.execute(db);
  const needed = rows.filter((column) => column.notnull || column.name in given);
  const values = needed.map((column) => given[column.name] ?? (column.type === 'text' ? '' : 0));
  await sql`insert into ${sql.table(table)} (${sql.join(needed.map((c) => sql.ref(c.name)))})
    values (${sql.join(values)})`.execute(db);
}

test('a zone with players or with an active campaign is not removed silently', async () => {
  const { zones, players, db } = await testStation();
  const zone = await zones.create({ name: 'Tổ 1' });
  const { player } = await players.enrol({ name: 'Trụ 1', zoneId: zone.id }, 'http://loa');
  await expect(zones.remove(zone.id)).rejects.toMatchObject({ code: 'zone-has-players' });
  await players.remove(player.id);

  await sql`pragma foreign_keys = off`.execute(db);
  await insert(db, 'campaign', { id: 'c', title: 'Xác thực SIM', status: 'active' });
  await insert(db, 'campaignZone', { campaignId: 'c', zoneId: zone.id });
  await expect(zones.remove(zone.id)).rejects.toMatchObject({
    code: 'zone-in-use',
    message: expect.stringContaining('Xác thực SIM') as string,
  });
});

test('a token is shown once, is worth 256 bits, and only its hash is kept', async () => {
  const { zones, players, db } = await testStation();
  const zone = await zones.create({ name: 'Tổ 1' });
  const enrolled = await players.enrol({ name: 'Trụ 1', zoneId: zone.id }, 'http://loa:3000');
  expect(Buffer.from(enrolled.token, 'base64url')).toHaveLength(32);
  expect(enrolled.link).toBe(`http://loa:3000/player#token=${enrolled.token}`);
  expect(enrolled.qrSvg).toContain('<svg');
  const rows = JSON.stringify(await db.selectFrom('player').selectAll().execute());
  expect(rows).not.toContain(enrolled.token);
  expect(await players.authenticate(enrolled.token)).toMatchObject({ id: enrolled.player.id });

  const renewed = await players.renewToken(enrolled.player.id, 'http://loa:3000');
  expect(await players.authenticate(enrolled.token)).toBe(null);
  expect(await players.authenticate(renewed.token)).toMatchObject({ id: enrolled.player.id });
  await players.remove(enrolled.player.id);
  expect(await players.authenticate(renewed.token)).toBe(null);
});

test('the desk sees a player come, what it has ready, and go', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1', volume: 0.5 });
  const changes: string[] = [];
  station.events.listen((event) => event.type === 'player' && changes.push(event.id));
  const player = await testPlayer(station, zone.id);
  const state = async () => (await station.players.list())[0];
  await until(async () => (await state())?.state?.clockTrusted === true);
  const airing = order(zone.id, tone(station, 1), 60_000);
  await station.output.schedule([airing]);
  const end = new Date(Date.parse(airing.start) + 1000).toISOString();
  await until(async () => (await state())?.state?.preparedUntil === end);
  expect(await state()).toMatchObject({
    online: true,
    state: { volume: 0.5, version: 'test', playing: null },
  });
  expect((await station.zones.list())[0]).toMatchObject({ players: 1, online: 1 });
  expect(changes).toContain(player.id);

  await player.close();
  await until(async () => (await state())?.online === false);
  expect((await state())?.lastSeenAt).not.toBe(null);
  expect((await station.zones.list())[0]?.online).toBe(0);
});
