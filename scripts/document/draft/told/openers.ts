/** What a line that opens a list tells by itself. */
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
    : signs.saidAbove(text);
}

const STAFF_TELLS =
  /^(?:trưởng|tổ\s+trưởng|(?:thôn|xóm|khối|ấp)\s+trưởng|cán\s+bộ|ban\s+(?:quản\s+lý|điều\s+hành|công\s+tác))(?!\p{L})[^:;]{0,60}(?<!\p{L})(?:nhắc|vận\s+động|tuyên\s+truyền|hướng\s+dẫn|thông\s+báo|đôn\s+đốc)(?!\p{L})/iu;
