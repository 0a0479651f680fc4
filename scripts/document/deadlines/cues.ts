/** Which words make a day a deadline, and whether that day itself still counts. */
import { Temporal } from 'temporal-polyfill';
import { clauseStart } from './clauses.ts';
import { clock, type DateMention } from './dates.ts';
import { missedAfter, missedBy } from './missed.ts';
import { isPeriod, spanStart } from './spans.ts';
import * as words from './words/all.ts';

export interface Cue {
  readonly inclusive: boolean;
  readonly strength: number;
  /** Where it stands apart from the day. */
  readonly time?: string | null;
  /** Whether the words tell by themselves that it is the people's. */
  readonly theirs?: true;
}

/** What stands around the sentence. */
export interface Around {
  /** The heading or the lead-in above it. */
  readonly lead: string;
  /** What a bare “Thời gian: …” is the time of. */
  readonly topic: string;
  readonly title: string | null;
  readonly floor: string | null;
  /** Whether the next sentence tells that a term was named. */
  readonly closed: boolean;
  /** Whether the letter is about a contest that anybody may enter from home. */
  readonly contest: boolean;
  /** Whether somebody comes to each house. */
  readonly comes: boolean;
  /** Whether it warns of swindlers. */
  readonly fraud: boolean;
}

/** Which words make this day a deadline; null: none do; `never`: it is certainly something else. */
export function cueOf(
  sentence: string,
  mention: DateMention,
  previous: DateMention | undefined,
  before: string,
  { lead, topic, title, floor, closed: closing, contest: about, comes, fraud }: Around,
): Cue | 'never' | null {
  // A day that stands alone is told by the line above.
  const own = mention.listed ? before.replace(EARLIER_DAYS, '') : before;
  const said = /\p{L}/u.test(own) ? own : `${lead} ${own}`;
  const b = words
    .unbracketed(sentence[mention.start] === '(' ? `${said.trimEnd()} (` : said)
    .replace(words.FILLERS, '')
    .trimEnd();
  const after = sentence.slice(mention.end);
  const spanFrom = spanStart(sentence, mention, previous);
  const opening = spanFrom === null ? b : sentence.slice(clauseStart(sentence, spanFrom), spanFrom);
  const soFar = sentence.slice(0, mention.start);
  // After works or a cut, too, something may no longer be so: “sau thời gian trên, đường thông xe, không cấm nữa”.
  const byItself = words.GOES_ON.test(title ?? '') && !words.STRONG_ACTS.test(`${title ?? ''} ${sentence}`);
  const closed = closing && !byItself;
  // While papers lie open, whoever has something to say to them may say it.
  const open = words.OPINIONS.test(title ?? '') && words.LAID_OPEN.test(`${lead} ${opening}`);
  const asks = (closed && !words.BENEFITS.test(soFar)) || open || words.TOPIC_ACTS.test(topic);
  if (words.MOVED.test(b.slice(-60))) return { inclusive: true, strength: 7 };
  if (words.EXTENDED.test(b) && (asks || words.STRONG_ACTS.test(`${lead} ${soFar} ${after.slice(0, 60)}`)))
    return { inclusive: true, strength: 7 };
  const extends_ = words.EXTENDS.test(title ?? '') && words.PUT_OFF_ACTS.test(title ?? '');
  if (extends_ && words.PUT_OFF.test(b)) return { inclusive: true, strength: 7 };
  if (
    words.OFFER_ENDS.test(b) &&
    (words.STRONG_ACTS.test(soFar) || (words.PEOPLE.test(soFar) && !words.BENEFITS.test(soFar)))
  )
    return { inclusive: true, strength: 2 };
  if (spanFrom !== null && isPeriod(opening, previous!, mention)) return 'never';
  if (words.never(opening, b, after, mention.day, floor, mention.guessedYear)) return 'never';
  if (words.askedElsewhere(soFar) || words.MEANT_FOR.test(soFar)) return 'never';
  if (mention.hours) return null;
  // Without the words that lead to the day: its “đến” is no going anywhere.
  const around = `${lead} ${opening}`.replace(/(?:\s+(?:cho|đến|tới|hết|cuối|từ|nay))+\s*$/iu, '');
  // “Thông báo trên đài: các hộ tháo dỡ … trước ngày …”: not when it is broadcast.
  const told = opening.slice(opening.lastIndexOf(': ') + 1);
  const handed = words.HANDS_OUT.test(`${title ?? ''} ${lead}`);
  if (words.BROADCAST.test(opening) && !words.PEOPLE_FIRST.test(told) && !handed) return null;
  if (
    words.FRAUD.test(soFar) ||
    words.RUMOUR.test(soFar) ||
    (fraud && (inQuotes(soFar) || words.STRANGER_SAYS.test(soFar)))
  )
    return 'never';
  const exclusive = words.BEFORE.test(b);
  if (!exclusive && words.asksNotTo(opening) && !words.NOT_AFTER.test(b) && !words.PEOPLE_ACT.test(after))
    return null;
  // “Tới hôm nay 22/3, lúa đã gặt gần hết”: how it stands.
  if (words.OPENS_TILL.test(b) && TODAY.test(sentence.slice(mention.start)) && !words.CONSEQUENCE.test(after))
    return isTerm(after) ? { inclusive: true, strength: 5 } : null;
  const since = spanFrom === null ? sentence.slice(previous?.end ?? 0, mention.start) : opening;
  const acts =
    words.ACTS.test(around.replace(/thời gian thực hiện/iu, '')) || words.ACTS.test(after.slice(0, 120));
  const contest =
    (words.OPEN_CONTEST.test(`${title ?? ''} ${lead} ${sentence}`) && !words.AFTER_CONTEST.test(opening)) ||
    (about && (words.CONTEST_FIRST.test(sentence) || words.CONTEST_FIRST.test(lead)));
  const goesOnByItself =
    !contest &&
    words.GOES_ON.test(
      /\p{L}/u.test(opening.replace(ONLY_WHEN, '')) ? around : `${around} ${after.slice(0, 70)}`,
    );
  const wants = words.WANTS.test(around);
  if (spanFrom !== null && !/\p{L}{4}/u.test(opening) && words.SUSPENDED_AFTER.test(after)) return null;
  if (words.tooLateOn(b, after)) return { inclusive: false, strength: 2, theirs: true };
  const stops = words.CUTS_OFF.test(b) || words.NO_MORE.test(b);
  if (words.SUSPENDED.test(since) && !stops && !(wants && words.PEOPLE.test(since))) return null;
  if (words.FORETOLD.test(soFar) && !words.STRONG_ACTS.test(`${soFar} ${after}`)) return null;
  if (closed && mention.listed) return { inclusive: true, strength: 4 };
  if (!contest && (words.GIVEN.test(b) || words.GIVEN_BACK.test(b))) return null;
  if (words.TILL.test(b.replace(/\s+hết$/iu, '')) && words.TOLD_OF.test(after)) return null;
  if (words.TOLD_AS_PAST.test(after) || words.TOLD_AS_AIM.test(after)) return null;
  if (exclusive) {
    if (words.SEASONS.test(soFar) && !wants) return null;
    if (words.NOT_BEFORE.test(b) || words.HAPPENS.test(opening)) return null;
    const isThere =
      words.ATTENDS.test(b) || (words.COMES_BEFORE.test(b) && words.MEETS.test(after.slice(0, 30)));
    if (isThere && mention.time !== null && !words.STRONG_ACTS.test(around)) return null;
    const done = words.DONE.test(around) || words.REPORT.test(around);
    if (!acts && !wants && !asks && !done && !words.PEOPLE.test(`${around} ${soFar}`)) return null;
    if (words.EVENT_BEFORE.test(b) || words.isCriterion(sentence, `${title ?? ''} ${lead}`)) return null;
    if (
      /(?<!\p{L})trước(?:\s+\p{L}+){0,9}\s+(?:hết|kết thúc|đóng|khóa|khép lại)(?:\s+\p{L}+){0,3}$/iu.test(b)
    )
      return { inclusive: true, strength: 5 };
    if (mention.time !== null && mention.time !== '00:00') return { inclusive: true, strength: 5 };
    // “trước cuối tháng 5”
    if (mention.unit !== 'day' && /(?<!\p{L})cuối\s*$/iu.test(before))
      return { inclusive: true, strength: 5 };
    return { inclusive: false, strength: 5 };
  }
  if (words.LATEST.test(b) && (words.HAPPENS.test(opening) || /tựu trường/iu.test(opening))) return null;
  if (words.LATEST.test(b)) return { inclusive: true, strength: 6 };
  if ((words.TERM.test(b) && !words.STARTS.test(b)) || words.LAST_MARK.test(before))
    return { inclusive: true, strength: 6 };
  if (words.END_NAMED.test(b) && (asks || words.STRONG_ACTS.test(around)))
    return { inclusive: true, strength: 6, ...(words.OPEN_LABEL.test(b) && { theirs: true as const }) };
  if (words.NOT_AFTER.test(b)) return { inclusive: true, strength: 5 };
  if (words.ENDED.test(title ?? '') && !words.ASKS.test(around)) return null;
  const span = spanFrom !== null || (mention.first < mention.day && !mention.listed);
  if (isTerm(after)) return { inclusive: true, strength: 5 };
  if ((span || words.UNTIL_END.test(b)) && (words.HANGS.test(opening) || words.DRIVE.test(opening)))
    return { inclusive: true, strength: 4, theirs: true };
  if (
    (span || words.UNTIL_END.test(b)) &&
    comes &&
    words.VISITS.test(`${lead} ${sentence}`) &&
    !words.NO_VISIT.test(around) &&
    !wants
  )
    return null;
  if (words.UNTIL_END.test(b)) {
    if (goesOnByItself && !words.STRONG_ACTS.test(around) && !words.PEOPLE_ACT.test(after)) return null;
    return acts || wants || asks || contest || peopleDo(opening) || words.STRONG_ACTS.test(after.slice(0, 80))
      ? { inclusive: true, strength: 5 }
      : /^(?:(?:nếu|trường hợp)(?:\s+đến)?\s+)?hết$/iu.test(b)
        ? missedAfter(b, after)
        : null;
  }
  if (span && ((!contest && words.HELD_FIRST.test(opening)) || words.GAVE.test(opening))) return null;
  if (span && words.EXAMINED.test(opening) && words.CALLED_UP.test(`${title ?? ''} ${lead} ${sentence}`))
    return null;
  if (span && words.PLACES_ONLY.test(opening) && !words.NO_VISIT.test(`${title ?? ''} ${lead}`)) return null;
  if (span && words.SEASONS.test(`${title ?? ''} ${lead} ${opening}`) && !wants)
    return words.SOWN_GROUP.test(opening) ? { inclusive: true, strength: 4 } : null;
  if (span && !mention.listed && words.PHASE.test(opening) && words.PEOPLE_ACT.test(after))
    return { inclusive: true, strength: 4 };
  // A step that names nobody who has to come.
  if (
    span &&
    words.STEP.test(opening.replace(/\s+từ(?:\s+ngày)?\s*$/iu, '')) &&
    /^\s*:/u.test(after) &&
    !words.PEOPLE_ACT.test(after.replace(/^\s*:/u, '')) &&
    !words.RECEIVES.test(after)
  )
    return null;
  // What is on show, or open, may still ask for something: “…, nhân dân góp ý”.
  const asksMeanwhile =
    words.SHOWN.test(around) && (closed || (words.PEOPLE_ACT.test(after) && !words.WARNS.test(after)));
  const theirs = words.TAKES_PLACE.test(opening) || (peopleDo(opening) && words.STRONG_ACTS.test(opening));
  if (goesOnByItself && !asksMeanwhile && !theirs) return null;
  if (span && mention.unit === 'day')
    return !mention.listed &&
      !words.MEETS.test(around) &&
      (asks ||
        contest ||
        words.STRONG_ACTS.test(around) ||
        words.COMES_FOR.test(around) ||
        peopleDo(opening) ||
        words.PEOPLE_ACT.test(after) ||
        peopleDoNext(after) ||
        words.RECEIVES.test(after))
      ? { inclusive: true, strength: 4 }
      : null;
  const peopleNext = words.PEOPLE_ACT.test(after);
  // “Hôm nay, 28/7, thí sinh phải đăng ký xong trước 17 giờ.”
  const hour = words.BY_HOUR.exec(after);
  if (hour && mention.unit === 'day' && !/(?<!\p{L})từ$/iu.test(b) && words.STRONG_ACTS.test(hour[0]))
    return {
      inclusive: true,
      strength: 5,
      time: clock(Number(hour.groups!.h), Number(hour.groups!.min ?? 0)),
    };
  if (
    words.FROM_NOW.test(b) &&
    (peopleNext ||
      words.FREE_FOR.test(after) ||
      words.RECEIVES.test(after) ||
      (acts && words.PEOPLE.test(around)))
  )
    return { inclusive: true, strength: 4 };
  const missed = missedBy(sentence, mention.start, b, opening, after);
  if (missed !== null) return missed;
  if (words.TILL.test(b))
    return asks ||
      peopleDo(opening) ||
      words.STRONG_ACTS.test(around) ||
      wants ||
      words.FOR_PEOPLE.test(after) ||
      words.ASKED_NEXT.test(after)
      ? { inclusive: true, strength: 4 }
      : null;
  if (words.WITHIN.test(b))
    return closed ||
      withinIsTerm(mention, words.PEOPLE.test(`${around} ${soFar}`), opening, around, after, wants)
      ? { inclusive: true, strength: words.DONE.test(around) && wants ? 4 : 3 }
      : null;
  if (words.ENDS.test(b) || words.CLOSES.test(b))
    return words.ENDS_OWN.test(b) || words.IS_OVER.test(b)
      ? null
      : asks ||
          contest ||
          words.CUTS_OFF.test(b) ||
          words.CLOSES.test(b) ||
          words.TOPIC_ACTS.test(title ?? '') ||
          words.STRONG_ACTS.test(`${lead} ${soFar}`)
        ? { inclusive: true, strength: 4 }
        : missedAfter(b, after);
  if (words.DONE_ON.test(b)) return { inclusive: true, strength: 3 };
  return missedAfter(b, after);
}

