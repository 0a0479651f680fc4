/** Sums as they are written in lists and on transfers: prizes in a row, what to write, what is left to fill in. */

/** “Số tài khoản: 0123 | Nội dung: ung ho lu”: of the transfer. */
export const transfersNamed = (body: readonly string[]): readonly string[] =>
  body.map((line, i) =>
    body
      .slice(Math.max(0, i - 3), i)
      .some((before) => /(?<!\p{L})(?:tài\s+khoản|STK)(?!\p{L})[^;]{0,20}\d{4}/iu.test(before))
      ? line.replace(/^(\s*(?:[-–+*]\s*)?Nội dung)(?=\s*:\s*\S)/u, '$1 chuyển khoản')
      : line,
  );

/** “Nhất: 1.500.000đ; Nhì: 1.000.000đ” */
const PRIZES =
  /^(?:giải\s+)?(?:đặc\s+biệt|nhất|A):\s+\d[^;:]*(?:;\s+(?:giải\s+)?(?:nhất|nhì|ba|tư|khuyến\s+khích|phụ|[BC]):\s+\d[^;:]*)+$/iu;
/** Prizes as a list, and what is to be filled in without its brackets. */
export const sumsSaid = (text: string): string =>
  text
    .replace(PRIZES, (prizes) =>
      prizes.replace(
        /(?:^|;\s+)(?:giải\s+)?([^;:]+):\s+/giu,
        (prize, which: string) => `${prize.startsWith(';') ? ', ' : ''}giải ${which.toLowerCase()} `,
      ),
    )
    // “nội dung: [họ tên] [lớp]”: to be filled in.
    .replace(/\]\s+\[/gu, '], [')
    .replace(/\[(\p{L}[^\][]{1,30})\]/gu, (_, what: string) => what.toLowerCase());
