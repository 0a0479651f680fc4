/** The parts of an announcement that a letter gives: each in its place, with how much it matters. */
import type { Deadline } from '../fields.ts';
import type { Letter } from '../letter.ts';
import { isOfTerm, isOnlyTerm, isPutOff } from './deadline.ts';
import type { DraftLength } from './draft.ts';
import { goOn } from './sentences/again.ts';
import { goesOn } from './sentences/lists.ts';
import { withoutCounted } from './sentences/counted.ts';
import { ofThese } from './sentences/goes.ts';
import { addressed, asked } from './asked.ts';
import { greeting } from './greeting.ts';
import { newsLines } from './news.ts';
import type { Opener } from './told/outline.ts';
import { pared } from './pared.ts';
import { datesMore, withoutRepeats } from './repeats.ts';
import { short } from './sentences/sentences.ts';
import { termParts, withTermSaid } from './termParts.ts';
import { labelOf } from './told/signs.ts';
import { factRank, NAMES_LIST, placeOf, RANK } from './places.ts';
import { serves } from './told/does.ts';
import { fits, isWherePutUp, namesWhom } from './told/labels.ts';
import { near } from './told/near.ts';
import { isPaper } from './told/papers.ts';
import type { Told } from './told/kinds.ts';
import { toldTo } from './told/told.ts';
import { isWhole } from './sentences/whole.ts';
import { isCalledOff } from './calledOff.ts';
import { isForOfficesToDo, speaksToPeople } from './toWhom.ts';
import { contactLines } from './ways.ts';
import { SUBJECT } from './words/people.ts';
import { beginsWithVerb, predicates } from './words/verbs.ts';
import { lowerFirst, wordsIn } from './words/words.ts';

export type Place =
  'greeting' | 'what' | 'until' | 'why' | 'do' | 'where' | 'otherwise' | 'ask' | 'again' | 'thanks';

export interface Part {
  readonly place: Place;
  /** Lower is kept first when time is short. */
  readonly rank: number;
  readonly lines: readonly string[];
  /** The list it is of: what comes later in it isn't told without what comes first. */
  readonly list?: Opener | Told;
  /** Says nothing without the part before it. */
  readonly after?: boolean;
  /** Which clause of the letter it tells. */
  readonly at?: number | undefined;
}

/** What is told of a letter, less what was called off and what its title says. */
export function toldOf(letter: Letter): Told[] {
  const { deadline, title, issuer } = letter.fields;
  // The term's day is told; from which it was counted isn't.
  const body = deadline === null ? letter.body : letter.body.map(withoutCounted);
  return toldTo(body, speaksToPeople(letter), issuer, isForOfficesToDo(letter)).filter(
    (t) =>
      !isCalledOff(t.text, title) &&
      (title === null ||
        t.role === 'action' ||
        !near(t.text, title) ||
        wordsIn(t.text) > wordsIn(title) + 4 ||
        (datesMore(t.text, title) && (deadline === null || !isOfTerm(t.text, deadline)))),
  );
}

/** @param told `toldOf` the letter */
export function partsOf(
  letter: Letter,
  told: readonly Told[],
  length: DraftLength,
  daysLeft: number | null,
): Part[] {
  const { fields, body } = letter;
  const { deadline, title } = fields;
  const toPeople = speaksToPeople(letter);
  const thanks =
    length === 'short' ? 'Xin cảm ơn bà con.' : 'Trân trọng thông báo và cảm ơn bà con đã lắng nghe.';
  const parts: Part[] = [
    { place: 'greeting', rank: RANK.always, lines: [greeting(letter)] },
    { place: 'what', rank: RANK.always, lines: newsLines(letter) },
    ...(deadline === null ? [] : termParts(deadline, told, title, daysLeft, length)),
    ...told.flatMap((t, i) =>
      partOf(t, i, told, deadline, title, toPeople).map((part) => ({ ...part, at: t.at })),
    ),
  ];
  const said = withTermSaid(withoutRepeats(parts), deadline, length);
  const once: Part[] = [
    ...said,
    ...(told.length === 0 && deadline === null
      ? []
      : contactLines(fields.contacts, said, toPeople, body)
    ).map((line, i): Part => ({ place: 'where', rank: RANK.contact + i * 0.1, lines: [line] })),
    { place: 'thanks', rank: RANK.frame, lines: [thanks] },
  ];
  return length === 'short' ? once.filter(saysByItself).map(inBrief) : once.flatMap(apart);
}

