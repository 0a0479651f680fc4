/** “… tổ chức Hội nghị … vào hồi 8h00 ngày 08/5/2020 tại Hội trường UBND quận”: when and where, if nothing else. */
const MEETS =
  /(?<!\p{L})(?:vào\s+(?:(?:hồi|lúc)\s+)?|lúc\s+)(?<when>\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?,?\s+(?:\p{L}+\s){0,3}ngày\s+[\d/.-]+\d)\s*(?:\([^()]*\)\s*)?,?\s*tại\s+(?<where>[^.;()]{8,110})/iu;

const MEETING =
  /(?<!\p{L})(?:họp|hội\s+(?:nghị|thảo|thi)|đối\s+thoại|tiếp\s+xúc|gặp\s+mặt|đại\s+hội|lễ|khai\s+(?:mạc|giảng)|tọa\s+đàm)(?!\p{L})/iu;

export function meetingIn(text: string): string[] {
  const meets = MEETING.test(text)
    ? (MEETS.exec(text)?.groups as Record<'when' | 'where', string> | undefined)
    : undefined;
  return meets === undefined ? [] : [`Thời gian: ${meets.when}.`, `Địa điểm: ${meets.where.trim()}.`];
}

/** “…, đúng 8h sáng ngày 19 tháng 4 | đề nghị bà con có mặt”. */
const WHEN_BEFORE =
  /(?:^|[,:]\s*)(?:vào\s+|lúc\s+|hồi\s+)?(?<when>(?:đúng\s+|từ\s+)?(?:\d{1,2}\s?(?:h|g|giờ)|ngày\s+\d|sáng|chiều|tối|(?:thứ\s+\S+|chủ\s+nhật|CN)\s[^,;:]{0,12}\d)[^,;:]{4,60}\d[^,;:]{0,12}),?\s*$/iu;
/** “Thứ Bảy 20/6 tổ họp lúc 19h30 tại nhà văn hóa, | mời bà con đến dự”. */
const MEETS_BEFORE =
  /^(?=[^:;]*\d)(?<said>(?!(?:để|nhằm|theo|thực\s+hiện|căn\s+cứ|hiện|do|vì)(?!\p{L}))[^:;]*(?<!\p{L})(?:họp|tổ\s+chức|gặp\s+mặt|tiếp\s+xúc|khai\s+mạc|khai\s+giảng|biểu\s+diễn|chiếu|mở\s+(?:lúc|vào)|diễn\s+ra|ra\s+quân|tổng\s+vệ\s+sinh)(?!\p{L})[^:;]*?),\s*$/iu;

/** What is said of a meeting, or only when it is, before people are asked to come. */
export function saidBefore(before: string): string[] {
  const meets = MEETS_BEFORE.exec(before)?.groups?.said;
  if (meets !== undefined) return [`${meets}.`];
  const when = WHEN_BEFORE.exec(before)?.groups?.when;
  return when === undefined ? [] : [`Thời gian: ${when}`];
}
