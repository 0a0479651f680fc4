/** The parts that a letter's term gives: until when, its own sentence where no other tells it, until when again. */
import { OFFICE_FIRST, REPORT } from '../deadlines/words/all.ts';
import type { Deadline } from '../fields.ts';
import { againLine, againLines, dated, isOfTerm, leansBack, untilLines } from './deadline.ts';
import type { DraftLength } from './draft.ts';
import { pared } from './pared.ts';
import type { Part } from './parts.ts';
import { RANK } from './places.ts';
import { withoutCounted } from './sentences/counted.ts';
import { short } from './sentences/sentences.ts';
import type { Told } from './told/kinds.ts';
import { near } from './told/near.ts';
import { isForOffices } from './told/offices.ts';
import { DIRECTION, EMPTY } from './told/signs.ts';
import { withoutCount } from './told/written.ts';

export function termParts(
  deadline: Deadline,
  told: readonly Told[],
  title: string | null,
  daysLeft: number | null,
  length: DraftLength,
): Part[] {
  const own = peoplesPart(deadline.quote);
  const lines = own === null || own === title ? [] : short(own);
  // “Toàn bộ các việc ở mục 1 và 2 hoàn thành trước …” is told after those, in the letter's order.
  const missing =
    own !== null &&
    lines.length > 0 &&
    !told.some(
      (t) => near(t.text, own) || own.includes(t.text) || pared(t.text, t.own).some((l) => lines.includes(l)),
    );
  return [
    { place: 'until', rank: RANK.always, lines: untilLines(deadline, title, daysLeft, length) },
    ...(missing ? [{ place: 'do', rank: RANK.own, lines } as const] : []),
    { place: 'again', rank: RANK.frame, lines: againLines(deadline, title, length) },
  ];
}

/** The sentence of the deadline, unless it tells offices what to tell or to send. */
function peoplesPart(quote: string): string | null {
  return isForOffices(quote) ||
    DIRECTION.test(quote) ||
    REPORT.test(quote) ||
    OFFICE_FIRST.test(quote) ||
    EMPTY.test(quote)
    ? null
    : withoutCounted(withoutCount(quote));
}

/**
 * A term without a sure name is told by the letter's own sentence, where that says the day: “Thời hạn cần nhớ” is of
 * nothing. It is told at the start where it says all, and again at the end.
 */
export function withTermSaid(parts: readonly Part[], deadline: Deadline | null, length: DraftLength): Part[] {
  if (deadline === null || parts.some(({ place }) => place === 'until')) return [...parts];
  const named = parts.find(
    ({ place, lines }) => place !== 'what' && lines.some((line) => isOfTerm(line, deadline)),
  );
  if (named === undefined) return [...parts];
  const lines = named.lines.map((line) => (isOfTerm(line, deadline) ? dated(line, deadline.date) : line));
  const own = lines.find((line) => isOfTerm(line, deadline))!;
  const first = !leansBack(own) && named.list === undefined && named.after !== true && lines.length === 1;
  const told: Part = {
    ...named,
    rank: Math.min(named.rank, RANK.own),
    lines,
    ...(first ? { place: 'until' } : {}),
  };
  const again: Part = { place: 'again', rank: RANK.frame, lines: [againLine(own, deadline, length)] };
  return [...parts.map((part) => (part === named ? told : part)), again];
}
