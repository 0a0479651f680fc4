/** The forms in which days, months and times of day are written. Linguistic data. */

const LETTER = '[\\p{L}\\p{N}]';
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};
const MONTH_WORD = '(?:giêng|mười một|mười hai|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)';
const YEAR = '(?:20\\d{2})';
const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** “hai mươi lăm” → 25, and the other ways to say it. */
export const DAY_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 31 }, (_, i) => i + 1).flatMap((n) => {
    const tens = ['', 'mười', 'hai mươi', 'ba mươi'][Math.floor(n / 10)]!;
    const unit = n % 10;
    const units =
      unit === 5 && n > 10
        ? ['lăm', 'nhăm']
        : unit === 1 && n > 20
          ? ['mốt']
          : unit === 4
            ? ['bốn', 'tư']
            : [UNITS[unit]!];
    return units.map((u) => [`${tens} ${u}`.trim(), n]);
  }),
);
const DAY_WORD = `(?:${Object.keys(DAY_WORDS)
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/ /gu, '\\s+'))
  .join('|')})`;
/** Day, month and year as figures, or day and month with words. */
export const DAY = new RegExp(
  [
    // 15 tháng 6 năm 2026; 15 tháng 6/2026; 15-tháng 6-2026; 15 tháng 6
    `(?<![\\p{L}\\p{N}/.,-])(?<d1>\\d{1,2})\\s*-?\\s*tháng\\s*(?<m1>\\d{1,2}|${MONTH_WORD})(?!${LETTER})(?:\\s*(?:,?\\s*năm|/|-|,)\\s*(?<y1>${YEAR})(?!\\d))?`,
    // ngày mười lăm tháng sáu năm 2026
    `(?<=(?<!${LETTER})(?:ngày|mùng|mồng)\\s+)(?<d7>${DAY_WORD})\\s+tháng\\s*(?<m7>\\d{1,2}|${MONTH_WORD}(?!\\s+\\d))(?!${LETTER})(?:\\s*,?\\s*năm\\s*(?<y7>${YEAR})(?!\\d))?`,
    // 15/6/2026, 15-6-2026, 15.6.2026, 15 / 6 / 2026, 15 – 6 – 2026, 15/6/26; “1/6/2026đến”, “15/6/20262”
    `(?<![\\p{L}\\p{N}/.,])(?<d2>\\d{1,2})\\s?(?<s2>[/.–-])\\s?(?<m2>\\d{1,2})\\s?\\k<s2>\\s?(?<y2>${YEAR}(?!\\d{2}|/|\\p{L}(?!\\p{L}))|[2-4]\\d(?![\\d/]|(?!(?:đến|tới)(?!\\p{L}))\\p{L}))\\d?`,
    // 15/6, the last of 13-15/6, of 28/5-15/6, of “ngày 13,14,15/6”: whether it is a day is for the words around to tell
    `(?:(?<![\\p{L}\\p{N}/.,-])|(?<=(?<![\\p{L}\\p{N}/.,-])\\d{1,2}(?:/\\d{1,2})?[-–])|(?<=(?<!${LETTER})ngày\\s{1,2}(?:\\d{1,2}\\s?[,;&]\\s?){1,8}))(?<d3>\\d{1,2})(?<s3>[/.-])(?<m3>\\d{1,2})(?!(?!-\\d{1,2}/\\d{1,2}(?!\\d))[\\d/.-]*\\d|\\p{L}|%)`,
    // tháng 6/2026, tháng 6 năm 2026, tháng 6
    `(?<!${LETTER})tháng\\s*(?<m4>\\d{1,2}|${MONTH_WORD}(?!\\s+\\d))(?!${LETTER})(?:\\s*(?:năm|/|-|\\.)\\s*(?<y4>${YEAR})(?!\\d))?`,
    // quý II/2026
    `(?<!${LETTER})quý\\s*(?<q>IV|I{1,3}|[1-4])(?!${LETTER})(?:\\s*(?:năm|/|-)\\s*(?<y5>${YEAR}))?`,
    // hết năm 2026, cuối năm 2026
    `(?<=(?<!${LETTER})(?:hết|cuối|(?:hoàn thành|hoàn tất|xong)(?:\\s+[^\\s.;,]+){0,14}\\s+trong)\\s+)năm\\s+(?<y6>${YEAR})(?!\\s*[-–/]?\\s*\\d)`,
  ].join('|'),
  'giu',
);
const TIME =
  "(?:(?<h>\\d{1,2})\\s*(?:h|g|giờ|:)\\s*(?<min>\\d{2})?(?::\\d{2})?(?!\\d)\\s*(?:phút|p(?!\\p{L})|’|')?(?:\\s*(?<part>sáng|trưa|chiều|tối|đêm))?)";
