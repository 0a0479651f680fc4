/** What of a letter speaks to the people: what they should do, what happens otherwise, what they have to know. */
import { sentencesOf } from '../../paragraphs.ts';
import * as words from '../../deadlines/words/all.ts';
import { isForTheEye, withoutPointers } from '../sentences/eye.ts';
import { areShort, inlineList, listed } from '../sentences/lists.ts';
import { withoutSpeaker } from '../sentences/openings.ts';
import { isForTheEyeAlone } from './captions.ts';
import { chain, outlined, type Block, type Opener } from './outline.ts';
import {
  ASKS_BELOW,
  calledOnAir,
  IMPERATIVE,
  PEOPLE,
  SUBJECT,
  TELLING,
  TOLD,
  TOLD_WHO,
  VERB,
} from '../words/people.ts';
import * as signs from './signs.ts';
import { near } from './near.ts';
import { rowsTold } from './tables.ts';
import { clausesIn, goesOnWithout, LETS } from './within.ts';
import { inOneBreath, linesOf, withoutMarks } from './written.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';

export type Role = 'why' | 'action' | 'fact' | 'otherwise' | 'help';

export interface Told {
  readonly role: Role;
  readonly text: string;
  /** Sentences already, in order: a list told item after item. */
  readonly lines?: readonly string[];
  /** Invited rather than asked. */
  readonly invited?: boolean;
  /** Who is asked, as they are called on air. */
  readonly who?: string;
  /** What it stands under: what follows the first of a list isn't told without it. */
  readonly under: Opener | null;
  /** Said before it. */
  readonly label?: string;
  /** A sentence of the letter from capital to point, not an item of a list. */
  readonly own?: boolean;
}

/** What governs a block: who is told, and what the block is about. */
interface Place {
  readonly forOffices: boolean;
  readonly asked: string | null;
  readonly label: string | null;
  readonly under: Opener | null;
}

function placeOf({ under }: Block): Place {
  const above = chain(under);
  const forOffices = above.some(({ text }) => signs.isOfficeSection(text) || signs.directsOffices(text));
  const asks = above.find(({ text }) => ASKS_BELOW.test(text));
  return {
    forOffices,
    asked: asks === undefined ? null : calledOnAir(whoIn(asks.text)),
    label: under === null ? null : AGENDA.test(under.text) ? ON_AGENDA : signs.labelOf(under.text),
    under,
  };
}

/** “… tổ chức phiên họp với những nội dung sau:”: what is spoken of there, not asked. */
const AGENDA =
  /(?<!\p{L})(?:họp|hội\s+nghị|đại\s+hội)(?!\p{L})[^:]*nội\s+dung(?:\s+\p{L}+){0,2}?\s+(?:như\s+)?sau\s*:\s*$/iu;
const LONGEST_ON_AGENDA = 20;
const ON_AGENDA = 'Nội dung gồm';
const WHO = new RegExp(`(?:(?<!\\p{L})${TELLING}\\s+|^)(?<who>${PEOPLE})(?!\\p{L})`, 'iu');
const whoIn = (opener: string): string => WHO.exec(opener)?.groups?.who ?? 'bà con';

/** In the letter's order. */
export function toldTo(body: readonly string[], toPeople: boolean, issuer: string | null = null): Told[] {
  const told = new Gathered(toPeople, signs.selfOf(issuer));
  const blocks = outlined(rowsTold(linesOf(body)));
  const opened = new Set<Opener>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (isForTheEyeAlone(blocks, at)) continue;
    const place = placeOf(block);
    for (const opener of chain(block.under).reverse())
      if (!opened.has(opener)) {
        opened.add(opener);
        told.opener(opener, place);
      }
    const beside = place.label === null || place.forOffices ? [] : siblings(blocks, at);
    const items = GATHERS.test(place.label ?? '')
      ? beside.flatMap((item) => item.split(/;\s+/u)).map(inShort)
      : beside;
    const brief =
      areShort(items) || (place.label === ON_AGENDA && items.every((i) => wordsIn(i) <= LONGEST_ON_AGENDA));
    if (items.length > 1 && brief && isList(items, place)) {
      const lines = listed(withoutPointers(place.label!), items);
      if (toPeople || signs.isFact(lines[0] ?? '')) told.add('fact', items.join(', '), place, { lines });
      at += beside.length - 1;
      continue;
    }
    for (const sentence of sentencesOf(block.text)) told.sentence(sentence, place);
  }
  return told.all;
}

