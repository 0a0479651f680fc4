/** What the first page asks a person for, off the rooms of scripts, recordings and players. */
import { expect, test } from 'vitest';
import { needsOf } from '../../server/needs.ts';

type Rooms = Parameters<typeof needsOf>[0];
type Player = Awaited<ReturnType<Rooms['players']['list']>>[number];

const player = (name: string, online: boolean, error?: string): Player => ({
  id: name,
  name,
  zoneId: 'to-1',
  online,
  lastSeenAt: '2026-11-29T15:14:37.804Z',
  state: {
    online,
    at: '2026-11-29T15:14:37.804Z',
    clockTrusted: true,
    playing: null,
    version: 'node-1',
    volume: 0.8,
    preparedUntil: null,
    ...(error === undefined ? {} : { error }),
  },
});

const needs = (players: Player[]) =>
  needsOf({
    scripts: { list: () => Promise.resolve({ items: [], next: null, total: 0 }) },
    recordings: { list: () => Promise.resolve([]) },
    players: { list: () => Promise.resolve(players) },
  } as unknown as Rooms)();

test('a player that is connected and can’t sound is told in the words people understand', async () => {
  const broken = 'Không phát được ra thiết bị âm thanh “default”: ../../src/conf.c:4555: returned error';
  expect(await needs([player('Máy tổ 1', true, broken), player('Máy tổ 2', true)])).toEqual([
    {
      kind: 'player-trouble',
      text: 'Đầu phát “Máy tổ 1” báo: Không phát được ra thiết bị âm thanh “default”.',
      names: ['Máy tổ 1'],
      link: '/loa',
    },
  ]);
});

test('one that is offline is told of as offline, not for what it said last', async () => {
  expect(await needs([player('Máy tổ 1', false, 'Đĩa đầy.')])).toEqual([]);
});
