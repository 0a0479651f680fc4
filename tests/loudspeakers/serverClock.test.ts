/** The server's time at the player. */
import fc from '../anything.ts';
import { expect, test } from 'vitest';
import { better, errorAt, isTrusted, readingOf } from '../../loudspeakers/player/core/serverClock.ts';

test('a reading is never more wrong than it says, however lopsided the way was', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 5000, noNaN: true }),
      fc.double({ min: 0, max: 5000, noNaN: true }),
      (offset, there, back) => {
        const sent = 1000;
        const server = Math.floor(sent + there + offset);
        const reading = readingOf({ sent, received: sent + there + back, server });
        expect(Math.abs(reading.offset - offset)).toBeLessThanOrEqual(reading.error + 1e-3);
      },
    ),
  );
});

test('the quicker round trip holds until drift makes it the worse one', () => {
  const quick = readingOf({ sent: 0, received: 2, server: 1_000_001 });
  const slow = readingOf({ sent: 1000, received: 1100, server: 1_001_050 });
  expect(better(quick, slow)).toBe(quick);
  const muchLater = readingOf({ sent: 3_600_000, received: 3_600_100, server: 4_600_050 });
  expect(better(quick, muchLater)).toBe(muchLater);
});

test('a server whose clock was changed is believed', () => {
  const before = readingOf({ sent: 0, received: 2, server: 1_000_001 });
  const after = readingOf({ sent: 1000, received: 1100, server: 9_001_050 });
  expect(better(before, after)).toBe(after);
});

test('clock of a board without a clock chip: without the server nothing is trusted, and not for ever after it', () => {
  expect(isTrusted(null, 0)).toBe(false);
  const reading = readingOf({ sent: 0, received: 10, server: 5 });
  expect(isTrusted(reading, 86_400_000)).toBe(true);
  expect(isTrusted(reading, 4 * 86_400_000)).toBe(false);
  expect(errorAt(reading, 86_400_000)).toBeGreaterThan(8_000);
});
