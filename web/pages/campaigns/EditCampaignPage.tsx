/** Changes a campaign; what was played stays, the rest is planned anew. */
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { useToday } from '../../serverClock.ts';
import { shell } from '../../texts/shell.ts';
import { BackToCampaigns } from './BackToCampaigns.tsx';
import { CampaignForm } from './CampaignForm.tsx';
import { useCampaign, useOpenSaved } from './useCampaign.ts';
import { draftOf } from './draft.ts';

export default function EditCampaignPage({ id }: { readonly id: string }) {
  const [, go] = useLocation();
  const today = useToday();
  const back = () => go(`/dot-tuyen-truyen/${id}`);
  const change = useMutation({
    // Told beside the button.
    meta: { quiet: true },
    mutationFn: (body: Schemas['NewCampaign']) =>
      answer(api.PATCH('/api/v1/campaigns/{id}', { params: { path: { id } }, body })),
    onSuccess: useOpenSaved(),
  });
  return (
    <>
      <PageHeader title={t.editTitle} above={<BackToCampaigns />} />
      <QueryView query={useCampaign(id)} back={{ href: '/dot-tuyen-truyen', label: shell.pages.campaigns }}>
        {(campaign) => (
          <CampaignForm
            keptAs={id}
            stored
            start={draftOf(campaign)}
            today={today}
            saving={change.isPending}
            problem={change.isError ? messageOf(change.error) : null}
            onSave={change.mutateAsync}
            onReturn={() => go(`/dot-tuyen-truyen/${id}/sua`)}
            onLeave={back}
          />
        )}
      </QueryView>
    </>
  );
}
