/** What people do by a term's day, in the words of the sentence: each deed with its object, without where and how. */
import {
  AFTER_DEED,
  ALONE,
  AT_THE_DESK,
  KIND_OF,
  MOVES,
  NOT_DONE,
  OPEN,
  TAKES_VERB,
  TELLS_ABOUT,
} from './words/deeds.ts';
import { lowerFirst, wordsIn } from './words/words.ts';

/** “Hộ có nhu cầu | đăng ký với đội trưởng” is asked, “có nhu cầu đăng ký mua” isn't. */
const DEED = new RegExp(
  `(?:(?<!(?<!\\p{L})(?:${NOT_DONE})\\s)(?:(?<!(?<!\\p{L})(?:${KIND_OF})\\s)|(?=(?:nộp|gửi)\\s))|(?<=có\\s+(?:nhu\\s+cầu|nguyện\\s+vọng)\\s)(?=đăng\\s+ký(?:\\s*$|,|\\s+(?:với|tại|qua|ở|trực|trước|chậm|muộn|đến|từ)\\s)))(?<![\\p{L}“"])(?:tự\\s+(?:giác\\s+)?)?(?:(?<alone>${ALONE})|(?<open>${OPEN}))(?!\\p{L})`,
  'giu',
);
/** “phải | tháo dỡ”, “hoàn thành việc | đăng ký”: this is asked, whatever verb came before. */
const ASKED =
  /(?<!\p{L})(?:phải|cần|hãy|thì|xin|vui\s+lòng|tự\s+giác|chủ\s+động|khẩn\s+trương|tiến\s+hành|(?:thực\s+hiện|hoàn\s+(?:thành|tất))(?:\s+việc)?)\s+$/iu;
/** One deed more: “…, di chuyển tài sản”, “… và bàn giao mặt bằng”. */
const JOINED = /(?<link>,(?:\s+(?:và|hoặc|rồi))?|\s+(?:và|hoặc|hay|rồi))\s+$/iu;
/** “gửi giấy đề nghị gia hạn | nộp thuế”: what a paper asks for. */
const ASKED_IN_PAPER =
  /(?<!\p{L})(?:giấy|đơn|văn\s+bản)\s+(?:đề\s+nghị|xin|yêu\s+cầu)(?:\s+(?!(?:rồi|và|hoặc|về|cho|tại|có)\s)[^\s,;.]+){0,3}\s+$/iu;
/** “… đến trụ sở Công an | để đổi giấy phép”: what they come for. */
const AIMED = /(?<!\p{L})(?:để|(?:đến|tới)\s[^,;]{3,60})\s+$/iu;
/** Where, how, and what is said besides; not “mặt | bằng”, “tồn | tại”, “đăng ký nhận | qua tài khoản”. */
const END = new RegExp(
  `(?!(?<=(?<!\\p{L})(?:(?<!(?:chứng|xác|tiếp)\\s)nhận|chuyển|đổi))\\s|(?<=(?<!\\p{L})mặt)\\s+bằng|(?<=(?<!\\p{L})dùng)\\s+cho|(?<=(?<!\\p{L})(?:nhà|đất))\\s+ở|(?<=(?<!\\p{L})tồn)\\s+tại|(?<=(?<!\\p{L})hiện)\\s+(?:có|tại)|(?<=(?<!\\p{L})(?:đơn|ý\\s+kiến))\\s+về)\\s+(?:${AFTER_DEED})(?!\\p{L})|[:;]|\\.(?!\\d)|,\\s+(?:kèm|ghi|trong|hạn|thời|chậm|có|sáng|chiều|kể|không|nếu|đồng\\s+thời|sau|mỗi|trừ|theo|nhất\\s+là|gồm|xong|hoàn|trạm|xã|phường|UBND|cơ\\s+quan|công\\s+ty|ban|hệ\\s+thống|đặt)(?!\\p{L})`,
  'iu',
);
const END_OF_MOVE =
  /\s+(?:tại|cho|với|qua|theo|bằng|để|nhằm|kèm|khi|nếu|từ(?=\s+(?:ngày|nay|\d+[/h]|\d+\s*giờ))|trước|sau|do|xong|ngay|trong|(?:chậm|muộn)\s+nhất)(?!\p{L})|[:;]|\.(?!\d)/iu;
