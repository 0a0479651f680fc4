/** Sentences for the ear: at most 25 words, each whole. What can't be told whole is left out rather than broken. */
import { clausesOf, whenOf } from './clauses.ts';
import { ASIDES, forTheEar, sentence, SHORTER } from './ear.ts';
import { goOn, startsWithActor } from './again.ts';
import { adjuncts } from './adjuncts.ts';
import { apart } from './brackets.ts';
import { endsOf } from './ends.ts';
import { withoutPointers } from './eye.ts';
import { opening, SOURCES, withoutCircumstances } from './openings.ts';
import { SUBJECT } from '../words/people.ts';
import { inlineList, listed } from './lists.ts';
import { address, colon, eachWithNumber, enumeration, listEnd, orElse, telephone } from './named.ts';
import { middle, quoted, type Pieces } from './pieces.ts';
import { purpose } from './purpose.ts';
import { whoAndWhat } from './audience.ts';
import { isWhole } from './whole.ts';
import { endsWithVerb } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';

/**
 * Sentences of at most 25 words with the same content, less asides; none where nothing whole can be told.
 * @param own the letter's own sentence from capital to point, so not asked for a verb that is known
 * @example short('Đề nghị bà con nộp tờ khai; người già được nộp tại nhà') // ['Đề nghị bà con nộp tờ khai.', 'Người già được nộp tại nhà.']
 */
export function short(text: string, own = false): string[] {
  const split = apart(withoutPointers(text));
  if (split !== null) {
    const said = short(split.bare);
    return said.length === 0 ? [] : [...said, ...split.more.flatMap((more) => short(more))];
  }
  const plain = forTheEar(text);
  const list = inlineList(plain);
  if (list !== null && list.items.every((i) => wordsIn(i) < 18)) return listed(list.label, list.items);
  return plain
    .split(ITEMS)
    .filter((piece) => wordsIn(piece) <= MOST_CUT)
    .flatMap((piece) => cut(piece.trim()))
    .map(sentence)
    .filter((s) => s !== '' && wordsIn(s) <= MOST_WORDS && isWhole(s, own && s === sentence(plain)));
}

/** Also “… 20/04/2026 c, Tổ chức bốc thăm: …”. */
const ITEMS =
  /;\s+(?!\d[\d,.]*\s+độ\s)|(?<!(?<!\p{L})(?:lớp|khu|nhà|lô|tổ|khối|dãy|khoa|điểm|khoản|mục|số))\s+[b-hđ][,)]\s+(?=\p{Lu}\p{Ll})/u;

/** What has more words isn't a sentence but a table or noise, and every way to cut it takes its time. */
const MOST_CUT = 120;

/** Ways to tell a long sentence in two, best first. */
const WAYS: readonly ((text: string) => Pieces | readonly Pieces[] | null)[] = [
  joined,
  eachWithNumber,
  labelledEnd,
  whoAndWhat,
  because,
  clauses,
  colon,
  opening,
  purpose,
  telephone,
  address,
  adjuncts,
  endsOf,
  concerned,
  verbs,
  enumeration,
  listEnd,
  orElse,
];
const isOne = (found: Pieces | readonly Pieces[]): found is Pieces => typeof found[0] === 'string';

/** @param known what was cut already: halves of a long sentence come again and again */
function cut(text: string, known = new Map<string, string[]>()): string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const pieces = cutAnew(text, known);
  known.set(text, pieces);
  return pieces;
}

