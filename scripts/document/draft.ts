/**
 * The announcement made of a letter: greeting, what and why, until when, what to do and where, what happens
 * otherwise, whom to ask, until when once more, thanks. Its sentences are the letter's own where they speak to people.
 */
import { read } from '../../audio/spoken/reader.ts';
import { spokenSeconds } from '../seconds.ts';
import type { Contact, Deadline } from './fields.ts';
import type { Letter } from './letter.ts';
import { OFFICE_FIRST, REPORT } from './words.ts';
import { DIRECTION, EMPTY, toldTo, type Told } from './draft.address.ts';
import { sentence, short, wordsIn, MOST_WORDS } from './draft.sentences.ts';

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
  'until',
  'why',
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
  add('Sau đây, xin nhắc lại nội dung chính của thông báo.');
  const again = lines.filter((l) => ['what', 'do', 'until', 'where', 'otherwise'].includes(l.place));
  const news = again.filter((l) => !NOTHING_NEW.test(l.text));
  for (const [i, { text }] of [...news, ...news].entries()) {
    // What is announced as said again is said again.
    if (i > 0 && secondsOf(out) >= least) break;
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
    if (own !== null && !told.some((t) => sharesWords(t.text, own)))
      parts.push({ place: 'do', rank: 2.4, lines: short(own) });
  } else
    for (const event of fields.events.filter((e) => !REPORT.test(e.quote)).slice(0, 1))
      parts.push(...eventParts(event.quote, told, fields.title));
  of('why')
    .slice(0, 1)
    .forEach((t) => parts.push({ place: 'why', rank: 6, lines: short(`Việc này nhằm ${t.text}`) }));
  of('action').forEach((t, i) =>
    parts.push({
      place: 'do',
      rank: 2.5 + i,
      lines: short(asked(t.text, i)),
    }),
  );
  of('fact').forEach((t, i) =>
    parts.push({ place: 'do', rank: (toPeople ? 3 : 5) + i, lines: short(t.text) }),
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
        (l) => l.split(/\s+/u).length <= MOST_WORDS && (p.place === 'what' || !EMPTY.test(l)),
      ),
    }))
    .filter((p) => p.lines.length > 0 && !(head.kind === 'plan' && p.rank > 40));
}

/** The sentence of the deadline, unless it tells offices what to tell or to send. */
function peoplesPart(quote: string): string | null {
  return DIRECTION.test(quote) || REPORT.test(quote) || OFFICE_FIRST.test(quote) ? null : quote;
}

const sharesWords = (told: string, own: string): boolean =>
  own.includes(told.slice(0, 25)) || told.includes(own.slice(0, 25));

