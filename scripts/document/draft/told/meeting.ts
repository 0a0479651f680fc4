/** “… tổ chức Hội nghị … vào hồi 8h00 ngày 08/5/2020 tại Hội trường UBND quận”: when and where, if nothing else. */
const MEETS =
  /(?<!\p{L})vào\s+(?:hồi|lúc)\s+(?<when>\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?,?\s+(?:\p{L}+\s){0,3}ngày\s+[\d/.-]+\d)\s*(?:\([^()]*\)\s*)?,?\s*tại\s+(?<where>[^.;()]{8,110})/iu;

export function meetingIn(text: string): string[] {
  const meets = MEETS.exec(text)?.groups as Record<'when' | 'where', string> | undefined;
  return meets === undefined ? [] : [`Thời gian: ${meets.when}.`, `Địa điểm: ${meets.where.trim()}.`];
}
