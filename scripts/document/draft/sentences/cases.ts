/** If, whoever, too late: a case and what follows from it, in one breath where it can be, otherwise in two. */
import { beginsWithVerb } from '../words/verbs.ts';
import { IMPERATIVE, SUBJECT } from '../words/people.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { adjuncts } from './adjuncts.ts';
import { goOn, startsWithActor } from './again.ts';
import { verbFirst } from './bans.ts';
import { COND_LESS, less, MISSED_LEAST, THEN_LESS } from './caseLess.ts';
import { beginsVerb, clausesOf } from './clauses.ts';
import { sentence } from './ear.ts';
import { orElse } from './orElse.ts';
import type { Pieces } from './pieces.ts';
import { isWhole } from './whole.ts';

/** Who acts, or is asked to, after a condition that ends in a comma. */
const THEN =
  '(?:đề\\s+nghị|yêu\\s+cầu|người|thành\\s+viên|bà\\s+con|hộ|các|công|cơ|ban|UBND|[ỦU]y|Công|Trung|Phòng|Chi|đơn|nhà|xe|không|sẽ|phải|cần|hãy|vui\\s+lòng|liên\\s+hệ|xem\\s+như|coi\\s+như)(?!\\p{L}).+';
/** “Trường hợp X thì Y”, “Ai X thì Y”: whatever stands before “thì”. */
const JOINED = /^(?<cond>(?!(?:không|chưa)\s)[^;]{8,}?)(?<joint>,?\s+thì\s+)(?<then>.+)$/iu;
/** “Nếu X, đề nghị Y”, “Hết thời gian này mà không ai có ý kiến, UBND xã Y”, “Sau ngày 25, nếu X, Y”. */
const COMMA = new RegExp(
  `^(?<cond>(?:trường\\s+hợp|nếu|khi)\\s+(?!đó,)(?:(?!,\\s+(?:sau|trước|trong|khi|để)\\s).)+?|(?:quá|hết|sau|ngoài)\\s[^,]{2,60}?(?:,\\s+nếu|\\s+(?:mà|nếu))\\s[^,]+)(?<joint>,\\s+)(?<then>${THEN})$`,
  'iu',
);

/** “Ai nhặt được giấy này, hoặc có tranh chấp, đề nghị báo về UBND xã”. */
const WHO_COMMA =
  /^(?<cond>(?:trong\s[^,]{3,40},\s+)?(?:ai|(?:\p{L}+,?\s+){1,5}nào)\s[^;]+?)(?<joint>,\s+)(?<then>(?:đề\s+nghị|xin|vui\s+lòng|hãy|kính\s+mời)\s.+)$/iu;

type Case = Record<'cond' | 'joint' | 'then', string>;
/** “Sang tháng 8 máy đi xã khác, | ai lỡ thì …”, “… thì …, nhưng …”: more than the one case. */
const MORE_THAN_IT =
  /^(?!quá|hết|sau|trong|ngoài|nếu|trường|khi)(?:(?!\sthì\s).)*,\s+(?:ai|nếu|khi|(?:\p{L}+\s+){1,2}nào)\s.*\sthì\s|(?:,\s+|\s)(?:nhưng|tuy\s+nhiên|mà\s+phải)\s/iu;
/** “… thì dắt ra bãi, | nhà ở xa quá thì báo trưởng bản”: another case. */
const ANOTHER = /[,;]\s[^,;]*\sthì\s/iu;
function caseIn(text: string): Case | undefined {
  if (MORE_THAN_IT.test(text)) return undefined;
  const found = (JOINED.exec(text) ?? COMMA.exec(text) ?? WHO_COMMA.exec(text))?.groups as Case | undefined;
  return found === undefined || ANOTHER.test(found.then) ? undefined : found;
}

/** “Quá hạn, | những hộ | chưa nộp”. */
const TOO_LATE = /^quá\s+hạn,\s+(?<who>(?:những|các)\s+\p{L}+(?:\s+\p{L}+)?)\s+(?=(?:chưa|không)\s)/iu;

/** “Nhà nước không bồi hoàn”, “quyền lợi tính lại từ đầu”: not one more that is done by the same. */
const OF_ITS_OWN =
  /^(?:\p{Lu}|sau\s+(?:đó|\d)|(?:quyền\s+lợi|thẻ|tiền|xe|mộ|chi\s+phí|mọi|hồ\s+sơ|số|trường\s+hợp)(?!\p{L}))/u;
