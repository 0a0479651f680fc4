/** Airings as the calendar's blocks. */
import type { EventInput } from '@fullcalendar/core';
import { formatTime } from '../../format.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { served } from '../../texts/served.ts';
import type { Airing } from '../data.ts';
import { bundlesOf, titlesOf, type Bundle } from './bundles.ts';
import { addDays } from './days.ts';
import type { HourScale } from './hourScale.ts';
import { isMovable, isPinned } from './movable.ts';
import type { Broken } from './moveRule.ts';
import type { DaySummary } from './summary.ts';

/** Shapes as in StatusBadge, as characters that a block of text can hold. */
const shapes: Record<Airing['status'], string> = {
  planned: '',
  prepared: '◐',
  playing: '◉',
  played: '✓',
  partly: '▲',
  missed: '✕',
  failed: '✕',
  cancelled: '',
};

/** What a block can be asked: its airings (one, or a bundle) and what it says of itself. */
export interface BlockProps {
  readonly airings: readonly Airing[];
  readonly tip: string;
  readonly conflict: string | undefined;
}

export interface EventOptions {
  readonly now: number;
  readonly zoneName: (id: string) => string;
  /** With `bundled` rows of letters have to fit. */
  readonly bundled: boolean;
  readonly scale: Pick<HourScale, 'below'>;
  /** Why a pinned airing can't stay where it is, by its id. */
  readonly conflicts: ReadonlyMap<string, string>;
}

export const LINE_PIXELS = 19;
const MOST_LINES = 4;

export function airingEvents(airings: readonly Airing[], options: EventOptions): EventInput[] {
  if (!options.bundled) return airings.map((airing) => single(airing, options));
  const bundles = bundlesOf(airings, {
    lineEnd: (from, lines) => options.scale.below(from, lines * (LINE_PIXELS + 1)),
    mostLines: MOST_LINES,
    // Those stand by themselves whatever else is there.
    group: (airing) =>
      airing.priority === 'emergency' ? 'emergency' : airing.status === 'cancelled' ? 'cancelled' : '',
  });
  return bundles.map((bundle) => {
    const [first] = bundle.airings;
    return first && bundle.airings.length === 1 ? single(first, options) : gathered(bundle, options);
  });
}

function single(airing: Airing, { now, zoneName, conflicts }: EventOptions): EventInput {
  const conflict = conflicts.get(airing.id);
  return {
    id: airing.id,
    start: airing.start,
    end: airing.end,
    title: airing.title,
    startEditable: isMovable(airing, now),
    durationEditable: false,
    classNames: [
      `airing-${airing.status}`,
      ...(airing.priority === 'emergency' ? ['airing-emergency'] : []),
      ...(conflict ? ['airing-conflict'] : []),
    ],
    extendedProps: {
      airings: [airing],
      conflict,
      tip: [
        `${formatTime(airing.start)} · ${airing.title}`,
        `${a.status[airing.status]} · ${placesOf(airing, zoneName)}`,
        conflict && t.conflictWhy(conflict),
        served(airing.reason ?? airing.why).words,
      ]
        .filter(Boolean)
        .join('\n'),
    } satisfies BlockProps,
  };
}

const FEW = 4;
function placesOf({ zones }: Airing, zoneName: (id: string) => string): string {
  const names = zones.slice(0, FEW).map(zoneName).join(', ');
  return zones.length > FEW ? `${names} +${zones.length - FEW}` : names;
}

function gathered(bundle: Bundle<Airing>, { conflicts }: EventOptions): EventInput {
  const { airings } = bundle;
  const wrong = airings.filter(isWrong).length;
  const conflict = airings.map(({ id }) => conflicts.get(id)).find((why) => why !== undefined);
  const states = new Set(airings.map(({ status }) => status));
  const [only] = states;
  const state =
    wrong > 0 ? 'mixed' : states.has('playing') ? 'playing' : states.size === 1 ? only : 'planned';
  return {
    id: `${airings[0]?.id ?? ''}+${airings.length}`,
    start: bundle.start,
    end: bundle.drawnEnd,
    title: t.inAll(airings.length),
    editable: false,
    classNames: ['bundle', `airing-${state}`, ...(conflict || wrong > 0 ? ['airing-conflict'] : [])],
    extendedProps: {
      airings,
      conflict,
      tip: [
        t.openAll(formatTime(bundle.start), formatTime(bundle.end), airings.length),
        ...(wrong > 0 ? [`✕ ${t.wrongShort(wrong)}`] : []),
        ...(conflict ? [t.conflictWhy(conflict)] : []),
        ...titlesOf(airings)
          .slice(0, 8)
          .map(({ title, count }) => (count > 1 ? `${t.times(count)} ${title}` : title)),
      ].join('\n'),
    } satisfies BlockProps,
  };
}

const isWrong = ({ status }: Airing): boolean => status === 'missed' || status === 'failed';

