/**
 * A sentence that goes on and on: who does this, that and a third thing, then somebody else. It is parted wherever a
 * clause or a verb with its own object begins, and put together again into breaths as long as may be, each with
 * whoever it is about.
 */
import { beforeVerb, beginsWithVerb, predicates, saysOfThem, sharesObject } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { goesOn, goOn, startsWithActor } from './again.ts';
import { onlyNames } from './audience.ts';
import { tearsBan } from './bans.ts';
import { ENDS_WITH_ONE_WORD, VERB_FIRST } from './chains.ts';
import { says } from './clauses.ts';
import { OPENS, stands } from './independent.ts';
import { quoted } from './pieces.ts';

interface Part {
  /** What stood before it: “, ”, “ và ”. */
  readonly joint: string;
  readonly text: string;
  /** Says itself who it is about. */
  readonly own: boolean;
}

const JOINT = /[,;]\s+(?:(?:và|rồi|đồng\s+thời|sau\s+đó|còn)\s+)?|\s+(?:và|rồi|đồng\s+thời)\s+(?=\p{Ll})/gu;
/** Aimed at, or told of, not done. */
const NOT_DONE =
  /(?<!\p{L})(?:việc|kế\s+hoạch|công\s+tác|để|nhằm|hành\s+vi|các\s+nội\s+dung|(?:hồ\s+sơ|giấy|đơn)\s+(?:cấp|xin|đề\s+nghị|đăng\s+ký|đi|vay|chuyển)|tránh|phòng\s+(?:chống|tránh|ngừa)|muốn|nhu\s+cầu)\s[^;]*$/iu;
/** What comes is still of the condition. */
const IN_CASE =
  /(?<!\p{L})(?:nếu|khi|trường\s+hợp|hễ|ai|nào|phát\s+hiện|thấy)(?!\p{L})(?!.*\sthì\s)(?!.*,\s+(?:đề\s+nghị|yêu\s+cầu|hãy|xin)\s)/iu;
/** “Theo Điện lực, khi thay công tơ, | nhân viên có phiếu …”: who is spoken of comes after that. */
const OPENING =
  /^(?:(?:theo|khi|nếu|sau|trước|trong|tại|từ|vào|do|nhân|hiện)(?!\p{L})[^,]{2,90},\s+)+(?=\S+\s+\S+\s+\S)/iu;
function afterOpening(head: string): string {
  const rest = head.replace(OPENING, '');
  return predicates(rest) ? rest : head;
}
/** A case of its own: “…, nếu X thì Y”, “…, sau này con cháu có tìm thì …”. */
const ANOTHER_CASE =
  /^(?:nếu|khi|trường\s+hợp|riêng|sau\s+này|quá\s+(?:thời\s+)?hạn)\s[^;]*?(?:\sthì\s|(?<!\p{L})(?:sẽ|phải|được|bị|có|nghỉ|(?:xem|coi)\s+như)\s|,\s+(?:đề\s+nghị|yêu\s+cầu)\s)/iu;
/** “…, | tinh thần là làm nhanh làm gọn”. */
const NAMES =
  /^(?!(?:nhất|tức|nghĩa|đặc|gọi|coi|xem|chủ|chính|đều|không|người|ai|thuộc)\s)(?:\p{L}+\s+){1,4}?là\s+\S+\s+\S/iu;
/** “…, | 142 hộ còn thiếu Quý III”. */
const COUNTED =
  /^\d[\d.]*\s+(?!và|hoặc|đến|giờ|tháng)\p{Ll}\p{L}*\s+(?:[^\s,]+\s+){0,3}?(?:còn|chưa|đã|bị|được|phải|sẽ|không)\s+\p{L}/u;
/** “hợp đồng có thể bị gián đoạn | và định mức dùng chung sẽ hết hiệu lực”. */
const BEFALLS = /(?<!\p{L})(?:sẽ|có\s+thể|bị)\s/u;
const BEFALLS_NEXT = /^(?:[^\s,]+\s+){2,5}?sẽ\s/u;
/** “UBND, | Công an phường tổ chức”: named together. */
const NAMED_BESIDE =
  /(?<!\p{L})(?:với|cùng|của|và|cho|đến|là)\s+(?:(?:các|những)\s+)?[^\s,]+(?:\s[^\s,]+){0,6}$/iu;
/** “…, không kể tiền sử”, “… bán kính 3 km”. */
const NOT_DOING =
  /^(?:không\s+(?:kể|quá|dưới|chỉ|phân\s+biệt)|sạt\s+lở|ngập|bán\s+(?:kính|trú)|nhận\s+thức|cắt\s+ngang)(?!\p{L})/iu;