const GATHERS = /(?:gồm|gồm\s+có)$/iu;
/** “một phong bì (dán sẵn tem, ghi rõ họ tên …)”: of a long item what it is. */
const inShort = (item: string): string =>
  wordsIn(item) > LONGEST_GATHERED ? item.replace(/\s*\([^()]*\)/gu, '') : item;
const LONGEST_GATHERED = 13;

/** The items that stand beside a block, itself first. */
function siblings(blocks: readonly Block[], from: number): string[] {
  const out: string[] = [];
  for (const { text, under } of blocks.slice(from)) {
    if (under !== blocks[from]!.under) break;
    out.push(text);
  }
  return out;
}

/** Items that only name, or that follow “gồm” or tell whom it is for, make one list; those that ask are told one by one. */
const isList = (items: readonly string[], { asked, label }: Place): boolean =>
  /^(?:đối\s+tượng|thành\s+phần)(?!\p{L})|(?:gồm|gồm\s+có|chuẩn\s+bị|mang\s+theo|nộp)$/iu.test(label!) ||
  (asked === null && items.every((i) => !IMPERATIVE.test(i) && !SUBJECT.test(i)));

/** A sentence that tells what the letter is for, rather than what one of its rules is for. */
const AIMS = /^(?:để|nhằm|việc|với\s+mục)(?!\p{L})/iu;
/** “… thực hiện (tốt) các nội dung”: what is asked comes below. */
const ONLY_FOLLOWS =
  /^(?:(?:nghiêm\s+túc|chủ\s+động|phối\s+hợp|tích\s+cực|cần|hãy|khẩn\s+trương|tăng\s+cường)\s+)*(?:thực\s+hiện|lưu\s+ý|chú\s+ý|chấp\s+hành|triển\s+khai|quan\s+tâm|biết|làm|áp\s+dụng)(?:\s+(?:nghiêm\s+túc|nghiêm|tốt|đúng|ngay))*(?:\s+(?:một\s+số|các|những|\d+)(?:\s+(?:nội\s+dung|việc|biện\s+pháp|công\s+việc|quy\s+định|vấn\s+đề|điểm|yêu\s+cầu|khuyến\s+cáo|bước)).*)?$/iu;
const CAPITAL_TO_POINT = /^\p{Lu}.*[.!?…]$/u;
/** Kinds, not a group of officers. */
const GROUPED = /^nhóm\s+(?:giống|tuổi|đối\s+tượng|trẻ|học\s+sinh|người|hộ)(?!\p{L})/iu;
/** “… thông báo để khách hàng dùng điện được biết”: nothing is asked. */
const TO_KNOW = /(?<!\p{L})được\s+biết(?!\p{L})/iu;
const KNOW_AND = new RegExp(`\\s+biết,?\\s+(?:và\\s+|để\\s+)?(?=${VERB}(?!\\p{L}))`, 'iu');
/** “Khai mạc: từ 7h30 ngày 29/10”: when something is, not what is asked. */
const SCHEDULED = /^[^:]{3,40}:\s+(?:từ|ngày|bắt\s+đầu|lúc|vào|\d)/iu;
const INVITES = /mời\s*$/iu;
/** More than any announcement has time for; a book has thousands. */
const MOST_TOLD = 300;

class Gathered {
  readonly #toPeople: boolean;
  /** How the issuer speaks of itself. */
  readonly #self: RegExp | null;
  readonly #told: Told[] = [];
  readonly #labelled = new Set<Opener>();

  constructor(toPeople: boolean, self: RegExp | null) {
    this.#toPeople = toPeople;
    this.#self = self;
  }

  get all(): Told[] {
    return this.#told;
  }

