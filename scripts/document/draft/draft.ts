/**
 * The announcement made of a letter: greeting, what and why, until when, what to do and where, what happens
 * otherwise, whom to ask, until when once more, thanks. Its sentences are the letter's own where they speak to people.
 * Of a letter that tells them nothing none is made, and the draft says that.
 */
import { read } from '../../../audio/spoken/reader.ts';
import { spokenSeconds } from '../../seconds.ts';
import type { Deadline } from '../fields.ts';
import type { Letter } from '../letter.ts';
import { againLine, bareLine, isOfTerm } from './deadline.ts';
import { withoutDangling } from './leans.ts';
import { isForNobody, LEFT_TO_A_PERSON, unreadable } from './nothing.ts';
import { partsOf, toldOf, type Part, type Place } from './parts.ts';
import { reminders } from './reminders.ts';
import { untoldIn, type Sentence } from './toldIn.ts';
import { isForOffices } from './told/offices.ts';
import { TOLD, TOLD_WHO } from './words/people.ts';
import { sentencesFor } from './untold.ts';

export type DraftLength = 'short' | 'standard' | 'full';

export interface DraftOptions {
  readonly length?: DraftLength;
  /** Days to the deadline's last day, 0 on it: later phases of a campaign say so. */
  readonly daysLeft?: number | null;
}

/** Seconds on air. */
const BOUNDS: Readonly<Record<DraftLength, readonly [least: number, most: number]>> = {
  short: [20, 29],
  standard: [46, 112],
  full: [46, 180],
};

/** Ranks up to this are said whatever the time. */
const ALWAYS = 2;

export interface Line {
  readonly place: Place;
  readonly text: string;
  /** Which clause of the letter it is. */
  readonly at?: number | undefined;
}

export interface Drafted {
  readonly draft: string;
  /** What the letter says to the people and the draft doesn't. */
  readonly untold: readonly string[];
}

const refused = (draft: string): Drafted => ({ draft, untold: [] });

export function drafted(whole: Letter, { length = 'standard', daysLeft = null }: DraftOptions = {}): Drafted {
  const unread = unreadable(whole);
  if (unread !== null) return refused(unread);
  const letter = forPeople(whole);
  const told = toldOf(letter);
  const parts = partsOf(letter, told, length, daysLeft);
  // A spot is too short to tell what a letter says.
  const more = length === 'short' ? partsOf(letter, told, 'standard', daysLeft) : parts;
  if (isForNobody(letter, more, bindsOffices(whole))) return refused(LEFT_TO_A_PERSON);
  const [least, most] = BOUNDS[length];
  let lines = withTerm(withoutDangling(inOrder(parts, fitting(parts, most))), letter.fields.deadline, length);
  if (lines.every(tellsNothing)) return refused(LEFT_TO_A_PERSON);
  for (const reminder of length === 'short' ? [] : reminders(letter, lines)) {
    if (secondsOf(lines) >= least) break;
    if (reminder.some((text) => lines.some((l) => l.place === 'ask' && l.text === text))) continue;
    const longer = reminder.reduce(inserted, lines);
    if (secondsOf(longer) <= most) lines = longer;
  }
  const draft = paragraphsOf(lines);
  return { draft, untold: untoldIn(draft, sentencesFor(letter, told)).map(({ text }) => text) };
}

/** Where no line that is left tells the term's day: its day alone, at the start and again at the end. */
function withTerm(lines: Line[], deadline: Deadline | null, length: DraftLength): Line[] {
  const tells = ({ place, text }: Line) =>
    place === 'until' || (place !== 'again' && deadline !== null && isOfTerm(text, deadline));
  if (deadline === null || lines.some(tells)) return lines;
  const bare = bareLine(deadline);
  const others = lines.filter(({ place }) => place !== 'again');
  if (bare === null) return others;
  const at = others.findIndex(({ place }) => place !== 'greeting' && place !== 'what');
  const again: Line = { place: 'again', text: againLine(bare, deadline, length) };
  return [
    ...others.slice(0, at),
    { place: 'until', text: bare },
    ...others.slice(at, -1),
    again,
    others.at(-1)!,
  ];
}

/** A greeting, that something is told, and thanks. */
const tellsNothing = ({ place, text }: Line): boolean =>
  place === 'greeting' || place === 'thanks' || (place === 'what' && ONLY_TELLS.test(text));
const ONLY_TELLS = /^Sau đây là thông báo gửi đến bà con\.$|xin thông báo đến bà con như sau\.$/u;

/** The letter's sentences that speak to the people; none where no announcement can be made of it. */
export function sentencesToTell(whole: Letter): Sentence[] {
  const letter = forPeople(whole);
  return unreadable(whole) === null ? sentencesFor(letter, toldOf(letter)) : [];
}

/** “Phối hợp với rà soát viên thu thập thông tin … đến ngày 10/10”: who does that doesn't listen. */
const bindsOffices = ({ fields: { deadline } }: Letter): boolean =>
  deadline !== null &&
  (deadline.binds === 'offices' ||
    (isForOffices(deadline.quote) && !TOLD.test(deadline.quote) && !TOLD_WHO.test(deadline.quote)));

/** An office's term is no business of who listens. */
const forPeople = (letter: Letter): Letter =>
  bindsOffices(letter) ? { ...letter, fields: { ...letter.fields, deadline: null } } : letter;

/** What there is time for: by rank, and of a list nothing after what was left out. */
function fitting(parts: readonly Part[], most: number): Set<Part> {
  const kept = new Set<Part>();
  const cutLists = new Set<unknown>();
  let seconds = 0;
  for (const part of [...parts].sort((a, b) => a.rank - b.rank)) {
    const list = part.list ?? null;
    if (list !== null && cutLists.has(list)) continue;
    // Each line by itself: a long letter is measured once, not once for each of its sentences.
    const takes = secondsOf(part.lines.map((text) => ({ place: part.place, text }))) + PAUSE_SECONDS;
    if (part.rank > ALWAYS && seconds + takes > most) {
      if (list !== null) cutLists.add(list);
      continue;
    }
    kept.add(part);
    seconds += takes;
  }
  return kept;
}
/** Between the sentences of two parts. */
const PAUSE_SECONDS = 0.5;

const ORDER: readonly Place[] = [
  'greeting',
  'what',
  'why',
  'until',
  'do',
  'where',
  'otherwise',
  'ask',
  'again',
  'thanks',
];

function inOrder(parts: readonly Part[], kept: ReadonlySet<Part>): Line[] {
  return ORDER.flatMap((place) =>
    parts
      .filter((p) => p.place === place && kept.has(p))
      .flatMap((p) => p.lines.map((text) => ({ place, text, at: p.at }))),
  );
}

/** After all that is asked, before the deadline is said again. */
function inserted(lines: Line[], text: string): Line[] {
  const at = lines.findIndex((l) => l.place === 'again' || l.place === 'thanks');
  return [...lines.slice(0, at), { place: 'ask', text }, ...lines.slice(at)];
}

const secondsOf = (lines: readonly Line[]): number =>
  spokenSeconds(read(lines.map((l) => l.text).join('\n')).spoken);

/** Greeting, news, what to do, what else, closing: five paragraphs. */
function paragraphsOf(lines: readonly Line[]): string {
  const groups: readonly (readonly Place[])[] = [
    ['greeting'],
    ['what', 'until', 'why'],
    ['do', 'where'],
    ['otherwise', 'ask'],
    ['again', 'thanks'],
  ];
  return groups
    .map((places) =>
      lines
        .filter((l) => places.includes(l.place))
        .map((l) => l.text)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n');
}
