/** Whom a day binds: who is told, who acts, who only hands in papers. */
import type { DateMention } from './dates.ts';
import { clauseStart } from './clauses.ts';
import { asksNothing, officialsAct, onlySpokenOf } from './doers.ts';
import { withoutMarker } from '../paragraphs.ts';
import * as words from './words/all.ts';

/**
 * Whom it binds. `report`: offices owe somebody a paper; `own`: whoever writes only says what is aimed at, promised or
 * built by then, which binds nobody.
 */
export type Audience = 'people' | 'any' | 'office' | 'report' | 'own';

const OPENS_WITH_DAY =
  /(?:^|:)\s*(?:(?:từ|kể|nay|hết|đến|tới|trước|trong|sau|quá|chậm|muộn|trễ|nhất|là|ngày|cho|vào|lúc|tháng|năm|giờ|phút|-|–|\d[\d/.:hg-]*)\s*)*$/iu;

/** “Ngày 24/11, hạn cuối các xã gửi …”: before who acts. */
const TERM_OF = /^[\s,:]+(?:(?:là\s+)?hạn\s+(?:cuối|chót)(?:\s+cùng)?\s+(?:để\s+|của\s+)?)?/iu;

/** “… đến (hết)” a day: what is open or lies there lasts till then. */
const OPEN_END = /(?<!\p{L})(?<!nhất\s{1,3})(?:đến|tới)(?:\s+hết)?\s*$/iu;

/** “Thời gian: các phường phúc tra từ …”: who acts stands behind it. */
const TIME_LABEL = /^[\s–-]*thời\s+(?:gian|hạn)(?:\s+(?:thực\s+hiện|tiến\s+hành))?\s*:\s*(?=\p{L})/iu;

/** What something is done for. */
const AIM =
  /^[^,;]{0,20}(?<!\p{L})(?:(?:để|nhằm)\s+(?:hoàn\s+thành|kịp|bảo\s+đảm|đảm\s+bảo|đạt)|nhằm\s[^,;]{0,120}\svà\s+(?:hoàn\s+thành|bảo\s+đảm|đảm\s+bảo|kịp))(?!\p{L})/iu;
/** … and whoever writes does it for. */
const FIRM = /^(?:(?:tổng\s+)?công\s+ty|điện\s+lực|chi\s+nhánh|xí\s+nghiệp|nhà\s+máy)(?!\p{L})/iu;

/** How the whole letter speaks. */
export interface Manner {
  /** To people themselves. */
  readonly spoken: boolean;
  /** Of an office that goes elsewhere. */
  readonly moves: boolean;
  /** Above the numbered parts, who is asked to do what they say. */
  readonly order: string;
}

