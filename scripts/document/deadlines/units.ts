/** A letter's sentences with what stands around them and tells what their days are: headings, lead-ins, columns. */
import { sentencesOf, startsItem, withoutMarker } from '../paragraphs.ts';
import { oneSpelling } from '../spelling.ts';
import { plainNames } from './names.ts';
import * as words from './words/all.ts';

/** One sentence with the heading or the lead-in (“… như sau:”) above it. */
export interface Unit {
  /** In one spelling and with plain names of offices, as everything that words are looked for in. */
  readonly sentence: string;
  /** As the letter writes it. */
  readonly quote: string;
  readonly lead: string;
  /** What a bare “Thời gian: …” is the time of: the title. */
  readonly topic: string;
  /** What comes next tells that a term was named. */
  readonly closed: boolean;
  /** What comes next asks for something before its day. */
  readonly before: boolean;
  /** The sentence after it. */
  readonly next: string;
  /** The number of the part it stands in: “2” of “2. Thời gian: …”. */
  readonly item: string;
  /** Above the numbered parts, who is asked to do what they say: “… đề nghị Trưởng các thôn:”. */
  readonly order: string;
}

/** A heading without a colon: “Thời hạn nhận hồ sơ”. */
const LABEL = /^(?:[-–+]\s*)?(?:thời\s+(?:gian|hạn)|hạn)(?:\s+[\p{L},]+){0,10}$/iu;
/** … and the line below it. */
const ONLY_TIME = /^(?:(?:từ|đến|trước|chậm|muộn|hết|trong|lúc|vào|ngày|thứ)(?!\p{L})|\d)/iu;
/** “Thời gian: …”, which doesn’t say of what. */
const BARE_TIME =
  /^(?:thời\s+(?:gian|hạn)(?:\s+(?:thu|nộp|nhận|phát|trả|chi(?:\s+trả)?|áp\s+dụng|thực\s+hiện))?(?:(?:,|\s+và)\s+địa\s+điểm)?\s*:|từ\s+nay\s+đến|(?:ngày|hạn|thời\s+điểm)\s+(?:bắt\s+đầu|kết\s+thúc)|(?:cuộc\s+thi|chương\s+trình|đợt|việc)\s)/iu;

/** A heading that says of nothing more than when, and a line below it that does no more: the title tells what. */
const WHEN =
  /^(?:[-–+*]\s*)?(?:\d{1,2}[.)]\s*)?thời\s+gian(?:\s+(?:thực\s+hiện|tiến\s+hành|triển\s+khai))?\s*:?$/iu;
const ONLY_DAYS =
  /^(?:(?:từ|bắt|đầu|kể|đến|tới|hết|ngày|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|tháng|và|vào|lúc|giờ|phút)(?!\p{L})|[\d\s/.:,;()–-]|[hg](?=\d|\s))+$/iu;

/** “Lượt A: từ ngày … đến ngày …”, “Ngày … đến ngày …, kể cả thứ Bảy”: a time in which what the letter is about is taken in. */
const ROUND =
  /^(?:(?:(?:lượt|đợt|vòng|lần)\s+(?:\d{1,2}|[IVX]{1,3}|[A-E]|một|hai|ba|cuối)|(?:riêng|đối\s+với)\s[^:;.]{2,60})\s*[:(])?(?<days>[^:;]{8,80}?)(?:,?\s*\(?(?:kể\s+cả|cả|trừ)\s[^:;.]{2,40})?[).\s]*$/iu;
const FROM_TO = /\d\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?\d/iu;
function isRound(line: string): boolean {
  const days = ROUND.exec(line)?.groups!.days;
  return days !== undefined && ONLY_DAYS.test(days) && FROM_TO.test(days);
}

/** A day, or a time that is counted from one. */
const NAMES_DAY =
  /(?<![\d.])\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)|\d\s+tháng\s+\d|tháng\s+\d|\d+\s+(?:ngày|tuần|tháng)(?!\p{L})/iu;

/** “Thời gian: từ … đến …. Chủ hộ phải khai báo … trong thời gian này.” */
const inThatTime = (next: string | undefined): string =>
  next !== undefined &&
  /trong\s+thời\s+(?:gian|hạn)\s+(?:này|trên|nêu\s+trên|đó)/iu.test(next) &&
  words.PEOPLE.test(next)
    ? next
    : '';

/** Where opinions are asked for, nobody attends what is “held”: they may be sent in all that time. */
const TIME_HELD = /^thời\s+gian\s+(?:tổ\s+chức|tiến\s+hành|triển\s+khai)\s*:/iu;
const asksOpinions = (title: string | null): boolean =>
  words.OPINIONS.test(title ?? '') && !words.MEETS.test(title ?? '');

