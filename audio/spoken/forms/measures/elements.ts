/**
 * Signs of chemical elements that are no syllables, as notices of water and soil have them: hàm lượng Fe, Mn vượt chuẩn. Said by the
 * Vietnamese name (QCVN 01-1:2018/BYT names each with its sign); after that name the sign is only spelled.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { spell } from '../../letters.ts';

const NAMES: Readonly<Record<string, string>> = {
  Fe: 'sắt',
  Mn: 'măng gan',
  As: 'a sen',
  Pb: 'chì',
  Hg: 'thủy ngân',
  Cd: 'cát mi',
  Cr: 'crôm',
  Zn: 'kẽm',
  Al: 'nhôm',
  Mg: 'ma giê',
  Cl: 'clo',
  Ag: 'bạc',
};
/** Signs that are no syllable and no short form of anything else. */
const SURE = /^(?:Fe|Mn|Pb|Hg|Cd|Zn)$/;
const MEASURED = /^(?:lượng|nồng|chất|loại|nặng|tố|tiêu|ion|nhiễm|chứa|độc|dư|nước)$/u;

const speaksOfWater = (place: Place): boolean =>
  [1, 2, 3, 4, 5, 6, 7, 8].some((n) => MEASURED.test(place.before(n)));

export const elementRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'FMAPHCZ',
    follows: 'ensbgdrl',
    pattern: sticky(`(?:${Object.keys(NAMES).join('|')})${WORD_END}(?![-.&/]\\p{L})`),
    say: (m, place) => {
      const name = NAMES[m[0]]!;
      if (place.before() === '(' && name.endsWith(place.before(2))) return spell(m[0]);
      return SURE.test(m[0]) || speaksOfWater(place) ? name : null;
    },
  },
];
