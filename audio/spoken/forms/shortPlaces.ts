/** Places that are shortened without a name of more letters after them, or without their full stop: TP. thông báo, TP.HN, P. họp, P Sông Cầu. */
import type { Rule } from '../rules.ts';
import { sticky } from '../scan.ts';
import { PLACES } from './lists/titlesAndPlaces.ts';

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
    // P. họp số 2, P.khám: a room; P. LĐ, P.GD&ĐT: an office
    pattern: sticky(
      'P\\.\\s?(?=(?:họp|khám|học|trực|làm việc|tiếp|máy|trọ|LĐ|VH|KT|TC|GD|NV|YT|HC|TN)(?!\\p{L}))',
    ),
    say: () => 'phòng ',
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
