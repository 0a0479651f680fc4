/**
 * What stands in brackets, for the ear: a short name of what was just named says nothing new; the rest is said after
 * a comma, a place or a time in a long sentence as a sentence of its own.
 */
import { A_PAPER, attached, isOfDay, isOfSum, THOSE } from './attached.ts';
import { CALL, CALLED, COPY, DAY, HOURS, NOTHING_NEW, OF_WHOM, told } from './flat.ts';
import { by, limits, partsOf, runsOn } from './limits.ts';
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';

const BRACKET = /\s*\(\s*(?<inside>[^()]*?)\s*\)/gu;

/** “1/11/Nhâm Dần (24/11/2022)”. */
const AFTER_MOON =
  /(?<=(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s\p{Lu}\p{L}+)\s*\((?<day>\d{1,2}\/\d{1,2}\/\d{4})\)/gu;

/** “các chế độ (hộ nghèo, con thương binh)”: which. */
const SEVERAL = /(?<!\p{L})(?:các|những)(?:\s+\p{L}+){1,5}$/iu;

/** “03 điểm trưng bày (trụ sở phường, chợ A)”, “Tuyến 1 (bon A, thôn B)”. */
const COUNTED =
  /(?<![\p{L}\d])\d{1,2}\s+(?!(?:giờ|phút|ngày|tháng|năm|lần|căn|ha|kg|tấn|tạ|m|km|lít|sào|mẫu)(?!\p{L}))\p{Ll}+(?:\s(?!và\s)\p{Ll}+){0,2}$|(?<!\p{L})(?:[Tt]uyến|[Đđ]ợt|[Cc]ụm|[Nn]hóm)\s+\d{1,2}$/u;
const NO_PARTS = /^(?:tầng|lầu|ngày|sáng|chiều|tối|trong\s+đó|mỗi|\d)/iu;
/** “vắc xin Lumpyvac (viêm da nổi cục), dịch tả”: there it would be heard as one more item. */
const inList = (after: string): boolean => {
  const next = /^\s*[,;]\s+(?<next>[^,;.:]+)/u.exec(after)?.groups?.next;
  return next !== undefined && !predicates(next);
};

/** “các xã A, B, C (huyện D)”: not all of the district. */
const WITHIN = /^(?:huyện|quận|thị\s+xã|thành\s+phố|TP\.?|tỉnh)\s+\p{Lu}[^,;]*$/u;
const PLACES = /(?<!\p{L})(?:xã|phường|thị\s+trấn|thôn|khu\s+phố)\s+\p{Lu}[^;:]*$/u;

const AGES = /^\d+(?:\s*(?:,|-|–|và|đến)\s*\d+)*\s+(?:tháng|tuổi)(?:\s+tuổi)?$/iu;
const VACCINE = /(?<!\p{L})(?:vắc[\s-]?xin|vaccine|tiêm|mũi)(?!\p{L})/iu;

const upperFirst = (said: string): string => said.slice(0, 1).toUpperCase() + said.slice(1);

/** A day, a price, a number, a copy, an exception. */
const SAYS_MORE = new RegExp(
  `\\d|${[DAY, COPY, OF_WHOM, HOURS].map(({ source }) => source).join('|')}|^(?:trừ|kể\\s+cả|riêng|gồm|trong)(?!\\p{L})|\\scũ$`,
  'iu',
);

/** “thithu(a)truong.vn”. */
const AT = /(?<=[\w.-])\s?\((?:a|at|@)\)\s?(?=[\w-]+\.\w)/giu;

/** Brackets said in the sentence. */
export const spoken = (text: string): string =>
  text
    .replace(AT, '@')
    .replace(AFTER_MOON, ', tức ngày $<day>')
    .replace(BRACKET, (...found) => {
      const { inside } = found.at(-1) as { inside: string };
      const after = text.slice((found.at(-3) as number) + (found[0] as string).length);
      const at = found.at(-3) as number;
      const before = text.slice(Math.max(0, at - 60), at);
      if (/[.!?]$/u.test(before) && !/\d\.$/u.test(before))
        return /\p{L}\.$/u.test(before) && wordsIn(inside) > 3 && predicates(inside)
          ? ` ${upperFirst(inside)}`
          : '';
      // “(Tin BHXH) - Việc rà soát …”: who writes.
      if (at === 0 && /^\s*[-–]/u.test(after) && wordsIn(inside) <= 4) return '';
      if (runsOn(inside, after)) return found[0] as string;
      if (by(inside) && !/\d\s*$/u.test(before)) return ` do ${inside}`;
      const behind = attached(inside, before);
      // “mẫu giáo (sinh năm 2023) 75 cháu”, “đợt 2 (nếu còn chỗ) từ ngày 20/7”.
      if (behind !== null)
        return /^\s+\d/u.test(after) && /\d$/u.test(behind)
          ? `${behind}${/^\s+\d+\s+(?:cháu|em|trẻ|học\s+sinh|chỉ\s+tiêu|suất)(?!\p{L})/iu.test(after) ? ' là' : ','}`
          : /^\snếu\s/iu.test(behind) && /^\s+[\p{L}\d]/u.test(after)
            ? `,${behind},`
            : behind;
      if (COUNTED.test(before) && inside.includes(', ') && !NO_PARTS.test(inside) && !predicates(inside))
        return ` gồm ${inside}${/^\s+[\p{L}\d]/u.test(after) ? ',' : ''}`;
      if (SEVERAL.test(before) && inside.includes(', ') && !/\d/u.test(inside) && !predicates(inside))
        return ` gồm ${inside}`;
      // “lúa lai 35% (TH3-3, Thái xuyên 111)”.
      if (/%\s*$/u.test(before) && inside.includes(', ') && !predicates(inside)) return `, gồm ${inside}`;
      if (partsOf(inside)) return ` gồm ${inside}`;
      if (WITHIN.test(inside) && PLACES.test(before)) return ` thuộc ${inside}`;
      // “Bảng điểm đại học (nộp đơn xin cấp trên hệ thống)”: what is named does nothing.
      if (
        /^[\s.;,]*$/u.test(after) &&
        beginsWithVerb(inside) &&
        !limits(inside) &&
        !predicates(text.slice(0, at))
      )
        return '';
      // “sởi (9 tháng)”, “5 trong 1 (2, 3, 4 tháng)”: at what age.
      if (AGES.test(inside) && VACCINE.test(text)) return ` cho trẻ ${inside.replace(/;/gu, ',')}`;
      // “cách tường bao (giáp đất ông A) 3 m”.
      if (/^\s+\d[\d.,]*\s?(?:m|km|cm|mét|ki-lô-mét)(?!\p{L})/u.test(after) && !/\d/u.test(inside)) return '';
      if (inList(after) && !SAYS_MORE.test(inside) && (A_PAPER.test(inside) || !predicates(inside)))
        return '';
      return told(inside, /^\s+[\p{L}\d]/u.test(after));
    });

const WHERE =
  /^(?:địa\s+chỉ|số\s+\d|tầng|lô|nhà|phòng|đường|tại|ngõ|thôn(?!\s+trưởng)|tổ(?!\s+(?:trưởng|phó|viên)))(?!\p{L})/iu;
const WHEN =
  /^(?=.*\d|trong\s)(?:từ(?=\s+(?:\d+\s?(?:h|giờ|[/.-])|ngày|tháng|sáng|chiều|thứ|nay))|trong\s+giờ|(?:buổi\s+)?(?:sáng|chiều)|vào|lúc|hạn|\d{1,2}\s?(?:h|giờ))(?!\p{L})/iu;

const OFFICE =
  '(?:UBND|[UỦ][ỷy]\\s+ban|Trung\\s+tâm|Phòng|Sở|Ban|Văn\\s+phòng|Chi\\s+cục|Công\\s+an|Trường|Trạm|Hội|Công\\s+ty)(?!\\p{L})';
const ONE_OF_TWO = new RegExp(`(?:hoặc|và)\\s+${OFFICE}`, 'u');
const LAST_OFFICE = new RegExp(
  `(?<office>${OFFICE}(?:\\s+(?!hoặc\\s|và\\s+${OFFICE})[^\\s,;:()]+){0,9})$`,
  'u',
);
/** Of two offices, whose address it is. */
const whose = (text: string, at: number): string => {
  const office = ONE_OF_TWO.test(text)
    ? LAST_OFFICE.exec(text.slice(Math.max(0, at - 120), at))?.groups?.office
    : undefined;
  return office === undefined ? '' : ` ${office}`;
};

/** “tháng 6 (từ ngày 01/6 đến ngày 30/6)”: which. */
const PERIOD = /(?<!\p{L})(?:kỳ|tháng|quý|năm|năm\s+học|học\s+kỳ|tuần|đợt)\s+[\dIVX/-]+\s*$/iu;
/** “(nếu trùng ngày nghỉ thì chuyển sang ngày sau)”, “(trẻ vừa tiêm tháng trước thì chưa tiêm đợt này)”. */
const IF_THEN =
  /^(?:nếu|trường\s+hợp|ai|(?:(?:các|những)\s+)?(?:trẻ|cháu|em|bé|người|hộ|học\s+sinh|công\s+dân))\s.*\sthì\s/iu;
/** “(đối với tàu dài từ 12 m trở lên)”: for nobody else. */
const APPLIES = /^(?:áp\s+dụng\s+(?:cho|đối\s+với)|đối\s+với)\s+/iu;
const AS_BEFORE = /(?<!\p{L})(?:như\s+(?:trước|cũ)|trên)$/iu;
const HAS_TERM = /^(?<term>hạn(?:\s+\p{L}+)?)\s+(?:là\s+)?(?=\d|ngày)/iu;
const EXCEPT = /^(?:ngoại\s+)?trừ\s+(?:các\s+)?/iu;

/** “nộp hồ sơ giấy (đơn, bản sao khai sinh, …)”: what it is made of. */
const DOSSIER = /(?<!\p{L})(?:hồ\s+sơ|giấy\s+tờ)(?:\s+\p{Ll}+){0,5}$/iu;
const PAPERS =
  /^(?:gồm|kèm|bao\s+gồm|gồm\s+có)?:?\s*(?<papers>(?:\d+\s+)?(?:đơn|giấy|bản|phiếu|tờ\s+khai|sổ|thẻ|căn\s+cước|CCCD|học\s+bạ)\s[^;]*,\s.+)$/iu;
/** “(ghi rõ họ tên, số điện thoại)”: what else is asked. */
const ASKED = /^(?:cần\s+|phải\s+|đề\s+nghị\s+|nhớ\s+)?(?<what>(?:ghi|nêu)\s+(?:rõ|đầy\s+đủ|đủ)\s.+)$/iu;
/** “(xem tại trang điện tử của huyện và bảng tin các xã)”. */
const SEEN = /^xem\s+(?:tại|ở|trên)\s+(?<where>.+)$/iu;

/** “…, ký biên bản kiểm đếm (các hộ chưa kiểm đếm)”: what of all this is only for those. */
function onlyFor(before: string, whom: string, people: boolean): string {
  // “nhận tiền hỗ trợ và vị trí cải táng (đối với mộ có quyết định)”: of both.
  const begins = people
    ? /(?:^|[,;:]\s+|\s(?:và|để)\s+|\s(?=có\s))(?=\p{L})/gu
    : /(?:^|[,;:]\s+|\sđể\s+|\s(?=có\s))(?=\p{L})/gu;
  const starts = [...before.matchAll(begins)].reverse();
  const whats = starts.map(({ index, 0: { length } }) => lowerFirst(before.slice(index + length).trim()));
  // Who does it is told of all that is done, of a thing the thing alone.
  const what = people ? whats.find((said) => beginsWithVerb(said)) : whats[0];
  if (what === undefined || wordsIn(what) > LONGEST_WHAT) return `Nội dung này áp dụng đối với ${whom}`;
  return `Riêng ${beginsWithVerb(what) || /^có\s/iu.test(what) ? 'việc ' : ''}${what} chỉ áp dụng đối với ${whom}`;
}
const LONGEST_WHAT = 10;

const LABELLED =
  /^(?:Ngoại lệ|Thời gian|Địa điểm|Địa chỉ|Ngày [\d/]+|Điện thoại liên hệ):|^(?:Nội dung này|Riêng)\s/u;
const NOT_GONE_TO = /(?<!\p{L})(?:ghi|thành|bị|đã|sẽ)(?!\p{L})/iu;

/** What a bracket that is left out of a long sentence says in one of its own. */
function alone(inside: string, text: string, index: number): string[] {
  const before = text.slice(Math.max(0, index - 60), index);
  const called = CALL.exec(inside);
  const papers = DOSSIER.test(before) ? PAPERS.exec(inside)?.groups?.papers : undefined;
  const asked = ASKED.exec(inside)?.groups?.what;
  const seen = SEEN.exec(inside)?.groups?.where;
  if (papers !== undefined) return [`Hồ sơ gồm: ${papers}`];
  if (asked !== undefined) return [`Đề nghị ${asked}`];
  if (called !== null && called.index < 24 && !WHERE.test(inside))
    return [
      `Điện thoại liên hệ: ${inside.replace(CALLED, '').replace(/,?\s+(?:sđt|đt|điện\s+thoại)\s*:?\s*(?=[\d+])/giu, ', ')}`,
    ];
  if (IF_THEN.test(inside) && wordsIn(inside) <= MOST_WORDS) return [inside];
  if (wordsIn(inside) < 3 || wordsIn(inside) > MOST_WORDS - 3 || NOTHING_NEW.test(inside)) return [];
  if (seen !== undefined) return [`Nơi xem: ${seen}`];
  if (
    /^\p{Lu}\p{Ll}/u.test(inside) &&
    predicates(inside) &&
    !/,\s+gặp\s|\stổ\s+chức\s+(?:sáng|chiều|tối|ngày|vào|lúc|tại)(?!\p{L})/u.test(inside) &&
    wordsIn(inside) > 5
  )
    return [inside];
  // “hình thức tiêm (tại điểm tập trung hoặc tại nhà)”: which of them is still to be chosen.
  if (/^tại\s/iu.test(inside))
    return AS_BEFORE.test(inside) || /\s(?:hoặc|hay)\s/u.test(inside)
      ? []
      : [`Địa điểm: ${inside.replace(/^tại\s+/iu, '')}`];
  // “khu vực cách chợ 400 m (sân vận động cũ)”, “cơ sở 1 (trụ sở phường cũ)”.
  if (/^(?:sân|trụ\s+sở)\s.*\s(?:vẫn|sẽ|có|đã)\s/iu.test(inside)) return [inside];
  // “tại hội trường xã (trụ sở công an cũ)”: the same place.
  if (/^(?:sân|trụ\s+sở)\s/iu.test(inside))
    return /(?<!\p{L})(?:tại|ở)\s+(?:hội\s+trường|nhà|trụ\s+sở|trạm|trường)\s[^,;()]*$/iu.test(before)
      ? []
      : [`Địa điểm: ${inside}`];
  // “50 căn (tầng 3, 4 tòa A)”, “bản vẽ (lô 7 ghi nhầm thành lô 8)”: nobody goes there.
  if (WHERE.test(inside) && (NOT_GONE_TO.test(inside) || /\d\s+\p{Ll}+$/u.test(before.trimEnd()))) return [];
  if (WHERE.test(inside)) return [`Địa chỉ${whose(text, index)}: ${inside}`];
  if (/^hạn\s/iu.test(inside)) return [inside.replace(HAS_TERM, '$<term>: ')];
  // “tối thứ Ba (18h00 - 20h30) và sáng Chủ nhật”: the hours of the one, not of the other.
  if (WHEN.test(inside) && /^[^)]*\)\s+(?:và|hoặc)\s/u.test(text.slice(index))) return [];
  if (WHEN.test(inside))
    return PERIOD.test(text.slice(Math.max(0, index - 30), index)) ? [] : [`Thời gian: ${inside}`];
  const whom = THOSE.test(inside) ? inside : APPLIES.test(inside) ? inside.replace(APPLIES, '') : undefined;
  if (whom !== undefined)
    return [onlyFor(text.slice(Math.max(0, index - 160), index), whom, THOSE.test(inside))];
  return EXCEPT.test(inside) ? [`Ngoại lệ: ${inside.replace(EXCEPT, '')}`] : [];
}

