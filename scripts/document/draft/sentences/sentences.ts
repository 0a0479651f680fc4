/** Sentences for the ear: at most 25 words, each whole. What can't be told whole is left out rather than broken. */
import { inOneBreath } from './cases.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { consequence } from './consequence.ts';
import { forTheEar, sentence } from './ear.ts';
import { ASIDES, SHORTER } from './shorter.ts';
import { deceives, goOn, startsWithActor } from './again.ts';
import { ENDS_WITH_ONE_WORD, forbids, verbs } from './chains.ts';
import { adjuncts } from './adjuncts.ts';
import { tearsBan, verbFirst } from './bans.ts';
import { isBetter, losesLimit, waysApart } from './brackets.ts';
import { endsOf } from './ends.ts';
import { withoutPointers } from './eye.ts';
import { opening, SOURCES, spanFirst, withoutCircumstances } from './openings.ts';
import { SUBJECT } from '../words/people.ts';
import { withoutAim } from './aims.ts';
import { numbersSaid } from './marks.ts';
import { inlineList, isCutShort, listed } from './lists.ts';
import { address, colon, gathered, telephone } from './named.ts';
import { eachWithNumber, orBesides, orElse } from './orElse.ts';
import { because, encroaches, joined } from './joints.ts';
import { quoted, type Pieces } from './pieces.ts';
import { sharesObject } from '../words/verbs.ts';
import { breaths } from './breaths.ts';
import {
  brings,
  counts,
  except,
  found,
  households,
  items,
  mustAsWell,
  roads,
  sees,
  shelters,
  shown,
  whenAndWhere,
} from './goes.ts';
import { purpose } from './purpose.ts';
import { semicolons } from './semicolons.ts';
import { onlyNames, related, whoAndWhat, withoutAddressee } from './audience.ts';
import { isWhole } from './whole.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/**
 * Sentences of at most 25 words with the same content, less asides; none where nothing whole can be told.
 * @param own the letter's own sentence from capital to point, so not asked for a verb that is known
 * @example short('Đề nghị bà con nộp tờ khai; người già được nộp tại nhà') // ['Đề nghị bà con nộp tờ khai.', 'Người già được nộp tại nhà.']
 */
export function short(written: string, own = false): string[] {
  const text = numbersSaid(written);
  if (PAPERS_ONLY.test(text) || losesLimit(text)) return [];
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
  // What can't be said stayed in brackets.
  if (/\([^()]*\)/u.test(plain)) return [];
  // “Căn cứ Quyết định số 15 duyệt phương án bồi thường, | hỗ trợ”: the end of a paper's name.
  if (/^(?:căn\s+cứ|thực\s+hiện)\s/iu.test(text) && plain !== text && verbFirst(plain)) return [];
  const list = inlineList(plain);
  if (list !== null && list.items.every((i) => wordsIn(i) < 18)) return listed(list.label, list.items);
  return semicolons(plain, (part) =>
    wordsIn(part) > MOST_CUT
      ? []
      : cut(part)
          .map(sentence)
          .filter(
            (s) =>
              s !== '' &&
              wordsIn(s) <= MOST_WORDS &&
              !isCutShort(s) &&
              isWhole(s, own && s === sentence(plain)),
          ),
  );
}

/** “Theo Quyết định số 604 duyệt dự án kè”: of which paper, and no more. */
const PAPERS_ONLY =
  /^(?:theo|căn\s+cứ|thực\s+hiện)\s+(?:công\s+văn|quyết\s+định|kế\s+hoạch|nghị\s+định|thông\s+báo|văn\s+bản)\s+(?:số\s+)?\d[^,;]*$/iu;

/** What has more words isn't a sentence but a table or noise, and every way to cut it takes its time. */
const MOST_CUT = 120;

type Way = (text: string) => Pieces | readonly Pieces[] | null;

/** How a half is told: in as many sentences as it takes, with what is taken off its end, or in one breath. */
type Told = 'any' | 'ends' | 'one';
const clause = (way: Way): readonly [Way, Told, Told] => [way, 'any', 'any'];
/** What takes a place, a time or a list off its end leaves a head that needs no other cut. */
const end = (way: Way): readonly [Way, Told, Told] => [way, 'ends', 'one'];

/** Ways to tell a long sentence in two, best first. */
const WAYS: readonly (readonly [Way, first: Told, second: Told])[] = [
  ...[forbids, except, roads, found, counts, mustAsWell, encroaches, joined, shown].map(clause),
  ...[brings, sees, shelters, households, items, whenAndWhere, eachWithNumber, labelledEnd, orBesides].map(
    end,
  ),
  [whoAndWhat, 'one', 'any'],
  ...[because, clauses].map(clause),
  end(gathered),
  [colon, 'ends', 'ends'],
  clause(opening),
  ...[purpose, telephone, address, adjuncts, endsOf].map(end),
  ...[spanFirst, related].map(clause),
  end(orElse),
];
const ENDS = WAYS.filter(([, first]) => first === 'ends');

type Known = Map<string, string[]>;

/** @param known what was cut already: halves of a long sentence come again and again */
function cut(text: string, known: Known = new Map()): string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const pieces = cutAnew(text, known);
  known.set(text, pieces);
  return pieces;
}

function cutAnew(text: string, known: Known): string[] {
  const lean = inOne(text);
  if (lean.length > 0) return lean;
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
  const done = inPieces(whole, [clause(verbs)], known);
  if (done !== null) return done;
  const bare = withoutCircumstances(whole) ?? withoutAddressee(whole);
  if (bare !== null) {
    const said = cut(bare, known);
    if (said.length > 0) return said;
  }
  return consequence(whole, (part) => cut(part, known)) ?? [];
}

