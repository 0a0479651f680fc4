/** If, whoever, too late: a case and what follows from it, in one breath where it can be, otherwise in two. */
import { beginsWithVerb } from '../words/verbs.ts';
import { IMPERATIVE, inShort, SUBJECT } from '../words/people.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { adjuncts } from './adjuncts.ts';
import { goOn, startsWithActor } from './again.ts';
import { verbFirst } from './bans.ts';
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

type Case = Record<'cond' | 'joint' | 'then', string>;
/** “Sang tháng 8 máy đi xã khác, | ai lỡ thì …”, “… thì …, nhưng …”: more than the one case. */
const MORE_THAN_IT =
  /^(?!quá|hết|sau|trong|ngoài|nếu|trường|khi)(?:(?!\sthì\s).)*,\s+(?:ai|nếu|khi|(?:\p{L}+\s+){1,2}nào)\s.*\sthì\s|(?:,\s+|\s)(?:nhưng|tuy\s+nhiên|mà\s+phải)\s/iu;
/** “… thì dắt ra bãi, | nhà ở xa quá thì báo trưởng bản”: another case. */
const ANOTHER = /[,;]\s[^,;]*\sthì\s/iu;
function caseIn(text: string): Case | undefined {
  if (MORE_THAN_IT.test(text)) return undefined;
  const found = (JOINED.exec(text) ?? COMMA.exec(text))?.groups as Case | undefined;
  return found === undefined || ANOTHER.test(found.then) ? undefined : found;
}

/** “Quá hạn, | những hộ | chưa nộp”. */
const TOO_LATE = /^quá\s+hạn,\s+(?<who>(?:những|các)\s+\p{L}+(?:\s+\p{L}+)?)\s+(?=(?:chưa|không)\s)/iu;

