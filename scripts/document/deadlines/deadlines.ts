/**
 * Until when: which of the days a letter names is the deadline that binds the people. A day is a deadline only where
 * words say so (“trước ngày”, “chậm nhất”, “đến hết”, …); what is doubtful is none. Others that lie ahead are events.
 */
import { datesIn, type DateMention, type YearBase } from './dates.ts';
import { floorOf, weeksBefore, yearBase, type DayContext } from './years.ts';
import { audienceOf, type Manner } from './audience.ts';
import { bindingTerm, type Candidate } from './binding.ts';
import { clauseStart } from './clauses.ts';
import { inOneForm } from './forms.ts';
import { cueOf, settle, type Around, type Cue } from './cues.ts';
import { goesOn } from './spans.ts';
import { unitsOf, type Unit } from './units.ts';
import { distinct, whatOf, type Event } from './events.ts';
import type { Deadline } from '../fields.ts';
import { weightOf } from './weights.ts';
import { relativeDays } from './relative.ts';
import { withoutMarker } from '../paragraphs.ts';
import { oneSpelling } from '../spelling.ts';
import { apart } from './glued.ts';
import { isUnmarked, withMarks } from './unmarked.ts';
import * as words from './words/all.ts';

export function deadlinesIn(
  body: readonly string[],
  context: DayContext,
): { deadline: Deadline | null; events: Event[] } {
  // Where somebody comes to each house, the title's act isn't what people have to be in time for.
  const unmarked = isUnmarked(body.join(' '));
  const spell = (text: string) =>
    inOneForm(unmarked ? withMarks(oneSpelling(text)) : oneSpelling(apart(text)));
  const comes = body.some((paragraph) => words.COMES_HOME.test(spell(paragraph)));
  const units = unitsOf(body, context.title, spell).map((unit) => (comes ? { ...unit, topic: '' } : unit));
  const base = yearBase(units, context);
  const floor =
    (context.date !== null && context.posted === true ? weeksBefore(context.date) : context.date) ??
    (context.month === null ? null : `${context.month}-01`) ??
    floorOf(units, base);
  const manner: Omit<Manner, 'order'> = {
    spoken: body.some((paragraph) => words.SPEAKS_TO.test(spell(paragraph))),
    moves: words.MOVES.test(spell(context.title ?? '')),
  };
  const fraud = isWarning(units);
  const contest = units.slice(0, FIRST_UNITS).some(({ sentence }) => words.OPEN_CONTEST.test(sentence));
  const candidates: Candidate[] = [];
  const events: Event[] = [];
  const putOff = units.findIndex(
    ({ quote, sentence }) =>
      quote !== context.title && (words.EXTENDS.test(sentence) || words.MOVED.test(sentence)),
  );
  for (const [i, unit] of units.entries()) {
    const found = daysOf(unit, base, floor, context, manner, { contest, fraud, comes });
    // What stands before a term is put off is the old one: no term where the new one is told, else a weaker one.
    if (i === putOff && found.candidates.length > 0) events.push(...candidates.splice(0).map((c) => c.event));
    const over = i < putOff && unit.quote !== context.title ? PAST : 0;
    candidates.push(...found.candidates.map((c) => ({ ...c, strength: c.strength - over })));
    events.push(...found.events);
  }
  const { term: chosen, offices } = bindingTerm(candidates, context.toOffices === true);
  const rest = [
    ...events,
    ...candidates.filter((c) => chosen === null || c.lastDay !== chosen.lastDay).map((c) => c.event),
  ];
  return {
    deadline:
      chosen === null
        ? null
        : {
            date: chosen.day,
            time: chosen.time,
            inclusive: chosen.inclusive,
            lastDay: chosen.lastDay,
            quote: chosen.quote,
            ...(offices && { binds: 'offices' as const }),
          },
    events: distinct(rest.filter((e) => chosen === null || e.date !== chosen.day)),
  };
}

/** Where a letter says what it is about. */
const FIRST_UNITS = 10;

/** Whether a letter is there to warn of swindlers: its title says so, or more than one of its sentences. */
const isWarning = (units: readonly Unit[]): boolean =>
  words.WARNS_OF_FRAUD.test(units[0]?.sentence ?? '') ||
  units.filter(({ sentence }) => words.FRAUD.test(sentence)).length > 1;