/** “… thì | trong thời hạn 30 ngày kể từ ngày niêm yết, | cử tri khiếu nại với người trực”. */
const TERM = /^trong\s+(?:thời\s+hạn|vòng)\s+(?<term>\d+\s+(?:ngày|tháng|giờ)[^,]{0,60}),\s+(?<rest>\S.+)$/iu;
/** “… thì gia đình nộp tờ khai tại xã, | hạn cuối ngày 20/8”. */
const BY_DAY =
  /^(?<head>.+),\s+(?<label>hạn(?:\s+(?:cuối|chót|nộp))?)\s+(?:là\s+)?(?<day>(?:đến\s+)?(?:hết\s+)?(?:ngày\s+)?\d[^,;]*)$/iu;
/** What isn't to be done. */
const DONT = /^(?:chớ|đừng|không\s+(?:nên|được)|tuyệt\s+đối)\s/iu;
/** What follows, in two: with its case, and by itself. */
function inTwo({ cond, joint, then }: Case): Pieces[] {
  const before = `${cond}${joint}`;
  const term = TERM.exec(then)?.groups as Record<'term' | 'rest', string> | undefined;
  if (term !== undefined) return [[term.rest, `Thời hạn: ${term.term}`]];
  const by = BY_DAY.exec(then)?.groups as Record<'head' | 'label' | 'day', string> | undefined;
  const whenWhere = [
    ...(by === undefined
      ? []
      : [[by.head, `${by.label.slice(0, 1).toUpperCase()}${by.label.slice(1)}: ${by.day}`] as Pieces]),
    ...adjuncts(`${before}${then}`).flatMap(([head, tail]): Pieces[] =>
      head.length > before.length ? [[head.slice(before.length), tail]] : [],
    ),
    ...adjuncts(then),
  ];
  const cuts = clausesOf(`${before}${then}`, MOST_WORDS).flatMap((cut) =>
    cut.head.length > before.length ? [{ ...cut, head: cut.head.slice(before.length) }] : [],
  );
  const clauses = [...cuts, ...clausesOf(then, MOST_WORDS)].flatMap(({ head, tail, same }): Pieces[] => {
    if (same || DONT.test(tail)) return on(head, tail);
    return OF_ITS_OWN.test(tail) || SUBJECT.test(tail) || startsWithActor(tail) ? [[head, tail]] : [];
  });
  const more = [
    ...then.matchAll(
      /,?\s+và\s+|,\s+(?=(?:chớ|đừng|cảnh\s+giác|đếm|kiểm\s+tra|mang\s+theo|không\s+(?:được|nên|để))\s)/gu,
    ),
  ]
    .reverse()
    .flatMap(({ 0: and, index }): Pieces[] => {
      const tail = then.slice(index + and.length);
      return wordsIn(tail) > 3 && (doesIt(tail) || /^(?:không|chớ|đừng)\s/u.test(tail))
        ? on(then.slice(0, index), tail)
        : [];
    });
  const or = orElse(then);
  const own = clauses.filter(([, tail]) => then.endsWith(tail));
  return [
    ...whenWhere.filter(([, tail]) => !tail.startsWith('Nơi nhận')),
    ...own,
    ...clauses,
    ...more,
    ...(or === null ? [] : [or]),
  ];
}
/** “lập thủ tục chi trả, | di dời”: of one thing. */
const GOES_ON = /(?<!\p{L})(?:thủ\s+tục|việc|công\s+tác)\s+\p{L}+(?:\s+\p{L}+)?$/iu;
function on(head: string, tail: string): Pieces[] {
  if (GOES_ON.test(head)) return [];
  const said = goOn(head, tail) ?? (DONT.test(tail) ? `Bà con ${tail}` : null);
  // “… thì ghi ý kiến, | ký tên rồi gửi lại”: who does is named with the case.
  return said === null || (said === tail && verbFirst(tail) && !DONT.test(tail)) ? [] : [[head, said]];
}

