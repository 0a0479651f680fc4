/** The airings of one block, beside it: each opens, and is pulled out onto the calendar to be moved. */
import { Button, CloseButton, Popover, Text } from '@mantine/core';
import { Draggable } from '@fullcalendar/interaction';
import { useCallback, useState } from 'react';
import { dayOf, formatDay, formatTime, formatWeekday } from '../../format.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { shell } from '../../texts/shell.ts';
import type { Airing } from '../data.ts';
import { Rows } from './Agenda.tsx';
import type { BlockProps } from './events.ts';
import { useLatest } from './useLatest.ts';
import classes from './SessionPanel.module.css';

/** Pixels, in the sheet that the calendar stands on. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export default function SessionPanel(props: {
  readonly airings: readonly Airing[];
  readonly at: Place;
  readonly isMovable: (airing: Airing) => boolean;
  /** Nothing is being pulled any more, wherever it was let go. */
  readonly onLetGo: () => void;
  readonly onOpen: (airing: Airing) => void;
  /** Offered where the day can be seen by itself. */
  readonly onOpenDay?: (day: string) => void;
  readonly onClose: () => void;
}) {
  const { airings, at } = props;
  const [first, last] = [airings[0], airings.at(-1)];
  const [pulled, setPulled] = useState(false);
  const latest = useLatest(props);
  // The panel is drawn when it has found its place, later than this component.
  const pullable = useCallback(
    (list: HTMLElement | null) => {
      if (!list) return undefined;
      const draggable = new Draggable(list, {
        itemSelector: '[data-movable]',
        longPressDelay: 500,
        eventData: (row) => {
          const airing = latest().airings.find(({ id }) => id === row.dataset['airing']);
          return airing ? pulledOut(airing) : {};
        },
      });
      draggable.dragging.emitter.on('dragstart', () => setPulled(true));
      draggable.dragging.emitter.on('dragend', () => {
        setPulled(false);
        latest().onLetGo();
      });
      return () => draggable.destroy();
    },
    [latest],
  );

  if (!first || !last) return null;
  const day = dayOf(first.start);
  const movable = airings.some(props.isMovable);
  const title = `${t.session(formatTime(first.start), formatTime(last.end))}, ${formatWeekday(day)} ${formatDay(day)}`;
  return (
    <Popover
      opened
      position="right-start"
      width={400}
      radius="lg"
      offset={6}
      // Below the window of one airing, which opens from here.
      zIndex={150}
      trapFocus
      withRoles={false}
      onDismiss={props.onClose}
      onClose={props.onClose}
    >
      <Popover.Target>
        <div className={classes.place} style={at} aria-hidden="true" />
      </Popover.Target>
      <Popover.Dropdown
        className={classes.panel}
        role="dialog"
        aria-label={title}
        data-pulled={pulled || undefined}
      >
        <div className={classes.head}>
          <Text fw={600}>{title}</Text>
          <CloseButton aria-label={shell.close} onClick={props.onClose} />
        </div>
        {movable && (
          <Text size="sm" className="quiet">
            {t.hintPull}
          </Text>
        )}
        <div ref={pullable} className={classes.list} tabIndex={-1} data-autofocus>
          <Rows airings={airings} onOpen={props.onOpen} isMovable={props.isMovable} />
        </div>
        {props.onOpenDay && (
          <Button variant="light" size="compact-sm" onClick={() => props.onOpenDay?.(day)}>
            {t.toDay}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** An airing on its way: as long as it is where it sounds by itself. */
const pulledOut = (airing: Airing) => ({
  title: airing.title,
  duration: { seconds: airing.aloneSeconds },
  classNames: [`airing-${airing.status}`],
  extendedProps: { airings: [airing], tip: '', conflict: undefined } satisfies BlockProps,
});