type Less = readonly (readonly [RegExp, string])[];
/** A condition in fewer words: none of those who may be meant is left out. */
const COND_LESS: Less = [
  [
    /^trong\s+thời\s+(?:gian|hạn)\s+(?:(?:này|đó|(?:nêu\s+|nói\s+)?trên),?|(?:niêm\s+yết|công\s+khai|công\s+bố|lấy\s+ý\s+kiến)(?:\s+này)?,)\s+(?=\p{L})/iu,
    '',
  ],
  // “Các hộ có tên, các chủ đất giáp ranh và mọi công dân có ý kiến”, “tổ chức, cá nhân, hộ gia đình có đất”: whoever they are.
  [
    /^(?:các\s+|những\s+)?(?:hộ|chủ|tổ\s+chức|cá\s+nhân|cơ\s+quan)(?!\p{L})[^;]*?(?:,|\svà)\s+(?:mọi|tất\s+cả|toàn\s+thể)\s+(?:công\s+dân|người\s+dân|bà\s+con|nhân\s+dân)(?=\s)/iu,
    'Bà con',
  ],
  [
    /^(?:các\s+|mọi\s+)?(?:(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|cộng\s+đồng\s+dân\s+cư)(?:,\s+|\s+và\s+)){2,3}(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|cộng\s+đồng\s+dân\s+cư)(?=\s(?!nào))/iu,
    'Bà con',
  ],
  // “ai là chủ sở hữu, người quản lý hoặc người sử dụng hợp pháp”.
  [/(?<=chủ\s+sở\s+hữu),\s+người\s+quản\s+lý(?=,?\s+(?:hoặc|và)?\s*người\s+sử\s+dụng)/iu, ''],
  [/(?<=không\s+(?:có|thấy)\s+)(?:tổ\s+chức,?\s+|hộ\s+gia\s+đình,?\s+|và\s+)*cá\s+nhân\s+nào/iu, 'ai'],
  // “không đến đăng ký, kê khai, kiểm kê và nhận đất”: who doesn't do the first does none.
  [/(?<=(?:không|chưa)\s[^,]*đến\s+\p{L}+\s+\p{L}+)(?:,\s+[^,]+)*,?\s+và\s+[^,]+$/iu, ''],
  [/^(?:quá|hết|sau)\s+(?:thời\s+(?:gian|hạn)\s+\S+|ngày\s+\d[\d/.-]*),?\s+(?:mà|nếu)\s/iu, 'Quá hạn mà '],
];
/** What follows in fewer words: what for, with whom, a second way. */
const THEN_LESS: Less = [
  [/\s+(?:về\s+nơi\s+quy\s+định|của\s+(?:xã|phường|thôn))(?=,|$)/iu, ''],
  [
    /,?\s+(?:để|nhằm)\s+(?:(?:được\s+)?(?:xem|giải|điều|kịp|hướng|hỗ|phục|bảo|đảm|tổng|cập|tránh|tổ\s+chức)|(?:bà\s+con|người\s+dân|nhân\s+dân)\s+(?:biết|nắm))(?!\p{L})[^,;]*$/iu,
    '',
  ],
  [
    /(?<!\p{L})(?:sẽ\s+)?phối\s+hợp\s+(?:với\s+|cùng\s+)?[^,;]{3,60}?\s+(?=(?:tổ\s+chức|lập|tiến\s+hành|cưỡng\s+chế|tháo\s+dỡ|thu\s+dọn|bốc|di\s+(?:dời|chuyển)|giải\s+tỏa|xử\s+lý)\s)/iu,
    'sẽ ',
  ],
  // “về khu mộ chưa rõ tên, | nghĩa trang xóm 9”: where that is.
  [/,\s+(?:nghĩa\s+trang|thuộc|tại)\s[^,;]*$/iu, ''],
  // “sẽ cùng Tổ dân phố 6, UBND phường và các đơn vị liên quan lập biên bản”, “lập hồ sơ trình cơ quan có thẩm quyền hủy”.
  [
    /(?<!\p{L})(?:sẽ\s+)?(?:phối\s+hợp|cùng)\s[^;]{3,90}?\sliên\s+quan\s+(?=(?:lập|tổ\s+chức|tiến\s+hành|xử\s+lý|tháo|cưỡng|di|bốc|thu)\s)/iu,
    'sẽ ',
  ],
  [
    /\s+trình\s+(?:cơ\s+quan|cấp)\s+(?:nhà\s+nước\s+)?có\s+thẩm\s+quyền(?=\s+(?:hủy|cấp|thu|phê|xem|quyết|công)\s)/iu,
    '',
  ],
  [/(?<!\p{L})tiến\s+hành\s+(?=thủ\s+tục\s)/iu, 'làm '],
  [/(?<=\S\s\S+\s\S+)\s+và\s+xử\s+lý(?:\s+theo\s+\p{L}+\s+\p{L}+)?$/iu, ''],
  [/(?<!\p{L})có\s+trách\s+nhiệm(?=\s)/iu, 'phải'],
  [/,?\s+hoặc\s+(?:(?!\d|\shoặc\s)[^,;])+$/iu, ''],
  [/,\s+(?:(?:công\s+chức|cán\s+bộ)\s[^,]+\s(?:nhận|tiếp\s+nhận)|tự\s+chịu\s+trách\s+nhiệm)(?=,|$)/iu, ''],
];
function less(text: string, steps: Less): string[] {
  const out = [text];
  for (const [long, brief] of steps) {
    const said = out.at(-1)!.replace(long, brief);
    if (said !== out.at(-1) && wordsIn(said) > 2) out.push(said);
  }
  return out;
}

/** “Nhà nước không bồi hoàn”, “quyền lợi tính lại từ đầu”: not one more that is done by the same. */
const OF_ITS_OWN =
  /^(?:\p{Lu}|(?:quyền\s+lợi|thẻ|tiền|xe|mộ|chi\s+phí|mọi|hồ\s+sơ|số|trường\s+hợp)(?!\p{L}))/u;
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
  const more = [...then.matchAll(/,?\s+và\s+|,\s+(?=(?:chớ|đừng)\s)/gu)]
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

/** Whoever they are: “ai X”, “hộ nào X”, “những SV X”, “quá hạn, những SV X”. */
const WHOEVER =
  /^(?:(?<late>quá\s+hạn)(?:,|\s+mà)?\s+)?(?:(?<ai>(?:những\s+)?ai)|(?<any>(?!(?:không|chưa|có|lúc|khi|thấy)\s)(?:(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|hộ|công\s+dân)(?:,|\s+và|\s+hoặc)?\s+){0,3}\p{L}+(?:\s+\p{L}+)?)\s+nào|những\s+(?<some>\p{L}+(?:\s+(?:dân|viên|sinh|gia\s+đình))?))\s+(?<what>.+)$/iu;
