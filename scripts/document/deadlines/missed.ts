/** Days that are told by what happens to who has not done it by then: “sau ngày 15/6, hộ nào chưa báo thì …”. */
import type { Cue } from './cues.ts';
import * as words from './words/all.ts';

/** “Đến ngày 15/6, hộ nào chưa nộp sẽ bị …”; “nếu không làm, ngày 15/6 số bị khóa”: on that day it is too late. */
export function missedBy(
  sentence: string,
  at: number,
  before: string,
  opening: string,
  after: string,
): Cue | null {
  const till = words.TILL.test(before);
  const tooLate = { inclusive: false, strength: 4, theirs: true } as const;
  if (/bị/iu.test(before) && words.LOST_ON.test(before)) return tooLate;
  if (
    (till || sentence[at] === ',' || /(?<!\p{L})thì$/iu.test(before)) &&
    words.IS_LACKING.test(sentence) &&
    (words.IS_TAKEN_THEN.test(after) || (words.IF_LACKING.test(before) && words.TAKES_THEN.test(after)))
  )
    return tooLate;
  const opens = words.OPENS_TILL.test(before);
  if ((opens || (till && /^nếu\s/iu.test(before))) && words.NOBODY_DID.test(after))
    return { inclusive: true, strength: 4, theirs: true };
  if (!opens) return null;
  if (words.LOCKED_THEN.test(after)) return tooLate;
  if (words.CONSEQUENCE.test(after) && words.LACKS.test(after)) return { inclusive: true, strength: 4 };
  if (words.OWNED_MUST.test(after)) return { inclusive: true, strength: 4, theirs: true };
  const byThem = words.PEOPLE.test(`${opening} ${after.slice(0, 60)}`);
  return byThem && words.MUST_BY_THEN.test(after) ? { inclusive: true, strength: 4 } : null;
}

/** “Sau ngày 15/6, thuê bao không xác thực sẽ bị khóa”: the day itself is the last. */
export function missedAfter(before: string, after: string): Cue | null {
  if (words.AFTER.test(before) && (words.WHOEVER_LACKS.test(after) || words.NOBODY_DID.test(after)))
    return { inclusive: true, strength: 3, theirs: true };
  if (/(?<!\p{L})quá(?:\s+(?:thời\s+)?hạn)?$/iu.test(before) && !words.FORBIDS.test(after))
    return { inclusive: true, strength: 3 };
  if (words.NO_MORE.test(before)) return { inclusive: true, strength: 3 };
  if (!words.AFTER.test(before)) return null;
  if (words.STOPS_TAKING.test(after))
    return { inclusive: true, strength: 3, ...(!words.REPORT.test(after) && { theirs: true as const }) };
  if (words.NOTHING_THERE.test(after)) return null;
  const lacks = words.LACKS_OR_SUFFERS.test(after) || words.IS_LACKING.test(before);
  return words.CONSEQUENCE.test(after) && lacks && !words.FORBIDS.test(after)
    ? { inclusive: true, strength: 2, ...(words.PEOPLE_FIRST.test(after) && { theirs: true as const }) }
    : null;
}