function partOf(
  told: Told,
  i: number,
  all: readonly Told[],
  deadline: Deadline | null,
  title: string | null,
  toPeople: boolean,
): Part[] {
  if (deadline !== null && isPutOff(told.text, deadline, title)) return [];
  const place = placeOf(told, i, all);
  switch (told.role) {
    case 'why':
      return [{ place: 'why', rank: RANK.why, lines: short(`Việc này nhằm ${told.text}`) }];
    case 'otherwise':
      return [{ place, rank: RANK.fact + nth(told, all) * 4, lines: pared(told.text, told.own) }];
    case 'help':
      return [{ place, rank: RANK.help + nth(told, all), lines: pared(told.text, told.own) }];
    case 'action': {
      // “Đề nghị bà con cùng làm.”: what?
      if (
        (wordsIn(told.text.replace(/[.!\s]+$/u, '')) <= 2 && told.who === undefined) ||
        OF_WHAT.test(told.text)
      )
        return [];
      const lines = pared(asked(told, nth(told, all) === 0));
      return [
        { place: 'do', rank: RANK.action + nth(told, all), lines: lines.length > 0 ? lines : ofKin(told) },
      ];
    }
    case 'fact': {
      const lines = (
        (told.lines !== undefined && !isWhole(told.lines[0] ?? '') ? [] : told.lines)?.filter((line) =>
          isWhole(line),
        ) ?? labelled(told, all[i - 1])
      ).filter((line) => deadline === null || !isOnlyTerm(line, deadline, title));
      const before = all[i - 1];
      if (told.after && before !== undefined) {
        const [{ rank, list } = { rank: RANK.fact, list: undefined }] = partOf(
          before,
          i - 1,
          all,
          deadline,
          title,
          toPeople,
        );
        return [{ place: 'do', rank: rank + 1e-4, lines, after: true, list: list ?? before }];
      }
      const rank = factRank(told, nth(told, all), toPeople);
      return [{ place: 'do', rank: rank + i * 1e-4, lines, list: told.under ?? told }];
    }
  }
}

/** Line by line: a long list takes the time of what comes after it. A spot tells all of a thing or nothing of it. */
const apart = (part: Part): Part[] =>
  part.list === undefined
    ? [part]
    : part.lines
        .reduce<string[][]>((groups, line) => {
          const before = groups.at(-1);
          if (before !== undefined && NEEDS_NEXT.test(before.at(-1)!)) before.push(line);
          else groups.push([line]);
          return groups;
        }, [])
        // What was cut in two matters as one: “Bán hồ sơ: đến ngày 12/7. | Địa điểm: …”.
        .map((lines, at) => ({ ...part, rank: part.rank + (at < 2 ? at * 0.05 : at * 0.5), lines }));

/** A spot has no time for lists, and one thing of a list would be taken for all of it. */
const saysByItself = (part: Part, _: number, all: readonly Part[]): boolean =>
  part.list === undefined || part.rank < RANK.fact || !all.some((p) => p !== part && p.list === part.list);

/** In a spot what is asked is told without where, when and what for, where those stand in sentences of their own. */
function inBrief(part: Part, _: number, all: readonly Part[]): Part {
  const [first, next] = part.lines;
  const ofList = part.list !== undefined && all.some((p) => p !== part && p.list === part.list);
  if (part.place !== 'do' || ofList || next === undefined) return part;
  return ASIDE.test(next) && !LEFT_OPEN.test(first!) ? { ...part, lines: [first!] } : part;
}
const ASIDE = /^(?:Đồng thời|Việc này nhằm|Mục đích là|Địa điểm|Hình thức|Ngoài ra)(?!\p{L})/u;
const LEFT_OPEN = /^(?:Thời gian|Xin thông báo tới|Xin lưu ý)(?!\p{L})/u;
/** Says nothing without the line after it. */
const NEEDS_NEXT = /^(?:Xin thông báo tới|Xin lưu ý|Sau đây là(?! thông báo))(?!\p{L})/u;

