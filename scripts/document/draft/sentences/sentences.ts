/** Sentences for the ear: at most 25 words, each whole. What can't be told whole is left out rather than broken. */
import { inOneBreath } from './cases.ts';
import { type Clauses, clausesOf, whenOf } from './clauses.ts';
import { consequence } from './consequence.ts';
import { ASIDES, forTheEar, sentence, SHORTER } from './ear.ts';
import { deceives, goOn, startsWithActor } from './again.ts';
import { ENDS_WITH_ONE_WORD, forbids, verbs } from './chains.ts';
import { adjuncts } from './adjuncts.ts';
import { isBetter, waysApart } from './brackets.ts';
import { endsOf } from './ends.ts';
import { withoutPointers } from './eye.ts';
import { opening, SOURCES, spanFirst, withoutCircumstances } from './openings.ts';
import { SUBJECT } from '../words/people.ts';
import { lessened, withoutAim } from './lessened.ts';
import { inlineList, isCutShort, listed } from './lists.ts';
import { address, colon, enumeration, telephone } from './named.ts';
import { eachWithNumber, orElse } from './orElse.ts';
import { independent } from './independent.ts';
import { because, encroaches, joined, mainOf } from './joints.ts';
import { quoted, type Pieces } from './pieces.ts';
import { predicates, sharesObject } from '../words/verbs.ts';
import { breaths } from './breaths.ts';
import {
  brings,
  concerned,
  counts,
  except,
  found,
  households,
  items,
  mustAsWell,
  roads,
  sees,
  shelters,
  whenAndWhere,
} from './goes.ts';
import { purpose } from './purpose.ts';
import { described, related, whoAndWhat, withoutAddressee } from './audience.ts';
import { isWhole } from './whole.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';

/**
 * Sentences of at most 25 words with the same content, less asides; none where nothing whole can be told.
 * @param own the letter's own sentence from capital to point, so not asked for a verb that is known
 * @example short('Đề nghị bà con nộp tờ khai; người già được nộp tại nhà') // ['Đề nghị bà con nộp tờ khai.', 'Người già được nộp tại nhà.']
 */
export function short(text: string, own = false): string[] {
  if (PAPERS_ONLY.test(text)) return [];
  const [fuller, barer] = waysApart(withoutPointers(text)).map(({ bare, more }) => ({
    said: short(bare),
    bare,
    more,
  }));
  if (fuller !== undefined) {
    const best = barer === undefined || isBetter(fuller, barer.said) ? fuller : barer;
    return best.said.length === 0 ? [] : [...best.said, ...best.more.flatMap((line) => short(line))];
  }
  const plain = forTheEar(text);
  const list = inlineList(plain);
  if (list !== null && list.items.every((i) => wordsIn(i) < 18)) return listed(list.label, list.items);
  return withTheirs(plain.split(ITEMS))
    .filter((piece) => wordsIn(piece) <= MOST_CUT)
    .flatMap((piece) => cut(piece.trim()))
    .map(sentence)
    .filter(
      (s) =>
        s !== '' && wordsIn(s) <= MOST_WORDS && !isCutShort(s) && isWhole(s, own && s === sentence(plain)),
    );
}

/** “Ưu tiên dân phòng đang công tác; | bộ đội xuất ngũ”: what is only named belongs to what was said before. */
const withTheirs = (pieces: readonly string[]): readonly string[] =>
  pieces.reduce<string[]>((all, piece) => {
    const together = `${all.at(-1)}, ${piece}`;
    const named = all.length > 0 && !predicates(piece) && !/[:\d]/u.test(piece);
    return named && wordsIn(together) <= MOST_WORDS ? [...all.slice(0, -1), together] : [...all, piece];
  }, []);

/** “Theo Quyết định số 604 duyệt dự án kè”: of which paper, and no more. */
const PAPERS_ONLY =
  /^(?:theo|căn\s+cứ|thực\s+hiện)\s+(?:công\s+văn|quyết\s+định|kế\s+hoạch|nghị\s+định|thông\s+báo|văn\s+bản)\s+(?:số\s+)?\d[^,;]*$/iu;

/** Also “… 20/04/2026 c, Tổ chức bốc thăm: …”. */
const ITEMS =
  /;\s+(?!\d[\d,.]*\s+độ\s)|(?<!(?<!\p{L})(?:lớp|khu|nhà|lô|tổ|khối|dãy|khoa|điểm|khoản|mục|số))\s+[b-hđ][,)]\s+(?=\p{Lu}\p{Ll})/u;

/** What has more words isn't a sentence but a table or noise, and every way to cut it takes its time. */
const MOST_CUT = 120;

