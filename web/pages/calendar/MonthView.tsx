/** A month at a glance; a day opens with one click. */
import type { CalendarOptions, DayCellContentArg } from '@fullcalendar/core';
import { useMemo } from 'react';
import { airingWords as a } from '../../texts/airings.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { formatDay, stationZone } from '../../format.ts';
import { onDay } from './days.ts';
import { monthEvents } from './events.ts';
import { Grid } from './Grid.tsx';
import { useLatest } from './useLatest.ts';
import type { DaySummary } from './summary.ts';
import classes from './CalendarPage.module.css';

export function MonthView(props: {
  readonly day: string;
  readonly today: string;
  readonly days: ReadonlyMap<string, DaySummary>;
  readonly onOpenDay: (day: string) => void;
}) {
  const { days } = props;
  const openDay = useLatest(props.onOpenDay);
  const options = useMemo<CalendarOptions>(
    () => ({
      height: 'auto',
      fixedWeekCount: false,
      events: monthEvents(days),
      eventOrder: 'order',
      navLinks: true,
      navLinkDayClick: (date: Date) => openDay()(onDay(date, stationZone()).day),
      dateClick: ({ dateStr }: { dateStr: string }) => openDay()(dateStr.slice(0, 10)),
      eventClick: ({ event }) => openDay()(event.startStr.slice(0, 10)),
      eventDidMount: ({ el, event }) => {
        el.title = (event.extendedProps.tip as string | undefined) ?? '';
      },
      dayCellContent: (cell: DayCellContentArg) => ({
        domNodes: [cellHead(onDay(cell.date, stationZone()).day, days)],
      }),
    }),
    [days, openDay],
  );
  return (
    <div className={classes.sheet}>
      <Grid view="dayGridMonth" day={props.day} now={props.today} label={t.views.month} options={options} />
    </div>
  );
}

/** The day's number, how many airings, what is lacking. */
function cellHead(day: string, days: ReadonlyMap<string, DaySummary>): HTMLElement {
  const summary = days.get(day);
  const head = document.createElement('span');
  head.className = 'month-day';
  const number = document.createElement('b');
  number.textContent = String(Number(day.slice(8)));
  head.append(number);
  if (summary) {
    head.title = t.openDay(formatDay(day), summary.airings);
    const count = document.createElement('small');
    count.textContent = a.airings(summary.airings);
    head.append(count);
    if (summary.lacking || summary.wrong) {
      const lacking = document.createElement('span');
      lacking.className = 'grid-lacking';
      lacking.textContent = [
        summary.lacking ? `▲ ${t.lackingShort(summary.lacking)}` : '',
        summary.wrong ? `✕ ${t.wrongShort(summary.wrong)}` : '',
      ]
        .filter(Boolean)
        .join(' · ');
      head.append(lacking);
    }
  }
  return head;
}