const WEEKDAY = '(?:\\(?(?:thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s*nhật|CN|(?<!\\p{L})T[2-7])\\)?)';
/** What may stand between the time of day and the date. */
export const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${TIME}(?:\\s*[,)–-])?(?:\\s*(?:của|trong|vào|cùng|đúng|hàng ngày|hằng ngày|\\())?)?(?:\\s*,)?(?:\\s*(?<!\\p{L})(?:(?:sáng|trưa|chiều|tối|hôm|ngày)\\s+(?:nay|mai)|sáng|chiều|tối))?(?:\\s*,)?(?:\\s*(?:ngày\\s+)?${WEEKDAY}(?!${LETTER}))?\\s*[,(]?\\s*(?:(?<!${LETTER})(?:các\\s+)?ngày(?:\\s+mùng|\\s+mồng)?|(?<!${LETTER})mùng|(?<!${LETTER})mồng|(?<!${LETTER})hôm)?\\s*$`,
  'iu',
);
export const AFTER_TIME = new RegExp(
  `^\\s*(?:\\([^)]{1,12}\\)\\s*)?[,(]?\\s*(?:(?:vào\\s+|lúc\\s+|hồi\\s+|vào lúc\\s+)|(?=\\d{1,2}:\\d{2}(?:\\s*[.,;)]|\\s*$)))${TIME}`,
  'iu',
);
export const HOURS =
  /(?:từ|bắt đầu|khoảng)\s*:?\s*(\d{1,2})\s*(?:h|g|giờ|:)\s*(\d{2})?\s*(?:phút)?\s*(?:đến|tới|-|–|—)\s*(?:khoảng\s+)?$/iu;
export const HOURS_BARE =
  /(?<![\p{L}\p{N}])(\d{1,2})\s*(?:h|g|giờ|:)\s*(\d{2})?\s*(?:phút)?\s*(?:đến|tới|-|–|—)\s*$/iu;
/** “13 đến hết ngày 15 tháng 5”, “13-15/5”, “13, 14 và 15/5”. */
export const FIRST_DAYS =
  /(?<![\p{L}\p{N}/.,-])(?<first>\d{1,2})(?<more>(?:\s*[,;]\s*\d{1,2}){0,12})\s*(?<link>(?:đến|tới)(?:\s+hết)?|-|–|—|và|[,;&])\s*(?:(?:ngày|thứ\s*\p{L}+,?\s*ngày)\s+)?$/iu;

const COUNTED_SPAN =
  /\d+\s+ngày(?:\s+làm\s+việc)?,?\s+(?:được\s+)?(?:tính|kể)\s+từ\s+(?=(?:ngày\s+)?\d[\d/.]{2,9}\s+(?:đến|tới)\s)/giu;
const SINCE_PAPER =
  /(?:bắt\s+đầu\s+)?(?:kể\s+)?từ\s+(?:ngày|khi)\s+(?:ra|ký|ban\s+hành|phát\s+hành|công\s+bố|có)\s+(?:công\s+văn|thông\s+báo|kế\s+hoạch|thể\s+lệ|văn\s+bản|thư(?:\s+(?!này|đến|tới)\p{L}+){0,2})(?:\s+này)?\s+(?=(?:cho\s+)?(?:đến|tới)\s)/giu;

/** “ngày mồng 6 tháng Giêng (tức 10/02/2019)”, “rằm tháng Ba năm Bính Ngọ (tức ngày 1/5)”: the day of our calendar counts. */
const MOON =
  /(?:ngày\s+)?(?:(?:mồng|mùng)\s+\d{1,2}|rằm|\d{1,2})(?:\s+tháng\s+|\/)(?:\p{L}{2,5}|\d{1,2})(?:\s+(?:âm\s+lịch|năm\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+))*\s*\(\s*(?:tức|nhằm)\s+(?:là\s+)?(?:ngày\s+)?(?<day>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)[^()\d]{0,20}\)/giu;

/**
 * In one form: “40 ngày, tính từ ngày 7/7 đến hết ngày 15/8” and “từ ngày ra thông báo này đến ngày 20/10” are spans like
 * others, and a day of the moon’s calendar gives way to ours beside it.
 */
export const inOneForm = (text: string): string =>
  text.replace(COUNTED_SPAN, 'từ ').replace(SINCE_PAPER, 'từ nay ').replace(MOON, 'ngày $<day>');
