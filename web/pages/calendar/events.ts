/** Airings as the calendar's blocks. */
import type { EventInput } from '@fullcalendar/core';
import { formatTime } from '../../format.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import type { Airing } from '../data.ts';
import { isOpen } from './AiringModal.tsx';
import { addDays } from './days.ts';
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

export function airingEvents(
  airings: readonly Airing[],
  now: number,
  zoneName: (id: string) => string,
): EventInput[] {
  return airings.map((airing) => ({
    id: airing.id,
    start: airing.start,
    end: airing.end,
    title: airing.title,
    startEditable: isOpen(airing, now),
    durationEditable: false,
    classNames: [`airing-${airing.status}`, ...(airing.priority === 'emergency' ? ['airing-emergency'] : [])],
    extendedProps: {
      airing,
      tip: [
        `${formatTime(airing.start)} · ${airing.title}`,
        `${a.status[airing.status]} · ${airing.zones.map(zoneName).join(', ')}`,
        airing.reason ?? airing.why,
      ]
        .filter(Boolean)
        .join('\n'),
    },
  }));
}

/** What stands in a block: shape, time, title. */
export function airingContent(airing: Airing): HTMLElement {
  const content = document.createElement('div');
  content.className = 'airing-content';
  const mark = shapes[airing.status];
  const part = (text: string, className: string) => {
    const node = document.createElement('span');
    node.className = className;
    node.textContent = text;
    content.append(node);
  };
  if (mark) part(mark, 'airing-mark');
  part(formatTime(airing.start), 'airing-time');
  part(airing.title, 'airing-title');
  if (airing.pinned) content.append(pin());
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
        extendedProps: { order: index, tip: `${t.times(item.count)} ${item.title}` },
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
