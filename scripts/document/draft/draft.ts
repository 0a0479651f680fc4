/**
 * The announcement made of a letter: greeting, what and why, until when, what to do and where, what happens
 * otherwise, whom to ask, until when once more, thanks. Its sentences are the letter's own where they speak to people.
 */
import { read } from '../../../audio/spoken/reader.ts';
import { spokenSeconds } from '../../seconds.ts';
import type { Contact } from '../fields.ts';
import type { Letter } from '../letter.ts';
import { ACTS, OFFICE_FIRST, REPORT } from '../deadlines/words/all.ts';
import { againLine, isPutOff, untilLines } from './deadline.ts';
import { lowerFirst, newsLines } from './news.ts';
import { DIRECTION, EMPTY, toldTo, type Told } from './address.ts';
import { isLoose, short } from './sentences.ts';
import { MOST_WORDS, wordsIn } from './words.ts';

export type DraftLength = 'short' | 'standard' | 'full';

export interface DraftOptions {
  readonly length?: DraftLength;
  /** Days to the deadline's last day, 0 on it: later phases of a campaign say so. */
  readonly daysLeft?: number | null;
}

/** Seconds on air. */
const BOUNDS: Readonly<Record<DraftLength, readonly [least: number, most: number]>> = {
  short: [18, 29],
  standard: [50, 100],
  full: [60, 180],
};

/** What is left of a sentence and is no longer says nothing. */
const LEAST_WORDS = 2;

/** An announcement on air lasts at least this long, spots apart. */
const LEAST_STANDARD_SECONDS = 46;

type Place =
  'greeting' | 'what' | 'until' | 'why' | 'do' | 'where' | 'otherwise' | 'ask' | 'again' | 'thanks';

interface Part {
  readonly place: Place;
  /** Lower is kept first when time is short. */
  readonly rank: number;
  readonly lines: readonly string[];
}

export function draftOf(letter: Letter, { length = 'standard', daysLeft = null }: DraftOptions = {}): string {
  const parts = partsOf(letter, length, daysLeft);
  const [least, most] = BOUNDS[length];
  const kept = new Set<Part>();
  const seconds = () => secondsOf(inOrder(parts, kept));
  for (const part of [...parts].sort((a, b) => a.rank - b.rank)) {
    kept.add(part);
    if (part.rank > 2 && seconds() > most) kept.delete(part);
  }
  let lines = inOrder(parts, kept);
  if (length !== 'short' && secondsOf(lines) < least) lines = withReminder(lines, least);
  return paragraphsOf(lines);
}

interface Line {
  readonly place: Place;
  readonly text: string;
}

const ORDER: readonly Place[] = [
  'greeting',
  'what',
  'why',
  'until',
  'do',
  'where',
  'otherwise',
  'ask',
  'again',
  'thanks',
];

function inOrder(parts: readonly Part[], kept: ReadonlySet<Part>): Line[] {
  return ORDER.flatMap((place) =>
    parts
      .filter((p) => p.place === place && kept.has(p))
      .flatMap((p) => p.lines.map((text) => ({ place, text }))),
  );
}

const secondsOf = (lines: readonly Line[]): number =>
  spokenSeconds(read(lines.map((l) => l.text).join('\n')).spoken);