const nth = (told: Told, all: readonly Told[]): number =>
  all.filter((t) => t.role === told.role).indexOf(told);

/**
 * “Đối tượng: là công dân …”: what it is of, then the first of it; without what it is of where both are too long. What
 * says nothing alone, as “171.500 đồng đối với ngành B”, is told with it wherever it stands.
 */
function labelled({ label, text, own, under, leans }: Told, before: Told | undefined): string[] {
  const list = under === null ? null : labelOf(under.text);
  // “Với hộ chưa có lợn bệnh: | rắc vôi bột quanh chuồng”: none of it is everybody's.
  if (list !== null && OF_SOME.test(list) && !namesThem(text)) return withLabel(list, text);
  // “Điều kiện dự thi: | về nước đúng hạn; | chưa có án tích”: each is one, whatever was said before it.
  if (
    list !== null &&
    (CONDITIONS.test(list) || isWherePutUp(list, text) || (PAPERS.test(list) && isPaper(text))) &&
    fits(list, text) &&
    !serves(text) &&
    !DOES_MORE.test(text)
  ) {
    const one = withLabel(label === undefined ? (goesOn(list) ?? list) : list, text);
    if (one.length > 0) return one;
  }
  const first = label === undefined ? [] : withLabel(label, text);
  if (first.length > 0 && isWhole(first[0]!)) return first;
  const alone = leans || (label !== undefined && namesWhom(label)) ? [] : pared(addressed(text), own);
  // “Sau đây là thủ đoạn của các đối tượng.”, where it is too long to be said with the first of them.
  if (
    label !== undefined &&
    alone.length > 0 &&
    NAMES_LIST.test(label) &&
    !SAYS_NOTHING.test(label) &&
    (wordsIn(label) <= LONGEST_NAME || !predicates(label))
  )
    return [`Sau đây là ${lowerFirst(label.replace(/,?\s+(?:là|gồm)$/u, ''))}.`, ...alone];
  // “Chi trả bằng tiền mặt tại các điểm: | từ 2/12 đến 3/12, từ 7h30 đến 11h30: nhà văn hóa tổ 3”.
  if (
    label !== undefined &&
    alone.length > 0 &&
    AT_TIME.test(text) &&
    (beginsWithVerb(label) || /^chi\s+trả\s/iu.test(label)) &&
    wordsIn(label) >= LEAST_DONE &&
    isWhole(`${label}.`)
  )
    return [`${label}.`, ...alone];
  // “Hộ chăn nuôi chỉ tái đàn khi an toàn; | được hỗ trợ …”: who was named before.
  const on =
    alone.length === 0 && before !== undefined && GOES_ON.test(text)
      ? (goOn(before.text, text) ?? ofThese(before.text, text))
      : null;
  if (on !== null) return pared(on);
  const of = label === undefined && !leans ? list : null;
  return alone.length > 0 || of === null || SEE.test(text) || !fits(of, text) ? alone : withLabel(of, text);
}