function cutAnew(text: string, known: Map<string, string[]>): string[] {
  const lean = [text, ...leaner(text)].find((said) => wordsIn(said) <= MOST_WORDS);
  if (lean !== undefined) return [lean];
  const whole = leaner(text).at(-1)!;
  for (const way of WAYS) {
    const found = way(whole);
    if (found === null) continue;
    for (const [head, tail] of isOne(found) ? [found] : found) {
      if (wordsIn(tail) >= wordsIn(whole) || !isWhole(sentence(head))) continue;
      const heads = cut(head, known);
      const tails = cut(tail, known);
      if (heads.length > 0 && tails.length > 0 && [...heads, ...tails].every((s) => isWhole(sentence(s))))
        return [...heads, ...tails];
    }
  }
  const bare = withoutCircumstances(whole);
  if (bare !== null) {
    const pieces = cut(bare, known);
    if (pieces.length > 0) return pieces;
  }
  const kept = lessened(whole);
  if (kept !== null) return [kept];
  // When, at least.
  const span = SPAN.exec(whole)?.groups?.when;
  if (span !== undefined) return [`Thời gian: ${lowerFirst(span)}`];
  const hours = whenOf(whole, true)?.when;
  return hours !== undefined && /\d\s?(?:h|giờ).*(?:ngày|thứ|\d\/\d)/u.test(hours)
    ? [`Thời gian: ${lowerFirst(hours)}`]
    : [];
}

/** Asked of everybody, however many they are called, or done at more places than one breath names. */
const SPAN =
  /^(?:thời\s+gian:\s+)?(?<when>từ\s+(?:\S+\s+)?ngày\s+\d\S*\s+đến\s+(?:hết\s+)?(?:ngày\s+)?\d[\d/.-]*),?\s+(?:tất\s+cả|toàn\s+thể|các\s+cơ\s+quan|tại)(?!\p{L})/iu;

/** The sentence in fewer words, step by step. */
function leaner(text: string): string[] {
  const out: string[] = [];
  let said = text;
  for (const step of [
    (t: string) => t.replace(ASIDES, ''),
    ...[...SOURCES, ...SHORTER].map(
      ([long, brief]) =>
        (t: string) =>
          t.replace(long, brief),
    ),
  ]) {
    said = step(said);
    out.push(said);
  }
  return out;
}

/** “… nộp theo quý, | thời gian thu là tháng đầu của quý”: what it is called begins the second. */
const LABELLED_END =
  /^(?<head>.{20,}?),\s+(?<tail>(?:thời\s+(?:gian|hạn)|hạn(?:\s+(?:chót|cuối))?|địa\s+điểm|mức\s+(?:thu|phí)|lệ\s+phí)(?:\s+(?!là|từ)\p{L}+){0,4}\s+(?:là|từ|bắt\s+đầu|chậm\s+nhất|đến\s+hết)\s.+)$/iu;
function labelledEnd(text: string): Pieces | null {
  const found = LABELLED_END.exec(text)?.groups as Record<'head' | 'tail', string> | undefined;
  return found === undefined || quoted(found.head) || CONDITION.test(found.head)
    ? null
    : [found.head, found.tail];
}

/** Two sentences joined by a word that begins the second as well. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/[,;]?\s+(?:nhưng|tuy\s+nhiên|song)\s*,?\s+(?=\p{L})/giu, 'Tuy nhiên, '],
  [/[,;]\s+trong\s+đó,?\s+(?:có\s+)?/giu, 'Trong đó, '],
  [/[,;]\s+(?:đặc\s+biệt\s+là|nhất\s+là|đặc\s+biệt)\s+/giu, 'Đặc biệt là '],
  [/[,;]\s+(?:tức|nghĩa)\s+là\s+(?!chậm)/giu, 'Nghĩa là '],
  [/[,;]\s+(?:vì\s+vậy|do\s+đó|vì\s+thế)\s*,?\s+/giu, 'Vì vậy, '],
  [/,?\s+mà\s+(?=(?:phải|cần)(?!\p{L}))/giu, 'Thay vào đó, bà con '],
  [/[,;]?\s+(?:đồng\s+thời|bên\s+cạnh\s+đó|ngoài\s+ra)\s*,?\s+(?!với)/giu, ''],
];
function joined(text: string): Pieces | null {
  for (const [joint, begin] of JOINTS) {
    const found = middle(text, joint);
    if (found === null) continue;
    const [head, tail] = found;
    // Who it befell was said before.
    if (begin === 'Tuy nhiên, ' && /^(?:bị|được|có|đã|sẽ|không\s+quá)(?!\p{L})|\sthì\s/iu.test(tail))
      continue;
    if (begin !== '') {
      if (begin !== 'Tuy nhiên, ') return [head, `${begin}${tail}`];
      const on = /^(?:vẫn|phải|không|chỉ|chưa|còn)(?!\p{L})/iu.test(tail) ? goOn(head, tail) : null;
      return [head, on === null ? `Tuy nhiên, ${tail}` : on.replace(/^Đồng thời/u, 'Tuy nhiên')];
    }
    const on = goOn(head, tail);
    return [head, on ?? `Đồng thời, ${tail}`];
  }
  return null;
}

/** No clause: “Do ảnh hưởng của mưa lũ, …”. */
const NAMED_CAUSE =
  /^(?:ảnh\s+hưởng|tác\s+động|điều\s+kiện|nhu\s+cầu|tình\s+hình|diễn\s+biến)(?!\p{L})[^,]*$/iu;