/** Ways to tell a long sentence in two, best first. */
const WAYS: readonly ((text: string) => Pieces | readonly Pieces[] | null)[] = [
  forbids,
  except,
  brings,
  sees,
  roads,
  shelters,
  found,
  counts,
  households,
  items,
  whenAndWhere,
  mustAsWell,
  encroaches,
  joined,
  eachWithNumber,
  labelledEnd,
  whoAndWhat,
  described,
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
  spanFirst,
  enumeration,
  orElse,
  related,
  independent,
];
/** Those by which each half is a clause of its own. */
const CLAUSES: typeof WAYS = [others, independent];
const piecesOf = (found: ReturnType<(typeof WAYS)[number]>): readonly Pieces[] =>
  found === null ? [] : isOne(found) ? [found] : found;
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
  const inCase = inOneBreath(whole, (tail) => cut(tail, known));
  if (inCase !== null) return inCase;
  const pieces = inPieces(whole, WAYS, known);
  if (pieces !== null) return pieces;
  const aimless = withoutAim(whole);
  if (aimless !== null) return [aimless];
  const parted = breaths(
    whole,
    (part) => cut(part, known),
    (said) => isWhole(sentence(said)),
  );
  if (parted !== null) return [...parted];
  const done = inPieces(whole, [verbs], known);
  if (done !== null) return done;
  const bare = withoutCircumstances(whole) ?? withoutAddressee(whole);
  if (bare !== null) {
    const pieces = cut(bare, known);
    if (pieces.length > 0) return pieces;
  }
  const kept = lessened(whole);
  if (kept !== null) return [kept];
  // Of two clauses the first is told where the second can't be.
  for (const way of CLAUSES)
    for (const [head] of piecesOf(way(whole))) {
      const heads = isWhole(sentence(head)) ? cut(head, known) : [];
      if (heads.length > 0 && heads.every((s) => isWhole(sentence(s)))) return heads;
    }
  // What the rest follows from, where the rest can't be told.
  const main = mainOf(whole);
  const mains = main === null || !isWhole(sentence(main)) ? [] : cut(main, known);
  if (mains.length > 0 && mains.every((s) => isWhole(sentence(s)))) return mains;
  const so = consequence(whole, (part) => cut(part, known));
  if (so !== null) return so;
  // When, at least.
  const span = SPAN.exec(whole)?.groups?.when;
  if (span !== undefined) return [`Thời gian: ${lowerFirst(span)}`];
  const hours = whenOf(whole, true)?.when;
  return hours !== undefined && /\d\s?(?:h|giờ).*(?:ngày|thứ|\d\/\d)/u.test(hours)
    ? [`Thời gian: ${lowerFirst(hours)}`]
    : [];
}

