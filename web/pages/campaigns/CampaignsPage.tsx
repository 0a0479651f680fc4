/** Đợt tuyên truyền: every campaign with its days left and its pace. */
import { Button, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { StatusBadge, type Tone } from '../../components/StatusBadge.tsx';
import { formatDay, formatShortDay } from '../../format.ts';
import { CampaignIcon, PlusIcon } from '../../icons.tsx';
import { queries } from '../../queries.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { campaignWords as t } from '../../texts/campaigns.ts';
import { shell } from '../../texts/shell.ts';
import { daysBetween } from '../calendar/days.ts';
import { campaignsQuery, nowQuery, useCampaigns, type Campaign } from '../data.ts';
import { useToday } from '../../serverClock.ts';
import { DayChart, type ChartDay } from './DayChart.tsx';
import classes from './CampaignsPage.module.css';

type Filter = 'active' | 'paused' | 'ended' | 'all';
const filters: readonly Filter[] = ['active', 'paused', 'ended', 'all'];

export const first = () =>
  Promise.all([queries.prefetchQuery(campaignsQuery), queries.prefetchQuery(nowQuery)]);

export default function CampaignsPage() {
  const campaigns = useCampaigns();
  const today = useToday();
  const [filter, setFilter] = useState<Filter>('active');
  const add = (
    <Button component={Link} href="/dot-tuyen-truyen/moi" leftSection={<PlusIcon />}>
      {t.add}
    </Button>
  );
  return (
    <>
      <PageHeader title={shell.pages.campaigns} hint={t.hint}>
        {campaigns.data && campaigns.data.length > 0 && add}
      </PageHeader>
      <QueryView query={campaigns}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={CampaignIcon} title={t.emptyTitle} hint={t.emptyHint} action={add} />
          ) : (
            <>
              <Filters campaigns={all} chosen={filter} onChoose={setFilter} />
              <List campaigns={inOrder(all.filter((one) => shows(filter, one)))} today={today} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function Filters(props: {
  readonly campaigns: readonly Campaign[];
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}) {
  const counted = filters
    .map((filter) => ({ filter, count: props.campaigns.filter((one) => shows(filter, one)).length }))
    .filter(({ filter, count }) => count > 0 || filter === props.chosen);
  return (
    <SegmentedControl
      mb="md"
      maw="100%"
      className={classes.filters}
      aria-label={t.filterLabel}
      value={props.chosen}
      onChange={(filter) => props.onChoose(filter as Filter)}
      data={counted.map(({ filter, count }) => ({ value: filter, label: `${t.filter[filter]} ${count}` }))}
    />
  );
}

const shows = (filter: Filter, campaign: Campaign) => filter === 'all' || campaign.status === filter;

/** What ends first comes first; what is over, last. */
const inOrder = (campaigns: readonly Campaign[]): Campaign[] =>
  [...campaigns].sort(
    (one, other) =>
      Number(one.status === 'ended') - Number(other.status === 'ended') ||
      (one.status === 'ended'
        ? other.lastDay.localeCompare(one.lastDay)
        : one.lastDay.localeCompare(other.lastDay)) ||
      one.title.localeCompare(other.title, 'vi'),
  );

function List({ campaigns, today }: { readonly campaigns: readonly Campaign[]; readonly today: string }) {
  if (campaigns.length === 0)
    return (
      <p className="quiet" role="status">
        {t.emptyFiltered}
      </p>
    );
  return (
    <ul className={classes.list}>
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <article className={`surface ${classes.card}`}>
            <div>
              <Title order={2}>
                <Link href={`/dot-tuyen-truyen/${campaign.id}`} className={classes.cardLink}>
                  {campaign.title}
                </Link>
              </Title>
              <div className={classes.facts}>
                {campaign.priority !== 'normal' && <strong>{a.priority[campaign.priority]}</strong>}
                <span>{a.zones(campaign.zones.length)}</span>
                <span>{t.fromTo(formatShortDay(campaign.firstDay), formatDay(campaign.lastDay))}</span>
              </div>
            </div>
            <DayChart
              bare
              days={chartDays(campaign)}
              height={44}
              today={today}
              idle={campaign.status !== 'active'}
              label={t.chart(campaign.title)}
              describe={(day) => describeDay(day, campaign)}
              shortDay={formatShortDay}
            />
            <div className={classes.state}>
              <DaysLeft campaign={campaign} today={today} />
              <PaceBadge campaign={campaign} today={today} />
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}

function DaysLeft({ campaign, today }: { readonly campaign: Campaign; readonly today: string }) {
  if (campaign.status === 'ended') return null;
  return <div>{daysLeftOf(campaign, today)}</div>;
}

export const daysLeftOf = (campaign: Campaign, today: string): string =>
  campaign.firstDay > today
    ? t.startsIn(daysBetween(today, campaign.firstDay))
    : t.daysLeft(daysBetween(today, campaign.lastDay));

/** State, or for a running one whether it has had what it should have by now, and will have. */
export function PaceBadge({ campaign, today }: { readonly campaign: Campaign; readonly today: string }) {
  const { wanted, played } = campaign.pace;
  const ahead = campaign.byDay
    .filter(({ day }) => day > today)
    .reduce((sum, day) => sum + Math.max(0, day.wanted - day.planned), 0);
  const [tone, text]: [Tone, string] =
    campaign.status !== 'active'
      ? ['idle', a.campaignStatus[campaign.status]]
      : played < wanted
        ? ['warn', t.paceBehind(wanted - played)]
        : ahead > 0
          ? ['warn', t.paceAhead(ahead)]
          : wanted === 0
            ? ['wait', t.paceNone]
            : ['good', t.paceWell];
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}

/** Counts of the server are over all zones; a chart shows one zone's. */
export const chartDays = ({ byDay, zones }: Campaign): ChartDay[] => {
  const share = Math.max(1, zones.length);
  return byDay.map(({ day, wanted, planned, played }) => ({
    day,
    wanted: wanted / share,
    planned: planned / share,
    played: played / share,
  }));
};

export const describeDay = (day: ChartDay, { zones }: Campaign): string => {
  const whole = (share = 0) => Math.round(share * Math.max(1, zones.length));
  return [
    t.chartDay(formatShortDay(day.day), Math.round(day.wanted)),
    t.chartPlanned(whole(day.planned), whole(day.wanted)),
    ...(day.played ? [t.chartPlayed(whole(day.played))] : []),
  ].join(', ');
};
