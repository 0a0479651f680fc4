/**
 * What of a letter's own sentences to the people its announcement leaves out: too long to be cut surely, or no time for
 * it. Whoever edits sees them and may add them.
 */
import { withoutMarker } from '../paragraphs.ts';
import type { Letter } from '../letter.ts';
import { isPutOff } from './deadline.ts';
import type { Sentence } from './toldIn.ts';
import type { Told } from './told/kinds.ts';
import { fits, tellsItself } from './told/labels.ts';
import { JUDGES, labelOf } from './told/signs.ts';
import { lowerFirst } from './words/words.ts';

/** “…, cụ thể như sau:”, “… bằng một trong các hình thức sau:” */
const FOLLOWS =
  /(?:\s+(?:bằng|theo|qua|tại|với)\s+(?:một\s+trong\s+)?(?:các|những)\s+\p{L}+(?:\s+\p{L}+)?\s+sau|[,;]?\s*(?:(?:với\s+)?(?:các\s+)?nội\s+dung\s+)?(?:cụ\s+thể)?\s*(?:như\s+sau|sau\s+đây)?)\s*:\s*$/iu;
const ENDS = /[.!?…]["”’)]*$/u;

function asSentence(from: string, label: string | null): string {
  const said = withoutMarker(from)
    .replace(FOLLOWS, '')
    .replace(/(?:[\s;,/]|\.\/)+\.?$/u, '');
  const whole = label === null ? said : `${label}: ${lowerFirst(said)}`;
  return `${whole.slice(0, 1).toUpperCase()}${whole.slice(1)}${ENDS.test(whole) ? '' : '.'}`;
}

/**
 * “Bắc Ninh, ngày 15/4/2026”, “Chỉ huy trưởng: thiếu tá A”, “(Đồng chí B)”, “Danh sách kèm theo”, at the letter's foot;
 * “Lịch tiếp công dân tháng 4 (01/04/2026)”, another of the page.
 */
const OF_PAPER: readonly RegExp[] = [
  /^(?:\p{Lu}[\p{L}\s.]{1,30},\s+)?ngày\s+\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:[/.-]|\s+năm\s+)\d{4}[.\s]*$/iu,
  /^[^.;:]{5,150}\s\(\d{1,2}\/\d{1,2}\/\d{4}\)[.\s]*$/u,
  /^\([^()]*\)[.\s]*$/u,
  /^(?:p\.|phó)?\s*(?:(?:chỉ\s+huy|hiệu|trạm|thôn|ấp|kế\s+toán)\s+trưởng|giám\s+đốc|chủ\s+tịch|trưởng\s+(?:ban|phòng|trạm|thôn|công\s+an))\s*:\D*$/iu,
  /^(?:có\s+)?(?:danh\s+sách|phụ\s+lục|biểu\s+mẫu)\s+(?:kèm\s+theo|đính\s+kèm)[^.;]*[.\s]*$/iu,
];
/** “Do vậy ảnh hưởng đến việc chi trả tiền”: nothing by itself. */
const LEANS =
  /^(?:do\s+(?:vậy|đó)|vì\s+(?:vậy|thế)|qua\s+đó|từ\s+đó|điều\s+(?:này|đó))(?!\p{L})[^\d]{0,90}$/iu;

const NOTHING = [...OF_PAPER, LEANS, JUDGES];

/** The label an item stands under, where it doesn't say itself what it is. */
function labelAbove({ under }: Told, from: string): string | null {
  const label = under === null ? null : labelOf(under.text);
  return label === null || tellsItself(label, from) || !fits(label, from) ? null : label;
}

/** The letter's sentences that speak to the people, in its order. Why a letter was written isn't missed. */
export function sentencesFor({ fields: { deadline, title } }: Letter, told: readonly Told[]): Sentence[] {
  const says = new Map<string, string[]>();
  for (const one of told) {
    // Said where the term is.
    if (one.role === 'why' || (deadline !== null && isPutOff(one.text, deadline, title))) continue;
    const from = one.from ?? one.text;
    const text = asSentence(from, labelAbove(one, from));
    if (NOTHING.some((sign) => sign.test(from) || sign.test(text))) continue;
    const before = says.get(text);
    if (before === undefined) says.set(text, [one.text]);
    else before.push(one.text);
  }
  return [...says].map(([text, parts]) => ({ text, says: parts.join('. ') }));
}