/** “trong các ngày 3, 4 | và 5/7” */
const EARLIER_DAYS = /(?<!\d)\d{1,2}(?:\s*[,;&]\s*\d{1,2}){0,12}\s*(?:[,;&]|và)?\s*$/u;

const TODAY = /^[\s,(]*(?:hôm|sáng|trưa|chiều)\s+nay(?!\p{L})/iu;

/** “Từ chiều tối 18 đến hết ngày …, mưa to”: what goes on stands behind. */
const ONLY_WHEN = /từ|ngày|sáng|trưa|chiều|tối|đêm|(?<=\d\s)(?:đến|tới)(?:\s+hết)?/giu;

/** Whether a quotation is open where this ends. */
const inQuotes = (soFar: string): boolean =>
  soFar.lastIndexOf('“') > soFar.lastIndexOf('”') || (soFar.match(/"/gu) ?? []).length % 2 === 1;

/** “… là hạn cuối”; not what ends on a day of its own: “bắt đầu 22/5, ngừng nhận 21/6”. */
function isTerm(after: string): boolean {
  const told = words.IS_TERM.exec(after)?.[0];
  return told !== undefined && !/^[^;.,]{0,30}?\d{1,2}[/.-]\d/u.test(after.slice(told.length));
}

/** People are the ones who do it, whatever it is, and it isn't what only lasts. */
const peopleDo = (opening: string): boolean => words.PEOPLE_FIRST.test(opening) && !words.LASTS.test(opening);

/** “Từ ngày … đến ngày …, thí sinh …”: they are to do it in that time, unless they only go through it. */
const peopleDoNext = (after: string): boolean => {
  const clause = after.replace(/^[\s,]+/u, '').slice(0, 110);
  return words.PEOPLE_FIRST.test(clause) && !words.LASTS.test(clause) && !words.WARNS.test(clause);
};

/** “Trong ngày 15/7”, “trong tháng 6”: a term only for what has to be done in it. */
function withinIsTerm(
  { unit }: DateMention,
  people: boolean,
  opening: string,
  around: string,
  after: string,
  wants: boolean,
): boolean {
  if (unit === 'year') return words.DONE.test(around) && people;
  if (words.DONE.test(around) || (words.TIME_OF.test(around) && words.STRONG_ACTS.test(around))) return true;
  if (unit !== 'day' && unit !== 'week')
    return words.DONE.test(after.slice(0, 60)) && (wants || words.PEOPLE_ACT.test(after));
  if (words.MEETS.test(around)) return false;
  if (peopleDo(opening) && words.ACTS.test(opening)) return true;
  const said = `${around} ${after.slice(0, 80)}`;
  return words.STRONG_ACTS.test(said) && (wants || words.PEOPLE.test(said));
}

export function settle(
  mention: DateMention,
  cue: Cue,
): { day: string; time: string | null; inclusive: boolean; lastDay: string } {
  if (cue.inclusive && mention.time !== '00:00')
    return { day: mention.day, time: cue.time ?? mention.time, inclusive: true, lastDay: mention.day };
  // “trước tháng 7”: before its first day.
  const day = mention.first;
  const lastDay = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  return { day, time: mention.time, inclusive: false, lastDay };
}
