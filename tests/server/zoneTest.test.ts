/** Thử loa, over HTTP, on a real player: heard when it may be, refused with a sentence when not. */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { runningClock } from '../../common/clock.ts';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import { spans } from '../loudspeakers/station.base.ts';
import type { Answer, Client } from './client.ts';
import { isProblem } from './problem.ts';
import { folder, staffedStation } from './station.ts';

const soon = { timeout: 30_000, interval: 100 };
const at = (time: string) =>
  staffedStation({}, runningClock(Temporal.Instant.from(`2026-06-01T${time}:00+07:00`)));
const zoneOf = async (api: Client) =>
  (await api.post('/api/v1/zones', { name: 'Chợ Bắc Kạn' })).body.id as string;
function refused(answer: Answer, status: number, code: string): void {
  isProblem(answer);
  expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
}
const tested = (api: Client, zone: string) => api.post(`/api/v1/zones/${zone}/test`);

test('the zone’s loudspeaker sounds three notes', async () => {
  const { client: api, url } = await at('10:00');
  const zone = await zoneOf(api);
  const { token } = (await api.post('/api/v1/players', { name: 'Máy ở chợ', zoneId: zone })).body as {
    token: string;
  };
  refused(await tested(api, zone), 409, 'zone-test-offline');
  const own = await folder();
  const wav = join(own, 'loa.wav');
  const player = await nodePlayer({
    ...{ server: url, token, dataFolder: join(own, 'data'), sink: `file:${wav}`, version: 'test' },
  });
  onTestFinished(() => player.close());
  await expect
    .poll(async () => (await api.get('/api/v1/zones')).body.items[0].online as number, soon)
    .toBe(1);
  expect(await tested(api, zone)).toMatchObject({ status: 200, body: { players: 1 } });
  await expect.poll(() => spans(wav).length, soon).toBeGreaterThan(0);
  await expect
    .poll(() => spans(wav).reduce((sum, { start, end }) => sum + end - start, 0), soon)
    .toBeGreaterThan(700);
  // Nothing that was aired, and nothing in the log.
  expect((await api.get('/api/v1/log')).body.items).toEqual([]);
});

test('no loudspeaker is tested while nothing but an emergency may sound', async () => {
  const night = await at('23:00');
  refused(await tested(night.client, await zoneOf(night.client)), 409, 'zone-test-quiet');

  const { client: api } = await at('10:00');
  const zone = await zoneOf(api);
  const { schedule } = (await api.get('/api/v1/settings')).body as { schedule: object };
  await api.put('/api/v1/settings', {
    schedule: {
      ...schedule,
      blackouts: [{ start: '2026-06-01T06:00', end: '2026-06-01T18:00', zones: [zone], reason: 'Thi' }],
    },
  });
  refused(await tested(api, zone), 409, 'zone-test-blackout');
  refused(await tested(api, 'khong-co'), 404, 'zone-unknown');
});
