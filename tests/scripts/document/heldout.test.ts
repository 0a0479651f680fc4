import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../scripts/document/letter.ts';
import { heldOut } from '../../fixtures/documents/heldout/all.ts';
import { score } from '../../fixtures/documents/heldout/score.ts';
import { asInterleaved, asText } from '../../fixtures/documents/letters/all.ts';

/** Of letters that were held out until their first reading, shares that may not be lost again. */
describe.each([
  ['text', asText],
  ['text taken line by line across both columns', asInterleaved],
])('letters held out, from %s', (_, make) => {
  const letters = heldOut.flatMap((set) => set.letters);
  const scores = letters.map((letter) => ({ letter, right: score(letter, readLetter(make(letter))) }));
  const wrong = (field: string) => scores.filter((s) => !s.right[field]).map((s) => s.letter.name);

  it('have no deadline that nobody set', () => {
    expect(wrong('no deadline invented')).toEqual([]);
  });
  it.each(['issuer', 'number', 'date', 'title', 'deadline', 'time', 'events', 'phones', 'contacts'])(
    'have their %s read in at least 95 of 100',
    (field) => {
      expect(wrong(field).length, wrong(field).join()).toBeLessThanOrEqual(letters.length * 0.05);
    },
  );
});
