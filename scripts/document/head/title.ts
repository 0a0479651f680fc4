/** A letter's title: over several lines, as “V/v …”, as a headline, or told by what it invites to. */
import type { LetterKind } from './kinds.ts';
import { HEADLINE_END, webDate } from './dates.ts';
import { ABOUT, bare, BODY_BEGINS, isPlaceDate, NUMBERED, SMALL_PRINT, SPEAKS, TO, URGENT } from './signs.ts';
import { startsItem } from '../paragraphs.ts';

/** An invitation is called after what it invites to, an open letter after its kind. */
export function untitled(kind: LetterKind | null, named: string, rest: readonly string[]): string | null {
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

const INVITED = /^trân\s+trọng\s+kính\s+mời\s/iu;
/** “Thân gửi các bạn sinh viên!” */
const GREETS = /^(?:thân\s+(?:gửi|chào|mến)|kính\s+(?:chào|thưa)|xin\s+chào|chào)\s/iu;

/** No title is longer; what goes on for more is a list. */
const MOST_TITLE_LINES = 12;

/** The title that begins at a line, over as many lines as it goes on, and where the text after it begins. */
export function titleFrom(lines: readonly string[], from: number): { title: string | null; end: number } {
  const parts: string[] = [];
  let gap = false;
  let at = from;
  let begins = from;
  for (; at < lines.length; at++) {
    const line = bare(lines[at]!);
    if (!line || /^[-–—_*=.\s]{2,}$/u.test(line)) {
      gap = parts.length > 0;
      continue;
    }
    // “Trân trọng kính mời ông (bà): …” above “Về việc: họp tổ dân phố”
    if (parts.length === 0 && INVITED.test(line) && ABOUT.test(bare(lines[at + 1] ?? ''))) {
      begins = at + 1;
      continue;
    }
    if (
      TO.test(line) ||
      GREETS.test(line) ||
      URGENT.test(line) ||
      (parts.length > 0 && SMALL_PRINT.test(line)) ||
      (parts.length > 0 && webDate([line]) !== null)
    )
      break;
    // “(đọc trên loa 3 buổi)”: how it is to be read, or sent; “Bưởi Hạ, ngày 23 tháng 10 năm 2024”.
    if (NOTE.test(line) || isPlaceDate(line) || (parts.length === 0 && TIMES.test(line))) {
      if (parts.length === 0) begins = at + 1;
      continue;
    }
    if (parts.length === 0) {
      if (
        line.length > 300 ||
        (/:$/u.test(line) && /(?<!\p{L})(?:thông\s+báo|kính|xin)(?!\p{L})/iu.test(line)) ||
        startsItem(line) ||
        RECORD.test(line) ||
        // Sentences are the text.
        (line.length > 60 && /\p{Ll}{2}[.!?]\s+\p{Lu}\p{Ll}*\s/u.test(line)) ||
        (BODY_BEGINS.test(line) && /[.:;]$/u.test(line) && !ABOUT.test(line))
      )
        break;
      parts.push(line.replace(/^\(([^()]*)\)$/u, '$1'));
      continue;
    }
    if (
      parts.length >= MOST_TITLE_LINES ||
      lines[at]!.length > 140 ||
      decides(line, lines.slice(at + 1)) ||
      !titleGoesOn(parts, line, gap)
    )
      break;
    gap = false;
    parts.push(line);
  }
  return { title: cleanTitle(parts.join(' ')), end: parts.length === 0 ? begins : at };
}

const NOTES =
  '\\([^()]{0,120}(?<!\\p{L})(?:đọc|phát(?! (?:triển|hành|sinh|động))|gửi|đăng(?! ký)|chia\\s+sẻ|ban\\s+hành|kèm\\s+theo)(?!\\p{L})[^()]{0,140}\\)$';
const NOTE = new RegExp(`^${NOTES}`, 'iu');
const NOTE_AT_END = new RegExp(`\\s${NOTES}`, 'iu');
/** Above the title: how often it was said. */
const TIMES = /^\((?:lần|đợt)\s+(?:thứ\s+)?[\p{L}\d]{1,4}\)$/iu;

/** “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …” between a decision's title and what it is based on. */
const decides = (line: string, below: readonly string[]): boolean =>
  /^(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|[ỦU][YỶ] BAN|HỘI ĐỒNG)(?=[\s,]|$)\P{Ll}*$/u.test(
    line,
  ) && /^căn\s+cứ(?!\p{L})/iu.test(below.find((other) => other.trim())?.trim() ?? '');

/** “(VTC News) - …”, “TPO - …”: the first sentence of a paper's report. */
const DATELINE = /^(?:\(\p{Lu}[^)]{1,25}\)|\p{Lu}{2,6})\s*[-–—]\s*\p{Lu}/u;