/** In one breath, as full as may be; none where it has too many words. */
function inOne(text: string): string[] {
  const lean = [text, ...leaner(text)].find((said) => wordsIn(said) <= MOST_WORDS);
  return lean === undefined ? [] : [lean];
}

/** In one breath, with what was taken off its end in others: when, where, with what. */
function ended(text: string, known: Known): string[] {
  const one = inOne(text);
  if (one.length > 0) return one;
  const whole = leaner(text).at(-1)!;
  const aimless = withoutAim(whole);
  return inPieces(whole, ENDS, known) ?? (aimless === null ? [] : [aimless]);
}

/** The first way by which all of it can be told. */
function inPieces(whole: string, ways: typeof WAYS, known: Known): string[] | null {
  const told = (text: string, how: Told): string[] =>
    how === 'any' ? cut(text, known) : how === 'ends' ? ended(text, known) : inOne(text);
  for (const [way, first, second] of ways)
    for (const [head, tail] of piecesOf(way(whole))) {
      const next = whole.startsWith(head) ? whole.slice(head.length) : tail;
      if (wordsIn(tail) >= wordsIn(whole) || !isWhole(sentence(head))) continue;
      // What is said before the rest, or is called “this”, isn't what is forbidden.
      if (
        !/^(?:nghiêm\s+cấm|việc\s+này|khi\s+đó|vì\s+vậy)\s/iu.test(next) &&
        !/^nghiêm\s+cấm\s/iu.test(tail) &&
        tearsBan(head, next)
      )
        continue;
      const heads = told(head, first);
      const tails = told(tail, second);
      if (heads.length > 0 && tails.length > 0 && [...heads, ...tails].every((s) => isWhole(sentence(s))))
        return [...heads, ...tails];
    }
  return null;
}
const piecesOf = (found: ReturnType<Way>): readonly Pieces[] =>
  found === null ? [] : isOne(found) ? [found] : found;
const isOne = (found: Pieces | readonly Pieces[]): found is Pieces => typeof found[0] === 'string';

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
  /^(?<head>.{20,}?),\s+(?:với\s+)?(?<label>(?:(?:mũi|đợt|lần)\s+\d(?=\s+(?:sau|cách)\s)|(?:tổng\s+)?(?:số\s+tiền|kinh\s+phí|diện\s+tích)|thiệt\s+hại|sức\s+gió|lưu\s+lượng|lệ\s+phí|học\s+phí|mức\s+\p{L}+|hạn(?:\s+(?:cuối|chót|nộp|đăng\s+ký))?|(?:bốc\s+thăm|khai\s+mạc|trao\s+giải|chung\s+kết|công\s+bố|(?:trả|nhận)\s+kết\s+quả)(?:\s+\p{L}+){0,4}?(?=\s+ngày\s)))\s+(?<value>(?:là\s+|sau\s+|cách\s+|khoảng\s+|mạnh\s+nhất\s+)?(?:cấp\s+|ngày\s+)?\d.*)$/iu;
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
      `${valued.label.slice(0, 1).toUpperCase()}${valued.label.slice(1)}: ${valued.value.replace(/^là\s+/iu, '')}`,
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
function inTwo({ head, tail, same }: Clauses): readonly [Pieces] | null {
  // A condition says nothing without what follows from it, nor an aim without what is done for it.
  if ((CONDITION.test(head) && !THEN.test(head) && !FOLLOWS.test(head)) || /^(?:để|nhằm)\s/iu.test(tail))
    return null;
  // “Người dân phát hiện …, | kê khai gian dối thì báo …”: what was begun goes on until “thì”.
  if (same && THEN.test(tail) && !THEN.test(head)) return null;
  if (same && (ENDS_WITH_ONE_WORD.test(head) || sharesObject(head))) return null;
  // “… kế toán 01, | làm việc ở các xã A, B”: those who were counted up.
  if (same && /^(?:làm\s+việc|công\s+tác)\s+(?:ở|tại)\s/iu.test(tail)) return null;
  if (onlyNames(head)) return null;
  // “khách hàng chưa cập nhật, đã chuyển chủ, | người đứng tên đã mất: báo cho Điện lực”: all of them.
  if (!same && !head.includes(': ') && MORE_OF_LABEL.test(tail)) return null;
  // What is aimed at isn't done.
  if (same && /(?<!\p{L})(?:nhằm|để)\s[^,]*(?:,\s+(?:\p{L}+\s+){1,3}[^,]*)?$/iu.test(head)) return null;
  // “xét hộ nghèo, | hộ cận nghèo nộp đơn”: one more of what was named.
  if (!same && head.toLowerCase().split(/\s+/u).slice(-4).includes(/^\S+/u.exec(tail.toLowerCase())![0]))
    return null;
  // One more of what was counted up.
  if (!same && /(?<!\p{L})(?:gồm(?:\s+có)?|ngoại\s+lệ|ngoài\s+ra\s+còn\s+có):\s/iu.test(head)) return null;
  if (!same && !(TELLS.test(tail) && deceives(head)))
    return begins(head, tail) && !LISTS_PEOPLE.test(head) && !COUNTED.test(tail) ? [[head, tail]] : null;
  const on = goOn(head, tail);
  return on === null ? null : [[head, on]];
}

const MORE_OF_LABEL =
  /^(?!thời|hạn|địa|lệ|mức|giá|nội|lịch|cụ|gồm|như|số|điện)(?:[^\s,;:]+\s+){1,6}[^\s,;:]+:\s/iu;
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
