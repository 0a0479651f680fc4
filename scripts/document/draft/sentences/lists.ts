/** Lists for the ear: what they are of, a few items in a breath, what they are of again. */
import { forTheEar, sentence } from './ear.ts';
import { IMPERATIVE, SUBJECT } from '../words/people.ts';
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { isWhole } from './whole.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/** An item longer than this is told as a sentence of its own. */
const LONGEST_ITEM = 13;
const LONGEST_NAME = 22;

const small = (item: string): string =>
  /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}|$|,)|^\p{Lu}{2}|^\P{L}/u.test(item)
    ? item
    : item.slice(0, 1).toLowerCase() + item.slice(1);

const bare = (item: string): string => item.replace(/^[\s–-]+|[\s.;,:]+$/gu, '');

/** Whether items can be told one after another in one breath. */
export const areShort = (items: readonly string[]): boolean =>
  items.every((i) => !/:\s|[.!?]\s+\p{Lu}/u.test(i)) &&
  (items.every((i) => wordsIn(i) <= LONGEST_ITEM) ||
    // Names that say nothing by themselves, however long.
    (items.every((i) => wordsIn(i) <= LONGEST_NAME) && items.some((i) => !predicates(i))));

/** “Hồ sơ”, “Nội dung”: what has more parts. */
const OF_PARTS =
  /^(?:hồ\s+sơ|giấy\s+tờ|tài\s+liệu|thành\s+phần|đối\s+tượng|nội\s+dung|tài\s+sản|danh\s+sách|thông\s+tin|lợi\s+ích|ngoại\s+lệ|tiêu\s+chuẩn)(?!\p{L})/iu;
/** One way or another. */
const HOW = /^(?:hình\s+thức|cách(?:\s+(?:thức|làm))?|phương\s+thức)(?!\p{L})/iu;
const OF_KIND = /(?<!\p{L})gồm\s+(?:các|những)\s+(?<kind>\p{Ll}+(?:\s\p{Ll}+)?)$/iu;
const ONE_WAY = /(?<!\p{L})một\s+trong\s+(?:các|những|hai|ba|\d+)\s+(?:cách|hình\s+thức)(?:\s+sau)?$/iu;
/** “Hình thức nộp”, “Cách đăng ký”. */
const WAYS_TO =
  /^(?:(?:các|những)\s+)?(?:hình\s+thức|phương\s+thức|cách(?:\s+thức)?)(?:\s+(?<verb>nộp|đăng\s+ký|gửi|góp\s+ý|đóng|thanh\s+toán|nhận|liên\s+hệ|tham\s+gia|kê\s+khai|khai\s+báo|tra\s+cứu|ủng\s+hộ|mua|tiếp\s+nhận|phản\s+ánh|lấy\s+ý\s+kiến)(?!\p{L})[^:,]*)?$/iu;
/** One of several, rather than a step: “Truy cập …; chọn …” comes one after another. */
const ONE_OF_WAYS =
  /^(?:hoặc\s+)?(?:nộp|gửi|đăng\s+ký|trực\s+t(?:iếp|uyến)|(?:thông\s+)?qua|tại|bằng|chuyển\s+khoản|tiền\s+mặt|đóng|gọi|nhắn(?:\s+tin)?|cung\s+cấp|quét|ghi\s+(?:phiếu|tên)|điền\s+phiếu|liên\s+hệ|thanh\s+toán|kê\s+khai|khai|đến|phản\s+ánh|online)(?!\p{L})/iu;
const CHOICE = /^bà\s+con\s+chọn\s+một\s+trong\s/iu;
/** “Hình thức nộp: qua ứng dụng; tại nhà văn hóa”: one or the other, not one after the other. */
export const areWays = (label: string, items: readonly string[]): boolean =>
  items.length > 1 &&
  (WAYS_TO.test(label) || CHOICE.test(label)) &&
  items.every((item) => ONE_OF_WAYS.test(item) && !/:\s/u.test(item));

/**
 * @example ways('Hình thức nộp', ['Nộp qua ứng dụng', 'Nộp tại nhà văn hóa']) // ['Hình thức nộp: qua ứng dụng, hoặc tại nhà văn hóa.']
 */
