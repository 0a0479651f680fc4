/** Hours with a full stop: lúc 8.30, 7.30 sáng, 9.00 - 11.30, từ 8.00 đến 11.30; elsewhere such figures are a decimal. */
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';
import { clock, HOUR, MINUTE } from './times.ts';

const APART = '(?![\\p{L}\\p{N}/%]|[.,]\\d)';
/** What closes an hour of a span, and no decimal. */
const ENDS =
  /^(?:\s?(?:$|[,;:)(\n]|\.(?!\d))|\s(?:ngày|sáng|trưa|chiều|tối|hằng|hàng|thứ|tại|các|mỗi)(?!\p{L}))/u;
const GOES_ON = new RegExp(`^(?:\\s?[-–]\\s?|\\sđến\\s)(?:[01]?\\d|2[0-4])\\.[0-5][05]${APART}`, 'u');
const PART_OF_DAY = /^\s(?:sáng|trưa|chiều|tối)(?!\p{L})|^\s?ngày\s\d/u;
/** Whether the words around tell that it is an hour. */
function isClock(m: RegExpExecArray, place: Place): boolean {
  const before = place.before();
  const end = place.at + m[0].length;
  const tail = place.text.slice(end, end + 40);
  if (/^(?:lúc|hồi)$/u.test(before)) return true;
  if (PART_OF_DAY.test(tail) && !/^(?:tăng|giảm|còn|lên|xuống|là|đạt)$/u.test(before)) return true;
  if (before === '<time>' || (before === 'đến' && place.before(2) === '<time>')) return ENDS.test(tail);
  const span = GOES_ON.exec(tail);
  return (
    span !== null &&
    /[05]$/.test(m[2]!) &&
    /^(?:từ|:|gian|sáng|chiều|tối|trưa|ca|)$/u.test(before) &&
    ![2, 3, 4].some((n) => /^(?:giá|điểm|suất|lãi|số)$/u.test(place.before(n))) &&
    ENDS.test(tail.slice(span[0].length))
  );
}

export const dottedTimeRules: readonly Rule[] = [
  {
    kind: 'time',
    starts: 'digit',
    figures: [1, 2],
    follows: '.',
    pattern: sticky(`${HOUR}\\.${MINUTE}${APART}(?=(\\s?[-–]\\s?(?=\\d{1,2}\\.\\d\\d))?)`),
    say: (m, place) =>
      isClock(m, place)
        ? {
            spoken: `${clock(m[1]!, m[2], place.style)}${m[3] === undefined ? '' : ' đến '}`,
            end: place.at + m[0].length + (m[3]?.length ?? 0),
          }
        : null,
  },
];