/** “Ai nhặt được giấy, hoặc có tranh chấp thì gửi đơn”: what either does. */
function ofEither({ cond, joint, then }: Case): string[] | null {
  const found =
    /^(?<one>(?<who>(?:ai|(?:\p{L}+\s+){1,4}?nào))\s.{8,}?),?\s+(?:hoặc|hay)\s+(?<other>(?:có|đang|bị|muốn|chưa|đã|không|cần)\s.+)$/iu.exec(
      cond,
    )?.groups as Record<'one' | 'who' | 'other', string> | undefined;
  return found === undefined || !doesIt(then)
    ? null
    : [`${found.one}${joint}${then}`, `${found.who} ${found.other} cũng ${then}`];
}

/**
 * The case and what follows in one sentence, what is least missed left out or told after it; null where it can't be.
 * @param rest what else there is to tell, in sentences; none where it can't be told
 * @example inOneBreath('Nếu bận việc chưa lãnh tại điểm thì lãnh tại bưu cục trung tâm từ ngày 9/2 đến ngày 13/2, sau Tết bưu cục làm tiếp từ ngày 24/2', …)
 * // ['Nếu bận việc chưa lãnh tại điểm thì lãnh tại bưu cục trung tâm từ ngày 9/2 đến ngày 13/2', 'sau Tết bưu cục làm tiếp từ ngày 24/2']
 */
export function inOneBreath(text: string, rest: (tail: string) => string[]): string[] | null {
  const found = caseIn(text.replace(/[.;]$/u, ''));
  if (found === undefined) return null;
  const conds = [
    ...new Set(
      [found.cond.replace(TOO_LATE, '$<who> quá hạn mà '), found.cond].flatMap((c) => less(c, COND_LESS)),
    ),
  ];
  const { joint } = found;
  const fits = (said: string): boolean => wordsIn(said) <= MOST_WORDS && isWhole(sentence(said));
  const told = (cond: string, then: string, cuts: number): string[] | null => {
    const whole = `${cond}${joint}${then}`;
    if (fits(whole)) return [whole];
    if (cuts === 0) return null;
    for (const [head, tail] of inTwo({ cond, joint, then })) {
      const more = rest(tail);
      const said =
        more.length > 0 && more.every((s) => isWhole(sentence(s))) ? told(cond, head, cuts - 1) : null;
      if (said !== null) return [...said, ...more];
    }
    return null;
  };
  for (const then of less(found.then, MISSED_LEAST))
    for (const cond of conds) {
      const said = told(cond, then, 0);
      if (said !== null) return said;
    }
  for (const then of less(found.then, THEN_LESS)) {
    for (const cuts of [0, MOST_CUTS])
      for (const cond of conds) {
        const said = told(cond, then, cuts);
        if (said !== null) return said;
      }
    for (const cond of conds) {
      const each = ofEither({ cond, joint, then });
      if (each?.every(fits) === true) return each;
    }
  }
  return null;
}
/** Of what follows. */
const MOST_CUTS = 2;

/** What a case is told by: whoever, not yet, no longer. */
const CASE =
  /^(?:(?:trường\s+hợp|đối\s+với|nếu|khi)\s+|(?!(?:không|chưa)\s)(?=[^;]*?(?<!\p{L})(?:ai|nào|những|chưa|không|quá|muốn|nhu\s+cầu|ý\s+kiến|thắc\s+mắc)(?!\p{L})[^;]*\sthì\s))(?<which>.+?),?\s+thì\s+(?<then>.+)$/iu;
const CASE_COMMA = new RegExp(
  `^(?:trường\\s+hợp|nếu|khi)\\s+(?!đó,)(?<which>(?:(?!,\\s+(?:sau|trước|trong|khi|để)\\s).)+?),\\s+(?<then>${THEN})$`,
  'iu',
);
const FOLLOWS = /,\s+[^,]*\s(?:có\s+thể|sẽ)\s/iu;
/** “Sau ngày 25, nếu X, Y”. */
const LATE =
  /^(?<when>(?:sau|quá|hết|đến)\s[^,]{3,60}),\s+nếu\s+(?<cond>(?=.*\sthì\s).+?(?=,?\s+thì\s)|[^,]+(?=,)),?\s+(?:thì\s+)?(?<then>.+)$/iu;

