/** The clauses of a sentence, each with who does what. */
import { IMPERATIVE, PEOPLE, SUBJECT } from '../words/people.ts';
import { listed } from '../sentences/lists.ts';
import { namesOnly } from './items.ts';
import { isPaper } from './papers.ts';
import { quoted } from '../sentences/pieces.ts';
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/** “Cho học sinh toàn tỉnh nghỉ học”, ordered to schools: pupils stay at home. */
export const LETS = new RegExp(
  `^cho\\s+(?=(?:trẻ|${PEOPLE})(?!\\p{L})[^,.;]{0,60}(?:,[^,.;]{0,40})?(?<!\\p{L})(?:nghỉ|đi\\s+học|trở\\s+lại)(?!\\p{L}))`,
  'iu',
);

/** People, by what they are. */
const SOMEBODY =
  /^(?:(?:các|những|mỗi|mọi)\s+)?(?:công\s+nhân|cư\s+dân|nông\s+dân|ngư\s+dân|người(?!\s+đứng)|lao\s+động|xã\s+viên|tiểu\s+thương|chủ(?!\s+tịch)|thành\s+viên|gia\s+đình|ai|nhà\s+mình)(?!\p{L})/iu;
/** “nhận thay phải có giấy ủy quyền”: for whoever does. */
const ON_CONDITION = /^(?:\p{L}+\s){1,4}(?:phải|thì|cần)\s+(?:có|mang|nộp|kèm|xuất|báo|gửi|liên)(?!\p{L})/iu;
/** A second clause without who does it, after a first that names them. */
export const goesOnWithout = (first: string, clause: string): boolean =>
  namesOnly(clause) ||
  (!ON_CONDITION.test(clause) &&
    beginsWithVerb(clause.replace(/^(?:thậm\s+chí|đồng\s+thời|rồi)\s+/iu, '')) &&
    !beginsWithVerb(first) &&
    !IMPERATIVE.test(first) &&
    !SUBJECT.test(first) &&
    !SOMEBODY.test(first) &&
    !/^[^;]*(?:đề\s+nghị|yêu\s+cầu|:\s)/iu.test(first));

/** Some of those who listen. */
const SOME_OF_ALL =
  /^(?:(?:riêng|các|những|mỗi)\s+)*(?:(?<household>hộ)(?!\s+(?:gia\s+đình|dân)(?!\p{L}))|chủ|người(?!\s+dân)|phụ\s+huynh|học\s+sinh|thí\s+sinh|khách|đoàn\s+viên|hội\s+viên|doanh\s+nghiệp|cơ\s+sở|đại\s+lý)\s+\p{Ll}/iu;
/**
 * Who does what a clause asks without naming anybody, after others that named some: “Hộ nhận khoán tạm dừng khai thác; |
 * thu gom nhựa”. Undefined where nobody was named, null where they can't be called in a word.
 */
export function ofThem(before: readonly string[], clause: string): string | null | undefined {
  if (!beginsWithVerb(clause) || SUBJECT.test(clause)) return undefined;
  const some = before
    .toReversed()
    .map((one) => SOME_OF_ALL.exec(one))
    .find((one) => one !== null);
  if (some === undefined) return undefined;
  return some.groups!.household === undefined ? null : 'các hộ này';
}

/** “Chợ A có 332 lô; chợ B 26 lô; chợ C 60 lô”: what goes on without a verb is said in the breath before it. */
export function clausesIn(text: string): string[] {
  const out: string[] = [];
  for (const clause of apart(text)) {
    const before = out.at(-1);
    const joined = `${before}, ${clause}`;
    const goesOn = before !== undefined && !predicates(clause) && !/:/u.test(clause);
    // “…, gồm phường A (30 cử tri); phường B (25 cử tri)”: told of all or of none.
    if (
      goesOn &&
      (wordsIn(joined) <= MOST_WORDS || /,\s+gồm\s|\d\s+(?:nhóm|loại|khoản|bước)[^:]{0,20}:\s/u.test(before))
    )
      out[out.length - 1] = joined;
    else if (before === undefined) out.push(clause);
    else
      out.push(
        LABELLED.test(before) && PRICED.test(clause)
          ? capital(clause)
          : (paidToo(before, clause) ?? withVerbOf(before, clause)),
      );
  }
  return out;
}

