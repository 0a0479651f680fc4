/** Words that join two sentences in one, and begin the second as well: “nhưng”, “trong đó”, “do …, …”. */
import { SUBJECT } from '../words/people.ts';
import { lowerFirst, wordsIn } from '../words/words.ts';
import { goOn, startsWithActor } from './again.ts';
import { onlyNames } from './audience.ts';
import { SOURCES } from './openings.ts';
import { middle, type Pieces } from './pieces.ts';

/** Two sentences joined by a word that begins the second as well. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!song)[,;]?\s+(?:nhưng|tuy\s+nhiên|song(?!\s+song))\s*,?\s+(?=\p{L})/gu, 'Tuy nhiên, '],
  [/[,;]\s+cụ\s+thể(?:\s+là)?:\s+/giu, 'Cụ thể: '],
  [/[,;]\s+trong\s+đó,?\s+(?:có\s+)?/giu, 'Trong đó, '],
  [/[,;]\s+(?:vì\s+vậy|do\s+đó|vì\s+thế)\s*,?\s+/giu, 'Vì vậy, '],
  [/,?\s+mà\s+(?=(?:phải|cần)(?!\p{L}))/giu, 'Thay vào đó, bà con '],
  [/[,;]?\s+(?:đồng\s+thời|bên\s+cạnh\s+đó|ngoài\s+ra)\s*,?\s+(?!với)/giu, ''],
];
export function joined(text: string): Pieces | null {
  for (const [joint, begin] of JOINTS) {
    const found = middle(text, joint);
    if (found === null) continue;
    const [head, tail] = found;
    if (onlyNames(head)) continue;
    // Who it befell was said before.
    if (begin === 'Tuy nhiên, ' && /^(?:bị|được|có|là|đã|sẽ|không\s+quá)(?!\p{L})|\sthì\s/iu.test(tail))
      continue;
    if (begin !== '') {
      if (begin !== 'Tuy nhiên, ') return [head, `${begin}${tail}`];
      const on = /^(?:vẫn|phải|không|chỉ|chưa|còn)(?!\p{L})/iu.test(tail) ? goOn(head, tail) : null;
      // “… thì phường tự chuyển sang nhưng | cần mang căn cước”: who?
      if (on === null && /^(?:vẫn|phải|cần|nên|không|chỉ|chưa|còn)(?!\p{L})/iu.test(tail)) continue;
      return [head, on === null ? `Tuy nhiên, ${tail}` : `Tuy nhiên, ${lowerFirst(on)}`];
    }
    const on = goOn(head, tail);
    if (on === null && !startsWithActor(tail) && !SUBJECT.test(tail)) continue;
    return [head, on ?? `Đồng thời, ${tail}`];
  }
  return null;
}

/** No clause: “Do ảnh hưởng của mưa lũ, …”. */
const NAMED_CAUSE =
  /^(?:ảnh\s+hưởng|tác\s+động|điều\s+kiện|nhu\s+cầu|tình\s+hình|diễn\s+biến)(?!\p{L})[^,]*$/iu;
/** “đang vào vụ thu hoạch”: of whom isn't said. */
const NOBODY_DOES = /^(?:đang|có|không|chưa|bị|còn|phải)(?!\p{L})/iu;
const BECAUSE =
  /^(?<but>tuy\s+nhiên,?\s+)?(?:do|vì)\s+(?!đó|vậy|thế)(?<cause>[^,]+),\s+(?:nên\s+)?(?<then>.+)$/iu;

/** “Do mưa lũ ảnh hưởng …, X”: “Mưa lũ ảnh hưởng …. Vì vậy, X”. */
export function because(text: string): Pieces | null {
  const found = BECAUSE.exec(text)?.groups as Record<'but' | 'cause' | 'then', string> | undefined;
  if (found === undefined || wordsIn(found.cause) < (NOBODY_DOES.test(found.cause) ? 3 : 5)) return null;
  found.then = found.then.replace(SOURCES[0]![0], '');
  if (NAMED_CAUSE.test(found.cause) || NOBODY_DOES.test(found.cause))
    return [found.then, `Nguyên nhân là ${found.cause}`];
  return [`${found.but ?? ''}${found.cause}`, `Vì vậy, ${found.then}`];
}

/** “… phát hiện 12 hộ trồng cây, làm hàng rào | lấn vào phạm vi bảo vệ kênh”: all that they did does that. */
const ENCROACH =
  /^(?<head>[^:]*(?:phát\s+hiện|ghi\s+nhận)\s+(?:có\s+)?\d[\d.]*\s+(?<whom>hộ(?:\s+dân)?|cơ\s+sở|trường\s+hợp|tổ\s+chức)\s[^:]*,\s[^:]*?)\s+(?<tail>lấn(?:\s+chiếm)?\s+(?:vào\s+)?\S+\s.+)$/iu;
export function encroaches(text: string): Pieces | null {
  const found = ENCROACH.exec(text)?.groups as Record<'head' | 'whom' | 'tail', string> | undefined;
  return found === undefined ? null : [found.head, `Các ${found.whom.toLowerCase()} này ${found.tail}`];
}
