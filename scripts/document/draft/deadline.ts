/** Until when, as an announcer says it: at the start, counting down in a campaign's later phases, and again at the end. */
import { datesIn } from '../deadlines/dates.ts';
import { oneSpelling } from '../spelling.ts';
import { EXTENDS } from '../deadlines/words/all.ts';
import type { Deadline } from '../fields.ts';
import type { DraftLength } from './draft.ts';
import { NOT_NAMED, termOf } from './termOf.ts';

const written = (day: string): string => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return `${d}/${m}/${y}`;
};
const clockTime = (time: string): string => {
  const [h, m] = time.split(':').map(Number) as [number, number];
  return m === 0 ? `${h} giờ` : `${h} giờ ${m} phút`;
};

/** “trước ngày 15/6/2026”, “đến hết ngày …”, “trước 17 giờ ngày …”. */
function untilPhrase({ date, time, inclusive }: Deadline): string {
  if (time !== null) return `trước ${clockTime(time)} ngày ${written(date)}`;
  return inclusive ? `đến hết ngày ${written(date)}` : `trước ngày ${written(date)}`;
}

export function untilLines(
  deadline: Deadline,
  title: string | null,
  daysLeft: number | null,
  length: DraftLength,
): string[] {
  const until = untilPhrase(deadline);
  if (daysLeft !== null && daysLeft >= 0 && daysLeft <= 30) {
    const left =
      daysLeft === 0
        ? 'Hôm nay là ngày cuối cùng.'
        : daysLeft === 1
          ? 'Ngày mai là ngày cuối cùng.'
          : `Chỉ còn ${daysLeft} ngày nữa là hết hạn.`;
    const by = deadline.time === null ? `chậm nhất trong ngày ${written(deadline.lastDay)}` : until;
    // A spot says both in one breath.
    return length === 'short' ? [left.replace(/\.$/u, `: ${by}.`)] : [left, `Bà con cần hoàn thành ${by}.`];
  }
  const last =
    deadline.inclusive || length === 'short'
      ? ''
      : `, nghĩa là chậm nhất trong ngày ${written(deadline.lastDay)}`;
  return [`Thời hạn ${untilWhen(deadline, title)}${last}.`];
}

export const againLine = (deadline: Deadline, title: string | null): string =>
  `Xin nhắc lại, thời hạn ${untilWhen(deadline, title)}.`;

/** “nộp hồ sơ đến hết ngày …”, “thực hiện là trước ngày …”, “cần nhớ: trước ngày …”. */
function untilWhen(deadline: Deadline, title: string | null): string {
  const term = termOf(deadline, title);
  const link = term === NOT_NAMED ? ':' : deadline.inclusive && deadline.time === null ? '' : ' là';
  return `${term}${link} ${untilPhrase(deadline)}`.trim();
}

const NAMES_TERM =
  /(?<!\p{L})(?:hạn|đến(?:\s+hết)?\s+ngày|đến\s+hết|trước\s+ngày|chậm\s+nhất|kết\s+thúc)(?!\p{L})/iu;

/** Whether a sentence names a term that was put off: on air it would be taken for the one that counts. */
export function isPutOff(text: string, deadline: Deadline, title: string | null): boolean {
  if (![title ?? '', deadline.quote].some((said) => EXTENDS.test(oneSpelling(said)))) return false;
  const days = datesIn(text, { day: deadline.date }).map((m) => m.day);
  return NAMES_TERM.test(text) && !days.includes(deadline.date) && days.some((day) => day < deadline.date);
}

/** Whether it names the term's day. */
export const isOfTerm = (text: string, { date }: Deadline): boolean =>
  datesIn(text, { day: date }).some(({ day }) => day === date);

/** “Thời gian nộp: đến hết ngày …”: the term alone, which is said anyway. */
export function isOnlyTerm(line: string, deadline: Deadline, title: string | null): boolean {
  const days = datesIn(line, { day: deadline.date }).map((m) => m.day);
  // “Thời hạn nộp hồ sơ khai thuế: …”: as it is called where it is said.
  const called = termOf(deadline, title);
  const bare = called === '' ? line : line.toLowerCase().replace(` ${called}`, '');
  return days.length === 1 && days[0] === deadline.date && ONLY_TERM.test(bare);
}
const ONLY_TERM =
  /^(?:thời\s+(?:hạn|gian)|hạn)(?:\s+\p{L}+){0,2}(?::|\s+là)?\s*(?:là\s+)?(?:(?:đến|trước|chậm\s+nhất|hết)\s+)?(?:đến\s+|hết\s+|ngày\s+|là\s+|trước\s+|\d{1,2}\s?(?:h|giờ)\s?\d{0,2}\s+)*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\.?$/iu;