/** “… trước ngày 30/9 | bằng một trong các cách: ứng dụng A; tại trụ sở B; hoặc …”: what, and in which ways. */
const ONE_OF =
  /^(?<what>[^:]{10,}?),?\s+(?:bằng|qua|theo|tại)\s+(?<of>(?:một|0?1)\s+trong\s+(?:các|những|hai|ba|bốn|0?\d)\s+(?:cách(?:\s+thức)?|hình\s+thức|kênh|phương\s+thức))(?:\s+sau(?:\s+đây)?)?\s*:\s+(?<ways>[^:.]{5,}[;,][^:.]{3,})\.?$/iu;
export function waysIn(text: string): { what: string; lines: string[] } | null {
  const found = ONE_OF.exec(text)?.groups as Record<'what' | 'of' | 'ways', string> | undefined;
  if (found === undefined || wordsIn(text) <= MOST_WORDS) return null;
  const ways = found.ways.split(found.ways.includes(';') ? /;\s+/u : /,\s+/u);
  return { what: `${found.what}.`, lines: listed(`Bà con chọn ${found.of.toLowerCase()} sau`, ways) };
}

/** “Khối 10: 250.000 đồng; | khối 11: 260.000 đồng”: one more of a list of what is paid, or when. */
const LABELLED = /^\p{Lu}[^:;.]{2,60}:\s+\S/u;
const PRICED = /^\p{Ll}[^:;.]{2,60}:\s+[^:]*\d/u;
/** “Mức đóng: người thứ nhất 4,5%; | người thứ hai bằng 70%”: under the same name. */
const PAID = /^(?<label>(?:mức|giá|(?:lệ|học)\s+phí|phí|tiền|thuế)(?:\s+(?!là)[^\s:;.,]+){0,5}):\s+\S/iu;
/** “Đối tượng: nam công dân đủ 17 tuổi; | công dân sinh từ năm 2001 còn sót”: those too. */
const MEANT = /^(?<label>(?:đối\s+tượng|người\s+được|thành\s+phần)(?:\s[^\s:;.,]+){0,4}):\s+\S/iu;
/** “Giấy tờ cần mang theo: căn cước của chủ hộ; | giấy tờ về nguồn gốc đất (nếu có)”. */
const PAPERS = /^(?<label>(?:hồ\s+sơ|giấy\s+tờ|thủ\s+tục)(?:\s[^\s:;.,]+){0,4}):\s+\S/iu;
const THOSE =
  /^(?:(?:các|những|mọi)\s+)?(?:người|hộ|công\s+dân|cá\s+nhân|tổ\s+chức|trẻ|học\s+sinh|sinh\s+viên|cán\s+bộ|hội\s+viên|đoàn\s+viên|gia\s+đình|phụ\s+nữ|thí\s+sinh|nam|nữ)(?!\p{L})[^:]*$/u;
const OF_PLACES = /^(?:thời\s+gian,?\s+(?:và\s+)?)?(?:địa\s+điểm|nơi\s+\p{L}+)[^:]*:\s/iu;
const PLACE = /^(?:cơ\s+sở|điểm|trụ\s+sở|nhà\s+văn|trạm|trường|hội\s+trường|văn\s+phòng|bộ\s+phận)\s[^:]*$/u;
const DONE =
  /(?<!\p{L})(?:nộp|gửi|phải|được|sẽ|cần|thì|bị|làm|báo|liên\s+hệ|nhận|đến(?!\s+(?:\d|dưới|hết|ngày|năm|đủ)))(?!\p{L})/iu;
/** “Tiền hồ sơ 200.000 đồng/lô với …; | 400.000 đồng/lô với …”. */
const SUM_OF =
  /^(?<label>(?:tiền|phí|lệ\s+phí|giá|mức)(?:\s+\p{L}+){0,5}?)\s+\d[\d.]*\s?(?:đồng|đ)(?!\p{L})/iu;
const SUM_FIRST = /^\d[\d.]*\s?(?:đồng|đ)(?!\p{L})/iu;
/** “Quỹ ưu tiên các em mồ côi; | các em có cha mẹ ốm”: those too. */
const THOSE_WHO =
  /^(?<begins>(?:các|những)\s+\p{Ll}+)\s+(?:có|là|đang|đạt|thuộc|đã|chưa|bị|mồ\s+côi|khuyết\s+tật|sinh|từ)(?!\p{L})/u;
