/** Volume by zone and hour: residents woken at 4:30 are why. */
import { describe, expect, test } from 'vitest';
import { checkVolumeHours, volumeAt, type VolumeHours } from '../../loudspeakers/volume.ts';
import { order, testPlayer, testStation, tone, until } from './station.ts';

const hours = (text: string): VolumeHours => {
  const [start = '', end = '', volume] = text.split(/[– ]/);
  return { start, end, volume: Number(volume) };
};
const at = (time: string) => Date.parse(`2026-06-01T${time}:00+07:00`);

describe('the volume of a zone', () => {
  const zone = { volume: 0.8, hours: ['05:00–06:30 0.4', '20:00–04:00 0.2'].map(hours) };

  test.each([
    ['05:00', 0.4],
    ['06:29', 0.4],
    ['06:30', 0.8],
    ['12:00', 0.8],
    ['20:00', 0.2],
    ['00:30', 0.2],
    ['03:59', 0.2],
    ['04:00', 0.8],
  ])('at %s is %d', (time, volume) => {
    expect(volumeAt(zone, 'Asia/Ho_Chi_Minh', at(time))).toBe(volume);
  });

  test('is its own where the time is not known, or no hours are given', () => {
    expect(volumeAt(zone, 'Asia/Ho_Chi_Minh', null)).toBe(0.8);
    expect(volumeAt({ volume: 0.7 }, 'Asia/Ho_Chi_Minh', at('05:00'))).toBe(0.7);
  });

  test('is that of the station’s hour, wherever the player stands', () => {
    expect(volumeAt(zone, 'UTC', at('12:00'))).toBe(0.4);
  });

  test.each([
    [['05:00–05:00 1'], /bắt đầu và kết thúc cùng lúc/],
    [['05:00–06:30 1', '06:00–07:00 1'], /05:00–06:30 và 06:00–07:00 trùng nhau/],
    [['20:00–06:00 1', '05:30–06:30 1'], /trùng nhau/],
    [['20:00–06:00 1', '21:00–22:00 1'], /trùng nhau/],
  ])('%j is refused', (texts, message) => {
    expect(() => checkVolumeHours(texts.map(hours))).toThrow(message);
  });

  test('may follow each other without a gap', () => {
    expect(() =>
      checkVolumeHours(['20:00–04:00 1', '04:00–06:00 1', '06:00–20:00 1'].map(hours)),
    ).not.toThrow();
  });
});

test('volume by zone and hour: softer at its hours, and an emergency as loud as ever', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 1', volume: 1 });
  const player = await testPlayer(station, zone.id);
  await until(() => player.player.status().now !== null);
  const all = { start: '00:00', end: '12:00', volume: 0.25 };
  const changed = await station.zones.change(zone.id, {
    volumeHours: [all, { ...all, start: '12:00', end: '00:00' }],
  });
  expect(changed.volumeHours).toHaveLength(2);
  await until(() => player.player.status().zoneVolume === 0.25);
  const hash = tone(station, 1);
  const play = async (rest: Parameters<typeof order>[3]) => {
    const airing = order(zone.id, hash, 600, rest);
    await station.output.schedule([airing]);
    expect(await station.report((r) => r.event === 'ended' && r.airingId === airing.airingId)).toMatchObject({
      outcome: 'played',
    });
  };
  await play({});
  await play({ priority: 'emergency' });
  await play({});
  await station.zones.change(zone.id, { name: 'Tổ một' });
  expect((await station.zones.list())[0]?.volumeHours).toHaveLength(2);
  await station.zones.change(zone.id, { volumeHours: [] });
  await play({});
  await player.close();
  const peaks = player.heard().map(({ peak }) => peak);
  const loudest = Math.max(...peaks);
  expect(peaks.map((peak) => Math.round((peak / loudest) * 4) / 4)).toEqual([0.25, 1, 0.25, 1]);
  await expect(
    station.zones.change(zone.id, { volumeHours: [all, { ...all, end: '01:00' }] }),
  ).rejects.toMatchObject({ code: 'zone-hours' });
});
