/** Turning the calendar's pages, choosing how and for which zone it is shown; paper and feed. Fits phones. */
import { ActionIcon, Button, Group, SegmentedControl, Select } from '@mantine/core';
import { tipOn, useTip } from '../../components/useTip.tsx';
import { formatDay, formatShortDay, formatWeekday } from '../../format.ts';
import { ChevronLeftIcon, ChevronRightIcon, PrintIcon } from '../../icons.tsx';
import { airingWords as a } from '../../texts/airings.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { useZones } from '../data.ts';
import { FeedButton } from './FeedButton.tsx';
import { rangeOf, views, type View } from './range.ts';
import classes from './CalendarPage.module.css';

export function Toolbar(props: {
  readonly view: View;
  readonly day: string;
  readonly zone: string | null;
  readonly narrow: boolean;
  readonly onView: (view: View) => void;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onZone: (zone: string | null) => void;
}) {
  const { view, day } = props;
  const zones = useZones().data ?? [];
  // On a phone a week is the list anyway.
  const offered = props.narrow ? views.filter((one) => one !== 'week') : views;
  return (
    <div className={classes.toolbar}>
      <div className={classes.turn}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={38}
          aria-label={t.previous[view]}
          onClick={() => props.onTurn(-1)}
        >
          <ChevronLeftIcon />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={38}
          aria-label={t.next[view]}
          onClick={() => props.onTurn(1)}
        >
          <ChevronRightIcon />
        </ActionIcon>
        <h2 className={classes.title} aria-live="polite">
          {titleOf(view, day)}
        </h2>
        <Button variant="default" size="compact-sm" onClick={props.onToday}>
          {t.today}
        </Button>
      </div>
      <div className={classes.tools}>
        {zones.length > 1 && (
          <Select
            aria-label={a.zone}
            className={classes.zone}
            placeholder={a.allZones}
            clearable
            searchable={zones.length > 8}
            value={props.zone}
            data={zones.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={props.onZone}
          />
        )}
        <SegmentedControl
          aria-label={t.view}
          value={offered.includes(view) ? view : 'list'}
          data={offered.map((value) => ({ value, label: t.views[value] }))}
          onChange={(value) => props.onView(value as View)}
        />
      </div>
    </div>
  );
}

/** The plan elsewhere: on paper, and in other calendars. */
export function PaperAndFeed() {
  const { tips, tip } = useTip();
  return (
    <Group gap="xs" className={classes.elsewhere}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t.print}
        {...tipOn(tips, t.print)}
        onClick={() => {
          tips.hide();
          print();
        }}
      >
        <PrintIcon />
      </ActionIcon>
      <FeedButton tips={tips} />
      {tip}
    </Group>
  );
}

function titleOf(view: View, day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (view === 'month') return t.month(month, year);
  if (view === 'day') return `${formatWeekday(day)}, ${formatDay(day)}`;
  const { from, to } = rangeOf('week', day);
  return t.week(formatShortDay(from), formatDay(to));
}