/** The first way by which all of it can be told. */
function inPieces(whole: string, ways: typeof WAYS, known: Map<string, string[]>): string[] | null {
  for (const way of ways)
    for (const [head, tail] of piecesOf(way(whole))) {
      if (wordsIn(tail) >= wordsIn(whole) || !isWhole(sentence(head))) continue;
      const heads = cut(head, known);
      const tails = cut(tail, known);
      if (heads.length > 0 && tails.length > 0 && [...heads, ...tails].every((s) => isWhole(sentence(s))))
        return [...heads, ...tails];
    }
  return null;
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

const CONDITION = /^(?:(?:chú|lưu)\s+ý[^:]{0,4}:\s+)?(?:nếu|khi|hết|quá|sau|trường\s+hợp)(?!\p{L})/iu;
const THEN = /\sthì\s/iu;
/** “Hết thời gian này, mộ không có người kê khai được xem là mộ vô chủ, | Trung tâm bốc dời”: that follows. */
const FOLLOWS = /\ssẽ\s|,\s[^,]*\s(?:được|bị)\s+(?:xem|coi)\s+(?:là|như)\s/iu;

/** “… nộp theo quý, | thời gian thu là tháng đầu của quý”: what it is called begins the second. */
const LABELLED_END =
  /^(?<head>.{20,}?),\s+(?<tail>(?:thời\s+(?:gian|hạn)|hạn(?:\s+(?:chót|cuối))?|địa\s+điểm|mức\s+(?:thu|phí)|lệ\s+phí)(?:\s+(?!là|từ)\p{L}+){0,4}\s+(?:là|từ|bắt\s+đầu|chậm\s+nhất|đến\s+hết)\s.+)$/iu;
/** “… nợ tiền nước, | với số tiền 176 triệu đồng”, “…, hạn cuối ngày 15/11”. */
const VALUED_END =
  /^(?<head>.{20,}?),\s+(?:với\s+)?(?<label>(?:(?:tổng\s+)?(?:số\s+tiền|kinh\s+phí|diện\s+tích)|thiệt\s+hại|sức\s+gió|lưu\s+lượng|lệ\s+phí|học\s+phí|mức\s+\p{L}+|hạn(?:\s+(?:cuối|chót|nộp|đăng\s+ký))?))\s+(?<value>(?:là\s+|khoảng\s+|mạnh\s+nhất\s+)?(?:cấp\s+|ngày\s+)?\d.*)$/iu;
function labelledEnd(text: string): Pieces | null {
  const valued = VALUED_END.exec(text)?.groups as Record<'head' | 'label' | 'value', string> | undefined;
  if (
    valued !== undefined &&
    !quoted(valued.head) &&
    !CONDITION.test(valued.head) &&
    !valued.head.includes(': ')
  )
    return [
      valued.head,
      `${valued.label.slice(0, 1).toUpperCase()}${valued.label.slice(1)}: ${valued.value}`,
    ];
  const found = LABELLED_END.exec(text)?.groups as Record<'head' | 'tail', string> | undefined;
  return found === undefined || quoted(found.head) || CONDITION.test(found.head)
    ? null
    : [found.head, found.tail];
}

/** Two clauses with a comma between; a second without a subject gets the first's. */
function clauses(text: string): readonly Pieces[] {
  return clausesOf(text, MOST_WORDS).flatMap((found) => inTwo(found) ?? []);
}
/** … where each is about somebody else. */
function others(text: string): readonly Pieces[] {
  return clausesOf(text, MOST_WORDS)
    .filter(({ same }) => !same)
    .flatMap((found) => inTwo(found) ?? []);
}

function inTwo({ head, tail, same }: Clauses): readonly [Pieces] | null {
  // A condition says nothing without what follows from it, nor an aim without what is done for it.
  if ((CONDITION.test(head) && !THEN.test(head) && !FOLLOWS.test(head)) || /^(?:để|nhằm)\s/iu.test(tail))
    return null;
  // “Người dân phát hiện …, | kê khai gian dối thì báo …”: what was begun goes on until “thì”.
  if (same && THEN.test(tail) && !THEN.test(head)) return null;
  if (same && (ENDS_WITH_ONE_WORD.test(head) || sharesObject(head))) return null;
  // “… kế toán 01, | làm việc ở các xã A, B”: those who were counted up.
  if (same && /^(?:làm\s+việc|công\s+tác)\s+(?:ở|tại)\s/iu.test(tail)) return null;
  // What is aimed at isn't done.
  if (same && /(?<!\p{L})(?:nhằm|để)\s[^,]*(?:,\s+(?:\p{L}+\s+){1,3}[^,]*)?$/iu.test(head)) return null;
  // One more of what was counted up.
  if (!same && /(?<!\p{L})(?:gồm(?:\s+có)?|ngoại\s+lệ|ngoài\s+ra\s+còn\s+có):\s/iu.test(head)) return null;
  if (!same && !(TELLS.test(tail) && deceives(head)))
    return begins(head, tail) && !LISTS_PEOPLE.test(head) && !COUNTED.test(tail) ? [[head, tail]] : null;
  const on = goOn(head, tail);
  return on === null ? null : [[head, on]];
}

const TELLS = /^(?:yêu\s+cầu|đề\s+nghị|hướng\s+dẫn|mời|vận\s+động)(?!\p{L})/iu;
/** “danh sách 12 hộ đủ điều kiện, | 03 hộ chưa đủ điều kiện”: one more of a list. */
const COUNTED = /^\d[\d.]*\s+(?!giờ)\p{Ll}/u;
/** Whether a second clause is about somebody else, rather than one more of a list. */
const begins = (head: string, tail: string): boolean =>
  SUBJECT.test(tail) || startsWithActor(tail) || (OTHER_SUBJECT.test(tail) && !ASKED.test(head));
/** “… để người vi phạm, | chủ phương tiện đến”: two who do one thing. */
const LISTS_PEOPLE =
  /(?<!\p{L})(?:để|cho|đến|là|của|mời|yêu\s+cầu|đề\s+nghị)\s+(?:các\s+|những\s+)?\p{Ll}+(?:\s\p{Ll}+){0,3}$/u;
const OTHER_SUBJECT =
  /^(?:một\s+số|nhiều|(?:trong\s+)?\d+\s+giờ\s+tới|khu\s+vực|người|ai|việc|đây|mọi|mỗi|toàn\s+bộ|tất\s+cả|nếu|khi|trường\s+hợp|hồ\s+sơ|số\s+còn|hạn\s+(?:nộp|chót|đăng)|thời\s+gian|lễ|đợt|kết\s+quả|các\s+(?:phương|cơ|hộ|trường|em|cháu)|dự\s+kiến|nước|điện|mức|sau\s+(?:đó|khi|thời)|trong\s+(?:thời|trường))(?!\p{L})/iu;
const ASKED = /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|gồm|như|là)(?!\p{L})/iu;