/** “Xã ưu tiên hộ nghèo; | hộ có người khuyết tật”, “Quỹ hỗ trợ các em mồ côi; | em có cha mẹ ốm”. */
const GIVEN_TO =
  /^(?<begins>[^,;:]{2,60}?\s(?:ưu\s+tiên|dành\s+cho|áp\s+dụng\s+(?:cho|đối\s+với)|hỗ\s+trợ(?:\s+cho)?|miễn\s+phí\s+cho))\s+(?:(?:các|những)\s+)?(?:em|con|trẻ|hộ|người|học\s+sinh|sinh\s+viên|gia\s+đình|cháu|hội\s+viên)(?!\p{L})/u;
const SOMEBODY_ELSE =
  /^(?:(?:các|những)\s+)?(?:em|con|trẻ|hộ|người|học\s+sinh|sinh\s+viên|gia\s+đình|cháu|hội\s+viên)\s+(?:có|là|đang|đạt|thuộc|đã|chưa|bị|mồ\s+côi|khuyết\s+tật|của|mắc|từ|mới|vừa|nuôi|sống|làm|nhận|cao\s+tuổi)(?!\p{L})/u;
const ASKED_OF = /(?<!\p{L})(?:thì|phải|sẽ|cần|nộp|gửi|đề\s+nghị|liên\s+hệ|mang|không\s+được)(?!\p{L})/iu;
function paidToo(before: string, clause: string): string | null {
  const sum = SUM_FIRST.test(clause) ? SUM_OF.exec(before)?.groups?.label : undefined;
  if (sum !== undefined) return `${sum} ${clause}`;
  const begins = ASKED_OF.test(clause) ? undefined : THOSE_WHO.exec(clause)?.groups?.begins;
  const at = begins === undefined ? -1 : before.indexOf(` ${begins} `);
  if (at > 0 && predicates(before.slice(0, at))) return `${before.slice(0, at)} ${clause}`;
  const given = ASKED_OF.test(clause) ? undefined : GIVEN_TO.exec(before)?.groups?.begins;
  if (given !== undefined && SOMEBODY_ELSE.test(clause)) return `${given} ${clause}`;
  const meant = MEANT.exec(before)?.groups?.label;
  if (meant !== undefined && THOSE.test(clause) && !DONE.test(clause)) return `${meant}: ${clause}`;
  const papers = PAPERS.exec(before)?.groups?.label;
  if (papers !== undefined && isPaper(clause) && !/:\s/u.test(clause)) return `${papers}: ${clause}`;
  // “Địa điểm: cơ sở 1 đối với khối 1 đến khối 9; | cơ sở 2 đối với các khối còn lại”.
  if (OF_PLACES.test(before) && PLACE.test(clause) && !DONE.test(clause)) return `Địa điểm: ${clause}`;
  const label = PAID.exec(before)?.groups?.label;
  const said = `${label}: ${clause}`;
  return label !== undefined && /^\p{Ll}[^:]*\d/u.test(clause) && wordsIn(said) <= MOST_WORDS ? said : null;
}
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** “…, nếu trùng ngày nghỉ thì chuyển sang hôm sau”: said after what it is of, and not without it. */
export const CASE_OF = /^(?:nếu|trong\s+trường\s+hợp|trường\s+hợp)\s[^,]*\sthì\s/iu;
const APART =
  /;\s+|,\s+cụ\s+thể:\s+(?=\p{L}+\s+\p{L}+\s+nằm)|,\s+(?=(?:nếu|trong\s+trường\s+hợp|trường\s+hợp)\s[^;]*\sthì\s|thời\s+gian\s+(?!này|đó|qua|tới)\p{L}[^,;]*\d|(?:công\s+dân|người|hộ|học\s+sinh|sinh\s+viên|thí\s+sinh)\s[^;]{10,}\sthì\s|(?:bắt\s+đầu|kể)\s+từ\s+(?:ngày\s+)?\d|(?:gián\s+đoạn|trên|dưới|từ|còn|trẻ)\s[^,;]{3,60}?\sthì\s)/giu;
