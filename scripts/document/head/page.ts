/** What a web page puts around a letter, and how it tells of one whose own head it doesn't show. */

/** A day: `27/08/2021`, `18 tháng 8 năm 2016`, or without its year. */
const day = (name: string): string =>
  `(?<${name}>\\d{1,2}(?: ?[/.-]\\d{1,2}(?:[/.-]20\\d\\d)?|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+20\\d\\d)?))(?![\\d/])`;
const PAPER =
  '(?:thông\\s+báo|kế\\s+hoạch|công\\s+văn|công\\s+điện|quyết\\s+định|chỉ\\s+thị|văn\\s+bản|hướng\\s+dẫn|lệnh|thể\\s+lệ|điều\\s+lệ)(?:\\s+(?:khẩn|hỏa\\s+tốc))?';
const CODE = '(?<code>\\d+(?: (?=\\/))?[\\p{L}\\d/&.-]*[\\p{L}\\d])(?![\\p{L}\\d])';

/** “Thông báo số 933/TB-ĐHKH ngày 27/08/2021 của Hiệu trưởng về việc …” as a headline. */
const HEADLINE = new RegExp(`^${PAPER}\\s+số\\s*:?\\s*${CODE}(?:\\s*,?\\s*ngày\\s+${day('day')})?`, 'iu');
/** “Ngày 06/6/2025, Ban Tổ chức ra Văn bản số 74/TL-BTC”, “Sở Y tế vừa ra Thông báo khẩn số 668/TB-SYT”. */
const ISSUES = new RegExp(
  `(?:(?:^|[,)–-]\\s+)(?:ngày|sáng|trưa|chiều|tối)\\s+(?:ngày\\s+|(?:hôm\\s+)?nay\\s+\\(?)?${day('day')}\\)?\\s*,?\\s+(?:thừa\\s+lệnh\\s[^.;:,]{2,60},\\s+)?)?(?:^|(?<=\\s))\\p{L}[^.;:,]{2,90}?\\s+(?:vừa\\s+)?(?:(?:ra|ký|có|(?:ban|phát)\\s+hành|phát\\s+đi)\\s+${PAPER}(?:\\s+(?:số\\s*:?\\s*|(?=\\d[\\p{L}\\d.-]*\\/|\\d{3,5}\\s))${CODE}(?:\\s*,?\\s*ngày\\s+${day('signed')})?)?|đăng\\s+tin(?!\\p{L}))`,
  'iu',
);
/** “Tại Công văn số 3517/UBND ngày 18/7/2022, UBND huyện đề nghị”: its own, as nobody else's is told. */
const AT = new RegExp(
  `^(?:[-–]\\s*)?(?:\\([^)]{2,30}\\)\\s*[-–]?\\s*)?(?:tại|theo|bằng)\\s+${PAPER}\\s+số\\s*:?\\s*${CODE}\\s*,?\\s*ngày\\s+${day('day')}\\s*,`,
  'iu',
);
/** “(Thông báo số 03/TB-BTC đính kèm)”, “Toàn văn tại công văn 388/PGDĐT”, “Ban hành kèm theo Kế hoạch số …”. */
const WITH = new RegExp(
  `(?:\\((?=${PAPER}\\s[^()]{3,60}(?:đính\\s+kèm|kèm\\s+theo)\\))|(?:toàn\\s+văn|(?:chi\\s+tiết\\s+)?xem)(?:\\s+(?:tại|trong))?\\s*:?\\s+|ban\\s+hành\\s+kèm\\s+theo\\s+)${PAPER}\\s+(?:số\\s*:?\\s*)?${CODE}(?:\\s*,?\\s*ngày\\s+${day('day')})?`,
  'iu',
);
/** “Văn phòng UBND tỉnh vừa chuyển ý kiến … (Công văn số 1120/VP-KTN, ngày 18/3/2024)”. */
const BESIDE = new RegExp(
  `^\\p{Lu}[^.;:]{5,80}?\\svừa\\s[^.;:()]{5,200}\\(\\s?${PAPER}\\s+số\\s*:?\\s*${CODE}\\s*,?\\s*ngày\\s+${day('day')}\\s?\\)`,
  'iu',
);
/** “Kể từ ngày ra thông báo (16/12/2025)”. */
const ISSUED = new RegExp(
  `ngày\\s+(?:ra|ban\\s+hành|ký|phát\\s+hành)\\s+${PAPER}(?:\\s+này)?\\s*[(,:]\\s*(?:ngày\\s+)?${day('day')}`,
  'iu',
);
/** Speaks of papers that came before; “Ngày 29/2, UBND tỉnh đã ban hành …” is the news itself. */
const EARLIER =
  /^(?:căn\s+cứ|theo|trước\s+đó|trước\s+đây)(?!\p{L})|^(?!(?:.{2,20}[–-]\s+)?ngày\s+\d|.{2,80}cho\s+(?:hay|biết),).*(?<!\p{L})đã\s+(?:ra|ban\s+hành)(?!\p{L})/iu;

