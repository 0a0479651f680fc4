/**
 * Points of the compass as forecasts shorten them: gió ĐB cấp 5, bão đi theo hướng TTB, hướng B-TB rồi TB. Elsewhere the
 * same letters mean something else (TB *thông báo*, TN *thanh niên*), so that a wind or a direction must be spoken of.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';

const NAMES: Readonly<Record<string, string>> = { B: 'bắc', N: 'nam', Đ: 'đông', T: 'tây' };
const POINTS = 'TTB|TTN|ĐĐB|ĐĐN|BTB|BĐB|NĐN|NTN|TB|TN|ĐB|ĐN|[BNĐT]';
const said = (written: string): string => [...written].map((letter) => NAMES[letter]!).join(' ');

const LEADS = /^(?:hướng|gió)$/u;
const TELLS = /^(?:hướng|gió|phía|đông|tây|nam|bắc|<compass>)$/u;
const DASH = /^[-–]$/u;
const POINT = /^(?:đông|tây|nam|bắc)$/u;
const TURNS = /^(?:rồi|sang|chuyển|thành)$/u;
const AND = /^(?:,|và|hoặc|đến)$/u;
/** How strong the wind is that comes from there. */
const FORCE = /^\s(?:cấp\s?\d|giật|mạnh|nhẹ)/u;
/** Until here the sentence still tells of the same wind. */
const FAR = 8;

function speaksOf(words: RegExp, place: Place, most: number): boolean {
  for (let n = 1; n <= most; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (words.test(word)) return true;
  }
  return false;
}

export const compassRules: readonly Rule[] = [
  {
    kind: 'compass',
    starts: 'letter',
    opens: 'BNĐT',
    follows: 'bnđtX -–,.',
    pattern: sticky(`(${POINTS})(?:\\s?[-–]\\s?(${POINTS}))?${WORD_END}(?![/&]|[-.]\\p{L})`),
    say: (m, place) => {
      const before = place.before();
      const several = m[1]!.length > 1 || m[2] !== undefined;
      const end = place.at + m[0].length;
      const sure =
        LEADS.test(before) ||
        (before === 'mùa' && place.before(2) === 'gió') ||
        (several && (before === 'phía' || FORCE.test(place.text.slice(end, end + 16)))) ||
        (several && DASH.test(before) && TELLS.test(place.before(3)) && POINT.test(place.before(2))) ||
        // đi theo hướng B rồi TB; gió ĐB chuyển N
        (TURNS.test(before) && speaksOf(/^(?:hướng|<compass>)$/u, place, FAR)) ||
        (several && AND.test(before) && place.before(2) === '<compass>') ||
        (m[1]!.length === 3 && speaksOf(TELLS, place, FAR));
      return sure ? [m[1]!, ...(m[2] ? [m[2]] : [])].map(said).join(' ') : null;
    },
  },
];
