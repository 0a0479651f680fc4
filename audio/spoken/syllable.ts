/**
 * Whether a word is a Vietnamese syllable: onset, rhyme, tone.
 * c, g and ng don't stand before e, ê, i (k, gh and ngh do); k before other vowels is left to names (Bắc Kạn).
 * Rhymes as in the school syllabary (Đoàn Thiện Thuật, Ngữ âm tiếng Việt, 1977); -p -t -c -ch take only sắc and nặng.
 */
const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oă oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yêm yên yêng yêt yêu oăp uâc uơn ynh ôông`.split(/\s+/),
);
const STOPPED = /(?:p|t|c|ch)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const known = new Map<string, boolean>();

/** @example isSyllable('Nguyễn') // true */
export function isSyllable(word: string): boolean {
  if (word.length > 9) return false;
  // The name of the letter G.
  if (word === 'giê') return true;
  const lower = word.toLowerCase();
  const kept = known.get(lower);
  if (kept !== undefined) return kept;
  const answer = check(lower);
  if (known.size > 20_000) known.clear();
  known.set(lower, answer);
  return answer;
}

function check(lower: string): boolean {
  const split = lower.normalize('NFD');
  const tones = split.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = split.replace(TONE, '').normalize('NFC');
  return ONSETS.some((onset) => {
    if (!plain.startsWith(onset)) return false;
    const rest = plain.slice(onset.length);
    if (/^(?:c|ng|g)$/.test(onset) && /^[eêi]/.test(rest)) return false;
    if (/^(?:gh|ngh)$/.test(onset) && !/^[eêi]/.test(rest)) return false;
    // "gì, gìn, giêng, quốc": i and u of the onset are also the rhyme's first vowel.
    const rhyme = onset === 'gi' && (rest === '' || rest === 'n' || rest.startsWith('ê')) ? `i${rest}` : rest;
    if (!(RHYMES.has(rhyme) || (onset === 'qu' && RHYMES.has(`u${rest}`)))) return false;
    return !STOPPED.test(rhyme) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
  });
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const BARE_RHYMES = new Set([...RHYMES].map(bare));
const BARE_ONSETS = ONSETS.filter((onset) => bare(onset) === onset);

/** Whether it is a syllable whose marks were left out, as in addresses of the web ("phuong"). */
export function isBareSyllable(word: string): boolean {
  return BARE_ONSETS.some((onset) => word.startsWith(onset) && BARE_RHYMES.has(word.slice(onset.length)));
}

/** Whether it divides into syllables that need no marks: -p, -t, -c, -ch take sắc or nặng. @param word small letters @example isOfSyllables('betaco') // true */
export function isOfSyllables(word: string): boolean {
  const ends = new Array<boolean>(word.length + 1).fill(false);
  ends[0] = true;
  for (let from = 0; from < word.length; from++)
    for (let to = from + 2; ends[from] && to <= Math.min(word.length, from + 6); to++)
      if (isBareSyllable(word.slice(from, to)) && !STOPPED.test(word.slice(from, to))) ends[to] = true;
  return ends[word.length]!;
}
