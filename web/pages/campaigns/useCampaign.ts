/** One campaign, as the server has it. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answer, api } from '../../api.ts';
import { tellDone } from '../../components/tell.ts';
import { bringPage } from '../../bringPage.ts';
import { queries } from '../../queries.ts';
import { campaignFormWords } from '../../texts/campaignForm.ts';
import type { Campaign } from '../data.ts';
import { useRefresh } from './campaignActions.tsx';

export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } }, signal })),
  });
export const useCampaign = (id: string) => useQuery(campaignQuery(id));

/** Once it is saved its page is opened, whole at once: the form stands until that page is here. */
export function useOpenSaved(): (campaign: Campaign) => Promise<void> {
  const [, go] = useLocation();
  const refresh = useRefresh();
  return async (campaign) => {
    const page = `/dot-tuyen-truyen/${campaign.id}`;
    tellDone(campaignFormWords.saved);
    queries.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
    void refresh();
    await bringPage(page);
    go(page);
  };
}
