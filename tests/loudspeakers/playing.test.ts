/** A real player over a real broker, measured by its sound. */
import { expect, test } from 'vitest';
import { order, testPlayer, testStation, tone, until } from './station.ts';

/** For a busy machine that tests share; how exact it is on its own is measured in bench/. */
const NEAR_MILLISECONDS = 400;

test('an airing sounds at its planned instant and is reported from start to end', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const hash = tone(station, 1);
  const player = await testPlayer(station, zone.id);
  await until(async () => (await station.players.list())[0]?.online === true);

  const airing = order(zone.id, hash, 2_000);
  await station.output.schedule([airing]);
  const started = await station.report((r) => r.event === 'started');
  const ended = await station.report((r) => r.event === 'ended');
  await player.close();

  const heard = player.heard();
  expect(heard).toHaveLength(1);
  const [sound] = heard;
  expect(Math.abs((sound?.start ?? 0) - Date.parse(airing.start))).toBeLessThan(NEAR_MILLISECONDS);
  expect((sound?.end ?? 0) - (sound?.start ?? 0)).toBeGreaterThan(900);
  expect(started).toMatchObject({
    airingId: airing.airingId,
    zoneId: zone.id,
    playerId: player.id,
    audioHash: hash,
  });
  expect(ended).toMatchObject({ outcome: 'played', airingId: airing.airingId });
});
