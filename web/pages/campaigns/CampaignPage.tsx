/** One campaign: how many days it has left, whether it keeps its pace, its airings a day, what comes next. */
import { Button, Menu, ActionIcon, Text, Title } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { Listen } from '../../components/Listen.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { formatDay, formatDuration, formatShortDay, formatWeekday } from '../../format.ts';
import { DotsIcon } from '../../icons.tsx';
import { queries } from '../../queries.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { campaignWords as t } from '../../texts/campaigns.ts';
import { shell } from '../../texts/shell.ts';
import { variantWords } from '../../texts/variants.ts';
import { daysBetween } from '../calendar/days.ts';
import { inOrder, nowQuery, useZoneName, useZones, zonesQuery, type Campaign } from '../data.ts';
import { useToday } from '../../serverClock.ts';
import { BackToCampaigns } from './BackToCampaigns.tsx';
import { chartDays, daysLeftOf, describeDay, PaceBadge } from './CampaignsPage.tsx';
import { ExtendButton, useCampaignActions } from './campaignActions.tsx';
import { Coming } from './Coming.tsx';
import { DayChart } from './DayChart.tsx';
import { Legend } from './Legend.tsx';
import { campaignQuery, useCampaign } from './useCampaign.ts';
import classes from './CampaignPage.module.css';

export const first = ({ id }: { readonly id: string }) =>
  Promise.all([
    queries.prefetchQuery(campaignQuery(id)),
    queries.prefetchQuery(zonesQuery),
    queries.prefetchQuery(nowQuery),
  ]);

export default function CampaignPage({ id }: { readonly id: string }) {
  const campaign = useCampaign(id);
  return (
    <QueryView
      query={campaign}
      whole
      leaves
      back={{ href: '/dot-tuyen-truyen', label: shell.pages.campaigns }}
    >
      {(data) => <Shown campaign={data} />}
    </QueryView>
  );
}

function Shown({ campaign }: { readonly campaign: Campaign }) {
  const today = useToday();
  return (
    <>
      <PageHeader
        title={campaign.title}
        above={<BackToCampaigns />}
        hint={`${t.fromTo(formatShortDay(campaign.firstDay), formatDay(campaign.lastDay))} · ${a.zones(campaign.zones.length)}`}
      >
        <Actions campaign={campaign} today={today} />
      </PageHeader>
      <section className="surface">
        <Figures campaign={campaign} today={today} />
      </section>
      <section className="surface" style={{ marginTop: '1rem' }}>
        <Title order={2}>{t.perDay}</Title>
        <Text size="sm" className="quiet" mb="sm">
          {t.perDayHint}
        </Text>
        <DayChart
          days={chartDays(campaign)}
          height={200}
          today={today}
          label={t.chart(campaign.title)}
          describe={(day) => describeDay(day, campaign)}
          shortDay={formatShortDay}
          idle={campaign.status !== 'active'}
        />
        <Legend
          kinds={
            campaign.status === 'active' ? ['played', 'planned', 'short'] : ['played', 'short', 'wanted']
          }
        />
      </section>
      <div className={classes.columns}>
        <Coming campaign={campaign} today={today} />
        <About campaign={campaign} />
      </div>
    </>
  );
}

