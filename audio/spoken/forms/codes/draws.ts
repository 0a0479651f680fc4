/** What a lottery has drawn: giải nhất 93605, G7: 12 - 34 - 56. The figures of a ticket, said one by one. */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { COUNTED } from '../numbers/counted.ts';
import { digits } from '../numbers/numbers.ts';

/** Where a draw is spoken of. */
const OF_DRAW =
  /xổ số|(?<!\p{L})(?:kq)?xs(?:kt|mb|mn|mt)?(?!\p{L})|(?:quay|mở|dự|trúng) thưởng|dò vé|vé số|vietlott/u;
const PRIZE = /^(?:nhất|nhì|ba|tư|bốn|năm|sáu|bảy|tám|biệt|khích|đb|db|kk|g\.?[1-8]|<number>)$/u;

/** Whether a prize's name stands right before: giải tám, giải ĐB:, G1 là. */
function namesPrize(place: Place): boolean {
  const from = /^(?:là|:|số|-)$/u.test(place.before()) ? 2 : 1;
  // Vietlott 6/45: 05 - 12 - 23 - 31 - 38 - 44
  if (/^(?:6\/45|6\/55|5\/35)$/.test(place.wrote(from))) return true;
  const word = place.before(from).startsWith('<') ? place.wrote(from) : place.before(from);
  // hai số cuối 08
  if (`${place.before(2)} ${place.before()}` === 'số cuối') return true;
  if (!PRIZE.test(word) && !(place.before(from + 1) === 'giải' && /^\d$/.test(word))) return false;
  return /^(?:g[.\d]|đb|db)/u.test(word) || [1, 2].some((n) => place.before(from + n) === 'giải');
}

/** A row of pairs is what was drawn, whatever it is called: “bộ số … gồm: 05 - 11 - 23 - 34”. */
const ROW = /^\d{2}(?:\s[-–]\s\d{2}){3,}$/u;

export const drawRules: readonly Rule[] = [
  {
    kind: 'code',
    starts: 'digit',
    figures: [2, 6],
    follows: ' -–,;.:)X',
    pattern: sticky(
      `\\d{2,6}(?:(?:\\s?[-–,]\\s?|\\s)\\d{2,6}(?!\\d|[./]\\d)){0,11}${WORD_END}(?![./]\\d|\\s?[%đ])`,
    ),
    say: (m, place) =>
      (namesPrize(place) || ROW.test(m[0])) &&
      OF_DRAW.test(place.text.slice(Math.max(0, place.at - 240), place.at).toLowerCase()) &&
      !COUNTED.test(place.after(place.at + m[0].length))
        ? m[0].match(/\d+/g)!.map(digits).join(', ')
        : null,
  },
];
