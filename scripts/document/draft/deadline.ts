/** Until when, as an announcer says it: at the start, counting down in a campaign's later phases, and again at the end. */
import { datesIn } from '../deadlines/dates.ts';
import { oneSpelling } from '../spelling.ts';
import { EXTENDS } from '../deadlines/words/all.ts';
import type { Deadline } from '../fields.ts';
import type { DraftLength } from './draft.ts';
import { whoDoes } from './deeds.ts';
import { LEANS } from './places.ts';
import { sentence } from './sentences/ear.ts';
import { isWhole } from './sentences/whole.ts';
import { ALL_OF_IT, BARE, COMPLETES, dayNamed, NOT_NAMED, termOf, withDay } from './termOf.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from './words/words.ts';

const written = (day: string): string => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return `${d}/${m}/${y}`;
};
const clockTime = (time: string): string => {
  const [h, m] = time.split(':').map(Number) as [number, number];
  return m === 0 ? `${h} giờ` : `${h} giờ ${m} phút`;
};

/** “trước ngày 15/6/2026”, “đến hết ngày …”, “trước 17 giờ ngày …”. */
function untilPhrase({ date, time, inclusive }: Deadline): string {
  if (time !== null) return `trước ${clockTime(time)} ngày ${written(date)}`;
  return inclusive ? `đến hết ngày ${written(date)}` : `trước ngày ${written(date)}`;
}

export function untilLines(
  deadline: Deadline,
  title: string | null,
  daysLeft: number | null,
  length: DraftLength,
): string[] {
  const until = untilPhrase(deadline);
  if (daysLeft !== null && daysLeft >= 0 && daysLeft <= 30) {
    const left =
      daysLeft === 0
        ? 'Hôm nay là ngày cuối cùng.'
        : daysLeft === 1
          ? 'Ngày mai là ngày cuối cùng.'
          : `Chỉ còn ${daysLeft} ngày nữa là hết hạn.`;
    const by = deadline.time === null ? `chậm nhất trong ngày ${written(deadline.lastDay)}` : until;
    // A spot says both in one breath.
    return length === 'short' ? [left.replace(/\.$/u, `: ${by}.`)] : [left, `Bà con cần hoàn thành ${by}.`];
  }
  const own = ownWords(deadline, title);
  if (own !== null) return [own];
  const when = untilWhen(deadline, title, 2, length);
  if (when !== null) return [withLastDay(`Thời hạn ${when}`, deadline, length)];
  // A spot has no time for the sentence that names it.
  const bare = length === 'short' ? bareLine(deadline) : null;
  return bare === null ? [] : [bare];
}

/** “trước ngày 1/7, nghĩa là chậm nhất trong ngày 30/6.” */
function withLastDay(said: string, { inclusive, lastDay }: Deadline, length: DraftLength): string {
  const last = `${said}, nghĩa là chậm nhất trong ngày ${written(lastDay)}.`;
  return inclusive || length === 'short' || wordsIn(last) > MOST_WORDS ? `${said}.` : last;
}

/** A term without a name, where no sentence that is told says its day; null where it isn't that of all. */
export const bareLine = (deadline: Deadline): string | null =>
  ONLY_PART.test(whoOf(deadline)) ? null : `Thời hạn ${linked(BARE, deadline)}.`;

/** A term's line, said again; where it points back, or is too long for that, only its day. */
export function againLine(line: string, deadline: Deadline, length: DraftLength): string {
  const said = `Xin nhắc lại, ${line.replace(/^\p{Lu}(?=\p{Ll}+\s(?:[\p{Ll}\d]|HTX))/u, (first) => first.toLowerCase())}`;
  const most = length === 'short' ? MOST_AGAIN_IN_SPOT : MOST_WORDS;
  return leansBack(line) || wordsIn(said) > most
    ? `Xin nhắc lại, thời hạn này ${linked(BARE, deadline)}.`
    : said;
}
const MOST_AGAIN_IN_SPOT = 14;

