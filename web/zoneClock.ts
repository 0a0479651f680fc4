/** What the station's clock shows at an instant. Asked thousands of times for one page, so Intl is asked once a quarter of an hour. */

const DAY_MILLISECONDS = 86_400_000;
/** Every zone's clock has been put forward or back at a quarter of an hour only, since zones have whole minutes. */
const QUARTER_MILLISECONDS = 900_000;

/** Vietnam's clock has not been changed since 13 June 1975 (tz database): no need to ask Intl, which takes long at first. */
const VIETNAM = { zone: 'Asia/Ho_Chi_Minh', since: Date.UTC(1975, 5, 13), ahead: 7 * 3_600_000 };

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds that the zone's clock is ahead of UTC. */
function offsetAt(milliseconds: number, timeZone: string): number {
  if (timeZone === VIETNAM.zone && milliseconds >= VIETNAM.since) return VIETNAM.ahead;
  const quarter = Math.floor(milliseconds / QUARTER_MILLISECONDS) * QUARTER_MILLISECONDS;
  const key = `${quarter} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  const part = Object.fromEntries(formatter.formatToParts(quarter).map((p) => [p.type, Number(p.value)]));
  const shown = Date.UTC(
    part.year ?? 1970,
    (part.month ?? 1) - 1,
    part.day,
    part.hour,
    part.minute,
    part.second,
  );
  const offset = shown - quarter;
  // A desk that stays open for months.
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** Day and whole seconds since midnight of an instant, as the station's clock shows it. */
export function onDay(instant: string | number | Date, timeZone: string): { day: string; seconds: number } {
  const milliseconds = new Date(instant).getTime();
  const shown = milliseconds + offsetAt(milliseconds, timeZone);
  const day = new Date(shown).toISOString().slice(0, 10);
  const left = ((shown % DAY_MILLISECONDS) + DAY_MILLISECONDS) % DAY_MILLISECONDS;
  return { day, seconds: Math.floor(left / 1000) };
}
