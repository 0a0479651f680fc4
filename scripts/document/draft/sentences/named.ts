/** What a sentence names at its end — a list, a number, another place — told in a breath of its own. */
import { SUBJECT } from '../words/people.ts';
import { endsWithVerb, predicates } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { startsWithActor } from './again.ts';
import { groupBefore, those, whoAndWhat } from './audience.ts';
import { beginsVerb, says } from './clauses.ts';
import { sentence } from './ear.ts';
import { quoted, type Pieces } from './pieces.ts';
import { isWhole } from './whole.ts';

/** “… tại sáu điểm: A, B và C”: what is said, then its list. */
export function colon(text: string): Pieces | readonly Pieces[] | null {
  const found = /^(?<head>[^:]{30,}):\s+(?<list>\S.+)$/u.exec(text)?.groups;
  if (found === undefined || wordsIn(found.head!) < 8 || wordsIn(found.list!) < 4) return null;
  const choice = CHOICE.exec(found.head!)?.groups as Record<'said' | 'which', string> | undefined;
  if (choice !== undefined && /,\s/u.test(found.list!))
    return [choice.said, `Bà con chọn một trong ${choice.which} sau: ${lowerFirst(found.list!)}`];
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
  if (gathered !== undefined)
    return [
      found.head!.replace(GATHERED, ''),
      `${gathered.slice(0, 1).toUpperCase()}${gathered.slice(1)} gồm: ${found.list}`,
    ];
  // “… tại nhà văn hóa: tổ 4, thôn 6”: whose.
  const place = WHOSE_PLACE.exec(found.head!)?.groups?.place;
  if (place !== undefined && !WHEN.test(found.list!) && !HOURS.test(found.list!))
    return [found.head!.replace(WHOSE_PLACE, ''), `Địa điểm: ${place} ${lowerFirst(found.list!)}`];
  // “Vắc xin sởi: cho trẻ từ 9 tháng tuổi”.
  if (/^cho\s/iu.test(found.list!)) return [found.head!, `Đối tượng: ${found.list!.slice(4)}`];
  const first = found.list!.split(/,\s+/u)[0]!;
  const items = found.list!.split(/,\s+|\s+và\s+/u);
  const brief =
    items.every((item) => wordsIn(item) <= LONGEST_BRIEF) ||
    (items.length > 2 && items.every((item) => wordsIn(item) <= LONGEST_BRIEF + 2 && isNamed(item)));
  // “Bán hồ sơ: từ ngày … tại A”: when and where that is done, not that somebody does it.
  if (
    (WHEN.test(found.list!) || HOURS.test(found.list!)) &&
    beginsVerb(lowerFirst(found.head!)) &&
    !SUBJECT.test(found.head!)
  ) {
    const act = `Việc ${lowerFirst(found.head!)} được thực hiện`;
    const at = /^(?<when>.+?),?\s+(?:tại|ở)\s+(?<where>.+)$/u.exec(found.list!)?.groups;
    return [
      at === undefined ? `${act} như sau` : `${act} tại ${at.where}`,
      `Thời gian: ${lowerFirst(at?.when ?? found.list!)}`,
    ];
  }
  if (WHEN.test(found.list!)) return [found.head!, `Thời gian: ${lowerFirst(found.list!)}`];
  // “UBND xã thông báo: ông A, sinh ngày …, bỏ đi khỏi địa phương”.
  if (LETS_HEAR.test(found.head!) && PERSON.test(first)) return [found.head!, found.list!];
  if (first === found.list || (predicates(first) && !brief)) {
    // “Thân nhân 68 ngôi mộ chưa kê khai: | đến UBND xã”: they do it.
    if (SUBJECT.test(found.head!) && beginsVerb(lowerFirst(found.list!)))
      return [
        ...(whoAndWhat(`${found.head} ${lowerFirst(found.list!)}`) ?? []),
        ...['Xin thông báo tới', 'Đối tượng:'].map((label): Pieces => [
          `${label} ${lowerFirst(found.head!)}`,
          `Đề nghị ${those(found.head!)} ${lowerFirst(found.list!)}`,
        ]),
      ];
    return OF_ITS_OWN.test(found.list!) || SUBJECT.test(found.list!) || startsWithActor(found.list!)
      ? [found.head!, found.list!]
      : null;
  }
  if (
    !says(lowerFirst(found.head!)) ||
    endsWithVerb(found.head!) ||
    /(?<!\p{L})(?:cần|tuyển)\s+thêm$/iu.test(found.head!)
  )
    return null;
  return [
    found.head!,
    `${COUNTED.test(found.head!) && !TELLS_WHICH.test(first) ? 'Đó là' : 'Cụ thể'}: ${found.list}`,
  ];
}

/** “… xác thực | bằng một trong các cách | : ứng dụng A, ứng dụng B”: done, then how. */
const CHOICE =
  /^(?<said>.{20,}?),?\s+(?:bằng|theo|qua|thông\s+qua)\s+một\s+trong\s+(?<which>(?:các|những|hai|ba|bốn|0?\d)\s+(?:cách(?:\s+thức)?|hình\s+thức|kênh|phương\s+thức))(?:\s+sau(?:\s+đây)?)?$/iu;
