/** What of a letter speaks to the people: what they should do, what happens otherwise, what they have to know. */
import { sentencesOf } from '../../paragraphs.ts';
import { withoutPointers } from '../sentences/eye.ts';
import { forTheEar } from '../sentences/ear.ts';
import { areShort, areWays, listed } from '../sentences/lists.ts';
import { isWhole } from '../sentences/whole.ts';
import { ASKS_BELOW, calledOnAir, IMPERATIVE, PEOPLE, SUBJECT, TELLING } from '../words/people.ts';
import { predicates } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { isForTheEyeAlone } from './captions.ts';
import { isDenied } from './denied.ts';
import { serves } from './does.ts';
import { Gathered } from './gathered.ts';
import type { Place, Told } from './kinds.ts';
import { papersOf } from './papers.ts';
import { chain, isPlace, outlined, type Block, type Opener } from './outline.ts';
import * as signs from './signs.ts';
import { withoutPage } from './page.ts';
import { rowsTold } from './tables.ts';
import { linesOf, whoMeant } from './written.ts';

function placeOf(blocks: readonly Block[], at: number, self: RegExp | null): Place {
  const { under } = blocks[at]!;
  const above = chain(under);
  const spread = above.findIndex(({ text }) => signs.SPREADS.test(text));
  // What offices shall let the people know is told to the people.
  const forOffices = above
    .slice(0, spread < 0 ? above.length : spread)
    .some(({ text }) => signs.isOfficeSection(text) || signs.directsOffices(text, self));
  const asks = above.find(({ text }) => ASKS_BELOW.test(text) || FOR_THEM.test(text));
  return {
    forOffices,
    asked: asks === undefined ? null : calledOnAir(whoIn(asks.text)),
    label:
      under === null
        ? null
        : AGENDA.test(under.text) ||
            (ONLY_AGENDA.test(under.text) && siblings(blocks, at).every((item) => SPOKEN_OF.test(item)))
          ? ON_AGENDA
          : (signs.labelOf(under.text) ?? givenBy(under.text)),
    under,
    spread: spread >= 0 && !forOffices,
  };
}

/** “… tổ chức phiên họp với những nội dung sau:”: what is spoken of there, not asked. */
const AGENDA =
  /(?<!\p{L})(?:họp|hội\s+nghị|đại\s+hội)(?!\p{L})[^:]*nội\s+dung(?:\s+\p{L}+){0,2}?\s+(?:như\s+)?sau\s*:\s*$/iu;
/** “Các hộ đã được cấp giấy chứng nhận … cung cấp:”, above the papers. */
const GIVE =
  /(?<!\p{L})(?<does>cung\s+cấp|nộp|mang\s+theo|chuẩn\s+bị|xuất\s+trình)(?:\s+(?:các\s+)?(?:giấy\s+tờ|hồ\s+sơ))?(?:\s+(?:gồm|sau))?\s*:$/iu;
const WHO_GIVES =
  /^(?:(?:các|những|mọi|mỗi)\s+)?(?:tổ\s+chức,\s+)?(?:cá\s+nhân|hộ|người|công\s+dân|bà\s+con|học\s+sinh|thí\s+sinh|phụ\s+huynh|gia\s+đình)(?!\p{L})/iu;
function givenBy(opener: string): string | null {
  const does =
    WHO_GIVES.test(opener) && !ASKS_BELOW.test(opener) ? GIVE.exec(opener)?.groups?.does : undefined;
  return does === undefined ? null : `Bà con ${does.toLowerCase()}`;
}
/** “Nội dung: | Đánh giá tình hình; | Thông qua việc thu, chi; | Bàn việc lắp camera”. */
const ONLY_AGENDA =
  /^nội\s+dung(?:\s+(?:họp|(?:cuộc|buổi|phiên)\s+họp|hội\s+nghị|chương\s+trình|làm\s+việc))?\s*:?$/iu;
