/**
 * A letter's head by Nghị định 30/2020/NĐ-CP, also where its two columns come interleaved line by line, and what
 * stands in its place in texts of web pages: issuer, number, date, kind, title.
 */
import { issuerName, inferredIssuer } from './issuer.ts';
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
  'hỏa tốc': 'urgent',
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
const PLACE = "(?:TP\\.?\\s*)?\\p{Lu}[\\p{L}’']*(?:\\s*[-–]?\\s*(?:\\p{Lu}[\\p{L}’']*|\\d{1,2}(?=,)))*";
const PLACE_DATE = new RegExp(
  `(?<place>${PLACE})\\s*,?\\s*ngày\\s*(?<day>\\d{1,2}|${BLANK})\\s*(?:tháng|/|-)\\s*(?<month>\\d{1,2}|${BLANK})\\s*(?:năm|/|-)\\s*(?<year>\\d{4}|20${BLANK}|${BLANK})\\.?`,
  'u',
);
const NUMBER =
  /(?:^|\s)(?:Số|SỐ)\s*[:.]?\s*(?<code>(?:[\d.…_\s]*[/-]?\s*)?\p{Lu}[\p{Lu}\d&.]*(?:\s?[-–/.&]\s?\p{Lu}[\p{L}\d.]*)*|[\d.…_\s]*\/\s*\p{Lu}[\p{L}\d&/.–-]*|\d+(?:\/\d{4})?\/[\p{L}\d&/.–-]+|\d+-\p{Lu}+\/\p{Lu}+)(?=\s|$|,|;)/u;
const ABOUT = /^(?:v\s*\/\s*v|về\s+việc)\s*[:.]?\s*/iu;
const TO = /^kính\s+(?:gửi|mời)\s*:?/iu;
const URGENT = /^(?:hỏa|hoả)\s+tốc(?:\s+hẹn\s+giờ)?[\s.:]*$|^(?:thượng\s+)?khẩn[\s.:]*$/iu;
const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s*[./]\s*\p{L}|Q\.\s*\p{L}|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG (?:PHÒNG|BAN|CÔNG AN|TRẠM)|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ|TỔ TRƯỞNG)(?:\s|$)|NGƯỜI (?:KÝ|THÔNG BÁO|VIẾT)|BAN TỔ CHỨC$|TRƯỞNG BAN)/u;
const STAMP =
  /(?:ký\s+(?:bởi|số)|người\s+ký|thời\s+gian\s+ký|ngày\s+ký|cơ\s+quan\s*:|email\s*:.*@|chức\s+vụ\s*:)/iu;
const BODY_BEGINS =
  /^(?:căn\s+cứ|thực\s+hiện|để\s|nhằm|theo\s|hiện\s+nay|trong\s+(?:thời|những)|qua\s|vừa\s+qua|ngày\s+\d|xét\s|trên\s+cơ\s+sở|tiếp\s+(?:theo|nhận)|sau\s+khi|(?:ủy|uỷ)\s+ban|ubnd|hđnd|công\s+an|trân\s+trọng|kính\s+(?:gửi|mời|thưa)|được\s+sự|phát\s+huy|hưởng\s+ứng|chấp\s+hành|nay\s|từ\s+ngày|do\s)/iu;

/** Splits what stands in two columns on one line, and takes out the State's name and motto. */
function headLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line
      .replace(STATE, '\t')
      .replace(MOTTO, '\t')
      .split(/\t+|\s{3,}(?=\S)/u)
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
  const { top, body: rest } = splitTop(clean);
  const placeDate: PlaceDate = { place: null, date: null, month: null, year: null };
  const head = headLines(top).map((line) => takeDate(line, placeDate));
  const numberAt = head.findIndex((line) => NUMBER.test(` ${line}`) && /^s[ốô]/iu.test(line));
  const code = numberAt >= 0 ? NUMBER.exec(` ${head[numberAt]!}`)?.groups?.code : undefined;
  const number = code === undefined ? null : cleanNumber(code);
  const { body, foot, signer } = splitFoot(rest);
  if (placeDate.date === null && placeDate.month === null) for (const line of foot) takeDate(line, placeDate);
  const kindAt = head.findIndex((line) => kindOf(line) !== null);
  const title = titleOf(head, kindAt, numberAt);
  const upper = head.slice(0, numberAt >= 0 ? numberAt : undefined);
  const issuer =
    issuerName(numberAt >= 0 ? upper : upper.slice(0, kindAt >= 0 ? kindAt : 0), text) ??
    inferredIssuer(text, number, placeDate.place);
  const urgent = clean.slice(0, 20).some((line) => URGENT.test(line.trim()));
  return {
    issuer,
    number,
    date: placeDate.date ?? stampDate ?? webDate(clean),
    month: placeDate.month,
    kind: kindAt >= 0 ? kindOf(head[kindAt]!) : urgent ? 'urgent' : numberAt >= 0 ? 'letter' : null,
    title,
    recipients: recipientsOf(rest),
    signer,
    body,
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
  return line.replace(found[0], '').trim();
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
  const words = line.replace(/[.:;*\s]+$/u, '').replace(/^[*\s]+/u, '');
  if (
    words !== words.toUpperCase() &&
    !/^(?:giấy mời|thông báo|kế hoạch|công điện|thư mời|thư ngỏ)$/iu.test(words)
  )
    return null;
  const lower = words.toLowerCase().replace(/\s+/gu, ' ').replace('hoả', 'hỏa');
  const exact = KINDS[lower as keyof typeof KINDS];
  return exact ?? null;
}

