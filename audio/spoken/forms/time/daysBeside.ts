/**
 * A day with a dot beside another such day: "Ngày 30.4 và 1.5 chợ nghỉ; từ 2.5 mở cửa". The first one is told by its
 * words; those that follow it in the sentence are days too, unless something is counted or measured by them.
 */
import type { Place } from '../../scan.ts';
import { COUNTED } from '../numbers/counted.ts';
import { SCALE } from '../measures/per.ts';
import { UNIT } from '../measures/units.list.ts';

/** How far the first day may stand, in words and in characters. */
const WORDS = 24;
const CHARACTERS = 90;
const DOTTED_DAY = /(?<![\d.,])\d{1,2}\.\d{1,2}(?![\d.]|,\d)/u;
/** giá tăng từ 2.5: no day */
const GROWS =
  /^(?:tăng|giảm|nâng|hạ|đạt|giá|suất|cao|thấp|còn|lên|xuống|số|mức|khoảng|nặng|dài|rộng|điểm|phạt|cộng)$/u;
/** A unit after it, or after the second of two: từ 2.5 đến 3.5 kg. */
const MEASURED = new RegExp(
  `^\\s?(?:(?:đến|tới|lên|xuống|-|–)\\s?[\\d.,]{1,12})?\\s?(?:${SCALE}|(?:${UNIT})|%|‰)(?![\\p{L}\\p{M}])`,
  'u',
);

const isCounted = (place: Place, end: number): boolean => {
  const tail = place.text.slice(end, end + 32);
  return (
    COUNTED.test(place.after(end)) ||
    MEASURED.test(tail) ||
    /^\s(?:lên|xuống|trở lên|trở xuống)(?!\p{L})/u.test(tail) ||
    COUNTED.test(tail.replace(/^\s(?:đến|tới|-|–)\s[\d.,]{1,12}\s/u, ''))
  );
};

const tellsDay = (place: Place): boolean => {
  for (let n = 2; n <= WORDS; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (word === '<date>') return true;
  }
  return false;
};

/** Whether what stands here, up to `end`, is a day like the one before it. */
export function besideDay(place: Place, end: number): boolean {
  const before = place.before();
  const beside = /^(?:và|,|hoặc)$/u.test(before)
    ? place.before(2) === '<date>'
    : /^(?:từ|đến|hết|trước|sau|tới)$/u.test(before) && !GROWS.test(place.before(2)) && tellsDay(place);
  return (
    beside &&
    DOTTED_DAY.test(place.text.slice(Math.max(0, place.at - CHARACTERS), place.at)) &&
    !isCounted(place, end)
  );
}