/** “Những người này nộp …”, “các việc trên”: nothing without what stands before it. */
export const leansBack = (line: string): boolean => LEANS.test(line) || POINTS.test(line);

export function againLines(deadline: Deadline, title: string | null, length: DraftLength): string[] {
  const own = ownWords(deadline, title);
  if (own !== null) return [againLine(own, deadline, length)];
  const when = untilWhen(deadline, title, 5, length);
  return when === null ? [] : [`Xin nhắc lại, thời hạn ${when}.`];
}

/** Said twice, a longer name leaves a spot no time for what is asked. */
const MOST_IN_SPOT = 5;
/** “nộp hồ sơ đến hết ngày …”, “đăng ký đợt 1 là trước ngày …”, after so many words; null where it has no sure name. */
function untilWhen(
  deadline: Deadline,
  title: string | null,
  before: number,
  length: DraftLength,
): string | null {
  const room = MOST_WORDS - before - wordsIn(untilPhrase(deadline)) - 1;
  const most = length === 'short' ? Math.min(room, MOST_IN_SPOT) : room;
  const named = termOf(deadline, title, most);
  const term = NO_NAMES.includes(named) ? null : ofWhom(deadline, named, most);
  return term === null ? null : linked(term + roundOf(deadline, title, term), deadline);
}
/** “Thời hạn thực hiện …”, of what? */
const NO_NAMES = [NOT_NAMED, ALL_OF_IT, BARE];

function linked(term: string, deadline: Deadline): string {
  const until = untilPhrase(deadline);
  // “đến nhận | là hết ngày …”
  if (/^đến\s/u.test(term)) return `${term} là ${until.replace(/^đến\s/u, '')}`;
  return `${term}${deadline.inclusive && deadline.time === null ? '' : ' là'} ${until}`.trim();
}

/** “đợt 1 từ 01/6 đến 15/7; đợt 2 …”: the day ends one round. */
function roundOf({ quote, date }: Deadline, title: string | null, term: string): string {
  const clause = withDay(quote, date);
  const round = [...clause.slice(0, dayNamed(date).exec(clause)?.index).matchAll(ROUND)].at(-1)?.[0];
  return round === undefined || [term, title ?? ''].some((said) => ROUNDS.test(said))
    ? ''
    : ` ${round.toLowerCase()}`;
}
const ROUND = /(?<!\p{L}|trong\s)(?:đợt|vòng)\s+\d{1,2}(?![\d/.-]\d|\d)/giu;
const ROUNDS = /(?<!\p{L})(?:đợt|vòng)\s+[\dIVX]/iu;

/** Who missed the day, who is away, whose card runs out on a day: the term isn't that of all who listen. */
const ONLY_SOME =
  /(?<!\p{L})(?:chưa\s+(?:kịp\s+)?(?:nhận|lĩnh|đến|uống|tiêm|được)|không\s+(?:dự|thể|tham\s+gia|kịp|nhận|đến|đi|có|đồng\s+ý|nộp)|vắng|bận|ốm|nào|ai|riêng|trường\s+hợp|thuộc\s+diện|trong\s+danh\s+sách|cần|muốn|bỏ\s+sót)(?!\p{L})/iu;
/** … nor what the rest is about: said of all, it would be wrong. */
const ONLY_PART =
  /(?<!\p{L})(?:từ\s+(?:năm|lần)\s+thứ|đối\s+với|riêng|còn\s+(?:lại|sót)|bỏ\s+sót|chưa\s+(?:kịp\s+)?(?:nhận|lĩnh|khám|uống|tiêm)|nào\s+(?:cần|muốn)|vắng|đi\s+vắng|ốm|không\s+(?:dự|kịp)|(?:người|hộ|thẻ|khách\s+hàng)\s[^,;:]{0,40}(?:đến|hết)\s+hạn\s[^,;:]{0,30}\d)(?!\p{L})/iu;
