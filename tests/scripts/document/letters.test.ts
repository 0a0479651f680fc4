import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../scripts/document/letter.ts';
import { textOfFile } from '../../../scripts/document/files/text.ts';
import { asInterleaved, asPdf, asText, asWord, letters } from '../../fixtures/documents/letters/all.ts';

const FORMS = [
  ['text', asText],
  ['text taken line by line across both columns', asInterleaved],
  ['the same with its columns a blank apart', (l) => asInterleaved(l, ' ')],
  ['Word', async (l) => textOfFile(await asWord(l))],
  ['PDF', (l) => textOfFile(asPdf(l))],
] as const satisfies readonly [string, (letter: (typeof letters)[number]) => string | Promise<string>][];

describe.each(FORMS)('from %s', (_, make) => {
  it.each(letters.map((l) => [l.name, l] as const))('%s', async (_name, letter) => {
    const { events, contacts, deadline, ...fields } = readLetter(await make(letter));
    const { labels } = letter;
    expect({
      issuer: fields.issuer,
      number: fields.number,
      date: fields.date,
      deadline: deadline && {
        day: deadline.date,
        last: deadline.lastDay,
        inclusive: deadline.inclusive,
        ...(deadline.time !== null && { time: deadline.time }),
        ...(deadline.binds && { binds: deadline.binds }),
      },
      phones: fields.phones,
    }).toEqual({
      issuer: labels.issuer,
      number: labels.number,
      date: labels.date,
      deadline: labels.deadline,
      phones: labels.phones ?? [],
    });
    expect(events.map((e) => e.date)).toEqual(expect.arrayContaining([...(labels.events ?? [])]));
    expect(contacts.map((c) => c.value)).toEqual(expect.arrayContaining([...(labels.contacts ?? [])]));
    // A title that breaks before a name, in the middle of a page, may lose its last line.
    expect(labels.title?.startsWith(fields.title ?? '-') ?? fields.title === null).toBe(true);
  });
});
