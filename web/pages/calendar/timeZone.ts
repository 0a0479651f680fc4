/** Named time zones for FullCalendar from the browser's own Intl: its plugins for them bring 22 kB (gzip) of library. */
import { createPlugin } from '@fullcalendar/core';
import { NamedTimeZoneImpl } from '@fullcalendar/core/internal';
import { instantOf, onDay } from './days.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The station's clock as FullCalendar writes it: year, month from 0, day, hour, minute, second, millisecond. */
export class IntlTimeZone extends NamedTimeZoneImpl {
  /** Minutes that the zone's clock is ahead of UTC when it shows this. */
  override offsetForArray([year = 1970, month = 0, date = 1, hour = 0, minute = 0]: number[]): number {
    const shown = Date.UTC(year, month, date, hour, minute);
    const day = new Date(shown).toISOString().slice(0, 10);
    const instant = instantOf(day, `${two(hour)}:${two(minute)}`, this.timeZoneName);
    return instant === undefined ? 0 : (shown - Date.parse(instant)) / 60_000;
  }

  override timestampToArray(milliseconds: number): number[] {
    const { day, seconds } = onDay(milliseconds, this.timeZoneName);
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    const left = ((milliseconds % 1000) + 1000) % 1000;
    return [
      year,
      month - 1,
      date,
      Math.floor(seconds / 3600),
      Math.floor(seconds / 60) % 60,
      seconds % 60,
      left,
    ];
  }
}

export default createPlugin({ name: 'intl-time-zone', namedTimeZonedImpl: IntlTimeZone });
