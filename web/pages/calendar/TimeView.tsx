/** A day or a week along the hours; airings are moved by dragging, the rules told meanwhile. */
import type { CalendarOptions, DayHeaderContentArg, EventDropArg } from '@fullcalendar/core';
import { useEffect, useMemo, useState } from 'react';
import { useTip } from '../../components/useTip.tsx';
import { formatShortDay, formatWeekday, stationZone } from '../../format.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { useCampaigns, useServerClock, useSettings, useZoneName, useZones, type Airing } from '../data.ts';
import { onDay, secondsOf } from './days.ts';
import { airingEvents, blockContent, brokenWords, LINE_PIXELS, type BlockProps } from './events.ts';
import { Grid } from './Grid.tsx';
import { isMovable } from './movable.ts';
import { brokenRule } from './moveRule.ts';
import { useAiringActions } from './useAiringActions.ts';
import { useLatest } from './useLatest.ts';
import classes from './CalendarPage.module.css';

interface Props {
  readonly view: 'day' | 'week';
  readonly day: string;
  readonly zone: string | null;
  readonly airings: readonly Airing[];
  /** Of every zone: they count for the rules. */
  readonly allAirings: readonly Airing[];
  readonly lacking: ReadonlyMap<string, number>;
  readonly onOpen: (airings: readonly Airing[]) => void;
  readonly onOpenDay: (day: string) => void;
}

/** The week shows sessions; in the day there is room to take hold of each airing. */
const scale = {
  week: { slotDuration: '00:30', slotPixels: 30, hourPixels: 60, bundled: true },
  day: { slotDuration: '00:10', slotPixels: 22, hourPixels: 132, bundled: false },
} as const;

const blockOf = (event: { extendedProps: Record<string, unknown> }) =>
  event.extendedProps as unknown as BlockProps;
/** Of a block that can be dragged: it is one airing. */
const airingOf = (event: { extendedProps: Record<string, unknown> }) => blockOf(event).airings[0] as Airing;

export function TimeView(props: Props) {
  const { lacking } = props;
  const now = useServerClock(30_000);
  const zones = useZones().data;
  const campaigns = useCampaigns().data;
  const schedule = useSettings().data?.schedule;
  const zoneName = useZoneName();
  const { move } = useAiringActions();
  const [verdict, setVerdict] = useState<{ readonly broken: string | undefined }>();
  const { tips, tip } = useTip();
  const latest = useLatest({ ...props, move });
  useEffect(() => tips.hide, [tips, props.view, props.day]);

  const judgeWith = (airing: Airing, start: number, at: number): string | undefined => {
    if (!zones || !campaigns || !schedule) return undefined;
    const rules = { now: at, timeZone: stationZone(), airings: props.allAirings, zones, campaigns, schedule };
    const broken = brokenRule(airing, start, rules);
    return broken && brokenWords(broken, formatShortDay);
  };
  const judge = useLatest((airing: Airing, start: number) => judgeWith(airing, start, now));

  // A minute's grain is enough to know which airings can still be moved.
  const minute = Math.floor(now / 60_000) * 60_000;
  const { slotDuration, slotPixels, hourPixels, bundled } = scale[props.view];
  // What isn't pinned is planned anew when the rules change; what is pinned stays, and may stand in the way.
  const conflicts = useMemo(
    () =>
      new Map(
        props.allAirings.flatMap((airing) => {
          if (!airing.pinned || !isMovable(airing, minute)) return [];
          const why = judgeWith(airing, Date.parse(airing.start), minute);
          return why ? [[airing.id, why] as const] : [];
        }),
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [props.allAirings, zones, campaigns, schedule, minute],
  );
  const events = useMemo(
    () => airingEvents(props.airings, { now: minute, zoneName, hourPixels, bundled, conflicts }),
    // Names come with the zones.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [props.airings, minute, zones, hourPixels, bundled, conflicts],
  );
  const hours = useMemo(() => hoursOf(schedule?.windows, props.allAirings), [schedule, props.allAirings]);
  const options = useMemo<CalendarOptions>(
    () => ({
      height: 'auto',
      stickyHeaderDates: true,
      allDaySlot: false,
      slotDuration,
      snapDuration: '00:01',
      slotLabelInterval: '01:00',
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      slotMinTime: hours.min,
      slotMaxTime: hours.max,
      eventMinHeight: LINE_PIXELS,
      eventMaxStack: bundled ? 3 : 5,
      slotEventOverlap: false,
      editable: true,
      eventDurationEditable: false,
      dragScroll: true,
      longPressDelay: 500,
      moreLinkClick: ({ allSegs }: { allSegs: { event: { extendedProps: Record<string, unknown> } }[] }) => {
        latest().onOpen(allSegs.flatMap(({ event }) => blockOf(event).airings));
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
      eventContent: ({ event }) => ({ domNodes: [blockContent(blockOf(event))] }),
      eventDidMount: ({ el, event }) => {
        // Read by the screen reader; the bubble is for eyes.
        el.setAttribute('aria-description', blockOf(event).tip);
        el.addEventListener('focus', () => {
          if (el.matches(':focus-visible')) tips.show(el, blockOf(event).tip);
        });
        el.addEventListener('blur', tips.hide);
      },
      eventMouseEnter: ({ el, event }) => tips.show(el, blockOf(event).tip),
      eventMouseLeave: tips.hide,
      eventDragStart: tips.hide,
      eventClick: ({ event }) => {
        tips.hide();
        latest().onOpen(blockOf(event).airings);
      },
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
    [
      events,
      hours.min,
      hours.max,
      props.view,
      props.zone,
      lacking,
      schedule,
      slotDuration,
      bundled,
      tips,
      latest,
      judge,
    ],
  );
  return (
    <div className={classes.sheet} style={{ ['--slot' as string]: `${slotPixels}px` }}>
      <Grid
        view={props.view === 'day' ? 'timeGridDay' : 'timeGridWeek'}
        day={props.day}
        now={new Date(minute).toISOString()}
        label={t.views[props.view]}
        options={options}
      />
      {tip}
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