export interface Told {
  readonly number: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
}

const TOP_LINES = 5;

/**
 * Number and day of a letter that a page only tells of.
 * @param lines of the whole text, without empty ones
 * @param posted when the page put it up, which gives a day its year
 * @param issuer who issued it: what is told of another's isn't its own
 */
export function toldOf(lines: readonly string[], posted: string | null, issuer: string | null = null): Told {
  const first = lines.slice(0, TOP_LINES);
  const top = first.filter((line) => !EARLIER.test(line));
  const headline =
    top.map((line) => HEADLINE.exec(line)).find((found) => found !== null) ??
    first.map((line) => AT.exec(line)).find((found) => found !== null);
  const issues = top
    .map((line) => ISSUES.exec(line))
    .find((found) => found !== null && isBy(issuer, found[0]));
  const issued = lines.map((line) => ISSUED.exec(line)).find((found) => found !== null);
  const own = headline ?? (issues?.groups?.code === undefined ? besides(lines) : null);
  const code = own?.groups?.code ?? issues?.groups?.code ?? null;
  const written =
    own?.groups?.day ?? issues?.groups?.day ?? issues?.groups?.signed ?? issued?.groups?.day ?? null;
  return {
    number: code === null ? null : code.replace(/\s/gu, ''),
    date: written === null ? null : isoDay(written, posted ?? besideDay(written, lines)),
  };
}

const besides = (lines: readonly string[]): RegExpExecArray | null =>
  lines.map((line) => BESIDE.exec(line) ?? WITH.exec(line)).find((found) => found !== null) ?? null;

