/** A day with its hour as machines write them: 2026-06-15T07:30:00Z, 2026-06-15 07:30 (ISO 8601). */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { dayMonth, exists, withDay, Y } from './calendar.ts';
import { cardinal, year } from '../numbers/numbers.ts';

export const stampRules: readonly Rule[] = [
  {
    kind: 'date',
    starts: 'digit',
    opens: '12',
    figures: [4, 4],
    follows: '-',
    among: 'dash',
    pattern: sticky(
      `${Y}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[T ]([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?![\\p{L}\\p{N}:])`,
    ),
    say: (m, place) => {
      const { style } = place;
      const [, y, month, day, hour, minute, second] = m as unknown as [string, ...string[]];
      if (!exists(day!, month!, y)) return null;
      const parts = [
        `${cardinal(hour!, style)} giờ`,
        ...(Number(minute) > 0 ? [`${cardinal(minute!, style)} phút`] : []),
        ...(Number(second ?? 0) > 0 ? [`${cardinal(second!, style)} giây`] : []),
      ];
      return `${withDay(dayMonth(day!, month!, style), place)} năm ${year(y!, style)}, ${parts.join(' ')}`;
    },
  },
];
