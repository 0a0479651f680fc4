/** What pages, posts and forwarded messages put above a letter: banner, menu, section, buttons, counters, who put it up and when. */
import { kindOf } from './kinds.ts';
import { BODY_WORD } from './issuer.ts';
import { tellsOnlyWhen } from './dates.ts';
import { ABOUT, bare, NUMBERED, PLACE_DATE, SMALL_PRINT, STATE, TO } from './signs.ts';

export interface PageTop {
  /** Without it; of what also tells when it was put up only the day is left. */
  readonly lines: readonly string[];
  /** Whose page it is: “xã Hòa An”. */
  readonly site: Site | null;
  /** The body in whose name it was posted. */
  readonly poster: string | null;
}
export interface Site {
  readonly unit: string;
  readonly name: string;
}

/** So many lines stand above a text at most. */
const MOST_LINES = 14;
const LONGEST_LINE = 160;
const LONGEST_BANNER = 130;

const WEEKDAY =
  '(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\s*[,–-]?\\s*';
const DAY =
  '(?:ngày\\s+)?(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?20\\d\\d|\\d{1,2}\\s+tháng\\s+\\d{1,2},?\\s+(?:năm\\s+)?20\\d\\d)';
const HOUR = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:\\s?(?:[AP]M|SA|CH))?';
const ENDS = '(?=\\s*(?:$|[·|,(]))';
const sticky = (...ways: string[]): RegExp => new RegExp(`(?:${ways.join('|')})(?![\\p{L}\\d])`, 'iuy');

/** “Đăng lúc: 08:33 12/04/2024”, “Thứ Năm, 18/05/2017”, “14:47 GMT+7”. */
const WHEN = sticky(
  `(?:(?:(?:ngày\\s+)?(?:đăng|cập\\s+nhật|xuất\\s+bản|tạo)(?:\\s+(?:lúc|ngày|tin|bài))?|lúc|date|thời\\s+gian)\\s*:?\\s*)?(?:${WEEKDAY})?(?:${DAY}|${HOUR})`,
  `${WEEKDAY}${ENDS}`,
  'GMT\\s*\\+?\\s*\\d{0,2}',
);
/** “3 giờ ·”, “Hôm qua lúc 19:02”, “12 tháng 5 lúc 08:15”: as posts tell it. */
const AGO = sticky(
  `\\d{1,2}\\s+(?:giờ|phút|ngày|tuần)(?:\\s+trước)?${ENDS}`,
  `(?:hôm\\s+(?:qua|nay)\\s+lúc|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+lúc)\\s+\\d{1,2}:\\d{2}`,
  `\\d{1,2}\\s+tháng\\s+\\d{1,2}(?!,?\\s+20\\d\\d)${ENDS}`,
  `vừa\\s+xong${ENDS}`,
);
const MARK =
  '(?:facebook|zalo|twitter|messenger|telegram|linkedin|youtube|tiktok|fanpage|e-?mail|rss|google\\s?\\+)';
