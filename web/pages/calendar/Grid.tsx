/** FullCalendar without its React wrapper: made once, its options changed as ours change, destroyed with the page. */
import { Calendar, type CalendarOptions } from '@fullcalendar/core';
import vi from '@fullcalendar/core/locales/vi';
import dayGrid from '@fullcalendar/daygrid';
import interaction from '@fullcalendar/interaction';
import timeGrid from '@fullcalendar/timegrid';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { stationZone } from '../../format.ts';
import { language } from '../../texts/language.ts';
import timeZone from './timeZone.ts';
import './grid.css';

interface Props {
  readonly view: 'timeGridDay' | 'timeGridWeek' | 'dayGridMonth';
  readonly day: string;
  readonly now: string;
  readonly label: string;
  /** Callbacks and settings; those that differ from the last time are handed on. */
  readonly options: CalendarOptions;
}

export function Grid({ view, day, now, label, options }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const calendar = useRef<Calendar | undefined>(undefined);
  const given = useRef<CalendarOptions>({});
  const first = useRef({ view, day, now, options });
  const shown = useRef({ view, day, now, options });

  useLayoutEffect(() => {
    if (!frame.current) return;
    const { view: initialView, day: initialDate, now: at, options: others } = first.current;
    given.current = others;
    const made = new Calendar(frame.current, {
      plugins: [timeGrid, dayGrid, interaction, timeZone],
      locales: [vi],
      locale: language === 'en' ? 'en-gb' : 'vi',
      timeZone: stationZone(),
      headerToolbar: false,
      firstDay: 1,
      nowIndicator: true,
      eventInteractive: true,
      initialView,
      initialDate,
      now: at,
      ...others,
    });
    calendar.current = made;
    made.render();
    return () => {
      calendar.current = undefined;
      made.destroy();
    };
  }, []);

  // As it was made it stands already: every call draws the whole calendar anew.
  useEffect(() => {
    const made = calendar.current;
    const before = shown.current;
    shown.current = { view, day, now: before.now, options };
    if (!made || (before.options === options && before.view === view && before.day === day)) return;
    made.batchRendering(() => {
      for (const [name, value] of Object.entries(options) as [keyof CalendarOptions, never][])
        if (given.current[name] !== value) made.setOption(name, value);
      given.current = options;
      if (made.view.type !== view) made.changeView(view, day);
      else made.gotoDate(day);
    });
  }, [options, view, day]);

  useEffect(() => {
    if (shown.current.now !== now) calendar.current?.setOption('now', now);
    shown.current = { ...shown.current, now };
  }, [now]);

  return <div ref={frame} className="broadcast-grid" role="region" aria-label={label} />;
}
