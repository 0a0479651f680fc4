/** What station settings can't be: told in Vietnamese, naming the window or hour at fault. */
import { Temporal } from 'temporal-polyfill';
import { Failure } from '../common/failure.ts';
import { DAY_MINUTES, EVERY_DAY, lengthOf, minuteOf } from './hours.ts';
import { checkProgrammes } from './programmeRules.ts';
import type { Settings } from './routes/settings.ts';

type Schedule = Settings['schedule'];

const invalid = (message: string) => new Failure('invalid', 'settings-invalid', message);
const WEEK_MINUTES = 7 * DAY_MINUTES;

interface Hours {
  readonly start: string;
  readonly end: string;
}

/** A span as minutes of the week, one piece a day on which it starts. */
const piecesOf = (hours: Hours, days: readonly number[]) =>
  days.map((day) => {
    const start = (day - 1) * DAY_MINUTES + minuteOf(hours.start);
    return { start, end: start + lengthOf(hours.start, hours.end) };
  });

/** Minutes that two pieces share; the week is a ring. */
function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return [-WEEK_MINUTES, 0, WEEK_MINUTES].reduce(
    (sum, shift) => sum + Math.max(0, Math.min(a.end, b.end + shift) - Math.max(a.start, b.start + shift)),
    0,
  );
}

const span = (hours: Hours) => `${hours.start}–${hours.end}`;

function checkWindows({ windows, quietHours }: Schedule): void {
  windows.forEach((window, index) => {
    const length = lengthOf(window.start, window.end);
    if (window.start === window.end)
      throw invalid(`Khung giờ ${span(window)} bắt đầu và kết thúc cùng lúc. Hãy sửa một trong hai giờ.`);
    if (window.maxMinutes > length)
      throw invalid(
        `Khung giờ ${span(window)} chỉ dài ${length} phút, không thể phát ${window.maxMinutes} phút. Hãy giảm số phút.`,
      );
    const pieces = piecesOf(window, window.days);
    for (const other of windows.slice(index + 1)) {
      if (window.id === other.id)
        throw invalid(`Hai khung giờ cùng mã “${window.id}”. Hãy đổi mã của một khung.`);
      const together =
        (window.zones ?? other.zones)
          ? !window.zones || !other.zones || window.zones.some((zone) => other.zones?.includes(zone))
          : true;
      const overlap = pieces.some((a) => piecesOf(other, other.days).some((b) => shared(a, b) > 0));
      if (together && overlap)
        throw invalid(
          `Khung giờ ${span(window)} và ${span(other)} trùng nhau. Hãy sửa để hai khung rời nhau.`,
        );
    }
    const silent = quietHours.reduce(
      (sum, quiet) =>
        sum + piecesOf(quiet, EVERY_DAY).reduce((all, b) => all + (pieces[0] ? shared(pieces[0], b) : 0), 0),
      0,
    );
    if (silent > 0)
      throw invalid(
        `Khung giờ ${span(window)} lấn vào giờ yên tĩnh. Trong giờ yên tĩnh chỉ tin khẩn cấp được phát; hãy sửa một trong hai.`,
      );
  });
}

function checkQuietHours({ quietHours }: Schedule): void {
  quietHours.forEach((quiet, index) => {
    if (quiet.start === quiet.end)
      throw invalid(`Giờ yên tĩnh ${span(quiet)} bắt đầu và kết thúc cùng lúc. Hãy sửa một trong hai giờ.`);
    const [piece] = piecesOf(quiet, [1]);
    for (const other of quietHours.slice(index + 1))
      if (piece && piecesOf(other, EVERY_DAY).some((b) => shared(piece, b) > 0))
        throw invalid(`Giờ yên tĩnh ${span(quiet)} và ${span(other)} trùng nhau. Hãy gộp lại thành một.`);
  });
}

function instantOrFailure(time: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(time, { overflow: 'reject' });
  } catch (error) {
    throw new Failure('invalid', 'settings-invalid', `Không có thời điểm “${time}”. Hãy chọn ngày khác.`, {
      cause: error,
    });
  }
}

function checkBlackouts({ blackouts }: Schedule): void {
  for (const { start, end } of blackouts)
    if (Temporal.PlainDateTime.compare(instantOrFailure(start), instantOrFailure(end)) >= 0)
      throw invalid(`Đợt tạm ngừng phát từ ${start} kết thúc trước khi bắt đầu. Hãy sửa thời điểm kết thúc.`);
}

/** @throws Failure `settings-invalid`, `cron-invalid` */
export function checkSchedule(schedule: Schedule): void {
  checkQuietHours(schedule);
  checkWindows(schedule);
  checkBlackouts(schedule);
  checkProgrammes(schedule);
}
