/** The letter reader against our own labelled letters, and against letters held out: right per field, and its speed. */
import { readLetter } from '../scripts/document/letter.ts';
import { textOfFile } from '../scripts/document/files/text.ts';
import { heldOut } from '../tests/fixtures/documents/heldout/all.ts';
import { score } from '../tests/fixtures/documents/heldout/score.ts';
import { independent, isRight } from '../tests/fixtures/documents/independent/all.ts';
import { asInterleaved, asPdf, asText, asWord, letters } from '../tests/fixtures/documents/letters/all.ts';
import { DRAFTS_BY_EYE, REAL_FIRST_SIGHT } from './documents.judged.ts';

type Letter = (typeof letters)[number];
const FORMS: Readonly<Record<string, (letter: Letter) => string | Promise<string>>> = {
  text: asText,
  columns: asInterleaved,
  docx: async (l) => textOfFile(await asWord(l)),
  pdf: async (l) => textOfFile(asPdf(l)),
};
const SETS: readonly (readonly [name: string, letters: readonly Letter[], forms: readonly string[]])[] = [
  ['tuned', letters, Object.keys(FORMS)],
  ['held-out', heldOut.flatMap((set) => set.letters), ['text', 'columns']],
];

export async function run(): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  let milliseconds = 0;
  let readings = 0;
  for (const [name, set, forms] of SETS)
    for (const form of forms) {
      const counts = new Map<string, number>();
      for (const letter of set) {
        const text = await FORMS[form]!(letter);
        const start = performance.now();
        const read = readLetter(text);
        milliseconds += performance.now() - start;
        readings++;
        for (const [field, ok] of Object.entries(score(letter, read)))
          counts.set(field, (counts.get(field) ?? 0) + Number(ok));
      }
      for (const [field, n] of counts)
        (table[field] ??= {})[`${name}: ${form}`] = `${((100 * n) / set.length).toFixed(1)} %`;
    }
  console.log(`Letters: ${SETS.map(([name, set]) => `${set.length} ${name}`).join(', ')}`);
  console.table(table);
  console.log(
    'Deadlines at first sight, before the reader was mended by what the set showed (noted then), and now:',
  );
  console.table(
    Object.fromEntries(
      heldOut.map(({ name, letters: set, firstSight }) => {
        const now = set.map((letter) => score(letter, readLetter(asText(letter))));
        return [
          name,
          {
            letters: set.length,
            'first read': firstSight.day,
            'right then': `${firstSight.deadlines.toFixed(1)} %`,
            'invented then': firstSight.invented ?? 'not noted',
            'right now': `${((100 * now.filter((s) => s.deadline).length) / set.length).toFixed(1)} %`,
            'invented now': now.filter((s) => !s['no deadline invented']).length,
          },
        ];
      }),
    ),
  );
  console.log('The same of letters by another hand, after real ones:');
  console.table(
    Object.fromEntries(
      independent.map(({ name, letters: set, firstSight }) => {
        const right = set.filter(({ text, deadline }) => isRight(readLetter(text).deadline, deadline));
        const invented = set.filter(
          ({ text, deadline }) => deadline === null && readLetter(text).deadline !== null,
        );
        return [
          name,
          {
            letters: set.length,
            'first read': firstSight.day,
            'right then': `${firstSight.deadlines.toFixed(1)} %`,
            'invented then': firstSight.invented,
            'right now': `${((100 * right.length) / set.length).toFixed(1)} %`,
            'invented now': invented.length,
          },
        ];
      }),
    ),
  );
  console.log(
    'Letters off real pages, verbatim or in other sentences, labelled blind, at first sight (not kept here):',
  );
  console.table(REAL_FIRST_SIGHT);
  console.log('Drafts as judged by eye:');
  console.table(DRAFTS_BY_EYE);
  console.log(`${(milliseconds / readings).toFixed(1)} ms a letter, draft included`);
}