/** “Thời gian kết thúc: …” below “Thời gian bắt đầu nhận hồ sơ: …”: the end of that. */
const ENDS_LABEL = /^(?:(?:thời\s+(?:gian|điểm)|ngày|giờ)\s+)?(?:kết\s+thúc|đóng)\s*:/iu;
const STARTS_LABEL =
  /^(?:(?:thời\s+(?:gian|điểm)|ngày|giờ)\s+)?(?:bắt\s+đầu|mở)\s+(?<what>\p{L}[\p{L}\s,]{2,60}):/iu;
const begun = (quote: string, above: string | undefined): string =>
  ENDS_LABEL.test(quote) ? (STARTS_LABEL.exec(above ?? '')?.groups!.what ?? '') : '';

/** “Trưởng các khu: thông báo …. Thống kê số hộ nuôi …”: who is told does the rest too. */
const OFFICE_LABEL = /^[^:.;\d]{4,60}:(?=\s)/u;

/** “Địa điểm nộp hồ sơ: …”, above a bare “Thời gian: …” or below it: the time of that. */
const placeLabel = (beside: string | undefined): string =>
  /^(?:địa\s+(?:điểm|chỉ)|nơi|hình\s+thức|cách\s+thức)\s[\p{L}\s,]{3,60}(?=:)/iu.exec(beside ?? '')?.[0] ??
  // “Hồ sơ: đơn, giấy khai sinh.”
  (/^(?:thành\s+phần\s+)?hồ\s+sơ(?:\s+gồm)?\s*:/iu.test(beside ?? '') ? 'Nộp hồ sơ' : '');

/** … and where, which stands between. */
const PLACE = /^(?:địa\s+(?:điểm|chỉ)|nơi)(?:\s+[\p{L}\s]{1,40})?:/iu;

/** What a letter without a title is about stands in its first short line. */
const LONGEST_TITLE = 200;

/** “Mời các hộ vay đến đối chiếu. Thời gian: từ … đến …”: the time of that. */
const asksPeople = (above: Unit | undefined): string =>
  above !== undefined &&
  words.WANTS.test(above.sentence) &&
  words.PEOPLE.test(above.sentence) &&
  (words.STRONG_ACTS.test(above.sentence) || words.COMES_FOR.test(above.sentence)) &&
  !words.MEETS.test(above.sentence) &&
  !NAMES_DAY.test(above.sentence)
    ? above.sentence
    : '';

/** @param spell makes one spelling of the text, keeping its length */
export function unitsOf(
  body: readonly string[],
  title: string | null,
  spell: (text: string) => string = oneSpelling,
): Unit[] {
  const units: Unit[] = [];
  let item = '';
  let order = '';
  const add = (quote: string, lead: string, topic: string) => {
    const said = spell(withoutMarker(quote));
    const closing = words.CLOSING.exec(said);
    if (closing) close(units, closing.groups!.item, closing.groups!.act);
    else if (words.saysMeanwhile(said)) close(units);
    const last = units.at(-1);
    if (last !== undefined && words.BEFORE_THAT_DAY.test(said) && words.PEOPLE.test(said))
      units[units.length - 1] = { ...last, before: true };
    const [sentence, leading, of] = [quote, lead, topic].map((text) => plainNames(spell(text))) as [
      string,
      string,
      string,
    ];
    units.push({
      sentence,
      quote,
      lead: leading,
      topic: of,
      closed: false,
      before: false,
      next: '',
      item,
      order,
    });
  };
  if (title !== null) add(title, '', '');
  const about = title ?? body.find((line) => line.length < LONGEST_TITLE) ?? '';
  let heading = '';
  let chapter = '';
  let lead = '';
  let introduced = false;
  let columns: readonly string[] = [];
  const lines = withDays(body);
  for (const [at, paragraph] of lines.entries()) {
    const isHeading = /^(?:\(?\d{1,2}(?:\.\d+)*[.)](?=\p{L}|\s)|(?:[IVX]{1,4}[.)]|[a-zđ]\))\s)/u.test(
      paragraph,
    );
    item = /^\(?(\d{1,2}|[IVX]{1,4})[.)]/u.exec(paragraph)?.[1] ?? item;
    if (!isHeading && !startsItem(paragraph))
      order = /:$/u.test(paragraph) ? plainNames(spell(sentencesOf(paragraph).at(-1)!)) : '';
    const open = paragraph.length < 160 && !/[.;!?]$/u.test(paragraph);
    if (/^[IVX]{1,4}[.)]\s/u.test(paragraph)) chapter = open ? paragraph : '';
    // “2. Hộ kinh doanh đăng ký:” above “a) Thời gian: …”.
    if (/^\d{1,2}[.)]\s.*:$/u.test(paragraph)) chapter = paragraph;
    if (isHeading) {
      heading = open ? paragraph : '';
      lead = '';
    } else if (!startsItem(paragraph) && !(introduced && ONLY_TIME.test(paragraph))) lead = '';
    const above = `${heading} ${lead}`.trim();
    const row = paragraph.includes('\t');
    if (!row) columns = [];
    else if (columns.length === 0) columns = paragraph.split('\t').map((cell) => cell.trim());
    const parts = sentencesOf(paragraph);
    for (const [i, part] of parts.entries()) {
      // “Hạn”, “Hạn nộp” above a column says what its days are.
      const named = row ? columns[cellAt(paragraph, part)] : undefined;
      const quote =
        named !== undefined && named !== part && /hạn/iu.test(named)
          ? `${named}: ${part}`
          : withoutMarker(part);
      add(
        quote,
        // In a table's row the other cells tell what the day is.
        [
          above,
          i > 0 ? (OFFICE_LABEL.exec(withoutMarker(paragraph))?.[0] ?? '') : '',
          begun(quote, units.at(-1)?.quote),
          ...(BARE_TIME.test(quote) || isRound(quote)
            ? [
                placeLabel(units.at(-1)?.quote) || placeLabel(withoutMarker(lines[at + 1] ?? '')),
                // “VI. Thời gian, địa điểm tiếp nhận” above “1. Thời gian: …”.
                isHeading && chapter !== paragraph ? chapter : '',
                asksPeople(units.findLast(({ quote }) => !PLACE.test(quote))),
              ]
            : []),
          ...(row ? parts.filter((_, j) => j !== i).map(withoutMarker) : []),
        ]
          .join(' ')
          .trim(),
        words.ATTENDED.test(lead || heading)
          ? ''
          : words.TAKES_IN_TITLE.test(spell(about)) && isRound(quote)
            ? about
            : BARE_TIME.test(quote) ||
                (TIME_HELD.test(quote) && asksOpinions(title)) ||
                (WHEN.test(above.trim()) && ONLY_DAYS.test(quote))
              ? `${title ?? ''}. ${inThatTime(parts[i + 1])}`
              : '',
      );
    }
    introduced = /:$/u.test(paragraph) || LABEL.test(paragraph);
    if (introduced) lead = sentencesOf(paragraph).at(-1) ?? '';
  }
  return units.map((unit, i) => ({ ...unit, next: units[i + 1]?.sentence ?? '' }));
}