const NEAR_DAYS = 45;
/** Where no page tells when it was put up: of the days that the text tells in full, one soon before or after. */
function besideDay(written: string, lines: readonly string[]): string | null {
  const [d, m] = (written.match(/\d+/gu) ?? []).map((figures) => figures.padStart(2, '0'));
  for (const [, day, month, year] of lines
    .join('\n')
    .matchAll(/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)(?!\d)/gu)) {
    const told = Date.parse(`${year!}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
    for (const y of [Number(year) - 1, Number(year), Number(year) + 1]) {
      const date = `${y}-${m ?? ''}-${d ?? ''}`;
      if (Math.abs(Date.parse(date) - told) <= NEAR_DAYS * 86_400_000) return date;
    }
  }
  return null;
}

function isBy(issuer: string | null, by: string): boolean {
  const plain = (name: string) =>
    name.replace(/U[ỷỶ]/gu, 'Ủy').replace(/UBND/gu, 'Ủy ban nhân dân').toLowerCase();
  return issuer === null || plain(by).includes(plain(issuer).split(' ').slice(0, 2).join(' '));
}

/** The last such day before the page was put up, where no year is told. */
function isoDay(written: string, posted: string | null): string | null {
  const [d, m, told] = (written.match(/\d+/gu) ?? []).map((figures) => figures.padStart(2, '0'));
  if (d === undefined || m === undefined || Number(d) > 31 || Number(m) > 12) return null;
  if (told !== undefined) return `${told}-${m}-${d}`;
  if (posted === null) return null;
  const year = Number(posted.slice(0, 4)) - Number(`${m}-${d}` > posted.slice(5));
  return `${year}-${m}-${d}`;
}

const LONGEST_ENTRY = 40;
const LONGEST_MENU = 15;

/** Counters (“Trong tuần: 2”), what stands for a picture (“anh tin bai”, “z6612 81bf0d2c95a0e771”): no words of anybody. */
const MADE =
  /^[-–•*\s]*(?:(?:(?:đang\s+(?:online|truy\s+cập|trực\s+tuyến)|hôm\s+(?:nay|qua)|trong\s+(?:ngày|tuần|tháng)|(?:tuần|tháng)\s+(?:này|trước)|tất\s+cả|(?:tổng\s+(?:số\s+)?)?(?:lượt\s+)?truy\s+cập|thống\s+kê|online)\s*:\s*[\d.,]+\s*)+|(?:(?:anh\s+tin\s+bai|image\s+(?:advertisement|banner))\s*)+|(?=.*(?<![a-z\d])(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{12})[a-z\d\s_.()-]+)$/iu;

/** Without such lines, and without a menu that begins with “Trang chủ”, an entry a line up to an empty one. */
export function withoutMenu(all: readonly string[]): string[] {
  const lines = all.filter((line) => !MADE.test(line));
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || !/^trang\s+chủ$/iu.test(lines[first]!.trim())) return lines;
  let end = first;
  while (end < lines.length && lines[end]!.trim() !== '' && lines[end]!.trim().length <= LONGEST_ENTRY) end++;
  const closed = end < lines.length && lines[end]!.trim() === '' && end - first <= LONGEST_MENU;
  return closed ? lines.slice(end) : lines;
}

/** “Phát hành: Phòng Văn hóa - Xã hội UBND xã …”: a line of a page's record. */
export const ISSUED_BY =
  /^(?:(?:cơ\s+quan|đơn\s+vị|nơi)\s+(?:ban\s+hành|phát\s+hành)|phát\s+hành)\s*:\s*(?<body>\p{Lu}.{3,100})$/iu;

const LONGEST_TOP = 40;
/** Without the bars of a table's cells, and what a page broke in the middle put together again: “Số:” and its number. */
export function unbroken(lines: readonly string[]): string[] {
  const top = lines
    .slice(0, LONGEST_TOP)
    .filter((line) => line.trim() !== '|')
    .map((line) =>
      /\p{Ll}.*\|.*\|/u.test(line) ? line : line.replace(/\s*\|\s*$/u, '').replace(/\s\|\s/gu, '\t'),
    )
    .join('\n')
    // A store of pages puts the day on which it took one before the text.
    .replace(/^\s*(?:date|ngày)\s+20\d\d-\d\d(?:-\d\d)?\s+/mu, '')
    .replace(
      /^(\s*CỘNG)\s*\n\s*(?=H[OÒ][AÀ]\s)|^(\s*CỘNG H[OÒ][AÀ] XÃ HỘI)\s*\n\s*(?=CHỦ\s)|^(\s*Kính)\s*\n\s*(?=gửi)/gimu,
      (first) => `${first.trim()} `,
    )
    .replace(/(,\s*ngày\s*\d{1,2})\s*\n\s*(?=tháng\s)/gu, '$1 ')
    .replace(/^(\s*Số\s*:)\s*\n\s*(?=\d[\d\s]*(?:\p{Lu}{1,4}\s*)?\/\s*[\p{Lu}\d])/gmu, '$1 ');
  return [...top.split('\n'), ...lines.slice(LONGEST_TOP)];
}