/** The top ends where the body begins: at the recipients, at a numbered item, or after the title. */
function splitTop(lines: readonly string[]): { top: string[]; body: string[] } {
  let kindSeen = false;
  let titleSeen = false;
  let numberSeen = false;
  for (let i = 0; i < lines.length && i < 60; i++) {
    const line = lines[i]!.trim();
    const plain = line.replace(STATE, '').replace(MOTTO, '').trim();
    if (!plain) continue;
    if (TO.test(plain)) return { top: lines.slice(0, i), body: lines.slice(i) };
    if (/^s[ốô]\s*[:.]?\s*[\d.…/_]/iu.test(plain)) numberSeen = true;
    if (kindOf(plain) !== null) {
      kindSeen = true;
      continue;
    }
    if (ABOUT.test(plain)) {
      titleSeen = true;
      continue;
    }
    const headLike = /^\P{Ll}*$/u.test(plain) || PLACE_DATE.test(plain);
    const bodyLike =
      (BODY_BEGINS.test(plain) && !headLike && plain.length > 25) ||
      (startsItem(plain) && (kindSeen || titleSeen || i > 3));
    if (bodyLike || (plain.length > 160 && (kindSeen || titleSeen || numberSeen || i > 0)))
      return { top: lines.slice(0, i), body: lines.slice(i) };
  }
  if (kindSeen || titleSeen || numberSeen) {
    const end = Math.min(lines.length, 30);
    return { top: lines.slice(0, end), body: lines.slice(Math.min(end, 12)) };
  }
  return { top: lines.slice(0, 1), body: lines.slice(1) };
}

function titleOf(head: readonly string[], kindAt: number, numberAt: number): string | null {
  const aboutAt = head.findIndex((line) => ABOUT.test(line));
  // The title of a named kind stands under its name; "V/v" of a letter under its number.
  let at = kindAt >= 0 ? kindAt + 1 : aboutAt;
  if (kindAt >= 0) {
    while (at < head.length && (!head[at] || URGENT.test(head[at]!))) at++;
    if (!head[at] && aboutAt >= 0) at = aboutAt;
  }
  if (at < 0 || at >= head.length) {
    if (aboutAt >= 0 && at !== aboutAt) at = aboutAt;
    else return kindAt < 0 && numberAt < 0 ? bareTitle(head) : null;
  }
  const parts: string[] = [];
  let gap = false;
  for (let i = at; i < head.length; i++) {
    const line = head[i]!;
    if (!line) {
      gap = parts.length > 0;
      continue;
    }
    if (parts.length > 0) {
      if (TO.test(line) || URGENT.test(line) || /^s[ốô]\s*[:.]/iu.test(line) || /^-{2,}|^\*{3,}/u.test(line))
        break;
      const joined = parts.join(' ');
      // After an empty line the title goes on only in the middle of a phrase.
      if (gap && !/^[\p{Ll}(]/u.test(line) && !/[,–-]$|\s(?:và|của|trên|tại|cho|về|đối với)$/u.test(joined))
        break;
      if (/^\P{Ll}+$/u.test(line) && /\p{Ll}/u.test(joined) && line.split(' ').length > 1) break;
    }
    gap = false;
    parts.push(line);
  }
  const title = parts
    .join(' ')
    .replace(ABOUT, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[-–—:\s]+|[\s:.;*-]+$/gu, '')
    .trim();
  return title === '' ? null : capital(title);
}

/** The first line of a text without a head: a web page's headline. */
function bareTitle(head: readonly string[]): string | null {
  const line = head.find((l) => l !== '');
  if (line === undefined || line.length > 220 || line.length < 8 || /[.;]$/u.test(line)) return null;
  return capital(line.replace(ABOUT, '').replace(/[\s:]+$/u, ''));
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function recipientsOf(body: readonly string[]): string[] {
  const at = body.findIndex((line) => TO.test(line.trim()));
  if (at < 0 || at > 3) return [];
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
    if (
      /^nơi\s+nhận/iu.test(line) ||
      (SIGNATURE.test(line) && i > lines.length * 0.3 && line === line.toUpperCase())
    ) {
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
  if (/^kính\s+mời/iu.test(lines[at]!.trim())) return at;
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
    if (!listed || (/[,;]$/u.test(before) && !BODY_BEGINS.test(line) && line.length < 100)) {
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
    const found =
      /^\s*(?:(?:thứ\s+\p{L}+|chủ\s+nhật|ngày\s+đăng|đăng\s+ngày|cập\s+nhật|ngày)\s*[,:]?\s*)*(?:\d{1,2}:\d{2}\s*[-,|]?\s*)?(?:ngày\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s*[-,|]?\s*\d{1,2}[:h]\d{2}.*)?(?:\s*\|.*|\s*\(GMT.*)?$/iu.exec(
        line,
      );
    if (found) return `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`;
  }
  return null;
}