/** What has more is a table. */
const MOST_BRACKETS = 12;
const DAY_AT_END = /(?<day>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)\s*$/u;

/**
 * Two ways to tell a long sentence without its brackets, what they say of a place or a time in sentences of their own:
 * with what says which behind its noun, and without. None where the sentence isn't too long, or has no bracket closed.
 */
export function waysApart(text: string): { bare: string; more: string[] }[] {
  const many = text.split('(').length - 1;
  if (many === 0 || many > MOST_BRACKETS) return [];
  const found = [...text.matchAll(BRACKET)].map(({ groups, index, 0: { length } }) => ({
    inside: groups!.inside!.replace(/^địa\s+chỉ\s*:?\s*(?=\p{L}|\d)/iu, ''),
    address: /^địa\s+chỉ/iu.test(groups!.inside!),
    index,
    length,
  }));
  if (wordsIn(spoken(text)) <= MOST_WORDS && !found.some(({ inside }) => IF_THEN.test(inside))) return [];
  if (found.some(({ inside }) => /^(?:kể\s+cả|không\s+(?:tính|kể))(?!\p{L})/iu.test(inside))) return [];
  const before = (at: number): string => text.slice(Math.max(0, at - 60), at);
  const days = found.filter(({ inside, index }) => isOfDay(inside, before(index)));
  const eachDay = (inside: string, index: number): string | undefined => {
    const day =
      days.length > 1 && isOfDay(inside, before(index))
        ? DAY_AT_END.exec(before(index))?.groups?.day
        : undefined;
    return day === undefined ? undefined : `Ngày ${day}: ${inside}`;
  };
  const behind = found.map(({ inside, index }) =>
    OF_WHOM.test(inside)
      ? ` đối với ${inside}`
      : eachDay(inside, index) === undefined
        ? attached(inside, before(index))
        : null,
  );
  // What a sum is for isn't left out.
  const saysWhich = ({ inside, index }: (typeof found)[number]): boolean =>
    OF_WHOM.test(inside) || isOfSum(inside, before(index).trimEnd());
  const told = (kept: readonly (string | null)[]): { bare: string; more: string[] } => ({
    bare: found.reduceRight(
      (said, { index, length }, i) => said.slice(0, index) + (kept[i] ?? '') + said.slice(index + length),
      text,
    ),
    more: found.flatMap(({ inside, index, length, address }, i) => {
      if (kept[i] !== null) return [];
      if (address) return [`Địa chỉ${whose(text, index)}: ${inside}`];
      const ofDay = eachDay(inside, index);
      // “… (trừ ngày nghỉ); sau ngày này …”: said behind that it would be of something else.
      const said = ofDay === undefined ? alone(inside, text, index) : [ofDay];
      return text
        .slice(index + length)
        .replace(BRACKET, '')
        .includes('; ')
        ? said.filter((line) => !LABELLED.test(line))
        : said;
    }),
  });
  return [told(behind), told(behind.map((said, i) => (saysWhich(found[i]!) ? said : null)))].filter(
    // “điểm số 1 (trường mầm non) 1.312 cử tri”: the numbers would run together.
    ({ bare }) =>
      bare !== text &&
      wordsIn(bare) > 6 &&
      (bare.match(/\d\s+\d/gu)?.length ?? 0) <= (text.match(/\d\s+\d/gu)?.length ?? 0),
  );
}