export function audienceOf(
  { spoken, moves, order }: Manner,
  written: string,
  mention: Pick<DateMention, 'start' | 'end'>,
  lead: string,
  own?: string,
  before = false,
): Audience {
  // Who is named in a bracket beside it does nothing: “điền phiếu (mẫu do tổ trưởng phát) …”.
  const sentence = written.replace(/\([^()]*\)/gu, (bracket, at: number) =>
    at > mention.end || at + bracket.length < mention.start ? ' '.repeat(bracket.length) : bracket,
  );
  const begins = clauseStart(sentence, mention.start);
  const from = begins + words.lastOffice(sentence.slice(begins, mention.start));
  const end = sentence.indexOf(';', mention.end);
  const whose = sentence.slice(from, end < 0 ? undefined : end).replace(/^,\s+/u, '');
  // “Hết ngày 30/6, bộ phận một cửa …”: who acts is named after the day.
  const opens =
    OPENS_WITH_DAY.test(sentence.slice(from, mention.start)) &&
    (/^\s*[,:]/u.test(sentence.slice(mention.end)) || words.ACTOR_NEXT.test(sentence.slice(mention.end)));
  const clause = opens
    ? sentence.slice(mention.end, end < 0 ? undefined : end).replace(TERM_OF, '')
    : whose.replace(TIME_LABEL, '');
  if (opens && /^[\s–-]*(?:sau|quá|hết)(?!\p{L})/iu.test(whose) && words.PUNISHES.test(clause))
    return 'people';
  const whole = `${lead} ${sentence.slice(0, from)}`;
  const people = words.PEOPLE.test(clause);
  if (moves && !words.PEOPLE_FIRST.test(clause)) return 'own';
  const soFar = opens ? clause : sentence.slice(from, mention.start).replace(/^,\s+/u, '');
  // “Phường đề nghị trưởng khu phố …”: whoever is told.
  const told = [...soFar.matchAll(words.DIRECTS)].at(-1);
  const toldWhom = told === undefined ? clause : clause.slice(told.index + told[0].length);
  // “Để gửi … thẩm định, Cục đề nghị …”: what it is for is nothing to be done.
  const askedFor = told === undefined ? soFar : soFar.slice(told.index + told[0].length);
  if (words.PASSED_ON.test(soFar)) return 'own';
  // “Hợp tác xã …, hoàn thành trong tháng 6”, of whoever is told so or tells it of itself.
  const crew = [clause, toldWhom].some((whose) => words.CREW_FIRST.test(whose));
  const visits = words.VISITS.test(soFar) && !words.NO_VISIT.test(clause);
  if (
    crew &&
    words.actorOf(soFar) !== 'people' &&
    (visits || !(before ? words.TAKES_ONLY : words.OFFERS).test(clause)) &&
    ![words.WITH_PEOPLE, words.PEOPLE_TOLD, words.LETS_PEOPLE].some((w) => w.test(clause))
  )
    return told !== undefined || orderedIn(`${order} ${lead}`) !== null ? 'office' : 'own';
  if (words.DONE_BY.test(written.slice(mention.end)) || CHARGED.test(written)) return 'office';
  const needed = words.FOR_OTHERS.exec(sentence.slice(mention.end))?.[0];
  const said = from > begins ? clause : (own ?? clause);
  const asked = needed === undefined ? said : said.replace(needed, '');
  const peopleBefore = words.PEOPLE_BEFORE.test(sentence.slice(0, begins));
  const free = people && /(?<!\p{L})(?:miễn\s+phí|ưu\s+đãi)(?!\p{L})/iu.test(clause);
  if (
    !free &&
    !words.PEOPLE_FIRST.test(toldWhom) &&
    words.REPORT.test(asked) &&
    !words.PEOPLE_FIRST.test(asked) &&
    !words.POLITE.test(asked) &&
    !words.TOGETHER.test(asked)
  )
    return peopleBefore ? 'people' : 'report';
  if (words.REPORT_TO.test(clause) && !people) return 'report';
  const peopleFirst = words.PEOPLE_FIRST.test(clause) || words.PEOPLE_FIRST.test(toldWhom);
  const span = words.SPAN.test(clause);
  const open = OPEN_END.test(soFar) && words.OPEN_TO_ALL.test(soFar);
  if (span && words.PEOPLE_COME.test(sentence.slice(mention.end))) return 'people';
  if (officialsAct(soFar, opens, span || OPEN_END.test(soFar))) {
    if (words.HANDS_IN.test(asked)) return peopleBefore ? 'people' : 'report';
    const aimed = AIM.test(soFar) || words.AIMS.test(soFar) || words.BY_OTHERS.test(askedFor);
    return aimed ? 'own' : 'office';
  }
  if (!peopleFirst && !span && words.PROMISES.test(soFar)) return 'own';
  if (words.AIMS_FOR_THEM.test(soFar)) return 'own';
  if (words.ANNOUNCED.test(`${whole} ${soFar}`)) return 'people';
  // Where a span is named, people come in it, whoever hands out.
  if (!people && !span && !spoken && words.AIMS.test(soFar)) return 'own';
  if ((!people && !span && words.CLERKS.test(soFar)) || (!spoken && words.DESK_WORK.test(clause)))
    return 'office';
  // “Trưởng các khu: …”, “… đề nghị Hội đồng NVQS các xã thực hiện: …”: they do what follows.
  const above = orderedIn(lead) ?? withoutMarker(lead);
  const led =
    (words.OFFICE_FIRST.test(orderedIn(order) ?? '') && !SPREADS.test(order)) ||
    (words.OFFICE_FIRST.test(above) && !words.OFFERS.test(lead));
  if (led && !peopleFirst && words.FOR_A_REPORT.test(asked)) return 'report';
  const acts = words.actorOf(soFar);
  if (
    !span &&
    !open &&
    acts !== 'people' &&
    words.BY_OTHERS.test(askedFor.slice(words.lastActor(askedFor))) &&
    !peopleFirst
  )
    return 'own';
  const officeActs = !span && !opens && acts === 'office';
  if (!officeActs && words.PEOPLE_ACT.test(sentence.slice(mention.end))) return 'people';
  if (!spoken && !peopleFirst && words.STRIVES.test(soFar)) return 'own';
  if (words.LETS_PEOPLE.test(soFar)) return 'people';
  // “Để xong trước ngày …, lực lượng công an …”: an aim of those who act.
  const next = /^[^,;.]{0,12},\s+(?<clause>.*)$/u.exec(sentence.slice(mention.end))?.groups!.clause;
  if (next !== undefined && (words.OFFICE_FIRST.test(next) || (AIM.test(soFar) && FIRM.test(next)))) {
    if (AIM.test(soFar)) return 'own';
    if (!people && acts === null && !words.PEOPLE.test(next) && !REFUSES.test(next)) return 'office';
  }
  // An office that asks others for it only speaks.
  const speaks = told !== undefined && toldWhom.trim() !== '' && words.SPOKEN_TO.test(toldWhom);
  const office = (words.OFFICE_FIRST.test(clause) && !speaks) || words.OFFICE_FIRST.test(toldWhom);
  if (office && words.HANDS_IN.test(asked) && !words.TOGETHER.test(clause))
    return peopleBefore ? 'people' : 'report';
  if (office && [words.PEOPLE_TOLD, words.WITH_PEOPLE, words.WISHES].some((w) => w.test(clause)))
    return 'people';
  // One that is told what to do offers nothing by itself.
  const ordered = told !== undefined && words.OFFICE_FIRST.test(toldWhom);
  const offers = (before || ordered ? words.TAKES_IN : words.OFFERS).test(clause);
  if (office) return offers || (span && words.OPEN_TO_ALL.test(clause)) ? 'any' : 'office';
  if (!offers && !peopleFirst && !span && acts === 'office') return 'office';
  // “Ban trao … cho từng hộ”, whatever that is: nothing of what is told is theirs to do.
  if (people && !span && onlySpokenOf(soFar) && !words.PEOPLE.test(sentence.slice(mention.end))) return 'own';
  if (people || words.PEOPLE.test(whole)) return 'people';
  if (led || (words.OFFICE_FIRST.test(sentence) && !offers)) return 'office';
  // “Trang trí khánh tiết xong trước …”, of nobody.
  return before && !spoken && asksNothing(`${lead} ${sentence}`) ? 'own' : 'any';
}

