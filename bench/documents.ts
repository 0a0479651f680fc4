/** The letter reader against our own labelled letters: right per field, in every form, and its speed. */
import { readLetter } from '../scripts/document/letter.ts';
import { textOfFile } from '../scripts/document/text.ts';
import { asInterleaved, asPdf, asText, asWord, letters } from '../tests/fixtures/documents/letters/all.ts';

type Letter = (typeof letters)[number];
const FORMS: Readonly<Record<string, (letter: Letter) => string | Promise<string>>> = {
  text: asText,
  columns: asInterleaved,
  docx: async (l) => textOfFile(await asWord(l)),
  pdf: async (l) => textOfFile(asPdf(l)),
};

function right(letter: Letter, text: string): Record<string, boolean> {
  const read = readLetter(text);
  const { labels } = letter;
  const { deadline } = read;
  const all = (wanted: readonly string[] | undefined, got: readonly string[]) =>
    (wanted ?? []).every((w) => got.includes(w));
  return {
    issuer: read.issuer === labels.issuer,
    number: read.number === labels.number,
    date: read.date === labels.date,
    title: read.title === labels.title,
    deadline:
      deadline === null || labels.deadline === null
        ? deadline === labels.deadline
        : deadline.lastDay === labels.deadline.last && deadline.inclusive === labels.deadline.inclusive,
    'no deadline invented': labels.deadline !== null || deadline === null,
    events: all(
      labels.events,
      read.events.map((e) => e.date),
    ),
    phones: all(labels.phones, read.phones),
    contacts: all(
      labels.contacts,
      read.contacts.map((c) => c.value),
    ),
  };
}

export async function run(): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  let milliseconds = 0;
  for (const [form, make] of Object.entries(FORMS)) {
    const counts = new Map<string, number>();
    for (const letter of letters) {
      const text = await make(letter);
      const start = performance.now();
      const answer = right(letter, text);
      milliseconds += performance.now() - start;
      for (const [field, ok] of Object.entries(answer))
        counts.set(field, (counts.get(field) ?? 0) + Number(ok));
    }
    for (const [field, n] of counts)
      (table[field] ??= {})[form] = `${((100 * n) / letters.length).toFixed(1)} %`;
  }
  console.log(`Letters: ${letters.length}, four forms each`);
  console.table(table);
  console.log(`${(milliseconds / letters.length / 4).toFixed(1)} ms a letter, draft included`);
}
