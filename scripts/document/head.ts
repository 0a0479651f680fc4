/**
 * A letter's head by Nghị định 30/2020/NĐ-CP, also where its two columns come interleaved line by line, and what
 * stands in its place in texts of web pages: issuer, number, date, kind, title.
 */
import { BODY_WORD, issuerName, inferredIssuer } from './issuer.ts';
import { startsItem } from './paragraphs.ts';

export interface Head {
  readonly issuer: string | null;
  readonly number: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** The month of a letter whose day is blank: `YYYY-MM`. */
  readonly month: string | null;
  readonly kind: LetterKind | null;
  readonly title: string | null;
  readonly recipients: readonly string[];
  readonly signer: string | null;
  /** Lines between head and foot. */
  readonly body: readonly string[];
}

const KINDS = {
  'thông báo': 'notice',
  'kế hoạch': 'plan',
  'giấy mời': 'invitation',
  'thư mời': 'invitation',
  'công điện': 'urgent',
  'quyết định': 'decision',
  'chỉ thị': 'directive',
  'hướng dẫn': 'guide',
  'báo cáo': 'report',
  'thông cáo': 'notice',
  'thông tin': 'notice',
  'tin báo': 'notice',
  'lời kêu gọi': 'appeal',
  'thư ngỏ': 'appeal',
  'thư kêu gọi': 'appeal',
  'phương án': 'plan',
  'chương trình': 'plan',
  'thể lệ': 'notice',
  'nội quy': 'notice',
  lịch: 'notice',
  'đề cương tuyên truyền': 'notice',
  'bài tuyên truyền': 'notice',
} as const;
export type LetterKind = (typeof KINDS)[keyof typeof KINDS] | 'letter';

const STATE =
  /(?:nước\s+)?cộng\s+h[oò][àa]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|đảng\s+cộng\s+sản\s+việt\s+nam/giu;
const MOTTO = /độc\s+lập\s*[-–—.]?\s*tự\s+do\s*[-–—.]?\s*hạnh\s+phúc/giu;
const BLANK = '[.…_\\s]*';
const NAME = "\\p{Lu}[\\p{Ll}’'][\\p{L}’']*";
const PLACE = `(?:TP\\.?\\s*)?${NAME}(?:(?:\\s|\\s[-–]\\s)(?:${NAME}|\\d{1,2}(?=,)))*`;
const PLACE_DATE = new RegExp(
  `(?<![-/])(?<place>${PLACE})\\s*,?\\s*ngày\\s*(?<day>\\d{1,2}|${BLANK})\\s*(?:tháng|/|-)\\s*(?<month>\\d{1,2}|${BLANK})\\s*(?:năm|/|-)\\s*(?<year>\\d{4}|20${BLANK}|${BLANK})\\.?`,
  'u',
);
const NUMBER =
  /(?:^|\s)(?:Số|SỐ)\s*[:.]?\s*(?<code>[\d.…_ ]{0,40}(?:\s?[/-]\s?)?(?:20\d\d\s?\/\s?)?\p{Lu}[\p{L}\d&]*(?:\s?[-–/&.]\s?\p{Lu}[\p{L}\d]*)*|\d+(?:\/\d{4})?\/[\p{L}\d&/.–-]+)(?=\s|$|,|;)/u;
const ABOUT = /^(?:v\s*\/\s*v|về\s+việc)\s*[:.]?\s*/iu;
const TO = /^kính\s+(?:gửi|mời)\s*:?/iu;
const URGENT = /^(?:hỏa|hoả)\s+tốc(?:\s+hẹn\s+giờ)?[\s.:]*$|^(?:thượng\s+)?khẩn[\s.:]*$/iu;
const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s*[./]\s*\p{L}|Q\.\s*\p{L}|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG (?:PHÒNG|BAN|CÔNG AN|TRẠM)|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ|TỔ TRƯỞNG)(?:\s|$)|NGƯỜI (?:KÝ|THÔNG BÁO|VIẾT)|BAN TỔ CHỨC$|TRƯỞNG BAN)/u;
/** “Nơi nhận:” and its list; “Nơi nhận hồ sơ: …” is where people go. */
const FOOT = /^(?:[Nn]ơi\s+[Nn]hận|NƠI\s+NHẬN)(?!\s+\p{Ll})(?!\s*:\s+(?!như\s)\p{Ll})/u;
/** What a digital signature prints on the page. */
const STAMP =
  /^\s*(?:(?:được\s+)?ký\s+(?:bởi|số)|người\s+ký|thời\s+gian\s+ký|ngày\s+ký|cơ\s+quan|chức\s+vụ|signature|signed\s+by|date)\s*:/iu;
