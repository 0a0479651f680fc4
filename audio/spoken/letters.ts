/** Names of letters, as abbreviations are spelled on air (D as in USD: đê). */
const NAMES: Readonly<Record<string, string>> = {
  a: 'a',
  ă: 'á',
  â: 'ớ',
  b: 'bê',
  c: 'xê',
  d: 'đê',
  đ: 'đê',
  e: 'e',
  ê: 'ê',
  f: 'ép',
  g: 'giê',
  h: 'hát',
  i: 'i',
  j: 'gi',
  k: 'ca',
  l: 'lờ',
  m: 'mờ',
  n: 'nờ',
  o: 'ô',
  ô: 'ô',
  ơ: 'ơ',
  p: 'pê',
  q: 'quy',
  r: 'rờ',
  s: 'ét',
  t: 'tê',
  u: 'u',
  ư: 'ư',
  v: 'vê',
  w: 'vê kép',
  x: 'ích',
  y: 'i',
  z: 'dét',
};

const bare = (letter: string): string =>
  letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');

const named = new Map<string, string>();
function name(letter: string): string {
  let said = named.get(letter);
  if (said === undefined) {
    said = NAMES[bare(letter)] ?? letter;
    if (named.size < 2000) named.set(letter, said);
  }
  return said;
}

/** Letter by letter; what has no name stays as it is. @example spell('TTTB') // 'tê tê tê bê' */
export const spell = (written: string): string =>
  written.length === 1 ? name(written) : [...written].map(name).join(' ');
