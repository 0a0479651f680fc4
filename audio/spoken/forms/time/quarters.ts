/** Quarters of a year as business writes them: Q4/2025, doanh thu Q1; elsewhere Q1 is a district or a code. */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END } from '../../scan.ts';
import { Y } from './calendar.ts';
import { cardinal, year } from '../numbers/numbers.ts';

/** What is told by quarters. */
const OF_QUARTER = /^(?:trong|hết|cuối|đầu|quả|thu|cáo|hoạch|lợi|nhuận|kỳ)$/u;

export const quarterRules: readonly Rule[] = [
  // Q.IV/2026, QII-2026
  {
    kind: 'date',
    starts: 'letter',
    opens: 'Q',
    pattern: sticky(`Q\\.?\\s?(IV|I{1,3})[/.-]${Y}(?![\\p{L}\\p{N}]|/\\d|[.,]\\d)`),
    say: (m, { style }) =>
      `quý ${cardinal(m[1] === 'IV' ? '4' : String(m[1]!.length), style)} năm ${year(m[2]!, style)}`,
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'Q',
    pattern: sticky(`Q\\.?([1-4])[/.-]${Y}(?![\\p{L}\\p{N}]|/\\d|[.,]\\d)`),
    say: (m, { style }) => `quý ${cardinal(m[1]!, style)} năm ${year(m[2]!, style)}`,
  },
  {
    kind: 'date',
    starts: 'letter',
    opens: 'Q',
    follows: '0',
    pattern: sticky(`Q([1-4])${WORD_END}(?![./-]\\d)`),
    say: (m, place) =>
      (place.at === 0 && place.text.length === 2) || OF_QUARTER.test(place.before())
        ? `quý ${cardinal(m[1]!, place.style)}`
        : null,
  },
];
