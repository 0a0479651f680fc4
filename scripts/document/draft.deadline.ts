/** Until when, as an announcer says it: at the start, counting down in a campaign's later phases, and again at the end. */
import type { Deadline } from './fields.ts';
import type { DraftLength } from './draft.ts';

const written = (day: string): string => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  return `${d}/${m}/${y}`;
};
const clockTime = (time: string): string => {
  const [h, m] = time.split(':').map(Number) as [number, number];
  return m === 0 ? `${h} giờ` : `${h} giờ ${m} phút`;
};

/** “trước ngày 15/6/2026”, “đến hết ngày …”, “trước 17 giờ ngày …”. */
export function untilPhrase({ date, time, inclusive }: Deadline): string {
  if (time !== null) return `trước ${clockTime(time)} ngày ${written(date)}`;
  return inclusive ? `đến hết ngày ${written(date)}` : `trước ngày ${written(date)}`;
}

export function untilLines(deadline: Deadline, daysLeft: number | null, length: DraftLength): string[] {
  const until = untilPhrase(deadline);
  if (daysLeft !== null && daysLeft >= 0 && daysLeft <= 30) {
    const left =
      daysLeft === 0
        ? 'Hôm nay là ngày cuối cùng.'
        : daysLeft === 1
          ? 'Ngày mai là ngày cuối cùng.'
          : `Chỉ còn ${daysLeft} ngày nữa là hết hạn.`;
    const by = deadline.time === null ? `chậm nhất trong ngày ${written(deadline.lastDay)}` : until;
    return [left, `Bà con cần hoàn thành ${by}.`];
  }
  const last =
    deadline.inclusive || length === 'short'
      ? ''
      : `, nghĩa là chậm nhất trong ngày ${written(deadline.lastDay)}`;
  return [`Thời hạn thực hiện ${deadline.inclusive && deadline.time === null ? '' : 'là '}${until}${last}.`];
}

export const againLine = (deadline: Deadline): string =>
  `Xin nhắc lại, thời hạn thực hiện ${deadline.inclusive && deadline.time === null ? '' : 'là '}${untilPhrase(deadline)}.`;