/** A name in quotes has no end within: “chương trình "Tiếp bước em | đến trường"”. */
const QUOTED = /["“][^"“”]*["”]/gu;
const hidden = (name: string): string => 'x'.repeat(name.length);
const ABOUT = new RegExp(`^(?:${TELLS_ABOUT})$`, 'iu');
const TAKES = new RegExp(`^(?:${TAKES_VERB})$`, 'iu');
const MOVE = new RegExp(`^(?:tự\\s+(?:giác\\s+)?)?(?:${MOVES})$`, 'iu');
/** “toàn bộ”, “01 bộ”: how much of it. */
const HOW_MUCH =
  /^(?:(?:toàn\s+(?:bộ|thể)|tất\s+cả|các|những|đầy\s+đủ|ngay|xong|dứt\s+điểm|\d+\s+(?:bộ|bản|tờ))\s+)+/iu;
/** “gửi lại | giáo viên chủ nhiệm”, “nộp | 10.000 đồng”: to whom, how much. */
const HANDS_IN = /^(?:nộp|gửi|gởi|đóng)(?!\p{L})/iu;
const WHOM = /^(?:\d|\p{Lu}{2,}|giáo\s+viên|trưởng|[tT]ổ|[bB]an|cô|thầy|chú|bác|anh|chị|ông|bà)(?!\p{L})/u;
const NAMED_ABOVE = /^\s+(?:(?:nêu|nói|kể)\s+)?trên\s*$/iu;
/** “số tiền trên”, “công trình này”: named elsewhere. */
const ELSEWHERE = /(?<!\p{L})(?:trên|này|đó|ấy|nêu|nói|sau|dưới\s+đây)$/iu;

interface Deed {
  readonly verb: string;
  readonly object: string;
  readonly alone: boolean;
  /** What joins it to the one before. */
  readonly link: string;
}

/** The deeds asked in a clause, in order, and where the first begins. */
function deedsIn(text: string): { readonly deeds: readonly Deed[]; readonly from: number } {
  const before = ({ index }: { index: number }): string => text.slice(0, index);
  // “phiếu "Đồng ý tiêm chủng"”: a name.
  const found = [...text.matchAll(DEED)].filter(
    (m) => (before(m).match(/["“”]/gu)?.length ?? 0) % 2 === 0 && !ASKED_IN_PAPER.test(before(m)),
  );
  const joins = (m: RegExpExecArray): string | undefined => JOINED.exec(before(m))?.groups?.link?.trim();
  const first =
    found.find((m) => ASKED.test(before(m))) ??
    // “xét duyệt bổ sung hộ nghèo | nộp đơn”: what comes right on a deed is what is asked.
    found.find((m, i) => {
      const next = found[i + 1];
      if (next === undefined || m.index === 0 || joins(next) !== undefined) return true;
      if (!HANDS_IN.test(next[0]) && (TAKES.test(m[0]) || MOVE.test(m[0]))) return true;
      return END.test(text.slice(m.index + m[0].length, next.index));
    });
  if (first === undefined) return { deeds: [], from: text.length };
  // “đưa chó, mèo đến Trạm Thú y | để tiêm vét”
  const aim = MOVE.test(first[0])
    ? found.find((m) => m.index > first.index && AIMED.test(before(m)))
    : undefined;
  const begins = aim ?? first;
  const heads = found.flatMap((m) => {
    const link = m.index > begins.index ? joins(m) : '';
    return m.index < begins.index || link === undefined ? [] : [{ m, link }];
  });
  const deeds = heads.map(({ m, link }, i) => {
    const rest = text.slice(m.index + m[0].length, heads[i + 1]?.m.index);
    const skipped = ABOUT.test(m[0]) ? (/^\s+(?:về|sang)\s+/iu.exec(rest)?.[0].length ?? 0) : 0;
    const end =
      (MOVE.test(m[0]) ? END_OF_MOVE : END).exec(rest.slice(skipped).replace(QUOTED, hidden))?.index ??
      rest.length;
    const object = rest
      .slice(0, skipped + end)
      .replace(/(?:,|\s+(?:và|hoặc|hay|rồi))+\s*$/iu, '')
      // “chuyển khoản | số 0451 …”: told where it is asked.
      .replace(/\s*(?:số\s+)?\d{6,}.*$/u, '')
      // “mở tài khoản an sinh, tích hợp | trên VNeID”: what was cut off isn't done without where.
      .replace(
        end < rest.length - skipped ? /,\s+(?:tích\s+hợp|liên\s+kết|kết\s+nối|đặt|nằm|lưu)$/iu : /$^/u,
        '',
      )
      .trim()
      .replace(HOW_MUCH, '');
    return {
      verb: m[0].replace(/\s+(?:xong|đủ|dứt\s+điểm|nốt|giúp)$/iu, '').replace(/^tự\s+giác\s/iu, 'tự '),
      object:
        ELSEWHERE.test(object) ||
        /^(?:hoặc|hay|và)(?!\p{L})/iu.test(object) ||
        NAMED_ABOVE.test(rest.slice(end)) ||
        (HANDS_IN.test(m[0]) && WHOM.test(object))
          ? ''
          : object,
      alone: m.groups!.alone !== undefined,
      link,
    };
  });
  return { deeds, from: first.index };
}

/** “nhận tiền, | các hộ gia đình di chuyển”: who does the next is no object. */
const NAMES_WHO =
  /,\s+(?:(?:các|những|mọi)\s+)?(?:hộ|cá\s+nhân|gia\s+đình|người|bà\s+con|công\s+dân)(?!\p{L})/iu;
const WISH = /(?<!\p{L})có\s+(?:nhu\s+cầu|nguyện\s+vọng)\s+(?<what>.+)$/isu;
const GETS = /^nhận\s+(?:phiếu|tờ\s+khai|giấy|mẫu)(?!\p{L})/iu;

/** Who does them, as the clause begins. */
export const whoDoes = (clause: string): string =>
  clause
    .slice(0, deedsIn(clause).from)
    .replace(/\s+(?:phải|cần|hãy|thì|xin|vui\s+lòng|đến|tới)\s.*$|\s+(?:phải|cần|hãy|thì|xin)$/iu, '')
    .trim();

/**
 * “tự tháo dỡ hàng rào, di chuyển cây cối”; null where it isn't certain.
 * @param thing what is handed in where the deed doesn't say: “nộp | cho trưởng xóm”
 */
export function deedsNamed(
  clause: string,
  thing: (verb: string) => string | null,
  most: number,
): string | null {
  const { deeds: found, from } = deedsIn(clause);
  const deeds = found
    .map((d) => (d.object === '' && !d.alone ? { ...d, object: thing(d.verb) ?? '' } : d))
    // “nhận phiếu, | ghi rõ … và gửi lại”.
    .filter(
      (d, i, all) =>
        !GETS.test(`${d.verb} ${d.object}`) || !all.slice(i + 1).some((l) => HANDS_IN.test(l.verb)),
    )
    // “ký bản cam kết | và gửi về Công an phường”: that paper.
    .filter(
      (d, i) =>
        i === 0 || d.object !== '' || d.alone || !HANDS_IN.test(d.verb) || /^(?:hoặc|hay)/iu.test(d.link),
    );
  // “Hộ gieo cấy từ 2 sào có nhu cầu | đăng ký mua giống …”: what they wish is what they come for.
  const wish = WISH.exec(clause);
  if (wish !== null && (deeds.length === 0 || from < wish.index))
    return deedsNamed(wish.groups!.what!, thing, most);
  if (deeds.length === 0 || deeds.some(({ object, alone }) => object === '' && !alone)) return null;
  const named = (objectOf: (deed: Deed) => string): string =>
    deeds
      .map((d, i) => (i === 0 ? { ...d, link: '' } : d))
      .map((d) =>
        `${d.link === ',' || d.link === '' ? d.link : ` ${d.link}`} ${d.verb} ${objectOf(d)}`.trimEnd(),
      )
      .join('')
      .trim()
      .replace(/\s+/gu, ' ')
      .replace(/\s+,/gu, ',')
      // “đăng ký lần đầu và đăng ký bổ sung”, without which.
      .replace(/(?<=^|,\s)(?<same>\p{L}+(?:\s\p{L}+)?)\s+và\s+\k<same>$/iu, '$<same>')
      .replace(/^(?:tự )?cập nhật$/iu, 'cập nhật thông tin')
      // “gia hạn việc góp vốn”: the term is that of the deed itself.
      .replace(/^gia hạn (?:việc|thời (?:gian|hạn)) (?=\p{L})/iu, '');
  // What is done to is left out rather than torn.
  const name = [({ object }: Deed) => object, ({ object, alone }: Deed) => (alone ? '' : object)]
    .map(named)
    .find((said) => wordsIn(said) <= most);
  return name === undefined || NAMES_WHO.test(name) ? null : lowerFirst(name);
}

/** “tiếp nhận hồ sơ” at the desk is “nộp hồ sơ” to those who come. */
export const asPeopleDo = (name: string): string =>
  name
    .replace(/^phát\s+hành\s+và\s+(?:(?:tiếp|thu)\s+)?nhận\s+(?=hồ\s+sơ)/iu, 'nhận và nộp ')
    .replace(/^bán(?:,|\s+và)\s+(?:(?:tiếp|thu)\s+)?nhận\s+(?=hồ\s+sơ)/iu, 'mua và nộp ')
    .split(/(?<=,)\s+|\s+(?=và\s)/u)
    .map((part) => {
      const and = /^và\s+/iu.exec(part)?.[0] ?? '';
      return and + AT_THE_DESK.reduce((said, [of, does]) => said.replace(of, does), part.slice(and.length));
    })
    .join(' ');