const CONDITION = /^(?:(?:chú|lưu)\s+ý[^:]{0,4}:\s+)?(?:nếu|khi|hết|quá|sau|trường\s+hợp)(?!\p{L})/iu;
const BECAUSE =
  /^(?<but>tuy\s+nhiên,?\s+)?(?:do|vì)\s+(?!đó|vậy|thế)(?<cause>[^,]+),\s+(?:nên\s+)?(?<then>.+)$/iu;

/** “Do mưa lũ ảnh hưởng …, X”: “Mưa lũ ảnh hưởng …. Vì vậy, X”. */
function because(text: string): Pieces | null {
  const found = BECAUSE.exec(text)?.groups as Record<'but' | 'cause' | 'then', string> | undefined;
  if (found === undefined || wordsIn(found.cause) < 5) return null;
  if (NAMED_CAUSE.test(found.cause)) return [found.then, `Nguyên nhân là ${found.cause}`];
  return [`${found.but ?? ''}${found.cause}`, `Vì vậy, ${found.then}`];
}

/** Two clauses with a comma between; a second without a subject gets the first's. */
function clauses(text: string): Pieces | null {
  const found = clausesOf(text, MOST_WORDS);
  if (found === null) return null;
  const { head, tail, same } = found;
  // A condition says nothing without what follows from it.
  if (CONDITION.test(head)) return null;
  // What is aimed at isn't done.
  if (same && /(?<!\p{L})(?:nhằm|để)\s[^,]*(?:,\s+(?:\p{L}+\s+){1,3}[^,]*)?$/iu.test(head)) return null;
  // One more of what was counted up.
  if (!same && /(?<!\p{L})gồm(?:\s+có)?:\s/iu.test(head)) return null;
  if (!same) return begins(head, tail) && !LISTS_PEOPLE.test(head) ? [head, tail] : null;
  const on = goOn(head, tail);
  return on === null ? null : [head, on];
}

/** Whether a second clause is about somebody else, rather than one more of a list. */
const begins = (head: string, tail: string): boolean =>
  SUBJECT.test(tail) || startsWithActor(tail) || (OTHER_SUBJECT.test(tail) && !ASKED.test(head));
/** “… để người vi phạm, | chủ phương tiện đến”: two who do one thing. */
const LISTS_PEOPLE =
  /(?<!\p{L})(?:để|cho|đến|là|của|mời|yêu\s+cầu|đề\s+nghị)\s+(?:các\s+|những\s+)?\p{Ll}+(?:\s\p{Ll}+){0,3}$/u;
const OTHER_SUBJECT =
  /^(?:một\s+số|nhiều|(?:trong\s+)?\d+\s+giờ\s+tới|khu\s+vực|người|ai|việc|đây|mọi|mỗi|toàn\s+bộ|tất\s+cả|nếu|khi|trường\s+hợp|hồ\s+sơ|số\s+còn|hạn\s+(?:nộp|chót|đăng)|thời\s+gian|lễ|đợt|kết\s+quả|các\s+(?:phương|cơ|hộ|trường|em|cháu)|dự\s+kiến|nước|điện|mức|sau\s+(?:đó|khi|thời)|trong\s+(?:thời|trường))(?!\p{L})/iu;
