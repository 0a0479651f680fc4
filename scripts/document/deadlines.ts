/**
 * Until when: which of the days a letter names is the deadline that binds the people. A day is a deadline only where
 * words say so (“trước ngày”, “chậm nhất”, “đến hết”, …); what is doubtful is none. Others that lie ahead are events.
 */
import { Temporal } from 'temporal-polyfill';
import { datesIn, type DateMention, type YearBase } from './dates.ts';
import { clauseStart, cueOf, settle } from './deadlines.cues.ts';
import type { Deadline, DocumentFields } from './fields.ts';
import { sentencesOf, startsItem, withoutMarker } from './paragraphs.ts';
import { relativeDays } from './relative.ts';
import { oneSpelling } from './spelling.ts';
import * as words from './words.ts';

type Event = DocumentFields['events'][number];
/** Whom it binds. `report`: offices owe somebody a paper, which is nothing for loudspeakers. */
type Audience = 'people' | 'any' | 'office' | 'report';

interface Candidate {
  readonly day: string;
  readonly time: string | null;
  readonly inclusive: boolean;
  readonly lastDay: string;
  readonly quote: string;
  readonly audience: Audience;
  readonly strength: number;
  readonly event: Event;
}

export interface DayContext {
  readonly title: string | null;
  /** The letter's own day. */
  readonly date: string | null;
  /** Whether that is a web page's day, which is later than the letter's. */
  readonly posted?: boolean;
  /** `YYYY-MM` where the day is blank. */
  readonly month: string | null;
  /** For letters that name no year at all. */
  readonly today: string | null;
}

export function deadlinesIn(
  body: readonly string[],
  context: DayContext,
): { deadline: Deadline | null; events: Event[] } {
  const units = unitsOf(body, context.title);
  const base = yearBase(units, context);
  const floor =
    (context.date !== null && context.posted === true ? weeksBefore(context.date) : context.date) ??
    (context.month === null ? null : `${context.month}-01`) ??
    floorOf(units, base);
  const manner: Manner = {
    spoken: body.some((paragraph) => words.SPEAKS_TO.test(paragraph)),
    moves: words.MOVES.test(oneSpelling(context.title ?? '')),
  };
  const candidates: Candidate[] = [];
  const events: Event[] = [];
  for (const unit of units) {
    const found = daysOf(unit, base, floor, context, manner);
    candidates.push(...found.candidates);
    events.push(...found.events);
  }
  const chosen = binding(candidates);
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
          },
    events: distinct(rest.filter((e) => chosen === null || e.date !== chosen.day)),
  };
}

/** Pages put letters up up to three weeks late. */
const weeksBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ weeks: 3 }).toString();

/** One sentence with the heading or the lead-in (“… như sau:”) above it. */
interface Unit {
  /** In one spelling, as everything that words are looked for in. */
  readonly sentence: string;
  /** As the letter writes it. */
  readonly quote: string;
  readonly lead: string;
  /** What a bare “Thời gian: …” is the time of: the title. */
  readonly topic: string;
  /** What comes next tells that a term was named. */
  readonly closed: boolean;
}

/** A heading without a colon: “Thời hạn nhận hồ sơ”. */
const LABEL = /^(?:[-–+]\s*)?(?:thời\s+(?:gian|hạn)|hạn)(?:\s+[\p{L},]+){0,10}$/iu;
/** … and the line below it. */
const ONLY_TIME = /^(?:(?:từ|đến|trước|chậm|muộn|hết|trong|lúc|vào|ngày|thứ)(?!\p{L})|\d)/iu;
/** “Thời gian: …”, which doesn’t say of what. */
const BARE_TIME =
  /^(?:thời\s+(?:gian|hạn)(?:\s+(?:thu|nộp|nhận|áp\s+dụng|thực\s+hiện))?\s*:|từ\s+nay\s+đến|(?:ngày|hạn|thời\s+điểm)\s+(?:bắt\s+đầu|kết\s+thúc)|(?:cuộc\s+thi|chương\s+trình|đợt|việc)\s)/iu;

/** A heading that says of nothing more than when, and a line below it that does no more: the title tells what. */
const WHEN =
  /^(?:[-–+*]\s*)?(?:\d{1,2}[.)]\s*)?thời\s+gian(?:\s+(?:thực\s+hiện|tiến\s+hành|triển\s+khai))?\s*:?$/iu;
