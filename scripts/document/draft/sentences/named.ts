/** What a sentence names at its end — a list, a number, another place — told in a breath of its own. */
import { SUBJECT } from '../words/people.ts';
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { groupBefore } from './audience.ts';
import { beginsVerb } from './clauses.ts';
import { sentence } from './ear.ts';
import { middle, quoted, type Pieces } from './pieces.ts';
import { isWhole } from './whole.ts';

/** “… tại sáu điểm: A, B và C”: what is said, then its list. */
export function colon(text: string): Pieces | null {
  const found = /^(?<head>[^:]{30,}):\s+(?<list>\S.+)$/u.exec(text)?.groups;
  if (found === undefined || wordsIn(found.head!) < 8 || wordsIn(found.list!) < 4) return null;
  const group = groupBefore(found.head!, found.list!);
  if (group !== null) return group;
  if (!isWhole(sentence(found.head!.replace(BEFORE_NAMED, '')))) return null;
  const named = NAMED_BEFORE.exec(found.head!)?.[0];
  // Told by `telephone`.
  if (named !== undefined && /^\d/u.test(found.list!) && /^(?:số\s+điện|hotline|tổng)/iu.test(named))
    return null;
  if (named !== undefined)
    return [
      found.head!.replace(BEFORE_NAMED, ''),
      `${named.slice(0, 1).toUpperCase()}${named.slice(1)}: ${found.list}`,
    ];
  if (WHOM.test(found.head!)) return null;
  const gathered = GATHERED.exec(found.head!)?.groups?.of;
  // “Các khu vực … | gồm”: who or what it is that “gồm” is said of.
  if (gathered !== undefined && SEVERAL.test(found.head!)) return null;
  if (gathered !== undefined) return [found.head!.replace(GATHERED, ''), `Gồm ${gathered}: ${found.list}`];
  const first = found.list!.split(/,\s+/u)[0]!;
  const items = found.list!.split(/,\s+|\s+và\s+/u);
  const brief =
    items.every((item) => wordsIn(item) <= LONGEST_BRIEF) ||
    (items.length > 2 && items.every((item) => wordsIn(item) <= LONGEST_BRIEF + 2 && isNamed(item)));
  // “Bán hồ sơ: từ ngày …”: when that is done, not that somebody does it.
  if (
    (WHEN.test(found.list!) || HOURS.test(found.list!)) &&
    beginsVerb(lowerFirst(found.head!)) &&
    !SUBJECT.test(found.head!)
  )
    return [`Sau đây là thời gian ${lowerFirst(found.head!)}`, `Cụ thể: ${found.list}`];
  if (WHEN.test(found.list!)) return [found.head!, `Thời gian: ${lowerFirst(found.list!)}`];
  if (first === found.list || (predicates(first) && !brief)) return [found.head!, found.list!];
  return [found.head!, `${TELLS_WHICH.test(first) ? 'Cụ thể' : 'Gồm có'}: ${found.list}`];
}

const HOURS = /^(?:trong\s+giờ|(?:các\s+)?(?:buổi|ngày)\s)/iu;
/** “từ 7 giờ ngày 16/11 đến …”. */
const WHEN = /^(?:từ|ngày|lúc|vào|trước|đến\s+hết)\s+(?:\d|ngày)[^,]*$/iu;
/** “thu hộ, thỏa thuận và tự nguyện”: names, whatever they look like. */
const LONGEST_BRIEF = 3;
/** “… gửi về Vụ, địa chỉ |: …”, “… theo địa chỉ |: …”: said with what it names. */
const BEFORE_NAMED =
  /(?:,\s+|,?\s+(?:theo|tại|qua|vào|về|đến|tới)\s+(?:các\s+)?)(?:lý\s+do|nguyên\s+nhân|địa\s+chỉ|số\s+điện\s+thoại|tổng\s+đài|hotline)$/iu;
/** Whom to turn to, rather than a list. */
const WHOM = /(?<!\p{L})liên\s+hệ(?:\s+(?:với|trực\s+tiếp))*$/iu;
/** “… gồm các huyện | : A, B”. */
const GATHERED = /,?\s+(?:bao\s+)?gồm(?:\s+có)?\s+(?<of>(?:các|những)\s+\p{L}+(?:\s+\p{L}+){0,3})$/iu;
/** Named, and nothing said of it before “gồm”. */
const SEVERAL =
  /^(?:các|những|khu\s+vực|địa\s+bàn|thành\s+phần|đối\s+tượng|hồ\s+sơ|kinh\s+phí|danh\s+mục|cơ\s+cấu)(?!\p{L})[^,:]*$/iu;
