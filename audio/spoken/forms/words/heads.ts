/** Abbreviations that mean another thing after the word that heads them: Sở NV is *Nội vụ*, môn NV *Ngữ văn*, 02 NV *nhân viên*. */
import type { Place } from '../../scan.ts';

/** What names an office after Sở, Bộ and Phòng, where it means another thing elsewhere. */
const OFFICES: Readonly<Record<string, string>> = {
  NV: 'Nội vụ',
  TC: 'Tài chính',
  CT: 'Công Thương',
  TP: 'Tư pháp',
  NG: 'Ngoại giao',
  DL: 'Du lịch',
};
const OFFICE = /(?<!\p{L})(?:Sở|SỞ|Bộ|BỘ|(?:đốc|các|phó|tại|từ|của|với) sở)\s$/u;
const DIVISION = /(?<!\p{L})(?:[Pp]hòng|PHÒNG)\s$/u;
/** Sở NV, Bộ TC, Phòng TP. */
function office(written: string, { text, at }: Place): string | null {
  const said = Object.hasOwn(OFFICES, written) ? OFFICES[written]! : null;
  if (said === null) return null;
  const before = text.slice(Math.max(0, at - 9), at);
  if (written === 'CT' && /Bộ\s$/u.test(before)) return 'Chính trị';
  return OFFICE.test(before) || (/^(?:NV|TP)$/u.test(written) && DIVISION.test(before)) ? said : null;
}

/** Subjects of study after môn, or in a list that begins so: môn Toán, NV, TA. */
const SUBJECTS: Readonly<Record<string, string>> = {
  NV: 'Ngữ văn',
  ĐL: 'Địa lý',
  LS: 'Lịch sử',
  HH: 'Hóa học',
  SH: 'Sinh học',
  VL: 'Vật lý',
  TA: 'Tiếng Anh',
  CN: 'Công nghệ',
  TH: 'Tin học',
};
const SUBJECT = /(?<!\p{L})[Mm]ôn:?\s(?:\p{L}{1,8}(?:\s\p{L}{1,5})?(?:,| và|\s[-–])\s){0,8}$/u;
const subject = (written: string, { text, at }: Place): string | null =>
  Object.hasOwn(SUBJECTS, written) && SUBJECT.test(text.slice(Math.max(0, at - 70), at))
    ? SUBJECTS[written]!
    : null;

/** What an abbreviation means after such a word, or null. */
export const afterHead = (written: string, place: Place): string | null =>
  subject(written, place) ?? office(written, place);