/** Buttons, counters, who put it up; no sentence is made of them. */
const MADE = sticky(
  'in\\s+(?:ra|trang(?:\\s+này)?|bài(?:\\s+viết)?|tin)|(?:bản|trang)\\s+in|print|quay\\s+lại',
  'gửi\\s+(?:e-?mail|mail|bài\\s+viết(?:\\s+qua\\s+e-?mail)?|cho\\s+bạn(?:\\s+bè)?)',
  `chia\\s+sẻ(?:\\s+(?:bài(?:\\s+viết)?|lên|qua|trên))*(?=\\s*(?:$|[:|·\\t]|\\s{2}|${MARK}))`,
  `${MARK}|like|share|tweet|copy(?:\\s+link)?|sao\\s+chép\\s+liên\\s+kết|lưu\\s+(?:bài(?:\\s+viết)?|tin)`,
  '(?:nghe|đọc)\\s+(?:đọc\\s+)?(?:bài(?:\\s+viết)?|tin|audio)',
  '(?:xem\\s+(?:với\\s+)?)?(?:kích\\s+)?(?:cỡ|thước|màu|kiểu)\\s+chữ|(?:tăng|giảm)\\s+cỡ\\s+chữ|(?:chế\\s+độ\\s+)?tương\\s+phản|mặc\\s+định|giọng\\s+(?:nam|nữ)',
  'A\\s?[-+](?![\\p{L}\\d])|A(?=\\s*(?:$|[\\s|\\]]))|\\d{1,2}:\\d{2}\\s*/\\s*\\d{1,2}:\\d{2}|\\d{2,3}%',
  `(?:yêu\\s+thích|theo\\s+dõi|đang\\s+theo\\s+dõi|quản\\s+trị\\s+viên|người\\s+kiểm\\s+duyệt|admin)${ENDS}`,
  `công\\s+khai${ENDS}|đã\\s+chia\\s+sẻ\\s+với\\s+[\\p{L}\\s]{3,30}`,
  '(?:số\\s+)?(?:đã\\s+xem|(?:lượt|lần)\\s+(?:xem|đọc|truy\\s+cập)|xem|views?|phản\\s+hồi|bình\\s+luận|thích|chia\\s+sẻ)\\s*:?\\s*\\(?[\\d.,]+\\s?[KMN]?',
  '[\\d.,]+\\s?[KMN]?\\s+(?:(?:lượt|lần|người)\\s+(?:xem|đọc|thích|chia\\s+sẻ|bình\\s+luận|theo\\s+dõi)|views?|bình\\s+luận|phản\\s+hồi)',
  `(?:người\\s+(?:đăng|viết|gửi|nhập)|đăng\\s+bởi|tác\\s+giả|nguồn(?:\\s+tin)?|chuyên\\s+mục|danh\\s+mục|thể\\s+loại)\\s*:\\s*(?:(?!\\s+[-–|·]|\\s{2}|\\t|\\s\\d{1,2}[/:-]).){1,60}`,
);
/** Where a page's menu leads. */
const NAV = sticky(
  'trang\\s+(?:chủ|nhất)|home|giới\\s+thiệu(?:\\s+chung)?|tin\\s+tức(?:\\s*[-–]\\s*sự\\s+kiện)?|liên\\s+hệ|đăng\\s+nhập|sơ\\s+đồ\\s+(?:trang|cổng|website)',
  'văn\\s+bản|thủ\\s+tục\\s+hành\\s+chính|dịch\\s+vụ\\s+công|hỏi\\s*[-–]?\\s*đáp|góp\\s+ý|thư\\s+viện(?:\\s+ảnh)?|bộ\\s+máy(?:\\s+tổ\\s+chức)?|lịch\\s+(?:công\\s+tác|tiếp\\s+(?:công\\s+)?dân)|tiếp\\s+công\\s+dân|thông\\s+báo|chính\\s+quyền|công\\s+dân|doanh\\s+nghiệp|du\\s+khách|sự\\s+kiện|video|hình\\s+ảnh|VN|EN|english|tiếng\\s+việt|tìm\\s+kiếm|tra\\s+cứu',
);
/** “👁 531”: how often it was read, beside when it was put up. */
const COUNT = new RegExp(`[\\d.,]+\\s?[KMN]?${ENDS}`, 'iuy');
const BETWEEN = /[^\p{L}\d]*/uy;