/** A line of a page's record. */
const RECORD = /^(?:loại\s+văn\s+bản|trích\s+yếu|tình\s+trạng|lĩnh\s+vực|đơn\s+vị\s+chủ\s+trì)\s*:/iu;

function titleGoesOn(parts: readonly string[], line: string, gap: boolean): boolean {
  const last = parts.at(-1)!;
  const so = parts.join(' ');
  const open =
    /[,–-]$|\s(?:và|của|trên|tại|cho|về|với|các|năm|tháng|ngày|theo|do|để|lần\s+thứ|khóa|phường|xã|tỉnh|dự\s+án|công\s+trình)$/iu.test(
      so,
    );
  if (startsItem(line) || RECORD.test(line) || DATELINE.test(line) || /[.;:]$/u.test(last)) return false;
  if (BODY_BEGINS.test(line) && /[.;:]$/u.test(line)) return false;
  if (/^[\p{Ll}(]/u.test(line)) return line.length < 160;
  if (/^[“"]\p{L}/u.test(line) && !/[“"]/u.test(so) && line.length < 160) return true;
  // In capitals throughout, or in small letters throughout.
  const capitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text);
  if (capitals(so) && !capitals(line) && BODY_BEGINS.test(line)) return false;
  if (open && line.length < 120) return true;
  if (capitals(line) !== capitals(so)) return false;
  if (gap || parts.length > 4) return false;
  if (capitals(line)) return true;
  if (BODY_BEGINS.test(line) || SPEAKS.test(line) || /[.;:]$/u.test(line)) return false;
  // A full line that was wrapped before a name or a figure.
  return last.length >= 40 && line.length <= last.length;
}

/** Wants its name or its rest: “… phòng, chống bệnh | Dịch tả lợn Châu Phi”. */
const OPEN_ABOUT =
  /[,–-]$|\s(?:và|của|trên|tại|cho|về|đối với|bệnh|dự án|công trình|lễ hội|chương trình|cuộc thi)$/u;

