/** Hôm nay: what is on air, what comes next, what needs a person; and the emergency button. */
import { Text, Title } from '@mantine/core';
import { useDocumentTitle, useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { QueryView } from '../../components/QueryView.tsx';
import { formatDay, formatTime, formatWeekday } from '../../format.ts';
import { shell } from '../../texts/shell.ts';
import { todayWords as t } from '../../texts/today.ts';
import { Agenda } from '../calendar/Agenda.tsx';
import { AiringModal } from '../calendar/AiringModal.tsx';
import { BundleModal } from '../calendar/BundleModal.tsx';
import {
  airingsQuery,
  nowQuery,
  settingsQuery,
  useAirings,
  useNowQuery,
  useZones,
  zonesQuery,
  type Airing,
} from '../data.ts';
import { queries } from '../../queries.ts';
import { serverToday, useServerClock, useToday } from '../../serverClock.ts';
import { DayBoard } from './DayBoard.tsx';
import { EmergencyButton, EmergencyRunning } from './Emergency.tsx';
import { Needs } from './Needs.tsx';
import classes from './Today.module.css';

export const first = () =>
  Promise.all([
    queries.prefetchQuery(zonesQuery),
    queries.prefetchQuery(settingsQuery),
    queries
      .prefetchQuery(nowQuery)
      .then(() => queries.prefetchQuery(airingsQuery(serverToday(), serverToday()))),
  ]);

export default function TodayPage() {
  useDocumentTitle(`${shell.pages.today} · ${shell.product}`);
  const now = useNowQuery();
  const today = useToday();
  const zones = useZones().data ?? [];
  const list = useAirings(today, today);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState<string>();
  const [bundle, setBundle] = useState<readonly string[]>();
  const airings = useMemo(() => list.data?.items ?? [], [list.data]);
  const emergencies = airings.filter(
    ({ priority, status }) =>
      priority === 'emergency' && (status === 'planned' || status === 'prepared' || status === 'playing'),
  );
  return (
    <>
      <header className={classes.hero}>
        <div>
          <h1>{now.data ? t.date(formatWeekday(today), formatDay(today)) : shell.pages.today}</h1>
          {/* The device's clock isn't the station's: nothing is shown until that one is known. */}
          {now.data ? <LiveClock /> : <div className={classes.clock}>--:--:--</div>}
          {list.data && <Summary airings={airings} />}
        </div>
        <EmergencyButton />
      </header>
      <EmergencyRunning airings={emergencies} />
      <QueryView query={now}>
        {(data) => (
          <div className={classes.page}>
            <Needs needs={data.needs} />
            {zones.length > 0 && (
              <section className="surface" aria-label={t.dayTitle}>
                <Title order={2}>{t.dayTitle}</Title>
                <Text size="sm" className="quiet" mb="md" visibleFrom="sm">
                  {t.dayHint}
                </Text>
                <DayBoard
                  zones={zones}
                  airings={airings}
                  now={data}
                  today={today}
                  onOpen={(block) => {
                    const [first] = block;
                    if (first && block.length === 1) setOpen(first.id);
                    else setBundle(block.map(({ id }) => id));
                  }}
                />
              </section>
            )}
            {narrow && airings.length > 0 && (
              <section aria-label={t.list}>
                <Title order={2} mb="sm">
                  {t.list}
                </Title>
                <Agenda
                  airings={airings}
                  from={today}
                  to={today}
                  today={today}
                  onOpen={(airing) => setOpen(airing.id)}
                />
              </section>
            )}
          </div>
        )}
      </QueryView>
      <BundleModal
        airings={bundle && airings.filter(({ id }) => bundle.includes(id))}
        onClose={() => setBundle(undefined)}
        onOpen={(airing) => setOpen(airing.id)}
      />
      <AiringModal airing={airings.find(({ id }) => id === open)} onClose={() => setOpen(undefined)} />
    </>
  );
}

function LiveClock() {
  const now = useServerClock(1000);
  return (
    <div className={classes.clock} role="timer" aria-label={t.clock} aria-live="off">
      {formatTime(now, true)}
    </div>
  );
}

function Summary({ airings }: { readonly airings: readonly Airing[] }) {
  const count = (...of: Airing['status'][]) => airings.filter(({ status }) => of.includes(status)).length;
  const played = count('played', 'partly');
  const wrong = count('missed', 'failed');
  const left = count('planned', 'prepared', 'playing');
  const words = [
    ...(played ? [t.summary.played(played)] : []),
    ...(left ? [t.summary.left(left)] : []),
    ...(wrong ? [t.summary.wrong(wrong)] : []),
  ];
  const sentence = words.join(' · ');
  return (
    <p className="quiet">
      {sentence ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : t.summary.none}
    </p>
  );
}