/** “Từ 31/10 …”, where what comes next asks for something before that day. */
const BEFORE_IT: Cue = { inclusive: false, strength: 1, theirs: true };

/** A sentence that names more is a table, whose later days bind nobody more than its first. */
const MOST_DAYS = 32;

function daysOf(
  { sentence, quote, lead, topic, closed, before: asksBefore, next: following, order }: Unit,
  base: YearBase | null,
  floor: string | null,
  context: DayContext,
  manner: Omit<Manner, 'order'>,
  about: Pick<Around, 'contest' | 'fraud' | 'comes'>,
): { candidates: Candidate[]; events: Event[] } {
  const candidates: Candidate[] = [];
  const events: Event[] = [];
  const mentions = datesIn(sentence, base).slice(0, MOST_DAYS);
  const eventOf = (day: string, time: string | null): Event => ({
    date: day,
    time,
    what: whatOf(quote, lead, context.title),
    quote,
  });
  const weigh = ({ start, end }: Pick<DateMention, 'start' | 'end'>) => {
    const later = mentions.find((m) => m.start > end);
    const then = [sentence.slice(end, later?.start), ...(later === undefined ? [following] : [])];
    return weightOf({ sentence, start, lead, title: context.title ?? '', then });
  };
  let meant: Cue | null = null;
  mentions.forEach((mention, i) => {
    if (onlyTellsWhich(sentence, mention, mentions[i + 1])) return;
    const before = sentence.slice(clauseStart(sentence, mention.start), mention.start);
    const own = cueOf(sentence, mention, mentions[i - 1], before, {
      lead,
      topic,
      title: context.title,
      floor,
      closed,
      ...about,
    });
    // “… đã in hạn nộp là 20/6, nay sửa lại là 25/6”: what is told of the wrong day is meant of the right one.
    const next = mentions[i + 1];
    if (next !== undefined && words.SET_RIGHT.test(sentence.slice(mention.end, next.start))) {
      meant = own === 'never' ? null : own;
      return;
    }
    if (own === 'never') return;
    const asked = asksBefore && mentions.length === 1 && mention.unit === 'day' ? BEFORE_IT : null;
    const cue = own ?? meant ?? asked;
    // The first day of a span is told with its end.
    const opensSpan = next !== undefined && words.LINKS.test(sentence.slice(mention.end, next.start));
    if (cue !== null && !opensSpan) {
      const settled = settle(mention, cue);
      if (floor !== null && settled.lastDay < floor) return;
      // “Theo đăng ký gửi về trước ngày …, có 260 người tham gia”, in news of later days.
      const over = context.date !== null && settled.lastDay < context.date;
      const asks = words.WANTS.test(`${lead} ${sentence}`) || cue.inclusive;
      if ((over || BEFORE_THAT.test(sentence)) && (words.NARRATED.test(sentence) || !asks)) return;
      // “… từ ngày 18 đến hết ngày 20/8 và từ ngày 01 đến hết ngày 03/9”: it ends with the last.
      if (goesOn(sentence, mentions, i)) {
        const ended = candidates.pop();
        if (ended) events.push(ended.event);
      }
      candidates.push({
        ...settled,
        quote,
        audience:
          cue.theirs === true || (closed && cue.inclusive && liesOpen(before))
            ? 'people'
            : audienceOf(
                { ...manner, order },
                sentence,
                mention,
                lead,
                ownWords(sentence, mentions, i),
                !cue.inclusive,
              ),
        round: words.ROUND.test(quote),
        part: toOne(sentence.slice(0, mention.start), lead),
        strength: cue.strength + weigh(mention) - (over ? OVER : 0),
        event: eventOf(mention.day, mention.time),
      });
      return;
    }
    if (mention.unit !== 'day' || mention.near || (floor !== null && mention.day < floor)) return;
    if (words.isReference(before)) return;
    events.push(eventOf(mention.first, mention.time));
    if (mention.listed) for (const day of mention.alsoDays) events.push(eventOf(day, mention.time));
  });
  for (const { day, strength, at } of relativeDays(sentence, mentions, context.date)) {
    const before = sentence.slice(clauseStart(sentence, at.start), at.start);
    if (!closed && words.GOES_ON.test(before) && !words.STRONG_ACTS.test(before)) continue;
    // “Trong 15 ngày kể từ …, viên chức làm việc tại nhà”: what only lasts so long.
    if (lastsOnly(sentence.slice(at.end), `${lead} ${before}`) || !asksFor(sentence, lead, context.title))
      continue;
    candidates.push({
      day,
      time: null,
      inclusive: true,
      lastDay: day,
      quote,
      audience:
        closed && liesOpen(sentence) ? 'people' : audienceOf({ ...manner, order }, sentence, at, lead),
      round: false,
      part: true,
      strength: strength + weigh(at),
      event: eventOf(day, null),
    });
  }
  return { candidates, events };
}