/** “Đề nghị bà con chủ động …”; whoever is named stays named. */
function asked(text: string, i: number): string {
  const named =
    /^(?:(?:toàn\s+thể|toàn\s+bộ|các|những|mọi|mỗi|quý|tất\s+cả)\s+)?(?:người|nhân\s+dân|bà\s+con|công\s+dân|hộ|chủ|phụ\s+huynh|cử\s+tri|khách|tổ\s+chức|cá\s+nhân|gia\s+đình|thuê\s+bao)(?!\p{L})/iu.test(
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
  const UNIT = /(?:phường|xã|thị trấn|đặc khu) (?:\p{Lu}[\p{L}’']*|\d{1,2})(?: \p{Lu}[\p{L}’']*)*/u;
  const found =
    UNIT.exec(fields.issuer ?? '')?.[0] ??
    UNIT.exec(fields.title ?? '')?.[0] ??
    UNIT.exec([...head.recipients, ...head.body].join('\n'))?.[0];
  return found ? ` ${found}` : '';
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s+\p{Lu}|^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** Verbs by which offices speak of their own work. */
const OFFICE_VERBS =
  /^(?:(?:tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|triển\s+khai|phối\s+hợp|tổ\s+chức|thực\s+hiện|chỉ\s+đạo|đôn\s+đốc|công\s+tác|tập\s+trung|khẩn\s+trương|chủ\s+động|tuyên\s+truyền|hướng\s+dẫn|thông\s+báo|các\s+biện\s+pháp|về(?:\s+việc)?|truyền\s+thông|khẩn)(?:\s*,\s*|\s+(?:và\s+)?))+/iu;

function newsLines({ fields, head }: Letter): string[] {
  const issuer = fields.issuer ?? 'Chính quyền địa phương';
  if (fields.title === null) return [`${issuer} xin thông báo đến bà con một số nội dung như sau.`];
  const said = decapitalised(fields.title, head.body.join(' '));
  const verb = head.kind === 'invitation' ? 'trân trọng kính mời bà con tham dự' : 'thông báo';
  const subject = said
    .replace(OFFICE_VERBS, (office) => (said.length - office.length > 12 ? '' : office))
    .replace(/\s*\([^)]*\)/gu, '');
  const whole =
    head.kind === 'invitation'
      ? `${issuer} ${verb} ${lowerFirst(subject)}`
      : `${issuer} ${verb} về việc ${lowerFirst(subject)}`;
  return [sentence(fitting(whole, issuer))];
}

/** A title may lose what the rest tells better: where, on what occasion, by which plan; then the ward's name, just greeted. */
const LESS: readonly RegExp[] = [
  /\s+trên\s+địa\s+bàn.*$/iu,
  /,?\s+(?:theo|phục\s+vụ|nhằm|để|nhân\s+dịp|thuộc\s+dự\s+án|kể\s+từ|từ\s+ngày)\s.*$/iu,
  /\s+(?:cho|đối\s+với)\s.*$/iu,
  /,\s.*$/u,
];

function fitting(whole: string, issuer: string): string {
  const bare = issuer.replace(
    /\s+(?:phường|xã|thị\s+trấn|đặc\s+khu)\s.*$/iu,
    (ward) => ` ${ward.trim().split(/\s+/u)[0]}`,
  );
  let said = whole;
  for (const less of LESS) {
    if (wordsIn(said) <= MOST_WORDS) return said;
    const shorter = said.replace(less, '');
    // Something of the title has to be left.
    if (wordsIn(shorter) >= wordsIn(issuer) + 7) said = shorter;
    if (wordsIn(said) > MOST_WORDS) said = said.replace(issuer, bare);
  }
  if (wordsIn(said) <= MOST_WORDS) return said;
  const first = said.split(/\s+/u).slice(0, MOST_WORDS).join(' ');
  const end = first.search(
    /\s+(?:và|cho|của|trong|với|tại|theo|từ|về)\s+(?!việc)(?!.*\s(?:và|cho|của|trong|với|tại|theo|từ|về)\s)/iu,
  );
  const cut = end < 0 ? first : first.slice(0, end);
  return wordsIn(cut) >= wordsIn(issuer) + 7 ? cut : first;
}

/** A title in capitals, in small letters; names as the text writes them. */
function decapitalised(title: string, text: string): string {
  if (/\p{Ll}{2}/u.test(title)) return title;
  const names = [...new Set(text.match(/\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu) ?? [])];
  return names.reduce(
    (said, name) => said.replace(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'gu'), name),
    title
      .toLowerCase()
      .replace(/(?<=(?:quý|khóa|đợt|lần\s+thứ|thứ|kỳ)\s+)[ivx]+(?!\p{L})/gu, (roman) => roman.toUpperCase()),
  );
}

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

function untilLines(deadline: Deadline, daysLeft: number | null, length: DraftLength): string[] {
  const until = untilPhrase(deadline);
  if (daysLeft !== null && daysLeft >= 0 && daysLeft <= 30) {
    const left =
      daysLeft === 0
        ? 'Hôm nay là ngày cuối cùng.'
        : daysLeft === 1
          ? 'Ngày mai là ngày cuối cùng.'
          : `Chỉ còn ${daysLeft} ngày nữa là hết hạn.`;
    return [left, `Thời hạn thực hiện ${deadline.inclusive ? '' : 'là '}${until}.`];
  }
  const last =
    deadline.inclusive || length === 'short'
      ? ''
      : `, nghĩa là chậm nhất trong ngày ${written(deadline.lastDay)}`;
  return [`Thời hạn thực hiện ${deadline.inclusive && deadline.time === null ? '' : 'là '}${until}${last}.`];
}

const againLine = (deadline: Deadline): string =>
  `Xin nhắc lại, thời hạn thực hiện ${deadline.inclusive && deadline.time === null ? '' : 'là '}${untilPhrase(deadline)}.`;

function eventParts(quote: string, told: readonly Told[], title: string | null): Part[] {
  if (told.some((t) => t.text.includes(quote.slice(0, 40)))) return [];
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
