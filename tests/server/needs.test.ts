/** What the first page asks a person for, off the rooms of scripts, recordings and players. */
import { expect, test } from 'vitest';
import { needsOf } from '../../server/needs.ts';

type Rooms = Parameters<typeof needsOf>[0];

test('a player that is connected and can’t sound is told in the words people understand', async () => {
  const error = 'Không phát được ra thiết bị âm thanh “default”: ../../src/conf.c:4555: returned error';
  const needs = needsOf({
    scripts: { list: () => Promise.resolve({ items: [], next: null, total: 0 }) },
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
