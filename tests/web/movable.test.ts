/** Which airings the calendar lets a person move, and which it says somebody pinned. */
import { expect, test } from 'vitest';
import { isMovable, isPinned } from '../../web/pages/calendar/movable.ts';

const NOW = Date.parse('2026-06-09T05:00:00+07:00');
const airing = {
  ...({ kind: 'campaign', status: 'planned', pinned: true } as const),
  start: '2026-06-09T05:30:00+07:00',
};

test.each([
  ['a campaign’s airing to come', {}, true],
  ['one made ready', { status: 'prepared' }, true],
  ['one on air', { status: 'playing' }, false],
  ['one whose time is over', { start: '2026-06-09T04:30:00+07:00' }, false],
  ['a programme, whose hours are in the settings', { kind: 'programme' }, false],
  ['an emergency', { kind: 'emergency' }, false],
] as const)('%s: may be moved %s', (_what, change, movable) => {
  expect(isMovable({ ...airing, ...change }, NOW)).toBe(movable);
});

test('a programme keeps its place and yet was pinned by nobody', () => {
  expect(isPinned(airing)).toBe(true);
  expect(isPinned({ ...airing, kind: 'programme' })).toBe(false);
});
