/** Changes a campaign; what was played stays, the rest is planned anew. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { useToday } from '../../serverClock.ts';
import { shell } from '../../texts/shell.ts';
import type { Campaign } from '../data.ts';
import { BackToCampaigns } from './BackToCampaigns.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import { campaignOf, changesOf, draftOf } from './draft.ts';
import { useCampaign, useOpenSaved } from './useCampaign.ts';

export default function EditCampaignPage({ id }: { readonly id: string }) {
  return (
    <>
      <PageHeader title={t.editTitle} above={<BackToCampaigns />} />
      <QueryView query={useCampaign(id)} back={{ href: '/dot-tuyen-truyen', label: shell.pages.campaigns }}>
        {(campaign) => <Edit campaign={campaign} />}
      </QueryView>
    </>
  );
}

function Edit({ campaign }: { readonly campaign: Campaign }) {
  const { id } = campaign;
  const [, go] = useLocation();
  const today = useToday();
  // Other people may change it meanwhile.
  const [start] = useState(() => draftOf(campaign));
  const change = useMutation({
    // Told beside the button.
    meta: { quiet: true },
    mutationFn: (whole: Schemas['NewCampaign']) =>
      answer(
        api.PATCH('/api/v1/campaigns/{id}', {
          params: { path: { id } },
          body: changesOf(campaignOf(start, today), whole),
        }),
      ),
    onSuccess: useOpenSaved(),
  });
  return (
    <CampaignForm
      keptAs={id}
      stored
      start={start}
      today={today}
      saving={change.isPending}
      problem={change.isError ? messageOf(change.error) : null}
      onSave={change.mutateAsync}
      onReturn={() => go(`/dot-tuyen-truyen/${id}/sua`)}
      onLeave={() => go(`/dot-tuyen-truyen/${id}`)}
    />
  );
}
