/** A head's two columns, which come side by side on one line. */
import { MOTTO, STATE } from './signs.ts';

/** Splits what stands in two columns on one line, and takes out the State's name and motto. */
export function headLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line
      .replace(STATE, '\t')
      .replace(MOTTO, '\t')
      .split(/\t+|(?<!số\s*:?|ngày|tháng|năm|\s)\s{3,}(?=[^\s/…\d-])/iu)
      .map((part) =>
        part
          .replace(/\s+/gu, ' ')
          .replace(/^[-_–—=*.\s]+$/u, '')
          .trim(),
      ),
  );
}
