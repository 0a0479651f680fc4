/** What a campaign would change, before it is saved. Pure. */
import type { Unmet } from '../campaign/campaign.store.ts';
import type { PlannedCampaign } from './kept.ts';
import type { PlanInput } from '../planning/planInput.ts';
import { wantedByDay, type PlanAnswer } from '../planner.ts';
import type { Gathered } from './situation.ts';

export interface CampaignPreview {
  byDay: { day: string; wanted: number; planned: number }[];
  unmet: Unmet[];
  effects: { campaignId: string; title: string; zone: string; day: string; lost: number }[];
}

/** Airings a campaign has in a zone on a day, planned or already had. */
function countsOf(gathered: Pick<Gathered, 'input'>, answer: PlanAnswer, day: (at: number) => string) {
  const counts = new Map<string, number>();
  const add = (campaign: string, zone: string, start: string) => {
    const key = `${campaign} ${zone} ${day(Date.parse(start))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { campaign, zone, start } of gathered.input.aired) add(campaign, zone, start);
  for (const { campaign, zones, start } of [...gathered.input.fixed, ...answer.airings])
    for (const zone of zones) add(campaign, zone, start);
  return counts;
}

export function compare(
  candidate: PlannedCampaign,
  { zones, campaigns, today, input }: Gathered,
  inputBefore: PlanInput,
  before: PlanAnswer,
  inputAfter: PlanInput,
  after: PlanAnswer,
): CampaignPreview {
  const dayOf = daysIn(input.timeZone);
  const had = countsOf({ input: inputBefore }, before, dayOf);
  const has = countsOf({ input: inputAfter }, after, dayOf);
  const names = new Map(zones.map((zone) => [zone.id, zone.name]));
  const effects: CampaignPreview['effects'] = [];
  for (const [key, count] of had) {
    const [campaignId = '', zoneId = '', day = ''] = key.split(' ');
    const campaign = campaigns.get(campaignId);
    const lost = count - (has.get(key) ?? 0);
    if (lost > 0 && campaign && campaignId !== candidate.id)
      effects.push({ campaignId, title: campaign.title, zone: names.get(zoneId) ?? zoneId, day, lost });
  }
  effects.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.title.localeCompare(b.title, 'vi')));
  return {
    byDay: wantedByDay(candidate)
      .filter(({ day }) => day >= today)
      .map(({ day, wanted }) => ({
        day,
        wanted: wanted * candidate.zones.length,
        planned: candidate.zones.reduce(
          (sum, zone) => sum + (has.get(`${candidate.id} ${zone} ${day}`) ?? 0),
          0,
        ),
      })),
    unmet: after.unmet.filter((miss) => miss.campaign === candidate.id).map(storedUnmet),
    effects,
  };
}

const daysIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (instant: number) => format.format(instant);
};

export const storedUnmet = ({
  campaign,
  zone,
  day,
  wanted,
  planned,
  why,
}: PlanAnswer['unmet'][number]): Unmet => ({
  campaignId: campaign,
  zoneId: zone,
  day,
  wanted,
  planned,
  why,
});