/** What stands in a block. `start`: where it is drawn, on its way somewhere else too. */
export function blockContent({ airings, conflict }: BlockProps, start: Date | null): HTMLElement {
  const [first] = airings;
  return first && airings.length === 1
    ? airingContent(first, start ?? first.start, conflict)
    : bundleContent(airings, conflict !== undefined);
}

/** A few airings line by line; many as their span and number, and the titles that fit. */
function bundleContent(airings: readonly Airing[], conflict: boolean): HTMLElement {
  const block = document.createElement('div');
  block.className = 'bundle-content';
  const line = (...parts: [text: string, className: string][]) => {
    const row = document.createElement('div');
    row.className = 'airing-content';
    for (const [text, className] of parts) {
      const node = document.createElement('span');
      node.className = className;
      node.textContent = text;
      row.append(node);
    }
    block.append(row);
  };
  const alarm: [string, string][] = conflict ? [[`▲ ${t.conflict}`, 'airing-alarm']] : [];
  if (airings.length <= MOST_LINES) {
    for (const airing of airings) {
      const mark = shapes[airing.status];
      line(
        ...(mark ? ([[mark, isWrong(airing) ? 'airing-alarm' : 'airing-mark']] as [string, string][]) : []),
        [formatTime(airing.start), 'airing-time'],
        [airing.title, 'airing-title'],
        [a.status[airing.status], 'visually-hidden'],
      );
    }
    if (conflict) block.firstElementChild?.prepend(...alarmNode());
    return block;
  }
  const wrong = airings.filter(isWrong).length;
  const titles = titlesOf(airings);
  const shown = titles.length > 3 ? titles.slice(0, 2) : titles;
  line(
    ...alarm,
    [formatTime(airings[0]?.start ?? 0), 'airing-time'],
    [t.inAll(airings.length), 'airing-title'],
  );
  if (wrong > 0) line([`✕ ${t.wrongShort(wrong)}`, 'airing-alarm']);
  for (const { title, count } of shown)
    line(...(count > 1 ? ([[t.times(count), 'airing-time']] as [string, string][]) : []), [
      title,
      'airing-title',
    ]);
  if (titles.length > shown.length) line([t.otherTitles(titles.length - shown.length), 'airing-title']);
  return block;
}

function alarmNode(): HTMLElement[] {
  const node = document.createElement('span');
  node.className = 'airing-alarm';
  node.textContent = `▲ ${t.conflict}`;
  return [node];
}

/** Shape, time, title. */
function airingContent(airing: Airing, start: Date | string, conflict?: string): HTMLElement {
  const content = document.createElement('div');
  content.className = 'airing-content';
  const mark = shapes[airing.status];
  const part = (text: string, className: string) => {
    const node = document.createElement('span');
    node.className = className;
    node.textContent = text;
    content.append(node);
  };
  if (conflict) content.append(...alarmNode());
  if (mark) part(mark, 'airing-mark');
  part(formatTime(start), 'airing-time');
  part(airing.title, 'airing-title');
  if (isPinned(airing)) content.append(pin());
  const state = document.createElement('span');
  state.className = 'visually-hidden';
  state.textContent = a.status[airing.status];
  content.append(state);
  return content;
}

/** As PinIcon, without React. */
function pin(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'airing-pin');
  svg.setAttribute('aria-label', a.details.pinned);
  svg.setAttribute('role', 'img');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M9 4h6l-1 6 3 3H7l3-3ZM12 13v7');
  svg.append(path);
  return svg;
}

const SHOWN_A_DAY = 3;

/** A month's days, each with its few largest campaigns: so a month of thousands of airings stays quick. */
export function monthEvents(days: ReadonlyMap<string, DaySummary>): EventInput[] {
  const events: EventInput[] = [];
  for (const { day, items } of days.values()) {
    const shown = items.length > SHOWN_A_DAY + 1 ? items.slice(0, SHOWN_A_DAY) : items;
    shown.forEach((item, index) =>
      events.push({
        id: `${day} ${item.key}`,
        start: day,
        end: addDays(day, 1),
        allDay: true,
        title: `${t.times(item.count)} ${item.title}`,
        classNames: ['month-item', ...(item.wrong ? ['month-wrong'] : [])],
        extendedProps: { order: index },
      }),
    );
    if (shown.length < items.length)
      events.push({
        id: `${day} others`,
        start: day,
        end: addDays(day, 1),
        allDay: true,
        title: t.otherCampaigns(items.length - shown.length),
        classNames: ['month-others'],
        extendedProps: { order: SHOWN_A_DAY },
      });
  }
  return events;
}

/** Why an airing can't be dropped here, in words. */
export function brokenWords(broken: Broken, day: (day: string) => string): string {
  switch (broken.rule) {
    case 'blackout':
      return t.rules.blackout(broken.reason);
    case 'overlap':
    case 'heard':
      return t.rules[broken.rule](broken.title);
    case 'gap':
      return t.rules.gap(broken.minutes);
    case 'days':
      return t.rules.days(day(broken.firstDay), day(broken.lastDay));
    default:
      return t.rules[broken.rule];
  }
}
