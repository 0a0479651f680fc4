/** Nhật ký & báo cáo: what really sounded, and what it adds up to. */
import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { GreyBars } from '../../components/GreyBars.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { logWords as t } from '../../texts/log.ts';
import { shell } from '../../texts/shell.ts';
import { useToday } from '../../serverClock.ts';
import { queries } from '../../queries.ts';
import { campaignsQuery, nowQuery, zonesQuery } from '../data.ts';
import { addDays, isDay } from '../calendar/days.ts';
import { Filters, type Period } from './Filters.tsx';
import { LogRows } from './LogRows.tsx';

const bringReport = () => import('./Report.tsx');
const Report = lazy(bringReport);
const REPORT = 'report';

export const first = () =>
  Promise.all([
    queries.prefetchQuery(nowQuery),
    queries.prefetchQuery(zonesQuery),
    queries.prefetchQuery(campaignsQuery),
    new URLSearchParams(location.search).get('tab') === REPORT && bringReport(),
  ]);

export default function LogPage() {
  const today = useToday();
  const [query, setQuery] = useSearchParams();
  const tab = query.get('tab') === REPORT ? REPORT : 'log';
  const from = query.get('from');
  const to = query.get('to');
  const period: Period = {
    from: isDay(from) ? from : addDays(today, tab === REPORT ? -29 : -6),
    to: isDay(to) ? to : today,
    zone: query.get('zone'),
    campaign: query.get('campaign'),
  };
  const put = (change: Record<string, string | null>) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change))
          if (value === null) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <PageHeader title={shell.pages.log} hint={tab === 'log' ? t.hint : t.report.hint}>
        <SegmentedControl
          aria-label={shell.pages.log}
          value={tab}
          data={[
            { value: 'log', label: t.tabs.log },
            { value: REPORT, label: t.tabs.report },
          ]}
          onChange={(value) => put({ tab: value === REPORT ? REPORT : null })}
        />
      </PageHeader>
      <Filters period={period} today={today} withZone={tab === 'log'} onChange={put} />
      {tab === 'log' ? (
        <LogRows key={JSON.stringify(period)} period={period} />
      ) : (
        <Suspense fallback={<GreyBars />}>
          <Report period={period} />
        </Suspense>
      )}
    </>
  );
}