/** “Quá ngày 5/10 mà chủ xe không đến nhận”: what was to be done. */
const UNDONE = /^(?:nếu|quá|hết|sau)(?!\p{L})/iu;
/** “theo lịch trên”, “13 hộ này”: said elsewhere. */
const POINTS =
  /(?<!\p{L})(?:(?:nêu|nói|kể|thời\s+gian)\s+trên|trên\s+đây|dưới\s+đây|(?:này|đó|ấy)|(?:ngày|điểm|hộ|lịch|mục|danh\s+sách|việc)\s+trên|như\s+sau)(?!\p{L})/iu;
/** “cháu nào”, “ai”; who is asked by an office. */
const NOT_AFTER_OF = new RegExp(
  `(?<!\\p{L})(?:nào|ai|nếu|khi|để|do|đối\\s+với|từ|đề\\s+nghị|yêu\\s+cầu|mời|thông\\s+báo)(?!\\p{L})|${POINTS.source}`,
  'iu',
);
const isOfSome = (who: string): boolean => ONLY_SOME.test(who) && !UNDONE.test(who);
const whoOf = ({ quote, date }: Deadline): string =>
  whoDoes(withDay(quote, date).replace(/\s*\([^()]*\)/gu, ''));

/** With whose it is where it isn't everybody's; null where that can't be said and matters. */
function ofWhom(deadline: Deadline, term: string, most: number): string | null {
  const who = whoOf(deadline);
  if (!isOfSome(who)) return ONLY_PART.test(who) ? null : term;
  // “Những trường hợp không đăng ký được, | phụ huynh …”
  const whose = `${term} của ${lowerFirst(who.replace(/,\s+(?:phụ\s+huynh|bà\s+con|các\s+hộ|gia\s+đình|người\s+dân)$/iu, ''))}`;
  if (wordsIn(whose) <= most && !NOT_AFTER_OF.test(who)) return whose;
  return ONLY_PART.test(who) ? null : term;
}

/** “Các thôn vận động | các hộ …”: who listens is asked. */
const TELLS_THEM =
  /^[^,;:]{0,60}?(?:đề\s+nghị|yêu\s+cầu|vận\s+động|hướng\s+dẫn|đôn\s+đốc|thông\s+báo\s+(?:cho|đến|tới))\s+(?=(?:các|những|mọi|toàn|\d+|người|bà\s+con|nhân\s+dân|hộ|gia\s+đình|phụ\s+huynh|chủ|khách|quý)(?!\p{L}))/iu;
const UNTIL =
  /(?<!\p{L})(?:hạn|đến|tới|trước|(?:chậm|muộn)\s+nhất|không\s+(?:muộn|quá|chậm)|kết\s+thúc|trong|quá)(?!\p{L})/iu;
/** A longer one takes a spot's whole time. */
const MOST_OF_OWN = 19;
/** “ngày 05/9” as the term's line writes it. */
export function dated(line: string, date: string): string {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  return line.replace(
    new RegExp(`(?<!\\d)0?${day}[/.-]0?${month}(?:[/.-]\\d{4})?(?!\\d)`, 'u'),
    written(date),
  );
}

/** “Thuê bao doanh nghiệp | thực hiện theo thông báo riêng”: what others do. */
const OF_OTHERS =
  /(?<!\p{L})riêng(?!\p{L})|^(?:Các\s+)?(?:Thuê\s+bao|Doanh\s+nghiệp|Cơ\s+quan|Đơn\s+vị|Công\s+ty)(?!\p{L})/iu;
