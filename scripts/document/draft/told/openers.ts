/** What a line that opens a list tells by itself. */
import * as says from './says.ts';
import * as signs from './signs.ts';

/** Null where it only opens. */
export function saidByOpener(text: string): string | null {
  const day = says.ON_DAY.exec(text)?.groups as Record<'what' | 'day', string> | undefined;
  if (day !== undefined) return `Thời gian ${day.what}: ngày ${day.day}.`;
  // “Cấm xe trên đường A, thời gian:”, above the days.
  if (signs.FORBIDS.test(text))
    return text.replace(
      /,?\s+(?:(?:thời\s+gian|cụ\s+thể|như\s+sau|vào)(?:\s+cấm(?:\s+\p{L}+)?)?)?\s*:\s*$/iu,
      '.',
    );
  return says.CONDITIONS_BELOW.test(text)
    ? text.replace(/\s*\([^()]*\)/gu, '').replace(/\s*:\s*$/u, '.')
    : signs.saidAbove(text);
}
