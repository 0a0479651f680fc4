/** A new campaign; what a script knows already (recording, deadline, title) comes in the address. */
import { Skeleton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { stationZone } from '../../format.ts';
import { queries } from '../../queries.ts';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { onDay } from '../calendar/days.ts';
import { nowQuery, settingsQuery, useNowQuery, useSettings, useZones, zonesQuery } from '../data.ts';
import { useServerClock, useToday } from '../../serverClock.ts';
import { BackToCampaigns } from './BackToCampaigns.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import { escalationsQuery, useEscalations } from './Rhythm.tsx';
import { useOpenSaved } from './useCampaign.ts';
import { draftFrom, firstDayFor, lastDayOfDraft } from './draft.ts';

export const first = () =>
  Promise.all([
    queries.prefetchQuery(zonesQuery),
    queries.prefetchQuery(escalationsQuery),
    queries.prefetchQuery(settingsQuery),
    queries.prefetchQuery(nowQuery),
  ]);

export default function NewCampaignPage() {
  const [query] = useSearchParams();
  const [, go] = useLocation();
  const today = useToday();
  const zones = useZones().data;
  const presets = useEscalations().data;
  const windows = useSettings().data?.schedule.windows;
  const now = useServerClock(30_000);
  // A form that began by the device's own clock would keep its days.
  const clockKnown = useNowQuery().data !== undefined;
  const draft = draftFrom(query, today, (presets?.[1] ?? presets?.[0])?.phases ?? []);
  const create = useMutation({
    // Told beside the button.
    meta: { quiet: true },
    mutationFn: (body: Schemas['NewCampaign']) => answer(api.POST('/api/v1/campaigns', { body })),
    onSuccess: useOpenSaved(),
  });
  return (
    <>
      <PageHeader title={t.newTitle} above={<BackToCampaigns />} />
      {zones && presets && windows && clockKnown ? (
        <CampaignForm
          keptAs={`new ${query.get('recording') ?? ''}`}
          stored={false}
          start={{
            ...draft,
            firstDay: firstDayFor(windows, onDay(now, stationZone()), lastDayOfDraft(draft)),
            // Most letters are for the whole ward.
            zones: zones.map(({ id }) => id),
          }}
          today={today}
          saving={create.isPending}
          problem={create.isError ? messageOf(create.error) : null}
          onSave={create.mutateAsync}
          onReturn={() => go(`/dot-tuyen-truyen/moi?${query.toString()}`)}
          onLeave={() => go('/dot-tuyen-truyen')}
        />
      ) : (
        <Skeleton height={480} radius="lg" />
      )}
    </>
  );
}
