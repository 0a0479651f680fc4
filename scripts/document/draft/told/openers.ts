/** What a line that opens a list tells by itself. */
import { predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';
import * as says from './says.ts';
import * as signs from './signs.ts';

/** Null where it only opens. */
export function saidByOpener(text: string): string | null {
  const day = says.ON_DAY.exec(text)?.groups as Record<'what' | 'day', string> | undefined;
  if (day !== undefined) return `Thời gian ${day.what}: ngày ${day.day}.`;
  // “Cấm xe trên đường A, thời gian:”, above the days.
  if (signs.FORBIDS.test(text))
    return text.replace(
      /,?\s+(?:(?:thời\s+gian|cụ\s+thể|như\s+sau|vào)(?:\s+cấm(?:\s+\p{L}+)?)?)?\s*:\s*$/iu,
      '.',
    );
  // “Trưởng các khóm nhắc Nhân dân treo cờ, cụ thể:”: what people do is asked, not told.
  if (STAFF_TELLS.test(text)) return null;
  return says.CONDITIONS_BELOW.test(text)
    ? text.replace(/\s*\([^()]*\)/gu, '').replace(/\s*:\s*$/u, '.')
    : saidAbove(text);
}

const STAFF_TELLS =
  /^(?:trưởng|tổ\s+trưởng|(?:thôn|xóm|khối|ấp)\s+trưởng|cán\s+bộ|ban\s+(?:quản\s+lý|điều\s+hành|công\s+tác))(?!\p{L})[^:;]{0,60}(?<!\p{L})(?:nhắc|vận\s+động|tuyên\s+truyền|hướng\s+dẫn|thông\s+báo|đôn\s+đốc)(?!\p{L})/iu;

/**
 * What a line that opens a list says by itself, where that is too long for what the list is called; null where it only
 * opens.
 */
export function saidAbove(opener: string): string | null {
  const said = signs
    .withoutFollows(signs.withoutBasis(opener).replace(SO, ''))
    .replace(/,\s+(?:bao\s+)?gồm(?:\s+có)?$/iu, '');
  const says =
    /:\s*$/u.test(opener) &&
    (wordsIn(said) > signs.LONGEST_LABEL || signs.isSaid(said)) &&
    !signs.ONLY_OPENS.test(said) &&
    !signs.BASIS.test(said);
  const open = OFFICE_HOLDS.test(said) ? OPEN_END : LEFT_OPEN;
  return says && predicates(said) && !open.test(said.replace(FROM_DAY, '')) ? said : null;
}
/** “Trạm Y tế xã tổ chức khám mắt, đo thị lực miễn phí cho người từ 60 tuổi:”, above the days. */
const OFFICE_HOLDS =
  /^(?:ubnd|ủy\s+ban|uỷ\s+ban|trạm|trung\s+tâm|trường|hội|đoàn|ban|công\s+an|bệnh\s+viện|htx|hợp\s+tác\s+xã)(?!\p{L})[^:;]{0,90}(?<!\p{L})(?:tổ\s+chức|mở|khám|tiêm|phun|cấp|phát|chi\s+trả)\s[^:;]*$/iu;
const OPEN_END = /:\s|(?<!\p{L})(?:gồm|là|sau|các|những|với|cho|tại|theo)$/iu;
/** “Trước tình hình đó, | Trạm Y tế phun hóa chất theo lịch:” */
const SO = /^(?:trước\s+tình\s+hình\s+(?:đó|trên|này)|theo\s+đó|vì\s+vậy|do\s+(?:đó|vậy)),\s+/iu;
const FROM_DAY = /^(?:kể\s+)?từ\s[^,]*\d,\s+/iu;
const LEFT_OPEN = /[,:]\s|(?<!\p{L})(?:gồm|là|sau|các|những|với|cho|tại|theo)$/iu;