/** Greeting, news, what to do, closing: four paragraphs. */
function paragraphsOf(lines: readonly Line[]): string {
  const groups: readonly (readonly Place[])[] = [
    ['greeting'],
    ['what', 'until', 'why'],
    ['do', 'where'],
    ['otherwise', 'ask'],
    ['again', 'thanks'],
  ];
  return groups
    .map((places) =>
      lines
        .filter((l) => places.includes(l.place))
        .map((l) => l.text)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n');
}

/** Only says that something follows. */
const NOTHING_NEW = /(?:như\s+sau|sau\s+đây)\.$/iu;

/** A short letter is told once more, as announcers do. */
function withReminder(lines: readonly Line[], least: number): Line[] {
  const out: Line[] = [...lines];
  const add = (text: string) => {
    const at = out.findIndex((l) => l.place === 'again' || l.place === 'thanks');
    out.splice(at, 0, { place: 'ask', text });
  };
  add('Đề nghị bà con thông tin cho người thân và hàng xóm cùng biết để thực hiện.');
  if (secondsOf(out) >= least) return out;
  const again = lines.filter((l) => ['what', 'do', 'until', 'where', 'otherwise'].includes(l.place));
  const news = again.filter((l) => !NOTHING_NEW.test(l.text));
  if (news.length > 1) add('Sau đây, xin nhắc lại nội dung chính của thông báo.');
  // A single sentence told twice in a row helps nobody.
  for (const [i, { text }] of (news.length > 1 ? [...news, ...news] : []).entries()) {
    // What is announced as said again is said again.
    if (i > 0 && secondsOf(out) >= (i < news.length ? least : LEAST_STANDARD_SECONDS)) break;
    add(text);
  }
  if (secondsOf(out) < LEAST_STANDARD_SECONDS && lines.some((l) => l.place === 'do' || l.place === 'until'))
    add('Bà con theo dõi hệ thống truyền thanh để nắm thông tin kịp thời.');
  return out;
}

function partsOf(letter: Letter, length: DraftLength, daysLeft: number | null): Part[] {
  const { head, body, fields } = letter;
  const { deadline } = fields;
  const toPeople = speaksToPeople(letter);
  const told = toldTo(body, toPeople);
  const of = (role: Told['role']) => told.filter((t) => t.role === role);
  const parts: Part[] = [
    { place: 'greeting', rank: 0, lines: [`Kính thưa toàn thể Nhân dân${unitOf(letter)}.`] },
    { place: 'what', rank: 0, lines: newsLines(letter) },
    {
      place: 'thanks',
      rank: 1,
      lines: [
        length === 'short' ? 'Xin cảm ơn bà con.' : 'Trân trọng thông báo và cảm ơn bà con đã lắng nghe.',
      ],
    },
  ];
  if (deadline) {
    parts.push({ place: 'until', rank: 0, lines: untilLines(deadline, daysLeft, length) });
    parts.push({ place: 'again', rank: 1, lines: [againLine(deadline)] });
    const own = peoplesPart(deadline.quote);
    if (own !== null && own !== fields.title && !told.some((t) => sharesWords(t.text, own)))
      parts.push({ place: 'do', rank: 2.4, lines: short(own) });
  } else
    for (const event of fields.events.filter((e) => !REPORT.test(e.quote)).slice(0, 1))
      parts.push(...eventParts(event.quote, told, fields.title));
  of('why')
    .slice(0, 1)
    .forEach((t) => parts.push({ place: 'why', rank: 6, lines: short(`Việc này nhằm ${t.text}`) }));
  of('action')
    .filter((t) => ACTS.test(t.text) || wordsIn(t.text) < 16)
    .forEach((t, i) =>
      parts.push({
        place: 'do',
        rank: 2.5 + i,
        lines: short(asked(t.text, i)),
      }),
    );
  const facts = of('fact')
    .filter((t) => !OF_PAPERS.test(t.text) && t.text !== fields.title)
    .filter((t) => deadline === null || !isPutOff(t.text, deadline, fields.title))
    .map((t) => short(t.text));
  // What can't be told in whole sentences is left out where there is enough else to tell.
  const whole = facts.filter((lines) => !isLoose(lines));
  (whole.length > 1 ? whole : facts).forEach((lines, i) =>
    parts.push({ place: 'do', rank: (toPeople ? 3 : 5) + i, lines }),
  );
  of('otherwise')
    .slice(0, 2)
    .forEach((t, i) => parts.push({ place: 'otherwise', rank: 3 + i * 4, lines: short(t.text) }));
  contactLines(fields.contacts, told).forEach((line, i) =>
    parts.push({ place: 'where', rank: 4 + i, lines: [line] }),
  );
  of('help')
    .slice(0, 2)
    .forEach((t, i) => parts.push({ place: 'ask', rank: 5 + i, lines: short(t.text) }));
  return parts
    .map((p) => ({
      ...p,
      lines: p.lines.filter(
        (l) =>
          l.split(/\s+/u).length <= MOST_WORDS &&
          (p.place === 'what' || (!EMPTY.test(l) && wordsIn(l) > LEAST_WORDS)),
      ),
    }))
    .filter((p) => p.lines.length > 0 && !(head.kind === 'plan' && p.rank > 40));
}

/** Only tells which law or paper something stands in, or is a page's own. */
const OF_PAPERS =
  /(?:nằm|nêu|quy\s+định|ghi|có)\s+(?:rõ\s+)?(?:ở|tại|trong)\s+(?:các\s+)?(?:thông\s+tư|nghị\s+định|luật|quyết\s+định|nghị\s+quyết)|^(?:ý\s+kiến\s+bạn\s+đọc|chủ\s+đề\s*:|lượt\s+xem|nguồn\s*:|tác\s+giả\s*:)/iu;

/** The sentence of the deadline, unless it tells offices what to tell or to send. */
function peoplesPart(quote: string): string | null {
  return DIRECTION.test(quote) || REPORT.test(quote) || OFFICE_FIRST.test(quote) ? null : quote;
}

const sharesWords = (told: string, own: string): boolean =>
  own.includes(told.slice(0, 25)) || told.includes(own.slice(0, 25));

/** “Đề nghị bà con chủ động …”; whoever is named stays named. */
function asked(text: string, i: number): string {
  const named =
    /^(?:(?:toàn\s+thể|toàn\s+bộ|các|những|mọi|mỗi|quý|tất\s+cả)\s+)*(?:cơ\s+quan|đơn\s+vị|doanh\s+nghiệp|cán\s+bộ|đoàn\s+viên|hội\s+viên|người|nhân\s+dân|bà\s+con|công\s+dân|hộ|chủ|phụ\s+huynh|cử\s+tri|khách|tổ\s+chức|cá\s+nhân|gia\s+đình|thuê\s+bao)(?!\p{L})/iu.test(
      text,
    );
  const who = named ? (i === 0 ? 'Đề nghị' : '') : i === 0 ? 'Đề nghị bà con' : 'Bà con';
  return `${who} ${who === '' ? text : lowerFirst(text)}`.trim();
}

/** Whether the letter itself is addressed to people, not only to offices that shall tell them. */
function speaksToPeople({ head }: Letter): boolean {
  if (
    head.recipients.some((r) =>
      /nhân\s+dân|người\s+dân|hộ|bà\s+con|công\s+dân|cá\s+nhân|khách\s+hàng|phụ\s+huynh/iu.test(r),
    )
  )
    return true;
  return head.recipients.length === 0 && head.kind !== 'plan' && head.kind !== 'directive';
}

/** “ phường Bắc Kạn”, from who issued it or what the title names. */
function unitOf({ fields, head }: Letter): string {
  const UNIT =
    /(?:phường|xã|thị trấn|đặc khu) (?:\p{Lu}[\p{L}’']*|\d{1,2})(?: \p{Lu}[\p{L}’']*)*(?: \d{1,2}(?![\d/.hg]| (?:giờ|tháng|người|hộ|ngày|năm)))?/u;
  const found =
    UNIT.exec(fields.issuer ?? '')?.[0] ??
    UNIT.exec(fields.title ?? '')?.[0] ??
    UNIT.exec([...head.recipients, ...head.body].join('\n'))?.[0];
  return found ? ` ${found}` : '';
}

function eventParts(quote: string, told: readonly Told[], title: string | null): Part[] {
  if (told.some((t) => t.text.includes(quote.slice(0, 40)) || quote.includes(t.text.slice(0, 40)))) return [];
  if (quote === title || wordsIn(quote) < 4) return [];
  return [{ place: 'until', rank: 2.6, lines: short(quote) }];
}

/** Apps and messages, told as a way to act; places that the letter's own sentences don't name already. */
function contactLines(contacts: readonly Contact[], told: readonly Told[]): string[] {
  const said = told.map((t) => t.text).join(' ');
  const values = (kind: Contact['kind']) => contacts.filter((c) => c.kind === kind).map((c) => c.value);
  const lines: string[] = [];
  const apps = values('app');
  if (apps.length > 0 && !apps.every((a) => said.includes(a)))
    lines.push(
      `Bà con có thể sử dụng ${apps.length > 1 ? 'các ứng dụng' : 'ứng dụng'} ${joined(apps.slice(0, 6))}.`,
    );
  for (const sms of values('sms').slice(0, 2))
    if (!said.includes(sms))
      lines.push(`${apps.length > 0 ? 'Hoặc nhắn' : 'Bà con nhắn'} tin theo cú pháp: ${sms}.`);
  const phones = values('phone').slice(0, 2);
  if (phones.length > 0 && !phones.some((p) => said.includes(p)))
    lines.push(`Cần hỏi thêm, bà con gọi số điện thoại ${joined(phones)}.`);
  return lines.filter((l) => wordsIn(l) <= MOST_WORDS);
}

const joined = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