/** What happens to those of the case just named. */
const TO_THEM = /^(?:bị|được|không\s+được|phải|xem\s+như|coi\s+như|sẽ|cần|không|chưa|vẫn|chỉ)(?!\p{L})/iu;
/** Done by whoever decides. */
const BY_OFFICES =
  /^(?:bốc\s+thăm|xét|ưu\s+tiên|xử\s+lý|giải\s+quyết|tổ\s+chức|cấp|hủy|thu\s+hồi|hoàn\s+trả|trả\s+lại|tịch\s+thu|cưỡng\s+chế|lập\s+(?:hồ\s+sơ|biên\s+bản|thủ\s+tục)|kết\s+thúc|niêm\s+yết)(?!\p{L})/iu;
const doesIt = (then: string): boolean =>
  beginsVerb(then) || beginsWithVerb(then) || IMPERATIVE.test(then) || /^(?:nói|hỏi|ra|lên)\s/u.test(then);

/** A condition is told whole or not at all. */
function inTwoBreaths(whole: string, then: string): [string, string] | null {
  // “Trong thời gian này người nào …”: when was just said.
  const which = whole.replace(/^trong\s+thời\s+gian\s+(?:này|đó|(?:nêu\s+|nói\s+)?trên),?\s+/iu, '');
  // A condition that goes on, or somebody who is asked, is none by itself.
  if (
    which.includes(': ') ||
    ANOTHER.test(then) ||
    // “nếu các hộ, cá nhân | không có ý kiến thì UBND xã công nhận”: still of the condition.
    /\sthì\s/iu.test(then) ||
    /^(?:không|chưa)\s+có\s/iu.test(then) ||
    /^(?:đề\s+nghị|yêu\s+cầu)\s/iu.test(which)
  )
    return null;
  const asked = then.replace(/^(?:đề\s+nghị|yêu\s+cầu|mời|xin(?:\s+mời)?|hãy|vui\s+lòng)\s+/iu, '');
  const [said, they] = named(which);
  // “Trời hanh, nhà nào trồng sớm”: whoever they are, they weren't named first.
  if (wordsIn(said) > MOST_WORDS || /^Xin lưu ý trường hợp [^,]*,.*\snào\s/u.test(said)) return null;
  if (TO_THEM.test(then)) return [said, `${they ?? 'trường hợp này'} ${then}`];
  if (BY_OFFICES.test(then)) return [said, `Khi đó sẽ ${then}`];
  // “Khách hàng không trả tiền thì điện lực ngừng cấp điện”: others do it.
  if (!doesIt(asked) || SUBJECT.test(asked) || startsWithActor(asked))
    return [said.replace(/^Xin lưu ý với (?!những\s)/u, 'Xin lưu ý trường hợp '), `Khi đó, ${then}`];
  return [said, they === undefined ? `Khi đó, đề nghị bà con ${asked}` : `Đề nghị ${they} ${asked}`];
}

/** Whom or what to mind, and how they are called afterwards. */
function named(which: string): [said: string, they: string | undefined] {
  const found = WHOEVER.exec(which)?.groups as
    (Partial<Record<'late' | 'ai' | 'any' | 'some', string>> & { what: string }) | undefined;
  if (found !== undefined) {
    const who = found.ai === undefined ? lowerFirst((found.any ?? found.some)!) : 'ai';
    const mind = `Xin lưu ý với những ${who} ${found.late === undefined ? '' : 'quá hạn mà '}${found.what}`;
    return [mind, `những ${who === 'ai' ? 'người' : who} này`];
  }
  // “Hộ không góp vốn thì …”: not every household.
  if (SUBJECT.test(which))
    return [`Xin lưu ý với ${lowerFirst(which)}`, inShort(which).replace(/^các\s.*$/u, '$& này')];
  return [`Xin lưu ý trường hợp ${lowerFirst(which).replace(/,\s+nếu\s+/iu, ' mà ')}`, undefined];
}