/**
 * A table that was pasted a cell a line, “Thời gian” above one column and “Nội dung” above the other: the days and
 * what they are for, together.
 */
function withDays(body: readonly string[]): string[] {
  const at = body.findIndex((line, i) => /^thời\s+gian.{0,20}$/iu.test(line) && isWhat(body[i + 1]));
  const after = body.findIndex((line, i) => isWhat(line) && /^thời\s+gian.{0,20}$/iu.test(body[i + 1] ?? ''));
  if (at < 0 && after < 0) return [...body];
  const daysFirst = at >= 0;
  const out = body.slice(0, (daysFirst ? at : after) + 2);
  let used = false;
  for (const line of body.slice(out.length)) {
    const last = out.at(-1)!;
    const joins = !used && out.length > (daysFirst ? at : after) + 2;
    const [days, what] = daysFirst ? [last, line] : [line, last];
    if (joins && ONLY_DAYS.test(days) && /\d/u.test(days) && !ONLY_DAYS.test(what) && !startsItem(what)) {
      out[out.length - 1] = daysFirst ? `${days}: ${what}` : `${what}: ${days}`;
      used = true;
    } else {
      out.push(line);
      used = false;
    }
  }
  return out;
}

const isWhat = (line: string | undefined): boolean =>
  line !== undefined && /^(?:nội\s+dung|công\s+việc|hoạt\s+động)(?:\s+\p{L}+){0,4}$/iu.test(line);

/** How far above “quá thời hạn nói trên” the time stands that it speaks of. */
const FARTHEST = 12;
/** … and above “quá thời hạn ở mục 2”. */
const FARTHEST_PART = 80;

/** Marks the last sentence that names a day, in the part that is told by its number, or of the act that is named. */
function close(units: Unit[], item?: string, act?: string): void {
  const near = units.slice(item === undefined ? -FARTHEST : -FARTHEST_PART).reverse();
  const dated = (unit: Unit) => (item === undefined || unit.item === item) && NAMES_DAY.test(unit.sentence);
  // “Quá thời hạn đăng ký, …” below the days for registering and those for paying.
  const tellsAct = (unit: Unit) =>
    dated(unit) && `${unit.lead} ${unit.sentence}`.toLowerCase().includes(act!.toLowerCase());
  const ofAct = act === undefined ? -1 : near.findIndex(tellsAct);
  const back = ofAct >= 0 ? ofAct : near.findIndex(dated);
  if (back < 0 && item !== undefined) return;
  const at = units.length - 1 - Math.max(back, 0);
  if (at >= 0) units[at] = { ...units[at]!, closed: true };
}

/** Which cell of a row a part of it stands in. */
const cellAt = (row: string, part: string): number => row.slice(0, row.indexOf(part)).split('\t').length - 1;
