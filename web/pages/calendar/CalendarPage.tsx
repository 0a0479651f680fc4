/** Lịch phát: the plan by day, week and month, for all zones or one; drag to move, click for why, print. */
import { Button, Text } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useSearchParams } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { CalendarIcon } from '../../icons.tsx';
import { calendarWords as t } from '../../texts/calendar.ts';
import { shell } from '../../texts/shell.ts';
import { queries } from '../../queries.ts';
import { useSession } from '../../session.ts';
import { stationZone } from '../../format.ts';
import {
  airingsQuery,
  campaignsQuery,
  nowQuery,
  settingsQuery,
  useAirings,
  useCampaigns,
  zonesQuery,
  type Airing,
} from '../data.ts';
import { serverToday, useToday } from '../../serverClock.ts';
import { Agenda } from './Agenda.tsx';
import { AiringModal } from './AiringModal.tsx';
import { Conflicts, useConflicts } from './conflicts.ts';
import { isDay } from './days.ts';
import { MonthView } from './MonthView.tsx';
import { rangeOf, turned, views, type View } from './range.ts';
import { byDay } from './summary.ts';
import { TimeView } from './TimeView.tsx';
import { PaperAndFeed, Toolbar } from './Toolbar.tsx';
import classes from './CalendarPage.module.css';

/** What the address asks for: which view, which day. */
function askedFor(query: URLSearchParams, today: string, narrow: boolean): { view: View; day: string } {
  const view = query.get('view') as View | null;
  const date = query.get('date');
  return {
    view: view && views.includes(view) ? view : narrow ? 'list' : 'week',
    day: isDay(date) ? date : today,
  };
}

const NONE: readonly Airing[] = [];
const NARROW = '(max-width: 48em)';

export async function first(): Promise<void> {
  const plan = async () => {
    await queries.prefetchQuery(nowQuery);
    const query = new URLSearchParams(location.search);
    const { view, day } = askedFor(query, serverToday(), matchMedia(NARROW).matches);
    const { from, to } = rangeOf(view, day);
    await queries.prefetchQuery(airingsQuery(from, to));
  };
  await Promise.all([
    plan(),
    queries.prefetchQuery(zonesQuery),
    queries.prefetchQuery(settingsQuery),
    queries.prefetchQuery(campaignsQuery),
  ]);
}

/** Comes with the first question for what is lacking. */
const Lacking = lazy(async () => ({ default: (await import('../campaigns/Outcome.tsx')).Lacking }));

export default function CalendarPage() {
  const today = useToday();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const [query, setQuery] = useSearchParams();
  const { view, day } = askedFor(query, today, narrow);
  const zone = query.get('zone');
  const { from, to } = rangeOf(view, day);
  const list = useAirings(from, to);
  const [open, setOpen] = useState<string>();
  const [lackingOpen, setLackingOpen] = useState(false);
  const printing = usePrinting();

  const show = (change: { view?: View; day?: string; zone?: string | null }) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        const put = (name: string, value: string | null | undefined) => {
          if (value === undefined) return;
          if (value === null) next.delete(name);
          else next.set(name, value);
        };
        put('view', change.view);
        put('date', change.day === today ? null : change.day);
        put('zone', change.zone);
        return next;
      },
      { replace: true },
    );

  const airings = useMemo(
    () => (list.data?.items ?? []).filter((airing) => !zone || airing.zones.includes(zone)),
    [list.data, zone],
  );
  const unmet = useMemo(
    () => (list.data?.unmet ?? []).filter((lack) => !zone || lack.zoneId === zone),
    [list.data, zone],
  );
  const days = useMemo(() => byDay(airings, unmet, stationZone()), [airings, unmet]);
  const lacking = useMemo(
    () => new Map([...days].map(([of, summary]) => [of, summary.lacking] as const)),
    [days],
  );
  const lackingInAll = unmet.reduce((sum, lack) => sum + Math.max(0, lack.wanted - lack.planned), 0);
  const conflicts = useConflicts(list.data?.items ?? NONE);
  const campaigns = useCampaigns().data;
  const titles = useMemo(() => new Map(campaigns?.map(({ id, title }) => [id, title])), [campaigns]);
  const openAiring = (airing: Airing) => setOpen(airing.id);
  const agenda = (
    <Agenda
      airings={airings}
      from={from}
      to={to}
      today={today}
      lacking={lacking}
      whole={printing}
      onOpen={openAiring}
    />
  );
  return (
    <Conflicts value={conflicts}>
      <PageHeader title={shell.pages.calendar} beside>
        <PaperAndFeed />
      </PageHeader>
      <PrintedStation />
      <Toolbar
        view={view}
        day={day}
        zone={zone}
        narrow={narrow}
        onView={(next) => show({ view: next })}
        onTurn={(by) => show({ day: turned(view, day, by) })}
        onToday={() => show({ day: today })}
        onZone={(next) => show({ zone: next })}
      />
      <div className={classes.below} data-print="no">
        <Text size="sm" className="quiet" visibleFrom="sm">
          {list.data && airings.length === 0 && view !== 'list' ? t.emptyHint : t.hints[view]}
        </Text>
        {lackingInAll > 0 && (
          <Button
            color="red"
            variant="light"
            size="compact-sm"
            onClick={() => setLackingOpen(true)}
            leftSection="▲"
          >
            {t.lacking(lackingInAll)}
          </Button>
        )}
      </div>
      <QueryView query={list}>
        {() =>
          airings.length === 0 && unmet.length === 0 && (view === 'list' || printing) ? (
            <Nothing />
          ) : printing || view === 'list' || (narrow && view !== 'month') ? (
            agenda
          ) : view === 'month' ? (
            <MonthView
              day={day}
              today={today}
              days={days}
              onOpenDay={(chosen) => show({ view: 'day', day: chosen })}
            />
          ) : (
            <TimeView
              view={view}
              day={day}
              zone={zone}
              airings={airings}
              allAirings={list.data?.items ?? []}
              lacking={lacking}
              onOpen={openAiring}
              onOpenDay={(chosen) => show({ view: 'day', day: chosen })}
            />
          )
        }
      </QueryView>
      <AiringModal
        airing={list.data?.items.find(({ id }) => id === open)}
        onClose={() => setOpen(undefined)}
      />
      <Dialog
        opened={lackingOpen}
        onClose={() => setLackingOpen(false)}
        title={t.lackingTitle}
        size="lg"
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <Suspense>
          <Lacking unmet={unmet} all titles={titles} />
        </Suspense>
      </Dialog>
    </Conflicts>
  );
}

function Nothing() {
  return (
    <EmptyState
      icon={CalendarIcon}
      title={t.emptyTitle}
      hint={t.emptyHint}
      action={
        <Button component={Link} href="/dot-tuyen-truyen/moi">
          {t.emptyAction}
        </Button>
      }
    />
  );
}

/** On paper the page's name stands over the station's. */
function PrintedStation() {
  const station = useSession().data?.stationName ?? '';
  return <p className={classes.printed}>{station}</p>;
}

/** Paper takes the list: true while the browser prints. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