const ONLY_DAYS =
  /^(?:(?:từ|bắt|đầu|kể|đến|tới|hết|ngày|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|tháng|và|vào|lúc|giờ|phút)(?!\p{L})|[\d\s/.:,;()–-]|[hg](?=\d|\s))+$/iu;

/** “Thời gian: từ … đến …. Chủ hộ phải khai báo … trong thời gian này.” */
const inThatTime = (next: string | undefined): string =>
  next !== undefined &&
  /trong\s+thời\s+(?:gian|hạn)\s+(?:này|trên|nêu\s+trên|đó)/iu.test(next) &&
  words.PEOPLE.test(next)
    ? next
    : '';

function unitsOf(body: readonly string[], title: string | null): Unit[] {
  const units: Unit[] = [];
  const add = (quote: string, lead: string, topic: string) => {
    const before = units.at(-1);
    if (before !== undefined && words.CLOSING.test(withoutMarker(quote)))
      units[units.length - 1] = { ...before, closed: true };
    const [sentence, leading, of] = [quote, lead, topic].map(oneSpelling) as [string, string, string];
    units.push({ sentence, quote, lead: leading, topic: of, closed: false });
  };
  if (title !== null) add(title, '', '');
  let heading = '';
  let lead = '';
  let introduced = false;
  let columns: readonly string[] = [];
  for (const paragraph of body) {
    const isHeading = /^(?:\(?\d{1,2}(?:\.\d+)*[.)]|[IVX]{1,4}[.)]|[a-zđ]\))\s/u.test(paragraph);
    const open = paragraph.length < 160 && !/[.;!?]$/u.test(paragraph);
    if (isHeading) {
      heading = open ? paragraph : '';
      lead = '';
    } else if (!startsItem(paragraph) && !(introduced && ONLY_TIME.test(paragraph))) lead = '';
    const above = `${heading} ${lead}`.trim();
    const row = paragraph.includes('\t');
    if (!row) columns = [];
    else if (columns.length === 0) columns = paragraph.split('\t').map((cell) => cell.trim());
    const parts = sentencesOf(paragraph);
    for (const [i, part] of parts.entries()) {
      // “Hạn”, “Hạn nộp” above a column says what its days are.
      const named = row ? columns[cellAt(paragraph, part)] : undefined;
      const quote =
        named !== undefined && named !== part && /hạn/iu.test(named)
          ? `${named}: ${part}`
          : withoutMarker(part);
      add(
        quote,
        // In a table's row the other cells tell what the day is.
        [above, ...(row ? parts.filter((_, j) => j !== i).map(withoutMarker) : [])].join(' ').trim(),
        BARE_TIME.test(quote) || (WHEN.test(above.trim()) && ONLY_DAYS.test(quote))
          ? `${title ?? ''}. ${inThatTime(parts[i + 1])}`
          : '',
      );
    }
    introduced = /:$/u.test(paragraph) || LABEL.test(paragraph);
    if (introduced) lead = sentencesOf(paragraph).at(-1) ?? '';
  }
  return units;
}

/** Which cell of a row a part of it stands in. */
const cellAt = (row: string, part: string): number => row.slice(0, row.indexOf(part)).split('\t').length - 1;

/** The year for dates that name none: the letter's, else the latest that the text names, else today's. */
function yearBase(units: readonly Unit[], { title, date, month, today }: DayContext): YearBase | null {
  if (date !== null) return { day: date, own: true };
  if (month !== null) return { day: `${month}-15` };
  const days = units.flatMap((u) => datesIn(u.sentence, null)).filter((m) => m.unit === 'day');
  const latest = days
    .map((m) => m.day)
    .sort()
    .at(-1);
  const inTitle = /(?<!(?:đến|tới|nhìn)\s+)năm\s+(20\d{2})/iu.exec(title ?? '')?.[1];
  // Days of the past don't tell of which year a letter is.
  if (latest !== undefined && (inTitle === undefined || latest >= inTitle)) return { day: latest };
  const inText =
    inTitle ??
    units
      .map((u) => /(?<!(?:đến|tới|nhìn|từ)\s+)năm\s+(20\d{2})(?!\s*[-–])/iu.exec(u.sentence)?.[1])
      .find(Boolean);
  if (inText !== undefined) return { day: `${inText}-01-15` };
  return today === null ? null : { day: today };
}

