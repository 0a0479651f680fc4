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
import './month.css';

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
      eventContent: ({ event }) => ({ domNodes: [itemLine(event.title)] }),
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

/** A campaign of the day, with its whole name for the pointer where there is room for a part. */
function itemLine(title: string): HTMLElement {
  const line = document.createElement('div');
  line.className = 'fc-event-title';
  line.textContent = line.title = title;
  return line;
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
    count.append(...said(a.airings(summary.airings), String(summary.airings)));
    head.append(count);
    if (summary.lacking || summary.wrong) {
      const alarm = document.createElement('span');
      alarm.className = 'grid-lacking';
      const parts = [
        ...(summary.lacking
          ? [[`▲ ${t.lackingShort(summary.lacking)}`, `▲${summary.lacking}`] as const]
          : []),
        ...(summary.wrong ? [[`✕ ${t.wrongShort(summary.wrong)}`, `✕${summary.wrong}`] as const] : []),
      ];
      alarm.append(
        ...said(parts.map(([full]) => full).join(' · '), parts.map(([, brief]) => brief).join(' ')),
      );
      head.append(alarm);
    }
  }
  return head;
}

/** In so many words; where a day is narrow only its figures are seen. */
function said(full: string, brief: string): HTMLElement[] {
  const parts = [document.createElement('span'), document.createElement('span')] as const;
  parts[0].className = 'in-full';
  parts[0].textContent = full;
  parts[1].className = 'in-brief';
  parts[1].textContent = brief;
  parts[1].ariaHidden = 'true';
  return [...parts];
}