/** The letter's own sentence, where the term has no sure name or isn't that of all, and it can be said whole. */
function ownWords(deadline: Deadline, title: string | null): string | null {
  const clause = withDay(deadline.quote, deadline.date)
    .replace(/^(?:[-+*•]|\d+[.)/])\s*/u, '')
    .replace(/^(?<label>[^:\d]{2,40}):\s+(?=\p{L})/u, (_, label: string) =>
      ONLY_SOME.test(label) ? `${label} thì ` : '',
    )
    .replace(TELLS_THEM, 'Đề nghị ');
  const term = termOf(deadline, title);
  const who = whoDoes(clause);
  // “Hộ chưa nhận được thì đến …”: told after what it is the rest of, as the letter does.
  if (ONLY_PART.test(who) || (term !== NOT_NAMED && term !== ALL_OF_IT && !isOfSome(who))) return null;
  // “Phần việc của các hộ (mục II.2) phải xong trước …”: nobody has the paper before them.
  const bare = clause
    .replace(/\s+(?:nhé|nha|ạ|nghe)(?=[.!\s]*$|,\s)/giu, '')
    .replace(/\s*\((?:theo\s+|tại\s+)?(?:mục|điểm|khoản|phụ\s+lục|biểu|mẫu)\s[^()]{1,30}\)/giu, '');
  const full = sentence(bare.replace(/\s*\((?<aside>[^()]*)\)/gu, ', $<aside>'));
  const line = wordsIn(full) <= MOST_OF_OWN ? full : sentence(bare.replace(/\s*\([^()]*\)/gu, ''));
  return wordsIn(line) <= MOST_OF_OWN &&
    datesIn(line, { day: deadline.date }).length === 1 &&
    UNTIL.test(line) &&
    isOfTerm(line, deadline) &&
    isWhole(line) &&
    ![LEANS, POINTS, COMPLETES, OF_OTHERS, /[:+]|^(?:Kết thúc|Hoàn thành)\s/u].some((sign) => sign.test(line))
    ? dated(line, deadline.date)
    : null;
}

const NAMES_TERM =
  /(?<!\p{L})(?:hạn|đến(?:\s+hết)?\s+ngày|đến\s+hết|trước\s+ngày|chậm\s+nhất|kết\s+thúc)(?!\p{L})/iu;

/** Whether a sentence names a term that was put off: on air it would be taken for the one that counts. */
export function isPutOff(text: string, deadline: Deadline, title: string | null): boolean {
  if (![title ?? '', deadline.quote].some((said) => EXTENDS.test(oneSpelling(said)))) return false;
  const days = datesIn(text, { day: deadline.date }).map((m) => m.day);
  return NAMES_TERM.test(text) && !days.includes(deadline.date) && days.some((day) => day < deadline.date);
}

/** Whether it names the term's day. */
export const isOfTerm = (text: string, { date }: Deadline): boolean =>
  datesIn(text, { day: date }).some(({ day }) => day === date);

/** “Thời gian nộp: đến hết ngày …”, “Các hộ nộp thuế trước ngày …”: no more than the term, which is said anyway. */
export function isOnlyTerm(line: string, deadline: Deadline, title: string | null): boolean {
  const days = datesIn(line, { day: deadline.date }).map((m) => m.day);
  if (days.length !== 1 || days[0] !== deadline.date) return false;
  return saysNoMore(line, untilLines(deadline, title, null, 'standard').join(' '));
}

/** Whether a sentence tells no more than the term's line, to everybody: “Đề nghị các hộ nộp thuế trước ngày …”. */
export function saysNoMore(line: string, term: string): boolean {
  const said = new Set(wordsOf(term));
  return wordsOf(line.replace(EVERYBODY, ' ')).every((word) => said.has(word) || SAYS_NO_MORE.has(word));
}
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/u, ''));
const EVERYBODY =
  /(?<!\p{L})(?:bà\s+con|người\s+dân|nhân\s+dân|hộ\s+gia\s+đình|các\s+hộ|gia\s+đình|cá\s+nhân|quý\s+khách(?:\s+hàng)?|tất\s+cả\s+các\s+đối\s+tượng)(?!\p{L})/giu;
const SAYS_NO_MORE = new Set(
  'đề nghị yêu cầu thời gian hạn là trước sau đến hết ngày tháng năm chậm muộn nhất vào trong từ giờ h thực hiện hoàn thành việc phải cần xong tất đối với các mọi và 0'.split(
    ' ',
  ),
);