interface Taken {
  /** Where it ends. */
  readonly end: number;
  readonly made: number;
  readonly ago: number;
  readonly nav: number;
  readonly days: readonly string[];
}
/** As much of a line's beginning as is nothing but such marks. */
function taken(line: string, also: RegExp | null = null): Taken {
  let [at, end, made, ago, nav] = [0, 0, 0, 0, 0];
  const days: string[] = [];
  const next = (marks: RegExp): string | undefined => {
    marks.lastIndex = at;
    const found = marks.exec(line)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  for (;;) {
    next(BETWEEN);
    if (next(MADE) !== undefined) made++;
    else if (next(AGO) !== undefined) ago++;
    else if (made + days.length > 0 && next(COUNT) !== undefined) made++;
    else if (also !== null && next(also) !== undefined) nav++;
    else {
      const when = next(WHEN);
      if (when === undefined) return { end: at === line.length ? at : end, made, ago, nav, days };
      days.push(when);
      continue;
    }
    end = at;
  }
}

/** “[Trang chủ] [Thông báo]”, “Giới thiệu | Tin tức | Văn bản”. */
function isMenu(line: string): boolean {
  // “Menu: Giới thiệu - Lịch cúp nước - Liên hệ”
  // “☰ Trang chủ   Công an phường   Tin an ninh trật tự”
  if (/^(?:\[[^\][]{1,40}\]\s*)+$|^menu\s*:|^[^\p{L}]*trang\s+chủ(?:\s{2,}|\t)\p{L}/iu.test(line))
    return true;
  const entries = line.replace(/^(?:danh\s+mục|menu)\s*:\s*/iu, '');
  const all = taken(entries, NAV);
  if (all.end === entries.length && all.nav >= 3) return true;
  const cells = entries.split(/\s*[|·]\s*|\t|\s{2,}/u).filter(Boolean);
  const leads = cells.filter((cell) => {
    const { end, nav } = taken(cell, NAV);
    return nav > 0 && end === cell.length;
  });
  return cells.length >= 3 && leads.length >= 2 && cells.every((cell) => /^[^.:;]{1,35}$/u.test(cell));
}
/** “Bạn đang ở: Trang chủ / Thông báo”, “Kinh tế biển > Nuôi trồng thủy sản”, “» Tin nổi bật”. */
const WAY =
  /^(?:bạn\s+đang\s+(?:ở|xem)\s*:?\s*)?(?:trang\s+(?:chủ|nhất)|home)\s*[/>»›|→].{0,100}$|^[^.:;>»›]{2,40}(?:\s[>»›]\s[^.:;>»›]{2,40}){1,4}[>»›\s]*$|^(?:[»›]|>>)+\s*[^.:;]{2,60}$|^(?:[^./:]{3,30}\/){1,3}$|^(?:[^*]{3,60}\s\*\s+){2,6}[^*]{3,60}$/iu;
/** … “HTX AN PHÚ » Thông báo”, which says whose page it is. */
const OWNER = new RegExp(
  `^(?<body>(?=\\P{Ll}+\\s[>»›])${BODY_WORD.source.slice(1)}[^>»›]{4,60}?)\\s+[>»›]`,
  'u',
);
/** “TIN GIAO THÔNG”, “Tin trong ngày”: what kind of news it is. */
const SECTION =
  /^(?:tin\s+(?:trong\s+(?:ngày|tuần|tỉnh|huyện|xã)|giao\s+thông|địa\s+phương|cơ\s+sở|nội\s+bộ|hoạt\s+động(?:\s+\p{L}+){0,4}|tổng\s+hợp|vắn|nóng|chính|nổi\s+bật|tức(?:\s*[-–]\s*sự\s+kiện)?|phường|xã|kinh\s+tế|văn\s+hóa|an\s+ninh|y\s+tế|giáo\s+dục|nông\s+nghiệp|thời\s+sự|sự\s+kiện)|hoạt\s+động\s+(?:của\s+)?(?:phường|xã|đoàn\s+thể|địa\s+phương)|thông\s+tin\s+(?:tuyên\s+truyền|điều\s+hành|cần\s+biết|nội\s+bộ))$/iu;
const sectionOf = (line: string): string =>
  line.replace(new RegExp(WHEN.source, 'giu'), '').replace(/[\s|–,-]+$/u, '');
const leadsOn = (line: string): boolean => WAY.test(line) || isMenu(line) || SECTION.test(sectionOf(line));

/** “HTX NÔNG NGHIỆP AN PHÚ – Bản tin nội bộ”, “[Logo] XÃ HÒA AN - CỔNG THÔNG TIN”. */
const SITE =
  /^\[(?:logo|banner|ảnh|nhóm)(?!\p{L})[^\]]*\]|^(?:kính\s+)?chào\s+mừng\s.{0,30}đến\s+với\s|^(?:cổng|trang)\s+(?:thông\s+tin|ttđt|tin\s)|^(?:báo|tạp\s+chí)\s[^.:;,]{3,40}(?:online|điện\s+tử)$|^(?:bản\s+tin|chương\s+trình)\s+(?:truyền|phát)\s+thanh(?!\p{L})|^(?:số|kỳ)\s+\d+\s*[-–,]\s*phát\s+(?:ngày|sóng)\s|(?:\s[-–|]\s*|^)(?:bản\s+tin\s+(?:nội\s+bộ|điện\s+tử)|cổng\s+(?:thông\s+tin|ttđt)|trang\s+(?:thông\s+tin|ttđt|tin|web)|website|fanpage)(?!\p{L})|\s[-–|]\s*tin\s+(?:tức|hoạt\s+động)(?:\s+\p{L}+){0,4}$/iu;
