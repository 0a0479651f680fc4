/** What the first page asks a person for, off the rooms of scripts, recordings and players. */
import { expect, test } from 'vitest';
import { liveEvents } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import { waitingScripts } from '../../scripts/waiting.ts';
import { needsOf } from '../../server/needs.ts';
import { staffedStation } from './station.ts';

type Rooms = Parameters<typeof needsOf>[0];

test('a player that is connected and can’t sound is told in the words people understand', async () => {
  const error = 'Không phát được ra thiết bị âm thanh “default”: ../../src/conf.c:4555: returned error';
  const needs = needsOf({
    scripts: { waiting: () => Promise.resolve([]) },
    recordings: { list: () => Promise.resolve([]) },
    players: { inTrouble: () => Promise.resolve([{ name: 'Máy tổ 1', error }]) },
  } as unknown as Rooms);
  expect(await needs()).toEqual([
    {
      kind: 'player-trouble',
      text: 'Đầu phát “Máy tổ 1” báo: Không phát được ra thiết bị âm thanh “default”.',
      names: ['Máy tổ 1'],
      link: '/loa',
    },
  ]);
});

test('a recording that could not be made is told, unless a person stopped it or its words can be heard already', async () => {
  const of = (title: string, scriptVersion: number, status: string, code?: string) => ({
    ...{ id: `${title} ${status}`, scriptId: title, title, scriptVersion, status },
    createdAt: `2026-06-0${status === 'ready' ? 1 : 2}T00:00:00Z`,
    failure: code ? { code, message: 'Máy chưa có ffmpeg.' } : null,
  });
  const made = [
    of('Họp tổ', 1, 'failed', 'ffmpeg-missing'),
    of('Đã dừng', 1, 'failed', 'recording-cancelled'),
    ...[of('Giọng khác', 1, 'ready'), of('Giọng khác', 1, 'failed', 'voice-auth')],
    ...['ready', 'failed'].map((status) => ({ ...of('Mang đến', 1, status), scriptId: null })),
    ...[of('Bản mới', 1, 'ready'), of('Bản mới', 2, 'failed', 'ffmpeg-missing')],
  ];
  const needs = needsOf({
    scripts: { waiting: () => Promise.resolve([]) },
    recordings: { list: () => Promise.resolve(made) },
    players: { inTrouble: () => Promise.resolve([]) },
  } as unknown as Rooms);
  expect((await needs()).map(({ names }) => names)).toEqual([['Họp tổ'], ['Mang đến'], ['Bản mới']]);
});

test('a script whose words are doubtful says which; they are gone once the lexicon knows them', async () => {
  const { client } = await staffedStation();
  const text = 'Kính thưa bà con. Thuê bao Mobifne xin liên hệ tổng đài.';
  const { body } = await client.post('/api/v1/scripts', { title: 'Thuê bao', text });
  const about = { names: ['Thuê bao'], link: `/bai-phat-thanh/${body.id as string}` };
  const asked = async () =>
    ((await client.get('/api/v1/now')).body.needs as { kind: string }[]).filter(({ kind }) =>
      ['approve', 'doubtful-words'].includes(kind),
    );
  const doubt = {
    kind: 'doubtful-words',
    text: '“Thuê bao” chờ duyệt, còn 1 chỗ máy chưa chắc cách đọc: “Mobifne”.',
    count: 1,
    ...about,
  };
  expect(await asked()).toEqual([doubt]);
  expect(await asked()).toEqual([doubt]);
  await client.post('/api/v1/lexicon', { written: 'Mobifne', spoken: 'mô bi phôn' });
  expect(await asked()).toEqual([{ kind: 'approve', text: '“Thuê bao” chờ duyệt.', ...about }]);
  await client.post(`/api/v1/scripts/${body.id as string}/versions/1/approve`);
  expect(await asked()).toEqual([]);
});

test('a script that is deleted while the first page is put together is left out, and nothing fails', async () => {
  const of = (id: string) => ({ id, title: id, updatedAt: '2026-06-01T00:00:00.000Z', versions: [] });
  const store = {
    list: () => Promise.resolve({ items: [of('gone'), of('here')], nextCursor: null }),
    get: (id: string) =>
      id === 'gone'
        ? Promise.reject(new Failure('not-found', 'script-unknown', 'Bài phát thanh này không còn nữa.'))
        : Promise.resolve(of(id)),
  };
  const waiting = waitingScripts({
    store: store as unknown as Parameters<typeof waitingScripts>[0]['store'],
    events: liveEvents(),
    warningsOf: () => Promise.resolve([]),
  });
  expect(await waiting(5)).toEqual([{ id: 'here', title: 'here', doubtful: [] }]);
});
