/**
 * Letters of other scripts that look like Latin ones and stand inside Latin words, as pages that hinder copying have
 * them ("Côпg aп"): each is the letter that it looks like. Whole words of another script stay what they are.
 */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕһԁԛԝпвгкмтнАВЕКМНОРСТУХІЈЅ', 'aeopcyxijshdqwnbrkmthABEKMHOPCTYXIJS'),
  ...pairs('αεικνορυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aeiknopuxwABEZHIKMNOPTYX'),
  ...pairs('ßǪɡ', 'BQg'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((c, i) => [c, to[i]!]);
}

const ANY = new RegExp(`[${[...LOOKS_LIKE.keys()].join('')}]`, 'u');
const WORD = /[\p{L}\p{M}]{1,64}/gu;
const LATIN = /[\p{Script=Latin}]/u;
/** A German ß never begins a word, so that one there is a B. */
const INSIDE = /(?<=\p{L})[ßǪɡ]/u;

/** The text with such letters as Latin ones; as long as it was. @example plainLetters('Côпg aп') // 'Công an' */
export function plainLetters(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(WORD, (word) =>
    ANY.test(word) && LATIN.test(word) && !INSIDE.test(word)
      ? word.replace(/./gu, (c) => LOOKS_LIKE.get(c) ?? c)
      : word,
  );
}
