/** Which of the terms a letter names binds its readers: the people's, else that of the offices. */
import type { Audience } from './audience.ts';
import type { Event } from './events.ts';
import * as words from './words/all.ts';

export interface Candidate {
  readonly day: string;
  readonly time: string | null;
  readonly inclusive: boolean;
  readonly lastDay: string;
  readonly quote: string;
  readonly audience: Audience;
  /** Whether only one office is told, and not all the letter goes to. */
  readonly part: boolean;
  /** Whether it ends one of several times for the same, of which the last counts. */
  readonly round: boolean;
  readonly strength: number;
  readonly event: Event;
}

/** Whom a letter goes to that its readers have over them, or that speaks for no people: “Hiệu trưởng các trường …”. */
const HEADS =
  /^(?:[-–+•\s]*)(?:(?:các|đồng\s+chí|ông|bà|lãnh\s+đạo)\s+)*(?:hiệu\s+trưởng|ban\s+giám\s+hiệu|thủ\s+trưởng|giám\s+đốc|trưởng\s+(?:trạm|phòng|ban(?!\s+công\s+tác))|(?:các\s+)?(?:trường|cơ\s+sở\s+giáo\s+dục|sở|phòng,?\s+ban|phòng|ban,\s+ngành))(?!\p{L})/iu;
export const goesToOffices = (recipients: readonly string[]): boolean =>
  recipients.length > 0 && recipients.every((r) => HEADS.test(r) && !words.PEOPLE.test(r));

const GOES_ON = /(?<!\p{L})tiếp\s+tục(?!\p{L})/iu;
const RANK: Readonly<Record<Audience, number>> = { people: 3, any: 2, office: -99, report: -99, own: -99 };

function binding(candidates: readonly Candidate[]): Candidate | null {
  const scores = new Map<string, number>();
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const own = candidate.strength + RANK[candidate.audience];
    // What offices only go on doing has no term, unless it is put off.
    const { audience, strength } = candidate;
    const goesOn = audience !== 'people' && strength < 7 && GOES_ON.test(candidate.quote);
    if (own <= 0 || (goesOn && !words.DONE.test(candidate.quote))) continue;
    // Said again, it weighs a little more.
    const score =
      Math.max(own, scores.get(candidate.lastDay) ?? 0) + (scores.has(candidate.lastDay) ? 0.5 : 0);
    scores.set(candidate.lastDay, score);
    const later = score === bestScore && candidate.round && best!.round && candidate.lastDay > best!.lastDay;
    if (score > bestScore || later) {
      if (best === null || best.lastDay !== candidate.lastDay || own > best.strength + RANK[best.audience])
        best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** @param toOffices whether what names nobody is for offices */
export function bindingTerm(
  candidates: readonly Candidate[],
  toOffices: boolean,
): { term: Candidate | null; offices: boolean } {
  const last = binding(candidates);
  // “Niêm yết đến ngày 23/10; ý kiến gửi trước ngày 23/10”: whoever comes on that day is late for one of them.
  const before = ({ day, inclusive, strength, audience }: Candidate) =>
    day === last?.day && !inclusive && strength + RANK[audience] > 0;
  const people = last?.inclusive === true && last.time === null ? (candidates.find(before) ?? last) : last;
  if (people === null) return { term: bindingOffices(candidates), offices: true };
  return { term: people, offices: toOffices && people.audience === 'any' };
}

/**
 * The term of offices where nothing binds the people: what all are told before what one is, what is handed in to the
 * office above before the steps on the way, else the last.
 */
function bindingOffices(candidates: readonly Candidate[]): Candidate | null {
  const rank = (c: Candidate) => (c.part ? 0 : 2) + (c.audience === 'report' ? 1 : 0);
  return candidates
    .filter((c) => (c.audience === 'office' || c.audience === 'report') && c.strength >= 4 && asked(c))
    .reduce<Candidate | null>(
      (best, c) =>
        best === null || rank(c) > rank(best) || (rank(c) === rank(best) && c.lastDay > best.lastDay)
          ? c
          : best,
      null,
    );
}

/** Whether an office is told to be done by then, rather than promises it, or keeps something up till then. */
const asked = ({ quote, inclusive, time }: Candidate): boolean =>
  !words.AIMED.test(quote) && !(inclusive && time === null && words.SHOWN.test(quote));