const SPOKEN_OF =
  /^(?:đánh\s+giá|thông\s+qua|bàn|báo\s+cáo|phổ\s+biến|thảo\s+luận|lấy\s+ý\s+kiến|nghe|bình\s+xét|bầu|quán\s+triệt|trao\s+đổi|tổng\s+kết|sơ\s+kết|kiểm\s+điểm|giới\s+thiệu|công\s+khai|góp\s+ý)(?!\p{L})/iu;
const LONGEST_ON_AGENDA = 20;
const ON_AGENDA = 'Nội dung gồm';
const WHO = new RegExp(`(?:(?<!\\p{L})${TELLING}\\s+|^)(?<who>${PEOPLE})(?!\\p{L})`, 'iu');
/** “Người nuôi chó | cần thực hiện:”: all that they are called. */
const WHO_MUST = new RegExp(
  `^(?<who>${PEOPLE}(?:\\s+(?!cần|phải|hãy|nên)\\p{L}+){0,4})\\s+(?:cần|phải|hãy|nên)(?!\\p{L})`,
  'iu',
);
/** “1. Đối với chủ nhà trọ”, “Với hộ đã có lợn mắc bệnh:”, above what they do. */
const FOR_THEM = new RegExp(`^(?:đối\\s+)?với\\s+(?<who>${PEOPLE}(?:\\s+[\\p{L},]+){0,6})\\s*:?$`, 'iu');
/** “… đề nghị các chủ rừng, các gia đình gần rừng và bà con toàn xã:”: everybody. */
const AND_ALL =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|khuyến\s+cáo|nhắc)\s[^:]*(?:,|\svà|\scùng)\s+(?:toàn\s+thể\s+|mọi\s+)?(?:bà\s+con|nhân\s+dân|người\s+dân)(?!\p{L})[^:]*:\s*$/iu;
const whoIn = (opener: string): string =>
  AND_ALL.test(opener)
    ? 'bà con'
    : (FOR_THEM.exec(opener)?.groups?.who ??
      (WHO_MUST.exec(opener) ?? WHO.exec(opener))?.groups?.who ??
      'bà con');