/** A day, a place or a person of which more is said, rather than one of what is counted up. */
const TELLS_WHICH = /^(?:\d|(?:từ|kể|ngày|lúc|sáng|chiều|thứ|trong|tại|ông|bà|tên|cho|do)(?!\p{L}))/iu;

/** “…, số điện thoại: 0692 196 242 hoặc Công an gần nhất”: the number after what it is for. */
export function telephone(text: string): Pieces | null {
  const found = TELEPHONE.exec(text);
  if (found === null || wordsIn(text.slice(0, found.index)) < 6) return null;
  // Of two, each is told with whose it is.
  if (TELEPHONE.test(text.slice(found.index + found[0].length))) return null;
  // “số 1022 của Công ty”: whose it is.
  if (/^\s+của\s/u.test(text.slice(found.index + found[0].length))) return null;
  return [
    text.slice(0, found.index) + text.slice(found.index + found[0].length),
    `Số điện thoại liên hệ là ${found.groups!.number}`,
  ];
}
const TELEPHONE =
  /,?\s+(?:qua\s+|theo\s+|gọi\s+)?(?:số\s+)?(?:điện\s+thoại|hotline|đường\s+dây\s+nóng|SĐT|ĐT|số\s+máy)(?:\s+(?:liên\s+hệ|số))?\s*:?\s*(?<number>\d[\d .-]{6,14}\d)(?![\d/]|[\s.]?x)/iu;

/** What the list is of. */
const NAMED_BEFORE =
  /(?<=\s)(?:lý\s+do|nguyên\s+nhân|lộ\s+trình|địa\s+chỉ|khung\s+giờ|tuyến\s+đường|số\s+điện\s+thoại|tổng\s+đài|hotline)$/iu;

/** “…, gồm A, B và C”, “Khu vực: A, B, C”: a list in two breaths. */
export function enumeration(text: string): Pieces | null {
  const gathered = /^(?<head>.{12,}?[^,:]),?\s+(?:bao\s+gồm|gồm(?:\s+có)?)\s*:?\s+(?<list>.+)$/iu.exec(
    text,
  )?.groups;
  // “danh sách A gồm 10 hộ và danh sách B gồm 5 hộ”: each has its own.
  if (gathered !== undefined && /(?<!\p{L})gồm(?!\p{L})/iu.test(gathered.list!)) return null;
  if (gathered !== undefined && wordsIn(gathered.head!) > 5 && !SEVERAL.test(gathered.head!))
    return [gathered.head!, `Gồm có: ${gathered.list}`];
  const labelled = /^(?<label>[^:]{3,90}):\s+(?<list>\S.+)$/u.exec(text)?.groups;
  if (labelled === undefined || ADDRESS.test(labelled.label!) || REMARK.test(labelled.label!)) return null;
  if (
    wordsIn(labelled.label!) >
    (/\sgồm(?:\s+(?:các|những)\s+\p{L}+)?$/iu.test(labelled.label!) ? LONGEST_GATHERS : 8)
  )
    return null;
  const way = HOW.test(labelled.label!)
    ? middle(labelled.list!, /,\s+(?:hoặc\s+)?(?=\p{Ll})/gu, (_, tail) => beginsWithVerb(tail))
    : null;
  if (way !== null) return [`${labelled.label}: ${way[0]}`, `Cũng có thể ${way[1]}`];
  // “Về tiền thuế: hộ nhận thông báo qua ứng dụng, | cán bộ không còn tới nhà”: no list.
  if (/^về\s/iu.test(labelled.label!) && predicates(labelled.list!)) return null;
  const found = middle(
    labelled.list!,
    /,\s+(?:và\s+)?(?!\d{1,2}[/.]|số\s|phường|xã|tỉnh|thành\s+phố|TP\.?\s|quận|huyện|tổ\s)/giu,
  );
  if (found === null) return null;
  const [first, second] = found;
  if (SUBJECT.test(second) && !WHOM_FOR.test(labelled.label!)) return [`${labelled.label}: ${first}`, second];
  // What comes after the cut has to be named as what came before it.
  if (![first, second].every((list) => list.split(/,\s+/u).every(isNamed))) return null;
  if (/^đoạn\s/iu.test(second)) return [`${labelled.label}: ${first}`, `Cụ thể: ${second}`];
  const more = /^ngoài ra còn có$/iu.test(labelled.label!)
    ? 'Tiếp theo là'
    : /^ngoại lệ/iu.test(labelled.label!)
      ? 'Ngoại lệ còn có'
      : 'Ngoài ra còn có';
  return [`${labelled.label}: ${first}`, `${more}: ${second}`];
}