function ways(label: string, items: readonly string[]): string[] {
  const verb = WAYS_TO.exec(label)?.groups?.verb;
  const said = items.map((item) => item.replace(OR, ''));
  const short = said.map((item) =>
    verb === undefined ? item : item.replace(new RegExp(`^${verb}\\s+(?=\\p{L})`, 'iu'), ''),
  );
  const whole = `${label}: ${short.slice(0, -1).join(', ')}, hoặc ${short.at(-1)!}`;
  return wordsIn(whole) <= MOST_WORDS ? [`${whole}.`] : waysApart(label, short[0]!, said);
}

/** Each in a sentence of its own: “Hoặc nộp tại nhà văn hóa.”; none where one of them is too long. */
function waysApart(label: string, first: string, all: readonly string[]): string[] {
  const apart = all.map((item, i) => (i === 0 ? `${label}: ${first}.` : `Hoặc ${item}.`));
  return apart.every((one) => wordsIn(one) <= MOST_WORDS) ? apart : [];
}

/** A label of more words isn't said twice. */
const LONGEST_LABEL = 8;
const LONGEST_NAMED = 5;

/**
 * What the label is when the list goes on in another breath; null where it is too long to be said again.
 * @example goesOn('Hồ sơ gồm') // 'Hồ sơ còn có'
 */
export function goesOn(label: string): string | null {
  const bare = label
    .replace(/,?\s+(?:bao\s+)?gồm(?:\s+có)?$|,?\s+(?:cụ\s+thể\s+)?(?:như\s+)?sau(?:\s+đây)?$/iu, '')
    .replace(/\s+theo\s+(?:quyết\s+định|nghị\s+(?:quyết|định)|thông\s+báo)\s.*$/iu, '');
  if (ONE_WAY.test(label)) return 'Cách khác';
  // “… mất điện gồm các xã: A, B. Các xã còn lại: C”.
  const kind = OF_KIND.exec(label)?.groups?.kind;
  if (kind !== undefined && wordsIn(label) > LONGEST_LABEL) return `Các ${kind} còn lại`;
  if (/\scòn\s+có$/iu.test(bare)) return bare;
  const named = OF_PARTS.exec(bare)?.[0];
  if (named !== undefined)
    return wordsIn(bare) <= LONGEST_NAMED && !/,|\svà\s|\s(?:vào|cho|về|tại|có|là)$/iu.test(bare)
      ? `${bare} còn có`
      : `${named} còn có`;
  if (wordsIn(bare) <= LONGEST_LABEL) return bare;
  return /^địa\s+điểm(?!\p{L})/iu.test(bare) ? 'Địa điểm còn có' : null;
}

/** Whom it is for: each item is somebody, whatever they do. */
const WHOM_FOR =
  /^(?:đối\s+tượng|thành\s+phần|điều\s+kiện|người|được)(?!\p{L})|(?<!\p{L})(?:gồm(?:\s+có)?|mời)$/iu;
/** “trường hợp nhiều người nhận thì phải có văn bản”. */
const CASE =
  /^(?:riêng\s+|các\s+)?(?:trường\s+hợp|nếu|khi)\s.*(?<!\p{L})(?:phải|thì|sẽ|được|cần)(?!\p{L})|^mỗi\s[^,]*\d/iu;
/** “giá khởi điểm từ 312 triệu đồng”: another value, not one more of what was named. */
const VALUE = /^(?:giảm|giá|tiền|phí|lệ\s+phí|học\s+phí|thời\s+(?:gian|hạn)|hạn|dự\s+kiến)\s.*\d/iu;
const OF_VALUES = /(?<!\p{L})(?:thời\s+gian|lịch|nội\s+dung)(?!\p{L})/iu;

/** “người chăn nuôi chi trả công tiêm 4.000 đồng”. */
const PAYS = /(?<!\p{L})(?:chi\s+trả|phải|tự\s+trả|đóng|nộp)\s[^,]*\d/iu;