/** How much of a sentence has to be told where what says which was left in it. */
const MOST_OF_IT = 0.85;
/** What is only said because a sentence was too long. */
const GLUE =
  /^(?:Xin thông báo tới|Ngoài ra|Cũng có thể|Đối tượng này|Tiếp theo là|Đồng thời|Nội dung này)(?!\p{L})/u;
const glued = (lines: readonly string[]): number => lines.filter((line) => GLUE.test(line)).length;

/** Whether what says which is better left in: nearly all of it is told, and no sentence was broken for it. */
export const isBetter = (
  fuller: { said: readonly string[]; bare: string },
  barer: readonly string[],
): boolean =>
  wordsIn(fuller.said.join(' ')) >= MOST_OF_IT * wordsIn(fuller.bare) && glued(fuller.said) <= glued(barer);

/** Whether a limit in a bracket would be lost in telling a sentence that is too long for it. */
export const losesLimit = (text: string): boolean =>
  wordsIn(spoken(text)) > MOST_WORDS &&
  [...text.matchAll(BRACKET)].some(({ groups, index }) => {
    const inside = groups!.inside!;
    const before = text.slice(Math.max(0, index - 60), index);
    return (
      limits(inside) &&
      !NOTHING_NEW.test(inside) &&
      attached(inside, before) === null &&
      !isOfSum(inside, before.trimEnd()) &&
      alone(inside, text, index).length === 0
    );
  });