  add(
    role: Role,
    text: string,
    { label, under }: Place,
    more: { lines?: string[]; who?: string; invited?: boolean } = {},
  ): void {
    const bare = signs.ofWhat(label, text.replace(/^[\s,;:–-]+|[\s;,–-]+$/gu, ''));
    if (bare.length <= 8 || signs.EMPTY.test(bare) || signs.COURTESY.test(bare) || isForTheEye(bare)) return;
    if (this.#told.length >= MOST_TOLD || this.#told.some((t) => near(t.text, bare))) return;
    const named = role === 'fact' && label !== null && under !== null && more.lines === undefined;
    const first = named && !this.#labelled.has(under);
    if (first) this.#labelled.add(under);
    this.#told.push({
      role,
      text: bare,
      under: named ? under : null,
      ...more,
      ...(under === null && CAPITAL_TO_POINT.test(bare) ? { own: true } : {}),
      ...(first && !signs.tellsItself(label, bare) ? { label } : {}),
    });
  }

  /** “Đề nghị bà con treo cờ Tổ quốc, cụ thể như sau:”: what is asked before its list. */
  opener({ text }: Opener, place: Place): void {
    const above = { ...place, label: null, under: null };
    // “Đối tượng tiêm: chó, mèo” above the days: tells something itself.
    if (signs.FACT.test(text) && !/:$/u.test(text)) return this.sentence(text, above);
    if (place.forOffices) return;
    const said = signs.saidAbove(text);
    if (said !== null && this.#toPeople) return this.add('fact', said, above);
    const asked = TOLD.exec(text)?.groups as Record<'who' | 'what' | 'asks', string> | undefined;
    if (asked === undefined || /^thông\s+báo/iu.test(asked.asks) || signs.WAS_ASKED.test(text)) return;
    const what = asked.what.replace(signs.FOLLOWS, '').replace(/,?\s+(?:cụ\s+thể|như\s+sau)$/iu, '');
    if (wordsIn(what) < 3 || ONLY_FOLLOWS.test(what)) return;
    this.#asked(text, { ...asked, what }, above);
  }

  sentence(marked: string, place: Place): void {
    const whole = withoutMarks(marked);
    const aim = signs.WHY.exec(whole);
    const why = aim?.groups?.why;
    // “Để việc thu được thành công, … phải đủ tiền để duy trì tài khoản”: another aim than the letter's.
    const ofLetter = AIMS.test(whole) && (aim?.index === 0 || !/^(?:để|nhằm)(?!\p{L})/iu.test(whole));
    if (why && ofLetter && !this.#told.some((t) => t.role === 'why') && !place.forOffices)
      this.add('why', why.replace(signs.PURPOSE_END, ''), place);
    if (signs.isBasisAlone(whole)) return;
    const text = inOneBreath(signs.withoutBasis(whole)).replace(/^[^:]{10,90}\snhư\s+sau:\s+(?=\p{Lu})/u, '');
    const inline = inlineList(text);
    if (inline !== null && !place.forOffices && inline.items.every((i) => wordsIn(i) < 18)) {
      if (this.#toPeople || signs.isFact(text))
        this.add('fact', text, place, { lines: listed(inline.label, inline.items) });
      return;
    }
    let asked: string | null = place.asked;
    const parts = clausesIn(text);
    const orders = signs.ORDERS.test(parts[0] ?? '');
    for (const [i, clause] of parts.entries()) {
      // What an office does besides isn't said without it, nor what it is ordered besides.
      if (i > 0 && asked === null && (orders ? !SUBJECT.test(clause) : goesOnWithout(text, clause))) continue;
      const before = this.#told.length;
      this.#clause(clause, { ...place, asked });
      // What people are asked goes on to the end of the sentence.
      asked = this.#told.at(before)?.who ?? asked;
    }
  }

  /** What people are asked, and when, where that is said before it. */
  #asked(clause: string, { who, what, asks }: Record<'who' | 'what' | 'asks', string>, place: Place): void {
    this.add('action', what.replace(signs.FOLLOWS, ''), place, {
      who: calledOnAir(who),
      ...(INVITES.test(asks) ? { invited: true } : {}),
    });
    const when = signs.WHEN_BEFORE.exec(clause.slice(0, clause.lastIndexOf(what)).split(asks)[0]!)?.groups
      ?.when;
    if (when !== undefined) this.add('fact', `Thời gian: ${when}`, place);
  }

  #clause(marked: string, place: Place): void {
    const clause = withoutSpeaker(marked).replace(LETS, '');
    const forWhom = signs.ORDERED_FOR.exec(clause)?.groups?.what;
    if (forWhom !== undefined && this.#toPeople && wordsIn(forWhom) > 6)
      return this.add('action', forWhom, place);
    const otherwise = signs.OTHERWISE.exec(clause);
    if (otherwise) {
      // “từ ngày 2 đến ngày 5 (sau thời gian này không nhận đơn)”
      const before = clause.slice(0, otherwise.index);
      if (/\(\s*$/u.test(before)) this.#clause(before.replace(/\s*\(\s*$/u, ''), place);
      return this.add('otherwise', otherwise[0].replace(/^([^()]*)\)\s*$/u, '$1'), place);
    }
    const asked = TOLD.exec(clause)?.groups as Record<'who' | 'what' | 'asks', string> | undefined;
    // What was asked before and done is news, not a request.
    if (asked !== undefined && signs.WAS_ASKED.test(clause)) return;
    if (asked !== undefined && TO_KNOW.test(asked.what)) return;
    if (asked !== undefined) return this.#asked(clause, asked, place);
    const thing = signs.INTRODUCED.exec(clause)?.groups?.thing;
    if (thing !== undefined || signs.INTRODUCES.test(clause)) {
      if (thing !== undefined && !/:\s*$/u.test(thing)) this.add('fact', thing, place);
      return;
    }
    if (words.OFFICE_FIRST.test(clause) && signs.PASSES.test(clause) && !this.#self?.test(clause)) return;
    const ofPeople = SUBJECT.test(clause);
    if ((words.REPORT.test(clause) && !(ofPeople && this.#toPeople)) || signs.DIRECTION.test(clause)) return;
    if (signs.LIST_ITEM.test(clause) || signs.ORDERS.test(clause) || signs.OFFICERS.test(clause)) return;
    const who = TOLD_WHO.exec(clause)?.groups?.what;
    if (who !== undefined && (TO_KNOW.test(who) || signs.WAS_ASKED.test(clause))) return;
    if (/^thông\s+báo\s+về\s+việc(?!\p{L})/iu.test(clause)) return;
    if (who !== undefined && !/:\s*$/u.test(clause))
      return this.add(
        'action',
        who.replace(KNOW_AND, ' '),
        place,
        INVITES.test(clause.slice(0, -who.length)) ? { invited: true } : {},
      );
    if (signs.BASIS.test(clause) || signs.PAPER_NEWS.test(clause) || /:\s*$/u.test(clause)) return;
    const asks = (IMPERATIVE.test(clause) || beginsWithVerb(clause)) && !SCHEDULED.test(clause);
    if (place.asked !== null && !place.forOffices && asks)
      return this.add('action', clause, place, { who: place.asked });
    if (signs.FACT.test(clause)) return this.add('fact', clause, place);
    if (signs.HELP.test(clause) && !GATHERS.test(place.label ?? '')) return this.add('help', clause, place);
    if (ofPeople) return this.add('fact', clause, place);
    if (place.forOffices) return;
    const labelled = place.label === null ? clause : `${place.label}: ${clause}`;
    if (signs.isFact(labelled) || signs.FORBIDS.test(clause) || signs.issuerActs(clause))
      return this.add('fact', clause, place);
    if (wordsIn(clause) < 4) return;
    // A letter to offices still tells in passing what people do.
    if (!this.#toPeople && !words.PEOPLE.test(clause)) return;
    const forThem =
      this.#toPeople &&
      (signs.PEOPLE_TOO.test(clause) || (words.PEOPLE.test(clause) && signs.DOES_FOR_PEOPLE.test(clause)));
    if (!words.OFFICE_FIRST.test(clause) || GROUPED.test(clause) || this.#self?.test(clause) || forThem)
      this.add('fact', clause, place);
  }
}
