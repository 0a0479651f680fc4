/** A day or a week along the hours; airings are moved by dragging, the rules told meanwhile. */
import type { CalendarOptions, DayHeaderContentArg, EventDropArg } from '@fullcalendar/core';
import { lazy, Suspense, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTip } from '../../components/useTip.tsx';
import { formatShortDay, formatWeekday, stationZone } from '../../format.ts';
import { airingWords } from '../../texts/airings.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { useServerClock } from '../../serverClock.ts';
import { useSettings, useZoneName, useZones, type Airing } from '../data.ts';
import { withWords, wordsOf } from './blockWords.ts';
import { Conflicts } from './conflicts.ts';
import { onDay } from './days.ts';
import { airingEvents, blockContent, LINE_PIXELS, type BlockProps } from './events.ts';
import { Grid } from './Grid.tsx';
import { hourScale } from './hourScale.ts';
import { isMovable } from './movable.ts';
import type { Place } from './SessionPanel.tsx';
import { shownHours } from './shownHours.ts';
import { useAiringActions } from './useAiringActions.ts';
import { useGivenUp } from './useGivenUp.ts';
import { useJudge } from './useJudge.ts';
import { useLatest } from './useLatest.ts';
import classes from './CalendarPage.module.css';

/** Comes with the first block that is opened. */
const SessionPanel = lazy(() => import('./SessionPanel.tsx'));

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

/** The week shows sessions; in the day there is room to take hold of each airing. */
const rows = {
  week: { slotDuration: '00:30', slotSeconds: 1800, slotPixels: 32, quietPixels: 10, bundled: true },
  day: { slotDuration: '00:10', slotSeconds: 600, slotPixels: 22, quietPixels: 4, bundled: false },
} as const;
/** A row in which nothing may sound. */
const QUIET = 'slot-quiet';

const blockOf = (event: { extendedProps: Record<string, unknown> }) =>
  event.extendedProps as unknown as BlockProps;
/** Of a block that can be dragged: it is one airing. */
const airingOf = (event: { extendedProps: Record<string, unknown> }) => blockOf(event).airings[0] as Airing;