function Actions({ campaign, today }: { readonly campaign: Campaign; readonly today: string }) {
  const [, go] = useLocation();
  const actions = useCampaignActions(campaign);
  const over = campaign.status === 'ended';
  return (
    <>
      {!over && (
        <Button component={Link} href={`/dot-tuyen-truyen/${campaign.id}/sua`} variant="default">
          {t.edit}
        </Button>
      )}
      {!over && <ExtendButton campaign={campaign} today={today} />}
      {campaign.status === 'active' && (
        <Button variant="default" onClick={actions.pause} loading={actions.busy}>
          {t.pause}
        </Button>
      )}
      {campaign.status === 'paused' && (
        <Button onClick={actions.resume} loading={actions.busy}>
          {t.resume}
        </Button>
      )}
      <Menu position="bottom-end" shadow="md" radius="lg">
        <Menu.Target>
          <ActionIcon variant="default" size={36} radius="md" aria-label={t.more}>
            <DotsIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href={`/nhat-ky?campaign=${campaign.id}`}>
            {t.toLog}
          </Menu.Item>
          <Menu.Divider />
          {!over && (
            <Menu.Item color="red" onClick={actions.end}>
              {t.end}
            </Menu.Item>
          )}
          <Menu.Item color="red" onClick={() => actions.remove(() => go('/dot-tuyen-truyen'))}>
            {t.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function Figures({ campaign, today }: { readonly campaign: Campaign; readonly today: string }) {
  const { wanted, played } = campaign.pace;
  const behind = campaign.status === 'active' && played < wanted;
  // Days are counted to the first day until it has come, then to the last.
  const begun = campaign.status === 'ended' || campaign.firstDay <= today;
  const counted = begun ? campaign.lastDay : campaign.firstDay;
  return (
    <dl className={`key-figures ${classes.figures}`}>
      <div>
        <dt>{begun ? t.lastDay : t.firstDay}</dt>
        <dd>
          {campaign.status === 'ended' ? a.campaignStatus.ended : daysLeftOf(campaign, today)}
          <small>
            {formatWeekday(counted)}, {formatDay(counted)}
          </small>
        </dd>
      </div>
      <div>
        <dt>{t.pace}</dt>
        <dd>
          {wanted === 0 ? '–' : `${played}/${wanted}`}
          <small>{behind ? t.paceMakesUp : t.paceHint}</small>
        </dd>
      </div>
      <div>
        <dt>{t.filterLabel}</dt>
        <dd className={classes.state}>
          <PaceBadge campaign={campaign} today={today} />
          {campaign.priority !== 'normal' && (
            <StatusBadge tone="live">{a.priority[campaign.priority]}</StatusBadge>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** The phases that this campaign is long enough for. */
function countingPhases({ escalation, firstDay, lastDay }: Campaign) {
  const span = daysBetween(firstDay, lastDay);
  return escalation.filter((_phase, index) => (escalation[index + 1]?.daysLeft ?? -1) < span);
}

function About({ campaign }: { readonly campaign: Campaign }) {
  const zoneName = useZoneName();
  const all = useZones().data?.length ?? 0;
  return (
    <section className="surface">
      <dl className={classes.about}>
        <dt>{t.recording}</dt>
        <dd>
          {campaign.recording.title}
          <Listen
            src={`/api/v1/recordings/${campaign.recordingId}/audio.mp3`}
            label={t.listen}
            seconds={campaign.recording.durationSeconds}
          />
        </dd>
        <dt>{t.where}</dt>
        <dd>
          {campaign.zones.length > 1 && campaign.zones.length === all
            ? a.allZones
            : inOrder(campaign.zones.map(zoneName)).join(', ')}
        </dd>
        <dt>{t.steps}</dt>
        <dd>
          {countingPhases(campaign).map((phase, index) => (
            <div key={phase.daysLeft}>
              {index === 0 ? t.phaseFirst : t.phaseBegins(phase.daysLeft)}: {t.phaseCount(phase.perDay)}
            </div>
          ))}
        </dd>
        {campaign.readings > 1 && (
          <>
            <dt>{t.readings}</dt>
            <dd>{campaign.readings}</dd>
          </>
        )}
        {campaign.variants.length > 0 && (
          <>
            <dt>{variantWords.about}</dt>
            <dd>
              {campaign.variants.map(({ daysLeft, recordingId, title, ready }) => (
                <div key={`${daysLeft} ${recordingId}`}>
                  {variantWords.aboutRow(daysLeft, ready ? title : variantWords.unready)}
                </div>
              ))}
            </dd>
          </>
        )}
        <dt>{t.gap}</dt>
        <dd>{formatDuration(campaign.minGapMinutes * 60)}</dd>
      </dl>
    </section>
  );
}
