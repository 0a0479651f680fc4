/** What a term is for, as an announcer calls it: “Thời hạn nộp hồ sơ …”, where the letter's sentence says it for certain. */
import type { Deadline } from '../fields.ts';

const NOT_NAMED = 'thực hiện';

/** Says enough by itself. */
const ALONE =
  'đăng\\s+ký|kê\\s+khai(?!\\s+(?:gian|sai|thiếu|không))|khai\\s+thuế|khai\\s+báo|thanh\\s+toán|giao\\s+nộp|bàn\\s+giao|tháo\\s+dỡ|di\\s+dời|ủng\\s+hộ|ký\\s+cam\\s+kết|tiêm\\s+phòng|thu\\s+hoạch|lắp\\s+đặt|niêm\\s+yết';
/** Says nothing without what is done it to: “nộp hồ sơ”, “tiếp nhận tác phẩm dự thi”. */
const OPEN = 'nộp|gửi|nhận|tiếp\\s+nhận|thu\\s+nhận|thu|đóng|bổ\\s+sung|đổi';
const THINGS =
  'hồ\\s+sơ|đơn|phiếu|tiền|thuế|phí|học\\s+phí|bài\\s+dự\\s+thi|bài|tác\\s+phẩm\\s+dự\\s+thi|tác\\s+phẩm|tờ\\s+khai|hóa\\s+đơn|giấy\\s+ủy\\s+quyền|máy|thẻ';
/** “nộp phiếu đăng ký dự tuyển”: of which kind. */
const KIND =
  '(?:\\s+(?:đăng\\s+ký(?:\\s+dự\\s+tuyển)?|khai\\s+thuế|kê\\s+khai|quyết\\s+toán|dự\\s+tuyển|dự\\s+thi|thuê\\s+đất|đăng\\s+ký|gia\\s+hạn|thuế|phí|nước|rác|mua\\s+nhà))?';
const ACT = `(?:(?:${ALONE})|(?:${OPEN})\\s+(?:${THINGS})${KIND})(?!\\p{L})`;
/** “Thời gian tiếp nhận hồ sơ: …”, “Hạn nộp phí tháng 6: …”: as the letter calls it. */
const CALLED = new RegExp(
  `(?<!trong\\s)(?<!\\p{L})(?:thời\\s+(?:hạn|gian)|hạn|ngày\\s+cuối\\s+cùng)(?:\\s+(?:bán\\s+và|vận\\s+động))?\\s+(?<act>${ACT})`,
  'iu',
);
/** What isn't done, has been, or is only posted up tells nothing of what is asked. */
const DONE = new RegExp(
  `(?<!(?:chưa|không|đã|ngày|danh\\s+sách|[Pp]hòng|thuê\\s+bao|biên\\s+lai|chứng\\s+từ|hóa\\s+đơn)\\s)(?<!\\p{L})(?!niêm|nhận\\s+phiếu)${ACT}`,
  'giu',
);
/** “… để chốt số lượng”, “… tránh mất liên lạc”: what it is good for. */
const AIM = /,?\s+(?:để|nhằm|tránh|vì)\s.*$/isu;
const OPINIONS = /(?<!\p{L})(?:(?:đóng\s+)?góp\s+(?:các\s+)?ý|(?:lấy|tham\s+gia)\s+ý\s+kiến)(?!\p{L})/iu;
const REPLIES =
  /(?<!\p{L})ý\s+kiến(?!\p{L})[^.;]*(?<!\p{L})gửi(?!\p{L})|(?<!\p{L})(?:gửi|tiếp\s+nhận|nhận)\s+(?:các\s+|mọi\s+)?ý\s+kiến(?!\p{L})/iu;
const PAPERS_SENT = /(?<!\p{L})hồ\s+sơ\s+(?:[\p{L}]+\s+){0,3}(?:nộp|gửi)(?!\p{L})/iu;

/** “nộp hồ sơ”, “góp ý”; “thực hiện” where the sentence names several things, or none. */
export function termOf({ quote, date }: Deadline, title: string | null): string {
  const clause = withDay(quote, date);
  const opinions = OPINIONS.exec(clause)?.[0];
  if (opinions !== undefined) return ofOpinions(opinions);
  if (REPLIES.test(clause)) return 'gửi ý kiến';
  const called = CALLED.exec(clause)?.groups?.act;
  const titled = OPINIONS.exec(title ?? '')?.[0];
  if (called !== undefined)
    return /^niêm/iu.test(called) && titled !== undefined ? ofOpinions(titled) : inSmall(called);
  if (PAPERS_SENT.test(clause)) return 'nộp hồ sơ';
  const acts = new Set([...clause.replace(AIM, '').matchAll(DONE)].map(([act]) => inSmall(act)));
  return acts.size === 1 ? [...acts][0]! : NOT_NAMED;
}

const ofOpinions = (said: string): string => (/góp/iu.test(said) ? 'góp ý' : inSmall(said));
const inSmall = (act: string): string => act.toLowerCase().replace(/\s+/gu, ' ');

/** Of a sentence of several terms the clause of this one. */
function withDay(quote: string, date: string): string {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  const named = new RegExp(`(?<!\\d)0?${day}\\s*(?:[/.-]|\\s+tháng\\s+)\\s*0?${month}(?!\\d)`, 'u');
  return quote.split(/;\s+|\.\s+(?=\p{Lu})/u).find((clause) => named.test(clause)) ?? quote;
}
