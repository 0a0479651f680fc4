/** A day or a week along the hours; airings are moved by dragging, the rules told meanwhile. */
import type { CalendarOptions, DayHeaderContentArg, EventDropArg } from '@fullcalendar/core';
import { useMemo, useState } from 'react';
import { formatShortDay, formatWeekday, stationZone } from '../../format.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { useCampaigns, useServerClock, useSettings, useZoneName, useZones, type Airing } from '../data.ts';
import { useAiringActions } from './AiringModal.tsx';
import { onDay, secondsOf } from './days.ts';
import { airingContent, airingEvents, brokenWords } from './events.ts';
import { Grid } from './Grid.tsx';
import { useLatest } from './useLatest.ts';
import { brokenRule } from './moveRule.ts';
import classes from './CalendarPage.module.css';

interface Props {
  readonly view: 'day' | 'week';
  readonly day: string;
  readonly zone: string | null;
  readonly airings: readonly Airing[];
  /** Of every zone: they count for the rules. */
  readonly allAirings: readonly Airing[];
  readonly lacking: ReadonlyMap<string, number>;
  readonly onOpen: (airing: Airing) => void;
  readonly onOpenDay: (day: string) => void;
}

const airingOf = (event: { extendedProps: Record<string, unknown> } | null) =>
  event?.extendedProps.airing as Airing;

export function TimeView(props: Props) {
  const { lacking } = props;
  const now = useServerClock(30_000);
  const zones = useZones().data;
  const campaigns = useCampaigns().data;
  const schedule = useSettings().data?.schedule;
  const zoneName = useZoneName();
  const { move } = useAiringActions();
  const [verdict, setVerdict] = useState<{ readonly broken: string | undefined }>();
  const latest = useLatest({ ...props, move });

  const judge = useLatest((airing: Airing, start: number): string | undefined => {
    if (!zones || !campaigns || !schedule) return undefined;
    const rules = { now, timeZone: stationZone(), airings: props.allAirings, zones, campaigns, schedule };
    const broken = brokenRule(airing, start, rules);
    return broken && brokenWords(broken, formatShortDay);
  });

  // A minute's grain is enough to know which airings can still be moved.
  const minute = Math.floor(now / 60_000) * 60_000;
  const events = useMemo(
    () => airingEvents(props.airings, minute, zoneName),
    // Names come with the zones.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [props.airings, minute, zones],
  );
  const hours = useMemo(() => hoursOf(schedule?.windows, props.allAirings), [schedule, props.allAirings]);
  const options = useMemo<CalendarOptions>(
    () => ({
      height: 'auto',
      stickyHeaderDates: true,
      allDaySlot: false,
      slotDuration: '00:30',
      snapDuration: '00:01',
      slotLabelInterval: '01:00',
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      slotMinTime: hours.min,
      slotMaxTime: hours.max,
      eventMinHeight: 19,
      eventMaxStack: props.view === 'week' ? 2 : 6,
      slotEventOverlap: false,
      editable: true,
      eventDurationEditable: false,
      dragScroll: true,
      longPressDelay: 500,
      moreLinkClick: ({ date }: { date: Date }) => {
        latest().onOpenDay(onDay(date, stationZone()).day);
      },
      // FullCalendar gives it the state of a button but not the role.
      moreLinkDidMount: ({ el }) => el.setAttribute('role', 'button'),
      moreLinkContent: ({ num }) => `+${num}`,
      navLinks: props.view === 'week',
      navLinkDayClick: (date: Date) => latest().onOpenDay(onDay(date, stationZone()).day),
      businessHours: (schedule?.windows ?? [])
        .filter(({ zones: only }) => !props.zone || !only?.length || only.includes(props.zone))
        .map((window) => ({
          daysOfWeek: window.days.map((day) => day % 7),
          startTime: window.start,
          endTime: window.end > window.start ? window.end : overMidnight(window.end),
        })),
      events,
      eventContent: ({ event }) => ({ domNodes: [airingContent(airingOf(event))] }),
      eventDidMount: ({ el, event }) => {
        el.title = event.extendedProps.tip as string;
      },
      eventClick: ({ event }) => latest().onOpen(airingOf(event)),
      eventAllow: (place, event) => {
        const broken = event ? judge()(airingOf(event), place.start.getTime()) : undefined;
        setVerdict({ broken });
        return broken === undefined;
      },
      eventDragStop: () => setVerdict(undefined),
      eventDrop: (drop: EventDropArg) => {
        setVerdict(undefined);
        const start = drop.event.start?.toISOString();
        if (!start) return drop.revert();
        latest().move.mutate(
          { airing: airingOf(drop.event), start },
          // The reason is told in the corner.
          { onError: () => drop.revert() },
        );
      },
      dayHeaderContent: (cell: DayHeaderContentArg) => ({
        domNodes: [dayHead(onDay(cell.date, stationZone()).day, lacking)],
      }),
    }),
    [events, hours.min, hours.max, props.view, props.zone, lacking, schedule, latest, judge],
  );
  return (
    <div className={classes.sheet}>
      <Grid
        view={props.view === 'day' ? 'timeGridDay' : 'timeGridWeek'}
        day={props.day}
        now={new Date(minute).toISOString()}
        label={t.views[props.view]}
        options={options}
      />
      {verdict && (
        <div className={classes.verdict} role="status" data-bad={verdict.broken ? true : undefined}>
          {verdict.broken ? `${t.noMove} ${verdict.broken}` : t.goodPlace}
        </div>
      )}
    </div>
  );
}

function dayHead(day: string, lacking: ReadonlyMap<string, number>): HTMLElement {
  const head = document.createElement('span');
  head.className = 'grid-day';
  const part = (name: string, text: string, className = '') => {
    const node = document.createElement(name);
    node.textContent = text;
    if (className) node.className = className;
    head.append(node);
  };
  part('small', formatWeekday(day));
  part('b', formatShortDay(day));
  const lacks = lacking.get(day);
  if (lacks) part('span', `▲ ${t.lackingShort(lacks)}`, 'grid-lacking');
  return head;
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`;
/** `00:30` of the next day as FullCalendar counts it. */
const overMidnight = (end: string) => `${24 + Number(end.slice(0, 2))}${end.slice(2)}`;

/** Shows the hours in which something may sound, with some air around. */
function hoursOf(
  windows: readonly { readonly start: string; readonly end: string }[] | undefined,
  airings: readonly Airing[],
): { min: string; max: string } {
  const seconds = [
    ...(windows ?? []).flatMap(({ start, end }) =>
      end > start ? [secondsOf(start), secondsOf(end)] : [secondsOf(start), 24 * 3600, 0],
    ),
    ...airings.flatMap(({ start, end }) => [
      onDay(start, stationZone()).seconds,
      onDay(end, stationZone()).seconds,
    ]),
  ];
  if (seconds.length === 0) return { min: clock(5), max: clock(22) };
  const min = Math.max(0, Math.floor((Math.min(...seconds) - 900) / 3600));
  const max = Math.min(24, Math.max(min + 8, Math.ceil((Math.max(...seconds) + 900) / 3600)));
  return { min: clock(min), max: clock(max) };
}