/** “4. Trách nhiệm của đơn vị thi công: … hoàn trả mặt đường …”. */
const CHARGED =
  /^[\s\d./)–-]*trách\s+nhiệm\s+(?!(?:của\s+)?(?:(?:các|những|mọi)\s+)?(?:người|hộ|chủ|công\s+dân|gia\s+đình|cá\s+nhân|tổ\s+chức|bà\s+con|phụ\s+huynh|khách)(?!\p{L}))\p{L}[^:;]{2,60}:/iu;
/** “Danh sách chốt ngày 31/10, Ban Tổ chức không nhận bổ sung”: of others who come too late. */
const REFUSES =
  /^(?:\p{L}+\s+){1,6}?(?:không\s+(?:tiếp\s+)?nhận|không\s+giải\s+quyết|sẽ\s+(?:khóa|đóng))(?!\p{L})/iu;

/** “… đề nghị UBND các xã thông tin để người lao động biết:”: what comes below is for those. */
const SPREADS =
  /(?<!\p{L})(?:thông\s+(?:tin|báo)|tuyên\s+truyền|phổ\s+biến|phát\s+(?:thanh|loa)|vận\s+động|hướng\s+dẫn)(?!\p{L})/iu;

/** Whom a line above tells to do what comes below it. */
function orderedIn(above: string): string | null {
  const order = [...above.matchAll(words.DIRECTS)].at(-1);
  return order === undefined ? null : above.slice(order.index + order[0].length);
}