/** In the letter's order. */
export function toldTo(
  body: readonly string[],
  toPeople: boolean,
  issuer: string | null = null,
  byOffices = false,
): Told[] {
  const self = signs.selfOf(issuer);
  const told = new Gathered(toPeople, self, byOffices);
  const blocks = outlined(rowsTold(linesOf(withoutPage(body))));
  const opened = new Set<Opener>();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (isForTheEyeAlone(blocks, at)) continue;
    told.begin();
    const place = placeOf(blocks, at, self);
    for (const opener of chain(block.under).reverse())
      if (!opened.has(opener)) {
        opened.add(opener);
        told.read(opener.text);
        told.opener(opener, place);
      }
    // “Cán bộ thuế không yêu cầu người dân: | chuyển tiền trước”: none of it is asked.
    if (chain(block.under).some(({ text }) => isDenied(text))) {
      told.read(block.text);
      told.add('fact', block.text, place, { lines: [] });
      continue;
    }
    const beside = place.label === null || place.forOffices ? [] : siblings(blocks, at);
    told.from = beside.join(', ');
    const items = signs.GATHERS.test(place.label ?? '')
      ? beside.flatMap((item) => item.split(/;\s+/u)).map((item) => inShort(item, PAPERS.test(place.label!)))
      : beside;
    // A list of number plates is for who reads it.
    if (items.filter((item) => PLATE.test(item)).length > MOST_PLATES) {
      at += beside.length - 1;
      continue;
    }
    const toThem = toPeople || place.spread;
    if (toThem && beside.length > 0 && !ASKS_BELOW.test(place.under?.text ?? '') && beside.every(isPlace)) {
      const lines = listed(withoutPointers(place.label!), beside.flatMap(placesIn));
      told.add('fact', beside.join(', '), place, { lines });
      at += beside.length - 1;
      continue;
    }
    const choice = CHOICE.exec(place.under?.text ?? '')?.groups;
    const all = choice === undefined ? beside : siblings(blocks, at);
    const waysOf =
      choice === undefined ? (place.label ?? '') : `Bà con chọn một trong ${choice.which ?? 'các cách'} sau`;
    const brief = (way: string): string =>
      wordsIn(`${waysOf} ${way}`) > MOST_WORDS ? way.replace(/\s*\([^()]*\)/gu, '') : way;
    const listedWays = toThem && areWays(waysOf, all) ? listed(waysOf, all.map(brief)) : [];
    const ways = choice === undefined || listedWays.length > 0 ? listedWays : waysCounted(all);
    if (choice !== undefined && toThem && ways.length === 0) {
      // One of them alone would be a must.
      for (const way of all) {
        told.read(way);
        told.add('fact', way, place, { lines: [] });
      }
      at += all.length - 1;
      continue;
    }
    if (toThem && ways.length > 0) {
      told.add('fact', ways.join(' '), place, { lines: ways });
      at += all.length - 1;
      continue;
    }
    const papers = toThem && PAPERS.test(place.label ?? '') ? papersOf(place.label!, beside) : null;
    if (papers !== null) {
      told.add('fact', papers.lines.join(' '), place, { lines: papers.lines });
      for (const one of papers.rest) {
        told.read(one);
        told.sentence(one, { ...place, label: null, under: null });
      }
      at += beside.length - 1;
      continue;
    }
    const inOne =
      (areShort(items) && !areRows(items)) ||
      (place.label === ON_AGENDA && items.every((i) => wordsIn(i) <= LONGEST_ON_AGENDA));
    if (items.length > 1 && inOne && isList(items, place) && !items.some(serves)) {
      const lines = listed(withoutPointers(place.label!), items);
      if (toThem || signs.isFact(lines[0] ?? '')) told.add('fact', items.join(', '), place, { lines });
      at += beside.length - 1;
      continue;
    }
    const label = place.label ?? '';
    sentencesOf(block.text).forEach((sentence, i, all) => {
      told.read(sentence);
      if (PLACE_ONLY.test(sentence) && /^Thời\s+gian/u.test(all[i + 1] ?? ''))
        told.sentence(`Khu vực: ${sentence}`, place);
      // “Địa điểm: | bảng tin xã; nhà văn hóa các thôn”: all of it is what the label says.
      else if (
        i === 0 &&
        beside.length === 1 &&
        blocks[at - 1]?.under !== block.under &&
        isEnumeration(sentence) &&
        wordsIn(label) <= LONGEST_NAME
      )
        told.sentence(`${label}: ${lowerFirst(sentence)}`, { ...place, label: null, under: null });
      else if (TRICKS.test(label) && TRICKED.test(sentence))
        told.sentence(`Kẻ gian ${lowerFirst(sentence)}`, { ...place, label: null });
      else told.sentence(place.label === null ? whoMeant(sentence) : sentence, place);
    });
  }
  return told.all;
}

/** “… cập nhật trước ngày 30/11 bằng một trong các hình thức sau:”, “Cách cập nhật (chọn 1):”. */
const CHOICE =
  /(?<!\p{L})(?:một|0?1)\s+trong\s+(?<which>(?:các|những|hai|ba|bốn|0?\d)\s+(?:cách(?:\s+thức)?|hình\s+thức|kênh|phương\s+thức))(?:\s+sau(?:\s+đây)?)?\s*\)?\s*:?\s*$|\(chọn\s+(?:một|0?1)(?!\p{L})[^()]{0,30}\)\s*:?$/iu;