const ASKED = /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|gồm|như|là)(?!\p{L})/iu;

/** “Học sinh đi học trở lại … | đối với các trường đủ điều kiện”: for whom it is first, as it isn't for others. */
function concerned(text: string): Pieces | null {
  const found =
    /^(?<head>.{20,}?)\s+đối\s+với\s+(?<whom>(?:các|những|mọi|học\s+sinh|người|hộ)\s.{12,})$/iu.exec(
      text,
    )?.groups;
  if (found === undefined || /(?<!\p{L})(?:phạt|lý|tục|trách\s+nhiệm|sách|nghị)$/iu.test(found.head!))
    return null;
  return [`Phần sau đây dành cho ${found.whom}`, found.head!];
}

/** “A làm X, Y và Z”: several things done by the same. */
function verbs(text: string): Pieces | null {
  const found = middle(
    text,
    /,?\s+và\s+(?=\p{Ll})|,\s+(?=(?:không|chủ\s+động|tích\s+cực|thực\s+hiện|chấp\s+hành|tham\s+gia|liên\s+hệ|mang|báo|thông\s+báo|phối\s+hợp|kiểm\s+tra|giữ\s+gìn|dọn|thu\s+gom|nộp|đăng\s+ký|kê\s+khai|tuân\s+thủ|tránh|hạn\s+chế|bảo\s+đảm|đảm\s+bảo|nâng\s+cao|cập\s+nhật|theo\s+dõi|che|chằng|di\s+chuyển|tố\s+giác|cung\s+cấp|gửi|tự\s+giác|nghiêm|chuẩn\s+bị|tổ\s+chức|hoàn\s+thành|sử\s+dụng|xây\s+dựng|xử\s+lý|vệ\s+sinh|lắp|treo|đưa|tiêm|khai\s+báo)(?!\p{L}))/giu,
    (head, tail) => {
      // “… thông báo về việc đăng ký và tiêm chủng” tells of one thing.
      if (/(?<!\p{L})(?:về\s+việc|kế\s+hoạch|công\s+tác)\s[^,]*$/iu.test(head)) return false;
      const on = goOn(head, tail);
      return on !== null && VERB_FIRST.test(tail);
    },
  );
  return found === null ? null : [found[0], goOn(found[0], found[1])!];
}
const VERB_FIRST =
  /^(?:không|chủ\s+động|tích\s+cực|thực\s+hiện|chấp\s+hành|tham\s+gia|liên\s+hệ|mang|báo|thông\s+báo|phối\s+hợp|kiểm\s+tra|giữ|dọn|thu|nộp|đăng\s+ký|kê\s+khai|tuân|tránh|hạn\s+chế|bảo\s+đảm|đảm\s+bảo|nâng\s+cao|cập\s+nhật|theo\s+dõi|che|chằng|di|tố\s+giác|cung\s+cấp|gửi|tự|nghiêm|chuẩn\s+bị|tổ\s+chức(?!\s+(?:chính|xã|đoàn|cá|kinh|tín))|trở\s+lại|hoàn\s+thành|sử\s+dụng|xử\s+lý|vệ\s+sinh|lắp|treo|đưa|tiêm|khai|làm|đóng|trả|giao(?!\s+(?:lộ|thông|dịch|lưu))|bàn\s+giao|tháo|hướng\s+dẫn|vận\s+động|niêm|tiếp\s+nhận|giải\s+quyết|thu\s+hồi|chi\s+trả|yêu\s+cầu|bồi\s+thường|chịu)(?!\p{L})/iu;