const BODY_BEGINS =
  /^(?:căn\s+cứ|thực\s+hiện|nhân\s+(?:dịp|kỷ)|hòa\s+chung|để\s|nhằm|theo\s|hiện\s+nay|trong\s+(?:thời|những)|qua\s|vừa\s+qua|ngày\s+\d|xét\s|trên\s+cơ\s+sở|tiếp\s+(?:theo|nhận)|sau\s+khi|(?:ủy|uỷ)\s+ban|ubnd|hđnd|công\s+an|trân\s+trọng|kính\s+(?:gửi|mời|thưa)|được\s+sự|phát\s+huy|hưởng\s+ứng|chấp\s+hành|nay\s|từ\s+ngày|do\s)/iu;

/** Splits what stands in two columns on one line, and takes out the State's name and motto. */
function headLines(lines: readonly string[]): string[] {
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

interface PlaceDate {
  place: string | null;
  date: string | null;
  month: string | null;
  year: number | null;
}

export function readHead(text: string): Head {
  const all = text.split('\n').map((line) => line.trimEnd());
  const stampDate = stampDateOf(all);
  const clean = all.filter((line) => !(STAMP.test(line) && line.length < 160));
  const { top, title, kind, rest, named = false } = split(clean);
  const placeDate: PlaceDate = { place: null, date: null, month: null, year: null };
  const head = headLines(top).map((line) => takeDate(line, placeDate));
  const numberAt = head.findIndex((line) => NUMBERED.test(line) && NUMBER.test(` ${line}`));
  const code = numberAt >= 0 ? NUMBER.exec(` ${head[numberAt]!}`)?.groups?.code : undefined;
  const number = code === undefined ? null : cleanNumber(code);
  const { body, foot, signer } = splitFoot(rest);
  if (placeDate.date === null && placeDate.month === null) for (const line of foot) takeDate(line, placeDate);
  const upper = numberAt >= 0 ? head.slice(0, numberAt) : kind !== null || named ? head : [];
  const urgent = clean.slice(0, 20).some((line) => URGENT.test(line.trim()));
  return {
    issuer: issuerName(upper, text) ?? inferredIssuer(text, number, placeDate.place),
    number,
    date: placeDate.date ?? stampDate ?? webDate(clean),
    month: placeDate.month,
    kind: kind ?? (urgent ? 'urgent' : numberAt >= 0 ? 'letter' : null),
    title,
    recipients: recipientsOf(rest),
    signer,
    body: body.filter((line) => !URGENT.test(line.trim()) && webDate([line]) === null),
  };
}

function cleanNumber(code: string): string | null {
  const kept = code
    .replace(/[…_]/gu, '')
    .replace(/\.{2,}/gu, '')
    .replace(/\s+/gu, '')
    .replace(/–/gu, '-')
    .replace(/^[./-]+|[./-]+$/gu, '');
  return kept === '' ? null : kept;
}

/** Takes the place and date out of a line. */
function takeDate(line: string, into: PlaceDate): string {
  const found = PLACE_DATE.exec(line);
  if (!found || into.date !== null || into.month !== null) return line;
  const { place, day, month, year } = found.groups as Record<'place' | 'day' | 'month' | 'year', string>;
  // In running text a date has no place before it.
  if (!/^\p{Lu}/u.test(place) || /^(?:Thực|Căn|Theo|Từ|Vào)$/u.test(place)) return line;
  into.place = halved(place);
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (/\d/u.test(month) && m >= 1 && m <= 12 && /^\d{4}$/u.test(year)) {
    into.month = `${y}-${String(m).padStart(2, '0')}`;
    if (/\d/u.test(day) && d >= 1 && d <= 31) into.date = `${into.month}-${String(d).padStart(2, '0')}`;
  }
  if (/^\d{4}$/u.test(year)) into.year = y;
  const kept = into.place === place ? '' : into.place;
  return line.replace(found[0], kept).trim();
}

/** “Bắc Kạn Bắc Kạn”: the end of the title and the place. */
function halved(place: string): string {
  const words = place.split(/\s+/u);
  const half = words.length / 2;
  return words.length % 2 === 0 && words.slice(0, half).join(' ') === words.slice(half).join(' ')
    ? words.slice(0, half).join(' ')
    : place;
}

export function kindOf(line: string): LetterKind | null {
  const words = line
    .replace(/[.:;*\s]+$/u, '')
    .replace(/^[*\s]+/u, '')
    .replace(/\s+(?:hỏa\s+tốc|hoả\s+tốc|khẩn)$/iu, '');
  if (
    words !== words.toUpperCase() &&
    !/^(?:giấy mời|thông báo|kế hoạch|công điện|thư mời|thư ngỏ)$/iu.test(words)
  )
    return null;
  const lower = words.toLowerCase().replace(/\s+/gu, ' ').replace('hoả', 'hỏa');
  const exact = KINDS[lower as keyof typeof KINDS];
  return exact ?? null;
}

interface Parts {
  /** Columns, kind and title. */
  readonly top: readonly string[];
  readonly title: string | null;
  readonly kind: LetterKind | null;
  readonly rest: readonly string[];
  /** Whether the top names the issuer though there is neither number nor kind. */
  readonly named?: boolean;
}

/** How far down a head may reach; letters that go to many places have long ones. */
const LONGEST_HEAD = 60;

function split(lines: readonly string[]): Parts {
  const kindAt = lines.slice(0, LONGEST_HEAD).findIndex((line) => kindOf(bare(line)) !== null);
  const toAt = lines.slice(0, LONGEST_HEAD).findIndex((line) => TO.test(bare(line)));
  if (kindAt >= 0 && (toAt < 0 || kindAt < toAt)) {
    const kind = kindOf(bare(lines[kindAt]!));
    let at = kindAt + 1;
    while (at < lines.length && /^(?:$|[-–—_*.\s]+$)/u.test(bare(lines[at]!))) at++;
    const { title, end } = titleFrom(lines, at);
    // “V/v …” may stand above the kind's name, or there is no title at all.
    const above =
      title ??
      aboutTitle(headLines(lines.slice(0, kindAt))) ??
      untitled(kind, bare(lines[kindAt]!), lines.slice(end));
    return { top: lines.slice(0, kindAt), title: above, kind, rest: lines.slice(end) };
  }
  // “THÔNG BÁO TUYỂN DỤNG”: kind and title in one line.
  const oneAt = toAt >= 0 ? -1 : kindAndTitle(lines);
  if (oneAt >= 0) {
    const { title, end } = titleFrom(lines, oneAt);
    return { top: lines.slice(0, oneAt), title, kind: 'notice', rest: lines.slice(end) };
  }
  const end = toAt >= 0 ? toAt : bodyStart(lines);
  const top = lines.slice(0, end);
  const state: PlaceDate = { place: null, date: null, month: null, year: null };
  const head = headLines(top).map((line) => takeDate(line, state));
  const about = aboutTitle(head);
  if (about !== null) return { top, title: about, kind: null, rest: lines.slice(end) };
  const first = lines.findIndex((line) => bare(line) !== '' && !SMALL_PRINT.test(bare(line)));
  if (first < 0 || head.some((line) => NUMBERED.test(line)))
    return { top, title: null, kind: null, rest: lines.slice(end) };
  const named = issuerLines(lines, first);
  const { title, end: after } = titleFrom(lines, named);
  return {
    top: named > first ? lines.slice(first, named) : top,
    named: named > first,
    title: title === null ? null : headline(title),
    kind: null,
    rest: lines.slice(title === null ? first : after),
  };
}

/** In a numbered letter, a line of capitals that begins with the kind and goes on with the title. */
function kindAndTitle(lines: readonly string[]): number {
  const top = lines.slice(0, 20);
  if (!top.some((line) => NUMBERED.test(bare(line)))) return -1;
  return top.findIndex((line) => /^(?:THÔNG BÁO|KẾ HOẠCH|THỂ LỆ|LỊCH|HƯỚNG DẪN)\s\P{Ll}+$/u.test(bare(line)));
}

/** An invitation is called after what it invites to, an open letter after its kind. */
function untitled(kind: LetterKind | null, named: string, rest: readonly string[]): string | null {
  if (kind === 'appeal') return capital(named.toLowerCase());
  if (kind !== 'invitation') return null;
  const to =
    /(?<!\p{L})mời\s[^.;:]{3,160}?(?<!\p{L})dự\s+(?!án|kiến|thảo|thi|báo)(?<what>[^.;:]{8,200})/iu.exec(
      rest.slice(0, 14).join(' '),
    );
  return to === null
    ? null
    : cleanTitle(to.groups!.what!.replace(/,?\s+(?:cụ\s+thể\s+)?như\s+sau$|,?\s+(?:vào|lúc|tại)\s.*$/iu, ''));
}

const NUMBERED = /^s[ốô]\s*[:.]/iu;
/** Lines above a web page's headline. */
const SMALL_PRINT =
  /^(?:trang\s+chủ|tin\s+tức|thông\s+báo|tìm\s+kiếm(?:\s+tin\s+tức)?|văn\s+hóa\s*[-–]\s*xã\s+hội|(?:ngày\s+(?:đăng|cập\s+nhật)|đăng\s+(?:ngày|lúc)|cập\s+nhật).{0,60}|\(?\d{1,2}[:/.-]\d.{0,40}|(?:thứ\s+\p{L}+|chủ\s+nhật)\s*,.{0,40})$/iu;

const bare = (line: string): string => line.replace(STATE, '').replace(MOTTO, '').trim();

/** Where the lines end that name a body in capitals above a headline: “CÔNG AN XÃ …”, then “THÔNG BÁO TÌM …”. */
function issuerLines(lines: readonly string[], first: number): number {
  let at = first;
  while (
    at < Math.min(first + 3, lines.length - 1) &&
    BODY_WORD.test(bare(lines[at]!)) &&
    !/\p{Ll}{2}/u.test(bare(lines[at]!)) &&
    bare(lines[at]!).length < 70
  )
    at++;
  const next = bare(lines[at] ?? '');
  return at > first && next !== '' && (/^\P{Ll}+$/u.test(next) || ABOUT.test(next)) ? at : first;
}

/** Where the body begins in a letter without “Kính gửi”. */
function bodyStart(lines: readonly string[]): number {
  let headed = false;
  for (let i = 0; i < Math.min(lines.length, LONGEST_HEAD); i++) {
    const line = bare(lines[i]!);
    if (!line) continue;
    if (NUMBERED.test(line) || ABOUT.test(line)) {
      headed = true;
      continue;
    }
    if (!headed && i > 12) break;
    const headLike = /^\P{Ll}*$/u.test(line) || PLACE_DATE.test(line);
    if (headLike) continue;
    if (headed && ((BODY_BEGINS.test(line) && line.length > 25) || startsItem(line) || line.length > 160))
      return i;
  }
  return headed ? Math.min(lines.length, 12) : 0;
}

/** The title that begins at a line, over as many lines as it goes on, and where the text after it begins. */
/** No title is longer; what goes on for more is a list. */
const MOST_TITLE_LINES = 12;

function titleFrom(lines: readonly string[], from: number): { title: string | null; end: number } {
  const parts: string[] = [];
  let gap = false;
  let at = from;
  for (; at < lines.length; at++) {
    const line = bare(lines[at]!);
    if (!line || /^[-–—_*=.\s]{2,}$/u.test(line)) {
      gap = parts.length > 0;
      continue;
    }
    if (TO.test(line) || URGENT.test(line) || (parts.length > 0 && webDate([line]) !== null)) break;
    if (parts.length === 0) {
      if (
        line.length > 300 ||
        startsItem(line) ||
        (BODY_BEGINS.test(line) && /[.:;]$/u.test(line) && !ABOUT.test(line))
      )
        break;
      parts.push(line);
      continue;
    }
    if (parts.length >= MOST_TITLE_LINES || lines[at]!.length > 140 || !titleGoesOn(parts, line, gap)) break;
    gap = false;
    parts.push(line);
  }
  return { title: cleanTitle(parts.join(' ')), end: parts.length === 0 ? from : at };
}

function titleGoesOn(parts: readonly string[], line: string, gap: boolean): boolean {
  const last = parts.at(-1)!;
  const so = parts.join(' ');
  const open =
    /[,–-]$|\s(?:và|của|trên|tại|cho|về|với|các|năm|tháng|ngày|theo|do|để|lần\s+thứ|khóa|phường|xã|tỉnh)$/iu.test(
      so,
    );
  if (startsItem(line) || /[.;:]$/u.test(last)) return false;
  if (/^[\p{Ll}(]/u.test(line)) return line.length < 160;
  if (open && line.length < 120) return true;
  // In capitals throughout, or in small letters throughout.
  const capitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  if (capitals(line) !== capitals(so)) return false;
  if (gap || parts.length > 4) return false;
  if (capitals(line)) return true;
  if (BODY_BEGINS.test(line) || SPEAKS.test(line) || /[.;:]$/u.test(line)) return false;
  // A full line that was wrapped before a name or a figure.
  return last.length >= 40 && line.length <= last.length;
}

const SPEAKS =
  /(?<!\p{L})(?:thông\s+báo|kính\s+mời|đề\s+nghị|yêu\s+cầu|chỉ\s+thị|tổ\s+chức|như\s+sau)(?!\p{L})/iu;

/** “V/v …” of a letter's left column, to where the column ends. */
function aboutTitle(head: readonly string[]): string | null {
  const at = head.findIndex((line) => ABOUT.test(line.replace(/^["“]/u, '')));
  if (at < 0) return null;
  const parts = [head[at]!];
  let gap = false;
  for (const line of head.slice(at + 1)) {
    if (!line) {
      gap = true;
      continue;
    }
    if (TO.test(line) || URGENT.test(line) || NUMBERED.test(line)) break;
    const so = parts.join(' ');
    if (gap && !/^[\p{Ll}(]/u.test(line) && !/[,–-]$|\s(?:và|của|trên|tại|cho|về|đối với)$/u.test(so)) break;
    if (/^\P{Ll}+$/u.test(line) && /\p{Ll}/u.test(so) && line.split(' ').length > 1) break;
    gap = false;
    parts.push(line);
  }
  return cleanTitle(parts.join(' '));
}

function cleanTitle(text: string): string | null {
  const title = text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d) %/gu, '%')
    .replace(/^["“](?=v\s*\/\s*v)/iu, '')
    .replace(ABOUT, '')
    .replace(/^[-–—:\s]+|[\s:.;*-]+$/gu, '')
    .trim();
  const whole = /”$/u.test(title) && !/“/u.test(title) ? title.slice(0, -1) : title;
  return whole === '' ? null : capital(whole);
}

/** A headline is one: neither a whole sentence nor a paragraph. */
const headline = (title: string): string | null => (title.length > 220 || title.length < 8 ? null : title);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function recipientsOf(body: readonly string[]): string[] {
  const at = body.findIndex((line) => TO.test(line.trim()));
  if (at < 0 || at > 3 || (at > 0 && /^kính\s+mời/iu.test(body[at]!.trim()))) return [];
  const first = body[at]!.trim().replace(TO, '').trim();
  const out = first ? [first] : [];
  for (const raw of body.slice(at + 1)) {
    const line = raw.trim();
    if (!line) continue;
    if (
      !/^[-–+•]/u.test(line) &&
      !(out.length > 0 && /[,;]$/u.test(out.at(-1)!) && line.length < 100 && !BODY_BEGINS.test(line))
    )
      break;
    out.push(line.replace(/^[-–+•]\s*/u, ''));
  }
  return out.map((r) => r.replace(/[;.]+$/u, '')).filter(Boolean);
}

/** Body without recipients, and the foot with who signed. */
function splitFoot(lines: readonly string[]): { body: string[]; foot: string[]; signer: string | null } {
  let end = lines.length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (FOOT.test(line) || (SIGNATURE.test(line) && i > lines.length * 0.3 && line === line.toUpperCase())) {
      end = i;
      break;
    }
    if (/\.\/\.\s*$/u.test(line)) {
      end = i + 1;
      break;
    }
  }
  const foot = lines.slice(end);
  const names = foot
    .flatMap((l) => l.split('\t'))
    .map((l) => l.trim())
    .filter(isName);
  const start = skipRecipients(lines.slice(0, end));
  const appendix = appendixOf(foot);
  return { body: [...lines.slice(start, end), ...appendix], foot, signer: names.at(-1) ?? null };
}

/** What is attached after the signature: a schedule, a list of places. */
function appendixOf(foot: readonly string[]): string[] {
  const at = foot.findIndex((line) => /^phụ\s+lục|^lịch\s+\p{L}|^danh\s+sách\s+\p{L}/iu.test(line.trim()));
  return at < 0 ? [] : foot.slice(at);
}

const isName = (line: string): boolean =>
  /^(?:(?:Ths|ThS|TS|BS|CN|KS)\.?\s*)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(line) &&
  line.split(' ').length >= 2;

function skipRecipients(lines: readonly string[]): number {
  const at = lines.findIndex((line) => TO.test(line.trim()));
  if (at < 0 || at > 3) return 0;
  // An invitation's "Kính mời" line is its body.
  if (/^kính\s+mời/iu.test(lines[at]!.trim())) return 0;
  let i = at + 1;
  let listed = lines[at]!.trim().replace(TO, '').trim() !== '';
  for (; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (!line) continue;
    if (/^[-–+•]/u.test(line) && line.length < 160) {
      listed = true;
      continue;
    }
    const before = lines
      .slice(at, i)
      .findLast((l) => l.trim())!
      .trim();
    if (
      !listed ||
      (/[,;]$/u.test(before) && !BODY_BEGINS.test(line) && !SPEAKS.test(line) && line.length < 100)
    ) {
      listed = true;
      continue;
    }
    if (/^[\p{Ll}(]/u.test(line) && line.length < 100 && !/[.]$/u.test(before)) continue;
    break;
  }
  return i;
}

/** The day of a digital signature, which stands where the letter's own day was left blank. */
function stampDateOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = /(?:ngày|thời\s+gian)\s+ký\s*:?\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/iu.exec(line);
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return null;
}

/** “Thứ Hai, 25/05/2026 08:30” above or under a web page's headline. */
function webDate(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 8)) {
    if (line.length > 120) continue;
    const long = /^\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/iu.exec(line);
    const found =
      long ??
      /^\s*\(?(?:(?:thứ\s+\p{L}+|chủ\s+nhật|(?:ngày|thời\s+gian)\s+(?:đăng|cập\s+nhật)(?:\s+tin)?|(?:đăng|cập\s+nhật)(?:\s+(?:ngày|lúc|vào))?|ngày)[\s,:–-]{0,4}){0,6}(?:\d{1,2}:\d{2}\s*[-,|]?\s*)?(?:ngày\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s*[-,|]?\s*\d{1,2}[:h]\d{2}.*)?(?:\s*\|.*|\s*\(GMT.*|\s*\))?$/iu.exec(
        line,
      );
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return null;
}
