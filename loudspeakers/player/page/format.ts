/** Times as the player page writes them, always in the station's zone. */
import { texts } from './texts.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('vi-VN', { timeZone, ...options });
  formats.set(key, made);
  return made;
}

export const clockTime = (at: number, timeZone: string, seconds = false): string =>
  format(timeZone, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(at);

export const longDate = (at: number, timeZone: string): string => {
  const text = format(timeZone, {
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).format(at);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const dayOf = (at: number, timeZone: string): string =>
  format(timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

export function dayName(at: number, now: number, timeZone: string): string {
  const day = dayOf(at, timeZone);
  if (day === dayOf(now, timeZone)) return texts.today;
  if (day === dayOf(now + 86_400_000, timeZone)) return texts.tomorrow;
  return format(timeZone, { day: 'numeric', month: 'numeric' }).format(at);
}

/** @example duration(75) // '1:15' */
export function duration(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours >= 48) return `${Math.round(hours / 24)} ngày`;
  if (hours > 0) return `${hours} giờ ${minutes} phút`;
  return `${minutes}:${String(rest).padStart(2, '0')}`;
}
