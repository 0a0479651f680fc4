/**
 * What stands in brackets, for the ear: a short name of what was just named says nothing new; the rest is said after
 * a comma, a place or a time in a long sentence as a sentence of its own.
 */
import { beginsWithVerb, predicates } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

const BRACKET = /\s*\(\s*(?<inside>[^()]*?)\s*\)/gu;

/** “(Sawaco)”, “(BHXH)”, “(gọi tắt là …)”, “(theo mẫu)”, “(nếu có)”: for who reads. */
const NOTHING_NEW =
  /^(?:sau\s+đây|gọi\s+tắt|viết\s+tắt|kèm|đính\s+kèm|khi\s+có|nếu\s+(?:có|cần|được)(?!\p{L})|nếu$|theo|ban\s+hành|(?:khoản|điều|điểm|luật|nghị\s+định|thông\s+tư|nghị\s+quyết|quyết\s+định)\s(?=.*\d)|từ\s+(?:nguồn|ngân)|có\s+(?:mẫu|danh|phụ|kèm|file|biểu|sơ|bản\s+đồ)|ở\s+(?:nhóm|mục|phần|điểm)\s|(?:sđt|đt|điện\s+thoại)(?!\p{L})|\*+$|\d+$|[^()]*(?:%|\d{3})\s?(?:đồng|đ)?\s?[x×*]\s?\d|x\s?\d+$|[“"][^”"]*[”"]$|\p{L}{1,2}$)/iu;
const SHORT_NAME = /^(?:(?=.*\p{Lu})[\p{Lu}\d&.-]{2,}|\p{Lu}[\p{L}\d]*)$/u;
/** A day of the week or of the moon goes with the date before it. */
const DAY = /^(?:thứ\s+\p{L}+|thứ\s+\d|chủ\s+nhật)$/iu;
const LUNAR = /^(?:(?:tức|nhằm)\s+)?(?<day>(?:là\s+)?(?:ngày\s+)?\d[\d\s/.-]*\d)\s+(?:âm\s+lịch|â\.?l\.?)$/iu;
/** “căn cước (bản phô tô)”. */
const COPY = /^(?:bản\s+(?:sao|chính|gốc|phô|photo|chụp)|phô\s?tô|photo|còn\s+hạn)(?!\p{L})/iu;
/** “42 kg (nữ)”. */
const OF_WHOM = /^(?:nữ|nam|trẻ\s+em|người\s+lớn)$/iu;
/** An area code. */
const AREA = /^0\d{1,3}$/u;

function told(inside: string, goesOn: boolean): string {
  if (AREA.test(inside)) return ` ${inside}`;
  if (inside === '' || NOTHING_NEW.test(inside) || SHORT_NAME.test(inside)) return '';
  if (OF_WHOM.test(inside)) return ` đối với ${inside}`;
  if (COPY.test(inside) && wordsIn(inside) <= 4) return ` ${inside}`;
  const lunar = LUNAR.exec(inside)?.groups?.day;
  const said =
    lunar !== undefined
      ? `tức ${lunar} âm lịch`
      : DAY.test(inside) || /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(inside)
        ? inside.slice(0, 1).toLowerCase() + inside.slice(1)
        : inside;
  // “tổ 4 (tổ 9 cũ)”.
  return `, ${/\scũ$/iu.test(said) ? 'tức ' : ''}${said}${goesOn ? ',' : ''}`;
}

/** “1/11/Nhâm Dần (24/11/2022)”. */
const AFTER_MOON =
  /(?<=(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s\p{Lu}\p{L}+)\s*\((?<day>\d{1,2}\/\d{1,2}\/\d{4})\)/gu;

/** “các chế độ (hộ nghèo, con thương binh)”: which. */
const SEVERAL = /(?<!\p{L})(?:các|những)(?:\s+\p{L}+){1,5}$/iu;

/** “các xã A, B, C (huyện D)”: not all of the district. */
const WITHIN = /^(?:huyện|quận|thị\s+xã|thành\s+phố|TP\.?|tỉnh)\s+\p{Lu}[^,;]*$/u;
const PLACES = /(?<!\p{L})(?:xã|phường|thị\s+trấn|thôn|khu\s+phố)\s+\p{Lu}[^;:]*$/u;

const AGES = /^\d+(?:\s*(?:,|-|–|và|đến)\s*\d+)*\s+(?:tháng|tuổi)(?:\s+tuổi)?$/iu;
const VACCINE = /(?<!\p{L})(?:vắc[\s-]?xin|vaccine|tiêm|mũi)(?!\p{L})/iu;

/** Brackets said in the sentence. */
export const spoken = (text: string): string =>
  text.replace(AFTER_MOON, ', tức ngày $<day>').replace(BRACKET, (...found) => {
    const { inside } = found.at(-1) as { inside: string };
    const after = text.slice((found.at(-3) as number) + (found[0] as string).length);
    const at = found.at(-3) as number;
    const before = text.slice(Math.max(0, at - 60), at);
    if (SEVERAL.test(before) && inside.includes(', ') && !/\d/u.test(inside) && !predicates(inside))
      return ` gồm ${inside}`;
    if (WITHIN.test(inside) && PLACES.test(before)) return ` thuộc ${inside}`;
    // “Bảng điểm đại học (nộp đơn xin cấp trên hệ thống)”: what is named does nothing.
    if (/^[\s.;,]*$/u.test(after) && beginsWithVerb(inside) && !predicates(text.slice(0, at))) return '';
    // “sởi (9 tháng)”, “5 trong 1 (2, 3, 4 tháng)”: at what age.
    if (AGES.test(inside) && VACCINE.test(text)) return ` cho trẻ ${inside.replace(/;/gu, ',')}`;
    return told(inside, /^\s+[\p{L}\d]/u.test(after));
  });

const WHERE = /^(?:địa\s+chỉ|số\s+\d|tầng|lô|nhà|phòng|đường|tại|ngõ|thôn|tổ)(?!\p{L})/iu;
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
/** “(nếu trùng ngày nghỉ thì chuyển sang ngày sau)”. */
const IF_THEN = /^(?:nếu|trường\s+hợp)\s.*\sthì\s/iu;
/** “(đối với tàu dài từ 12 m trở lên)”: for nobody else. */
const APPLIES = /^(?:áp\s+dụng\s+(?:cho|đối\s+với)|đối\s+với)\s/iu;
const AS_BEFORE = /(?<!\p{L})(?:như\s+(?:trước|cũ)|trên)$/iu;
const HAS_TERM = /^(?<term>hạn(?:\s+\p{L}+)?)\s+(?:là\s+)?(?=\d|ngày)/iu;
const EXCEPT = /^(?:ngoại\s+)?trừ\s+(?:các\s+)?/iu;

/**
 * A long sentence without its brackets, and what they say of a place or a time in sentences of their own; null where
 * the sentence isn't too long, or has none that is closed.
 */
export function apart(text: string): { bare: string; more: string[] } | null {
  if (!text.includes('(')) return null;
  const told = [...text.matchAll(BRACKET)];
  if (wordsIn(spoken(text)) <= MOST_WORDS && !told.some(({ groups }) => IF_THEN.test(groups!.inside!)))
    return null;
  const more: string[] = [];
  for (const { groups, index } of told) {
    const inside = groups!.inside!.replace(/^địa\s+chỉ\s*:?\s*/iu, '');
    if (wordsIn(inside) < 3 || wordsIn(inside) > MOST_WORDS - 3 || NOTHING_NEW.test(inside)) {
      if (IF_THEN.test(inside) && wordsIn(inside) <= MOST_WORDS) more.push(inside);
      continue;
    }
    const ofPeriod = PERIOD.test(text.slice(Math.max(0, index - 30), index));
    if (
      /^\p{Lu}\p{Ll}/u.test(inside) &&
      predicates(inside) &&
      !/,\s+gặp\s/u.test(inside) &&
      wordsIn(inside) > 5
    )
      more.push(inside);
    else if (/^tại\s/iu.test(inside))
      more.push(...(AS_BEFORE.test(inside) ? [] : [`Địa điểm: ${inside.replace(/^tại\s+/iu, '')}`]));
    else if (WHERE.test(groups!.inside!)) more.push(`Địa chỉ${whose(text, index)}: ${inside}`);
    else if (/^hạn\s/iu.test(inside)) more.push(inside.replace(HAS_TERM, '$<term>: '));
    else if (WHEN.test(inside)) more.push(...(ofPeriod ? [] : [`Thời gian: ${inside}`]));
    else if (IF_THEN.test(inside)) more.push(inside);
    else if (APPLIES.test(inside)) more.push(`Nội dung này áp dụng ${inside.replace(/^áp\s+dụng\s+/iu, '')}`);
    else if (EXCEPT.test(inside)) more.push(`Ngoại lệ: ${inside.replace(EXCEPT, '')}`);
    else if (/^(?:kể\s+cả|không\s+(?:tính|kể))(?!\p{L})/iu.test(inside)) return null;
  }
  const bare = text.replace(BRACKET, (...found) => {
    const { inside } = found.at(-1) as { inside: string };
    return OF_WHOM.test(inside) ? ` đối với ${inside}` : '';
  });
  return bare !== text && wordsIn(bare) > 6 ? { bare, more } : null;
}
