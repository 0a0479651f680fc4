/** What was wanted, planned and heard in a period, by day, campaign and zone, with its chart and files to hand in. */
import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { answer, api, type Schemas } from '../../api.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { formatNumber } from '../../format.ts';
import { DownloadIcon, LogIcon } from '../../icons.tsx';
import { logWords } from '../../texts/log.ts';
import type { Period } from './Filters.tsx';
import classes from './Report.module.css';

const t = logWords.report;
const Chart = lazy(() => import('./ReportChart.tsx'));

type Counts = Pick<Schemas['ReportCounts'], 'wanted' | 'planned' | 'played' | 'minutesPlayed'>;

export default function Report({ period }: { readonly period: Period }) {
  const query = {
    from: period.from,
    to: period.to,
    ...(period.campaign && { campaign: period.campaign }),
  };
  const report = useQuery({
    queryKey: ['report', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/report', { params: { query }, signal })),
    placeholderData: (before) => before,
  });
  const file = (kind: string) => `/api/v1/report.${kind}?${new URLSearchParams(query).toString()}`;
  return (
    <QueryView query={report}>
      {(data) =>
        data.campaigns.length === 0 ? (
          <EmptyState
            icon={LogIcon}
            title={t.none}
            hint={t.noneHint}
            action={
              <Button component={Link} href="/lich-phat" variant="default">
                {t.seePlan}
              </Button>
            }
          />
        ) : (
          <div className={classes.report}>
            <Group gap="sm" className={classes.downloads} role="group" aria-label={t.downloads}>
              <Button component="a" href={file('docx')} download leftSection={<DownloadIcon size={18} />}>
                {t.word}
              </Button>
              <Button component="a" href={file('xlsx')} download variant="default">
                {t.excel}
              </Button>
              <Button component="a" href={file('csv')} download variant="default">
                {t.csv}
              </Button>
            </Group>
            <section className="surface">
              <Figures total={data.total} />
            </section>
            <section className="surface">
              <Title order={2}>{t.byDay}</Title>
              <Text size="sm" className="quiet" mb="sm">
                {t.airings}
              </Text>
              <Suspense fallback={<div className={classes.chart} />}>
                <Chart days={byDay(data)} />
              </Suspense>
              <p className={classes.key} aria-hidden>
                {(['played', 'planned', 'wanted'] as const).map((kind) => (
                  <span key={kind} data-kind={kind}>
                    {t[kind]}
                  </span>
                ))}
              </p>
            </section>
            <Numbers
              title={t.byCampaign}
              rows={data.campaigns.map((row) => ({
                name: row.title,
                key: row.campaignId ?? row.title,
                ...row,
              }))}
              total={data.total}
            />
            <Numbers title={t.byZone} rows={byZone(data)} />
          </div>
        )
      }
    </QueryView>
  );
}

const none: Counts = { wanted: 0, planned: 0, played: 0, minutesPlayed: 0 };
const plus = (one: Counts, other: Counts): Counts => ({
  wanted: one.wanted + other.wanted,
  planned: one.planned + other.planned,
  played: one.played + other.played,
  minutesPlayed: one.minutesPlayed + other.minutesPlayed,
});

function byDay(
  report: Schemas['Report'],
): { day: string; wanted: number; planned: number; played: number }[] {
  const days = new Map<string, Counts>();
  for (const { days: own } of report.campaigns)
    for (const count of own) days.set(count.day, plus(days.get(count.day) ?? none, count));
  return [...days]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([day, counts]) => ({ day, ...counts }));
}

function byZone(report: Schemas['Report']) {
  const zones = new Map<string, { name: string; key: string } & Counts>();
  for (const { zones: own } of report.campaigns)
    for (const zone of own)
      zones.set(zone.zoneId, {
        name: zone.zoneName,
        key: zone.zoneId,
        ...plus(zones.get(zone.zoneId) ?? none, zone),
      });
  return [...zones.values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'vi', { numeric: true }),
  );
}

function share({ wanted, played }: Counts): string {
  return wanted === 0 ? '–' : `${formatNumber(Math.min(100, (played / wanted) * 100), 0)} %`;
}

function Figures({ total }: { readonly total: Counts }) {
  return (
    <dl className="key-figures">
      {(
        [
          [t.wanted, formatNumber(total.wanted)],
          [t.planned, formatNumber(total.planned)],
          [t.played, formatNumber(total.played)],
          [t.minutes, formatNumber(total.minutesPlayed)],
          [t.share, share(total)],
        ] as const
      ).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Numbers(props: {
  readonly title: string;
  readonly rows: readonly ({ readonly name: string; readonly key: string } & Counts)[];
  readonly total?: Counts;
}) {
  const cells = (row: Counts) => (
    <>
      <td data-label={t.wanted}>{formatNumber(row.wanted)}</td>
      <td data-label={t.planned}>{formatNumber(row.planned)}</td>
      <td data-label={t.played}>{formatNumber(row.played)}</td>
      <td data-label={t.minutes}>{formatNumber(row.minutesPlayed)}</td>
      <td data-label={t.share}>{share(row)}</td>
    </>
  );
  return (
    <section className="surface">
      <Title order={2} mb="sm">
        {props.title}
      </Title>
      <div className={classes.scroll}>
        <table className={classes.numbers} aria-label={props.title}>
          <thead>
            <tr>
              {[t.name, t.wanted, t.planned, t.played, t.minutes, t.share].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {cells(row)}
              </tr>
            ))}
          </tbody>
          {props.total && (
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                {cells(props.total)}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}
