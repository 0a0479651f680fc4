/** What is told, sentence after sentence: asked, to be known, what happens otherwise, whom to ask. */
import * as words from '../../deadlines/words/all.ts';
import { deceives } from '../sentences/again.ts';
import { inlineList, inlineTold } from '../sentences/lists.ts';
import { withoutSpeaker } from '../sentences/openings.ts';
import { calledOnAir, SUBJECT, TOLD, TOLD_WHO } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { fits, tellsItself } from './labels.ts';
import { meetingIn, saidBefore } from './meeting.ts';
import { notSaidYet } from './near.ts';
import { airedIn, isTheirs, ON_AIR } from './carried.ts';
import { consequenceIn } from './consequence.ts';
import { deniedWhole, isDenied } from './denied.ts';
import { listItems } from './items.ts';
import type { Place, Role, Told } from './kinds.ts';
import { saidByOpener } from './openers.ts';
import type { Opener } from './outline.ts';
import { unannounced } from './announced.ts';
import * as does from './does.ts';
import { isDuty, isNamedOffice, officeAtWork } from './offices.ts';
import * as says from './says.ts';
import * as signs from './signs.ts';
import { isOfNoUse, saysNothing } from './unheard.ts';
import { foretold, warnings } from './warned.ts';
import { aimIn } from './why.ts';
import { CASE_OF, clausesIn, goesOnWithout, LETS, ofThem, waysIn } from './within.ts';
import { daysAndHours, inOneBreath, itemsApart, withoutMarks } from './written.ts';

/** More than any announcement has time for; a book has thousands. */
const MOST_TOLD = 300;

export class Gathered {
  readonly #toPeople: boolean;
  /** Whether offices carry the letter out: whoever isn't named in it is one. */
  readonly #byOffices: boolean;
  /** How the issuer speaks of itself. */
  readonly #self: RegExp | null;
  /** In the letter's order. */
  readonly all: Told[] = [];
  readonly #labelled = new Set<Opener>();
  /** What is being read of the letter. */
  from = '';
  /** How many clauses were read. */
  #at = 0;
  readonly #office = officeAtWork();
  readonly #items = listItems();

  constructor(toPeople: boolean, self: RegExp | null, byOffices: boolean) {
    this.#toPeople = toPeople;
    this.#byOffices = byOffices;
    this.#self = self;
  }

  /** Goes on to the next sentence, or line that opens. */
  read(text: string): void {
    this.from = text;
    this.#at++;
  }

  /** A paragraph or an item of its own: nobody is spoken of yet. */
  begin(): void {
    this.#office.begin();
    this.#items.begin();
  }