/** “giảm 50% đối với hộ cận nghèo”, “người nuôi trả công tiêm 4.000 đồng”: something else than the label's. */
const ANOTHER =
  /^(?:giảm|miễn)\s[^;]*\s(?:đối\s+với|cho)\s|^(?:(?:các|những)\s+)?(?:người|hộ|chủ|phụ\s+huynh|nhà\s+nước|xã\s+viên|thành\s+viên|gia\s+đình)\s(?:[^\s,]+\s){0,5}?(?:được\s+(?:giảm|miễn)|chi\s+trả|đóng|nộp|hỗ\s+trợ|trả)\s[^;]*(?:\d|phí$)/iu;

/** What stands among a list's items and is a sentence of its own; null where it is one more of the list. */
function ownSentence(label: string, item: string): string | null {
  const isOwn =
    CASE.test(item) ||
    ANOTHER.test(item) ||
    (!WHOM_FOR.test(label) && SUBJECT.test(item) && (HOW.test(label) || PAYS.test(item))) ||
    (VALUE.test(item) && !OF_VALUES.test(label));
  const said = isOwn ? sentence(item) : '';
  return said !== '' && wordsIn(said) <= MOST_WORDS && isWhole(said) ? said : null;
}

/** “thành 03 nhóm”. */
const COUNTED = /\s0?[2-9]\s+(?:nhóm|loại|hình\s+thức|cách|bước|điểm|khu\s+vực|trường\s+hợp)$/iu;

/**
 * The list in sentences of at most 25 words.
 * @example listed('Hồ sơ gồm', ['đơn', 'Căn cước']) // ['Hồ sơ gồm: đơn, Căn cước.']
 */
export function listed(label: string, all: readonly string[]): string[] {
  const items = all.map((i) => small(bare(forTheEar(i)))).filter(Boolean);
  const either = areWays(label, items) ? ways(label, items) : [];
  if (either.length > 0) return either;
  // “lở mồm long móng cho trâu, bò; cúm”: where one has commas of its own.
  const between = items.some((item) => /,\s(?!\d)/u.test(item)) ? '; ' : ', ';
  const at = items.join(between);
  // “Các hộ phải phân loại rác thành 03 nhóm. Đó là: …”.
  if (COUNTED.test(label) && wordsIn(`${label} ${at}`) > MOST_WORDS && wordsIn(at) <= MOST_WORDS - 2) {
    const whole = sentence(label);
    if (isWhole(whole)) return [whole, `Đó là: ${at}.`];
  }
  const more = HOW.test(label) && items.some((i) => OR.test(i)) ? 'Cách khác' : (goesOn(label) ?? 'Ngoài ra');
  const out: string[] = [];
  let head = label;
  let open: string[] = [];
  const close = (next = '') => {
    if (open.length > 0) out.push(`${head}: ${open.join(between)}.`);
    if (out.length > 0) head = SAID_OF.test(next) && wordsIn(label) <= LONGEST_LABEL ? label : more;
    open = [];
  };
  for (const [i, item] of items.entries()) {
    const own = i > 0 ? ownSentence(label, item) : null;
    if (
      own !== null &&
      (!VALUE.test(item) || ANOTHER.test(item) || wordsIn([head, ...open, item].join(' ')) > MOST_WORDS)
    ) {
      close();
      out.push(own);
      continue;
    }
    // “Lợi ích: không phải mang giấy tờ, | làm hộ chiếu tại nhà”: “không” isn't said of the next.
    const denied = NOT.test(open.at(-1) ?? '') && !NOT.test(item) && beginsWithVerb(item);
    if (denied || wordsIn([head, ...open, item].join(' ')) > MOST_WORDS) close(item);
    if (wordsIn(`${head} ${item}`) <= MOST_WORDS)
      open.push(open.length === 0 && i > 0 ? item.replace(OR, '') : item);
    else if (out.length > 0 && wordsIn(`Ngoài ra ${item}`) <= MOST_WORDS) out.push(`Ngoài ra: ${item}.`);
  }
  close();
  return out;
}
const NOT = /^không\s/iu;
const OR = /^hoặc\s+/iu;
/** A day, an hour or what is said of somebody is said of the label again. */
const SAID_OF =
  /^(?:(?:từ|ngày|lúc|sáng|chiều|tối|thứ|vào|có|không|đủ|được|khi|trong|tại|là|phải|đã|chưa|đang|theo|do|đối)(?!\p{L})|\d[\d/.]*(?::|\s?(?:giờ|h)|\/))/iu;