const BEFORE_THAT = /^[\s–-]*trước\s+đó(?!\p{L})/iu;

/** What lies open is open to all: “niêm yết trong 15 ngày kể từ …”, “hết thời gian này, không ai có ý kiến …”. */
const liesOpen = (said: string): boolean => words.OPEN_TO_ALL.test(said) || words.SHOWN.test(said);

/** Whether anything is to be done in the days that are counted. */
const asksFor = (sentence: string, lead: string, title: string | null): boolean =>
  words.STRONG_ACTS.test(`${title ?? ''}. ${lead} ${sentence}`) ||
  words.SHOWN.test(`${title ?? ''}. ${lead} ${sentence}`) ||
  words.WANTS.test(sentence) ||
  words.CONSEQUENCE.test(sentence);

const lastsOnly = (after: string, above: string): boolean =>
  words.LASTS.test(after.slice(0, 120)) &&
  !words.WHOEVER_LACKS.test(after) &&
  !words.STRONG_ACTS.test(`${above} ${after}`) &&
  !words.WANTS.test(after);

/** “Thuế quý II/2026: 15/6/2026”, “hạn quý này dời tới 31/10”: the longer time tells which, the day tells when. */
const onlyTellsWhich = (
  sentence: string,
  { unit, start, end }: DateMention,
  next: DateMention | undefined,
): boolean =>
  unit !== 'day' &&
  next?.unit === 'day' &&
  (/^\s*(?:là|:)[^;.,]{0,20}$/iu.test(sentence.slice(end, next.start)) ||
    /(?<!\p{L})hạn\s+$/iu.test(sentence.slice(0, start)));

/**
 * A clause with several days, up to the next: “nhận đăng ký đến ngày 30/11, | gửi danh sách trước ngày 05/12”.
 */
function ownWords(sentence: string, mentions: readonly DateMention[], i: number): string | undefined {
  const linked = (j: number) =>
    j > 0 && words.LINKS.test(sentence.slice(mentions[j - 1]!.end, mentions[j]!.start));
  let first = i;
  while (linked(first)) first--;
  const from = Math.max(clauseStart(sentence, mentions[i]!.start), first > 0 ? mentions[first - 1]!.end : 0);
  const next = mentions[i + 1];
  const semicolon = sentence.indexOf(';', mentions[i]!.end);
  const clauseEnd = semicolon < 0 ? sentence.length : semicolon;
  const comma = next === undefined ? -1 : sentence.indexOf(',', mentions[i]!.end);
  const to = next !== undefined && comma >= 0 && comma < next.start ? comma : clauseEnd;
  return mentions[i]!.start - from < 12 ? undefined : sentence.slice(from, to);
}

/** How much less a term counts that was over before the letter was put up, … */
const OVER = 2;
/** … or that was put off. */
const PAST = 4;

/** “Sở Y tế …”, “Giao Phòng Kinh tế …”, or below a heading that names one so: not all whom the letter tells. */
function toOne(before: string, lead: string): boolean {
  const asked = [...before.matchAll(words.DIRECTS)].at(-1);
  const told = asked === undefined ? before : before.slice(asked.index + asked[0].length);
  return words.ONE_OFFICE.test(told) || words.ONE_OFFICE.test(withoutMarker(lead));
}