const OPENS_CASE = /^(?:trường\s+hợp|đối\s+với|nếu|khi)(?!\p{L})/iu;
/** A case too long to be told with what follows from it: the case, then what follows. */
export function ofCase(text: string): [string, string] | null {
  if (MORE_THAN_IT.test(text)) return null;
  const found = (CASE.exec(text) ?? CASE_COMMA.exec(text))?.groups as
    Record<'which' | 'then', string> | undefined;
  // “Khi cấp nước trở lại, nước có thể đục, | đề nghị quý khách xả bỏ”: what follows was told before.
  if (found !== undefined && !CASE.test(text) && FOLLOWS.test(found.which))
    return [text.slice(0, text.length - found.then.length).replace(/,\s+$/u, ''), found.then];
  const ofOne =
    found !== undefined &&
    (OPENS_CASE.test(text) || WHOEVER.test(found.which) || SUBJECT.test(found.which)) &&
    wordsIn(found.which) >= 4 &&
    wordsIn(found.then) >= 3
      ? inTwoBreaths(found.which, found.then)
      : null;
  if (ofOne !== null) return ofOne;
  const late = LATE.exec(text)?.groups as Record<'when' | 'cond' | 'then', string> | undefined;
  return late === undefined ? null : inTwoBreaths(`${late.when} mà ${late.cond}`, late.then);
}

/** “ai X”, “hộ nào X”, “những SV X”: cut from what they shall do, it sounds as if something were said of them. */
const WHOEVER =
  /^(?:quá\s+hạn(?:,|\s+mà)?\s+)?(?:(?:những\s+)?ai|(?!(?:không|chưa|có|lúc|khi|thấy)\s)(?:(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|hộ|công\s+dân)(?:,|\s+và|\s+hoặc)?\s+){0,3}\p{L}+(?:\s+\p{L}+)?\s+nào|những)\s/iu;
/** What happens to those of the case just named. */
const TO_THEM = /^(?:bị|được|không\s+được|phải|xem\s+như|coi\s+như|sẽ|cần|không|chưa|vẫn|chỉ)(?!\p{L})/iu;
/** Done by whoever decides. */
const BY_OFFICES =
  /^(?:bốc\s+thăm|xét|ưu\s+tiên|xử\s+lý|giải\s+quyết|tổ\s+chức|cấp|hủy|thu\s+hồi|hoàn\s+trả|trả\s+lại|tịch\s+thu|cưỡng\s+chế|lập\s+(?:hồ\s+sơ|biên\s+bản|thủ\s+tục)|kết\s+thúc|niêm\s+yết)(?!\p{L})/iu;
const doesIt = (then: string): boolean =>
  beginsVerb(then) || beginsWithVerb(then) || IMPERATIVE.test(then) || /^(?:nói|hỏi|ra|lên)\s/u.test(then);

/** A condition is told whole or not at all; what the people are asked in it is never cut from it. */
function inTwoBreaths(whole: string, then: string): [string, string] | null {
  // “Trong thời gian này người nào …”: when was just said.
  const which = whole.replace(/^trong\s+thời\s+gian\s+(?:này|đó|(?:nêu\s+|nói\s+)?trên),?\s+/iu, '');
  // A condition that goes on, or somebody who is asked, is none by itself.
  if (
    which.includes(': ') ||
    WHOEVER.test(which) ||
    ANOTHER.test(then) ||
    // “nếu các hộ, cá nhân | không có ý kiến thì UBND xã công nhận”: still of the condition.
    /\sthì\s/iu.test(then) ||
    /^(?:không|chưa)\s+có\s/iu.test(then) ||
    /^(?:đề\s+nghị|yêu\s+cầu)\s/iu.test(which)
  )
    return null;
  const said = `Xin lưu ý trường hợp ${lowerFirst(which).replace(/,\s+nếu\s+/iu, ' mà ')}`;
  // “Trời hanh, nhà nào trồng sớm”: whoever they are, they weren't named first.
  if (wordsIn(said) > MOST_WORDS || /^Xin lưu ý trường hợp [^,]*,.*\snào\s/u.test(said)) return null;
  if (TO_THEM.test(then)) return SUBJECT.test(which) ? null : [said, `trường hợp này ${then}`];
  if (BY_OFFICES.test(then)) return [said, `Khi đó sẽ ${then}`];
  // “Khách hàng không trả tiền thì điện lực ngừng cấp điện”: others do it.
  const asked = then.replace(/^(?:đề\s+nghị|yêu\s+cầu|mời|xin(?:\s+mời)?|hãy|vui\s+lòng)\s+/iu, '');
  return asked === then && !SUBJECT.test(then) && (!doesIt(then) || startsWithActor(then))
    ? [said, `Khi đó, ${then}`]
    : null;
}
