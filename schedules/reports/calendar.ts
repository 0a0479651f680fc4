/** The plan as an iCalendar feed (RFC 5545), for the calendars on people's phones. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { LiveAiring } from '../airing/airing.ts';

export function calendarText(
  stationName: string,
  airings: readonly LiveAiring[],
  zoneName: (id: string) => string,
): string {
  const calendar = ical({
    name: `Lịch phát – ${stationName}`,
    prodId: { company: 'Loa Phường', product: 'Loa Phường', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const airing of airings)
    calendar.createEvent({
      id: `${airing.id}@loa-phuong`,
      start: new Date(airing.start),
      end: new Date(airing.end),
      summary: airing.title,
      description: [airing.why, airing.reason].filter(Boolean).join('\n'),
      location: airing.zones.map((zone) => zoneName(zone.zoneId)).join(', '),
      status: airing.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
