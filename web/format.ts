/** Numbers and times as people here write them: 15/6/2026, 05:30, in the station's zone. */
import { language } from './texts/language.ts';
import { onDay } from './zoneClock.ts';

let zone = 'Asia/Ho_Chi_Minh';

/** Called once the session is known. */
export function setStationZone(timeZone: string): void {
  zone = timeZone;
}
export const stationZone = (): string => zone;

/** `2026-06-15` of an instant, in the station's zone. */
export const dayOf = (instant: Date | string | number): string => onDay(instant, zone).day;

/** @example formatDay('2026-06-05') // '5/6/2026' */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** @example formatShortDay('2026-06-05') // '5/6' */
export function formatShortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
}

/** From Sunday. Written down, as a page's first question to Intl keeps a slow machine busy for a tenth of a second. */
const weekdays =
  language === 'en'
    ? {
        long: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
        short: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
      }
    : {
        long: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
        short: ['CN', 'Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7'],
      };

/** @example formatWeekday('2026-06-15') // 'Thứ Hai' */
export function formatWeekday(day: string, style: 'long' | 'short' = 'long'): string {
  return weekdays[style][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `05:30`; with seconds `05:30:07`. */
export function formatTime(instant: Date | string | number, withSeconds = false): string {
  const { seconds } = onDay(instant, zone);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return withSeconds ? `${time}:${two(seconds % 60)}` : time;
}

/** `05:30, 15/6/2026` */
export function formatInstant(instant: Date | string | number): string {
  return `${formatTime(instant)}, ${formatDay(dayOf(instant))}`;
}

/** `14:05` for today, `hôm qua`, else the day; for lists. */
export function formatRecent(instant: string, now: Date | string | number = Date.now()): string {
  const day = dayOf(instant);
  if (day === dayOf(now)) return formatTime(instant);
  if (day === addDays(dayOf(now), -1)) return language === 'en' ? 'yesterday' : 'hôm qua';
  return formatDay(day);
}

/** `1:15`, `1:02:05`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${String(minutes).padStart(hours ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`;
  return hours ? `${hours}:${tail}` : tail;
}

/** `45 giây`, `1 phút 15 giây`, `2 giờ 5 phút`. */
export function formatDuration(seconds: number): string {
  const [h, m, s] = language === 'en' ? ['h', 'min', 's'] : ['giờ', 'phút', 'giây'];
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours) return minutes ? `${hours} ${h} ${minutes} ${m}` : `${hours} ${h}`;
  if (minutes) return rest ? `${minutes} ${m} ${rest} ${s}` : `${minutes} ${m}`;
  return `${rest} ${s}`;
}

const [group, point] = language === 'en' ? ([',', '.'] as const) : (['.', ','] as const);
/** Between a number's whole and its decimals. */
export { point as decimalSeparator };

/**
 * Written out, as the weekdays are. @param digits most decimals
 * @example formatNumber(1234.5) // '1.234,5'
 */
export function formatNumber(value: number, digits = 1): string {
  const [whole = '', decimals = ''] = String(Number(value.toFixed(digits))).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (decimals && point + decimals);
}

/** @example addDays('2026-05-31', 1) // '2026-06-01' */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** For comparing as people search: no case, no accents, đ as d. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Whether a text has every word that is looked for, in whatever order, with or without accents. */
export function finds(text: string, search: string): boolean {
  const folded = fold(text);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/**
 * The letter that stands for a person: of the given name, which comes last.
 * @example initialOf('Nguyễn Thị Hoa') // 'H'
 */
export const initialOf = (name: string): string =>
  [...(name.trim().split(/\s+/).at(-1) ?? '')][0]?.toUpperCase() ?? '';
