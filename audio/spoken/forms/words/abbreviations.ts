/**
 * Abbreviations: said in full. One with several meanings is told apart by the words around it; in a heading of
 * capitals a group of letters that is also a syllable ("XI MĂNG", "CA TRỰC") is a word.
 */
import { CAPITALS, type Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { FOREIGN } from './foreign.list.ts';
import { afterHead } from './heads.ts';
import { initialRules, namesPerson } from './initials.ts';
import { PLACES, TITLE } from './lists/titlesAndPlaces.ts';
import { shortPlaceRules } from './shortPlaces.ts';
import { isSyllable } from '../../syllable.ts';
import { SEVERAL } from './meanings.list.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';

/** A neighbour in capitals that is a word, marked as only Vietnamese is or too long for an abbreviation's syllable. */
const isHeadingWord = (word: string | undefined): boolean =>
  word !== undefined &&
  isSyllable(word) &&
  (/[^A-ZĐƯ]/u.test(word) || word.length > 3) &&
  !ABBREVIATIONS.has(word) &&
  !Object.hasOwn(SEVERAL, word);
const isHeading = (place: Place, end: number): boolean =>
  isHeadingWord(
    /^[\s,]{1,3}(\p{Lu}{2,12})(?![\p{L}\p{N}&./-])/u.exec(place.text.slice(end, end + 18))?.[1],
  ) ||
  isHeadingWord(
    /(?<![\p{L}&./-])(\p{Lu}{2,12})[\s,]{1,3}$/u.exec(
      place.text.slice(Math.max(0, place.at - 18), place.at),
    )?.[1],
  );

/** How far what is spoken of tells a meaning, in characters. */
const NEAR = 90;

/** The meaning of an abbreviation here, or null when it isn't one that we know. */
export function meaning(written: string, place: Place, end: number): string | null {
  const headed = afterHead(written, place);
  if (headed !== null) return headed;
  const several = Object.hasOwn(SEVERAL, written) ? SEVERAL[written] : undefined;
  if (!several) return ABBREVIATIONS.get(written) ?? null;
  const next = place.text.slice(end, end + 24);
  const after = place.after(end);
  const before = place.before();
  let around: string | undefined;
  const near = () => (around ??= place.text.slice(Math.max(0, place.at - NEAR), end + NEAR).toLowerCase());
  return several.find(
    (m) =>
      (!m.before || m.before.test(before)) &&
      (!m.wrote || m.wrote.test(place.wrote())) &&
      (!m.earlier || m.earlier.test(place.wrote(2))) &&
      (!m.after || m.after.test(after)) &&
      (!m.next || m.next.test(next)) &&
      (!m.near || m.near.test(near())),
  )!.said;
}

/** Groups of capitals that are also words: read as words in a heading of capitals. */
export const inHeading = (place: Place, end: number): boolean => isHeading(place, end);

/** What stands before the first sign, in small letters. */
const firstPart = (written: string): string => written.slice(0, written.search(/[&/.,-]/u)).toLowerCase();
/** How abbreviations and foreign words with signs inside begin: most words needn't be looked up any further. */
const BEGIN_SIGNED = new Set(
  [...ABBREVIATIONS.keys(), ...FOREIGN.keys()].filter((w) => /[&/.,-]/u.test(w)).map(firstPart),
);

/** Two halves of one abbreviation. */
const HALVED = /^\p{Lu}{2,3}-\p{Lu}{2,3}$/u;
const PARTED = /^\p{Lu}{2,}(?:[-&]\p{Lu}+)+$/u;

/** P.203, P.7 (tầng 2), P. 4 dãy B, SBD 101 thi tại P.3: no ward has such a number, no floor and no candidates. */
const isRoom = (place: Place, end: number): boolean =>
  /^(?:\d{3,4}(?!\d)|\d{1,2}[A-Z]?\s?[,(–-]?\s?(?:tại\s)?(?:[Tt]ầng|[Ll]ầu|[Nn]hà|[Dd]ãy|[Tt]òa|[Tt]oà|[Kk]hu nhà)\s[\p{Lu}\d])/u.test(
    place.text.slice(end, end + 18),
  ) ||
  (/^(?:thi|tại|ở|:|,)$/u.test(place.before()) &&
    [1, 2, 3, 4, 5, 6, 7, 8].some(
      (n) => /^(?:sbd|danh|thi)$/u.test(place.wrote(n)) && place.wrote(n - 1) !== 'đấu',
    ));

const LANGUAGE = /^(?:Anh|Pháp|Nhật|Nga|Trung|Hàn|Việt)(?![\p{L}\p{M}]|\s\p{Lu}\p{Ll})/u;

/** Abbreviations with signs inside, and titles and places before a name. */
export const abbreviationRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'đĐ',
    follows: '/',
    // đ/c 12 Lê Lợi, đ/c: số 5: where, not who
    pattern: sticky('[đĐ]/c(?=\\s?:?\\s?(?:\\d|số\\s|ngõ\\s|thôn\\s|đường\\s))'),
    say: () => 'địa chỉ',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'T',
    follows: 't',
    // TT.ĐU, TT. HĐND: its standing members
    pattern: sticky('TTr?\\.\\s?(?=(?:ĐU|HĐND|TU|HU|UBMT|UBND|BCH|BCĐ|[ĐTHQ]\\p{Ll}{3,4} ủy|Hội đồng))'),
    say: () => 'thường trực ',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'T',
    follows: 'ml',
    // TM/BCĐ, TL/Chủ tịch
    pattern: sticky('T([ML])/\\s?(?=\\p{Lu})'),
    say: (m) => (m[1] === 'M' ? 'thay mặt ' : 'thừa lệnh '),
  },
  ...shortPlaceRules,
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'BCPGTtKLDMĐQHXÔ',
    follows: 'A.',
    // TP. Hồ Chí Minh, Q.1, P. 5, KT. CHỦ TỊCH, PGS.TS
    pattern: sticky(
      `((?:(?:${TITLE})\\.\\s?){1,3}|(?!T\\.\\s?(?:[Tt]rực|[Vv]ụ))(?:TP|Tp|TX|Tx|TT|Tt|T\\.P|T\\.X|P|Q|H|X|T|Đ|Ô|KP|TDP)\\.?(?<=\\.|T\\.[PX])\\s{0,2}(?=\\p{Lu}\\p{Ll}|\\d|\\p{Lu}{3}))`,
    ),
    say: (m, place) => {
      const end = place.at + m[0].length;
      if (!/[\p{L}\d(+:]/u.test(place.text[end] ?? '')) return null;
      // chị H. 35 tuổi, em Q. 12 tuổi: no district
      if (/^\p{Lu}\.\s$/u.test(m[0]) && namesPerson(place) && /\d/.test(place.text[end]!)) return null;
      // thi Văn, T.Anh: a language; thầy T. Anh, cô Ng. T. Lan: a name
      if (/^T\.\s?$/u.test(m[0])) {
        if (namesPerson(place) || /^(?:thầy|<letters>)$/u.test(place.before())) return { spoken: 'tê ', end };
        if (LANGUAGE.test(place.text.slice(end, end + 6))) return { spoken: 'tiếng ', end };
      }
      // chuẩn H.264, hồ sơ H.12: no district has a number
      if (/^H\./.test(m[0]) && /^\d/.test(place.text.slice(end, end + 1))) return { spoken: 'hát ', end };
      if (/^P\./.test(m[0]) && isRoom(place, end))
        return { spoken: place.before() === 'phòng' ? '' : 'phòng ', end };
      const said = m[0]
        .replace(/^T\.(?=[PX])/u, 'T')
        .split('.')
        .map((p) => p.trim())
        .filter(Boolean)
        .map((p) => PLACES[p] ?? p);
      return { spoken: `${said.join(', ')} `, end };
    },
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'Tt',
    follows: 'e',
    // tel: 0209…
    pattern: sticky('(?:tel|Tel|TEL)(?=[\\s:.]{1,3}[(+]{0,2}\\d|/(?:zalo|fax|Zalo|Fax|ZALO|FAX))'),
    say: () => 'điện thoại',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'Tt',
    follows: 'X',
    // T° thấp nhất
    pattern: sticky('[Tt][°º](?=\\s)'),
    say: () => 'nhiệt độ',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'tkpqhxđ',
    follows: 'pxtd. ',
    // tp. Hà Nội, p.5, q. Cầu Giấy, kp. 4: as people type
    pattern: sticky(`(tp|tx|tt|kp|tdp|p|q|h|x|t|đ|k)\\s?\\.\\s{0,2}(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2}|\\d)`),
    say: (m, place) => {
      if (/[.\p{N}]$/u.test(place.text.slice(0, place.at).slice(-1))) return null;
      const figure = /\d/.test(place.text[place.at + m[0].length]!);
      if (figure && !/^(?:kp|tdp|p|q|k)$/u.test(m[1]!)) return null;
      // điểm b, k.3, Điều 6; k.3 Điều 5, else a quarter: nhà ở k.5
      const clause =
        [2, 3].some((n) => place.before(n) === 'điểm') ||
        /^\d{1,2},?\s?Đ/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 5));
      const said = m[1] === 'k' ? (clause ? 'khoản' : 'khu') : PLACES[m[1]!.toUpperCase()]!;
      return { spoken: `${said} `, end: place.at + m[0].length };
    },
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'Đđ',
    follows: ' ',
    // nhà 12 Đ Trần Phú: a street after the number of a house
    pattern: sticky('[Đđ](?=\\s\\p{Lu}\\p{Ll})'),
    say: (_, place) =>
      /^<(?:number|address)>$/u.test(place.before()) &&
      /^(?:số|nhà|ngõ|ngách|hẻm|chỉ|:)$/u.test(place.before(2))
        ? 'đường'
        : null,
  },
  ...initialRules,
  {
    kind: 'abbreviation',
    starts: 'letter',
    follows: 'A-/.,X',
    ends: '-/.,X',
    // GD&ĐT, KT-XH, v/v, T.Ư, LĐ-TB&XH: the longest of the list
    pattern: sticky(`[\\p{L}]{1,12}(?:(?:&|-|/|\\.|,)[\\p{L}]{1,12}){1,4}${WORD_END}`),
    say: (m, place) => {
      let written = m[0];
      if (!BEGIN_SIGNED.has(firstPart(written)) && !written.includes('&') && !PARTED.test(written))
        return null;
      const foreign = FOREIGN.get(written.toLowerCase());
      if (foreign) return { spoken: foreign, end: place.at + written.length, kind: 'foreign' };
      while (/[&/.,-]/u.test(written)) {
        const said = ABBREVIATIONS.get(written);
        const dots =
          written === 'v.v' || written === 'V.v'
            ? /^\.{0,3}/u.exec(place.text.slice(place.at + 3, place.at + 6))![0].length
            : 0;
        if (said) {
          const end = place.at + written.length + dots;
          return {
            spoken: dots > 0 && !/^[\s]*\p{Ll}/u.test(place.text.slice(end, end + 4)) ? `${said}.` : said,
            end,
          };
        }
        written = written.slice(0, written.search(/[&/.,-][^&/.,-]*$/u));
      }
      // AT-TT, VH-TT&DL, LĐTB-XH: one abbreviation, parted in another way than the list has it
      const joined = PARTED.test(m[0]) && !ABBREVIATIONS.has(m[0]) ? m[0].replace(/[-&]/gu, '') : '';
      const whole = joined.length > 4 || HALVED.test(m[0]) ? ABBREVIATIONS.get(joined) : undefined;
      if (whole) return whole;
      // ANTT-ATGT: two of them side by side
      const beside = /^\p{Lu}{3,}(?:-\p{Lu}{3,})+$/u.test(m[0]) ? m[0].split('-') : [];
      // A&B of known parts
      const joint = /^\p{Lu}+(?:&\p{Lu}+)+$/u.test(m[0]) ? m[0].split('&') : [];
      const parts = [...beside, ...joint].map((p) => meaning(p, place, place.at + m[0].length));
      if (parts.length === 0 || parts.some((p) => p === null)) return null;
      return parts.join(beside.length > 0 ? ', ' : ' và ');
    },
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: CAPITALS,
    follows: 'A',
    ends: ' -–X',
    then: '-–X',
    // GD- ĐT, LĐ -TB&XH, TN & MT: with room beside its dash or sign
    pattern: sticky(
      `(\\p{Lu}{2,5})(?:\\s[-–&]\\s?|[-–&]\\s)(\\p{Lu}{2,6}(?:&\\p{Lu}{2,4})?)${WORD_END}(?![&/.-]\\p{L})`,
    ),
    say: ([whole, one, other]) =>
      [...(whole.includes('&') ? '&-' : '-&')]
        .map((sign) => ABBREVIATIONS.get(`${one}${sign}${other}`))
        .find((said) => said !== undefined) ?? null,
  },
  {
    kind: 'foreign',
    starts: 'letter',
    opens: 'M',
    follows: 'y',
    // My Viettel: not the name of a person
    pattern: sticky(
      'My(?=\\s(?:Viettel|VNPT|MobiFone|Mobifone|VinaPhone|Vinaphone|Vietnamobile|FPT|TV360)(?!\\p{L}))',
    ),
    say: () => 'mai',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'v',
    follows: 'v',
    pattern: sticky(`vv(?:\\.{1,3}|…)?${WORD_END}`),
    say: (m) => (m[0].length > 2 ? 'vân vân.' : 'vân vân'),
  },
];