/** A letter without a date isn't older than what it refers to. */
function floorOf(units: readonly Unit[], base: YearBase | null): string | null {
  const days = units.flatMap((u) =>
    datesIn(u.sentence, base)
      .filter((m) => !m.guessedYear && words.isReference(u.sentence.slice(0, m.start)))
      .map((m) => m.day),
  );
  return days.sort().at(-1) ?? null;
}

function daysOf(
  { sentence, quote, lead, topic, closed }: Unit,
  base: YearBase | null,
  floor: string | null,
  context: DayContext,
  manner: Manner,
): { candidates: Candidate[]; events: Event[] } {
  const candidates: Candidate[] = [];
  const events: Event[] = [];
  const mentions = datesIn(sentence, base);
  const eventOf = (day: string, time: string | null): Event => ({
    date: day,
    time,
    what: whatOf(quote, lead, context.title),
    quote,
  });
  mentions.forEach((mention, i) => {
    if (onlyTellsWhich(sentence, mention, mentions[i + 1])) return;
    if (words.SET_RIGHT.test(sentence.slice(mention.end, mentions.at(-1)!.start))) return;
    const before = sentence.slice(clauseStart(sentence, mention.start), mention.start);
    const cue = cueOf(sentence, mention, mentions[i - 1], before, {
      lead,
      topic,
      title: context.title,
      floor,
      closed,
    });
    if (cue === 'never') return;
    const next = mentions[i + 1];
    // The first day of a span is told with its end.
    const opensSpan = next !== undefined && words.LINKS.test(sentence.slice(mention.end, next.start));
    if (cue !== null && !opensSpan) {
      const settled = settle(mention, cue);
      if (floor !== null && settled.lastDay < floor) return;
      candidates.push({
        ...settled,
        quote,
        audience: audienceOf(
          manner,
          sentence,
          mention,
          lead,
          ownWords(sentence, mentions, i),
          !cue.inclusive,
        ),
        strength: cue.strength + weight(`${lead} ${sentence.slice(0, mention.start)}`),
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
    if (words.GOES_ON.test(before) && !words.STRONG_ACTS.test(before)) continue;
    candidates.push({
      day,
      time: null,
      inclusive: true,
      lastDay: day,
      quote,
      audience: audienceOf(manner, sentence, at, lead),
      strength,
      event: eventOf(day, null),
    });
  }
  return { candidates, events };
}

/** “Thuế quý II/2026: 15/6/2026”, “năm nay là ngày 31/7”: the longer time tells which, the day tells when. */
const onlyTellsWhich = (
  sentence: string,
  { unit, end }: DateMention,
  next: DateMention | undefined,
): boolean =>
  unit !== 'day' &&
  next?.unit === 'day' &&
  /^\s*(?:là|:)[^;.,]{0,20}$/iu.test(sentence.slice(end, next.start));

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

/** What the letter wants people told weighs more; what an earlier one asked for, less. */
function weight(before: string): number {
  return (words.ANNOUNCED.test(before) ? 3 : 0) - (words.REPORTED.test(before.trimStart()) ? 4 : 0);
}

const OPENS_WITH_DAY =
  /(?:^|:)\s*(?:(?:từ|kể|nay|hết|đến|tới|trước|trong|sau|quá|chậm|muộn|trễ|nhất|là|ngày|cho|vào|lúc)\s*)*$/iu;

/** How the whole letter speaks. */
interface Manner {
  /** To people themselves. */
  readonly spoken: boolean;
  /** Of an office that goes elsewhere. */
  readonly moves: boolean;
}

function audienceOf(
  { spoken, moves }: Manner,
  sentence: string,
  mention: Pick<DateMention, 'start' | 'end'>,
  lead: string,
  own?: string,
  before = false,
): Audience {
  const begins = clauseStart(sentence, mention.start);
  const from = begins + words.lastOffice(sentence.slice(begins, mention.start));
  const end = sentence.indexOf(';', mention.end);
  const whose = sentence.slice(from, end < 0 ? undefined : end).replace(/^,\s+/u, '');
  // “Hết ngày 30/6, bộ phận một cửa …”: who acts is named after the day.
  const opens =
    OPENS_WITH_DAY.test(sentence.slice(from, mention.start)) && /^\s*[,:]/u.test(sentence.slice(mention.end));
  const clause = opens
    ? sentence.slice(mention.end, end < 0 ? undefined : end).replace(/^[\s,:]+/u, '')
    : whose;
  if (opens && /^[\s–-]*(?:sau|quá|hết)(?!\p{L})/iu.test(whose) && words.PUNISHES.test(clause))
    return 'people';
  const whole = `${lead} ${sentence.slice(0, from)}`;
  const people = words.PEOPLE.test(clause);
  if (moves && !words.PEOPLE_FIRST.test(clause)) return 'office';
  const free = people && /(?<!\p{L})(?:miễn\s+phí|ưu\s+đãi)(?!\p{L})/iu.test(clause);
  if (
    !free &&
    words.REPORT.test(own ?? clause) &&
    !words.PEOPLE_FIRST.test(own ?? clause) &&
    !words.POLITE.test(own ?? clause)
  )
    return 'report';
  if (words.REPORT_TO.test(clause) && !people) return 'report';
  const soFar = opens ? clause : sentence.slice(from, mention.start).replace(/^,\s+/u, '');
  // “Phường đề nghị trưởng khu phố …”: whoever is told.
  const told = [...soFar.matchAll(words.DIRECTS)].at(-1);
  const toldWhom = told === undefined ? clause : clause.slice(told.index + told[0].length);
  const peopleFirst = words.PEOPLE_FIRST.test(clause) || words.PEOPLE_FIRST.test(toldWhom);
  if (words.ANNOUNCED.test(`${whole} ${soFar}`)) return 'people';
  // Where a span is named, people come in it, whoever hands out.
  const span = words.SPAN.test(clause);
  if (!people && !span && (words.CLERKS.test(soFar) || (!spoken && words.AIMS.test(soFar)))) return 'office';
  if (!span && words.BY_OTHERS.test(soFar.slice(words.lastActor(soFar))) && !peopleFirst) return 'office';
  if (words.PEOPLE_ACT.test(sentence.slice(mention.end))) return 'people';
  const office = words.OFFICE_FIRST.test(clause) || words.OFFICE_FIRST.test(toldWhom);
  if (office && words.HANDS_IN.test(own ?? clause)) return 'report';
  if (office && (words.PEOPLE_TOLD.test(clause) || words.WITH_PEOPLE.test(clause))) return 'people';
  // One that is told what to do offers nothing by itself.
  const ordered = told !== undefined && words.OFFICE_FIRST.test(toldWhom);
  const offers = (before || ordered ? words.TAKES_IN : words.OFFERS).test(clause);
  if (office) return offers || (span && words.OPEN_TO_ALL.test(clause)) ? 'any' : 'office';
  if (people || words.PEOPLE.test(whole)) return 'people';
  const led = words.OFFICE_FIRST.test(withoutMarker(lead)) && !words.OFFERS.test(lead);
  return led || words.OFFICE_FIRST.test(sentence) ? 'office' : 'any';
}

const GOES_ON = /(?<!\p{L})tiếp\s+tục(?!\p{L})/iu;
const RANK: Readonly<Record<Audience, number>> = { people: 3, any: 2, office: -99, report: -99 };

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
    if (score > bestScore) {
      if (best === null || best.lastDay !== candidate.lastDay || own > best.strength + RANK[best.audience])
        best = candidate;
      bestScore = score;
    }
  }
  return best;
}

const LONGEST_WHAT = 140;

/** What happens on that day, in the letter's words. */
function whatOf(sentence: string, lead: string, title: string | null): string {
  const label = /^(?:thời\s+gian|ngày|lúc|vào\s+lúc|hồi|thời\s+điểm)(?:\s+[\p{L}\s]{1,40}?)?\s*:/iu.exec(
    sentence,
  );
  const named = label === null ? sentence : label[0].replace(/:$/u, '').trim();
  const bare = label !== null && /^(?:thời\s+gian|ngày|lúc|vào\s+lúc|hồi|thời\s+điểm)$/iu.test(named);
  const what = bare ? withoutMarker(lead).replace(/:$/u, '') || title || named : named;
  const short = what.length > LONGEST_WHAT ? `${what.slice(0, what.lastIndexOf(' ', LONGEST_WHAT))}…` : what;
  return short.replace(/[\s.;,:]+$/u, '');
}

function distinct(events: readonly Event[]): Event[] {
  const seen = new Set<string>();
  return [...events]
    .filter((e) => {
      const key = `${e.date} ${e.time ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
