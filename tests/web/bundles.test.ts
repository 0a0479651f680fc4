/** Airings drawn as blocks that can be read. */
import fc from '../anything.ts';
import { expect, test } from 'vitest';
import { bundlesOf, titlesOf } from '../../web/pages/calendar/bundles.ts';

const MINUTE = 60_000;
const BASE = Date.parse('2026-06-08T05:30:00+07:00');
const at = (minute: number, seconds = 30, title = 'A') => ({
  title,
  start: new Date(BASE + minute * MINUTE).toISOString(),
  end: new Date(BASE + minute * MINUTE + seconds * 1000).toISOString(),
});
const drawing = { lineEnd: (from: number, lines: number) => from + lines * 19 * MINUTE, mostLines: 4 };

test('airings of one minute make one block as long as their lines; one that is clear of it stays alone', () => {
  const [block, alone] = bundlesOf([at(60), at(0), at(1), at(2)], drawing);
  expect(block).toMatchObject({ start: BASE, drawnEnd: BASE + 57 * MINUTE });
  expect(block?.airings).toHaveLength(3);
  expect(alone?.airings).toEqual([at(60)]);
});

test('a session of forty is one block that ends with its last airing', () => {
  const blocks = bundlesOf(
    Array.from({ length: 40 }, (_, index) => at(index * 2)),
    drawing,
  );
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatchObject({
    end: BASE + 78 * MINUTE + 30_000,
    drawnEnd: BASE + 78 * MINUTE + 30_000,
  });
});

test('nothing is lost, nothing is twice there, and no two blocks of a group overlap', () => {
  const airing = fc.record({
    minute: fc.integer({ min: 0, max: 900 }),
    seconds: fc.integer({ min: 1, max: 900 }),
    title: fc.constantFrom('A', 'B'),
  });
  fc.assert(
    fc.property(fc.array(airing, { maxLength: 80 }), (made) => {
      const airings = made.map(({ minute, seconds, title }) => at(minute, seconds, title));
      const blocks = bundlesOf(airings, { ...drawing, group: ({ title }) => title });
      expect(new Set(blocks.flatMap((block) => block.airings))).toEqual(new Set(airings));
      expect(blocks.flatMap((block) => block.airings)).toHaveLength(airings.length);
      for (const title of ['A', 'B']) {
        const own = blocks.filter((block) => block.airings[0]?.title === title);
        own.forEach((block, index) => {
          const next = own[index + 1];
          if (next) expect(next.start).toBeGreaterThanOrEqual(block.drawnEnd);
        });
      }
    }),
  );
});

test('titles are counted in the order they come', () => {
  expect(titlesOf([at(0), at(1, 1, 'B'), at(2)])).toEqual([
    { title: 'A', count: 2 },
    { title: 'B', count: 1 },
  ]);
});
