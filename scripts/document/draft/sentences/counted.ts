/**
 * A term counted from the day a paper was signed: who listens doesn't know that day, and would count from the broadcast.
 * Where the term's own day is told, it is left out.
 */

/** “kể từ ngày ký”, “từ ngày ban hành văn bản này”; not from a day that is said, nor one that each knows. */
const ITS_DAY =
  '(?:kể\\s+|tính\\s+)?từ\\s+ngày\\s+(?:ký(?:\\s+ban\\s+hành)?|ra|ban\\s+hành|phát\\s+hành|đăng(?:\\s+tin)?|niêm\\s+yết|công\\s+khai|công\\s+bố|có(?=\\s+thông)|thông\\s+báo)(?:\\s+(?:công\\s+khai|thông\\s+báo|văn\\s+bản|công\\s+văn|quyết\\s+định|kế\\s+hoạch|tin|bài)){0,2}(?:\\s+này)?(?![\\s,]*\\(?(?:ngày\\s+)?\\d|\\s+(?:này|thông\\s+báo|văn\\s+bản|công\\s+(?:văn|khai)|quyết\\s+định|kế\\s+hoạch|tin|bài)(?!\\p{L}))';
const SPAN =
  '(?:thời\\s+(?:hạn|gian)\\s+|vòng\\s+)?(?:là\\s+)?\\d{1,3}\\s+(?:ngày|tháng)(?:\\s+làm\\s+việc)?,?\\s+';
const BEGINS = '(?:^|(?<=[.;:]\\s+))';
/** “Quá 30 ngày kể từ ngày ra thông báo, …”. */
const OVER = new RegExp(
  `${BEGINS}(?<over>(?:nếu\\s+)?(?:sau|quá|hết))\\s+${SPAN}${ITS_DAY}(?=[,\\s])`,
  'giu',
);
/** “Trong thời hạn 10 ngày kể từ ngày ký thông báo, | các hộ tháo dỡ”. */
const FIRST = new RegExp(`${BEGINS}trong\\s+${SPAN}${ITS_DAY},?\\s+(?<next>\\p{L})`, 'giu');
const WITHIN = new RegExp(`,?\\s+trong\\s+${SPAN}${ITS_DAY}(?=[\\s,.;]|$)`, 'giu');
/** “Thời hạn: 15 ngày kể từ ngày ký.”, “Thông báo có hiệu lực 12 tháng kể từ ngày ký.”: nothing else. */
const NOTHING_ELSE = new RegExp(
  `${BEGINS}(?:thời\\s+(?:hạn|gian)(?:\\s+\\p{L}+){0,4}|(?:thông\\s+báo|văn\\s+bản|quyết\\s+định)(?:\\s+này)?\\s+có\\s+(?:hiệu\\s+lực|giá\\s+trị))(?:\\s*:)?\\s+(?:trong\\s+)?(?:là\\s+)?${SPAN}${ITS_DAY}(?:[.;]|$)`,
  'giu',
);

/**
 * The text without it.
 * @example withoutCounted('Các hộ tự thu dọn trong vòng 7 ngày kể từ ngày ký thông báo này.') // 'Các hộ tự thu dọn.'
 */
export const withoutCounted = (text: string): string =>
  text
    .replace(NOTHING_ELSE, '')
    .replace(OVER, '$<over> thời hạn này')
    .replace(FIRST, (...found) => (found.at(-1) as { next: string }).next.toUpperCase())
    .replace(WITHIN, '');