/** “Hình thức góp ý: ghi phiếu tại nhà văn hóa, | gửi văn bản về phường”: one way or another. */
const HOW = /^(?:hình\s+thức|cách\s+(?:thức|làm)|phương\s+thức)(?!\p{L})/iu;
/** “… gồm: A, B” names the same in both breaths. */
const LONGEST_GATHERS = 16;
const WHOM_FOR = /^(?:đối\s+tượng|thành\s+phần)(?!\p{L})|(?<!\p{L})gồm(?:\s+có)?$/iu;
/** What is said after it is a sentence. */
const REMARK = /^(?:một\s+số\s+)?(?:lưu\s+ý|chú\s+ý|ghi\s+chú)(?!\p{L})/iu;
/** Its parts are no list. */
const ADDRESS = /^(?:địa\s+(?:điểm|chỉ)|nơi\s)/iu;

/** “… tại Trung tâm A, số 59A, đường Cầu Vồng, …”: where that is, in a breath of its own. */
export function address(text: string): Pieces | null {
  const found =
    /,\s+(?=(?:số\s+)?\d[\w/]*,?\s+(?:đường\s+|phố\s+)?\p{Lu}|số\s+\d|tầng\s+\d|(?:đường|phố|ngõ|thôn|tổ)\s+[\p{Lu}\d])/u.exec(
      text,
    );
  if (found === null) return null;
  const head = text.slice(0, found.index);
  const tail = text.slice(found.index).replace(/^,\s+/u, '');
  const isPlace = tail.split(/,\s+/u).every((part) => names(part) && wordsIn(part) <= 7);
  return isPlace && wordsIn(head) > 5 && !quoted(head) ? [head, `Địa chỉ: ${tail}`] : null;
}

/** “… trên các đường A, B, C, D và E”: the last of what is named in a breath of its own. */
export function listEnd(text: string): Pieces | null {
  for (const found of [...text.matchAll(/,\s+(?:và\s+)?/gu)].reverse()) {
    const head = text.slice(0, found.index);
    const tail = text.slice(found.index + found[0].length);
    if (
      wordsIn(head) > MOST_WORDS ||
      wordsIn(tail) > MOST_WORDS ||
      quoted(head) ||
      /(?:^|,\s+)hoặc\s/u.test(tail) ||
      IN_ADDRESS.test(tail) ||
      HAS_ADDRESS.test(head)
    )
      continue;
    // One more of the same before the cut, and nothing said after it.
    const [opens = '', ...others] = head.split(/,\s+/u);
    if (!OPENS_LIST.test(opens) || !others.every(names)) return null;
    if (!tail.split(/,\s+|\s+và\s+/u).every((item) => names(item) && !predicates(item))) return null;
    return [head, `Ngoài ra còn có ${tail}`];
  }
  return null;
}
/** Of a place that was named before. */
const IN_ADDRESS =
  /^(?:phường|xã|quận|huyện|tỉnh|thành\s+phố|TP\.?|tổ|số|đường|phố|ngõ|thị\s+(?:xã|trấn)|thôn|tầng|trụ\s+sở|tòa|khu)\s/iu;
const HAS_ADDRESS =
  /(?<!\p{L})(?:địa\s+chỉ|(?:,|:)\s+(?:số\s+)?\d+\w?(?:\/\d+)?\s+(?:đường\s+|phố\s+)?\p{Lu})/u;
const LONGEST_NAMED = 9;
/** One of a list: named, neither done nor said of anybody. */
const names = (item: string): boolean =>
  wordsIn(item) <= LONGEST_NAMED && !beginsVerb(item) && !CLAUSE_MARK.test(item);
/** Of whatever length. */
const isNamed = (item: string): boolean =>
  !beginsVerb(item) && !CLAUSE_MARK.test(item) && !OPENS_ELSE.test(item);
const OPENS_ELSE =
  /^(?:có|không|trừ|trong|tại|hoặc|ở|từ|do|vì|đối|kể|buổi|sáng|chiều|tối|trước|sau|dự\s+kiến|thời\s+(?:hạn|gian)|theo|qua|bằng)(?!\p{L})/iu;
const CLAUSE_MARK =
  /(?<!\p{L})(?:sẽ|đã|đang|phải|cần|thì|nếu|khi|để|nhằm|đề\s+nghị|yêu\s+cầu|là|xong|thứ|chủ\s+nhật|cách|trước\s+ngày|đến\s+ngày|từ\s+ngày)(?!\p{L})/iu;
/** What has or brings a list, or whom something is for. */
const OPENS_LIST =
  /(?<!\p{L})(?:gồm|nộp|mang|kèm|trên|chuẩn\s+bị)(?!\p{L})[^,]*$|^(?:đối\s+tượng|thành\s+phần|hồ\s+sơ|giấy\s+tờ|khu\s+vực|địa\s+bàn)[^:]*:/iu;