/** “… thành 03 nhóm: rác tái chế”: where are the others? */
export function isCutShort(sentence: string): boolean {
  const found =
    /(?<!\p{L}|\d)0?(?<count>[2-9])\s+(?:nhóm|loại|hình\s+thức|cách|bước|điểm|khu\s+vực|địa\s+chỉ|địa\s+điểm|nơi|kênh|cơ\s+sở)[^:,\d]{0,30}:\s+(?<items>.+)$/iu.exec(
      sentence,
    )?.groups;
  return found !== undefined && !/,\s|\s(?:và|hoặc)\s/u.test(found.items!);
}

/** “Hồ sơ gồm: đơn; ảnh”, “Hình thức: trực tiếp; qua ứng dụng”: a list on one line. */
export function inlineList(text: string): { label: string; items: string[] } | null {
  const found = /^(?<label>\p{Lu}[^:;.]{2,60}):\s+(?<items>[^:]*;[^:]*)$/u.exec(text)?.groups;
  if (found === undefined) return null;
  const items = found.items!.split(/;\s+/u);
  // “Đề nghị bà con: dọn dẹp; treo cờ” asks one thing after another; “Không nhận: bình gas; nệm cũ” is a list.
  if (
    IMPERATIVE.test(found.label!) &&
    !/\d/u.test(found.items!) &&
    !(TAKES.test(found.label!) && items.every((item) => !SUBJECT.test(item)))
  )
    return null;
  // What the first is of has to be said with it.
  return items.length > 1 && wordsIn(`${found.label} ${forTheEar(items[0]!)}`) <= MOST_WORDS
    ? { label: found.label!.trim(), items }
    : null;
}
/** What somebody does has fewer words than what only names. */
const LONGEST_DONE = 18;
const LONGEST_INLINE = 21;
/** A list on one line in sentences; null where its items are sentences themselves. */
export function inlineTold({ label, items }: { label: string; items: readonly string[] }): string[] | null {
  const { items: said, more } = bracketsAfter(items);
  return said.every((item) => wordsIn(item) < (SUBJECT.test(item) ? LONGEST_DONE : LONGEST_INLINE))
    ? [...listed(label, said), ...more]
    : null;
}

/** “Nhận”, “Không nhận”: what of. */
const TAKES =
  /^(?:chỉ\s+|không\s+)?(?:nhận|thu(?:\s+gom|\s+mua)?|bán|cấp|tiêm|tặng|hỗ\s+trợ|mang(?:\s+theo)?|chuẩn\s+bị)$/iu;

const LONGEST_BEFORE_BRACKETS = 15;
/**
 * What a long item has in brackets, told after the list: “Nơi đóng: bưu điện; người thu tại các bản (chị A – bản B, anh
 * C – bản D)”.
 */
function bracketsAfter(items: readonly string[]): { items: string[]; more: string[] } {
  const more: string[] = [];
  const said = items.map((item) => {
    // “nệm, bàn ghế cũ (rác cồng kềnh liên hệ tổ thu gom)”.
    const says =
      /^(?<what>[^()]{3,60}?)\s*\((?<said>\p{L}[^()]{2,40}?\s(?:liên\s+hệ|thì|phải|gọi|báo)\s[^()]*)\)[.]?$/u.exec(
        item,
      )?.groups;
    if (says !== undefined && isWhole(sentence(says.said!)) && wordsIn(says.said!) <= MOST_WORDS) {
      more.push(sentence(says.said!));
      return says.what!;
    }
    const found = wordsIn(item) > LONGEST_BEFORE_BRACKETS ? BRACKET_LIST.exec(item)?.groups : undefined;
    if (found === undefined) return item;
    more.push(
      ...listed(
        `${found.what!.slice(0, 1).toUpperCase()}${found.what!.slice(1)} gồm`,
        found.who!.split(/[,;]\s+/u),
      ),
    );
    return found.what!;
  });
  return { items: said, more };
}
const BRACKET_LIST =
  /^(?:hoặc\s+)?(?<what>[^()]{3,60}?)\s*\((?<who>[^()]*\p{Lu}[^(),]*,\s[^()]*\p{Lu}[^()]*)\)[.]?$/u;