/** “Sau đây là thời gian.”: of what? */
const SAYS_NOTHING = /^(?:thời\s+gian|địa\s+điểm|nội\s+dung|danh\s+sách|hình\s+thức|giải\s+thưởng)$/iu;
/** “Địa điểm bỏ phiếu”. */
const LONGEST_NAME = 6;
const CONDITIONS = /^(?:điều\s+kiện|tiêu\s+chuẩn|đối\s+tượng|độ\s+tuổi)(?!\p{L})/iu;
const OF_SOME = /^(?:riêng\s+)?(?:đối\s+)?với\s+/iu;
const namesThem = (text: string): boolean => SUBJECT.test(text) || /^(?:nếu|khi|trường\s+hợp)\s/iu.test(text);
const PAPERS = /^(?:hồ\s+sơ|giấy\s+tờ|thủ\s+tục)(?!\p{L})/iu;
const DOES_MORE =
  /(?<!\p{L})(?:thì|phải|nộp|gửi|liên\s+hệ|đăng\s+ký\s+(?:tại|với|qua)|đề\s+nghị|sẽ|ưu\s+tiên|được\s+(?:hưởng|hỗ\s+trợ|miễn|giảm|cộng))(?!\p{L})|^(?:mỗi|\d)|^[^:;(]{2,40}:\s/iu;
/** “Khám mắt”, “Chi trả tiền mặt”. */
const LEAST_DONE = 3;
const AT_TIME = /^(?:từ|ngày|sáng|chiều|thứ|lúc)\s[^:]*\d[^:]*:\s/iu;
const GOES_ON = /^(?:được|thực\s+hiện)\s/u;
/** “Chi tiết xem (tại đây)”. */
const SEE = /(?<!\p{L})xem\s*[:.]?\s*$/iu;

function withLabel(name: string, text: string): string[] {
  // “Thời gian, địa điểm: | từ ngày 14/5 đến ngày 18/5”.
  const label = /(?<!\p{L})tại\s/iu.test(text)
    ? name
    : name.replace(/^(thời\s+gian),?\s+(?:và\s+)?địa\s+điểm$/iu, '$1');
  // “Địa điểm bỏ phiếu: | tổ 1, 2: trường A”, “Lịch tiêm: | ngày 26/3: thôn B”: the item has a name of its own.
  if (
    (WHEN_LABEL.test(label) && NAMED_TIME.test(text)) ||
    (NAMES_LIST.test(label) && OWN_TIME.test(text)) ||
    (LISTS.test(label) && OWN_NAME.test(text))
  )
    return [];
  // “Giải thưởng: | Giải tập thể: 15 giải”.
  if (/^giải\s/iu.test(label) && /^giải\s[^:]*:/iu.test(text)) return [];
  // One colon in a sentence: “Giá tiêm: tại điểm là 5.900đ”.
  const said = text.replace(/:\s+(?<value>\S)/u, (_, value: string) =>
    /\d/u.test(value)
      ? ` là ${value}`
      : /[tT]/u.test(value) && /:\s+từ\s/iu.test(text)
        ? ` ${value.toLowerCase()}`
        : `, ${value}`,
  );
  const lines = pared(`${label}: ${lowerFirst(said)}`);
  return lines[0]?.toLowerCase().startsWith(`${label.toLowerCase()}:`) ? lines : [];
}

const LISTS = new RegExp(`${NAMES_LIST.source}|^(?:phân\\s+tuyến|thành\\s+phần)(?!\\p{L})`, 'iu');
const OWN_NAME =
  /^(?:(?:TDP|KDC|tổ|thôn|xóm|bản|buôn|ấp|khóm|khu|khối|cụm|tuyến|nhóm|mất|nước|đối\s+với|trường\s+hợp)(?!\p{L})[^:.]*|(?!(?:đợt|buổi|thứ|tháng|trong|tại)\s)\p{L}+\s\p{L}+):\s+\P{N}/iu;
/** “Thời hạn dự thi: | Phát động: ngày 29/12”: the item says of what it is the day. */
const WHEN_LABEL = /^(?:thời\s+(?:gian|hạn)|tiến\s+độ|lịch)(?!\p{L})/iu;
const NAMED_TIME =
  /^\p{L}[^:;.\d]{3,60}:\s+(?:ngày|từ|lúc|cuối|đầu|giữa|trước|sau|sáng|chiều|tối|tháng|thứ|dự\s+kiến|\d)(?!\p{L})/iu;
const OWN_TIME = /^(?:đợt|ca|vòng|ngày|sáng|chiều|tối|thứ|chủ\s+nhật)(?!\p{L})[^:.]*:\s+\P{N}/iu;

/** “Ký cam kết”, “hoàn thành trước ngày 24/9”: to what they bind themselves, and what is done, was said elsewhere. */
const OF_WHAT =
  /^(?:ký\s+)?(?:bản\s+)?cam\s+kết[.!\s]*$|^hoàn\s+thành\s+(?:xong\s+)?(?:trước|trong|chậm|muộn|đến\s+hết)\s/iu;

/** Those whose dead lie there are described at length; the title names the graves. */
function ofKin({ text }: Told): string[] {
  const does =
    /thân\s+nhân.*\s(?<does>đến\s+(?:tại\s+)?(?:UBND|trụ\s+sở|trung\s+tâm|ban)(?!\p{L}).*)$/iu.exec(text)
      ?.groups?.does;
  return does === undefined ? [] : pared(`Đề nghị các thân nhân ${does.replace(/\s+để\s.*$/u, '')}`);
}
