/** Places that are shortened without a name of more letters after them, or without their full stop: TP. thông báo, TP.HN, P. họp, P Sông Cầu. */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { isSyllable } from '../../syllable.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';
import { PLACES } from './lists/titlesAndPlaces.ts';

/** TCHC, CTSV; but P. HOA MAI and P. PHÚ LỢI in a heading are wards. */
const isOffice = (letters: string): boolean => ABBREVIATIONS.has(letters) || !isSyllable(letters);

/** An address goes on. */
const ADDRESS = /(?:tổ|số|thôn|xóm|bản|đường|ngõ|phố|TDP|KP|P)\s[^.;\n]{1,30}[,–-]\s$/u;

export const shortPlaceRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'T',
    follows: 'px',
    // UBND TP. thông báo: its full stop ends no sentence
    pattern: sticky('T[PXpx]\\.(?=\\s\\p{Ll})'),
    say: (m) => PLACES[m[0].slice(0, 2)]!,
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'T',
    follows: 'p',
    // TP.HN, Tp. ĐN
    pattern: sticky('T[Pp]\\.\\s?(?=(?:HN|HP|ĐN|BK|TN|CT)(?!\\p{L}))'),
    say: () => 'thành phố ',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'P',
    follows: '.',
    // P. họp số 2, P.khám: a room; P. LĐ, P.GD&ĐT, P. TCHC: an office, whose letters are no name of a ward
    pattern: sticky(
      `P\\.\\s?(?=(?:họp|khám|học|trực|làm việc|tiếp|máy|trọ|LĐ|VH|KT|TC|GD|NV|YT|HC|TN|KH|QL|NS|ĐT|CM|DV|XN|VP|KD|(\\p{Lu}{3,8}))(?!\\p{L}))`,
    ),
    say: ([, letters]) => (letters === undefined || isOffice(letters) ? 'phòng ' : null),
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'Đđ',
    follows: '.',
    // Đ. số 9
    pattern: sticky('[Đđ]\\.\\s?(?=số\\s\\d)'),
    say: () => 'đường ',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'PQHX',
    follows: ' ',
    // tổ 5, P Sông Cầu, H Ba Bể: without its full stop
    pattern: sticky('([PQHX])(?=\\s\\p{Lu}\\p{Ll})'),
    say: (m, place) =>
      /^[,–-]$/u.test(place.before()) && ADDRESS.test(place.text.slice(Math.max(0, place.at - 40), place.at))
        ? PLACES[m[1]!]!
        : null,
  },
];