/** “… dưới 3 tháng thì có giá trị ngay, | từ 3 tháng trở lên thì sau 30 ngày”. */
const THEN_TOO = /^,\s+(?:gián\s+đoạn|trên|dưới|từ|còn)\s[^,;]{3,60}?\sthì\s/iu;
/** At what ends a clause, outside of quotes. */
function apart(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(APART)) {
    const clause = text.slice(from, index);
    const thenToo = THEN_TOO.test(text.slice(index));
    if (thenToo && !/\sthì\s/iu.test(clause)) continue;
    if (quoted(clause) || (mark.startsWith(',') && !thenToo && !beginsClause(clause))) continue;
    // “40 ngày, kể từ ngày 12/6”, or all in one breath.
    // “sáng ngày 23/8, bắt đầu từ 6h30”: of that day.
    if (HOUR_FROM.test(text.slice(index + mark.length)) && DAY_LAST.test(clause)) continue;
    if (FROM.test(text.slice(index + mark.length)) && (wordsIn(text) <= MOST_WORDS || LASTS.test(clause)))
      continue;
    out.push(clause);
    from = index + mark.length;
  }
  return [...out, text.slice(from)].map((clause, i) =>
    i > 0 ? clause.replace(FROM, 'thời gian: $&').replace(WHEN_OF, '$1: ') : clause,
  );
}
/** “thời gian bốc mộ từ ngày …” */
const WHEN_OF = /^(thời\s+gian\s(?![^:\d]*(?:bắt\s+đầu|là|được)\s)[^:\d]{3,40}?)\s+(?=từ\s+(?:ngày\s+)?\d)/iu;
const HOUR_FROM = /^bắt\s+đầu\s+từ\s+\d{1,2}\s?(?:h|giờ)/iu;
const DAY_LAST = /\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?\s*(?:\([^()]*\))?$/u;
const LASTS = /\d\s+(?:ngày|tuần|tháng|năm)(?:\s+làm\s+việc)?$/iu;
const FROM = /^(?:bắt\s+đầu|kể)\s+từ\s/iu;
const LEAST_CLAUSE = 5;
const beginsClause = (clause: string): boolean =>
  wordsIn(clause) >= LEAST_CLAUSE && (predicates(clause) || /:\s/u.test(clause)) && !OPENS.test(clause);
/** “Sau ngày 25, nếu …”, “Đề nghị các hộ, nếu …”. */
const OPENS = /^(?:sau|quá|hết|khi|từ|trong|đến|tại|với|do|để|nếu|trường\s+hợp)(?!\p{L})[^,]*$/iu;

/** “Tự tháo dỡ mái che vươn ra ngoài; | bục bệ lấn vỉa hè; | biển quảng cáo sai quy cách”: each of them. */
const DOES_TO_ALL =
  /^(?:[^,;:]{3,60}?\s)?(?<does>(?:tự\s+(?:giác\s+)?)?(?:tháo\s+dỡ|phá\s+dỡ|di\s+dời|thu\s+dọn|dọn\s+dẹp))\s+(?:toàn\s+bộ\s+)?\p{Ll}[^;:]*$/iu;
const BUILT =
  /^(?:(?:các|những|toàn\s+bộ)\s+)?(?:mái|bục|bậc|biển|bảng|dây|bạt|ô\s+dù|hàng\s+rào|rào|chuồng|tường|lều|quán|chòi|kệ|bàn|ghế|cổng|trụ|cây|công\s+trình|vật\s+(?:kiến|liệu))(?!\p{L})/iu;

/** “… treo cờ chào mừng ngày A từ hôm 1; | ngày B từ hôm 5”: what begins as it did before goes on from there. */
function withVerbOf(before: string, clause: string): string {
  // “Công chức được nghỉ ngày A; và được nghỉ ngày B”.
  const who = /^(?<who>[^;:]{3,60}?)\s+được\s/u.exec(before)?.groups?.who;
  if (who !== undefined && /^(?:và\s+)?được\s/u.test(clause))
    return `${who} ${clause.replace(/^và\s+/u, '')}`;
  const does = DOES_TO_ALL.exec(before)?.groups?.does;
  if (does !== undefined && BUILT.test(clause) && !ASKED_OF.test(clause) && !/:\s/u.test(clause))
    return `${does.slice(0, 1).toUpperCase()}${does.slice(1)} ${clause}`;
  const begins = clause.split(/\s+/u).slice(0, 2).join(' ');
  const at = before.indexOf(begins);
  return at > 10 && /^\p{Lu}/u.test(begins) && predicates(before.slice(0, at))
    ? before.slice(0, at) + clause
    : clause;
}
