/** Where in an announcement what is told has its place, and how much it matters when time is short. */
import type { Place } from './parts.ts';
import type { Told } from './told/kinds.ts';
import { USEFUL } from './told/signs.ts';

/** Lower is kept first; what is always said comes below 2. */
export const RANK = {
  always: 0,
  frame: 1,
  own: 2.4,
  action: 2.5,
  useful: 2.7,
  needed: 2.9,
  fact: 3,
  background: 12,
  officeFact: 5,
  contact: 4,
  help: 5,
  why: 6,
};

/**
 * As the letter has it: a consequence amid other tasks is that of the task before it (“Hộ trồng sau thời gian này không
 * được hỗ trợ giống”), and so is whom to call for it. What ends the letter, and whom to ask of all, ends the announcement.
 */
export function placeOf(told: Told, i: number, all: readonly Told[]): Place {
  const last = all
    .slice(i + 1)
    .every(({ role }) => role === 'otherwise' || role === 'help' || role === 'why');
  if (told.role === 'otherwise') return last ? 'otherwise' : 'do';
  if (told.role === 'help') return last || OF_ALL.test(told.text) ? 'ask' : 'do';
  return told.role === 'why' ? 'why' : 'do';
}
/** “Mọi thắc mắc liên hệ …”. */
const OF_ALL =
  /^(?:\p{L}+\s+){0,6}?(?:(?:mọi|có)\s+)?(?:thắc\s+mắc|vướng\s+mắc|chi\s+tiết|cần\s+(?:hỗ\s+trợ|tư\s+vấn|hỏi|biết)|khó\s+khăn|đường\s+dây\s+nóng|hotline|tổng\s+đài)(?!\p{L})|^(?:liên\s+hệ|điện\s+thoại)(?!\p{L})/iu;

/** Points to what the sentence before it names: “Không có đợt nào như thế”, “Số còn lại …”. */
export const LEANS =
  /(?<!\p{L})(?:như\s+(?:thế|vậy)|(?:các|những)\s+(?:ngày|buổi|khoản|đợt)\s+(?:này|đó|ấy)|cả\s+hai\s+\p{L}+\s+(?:này|đó))(?!\p{L})|^(?:số\s+(?:này|đó|còn\s+lại))(?!\p{L})/iu;

/** Of a fact, the so many-th. */
export function factRank({ text, label }: Told, at: number, toPeople: boolean): number {
  if (BACKGROUND.test(text)) return RANK.background + at;
  if (USEFUL.test(text) || (label !== undefined && USEFUL.test(label))) return RANK.useful + at * 0.1;
  if (toPeople && NEEDED.some((sign) => sign.test(text))) return RANK.needed + at * 0.05;
  return (toPeople ? RANK.fact : RANK.officeFact) + at;
}

/** Whom to call, what happens otherwise, how much, when, what is forbidden. */
const NEEDED: readonly RegExp[] = [
  /(?<!\p{L})(?:liên\s+hệ|gọi|điện\s+thoại|[đs]đt|đt|hotline|đường\s+dây\s+nóng|tổng\s+đài)(?!\p{L})[^;]{0,90}\d{3}/iu,
  /^(?:tổ|bộ\s+phận)\s+hỗ\s+trợ(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:coi|xem)\s+như|sẽ\s+bị|bị\s+(?:phạt|xử\s+(?:lý|phạt)|loại|hủy|cắt|tịch\s+thu)|không\s+(?:được\s+(?:xét|hỗ\s+trợ|giải\s+quyết)|giải\s+quyết|bồi\s+thường))(?!\p{L})/iu,
  /^(?:tiền|lệ\s+phí|học\s+phí|phí|giá|chi\s+phí|mức)(?!\p{L})[^:;.]{0,40}:[^;]*\d/iu,
  /^(?:(?:buổi|cuộc|lễ|hội\s+nghị)\s+)?(?:đấu\s+giá|công\s+bố|bốc\s+thăm|họp|khai\s+giảng|khai\s+mạc|khám|tiêm|phát|cấp|trao|chi\s+trả)(?!\p{L})[^:;.]{0,40}:[^;]*\d/iu,
  /^(?:(?:nghiêm\s+)?cấm|tuyệt\s+đối\s+không)(?!\p{L})/iu,
];

/** How it came to it, what was counted, who fell for it, and thanks. */
const BACKGROUND =
  /^(?:tên,?\s+(?:và\s+)?địa\s+chỉ\s+(?:của\s+)?)?(?:(?:người|đơn\s+vị)\s+có\s+tài\s+sản|tổ\s+chức\s+(?:hành\s+nghề(?:\s+đấu\s+giá)?|đấu\s+giá))[^:]*:|^(?:(?:trong\s+)?thời\s+gian\s+qua|những\s+năm\s+qua|trong\s+những\s+năm|trước\s+(?:hết|đó)|hướng\s+tới|nhân\s+dịp|(?:theo|qua)\s+(?:rà\s+soát|thống\s+kê|tổng\s+hợp)|tính\s+đến|điển\s+hình)(?!\p{L})|(?<!\p{L})(?:rất\s+)?(?:kính\s+)?mong\s+(?:nhận|quý|các|được|bà\s+con|sự)|c[ảá]m\s+ơn/iu;

/** A noun of what the items are. */
export const NAMES_LIST =
  /^(?:(?:một\s+số|các|những)\s+)?(?:phương\s+thức|thủ\s+đoạn|dấu\s+hiệu|biện\s+pháp|cách|mức|điều\s+kiện|tiêu\s+chuẩn|quyền\s+lợi|chế\s+độ|hồ\s+sơ|đối\s+tượng|lịch|thời\s+gian|địa\s+điểm|danh\s+sách|vị\s+trí|giải\s+thưởng|cơ\s+cấu|khu\s+vực|phạm\s+vi|nơi|điểm|ngày|giờ)(?!\p{L})/iu;