/** “V/v …” of a letter's left column, to where the column ends. */
export function aboutTitle(head: readonly string[]): string | null {
  const at = head.findIndex((line) => ABOUT.test(line.replace(/^["“]/u, '')));
  if (at < 0) return null;
  const parts = [head[at]!];
  let gap = false;
  for (const line of head.slice(at + 1)) {
    if (!line) {
      gap = true;
      continue;
    }
    if (NOTE.test(line)) continue;
    if (
      TO.test(line) ||
      URGENT.test(line) ||
      NUMBERED.test(line) ||
      SMALL_PRINT.test(line) ||
      webDate([line]) !== null
    )
      break;
    const so = parts.join(' ');
    if (gap && !/^[\p{Ll}(]/u.test(line) && !OPEN_ABOUT.test(so)) break;
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
    // “[CUỘC THI “…” 2026] - THÔNG TIN CHUNG”
    .replace(/^\[([^[\]]{8,200})\](?:\s*[-–:]\s*thông\s+tin\s+chung)?$/iu, '$1')
    // “THÔNG BÁO ĐẤU GIÁ TÀI SẢN (V/v đấu giá 14 thửa đất)”
    .replace(/^thông\s+báo[^()]{0,40}\s\((?:v\s*\/\s*v|về\s+việc)\s+([^()]{10,200})\)$/iu, '$1')
    // “Thông báo của UBND xã … về tiêm phòng …”
    .replace(/^thông\s+(?:báo|tin)\s+của\s+[^,.:;]{4,60}?\s+(?:về\s+việc|v\s*\/\s*v|về)\s+(?=\p{L}+\s)/iu, '')
    // “Kế hoạch số 31/KH-UBND ngày 04/3/2026 của UBND phường … về ra quân …”
    .replace(
      /^(?:thông\s+báo|kế\s+hoạch|công\s+văn)\s+số\s*:?\s*\d+\s?\/\S+(?:,?\s+ngày\s+[\d/.-]+)?(?:\s+của\s+[^,.:;]{4,60}?)?\s+(?:về\s+việc|về|v\/v)\s+/iu,
      '',
    )
    // “THÔNG BÁO CỦA BAN QUẢN TRỊ: VỆ SINH BỂ NƯỚC”
    .replace(/^thông\s+báo\s+của\s+[^,.:;]{4,60}:\s+(?=\p{L}+\s)/iu, '')
    .replace(/^(?:giấy|thư)\s+mời\s+(?:tham\s+)?dự\s+(?=\p{L}+\s)/iu, '')
    .replace(/^THÔNG BÁO (?:KHẨN )?(?=\p{Lu}\p{Ll}+ \p{Ll})/u, '')
    // Its first line in capitals: “THÔNG BÁO KÉO DÀI | thời gian …”
    .replace(/^(?:THÔNG BÁO|KẾ HOẠCH)\s\P{Ll}+(?=\s\p{Ll})/u, (first) => first.toLowerCase())
    .replace(/^thông\s+(?:báo|tin)(?:\s+(?:hỏa|hoả)\s+tốc)?\s*[:–-]?\s+(?=(?:về\s+việc|v\s*\/\s*v)\s)/iu, '')
    .replace(
      /^(?:UBND|[UỦ][ỷy]\s+ban\s+nhân\s+dân|Công\s+an|Trạm\s+Y\s+tế|Điện\s+lực)\s[^,:.]{2,40}?\sthông\s+báo\s+["“]?(?=(?:về\s+việc|v\s*\/\s*v)\s)/iu,
      '',
    )
    // “Dự thảo Về việc lấy ý kiến …”, as a page's record has it.
    .replace(/^dự\s+thảo\s+(?=(?:về\s+việc|v\s*\/\s*v)\s)/iu, '')
    .replace(ABOUT, '')
    // When a page put it up, and whose page it is.
    .replace(
      /\s*[[(]\s*(?:(?:ngày\s+đăng|đăng\s+(?:ngày|lúc)|cập\s+nhật)\s*:?\s*)?(?:\d{1,2}[:h]\d{2}\s+)?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d(?:\s+\d{1,2}[:h]\d{2})?\s*[\])]$/iu,
      '',
    )
    .replace(HEADLINE_END, '')
    .replace(/\s+ngày\s+(?:cập\s+nhật|đăng)\s*:?\s+\d{1,2}\/.*$/iu, '')
    .replace(NOTE_AT_END, '')
    // “Tin tức > Vĩnh Long > UBND xã … tuyển dụng”: where a page keeps it.
    .replace(/^(?:[^.:;>»]{2,40}\s[>»]\s){1,4}(?=\S.{20})|^\[\p{Lu}{2,5}\]\s+/u, '')
    .replace(/(?<=\p{Ll}.*|\d)\s+[-–|]\s+\p{Lu}{3,10}(?:\s*\([^)]*\))?$/u, '')
    // “THƯ KÊU GỌI | của Hội Chữ thập đỏ xã … | ủng hộ đồng bào …”
    .replace(
      /^của\s.{5,90}?\s(?=(?:ủng\s+hộ|tham\s+gia|chung\s+tay|giúp|quyên\s+góp|đóng\s+góp|hiến|vận\s+động|về)\s)/iu,
      '',
    )
    .replace(/^về\s+(?!việc|quê|nguồn|đích)/iu, '')
    .replace(/^(?:trân\s+trọng\s+)?kính\s+(?:mời|gửi).{0,120}?\s(?:về\s+việc|v\s*\/\s*v)\s*:?\s*/iu, '')
    .replace(/^[-–—:\s]+|[\s:.;*-]+$/gu, '')
    .trim();
  const whole = /”$/u.test(title) && !/“/u.test(title) ? title.slice(0, -1) : title;
  return whole === '' ? null : capital(whole);
}

/** “UBND phường thông báo về việc … như sau:” where nothing else tells what a letter is about. */
export function toldTitle(rest: readonly string[]): string | null {
  const first = rest.filter((line) => line.trim() !== '').slice(0, FIRST_LINES);
  for (const line of rest.slice(0, FIRST_LINES)) {
    const told =
      /(?<!\p{L})thông\s+báo\s+(?:về\s+)?việc\s+(?<what>[^.:;]{10,150}?)(?:,?\s+(?:cụ\s+thể\s+)?(?:như\s+)?sau)?\s*:\s*$/iu.exec(
        line.trim(),
      )?.groups?.what;
    if (told !== undefined) return cleanTitle(told);
  }
  for (const line of first.slice(0, 3)) {
    const told = (ANNOUNCES.exec(line) ?? PAPER_ON.exec(line))?.groups?.what;
    if (told !== undefined) return cleanTitle(told);
  }
  return null;
}
const FIRST_LINES = 12;
const WHAT =
  '(?<what>(?:lịch|kế\\s+hoạch|phương\\s+án|(?:bán\\s+)?đấu\\s+giá|thi\\s+tuyển|xét\\s+tuyển|tuyển\\s+(?:dụng|sinh)|họp)\\s[^.:;()]{4,140}?)';
const TO_HERE =
  '(?=[.:;(]|,\\s+(?:đề\\s+nghị|yêu\\s+cầu|cụ\\s+thể|bà\\s+con|các\\s+hộ|theo\\s|như\\s|trong\\s)|\\s+(?:như\\s+sau|vào\\s|từ\\s+ngày|theo\\s|để\\s|do\\s|sau\\s|nhằm\\s|trước\\s)|$)';
/** “Chi nhánh đấu giá thông báo đấu giá quyền sử dụng đất vào ngày …” */
const ANNOUNCES = new RegExp(
  `^[^.:;]{3,160}?\\s(?:thông\\s+báo|công\\s+bố|thống\\s+nhất)\\s+${WHAT}${TO_HERE}`,
  'iu',
);
/** “… phát hành Công văn số 3386/UBND đôn đốc việc …” */
const PAPER_ON = new RegExp(
  `\\s(?:ra|ban\\s+hành|phát\\s+hành)\\s+(?:công\\s+văn|thông\\s+báo|kế\\s+hoạch|công\\s+điện)\\s+số\\s+\\d+\\s?\\/\\S+\\s+(?:về\\s+(?:việc\\s+)?)?${WHAT}${TO_HERE}`,
  'iu',
);

/**
 * A headline is one: neither a whole sentence nor a paragraph.
 * @param line the first of those it stands on
 */
export const headline = (title: string, line = title): string | null =>
  title.length > 220 ||
  title.length < 8 ||
  title.startsWith('(') ||
  /\sthông\s+báo$/iu.test(title) ||
  (title.length > LONGEST_SENTENCE && (/[.…]$/u.test(line) || BODY_BEGINS.test(line)))
    ? null
    : title;
/** What is longer and ends with a point is one. */
const LONGEST_SENTENCE = 120;

/** Without accents in a text that has them, as some write a file's name. */
export const isUnaccented = (title: string, text: string): boolean =>
  title.split(' ').length > 4 && !ACCENTED.test(title) && ACCENTED.test(text);
const ACCENTED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