function kindOf(head: string, tail: string, joint: string): 'own' | 'same' | null {
  if (
    wordsIn(head) < 5 ||
    wordsIn(tail) < 3 ||
    quoted(head) ||
    sharesObject(head) ||
    ENDS_WITH_ONE_WORD.test(head) ||
    !predicates(head)
  )
    return null;
  if (OPENS.test(head) && !/\sthì\s/iu.test(head)) return null;
  if (IN_CASE.test(afterOpening(head))) return null;
  const comma = /[,;]/u.test(joint);
  if (tearsBan(head, tail) || onlyNames(head)) return null;
  if (comma && saysOfThem(head) && (stands(head, tail) || ANOTHER_CASE.test(tail))) return 'own';
  if (/còn/u.test(joint) && /^[^.;]{3,60}?\sthì\s/iu.test(tail)) return 'own';
  if (!comma && /^\s*và/u.test(joint) && BEFALLS.test(head) && BEFALLS_NEXT.test(tail)) return 'own';
  if (comma && (NAMES.test(tail) || COUNTED.test(tail))) return 'own';
  if (comma && startsWithActor(tail) && !NAMED_BESIDE.test(head)) return 'own';
  if (NOT_DOING.test(tail)) return null;
  if (!(comma ? VERB_FIRST.test(tail) || beginsWithVerb(tail) : VERB_FIRST.test(tail))) return null;
  return NOT_DONE.test(head) || !says(head) || !goesOn(head, tail) ? null : 'same';
}

function partsOf(text: string): readonly Part[] {
  const out: Part[] = [];
  let [from, joint, own] = [0, '', true];
  for (const found of text.matchAll(JOINT)) {
    const head = text.slice(from, found.index);
    const kind = kindOf(head, text.slice(found.index + found[0].length), found[0]);
    if (kind === null) continue;
    out.push({ joint, text: head, own });
    [from, joint, own] = [found.index + found[0].length, found[0], kind === 'own'];
  }
  return [...out, { joint, text: text.slice(from), own }];
}

/** “Khi thay công tơ, nhân viên có phiếu công tác, | chốt chỉ số”: who stands before the first verb. */
function ofSame(head: string, tail: string): string | null {
  const said = goOn(head, tail);
  if (said !== null) return said;
  const who = beforeVerb(afterOpening(head)).trim();
  return WORKERS.test(who) && wordsIn(who) <= 8 && goesOn(head, tail)
    ? `${who.slice(0, 1).toUpperCase()}${who.slice(1)} ${tail}`
    : null;
}
const WORKERS =
  /^(?:(?:các|những)\s+)?(?:nhân\s+viên|cán\s+bộ|công\s+nhân|điều\s+tra\s+viên|tổ|đội|đoàn|lực\s+lượng)(?![\p{L}])[^,:]*$/iu;

/** Less of it would be another sentence. */
const LEAST_TOLD = 0.6;
/** “…, | nhưng hộ ở cuối nguồn phải chờ”: without that the rest isn’t true. */
const TURNS = /^(?:nhưng|song|tuy|mà|trừ|riêng|nếu|còn|hoặc|ngoại)(?!\p{L})/iu;

/** A part that no breath holds is told in several. */
const TOO_LONG = 2;
/** Broken where the same one goes on, rather than where somebody else begins. */
const GOES_ON = 0.5;

/** In how few breaths they can be told, and how: where each of them begins. */
function fewest(parts: readonly Part[], said: readonly (string | null)[]): readonly number[] {
  const best: { readonly cost: number; readonly begins: readonly number[] }[] = [{ cost: 0, begins: [] }];
  for (let end = 1; end <= parts.length; end++) {
    const ways = parts.slice(0, end).map((part, from) => {
      const words = wordsIn(joined(parts, said, from, end));
      const cost =
        1 + (part.own ? 0 : GOES_ON) + (words <= MOST_WORDS ? 0 : end === from + 1 ? TOO_LONG : Infinity);
      return {
        cost: best[from]!.cost + cost,
        begins: [...best[from]!.begins, from],
      };
    });
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return best.at(-1)!.begins;
}
const joined = (
  parts: readonly Part[],
  said: readonly (string | null)[],
  from: number,
  end: number,
): string =>
  (said[from] ?? '') +
  parts
    .slice(from + 1, end)
    .map(({ joint, text }) => `${joint}${text}`)
    .join('');

/** @param told a part too long for a breath, in shorter sentences; none where that can't be */
export function breaths(
  text: string,
  told: (part: string) => readonly string[],
  isWhole: (said: string) => boolean,
): readonly string[] | null {
  const parts = partsOf(text);
  if (parts.length === 1) return null;
  let subject = '';
  const said = parts.map(({ text: part, own }) => {
    if (own) subject = part;
    return own ? part : ofSame(subject, part);
  });
  const begins = fewest(parts, said);
  const lines = begins.map((from, i) => {
    if (said[from] === null) return [];
    const breath = joined(parts, said, from, begins[i + 1] ?? parts.length);
    return (wordsIn(breath) <= MOST_WORDS ? [breath] : told(breath)).filter(isWhole);
  });
  // What is left out may be the case, or the people, that the rest is said of: only its end may be left out.
  const some = lines.findIndex((breath) => breath.length === 0);
  if (some < 0) return lines.flat();
  const whole = lines.slice(0, some).flat();
  return parts.slice(begins[some]).some(({ text: part }) => TURNS.test(part)) ||
    wordsIn(whole.join(' ')) < wordsIn(text) * LEAST_TOLD
    ? null
    : whole;
}
