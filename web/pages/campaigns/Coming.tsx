/** What of a campaign sounds in the next two weeks, and what of it could not be planned. */
import { Anchor, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { dayOf, formatShortDay, formatTime, formatWeekday } from '../../format.ts';
import { useServerClock } from '../../serverClock.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { campaignWords as t } from '../../texts/campaigns.ts';
import { AiringModal } from '../calendar/AiringModal.tsx';
import { addDays } from '../calendar/days.ts';
import { useAirings, type Airing, type Campaign } from '../data.ts';
import { Lacking } from './Outcome.tsx';
import classes from './CampaignPage.module.css';

export function Coming({ campaign, today }: { readonly campaign: Campaign; readonly today: string }) {
  const now = useServerClock(30_000);
  const list = useAirings(today, addDays(today, 13));
  const [open, setOpen] = useState<Airing>();
  const own = (list.data?.items ?? []).filter(
    (airing) =>
      airing.campaignId === campaign.id && Date.parse(airing.end) > now && airing.status !== 'cancelled',
  );
  const unmet = (list.data?.unmet ?? []).filter((lack) => lack.campaignId === campaign.id);
  return (
    <section className="surface">
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t.upcoming}</Title>
        <Anchor component={Link} href="/lich-phat" size="sm" className="reach">
          {t.toCalendar}
        </Anchor>
      </Group>
      {list.data && own.length === 0 && <Text className="quiet">{t.upcomingNone[campaign.status]}</Text>}
      <ul className={classes.upcoming}>
        {own.slice(0, 8).map((airing) => (
          <li key={airing.id}>
            <UnstyledButton onClick={() => setOpen(airing)}>
              <span className="quiet">{dayWords(airing.start)}</span>
              <strong>{formatTime(airing.start)}</strong>
              <span>{a.zones(airing.zones.length)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {unmet.length > 0 && (
        <>
          <Title order={2} mt="lg" mb="sm">
            {t.lacking}
          </Title>
          <Lacking unmet={unmet} />
        </>
      )}
      <AiringModal airing={open} onClose={() => setOpen(undefined)} />
    </section>
  );
}

const dayWords = (instant: string): string => {
  const day = dayOf(instant);
  return `${formatWeekday(day, 'short')}, ${formatShortDay(day)}`;
};