/** “Trẻ chưa tiêm | hoặc không rõ đã tiêm”: who is meant, in two breaths. */
const KIND =
  /^(?:đối\s+tượng[^:]{0,30}:\s+)(?:(?:các|những)\s+)?(?<kind>trẻ|người|hộ|học\s+sinh|sinh\s+viên|công\s+dân)(?!\p{L})/iu;
const STATE = /^(?:chưa|không|đang|bị|có)(?!\p{L})/iu;
const DOES = /(?<!\p{L})(?:đến(?!\s+(?:dưới|hết|ngày|\d))|nộp|gửi|liên\s+hệ|phải|cần|sẽ)(?!\p{L})/iu;
const PHONE = /\d(?:[ .-]?\d){7,}/u;
const OF_BOTH = /(?<!\p{L})(?:không\s+được|sẽ|thì|phải|bị|đều)(?!\p{L})/iu;

/** Whom or where one can turn to. */
const SOMEWHERE =
  /^(?:(?:các|qua)\s+)?(?:\p{Lu}|\d|trụ\s+sở|nhà|bộ\s+phận|văn\s+phòng|trạm|điểm|cơ\s+quan|tổ\s|trưởng|số\s|công\s+an|phòng|ban\s)/u;
/** Where the last “hoặc” begins, with the comma before it; -1 where there is none. */
const lastOr = (text: string): number => [...text.matchAll(/,?\s+hoặc\s+/gu)].at(-1)?.index ?? -1;

/** “liên hệ: ông A, điện thoại: … | hoặc bà B, điện thoại: …”: each with the number. */
export function eachWithNumber(text: string): Pieces | null {
  const at = lastOr(text);
  const [head, tail] = [text.slice(0, Math.max(at, 0)), text.slice(at).replace(/^,?\s+hoặc\s+/u, '')];
  return PHONE.test(head) && PHONE.test(tail) && predicates(head)
    ? [head, `Cũng có thể liên hệ ${tail}`]
    : null;
}

/** “… gửi Cổng thông tin, số 66 phố A hoặc Ủy ban huyện”: the other way in a breath of its own. */
export function orElse(text: string): Pieces | null {
  const at = lastOr(text);
  if (at < 0) return null;
  const head = text.slice(0, at);
  const tail = text.slice(at).replace(/^,?\s+hoặc\s+/u, '');
  const verb = [
    ...head.matchAll(
      /(?<!\p{L})(?:gửi|nộp|đến(?!\s+\d)|liên\s+hệ|(?<!kêu\s+)gọi|đăng\s+ký|trình\s+báo|(?<!(?:thông|cảnh|dự|tình)\s+)báo)(?!\p{L})/giu,
    ),
  ].at(-1)?.[0];
  if (wordsIn(head) < 6 || wordsIn(tail) < 2 || quoted(head)) return null;
  const does = beginsVerb(tail) && !/^(?:có|bị|được|là|đã|không|chưa|đang)(?!\p{L})/iu.test(tail);
  if (
    does &&
    !OF_BOTH.test(tail) &&
    !head.includes(': ') &&
    !/(?<!\p{L})(?:\p{L}+\s+)?(?:để|được|việc)\s[^,]*$/iu.test(head)
  )
    return [head, `Cũng có thể ${tail}`];
  // What is said of both ways comes after the second; of two names after one “qua” the second has none.
  if (OF_BOTH.test(tail) || /(?<!\p{L})(?:qua|bằng|theo)\s[^,]{2,40}$/iu.test(head)) return null;
  if (/(?<!\p{L})trực\s+tiếp$/iu.test(head) || (verb !== undefined && head.endsWith(verb))) return null;
  if (/^(?:qua|theo|tại|bằng|trên)(?!\p{L})/u.test(tail))
    return [head, `Cũng có thể ${verb?.toLowerCase() ?? 'làm'} ${tail}`];
  // “đăng ký trên ứng dụng A hoặc Cổng B”: on both.
  const on = /(?<!\p{L})(?<on>trên|qua|tại|với)\s(?:(?!\s(?:trên|qua|tại|với)\s)[^,])*$/iu.exec(head)?.groups
    ?.on;
  const kind = KIND.exec(head)?.groups?.kind;
  if (kind !== undefined && STATE.test(tail) && !DOES.test(head) && !/[,.]/u.test(tail))
    return [head, `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${tail} cũng thuộc đối tượng này`];
  // Of what something is like there is no other way.
  if (head.includes(': ') || /^(?:có|bị|được|là|đã|không|chưa|đang)(?!\p{L})/iu.test(tail)) return null;
  if (beginsVerb(tail)) return [head, `Cũng có thể ${tail}`];
  return verb === undefined || !SOMEWHERE.test(tail)
    ? null
    : [head, `Cũng có thể ${verb.toLowerCase()} ${on === undefined ? '' : `${on} `}${tail}`];
}