  #speaks({ spread }: Place): boolean {
    return this.#toPeople || spread;
  }

  add(
    role: Role,
    text: string,
    { label, under }: Place,
    more: { lines?: string[]; who?: string; invited?: boolean } = {},
  ): void {
    if (this.all.length >= MOST_TOLD) return;
    const said = signs.ofWhat(label, text.replace(/^[\s,;:–-]+|[\s;,–-]+$/gu, ''));
    const bare = saysNothing(said) ? null : notSaidYet(said, under, this.all);
    if (bare === null) return;
    const named = role === 'fact' && label !== null && under !== null && more.lines === undefined;
    const first = named && !this.#labelled.has(under);
    if (first) this.#labelled.add(under);
    this.all.push({
      role,
      text: bare,
      from: this.from,
      at: this.#at,
      under: named ? under : null,
      ...more,
      ...(CASE_OF.test(text) && /^\p{Ll}/u.test(text) ? { after: true } : {}),
      ...(role === 'fact' && this.#items.lean(bare, under) ? { leans: true } : {}),
      ...(under === null && says.CAPITAL_TO_POINT.test(bare) ? { own: true } : {}),
      ...(first && !tellsItself(label, bare) && fits(label, bare) ? { label } : {}),
    });
  }

  /** “Đề nghị bà con treo cờ Tổ quốc, cụ thể như sau:”: what is asked before its list. */
  opener({ text, under }: Opener, place: Place): void {
    const above = { ...place, label: under === null ? null : signs.labelOf(under.text), under };
    // “Tài sản: 19 thửa đất; giá từ 312 triệu đồng/thửa, chi tiết:”: told already.
    const itself = text.replace(/,?\s+(?:chi\s+tiết|cụ\s+thể|như\s+sau)(?:\s+như\s+sau)?\s*:\s*$/iu, '.');
    if (itself !== text && /^\p{Lu}[^:;.]{2,40}:\s[^.]*\d/u.test(itself)) return this.sentence(itself, above);
    // “Đối tượng tiêm: chó, mèo” above the days: tells something itself.
    if (signs.FACT.test(text) && !/:$/u.test(text)) return this.sentence(text, above);
    if (place.forOffices || isDenied(text)) return;
    const said = this.#speaks(place) ? saidByOpener(text) : null;
    if (said !== null) return this.add('fact', said, above);
    const asked = TOLD.exec(text)?.groups as Record<'who' | 'what' | 'asks', string> | undefined;
    if (asked === undefined || /^thông\s+báo/iu.test(asked.asks) || signs.WAS_ASKED.test(text)) return;
    const what = signs.askedAbove(asked.what);
    if (wordsIn(what) < 3 || says.ONLY_FOLLOWS.test(what)) return;
    this.#asked(text, { ...asked, what }, above);
  }

  sentence(marked: string, place: Place): void {
    const whole = withoutMarks(marked);
    const why = place.forOffices || this.all.some((t) => t.role === 'why') ? null : aimIn(whole);
    if (why !== null) this.add('why', why, place);
    if (signs.isBasisAlone(whole)) return;
    const text = unannounced(inOneBreath(signs.withoutBasis(whole)).replace(signs.ANNOUNCED, ''));
    if (signs.JUDGES.test(text) || signs.VOICES.test(text)) return;
    const weather = !this.#speaks(place) || wordsIn(text) > MOST_WORDS ? foretold(text) : [];
    for (const said of weather) this.add('fact', said, place);
    if (weather.length > 0) return;
    const ways = place.forOffices ? null : waysIn(signs.withoutBasis(whole));
    if (ways !== null) {
      this.sentence(ways.what, place);
      return this.add(
        'fact',
        ways.lines.join(' '),
        { ...place, label: null, under: null },
        { lines: ways.lines },
      );
    }
    const times = daysAndHours(text);
    if (times !== null) return times.forEach((one) => this.sentence(one, place));
    const aired = airedIn(text);
    if (aired !== null) return this.sentence(aired, { ...place, ...ON_AIR });
    const list = inlineList(itemsApart(text));
    if (list !== null && (isDuty(text) || isOfNoUse(text))) return;
    const saysWho = this.#byOffices || signs.ASKS_OF.test(place.under?.text ?? '');
    if (saysWho && !place.spread && isNamedOffice(text)) return;
    // “Tổ công nghệ số: đi từng ngõ; lập danh sách”: told by clauses, if at all.
    const byClauses =
      list === null || place.forOffices || (words.OFFICE_FIRST.test(list.label) && !this.#self?.test(text));
    const lines = byClauses ? null : inlineTold(list);
    if (lines !== null) {
      if (this.#speaks(place) || signs.isFact(text)) this.add('fact', text, place, { lines });
      return;
    }
    const begins = this.all.length;
    let asked: string | null = place.asked;
    const parts = clausesIn(text);
    const orders =
      signs.ORDERS.test(parts[0] ?? '') ||
      (!this.#self?.test(text) && signs.OFFICES_ACT.test(parts[0] ?? ''));
    for (const [i, clause] of parts.entries()) {
      if (i > 0) this.#at++;
      if (this.#office.goesOn(clause, asked)) continue;
      if (isDenied(clause)) {
        this.add('fact', clause, { ...place, label: null, under: null }, { lines: deniedWhole(clause) });
        continue;
      }
      const forAll = asked === null ? warnings(clause) : [];
      for (const said of forAll) this.add('fact', said, { ...place, label: null, under: null });
      if (forAll.length > 0) continue;
      // What an office does besides isn't said without it, nor what it is ordered besides.
      // How many there are of all that was named before.
      if (i > 0 && /,\s+gồm:?\s+\d/u.test(clause)) continue;
      if (
        i > 0 &&
        asked === null &&
        (orders ? !SUBJECT.test(clause) : goesOnWithout(text, clause) && !does.gives(text))
      )
        continue;
      // “… tự xưng là cán bộ, | nếu không cập nhật thì bị cắt điện”: what swindlers threaten with.
      if (i > 0 && signs.OTHERWISE.test(clause) && deceives(parts.slice(0, i).join('; '))) continue;
      const named = i > 0 && asked === 'bà con' ? ofThem(parts.slice(0, i), clause) : undefined;
      if (named === null) {
        this.add('fact', clause, place, { lines: [] });
        continue;
      }
      const before = this.all.length;
      this.#items.hears(clause);
      this.#clause(clause, { ...place, asked: named ?? asked });
      // What people are asked goes on to the end of the sentence.
      asked = this.all.at(before)?.who ?? asked;
    }
    // Of a sentence that is all papers and offices.
    if (this.all.length === begins && this.#speaks(place) && !place.forOffices)
      for (const line of meetingIn(text)) this.add('fact', line, place);
  }

  /** What people are asked, and when, where that is said before it. */
  #asked(clause: string, { who, what, asks }: Record<'who' | 'what' | 'asks', string>, place: Place): void {
    const invited = says.INVITES.test(asks);
    const action = () =>
      this.add('action', what.replace(signs.FOLLOWS, ''), place, {
        who: says.MEMBERS.test(`${asks} ${who}`) ? 'bà con' : calledOnAir(who),
        ...(invited ? { invited } : {}),
      });
    // “Hội nghị mở lúc 14 giờ, kính mời bà con đến dự đông đủ”: to what, before that they come.
    const last = invited && (wordsIn(what) <= 4 || /\sđến\s+dự$/iu.test(what.replace(/[.\s]+$/u, '')));
    if (!last) action();
    for (const said of saidBefore(clause.slice(0, clause.lastIndexOf(what)).split(asks)[0]!))
      this.add('fact', said, place);
    if (last) action();
  }

  #clause(marked: string, place: Place): void {
    const clause = does.keptOff(says.withoutSum(withoutSpeaker(marked)).replace(LETS, ''));
    if (LETS.test(marked)) return this.add('fact', clause, place);
    if (isDuty(clause) || isOfNoUse(marked)) return;
    const forWhom = signs.ORDERED_FOR.exec(clause)?.groups?.what;
    if (forWhom !== undefined && this.#speaks(place) && wordsIn(forWhom) > 6)
      return this.add('action', forWhom, place);
    const pieces = consequenceIn(clause);
    if (pieces !== null) {
      for (const { role, text } of pieces)
        if (role === 'clause') this.#clause(text, place);
        else {
          // “…, liên hệ phòng Kế toán. Nếu không cập nhật …”: right after it.
          const follows = this.all.at(-1)?.role === 'help' && /^nếu\s+không\s/iu.test(text);
          this.add(follows ? 'help' : 'otherwise', text, place);
        }
      return;
    }
    // “UBND phường: | mời 40 hộ (danh sách kèm theo) đến làm việc”: that office invites them.
    if (place.forOffices && /^mời(?!\p{L})/iu.test(clause)) return;
    const asked = TOLD.exec(clause)?.groups as Record<'who' | 'what' | 'asks', string> | undefined;
    if (asked !== undefined) {
      const before = clause.slice(0, clause.lastIndexOf(asked.what));
      // What was asked before and done is news, not a request.
      if (signs.WAS_ASKED.test(before) || says.TO_KNOW.test(asked.what)) return;
      const when = signs.CONDITION_BEFORE.exec(before)?.groups?.when;
      if (when !== undefined)
        return this.add('fact', `${when}, đề nghị ${calledOnAir(asked.who)} ${asked.what}`, place);
      return this.#asked(clause, asked, place);
    }
    // “… về thời gian các tổ đến thu tại nhà”: that they come.
    const thing = signs.INTRODUCED.exec(clause)?.groups?.thing?.replace(
      /^thời\s+gian\s+(?=(?:các\s+)?(?:tổ|cán\s+bộ|nhân\s+viên|đoàn)(?:\s[^,]*)?\sđến\s)/iu,
      '',
    );
    if (thing !== undefined || signs.INTRODUCES.test(clause)) {
      if (thing !== undefined && !/:\s*$/u.test(thing)) this.add('fact', thing, place);
      return;
    }
    if (words.OFFICE_FIRST.test(clause) && signs.PASSES.test(clause) && !this.#self?.test(clause)) return;
    const ofPeople = SUBJECT.test(clause);
    const ofThem = this.#speaks(place) && (ofPeople || says.sentByThem(clause, this.#byOffices));
    if ((words.REPORT.test(clause) && !ofThem) || signs.DIRECTION.test(clause)) return;
    if (signs.LIST_ITEM.test(clause) || signs.OFFICERS.test(clause)) return;
    // “Hình thức: UBND xã giao thú y đến từng hộ”: where it is done.
    if (signs.ORDERS.test(clause) && !(signs.FACT.test(clause) && signs.COMES_HOME.test(clause))) return;
    const who = TOLD_WHO.exec(clause)?.groups?.what;
    const when =
      who === undefined ? undefined : signs.CONDITION_BEFORE.exec(clause.slice(0, -who.length))?.groups?.when;
    if (when !== undefined) return this.add('fact', `${when}, đề nghị ${lowerFirst(who!)}`, place);
    if (who !== undefined && (says.TO_KNOW.test(who) || signs.WAS_ASKED.test(clause))) return;
    if (/^thông\s+báo\s+về\s+việc(?!\p{L})/iu.test(clause)) return;
    if (who !== undefined && !/:\s*$/u.test(clause)) {
      const before = clause.slice(0, -who.length);
      const invited = says.INVITES.test(before);
      if (invited)
        for (const said of saidBefore(before.replace(says.INVITES, ''))) this.add('fact', said, place);
      return this.add('action', who.replace(says.KNOW_AND, ' '), place, invited ? { invited } : {});
    }
    if (signs.BASIS.test(clause) || signs.PAPER_NEWS.test(clause) || /:\s*$/u.test(clause)) return;
    if (place.asked !== null && !place.forOffices && says.isAsked(clause))
      return this.add('action', clause, place, { who: place.asked });
    if (signs.FACT.test(clause)) return this.add('fact', clause, place);
    if (signs.HELP.test(clause) && !deceives(clause) && !signs.GATHERS.test(place.label ?? ''))
      return this.add('help', clause, place);
    if (ofPeople) return this.add('fact', clause, place);
    if (place.forOffices) return;
    // In a letter that offices carry out, what nobody is named to do is theirs.
    if (this.#byOffices && place.asked === null && !place.spread && isTheirs(clause)) return;
    const labelled = place.label === null ? clause : `${place.label}: ${clause}`;
    if (
      signs.isFact(labelled) ||
      signs.HOLIDAY.test(clause) ||
      signs.FORBIDS.test(clause) ||
      does.issuerActs(clause) ||
      (this.#speaks(place) && (does.gives(clause) || (!this.#byOffices && does.serves(clause))))
    )
      return this.add('fact', clause, place);
    if (wordsIn(clause) < 4 && !says.FREE.test(clause)) return;
    // A letter to offices still tells in passing what people do.
    if (!this.#speaks(place) && (!words.PEOPLE.test(clause) || beginsWithVerb(clause))) return;
    const forThem =
      this.#speaks(place) &&
      (signs.PEOPLE_TOO.test(clause) || (words.PEOPLE.test(clause) && does.DOES_FOR_PEOPLE.test(clause)));
    if (!words.OFFICE_FIRST.test(clause) || says.GROUPED.test(clause) || this.#self?.test(clause) || forThem)
      this.add('fact', clause, place);
  }
}
