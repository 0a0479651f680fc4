/** What an announcement's parts say once: nothing twice, and nothing without the sentence that it goes on from. */
import { saysNoMore } from './deadline.ts';
import type { Part } from './parts.ts';
import { LEANS } from './places.ts';
import { sentence } from './sentences/ear.ts';
import { near } from './told/near.ts';
import { EMPTY } from './told/signs.ts';
import { MOST_WORDS, wordsIn } from './words/words.ts';

/** Whether it says when, as the other doesn't. */
export const datesMore = (text: string, than: string): boolean => daysNamed(text) > daysNamed(than);
const daysNamed = (text: string): number =>
  text.match(/\d{1,2}\s+tháng\s+\d|\d{1,2}[/.-]\d{1,2}(?!\p{L})/giu)?.length ?? 0;

/** Says nothing without the sentence before it. */
const GOES_ON =
  /^(?:Vì vậy|Do đó|Do vậy|Vì thế|Tuy nhiên|Qua đó|Đối tượng là|Mục đích là|Việc này|Đồng thời|Điều này|Trường hợp này|Khi đó|Ngoài ra|Tiếp theo|Thay vào đó|Cũng có thể|Trong đó|Đó là|Cách khác|Nội dung liên hệ|Tài khoản này)(?!\p{L})/u;

/** … and this not without another sentence of the letter. */
const CONTRASTS = /^(?:Tuy nhiên|Tuy vậy|Đây là)(?!\p{L})|^Trường hợp\s.*\s(?:này|đó)\.$/u;
const saysBefore = (part: Part | undefined, said: ReadonlySet<string>): boolean =>
  part !== undefined &&
  ['why', 'do', 'otherwise', 'ask'].includes(part.place) &&
  said.has((part.lines.at(-1) ?? '').toLowerCase());

/** “Vì vậy, …” after what was left out: without it. */
const withItsCause = (
  { lines }: Part,
  before: Part | undefined,
  said: ReadonlySet<string>,
): readonly string[] =>
  saysBefore(before, said)
    ? lines
    : lines.map((line, i) =>
        i > 0 ? line : sentence(line.replace(/^(?:Vì vậy|Do đó|Do vậy|Vì thế),?\s+/u, '')),
      );

/** “Kính mời hội viên tham dự | lớp ghép bưởi”, as the first sentence says. */
const INVITED = /^Kính mời\s[^.;:]{3,90}?\s(?:tham\s)?dự\s(?!án)(?<what>[^.;:]{6,})\.$/u;
/** From when until when, and nothing of what: said where no other sentence says it. */
const WHEN_ALONE = /^Thời gian: (?<when>từ .+ đến .+)\.$/u;

/** No sentence is said twice, however often the letter says it; what is too long or says nothing isn't said. */
export function withoutRepeats(parts: readonly Part[]): Part[] {
  const said = new Set<string>();
  const news = parts.filter((p) => p.place === 'what').flatMap((p) => p.lines);
  const term = parts.filter((p) => p.place === 'until').flatMap((p) => p.lines);
  const values = new Set<string>();
  const all = parts.flatMap((p) => p.lines);
  return parts
    .map((part, at, others) => ({
      ...part,
      lines: withItsCause(part, others[at - 1], said).filter((line, i, lines) => {
        const key = line.toLowerCase();
        if (i === 0 && (CONTRASTS.test(line) || part.after) && !saysBefore(others[at - 1], said))
          return false;
        // “Công dân đăng ký sau các ngày này …”, where those couldn't be told.
        if (i === 0 && part.place !== 'what' && LEANS.test(line) && !saysBefore(others[at - 1], said))
          return false;
        if (said.has(key) || wordsIn(line) > MOST_WORDS) return false;
        const when = WHEN_ALONE.exec(line)?.groups?.when;
        if (when !== undefined && all.some((other) => other !== line && other.includes(when))) return false;
        if (part.place !== 'what' && part.place !== 'again' && EMPTY.test(line)) return false;
        if (part.place === 'do' && news.some((other) => near(other, line) && !datesMore(line, other)))
          return false;
        // “Đợt 2: từ ngày 07/7 đến ngày 18/7”: from when, too.
        if (
          part.place === 'do' &&
          term.length > 0 &&
          !/(?<!\p{L})từ\s+(?:ngày\s+)?\d/iu.test(line) &&
          saysNoMore(line, term.join(' '))
        )
          return false;
        const come = INVITED.exec(line)?.groups?.what?.toLowerCase();
        if (come !== undefined && news.some((other) => other.toLowerCase().includes(come))) return false;
        if (part.place === 'do' && term.some((until) => near(until, line) && !datesMore(line, until)))
          return false;
        if (i > 0 && GOES_ON.test(line) && !said.has(lines[i - 1]!.toLowerCase())) return false;
        // “Đối tượng: cán bộ …”, under whatever label it comes; “Ngày 24/9: …” and “Ngày 25/9: …” are two.
        const value = /^\p{L}[^:.\d]{2,40}(?::|\slà)\s(?<value>.{12,})$/u.exec(key)?.groups?.value;
        if (part.place === 'do' && value !== undefined) {
          const bare = value.replace(/^toàn\s+thể\s+/u, '');
          if (values.has(bare)) return false;
          values.add(bare);
        }
        said.add(key);
        return true;
      }),
    }))
    .filter((part) => part.lines.length > 0);
}