/** “TRƯỜNG TIỂU HỌC ĐỒNG TÂM | - Website: …” */
const SITE_AT_END = /\s*[-–|]\s*(?:bản\s+tin|cổng|trang|website|fanpage)(?!\p{L}).*$/iu;
const WARD =
  /(?<!\p{L})(?<unit>phường|(?<!thị\s)xã|thị\s+trấn|đặc\s+khu|huyện|quận|thị\s+xã)\s+(?<name>(?:\p{Lu}[\p{L}’']*|\d{1,2})(?:\s(?:\p{Lu}[\p{L}’']*|\d{1,2})){0,4})(?=\s*(?:$|[-–|,.:;(]|\s{2}))/iu;
function siteOf(line: string): Site | null {
  const { unit, name } = WARD.exec(line)?.groups ?? {};
  if (unit === undefined || name === undefined || !/^\p{Lu}|^\d/u.test(name)) return null;
  const named = /\p{Ll}{2}/u.test(name)
    ? name
    : name.toLowerCase().replace(/(?<=^|\s)\p{Ll}/gu, (first) => first.toUpperCase());
  return { unit: unit.toLowerCase().replace(/\s+/gu, ' '), name: named };
}

/** “Minh Thư - 08:30 07/05/2026”: who wrote it. */
const WRITER = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,3}\s*[-–|·]\s*(?=\S)/u;
/** “19:05” by itself, below who wrote it in a group. */
const CHAT_HOUR = /^(?:hôm\s+(?:nay|qua)\s+)?\d{1,2}:\d{2}(?:\s+\d{1,2}\/\d{1,2}(?:\/20\d\d)?)?$/iu;
/** “Kính gửi bà con tổ 12! | Tối thứ sáu họp tổ.” */
const GREETS_FIRST = /^(kính\s+(?:gửi|thưa|chào)\s[^.!:]{3,60}!)\s+(?=\S.{15})/iu;