export function TimeView(props: Props) {
  const { lacking } = props;
  const now = useServerClock(30_000);
  const zones = useZones().data;
  const schedule = useSettings().data?.schedule;
  const zoneName = useZoneName();
  const { move } = useAiringActions();
  const [verdict, setVerdict] = useState<{ readonly broken: string | undefined }>();
  const givenUp = useGivenUp(useCallback(() => setVerdict(undefined), []));
  const { tips, tip } = useTip();
  const sheet = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<{ readonly ids: readonly string[]; readonly at: Place }>();
  const open = (block: readonly Airing[], element: Element) => {
    const [first] = block;
    if (first && block.length === 1) props.onOpen(first);
    else if (sheet.current)
      setSession({ ids: block.map(({ id }) => id), at: placeIn(sheet.current, element) });
  };
  const latest = useLatest({ ...props, move, open });
  useEffect(
    () => () => {
      tips.hide();
      setSession(undefined);
    },
    [tips, props.view, props.day],
  );

  const judgeAt = useJudge(props.allAirings);
  const judge = useLatest((airing: Airing, start: number) => judgeAt(airing, start, now));

  // A minute's grain is enough to know which airings can still be moved.
  const minute = Math.floor(now / 60_000) * 60_000;
  const { slotDuration, slotPixels, quietPixels, bundled } = rows[props.view];
  const conflicts = useContext(Conflicts);
  const scale = useMemo(
    () => hourScale(schedule?.windows, props.allAirings, stationZone(), rows[props.view]),
    [schedule, props.allAirings, props.view],
  );
  const events = useMemo(
    () => airingEvents(props.airings, { now: minute, zoneName, scale, bundled, conflicts }),
    // Names come with the zones.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [props.airings, minute, zones, scale, bundled, conflicts],
  );
  const hours = useMemo(
    () => shownHours(schedule?.windows, props.allAirings, stationZone()),
    [schedule, props.allAirings],
  );
  const options = useMemo<CalendarOptions>(
    () => ({
      height: 'auto',
      stickyHeaderDates: true,
      allDaySlot: false,
      slotDuration,
      snapDuration: '00:01',
      slotLabelInterval: '01:00',
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      slotLaneClassNames: ({ time }) => (time && scale.isQuiet(time.milliseconds / 1000) ? [QUIET] : []),
      slotLabelClassNames: ({ time }) => (scale.isQuiet(time.milliseconds / 1000) ? [QUIET] : []),
      slotMinTime: hours.min,
      slotMaxTime: hours.max,
      eventMinHeight: LINE_PIXELS,
      eventMaxStack: bundled ? 3 : 5,
      slotEventOverlap: false,
      editable: true,
      eventDurationEditable: false,
      dragScroll: true,
      longPressDelay: 500,
      moreLinkClick: ({ allSegs, jsEvent }) => {
        const link = (jsEvent.target as Element).closest('.fc-more-link') ?? (jsEvent.target as Element);
        latest().open(
          allSegs.flatMap(({ event }) => blockOf(event).airings),
          link,
        );
      },
      // FullCalendar gives it the state of a button but not the role.
      moreLinkDidMount: ({ el }) => el.setAttribute('role', 'button'),
      moreLinkContent: ({ num }) => `+${airingWords.airings(num)}`,
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
      eventContent: ({ event }) => ({
        domNodes: [withWords(blockContent(blockOf(event), event.start), blockOf(event).tip, tips)],
      }),
      eventDidMount: ({ el, event }) => {
        el.dataset['first'] = blockOf(event).airings[0]?.id;
        el.addEventListener('focus', () => {
          if (el.matches(':focus-visible')) tips.show(el, wordsOf(el));
        });
        el.addEventListener('blur', tips.hide);
      },
      eventMouseEnter: ({ el }) => tips.show(el, wordsOf(el)),
      eventMouseLeave: tips.hide,
      eventDragStart: tips.hide,
      eventClick: ({ event, el }) => {
        tips.hide();
        latest().open(blockOf(event).airings, el);
      },
      eventAllow: (place, event) => {
        if (givenUp()) return false;
        const broken = event ? judge()(airingOf(event), place.start.getTime()) : undefined;
        setVerdict({ broken });
        return broken === undefined;
      },
      eventDragStop: () => setVerdict(undefined),
      eventDrop: (drop: EventDropArg) => {
        setVerdict(undefined);
        const start = drop.event.start?.toISOString();
        if (!start || givenUp()) return drop.revert();
        latest().move.mutate(
          { airing: airingOf(drop.event), start },
          // The reason is told in the corner.
          { onError: () => drop.revert() },
        );
      },
      // Pulled out of a block's list; it stands here until the plan is shown anew.
      eventReceive: ({ event, revert }) => {
        setSession(undefined);
        const start = event.start?.toISOString();
        if (!start || givenUp()) return revert();
        latest().move.mutate({ airing: airingOf(event), start }, { onSettled: revert });
      },
      dayHeaderContent: (cell: DayHeaderContentArg) => ({
        domNodes: [dayHead(onDay(cell.date, stationZone()).day, lacking)],
      }),
    }),
    [
      events,
      scale,
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
      givenUp,
    ],
  );
  return (
    <div
      ref={sheet}
      className={classes.sheet}
      style={{ ['--slot' as string]: `${slotPixels}px`, ['--quiet-slot' as string]: `${quietPixels}px` }}
    >
      <Grid
        view={props.view === 'day' ? 'timeGridDay' : 'timeGridWeek'}
        day={props.day}
        now={new Date(minute).toISOString()}
        label={t.views[props.view]}
        options={options}
      />
      {tip}
      {session && (
        <Suspense>
          <SessionPanel
            // Those of the block as they are now; what has left the plan leaves the list.
            airings={props.airings.filter(({ id }) => session.ids.includes(id))}
            at={session.at}
            isMovable={(airing) => isMovable(airing, minute)}
            onLetGo={() => setVerdict(undefined)}
            onOpen={props.onOpen}
            onClose={() => {
              setSession(undefined);
              // The block may have been drawn anew meanwhile.
              sheet.current?.querySelector<HTMLElement>(`[data-first="${session.ids[0]}"]`)?.focus();
            }}
            {...(props.view === 'week' && { onOpenDay: props.onOpenDay })}
          />
        </Suspense>
      )}
      {verdict && (
        <div className={classes.verdict} role="status" data-bad={verdict.broken ? true : undefined}>
          {verdict.broken ? `${t.noMove} ${verdict.broken}` : t.goodPlace}
        </div>
      )}
    </div>
  );
}

function placeIn(sheet: Element, element: Element): Place {
  const [frame, box] = [sheet.getBoundingClientRect(), element.getBoundingClientRect()];
  return { left: box.left - frame.left, top: box.top - frame.top, width: box.width, height: box.height };
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

/** `00:30` of the next day as FullCalendar counts it. */
const overMidnight = (end: string) => `${24 + Number(end.slice(0, 2))}${end.slice(2)}`;
