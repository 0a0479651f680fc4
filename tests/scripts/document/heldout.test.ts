import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../scripts/document/letter.ts';
import { first, second } from '../../fixtures/documents/heldout/all.ts';
import { score } from '../../fixtures/documents/heldout/score.ts';
import { asInterleaved, asText } from '../../fixtures/documents/letters/all.ts';

/** Of letters that nobody tuned the reader for, shares that may not be lost again. */
describe.each([
  ['text', asText],
  ['text taken line by line across both columns', asInterleaved],
])('letters held out, from %s', (_, make) => {
  const letters = [...first, ...second];
  const scores = letters.map((letter) => ({ letter, right: score(letter, readLetter(make(letter))) }));
  const wrong = (field: string) => scores.filter((s) => !s.right[field]).map((s) => s.letter.name);

  it('have no deadline that nobody set', () => {
    expect(wrong('no deadline invented')).toEqual([]);
  });
  it.each(['issuer', 'number', 'date', 'title', 'deadline', 'events', 'phones', 'contacts'])(
    'have their %s read in at least 95 of 100',
    (field) => {
      expect(wrong(field).length, wrong(field).join()).toBeLessThanOrEqual(letters.length * 0.05);
    },
  );
});
