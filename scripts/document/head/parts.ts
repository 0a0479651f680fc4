/** Where the parts of a letter lie: its head's two columns, kind and title, and the text below; pages without a head too. */
import { takeDates, tellsOnlyWhen, webDate, type PlaceDate } from './dates.ts';
import { BODIES } from './bodies.ts';
import { headLines } from './columns.ts';
import { BODY_WORD } from './issuer.ts';
import { DOES, nameLines } from './names.ts';
import { kindOf, type LetterKind } from './kinds.ts';
import {
  ABOUT,
  bare,
  BODY_BEGINS,
  NUMBERED,
  PLACE_DATE,
  isPlaceDate,
  SMALL_PRINT,
  STATE,
  TO,
} from './signs.ts';
import { aboutTitle, headline, titleFrom, untitled } from './title.ts';
import { startsItem } from '../paragraphs.ts';

export interface Parts {
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

export function partsOf(lines: readonly string[]): Parts {
  const kindAt = lines.slice(0, LONGEST_HEAD).findIndex((line) => kindOf(bare(line)) !== null);
  const toAt = lines.slice(0, LONGEST_HEAD).findIndex((line) => TO.test(bare(line)));
  if (kindAt >= 0 && (toAt < 0 || kindAt < toAt)) {
    const kind = kindOf(bare(lines[kindAt]!));
    let at = kindAt + 1;
    const small = (line: string) =>
      /^(?:$|[-–—_*.\s]+$)/u.test(line) ||
      NUMBERED.test(line) ||
      (line.length < 100 && (SMALL_PRINT.test(line) || tellsOnlyWhen(line)));
    while (at < lines.length && small(bare(lines[at]!))) at++;
    const wire = kind === 'urgent' ? sentBy(lines, at) : 0;
    if (wire > 0)
      return {
        top: [...lines.slice(0, kindAt), ...sender(lines.slice(at, wire)), ...lines.slice(kindAt + 1, at)],
        title: aboutTitle(headLines(lines.slice(at, wire))),
        kind,
        rest: sentTo(lines.slice(wire)),
      };
    const { title, end } = titleFrom(lines, at);
    // “V/v …” may stand above the kind's name, or there is no title at all.
    const above =
      (kind === 'appeal' ? title?.replace(/^(?:kính\s+)?gửi\s/iu, 'Thư ngỏ gửi ') : title) ??
      aboutTitle(headLines(lines.slice(0, kindAt))) ??
      untitled(kind, bare(lines[kindAt]!), lines.slice(end));
    // In texts that were copied, the number may stand below the kind's name.
    const upper = [...lines.slice(0, kindAt), ...lines.slice(kindAt + 1, at)];
    // A page may show the letter's own head below its headline.
    const isNumbered = (some: readonly string[]) => some.some((line) => NUMBERED.test(bare(line)));
    const under = title === null || isNumbered(upper) ? end : headBelow(lines, end);
    const below = isNumbered(lines.slice(end, under)) ? under : end;
    const top = [...upper, ...lines.slice(end, below)];
    return { top, title: above, kind, rest: lines.slice(below) };
  }
  // “THÔNG BÁO TUYỂN DỤNG”: kind and title in one line.
  const oneAt = toAt >= 0 ? -1 : kindAndTitle(lines);
  if (oneAt >= 0) {
    const { title, end } = titleFrom(lines, oneAt);
    const below = headBelow(lines, end);
    return {
      top: [...lines.slice(0, oneAt), ...lines.slice(end, below)],
      title,
      kind: 'notice',
      rest: lines.slice(below),
    };
  }
  const end = toAt >= 0 ? toAt : bodyStart(lines);
  const top = lines.slice(0, end);
  const state: PlaceDate = { place: null, date: null, month: null, year: null };
  const head = takeDates(headLines(top), state);
  // Some write “V/v …” below “Kính gửi”.
  const belowTo =
    toAt < 0 ? -1 : lines.slice(0, toAt + 12).findIndex((line) => /^v\s*\/\s*v/iu.test(bare(line)));
  if (belowTo > toAt)
    return {
      top,
      title: aboutTitle([bare(lines[belowTo]!)]),
      kind: null,
      rest: lines.slice(toAt).filter((line) => line !== lines[belowTo]),
    };
  const told = (line: string) =>
    bare(line) !== '' && !SMALL_PRINT.test(bare(line)) && !tellsOnlyWhen(line) && !isPlaceDate(bare(line));
  const topmost = lines.findIndex(told);
  const about = aboutTitle(head);
  if (about !== null)
    return {
      top,
      title: about,
      kind: null,
      rest: lines.slice(end),
      named: nameLines(lines, topmost) > topmost,
    };
  // A body's name alone stands above the headline.
  const under =
    topmost >= 0 && ONLY_NAME.test(bare(lines[topmost]!)) && !DOES.test(lines[topmost]!)
      ? lines.findIndex((line, i) => i > topmost && told(line))
      : -1;
  const first =
    topmost >= 0 && nameLines(lines, topmost) > topmost
      ? topmost
      : under > 0 && isHeadline(bare(lines[under]!), bare(lines[topmost]!))
        ? under
        : (belowSection(lines, topmost) ?? topmost);
  const notice = announced(lines, Math.max(first, 0));
  if (
    notice > first ||
    (first >= 0 && NOTICE.test(bare(lines[first]!)) && head.some((line) => NUMBERED.test(line)))
  ) {
    const { title, end: after } = titleFrom(lines, notice);
    const below = headBelow(lines, after);
    return {
      top: [...lines.slice(0, notice), ...lines.slice(after, below)],
      title,
      kind: 'notice',
      rest: lines.slice(below),
    };
  }
  if (first < 0 || head.some((line) => NUMBERED.test(line))) {
    const below = belowNumber(lines);
    return below < 0
      ? { top, title: null, kind: null, rest: lines.slice(end) }
      : {
          top: lines.slice(0, below),
          title: headline(bare(lines[below]!)),
          kind: null,
          rest: lines.slice(below + 1),
        };
  }
  const named = nameLines(lines, first);
  // Between a name and “Kính gửi:” stands what a form is filled in with: “Mã KH: …”.
  if (named > first && toAt >= 0 && lines.slice(named, toAt).every((l) => !told(l) || FILLED.test(bare(l))))
    return {
      top: lines.slice(first, toAt).filter((l) => !FILLED.test(bare(l))),
      named: true,
      title: null,
      kind: null,
      rest: lines.slice(toAt),
    };
  const titled = named > first ? lines.findIndex((line, i) => i >= named && told(line)) : named;
  const { title: line, end: after } = titleFrom(lines, announced(lines, Math.max(titled, named)));
  // What is too long for one is the text's first paragraph.
  const title = line === null ? null : headline(line, bare(lines[Math.max(titled, named)] ?? ''));
  const below = headBelow(lines, after);
  const numbered = lines.slice(after, below).some((line) => NUMBERED.test(bare(line)));
  return {
    top:
      named > first
        ? lines.slice(first, Math.max(named, titled))
        : numbered
          ? lines.slice(after, below)
          : top,
    named: named > first,
    title,
    kind: INVITES.test(bare(lines[Math.max(titled, named)] ?? '')) ? 'invitation' : null,
    rest: lines.slice(title === null ? Math.max(first, named) : numbered ? below : after),
  };
}

const INVITES = /^(?:giấy|thư)\s+mời\s+(?:tham\s+)?dự\s/iu;
const FILLED = /^[^:]{2,30}:\s*\S{0,30}(?:\s[^:]{2,30}:\s*\S{0,30})?$/u;

const LONGEST_WIRE_HEAD = 8;
const WIRES = /(?:^|\s)điện\s*:?$/iu;

/** Where the head of an urgent letter ends in which its sender's name, in capitals, comes before “điện:”; 0 if it doesn't. */
function sentBy(lines: readonly string[], from: number): number {
  const at = lines.slice(from, from + LONGEST_WIRE_HEAD).findIndex((line) => WIRES.test(line.trim()));
  return at < 0 || sender(lines.slice(from, from + at + 1)).length === 0 ? 0 : from + at + 1;
}

/** Below “TRƯỞNG BAN CHỈ HUY … ĐIỆN:” and the list of whom it goes to. */
function sentTo(rest: readonly string[]): readonly string[] {
  const text = rest.findIndex((line) => line.trim() !== '' && !/^[-–+•]\s/u.test(line.trim()));
  return text < 0 ? rest : rest.slice(text);
}

const sender = (lines: readonly string[]): string[] =>
  lines
    .map((line) =>
      line
        .trim()
        .replace(WIRES, '')
        .replace(/^CHỦ TỊCH\s+/u, ''),
    )
    .filter((line) => /^(?=.*\p{Lu})\P{Ll}+$/u.test(line) && !ABOUT.test(line));

const LONGEST_SECTION = 40;

/** Below the name of the page's section, a headline with its day: “Hoạt động của Sở”, “Thông báo treo cờ …”, “20/05/2011”. */
function belowSection(lines: readonly string[], topmost: number): number | null {
  const [section, headline, day] = lines
    .map((line, at) => ({ line: bare(line), at }))
    .filter(({ line, at }) => at >= topmost && line !== '');
  return topmost >= 0 &&
    section!.line.length <= LONGEST_SECTION &&
    isHeadline(headline?.line ?? '', section!.line) &&
    tellsOnlyWhen(day?.line ?? '')
    ? headline!.at
    : null;
}

const ONLY_NAME = new RegExp(
  `^(?:${BODIES}|(?:PHƯỜNG|XÃ|THỊ TRẤN|Phường|Xã|Thị trấn) (?:\\p{Lu}\\p{L}*|\\d+)(?: \\p{Lu}\\p{L}*){0,4})$`,
  'u',
);
/** @param above “Phường Hòa Lợi Đông” or “UBND xã …”: names in capitals above a headline in capitals are a head's. */
const isHeadline = (line: string, above: string): boolean =>
  line.length > 20 &&
  line.length <= 160 &&
  (/\p{Ll}{2}/u.test(line) || (/\p{Ll}{2}/u.test(above) && !BODY_WORD.test(line))) &&
  !/[.;:]$|\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(line) &&
  !startsItem(line);

/** In a page's record the title stands below the number, above who issued it and when. */
function belowNumber(lines: readonly string[]): number {
  const number = lines.findIndex((line) => NUMBERED.test(bare(line)));
  const at = lines.findIndex(
    (line, i) => i > number && bare(line).length > 20 && !PLACE_DATE.test(line) && !STATE.test(line),
  );
  const line = bare(lines[at] ?? '');
  const titled = number >= 0 && at - number <= 3 && line.length <= 200 && !/[.;:]$/u.test(line);
  return titled && !BODY_BEGINS.test(line) && /\p{Ll}{2}/u.test(line) && !BODY_WORD.test(line.toUpperCase())
    ? at
    : -1;
}

const NOTICE = /^(?:thông\s+báo|kế\s+hoạch|thư\s+ngỏ|hướng\s+dẫn)\s*:?\s+(?:về|v\s*\/\s*v)\s/iu;

/** A headline with the day on which it was put up. */
const POSTED = /^\p{Lu}.{15,200}\((?:ngày\s+đăng|đăng\s+(?:ngày|lúc)|cập\s+nhật)[^)]*\)$/iu;

