/** “Trong 10 ngày kể từ ngày ký”: days counted from a day the letter names or from its own. */
import { Temporal } from 'temporal-polyfill';
import type { DateMention } from './dates.ts';
import { CONSEQUENCE, LINKS, STRONG_ACTS } from './words/all.ts';

export interface RelativeDay {
  readonly day: string;
  readonly strength: number;
  readonly at: { readonly start: number; readonly end: number };
}

const RELATIVE =
  /(?<!\p{L})(?:(?<after>sau|(?<!(?:không|vượt)\s)(?:quá|hết)(?=\s+(?:thời\s+hạn|\d)))(?:\s+thời\s+hạn)?|trong\s+(?:vòng|thời\s+hạn|thời\s+gian|hạn)?|thời\s+gian\s+(?:lấy\s+ý\s+kiến|góp\s+ý|tiếp\s+nhận|nhận|thu|nộp|đăng\s+ký|kê\s+khai|niêm\s+yết|công\s+bố|công\s+khai)(?:\s+\p{L}{1,8}){0,4}|thời\s+gian(?:\s+[\p{L}\s,]{1,80})?:|thời\s+hạn(?:\s+[\p{L}\s]{1,40}?)?(?:\s+là)?\s*:?|không\s+quá|chậm\s+nhất(?:\s+là)?|tối\s+đa)\s*(?:là\s+)?(?<n>\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?(?<unit>ngày\s+làm\s+việc|ngày|tuần|tháng)(?:\s+liên\s+tục)?\s*[,(]?\s*(?:\([^)]{1,40}\)\s*)?(?:được\s+)?(?:kể\s+|tính\s+|bắt\s+đầu\s+)?từ\s+(?:thời\s+điểm\s+|sau\s+)?(?<base>[^;.]{2,150})/giu;
/** “Trong 10 ngày tới, các hộ tự tháo dỡ”: only with what is to be done in it. */
const COMING =
  /(?<!\p{L})(?:trong|nội\s+trong)\s+(?:vòng\s+|thời\s+hạn\s+)?(?<n>\d{1,3})\s*(?:\([^)]{1,20}\)\s*)?(?<unit>ngày\s+làm\s+việc|ngày|tuần|tháng)\s+(?:tới|nữa)/giu;
/** What is foretold for the coming days, or promised. */
const WEATHER = /(?<!\p{L})(?:mưa|nắng|rét|bão|lũ|sẽ)(?!\p{L})/iu;
/** The letter's own day, and nothing else's: not a contract's, not a receipt's. */
const OWN_DAY =
  /^(?:(?:ngày|khi)\s+)?(?:(?:ký|ban\s+hành|ra|phát\s+hành|đăng(?:\s+tải)?(?!,?\s+phát)|công\s+bố|có)(?:\s+ban\s+hành)?(?:\s+(?:văn\s+bản|công\s+văn|thông\s+báo|kế\s+hoạch|quyết\s+định|công\s+điện|tin|bài))*(?:\s+(?:này|(?:nêu\s+|nói\s+|ở\s+)?trên))?|thông\s+báo(?:\s+này)?|hôm\s+nay)\s*(?=[,;.)]|$|(?:các|nếu|người|đề\s+nghị|mọi|mà|tổ\s+chức|hộ|để|phải|yêu\s+cầu)(?!\p{L}))/iu;

/** “kể từ ngày ra thông báo (16/12/2025)”, “… thông báo lần 2 (16/12/2025)” */
const NAMED_BESIDE =
  /^\p{L}+(?:\s+\p{L}+){0,6}\s*[(,]\s*(?:ngày\s+)?(?=\d)|^\p{L}+(?:\s+\p{L}+){0,24}(?:\s+lần\s+\d{1,2})?\s*\(\s*(?:ngày\s+)?(?=\d)/iu;

/** @param mentions of the sentence, @param own the letter's own day; without one nothing is guessed */
export function relativeDays(
  sentence: string,
  mentions: readonly DateMention[],
  own: string | null,
): RelativeDay[] {
  const out: RelativeDay[] = [];
  for (const found of sentence.matchAll(RELATIVE)) {
    const { n, unit, base, after } = found.groups as Record<'n' | 'unit' | 'base', string> & {
      after?: string;
    };
    const baseAt = found.index + found[0].length - base.length;
    const named = mentions.find(
      (m) =>
        m.unit === 'day' && m.start <= baseAt + (NAMED_BESIDE.exec(base)?.[0].length ?? 12) && m.end > baseAt,
    );
    const from = named ? named.day : OWN_DAY.test(base) ? own : null;
    // “Trong 03 ngày, từ 12 đến 14/10”: the days themselves are told.
    if (from === null || (named && named.first !== named.day)) continue;
    // “05 ngày, từ ngày 16/11 đến hết ngày 20/11”: the day that is named counts.
    const next = named && mentions[mentions.indexOf(named) + 1];
    if (next && LINKS.test(sentence.slice(named.end, next.start))) continue;
    // “Sau 30 ngày kể từ …, nếu không có người nhận”: a term only with what happens then.
    if (after !== undefined && !CONSEQUENCE.test(sentence.slice(baseAt))) continue;
    out.push({
      day: counted(from, Number(n), unit.toLowerCase().replace(/\s+/gu, ' ')),
      strength: 4,
      at: { start: found.index, end: named?.end ?? baseAt + (OWN_DAY.exec(base)?.[0].length ?? 0) },
    });
  }
  if (own !== null)
    for (const found of STRONG_ACTS.test(sentence) && !WEATHER.test(sentence)
      ? sentence.matchAll(COMING)
      : [])
      out.push({
        day: counted(own, Number(found.groups!.n), found.groups!.unit!.toLowerCase().replace(/\s+/gu, ' ')),
        strength: 4,
        at: { start: found.index, end: found.index + found[0].length },
      });
  return out;
}

/** The day itself isn't counted (Bộ luật Dân sự 2015, điều 147); working days leave out the week's end. */
function counted(from: string, n: number, unit: string): string {
  const start = Temporal.PlainDate.from(from);
  if (unit === 'tuần') return start.add({ weeks: n }).toString();
  if (unit === 'tháng') return start.add({ months: n }).toString();
  if (unit === 'ngày') return start.add({ days: n }).toString();
  let day = start;
  for (let left = n; left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5) left--;
  }
  return day.toString();
}
