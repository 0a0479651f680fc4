/**
 * Dashes and the plus: *đến* from one to the other, where the words around tell of a span; *và* between days and places
 * that a plus joins; nothing inside words that belong together; elsewhere a dash is a pause (marks.ts).
 */
import type { Rule } from '../../rules.ts';
import type { Place } from '../../scan.ts';
import { mark, near } from './marks.ts';

export const dashRules: readonly Rule[] = [
  // 1990 - nay
  mark('-–—', '[-–—]\\s?(?=(?:đến\\s)?nay(?!\\p{L}))', (m, place) =>
    /^<(?:number|date)>$/u.test(place.before())
      ? place.after(place.at + m[0].length).startsWith('đến')
        ? ' '
        : ' đến '
      : null,
  ),
  // Thứ 2 - Thứ 6, tháng 5 - tháng 7: from one to the other
  mark(
    '-–—',
    '\\s?[-–—]\\s?(?=\\p{L}{2,5}\\s)',
    (m, place) => {
      const noun = place.before(2);
      const next = place.after(place.at + m[0].length).split(' ')[0]!;
      if (speaksOfGame(place)) return null;
      return /^(?:thứ|tháng|ngày|mùng|mồng|quý|năm|tổ|lớp|khối|tuần|tầng|điều|bậc|cấp)$/u.test(noun) &&
        noun === next &&
        /^(?:<number>|hai|ba|tư|năm|sáu|bảy)$/u.test(place.before())
        ? ' đến '
        : null;
    },
    ' A',
  ),
  // a dash between words that belong together is no pause: kinh tế-xã hội
  mark('-‐‑', '[-‐‑]', (_, place) => {
    const [left, right] = near(place, 1);
    // 0912.345.678-0987654321: two phones
    if (place.before() === '<phone>' && /\d/.test(right)) return ',';
    // 5km-10km-21km
    if (
      place.before() === '<measure>' &&
      /(\p{L}{1,3})-\d[\d.,]{0,9}\s?\1(?!\p{L})/u.test(
        place.text.slice(Math.max(0, place.at - 3), place.at + 16),
      )
    )
      return ',';
    // Km0+00-Km5+200
    if (place.before() === '<address>' && /[Kk]/u.test(right)) return null;
    // QL1A-QL5
    if (place.before() === '<address>' && /^-(?:QL|ĐT|TL|HL)/u.test(place.text.slice(place.at, place.at + 3)))
      return ',';
    // II-Nội dung: a heading and what it heads
    if (place.before() === '<roman>' && /\p{Lu}/u.test(right)) return ', ';
    return /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right) ? ' ' : null;
  }),
  // T3+T5, ngày 15+16/6, quý I + II, tổ 5+6: one and the other
  mark('+', '\\+\\s?(?=\\d|T\\d|[IVX])', (_, place) =>
    /^<(?:date|weekday|roman)>$/u.test(place.before()) ||
    (place.before() === '<number>' &&
      /^(?:ngày|tháng|quý|tuần|thứ|tổ|thôn|lớp|khối|khu|ca|mũi|đợt|điều|khoản|mục)$/u.test(place.before(2)))
      ? ' và '
      : null,
  ),
  // từ thứ 2 (15/6)-thứ 6 (19/6)
  mark(
    '-–—',
    '[-–—]\\s?(?=(?:[Tt]hứ|ngày|T\\d|CN)[\\s(])',
    (_, place) =>
      place.before() === ')' && [5, 6, 7, 8].some((n) => place.before(n) === 'từ') ? ' đến ' : null,
    ' tnc',
  ),
  // sáng 15/6 - chiều 16/6
  mark(
    '-–—',
    '[-–—]\\s?(?=(?:sáng|trưa|chiều|tối|đêm)\\s(?:ngày\\s)?\\d)',
    (_, place) =>
      place.before() === '<date>' &&
      [2, 3].some((n) => /^(?:sáng|trưa|chiều|tối|đêm|từ)$/u.test(place.before(n)))
        ? ' đến '
        : null,
    ' sctđ',
  ),
  // 0h ngày 01/6 - 24h ngày 30/6; Km 12+300 - Km 15+700
  mark(
    '-–—÷→~',
    '\\s?[-–—÷→~]\\s?(?=\\d{1,2}\\s?(?:[hg:]|giờ)|ngày \\d|[Kk][mM]?\\s?\\d|\\d[\\d.,]{0,14}\\s?(?:đồng|đ)(?!\\p{L}))',
    (m, place) => {
      // 22h ngày 5/6 - 4h ngày 6/6
      const fromTime =
        place.before() === '<date>' && /^<time>$/u.test(place.before(3)) && place.before(2) === 'ngày';
      if (fromTime && /\d/.test(place.text[place.at + m[0].length] ?? '')) return ' đến ';
      if (place.before() === 'đồng') return place.before(2).startsWith('<') ? ' đến ' : null;
      if (place.wrote().startsWith('đồng/')) return ' đến ';
      // từ 5h sáng - 10h đêm
      if (
        /^(?:sáng|trưa|chiều|tối|đêm)$/u.test(place.before()) &&
        /^\d/.test(place.text[place.at + m[0].length] ?? '')
      )
        return place.before(2) === '<time>' ? ' đến ' : null;
      const km = /^k/iu.test(place.text[place.at + m[0].length] ?? '');
      if (km) return place.before() === '<address>' ? ' đến ' : null;
      return place.before() === '<date>' && speaksOfSpan(place) ? ' đến ' : null;
    },
    ' 0A',
  ),
  // 5 triệu - 10 triệu, 5 người - 10 người: the same thing counted twice
  mark(
    '-–—',
    '\\s?[-–—]\\s?(?=(\\d[\\d.,]{0,14})\\s?(\\p{L}{1,7})(?!\\p{L}))',
    (m, place) => {
      const [, to, noun] = m as unknown as [string, string, string];
      const from = new RegExp(`(?<![\\d.,])(\\d[\\d.,]{0,14})\\s?${noun}\\s?$`, 'u').exec(
        place.text.slice(Math.max(0, place.at - 26), place.at),
      )?.[1];
      // 5km - 10km - 21km: one after another
      const chained = new RegExp(
        `[-–]\\s?\\d[\\d.,]{0,14}\\s?${noun}\\s?$|^.\\s?\\d[\\d.,]{0,14}\\s?${noun}\\s?[-–]\\s?\\d`,
        'u',
      );
      const near = place.text.slice(place.at + m[0].length - 1, place.at + m[0].length + 30);
      if (chained.test(place.text.slice(Math.max(0, place.at - 26), place.at)) || chained.test(near))
        return null;
      return from !== undefined && amount(from) < amount(to) ? ' đến ' : null;
    },
    ' 0',
  ),
  // trẻ từ 6 tháng - 5 tuổi: from a shorter span to a longer one
  mark(
    '-–—',
    '\\s?[-–—]\\s?(?=\\d{1,3}\\s?(tuần|tháng|năm|tuổi)(?!\\p{L}))',
    (m, place) => {
      const from = SPANS.indexOf(place.before());
      return from >= 0 && from < SPANS.indexOf(m[1]!) && place.before(2) === '<number>' ? ' đến ' : null;
    },
    ' 0',
  ),
];

/** Spans of time and age, the shortest first. */
const SPANS = ['ngày', 'tuần', 'tháng', 'năm', 'tuổi'];

/** Chung kết: Tổ 8 - Tổ 10: who plays whom. */
const speaksOfGame = (place: Place): boolean => {
  for (let n = 3; n <= 24; n++)
    if (/^(?:kết|trận|bóng|đấu|vòng|gặp|bảng|lượt|cúp)$/u.test(place.before(n))) return true;
  return false;
};

const amount = (written: string): number => Number(written.replaceAll('.', '').replace(',', '.'));

/** "từ … - …" in the last words. */
const speaksOfSpan = (place: Place): boolean => {
  for (let n = 2; n <= 6; n++) if (/^(?:từ|đoạn|kể|giữa)$/u.test(place.before(n))) return true;
  return false;
};