/** What may be missing from a sentence's end: why, how, with what. */
const LESS =
  /(?<!(?:^|\s)(?:mang|kèm|tiếp|đi|làm|dựa|tùy|tuỳ|dõi|hưởng|chạy))(?:,?\s+(?:với\s+sự|liên\s+tục\s+từ|của\s+(?=\p{Lu})|do\s+(?=\p{Lu})|nhằm|(?<!(?:dùng|sử\s+dụng|đủ))\s*để|theo(?!\s+(?:chiều|hướng|lộ|tuyến|giờ|khung))|trên\s+cơ\s+sở|với\s+mục\s+đích|qua\s+đó|từ\s+đó|thông\s+qua|làm\s+cơ\s+sở|chào\s+mừng|nhân\s+dịp|kèm\s+(?:theo\s+)?(?:một\s+số|vài))(?!\p{L})|,\s+(?=(?:biển\s+số|số\s+(?:loại|khung|máy)|nhãn\s+hiệu)(?!\p{L}))|,\s+(?=(?:góp\s+phần|tránh|đảm\s+bảo|bảo\s+đảm|phục\s+vụ)(?!\p{L}))|,\s+(?=\p{Ll}))/gu;

/** The sentence without its last adjunct, where it says enough; null where it can't be. */
function lessened(text: string): string | null {
  if (/\?\s*$/u.test(text)) return null;
  // A day or a number is left out only where nothing else can be.
  return lessenedBy(text, (rest) => !/\d/u.test(rest)) ?? lessenedBy(text, () => true);
}

const HOW = /(?<!\p{L})(?:theo|qua)$/iu;
/** Verbs after which something has to come. */
const WANTS_MORE =
  /(?<!\p{L})(?:được\s+(?:tổ\s+chức|thực\s+hiện|tiến\s+hành)|gửi|(?<!đã\s)nộp|thu|chấp\s+hành|phục\s+vụ|tính|áp\s+dụng|quản\s+lý|giải\s+quyết|xử\s+lý|bổ\s+sung|lựa\s+chọn|tuyển\s+chọn|xây\s+dựng|lập|đặt|đưa|lấy|giao|mở|thông\s+báo|tuân\s+thủ|thời\s+gian(?:\s+\p{L}+){0,2}|hạn(?:\s+\p{L}+)?)$/iu;
const OF_SOME =
  /^(?:(?:các|những)\s+)?(?:người|ai|hộ|trường\s+hợp|đối\s+tượng|học\s+viên|tổ\s+chức|cá\s+nhân)(?!\p{L})|(?<!\p{L})(?:khi|nếu|mà)\s[^,]*$/iu;
const SAYS_OF = /(?<!\p{L})(?:sẽ|thì|phải|bị|được)(?!\p{L})/iu;

function lessenedBy(text: string, mayMiss: (rest: string) => boolean): string | null {
  for (const found of [...text.matchAll(LESS)].reverse()) {
    const head = text.slice(0, found.index);
    // What follows from a condition can't be missing.
    if (!mayMiss(text.slice(found.index)) || /\sthì\s/u.test(text.slice(found.index))) continue;
    // How, where or by whom it is done is what it says; “chỉ … qua ứng dụng” would forbid all else.
    if (WANTS_MORE.test(head) || (/(?<!\p{L})chỉ(?!\p{L})/iu.test(head) && HOW.test(found[0]))) continue;
    // “Những ai khi …, không …, | … phải đền bù”: what is said of them is in the rest.
    if (OF_SOME.test(head) && SAYS_OF.test(text.slice(found.index))) continue;
    const aim = /^,\s+(?:biển\s+số|số\s|nhãn|góp\s+phần|tránh|đảm\s+bảo|bảo\s+đảm|phục\s+vụ)/u.test(
      text.slice(found.index),
    );
    // After a comma only one more thing that is done may be missing, not one more of what is named.
    if (/^,\s/u.test(found[0]) && endsWithVerb(head)) continue;
    if (!aim && /^,\s/u.test(found[0]) && !VERB_FIRST.test(text.slice(found.index + found[0].length)))
      continue;
    if (wordsIn(head) <= MOST_WORDS && wordsIn(head) >= 8 && !quoted(head) && isWhole(sentence(head)))
      return head;
  }
  return null;
}