/** Of the lines above a web page's text, the one that says it is a notice; else the first. */
function announced(lines: readonly string[], from: number): number {
  const at = lines
    .slice(from, from + 8)
    .findIndex((line) => NOTICE.test(bare(line)) || POSTED.test(bare(line)));
  return at < 0 || lines.slice(from, from + at).some((line) => bare(line).length > 160) ? from : from + at;
}

/** Where a letter's own head ends that a page shows below its headline. */
function headBelow(lines: readonly string[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(from + 10, lines.length); at++) {
    const line = bare(lines[at]!);
    const headLike =
      NUMBERED.test(line) ||
      (BODY_WORD.test(line) && !/\p{Ll}{2}/u.test(line) && line.length < 90) ||
      /^(?:PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU|HUYỆN|TỈNH|QUẬN|THÀNH PHỐ)\s\P{Ll}{2,40}$/u.test(line) ||
      (PLACE_DATE.test(line) && line.length < 60) ||
      (line !== lines[at]!.trim() && line.length < 40);
    if (headLike) end = at + 1;
    else if (line !== '' && webDate([line]) === null && !SMALL_PRINT.test(line)) break;
  }
  return end;
}

/** Below a letter's head, a line of capitals that begins with the kind and goes on with the title. */
function kindAndTitle(lines: readonly string[]): number {
  const top = lines.slice(0, 20);
  if (!top.some((line) => NUMBERED.test(bare(line)) || line.search(STATE) >= 0)) return -1;
  return top.findIndex((line) =>
    /^(?:THÔNG BÁO|KẾ HOẠCH|THỂ LỆ|LỊCH|HƯỚNG DẪN|LỆNH|CẢNH BÁO|KHUYẾN CÁO|TIN(?= (?:CẢNH|DỰ|BÃO|LŨ|MƯA|KHẨN|ÁP)))\s\P{Ll}+$/u.test(
      bare(line),
    ),
  );
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