const COUNT = ['', '', 'hai', 'ba', 'bốn', 'năm'];
/** “Cách 1: …”, where they are no list of one shape; none where one of them is too long. */
function waysCounted(all: readonly string[]): string[] {
  const said = all.map(
    (way, i) =>
      `Cách ${i + 1}: ${lowerFirst(
        forTheEar(way.replace(/\s*\((?=[^()\d]*\))[^()]*\)/gu, '').replace(/;\s+/gu, ', ')).replace(
          /[\s.;,]+$/u,
          '',
        ),
      )}.`,
  );
  const count = COUNT[all.length];
  return count &&
    said.every((way) => wordsIn(way) <= MOST_WORDS && !/[.!?]\s+\p{Lu}/u.test(way) && isWhole(way))
    ? [`Bà con chọn một trong ${count} cách.`, ...said]
    : [];
}
/** “bảng tin xã; nhà văn hóa các thôn” */
const isEnumeration = (text: string): boolean =>
  /;\s/u.test(text) &&
  !/:\s/u.test(text) &&
  text
    .split(/;\s+(?:đồng\s+thời\s+)?/u)
    .slice(0, -1)
    .every((item) => !predicates(item));
const LONGEST_NAME = 6;
/** “Vị trí A, số lượng 06, trình độ đại học”, row after row: not to be run together. */
const areRows = (items: readonly string[]): boolean =>
  items.filter((item) => (item.replace(/\([^()]*\)/gu, '').match(/,\s/gu)?.length ?? 0) > 1).length * 2 >
  items.length;
/** “Thủ đoạn của các đối tượng: | Yêu cầu kết bạn Zalo …”: who does it, lest it be taken for a request. */
const TRICKS = /(?<!\p{L})(?:thủ\s+đoạn|chiêu\s+(?:thức|trò)|kịch\s+bản\s+lừa)(?!\p{L})/iu;
const TRICKED =
  /^(?:thu\s+thập|yêu\s+cầu|đề\s+nghị|hướng\s+dẫn|gọi|nhắn|gửi|giả|mạo|tự\s+xưng|dụ|đe|lợi\s+dụng|lập|sử\s+dụng|dùng|chiếm|mời|rủ|tạo|đăng|kết\s+bạn|cung\s+cấp|thông\s+báo|tung)(?!\p{L})/iu;
/** “36B4-112.47”. */
const PLATE = /(?<![\p{L}\d])\d{2}\p{Lu}{1,2}\d?\s?[-.]\s?\d{3}/u;
const MOST_PLATES = 3;
const PAPERS =
  /^(?:hồ\s+sơ|giấy\s+tờ|thủ\s+tục|bà\s+con\s+(?:cung\s+cấp|nộp|mang\s+theo|chuẩn\s+bị|xuất\s+trình))(?!\p{L})/iu;
/** “một phong bì (dán sẵn tem, ghi rõ họ tên …)”: of a long item what it is. */
const inShort = (item: string, isPaper: boolean): string =>
  [/\s*\((?!nếu\s)[^()]*\)/gu, ...(isPaper ? [/,?\s+(?:kèm|hoặc|do|theo|để)\s.*$/iu] : [])].reduce(
    (said, less) => (wordsIn(said) > LONGEST_GATHERED ? said.replace(less, '') : said),
    item,
  );
const LONGEST_GATHERED = 13;

/** “Phường A: toàn phường” → “toàn phường A”; “Phường B: các tổ 1, 2” → “phường B các tổ 1, 2”. */
function placesIn(item: string): string[] {
  const said = item
    .replace(
      /^(\p{L}+)\s+([^:]+):\s+toàn\s+\1(?=[.;]?$)/iu,
      (_, unit: string, name: string) => `toàn ${unit.toLowerCase()} ${name}`,
    )
    .replace(/:\s+/gu, ' ')
    .replace(/;\s*/gu, ', ')
    .replace(/^\p{Lu}(?=\p{Ll}+\s)/u, (first) => first.toLowerCase());
  return wordsIn(said) <= LONGEST_GATHERED + 5 ? [said] : said.split(/,\s+(?=\D)(?![^()]*\))/u);
}

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

/** “Vùng nước trước Công viên A. Thời gian hạn chế …”: of where the time is. */
const PLACE_ONLY = /^(?:vùng|khu|đoạn|tuyến|đường|cầu|hồ|bãi)\s[^:]*$/iu;
