/** The calendar's hours: sessions at full height, what lies between them pressed together. */
import fc from '../anything.ts';
import { expect, test } from 'vitest';
import { hourScale } from '../../web/pages/calendar/hourScale.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const ROWS = { slotSeconds: 1800, slotPixels: 30, quietPixels: 10 };
const MORNING = { start: '05:30', end: '07:00' };
const hour = (clock: number) => clock * 3600;
const at = (clock: string) => Date.parse(`2026-06-08T${clock}:00+07:00`);

test('windows and half an hour after them are drawn in full, the rest is pressed together', () => {
  const { isQuiet } = hourScale([MORNING], [], ZONE, ROWS);
  expect([5, 5.5, 6.5, 7, 7.5, 12].map((clock) => isQuiet(hour(clock)))).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('a window over midnight and an airing outside any window are drawn in full', () => {
  const airing = { start: '2026-06-08T12:10:00+07:00', end: '2026-06-08T12:11:00+07:00' };
  const { isQuiet } = hourScale([{ start: '23:00', end: '00:30' }], [airing], ZONE, ROWS);
  expect([0, 1, 2, 12, 13.5, 23.5].map((clock) => isQuiet(hour(clock)))).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});

test('nothing is pressed together before the windows are known', () => {
  expect(hourScale(undefined, [], ZONE, ROWS).isQuiet(hour(12))).toBe(false);
});

test('lines of a block take more time where the hours are pressed together', () => {
  const { below } = hourScale([MORNING], [], ZONE, ROWS);
  expect(below(at('06:00'), 30)).toBe(at('06:30'));
  // Thirty pixels to half past seven, then three quiet rows of ten.
  expect(below(at('07:00'), 60)).toBe(at('09:00'));
});

test('what is drawn longer ends later, and never before it began', () => {
  const { below } = hourScale([MORNING, { start: '16:45', end: '18:00' }], [], ZONE, ROWS);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 400 }), (minute, pixels) => {
      const from = at('00:00') + minute * 60_000;
      expect(below(from, pixels)).toBeGreaterThanOrEqual(from);
      expect(below(from, pixels + 1)).toBeGreaterThan(below(from, pixels));
    }),
  );
});