const LETS_HEAR = /(?<!\p{L})(?:thông\s+báo|báo\s+tin)$/iu;
const PERSON = /^(?:ông|bà|anh|chị|cụ|cháu|em)\s+\p{Lu}/iu;
/** “… về xã: | thời hạn niêm yết 60 ngày”, “Xã thông báo: | dừng hung táng từ ngày 1/1”: a sentence. */
const OF_ITS_OWN = /^(?:(?:thời\s+(?:gian|hạn)|lịch)\s[^,]*\d|(?:tạm\s+)?(?:dừng|ngừng)\s[^,]*\d)/iu;
/** How many of what: “phân loại thành 03 nhóm”, “Có 02 cơ sở phải dừng”. */
const COUNTED =
  /(?<!\p{L})(?:có|thành|theo|bằng|tại)\s+(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+\p{Ll}/iu;

const WHOSE_PLACE =
  /,?\s+tại\s+(?:các\s+)?(?<place>nhà\s+(?:văn\s+hóa|sinh\s+hoạt(?:\s+cộng\s+đồng)?)|hội\s+trường|trạm\s+y\s+tế|trụ\s+sở)$/iu;
const HOURS = /^(?:trong\s+giờ|(?:các\s+)?(?:buổi|ngày)\s)/iu;
/** “từ 7 giờ ngày 16/11 đến …”. */
const WHEN = /^(?:từ|ngày|lúc|vào|trước|đến\s+hết)\s+(?:\d|ngày)[^,]*$/iu;
/** “thu hộ, thỏa thuận và tự nguyện”: names, whatever they look like. */
const LONGEST_BRIEF = 3;
/** “… gửi về Vụ, địa chỉ |: …”, “… theo địa chỉ |: …”: said with what it names. */
const BEFORE_NAMED =
  /(?:,\s+|,?\s+(?:theo|tại|qua|vào|về|đến|tới)\s+(?:các\s+)?)(?:lý\s+do|nguyên\s+nhân|địa\s+chỉ|tài\s+khoản|số\s+điện\s+thoại|tổng\s+đài|hotline)$/iu;
/** Whom to turn to, rather than a list. */
const WHOM = /(?<!\p{L})liên\s+hệ(?:\s+(?:với|trực\s+tiếp))*$/iu;
/** “… gồm các huyện | : A, B”. */
const GATHERED = /,?\s+(?:bao\s+)?gồm(?:\s+có)?\s+(?<of>(?:các|những)\s+\p{L}+(?:\s+\p{L}+){0,3})$/iu;
/** Named, and nothing said of it before “gồm”. */
const SEVERAL =
  /^(?:các|những|khu\s+vực|địa\s+bàn|thành\s+phần|đối\s+tượng|hồ\s+sơ|kinh\s+phí|danh\s+mục|cơ\s+cấu)(?!\p{L})[^,:]*$/iu;
/** A day, a place or a person of which more is said, rather than one of what is counted up. */
const TELLS_WHICH =
  /^(?:\d|(?:từ|kể|ngày|lúc|sáng|chiều|thứ|lần|đợt|ca|trong|tại|ông|bà|tên|cho|do)(?!\p{L}))/iu;

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
  /(?<=\s)(?:lý\s+do|nguyên\s+nhân|lộ\s+trình|địa\s+chỉ|khung\s+giờ|tuyến\s+đường|tài\s+khoản|số\s+điện\s+thoại|tổng\s+đài|hotline)$/iu;

/** “Có 02 cơ sở phải dừng, | gồm hộ ông A và hộ ông B”: how many, and then which. */
export function gathered(text: string): Pieces | null {
  const found = /^(?<head>[^:]{12,}?[^,:]),?\s+(?:bao\s+)?gồm(?:\s+có)?\s*:?\s+(?<list>.+)$/iu.exec(
    text,
  )?.groups;
  return found === undefined ||
    /(?<!\p{L})gồm(?!\p{L})/iu.test(found.list!) ||
    wordsIn(found.head!) < 6 ||
    !COUNTED.test(found.head!) ||
    predicates(found.list!)
    ? null
    : [found.head!, `Đó là: ${found.list!}`];
}

/** “… tại Trung tâm A, số 59A, đường Cầu Vồng, …”: where that is, in a breath of its own. */
export function address(text: string): Pieces | null {
  const found =
    /,\s+(?=(?:số\s+)?\d[\w/]*,?\s+(?:đường\s+|phố\s+)?\p{Lu}|số\s+\d|tầng\s+\d|(?:đường|phố|ngõ|thôn|tổ)\s+[\p{Lu}\d])(?!\d+\s\p{Lu}{2})/u.exec(
      text,
    );
  if (found === null) return null;
  const head = text.slice(0, found.index);
  const tail = text.slice(found.index).replace(/^,\s+/u, '');
  // “… tại văn phòng Hội, | số 11A phố A”: where it is told as one, if anywhere.
  if (wordsIn(head) > MOST_WORDS && /\stại\s(?:\S+\s){0,6}\S+$/u.test(head)) return null;
  const isPlace = tail
    .split(/,\s+/u)
    .every((part) => names(part) && wordsIn(part) <= 7 && !/^hoặc\s/u.test(part));
  return isPlace && wordsIn(head) > 5 && !quoted(head)
    ? [head, `${/^(?:thôn|tổ)\s/u.test(tail) ? 'Địa điểm' : 'Địa chỉ'}: ${tail}`]
    : null;
}

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
