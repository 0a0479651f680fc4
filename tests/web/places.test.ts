/** Where zones stand on the plan. */
import fc from '../anything.ts';
import { expect, test } from 'vitest';
import { freePlaces, inside, linesOf, roomAt, stateOf } from '../../web/pages/loudspeakers/plan/places.ts';

test('free places lie inside, apart from each other and from what is taken', () => {
  const point = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.array(point, { maxLength: 30 }), (count, taken) => {
      const places = freePlaces(count, taken);
      expect(places).toHaveLength(count);
      expect(places).toEqual(places.map(inside));
      const keys = [...places, ...taken.map(inside)].map(({ x, y }) => `${x} ${y}`);
      expect(new Set(keys.slice(0, count)).size).toBe(count);
      for (const { x, y } of taken) expect(keys.slice(0, count)).not.toContain(`${x} ${y}`);
    }),
    { numRuns: 60 },
  );
});

test('a name is as wide as the nearest zone beside leaves it; one above or below takes nothing', () => {
  const [here, beside, far, below] = [
    { x: 0.2, y: 0.5 },
    { x: 0.35, y: 0.55 },
    { x: 0.9, y: 0.5 },
    { x: 0.21, y: 0.7 },
  ];
  expect(roomAt(here, [here, beside, far, below])).toBeCloseTo(0.15);
  expect(roomAt(here, [here, below])).toBe(1);
});

test('two zones are joined by one line, whoever of them hears the other', () => {
  const zones = [
    { id: 'a', hears: ['b', 'gone'] },
    { id: 'b', hears: ['a'] },
    { id: 'c', hears: ['a'] },
  ];
  expect(linesOf(zones)).toEqual([
    { a: 'a', b: 'b' },
    { a: 'a', b: 'c' },
  ]);
});

test.each([
  [{ players: 0, online: 0 }, false, 'mute'],
  [{ players: 2, online: 0 }, false, 'offline'],
  [{ players: 2, online: 1 }, false, 'partly'],
  [{ players: 2, online: 2 }, false, 'online'],
  [{ players: 2, online: 2 }, true, 'on-air'],
] as const)('a zone with %o is told as it is (on air: %s): %s', (counts, sounding, state) => {
  expect(stateOf({ id: 'z', ...counts }, new Set(sounding ? ['z'] : []))).toBe(state);
});