/** “Đ/c: 12 Lê Lợi. ĐT: 0236…”, “Mã KH: …   Số hợp đồng: …”: a letterhead's, and what a form is filled in with. */
const LETTERHEAD =
  /^(?:đ\s?\/\s?c|địa\s+chỉ|trụ\s+sở|đt|điện\s+thoại|sđt|tel|fax|hotline|e-?mail|website|mst|mã\s+số\s+thuế|số\s+thông\s+báo|ngày\s+in|mã\s+(?:kh|khách\s+hàng)|tên\s+(?:kh|khách\s+hàng)|số\s+hợp\s+đồng|danh\s+bộ)\s*[.:]|^[^.:;]{5,80}[\s,–-]+(?:đt|điện\s+thoại|tel|hotline)\s*[.:]\s*[\d(]/iu;
/** What stands below a letterhead. */
const isHeading = (line: string): boolean =>
  kindOf(line) !== null ||
  TO.test(line) ||
  ABOUT.test(line) ||
  NUMBERED.test(line) ||
  /^(?=.*\p{Lu}{3})\P{Ll}{10,}$/u.test(line);

const SUBJECT = /^(?:subject|chủ\s+đề|tiêu\s+đề)\s*:\s*(?:(?:re|fwd?)\s*:\s*)*(?<what>\S.*)$/iu;
const MAIL =
  /^(?:from|từ|to|đến|tới|cc|bcc|date|ngày|sent|(?:đã\s+)?gửi)\s*:\s|^[-=\s]{3,}.{0,40}(?:forwarded|chuyển\s+tiếp).{0,40}$|^[-–*\s[]*(?:đã\s+chuyển\s+tiếp|tin\s+nhắn\s+được\s+chuyển\s+tiếp|forwarded)[\s\]]*$/iu;
/** “[08:15, 12/3/2026] Tổ trưởng Hạnh: …”: a message that was copied. */
const COPIED = /^\[\d{1,2}:\d{2}(?:,?\s+\d{1,2}\/\d{1,2}(?:\/20\d\d)?)?\]\s*[^:]{2,40}:\s+/u;

const isText = (line: string): boolean =>
  line.length > LONGEST_LINE || (line.length > 60 && /[.:]$/u.test(line));
const ofLetter = (line: string): boolean =>
  NUMBERED.test(line) ||
  line.search(STATE) >= 0 ||
  TO.test(line) ||
  ABOUT.test(line) ||
  PLACE_DATE.test(line) ||
  kindOf(line) !== null;

const isName = (line: string): boolean =>
  line.length < 60 && !/[.!?;]$/u.test(line) && !ofLetter(line) && !NOTICE.test(line);

export function pageTop(lines: readonly string[]): PageTop {
  const texts = lines.map((line) => bare(line));
  const told = texts.flatMap((line, at) => (/[\p{L}\d]/u.test(line) ? [at] : []));
  const firstText = told.findIndex((at) => isText(texts[at]!));
  const top = told.slice(0, Math.min(firstText < 0 ? told.length : firstText, MOST_LINES));
  const out: (string | null)[] = [...lines];
  let poster: string | null = null;

  const mail = top.some((at) => SUBJECT.test(texts[at]!));
  for (const [i, at] of top.entries()) {
    const line = lines[at]!.trim();
    const subject = mail ? SUBJECT.exec(line)?.groups!.what : undefined;
    if (subject !== undefined) out[at] = subject;
    else if (MAIL.test(line) && (mail || !/^\p{L}/u.test(line))) out[at] = null;
    else if (i < 4 && CHAT_HOUR.test(line) && top.slice(0, i).every((above) => isName(texts[above]!)))
      for (const above of top.slice(0, i + 1)) out[above] = null;
    else if (isMenu(line) || WAY.test(line)) out[at] = OWNER.exec(line)?.groups!.body ?? null;
    else {
      const told = line.replace(WRITER, '');
      const { end, made, ago, days } = taken(told);
      if (end === told.length && made + ago + (told === line ? 0 : days.length) > 0) {
        out[at] = days.join(' ') || null;
        // Whoever stands above “3 giờ ·” posted it.
        const above = ago > 0 && i === 1 ? texts[top[0]!]! : '';
        if (above !== '' && above.length < LONGEST_BANNER && !/[.:!?]$/u.test(above)) {
          poster = POSTS.test(above.toUpperCase()) ? above : null;
          out[top[0]!] = null;
        }
      } else if (SECTION.test(sectionOf(line)))
        out[at] = line.match(new RegExp(WHEN.source, 'giu'))?.join(' ') ?? null;
      else if (
        LETTERHEAD.test(line) &&
        top.slice(i + 1, i + 6).some((below) => isHeading(texts[below]!)) &&
        top.slice(0, i).every((above) => out[above] === null || isHeading(texts[above]!))
      )
        out[at] = null;
    }
  }
  const way = top.slice(0, 8).findLastIndex((at) => leadsOn(texts[at]!));
  const above = top.slice(0, Math.max(way, 0));
  const banner = above.some((at) => ofLetter(texts[at]!)) ? [] : above;
  const sites = [...new Set([...banner, ...top.slice(0, 3).filter((at) => SITE.test(texts[at]!))])].filter(
    (at) => texts[at]!.length <= LONGEST_BANNER,
  );
  for (const at of sites) {
    const line = texts[at]!;
    const own = line.replace(SITE_AT_END, '');
    if (out[at] !== null && !SMALL_PRINT.test(line) && !tellsOnlyWhen(line) && !NOTICE.test(line))
      out[at] = BODY_WORD.test(own) ? own : null;
  }
  // What a page broke off from its first sentence, or put before it on one line.
  const first = told[top.length];
  if (first !== undefined) {
    const { end, made } = taken(lines[first]!);
    const rest = lines[first]!.slice(end).replace(/^[\s–|-]+/u, '');
    if (made >= 2 && /^[\p{Lu}("“]/u.test(rest)) out[first] = rest;
  }
  if (told[0] !== undefined) out[told[0]] = out[told[0]]?.replace(COPIED, '') ?? null;
  return {
    lines: out.flatMap((line) => line?.replace(GREETS_FIRST, '$1\n').split('\n') ?? []),
    site: sites.map((at) => siteOf(texts[at]!)).find((found) => found !== null) ?? null,
    poster,
  };
}
/** A headline above where the page keeps it. */
const NOTICE = /^(?:thông\s+báo|lịch|kế\s+hoạch|hướng\s+dẫn|cảnh\s+báo|mời|thư|về)\s+\p{L}/iu;
/** Bodies that tell what they post; papers and stations tell what others do. */
const POSTS = new RegExp(BODY_WORD.source.replace('ĐÀI|', ''), 'u');
