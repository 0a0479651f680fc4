/** What a campaign would do to the plan before it is saved: airings a day, what doesn't fit, what others lose. */
import { Group, Loader, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answer, api, messageOf, type Schemas } from '../../api.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { Served } from '../../components/Served.tsx';
import { formatShortDay, formatWeekday } from '../../format.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { campaignWords as c } from '../../texts/campaigns.ts';
import { inOrder, useZoneName } from '../data.ts';
import { DayChart, type ChartDay } from './DayChart.tsx';
import { Legend } from './Legend.tsx';
import classes from './CampaignForm.module.css';

interface Props {
  /** Undefined while something is missing. */
  readonly campaign: Schemas['NewCampaign'] | undefined;
  /** Days and what is wanted in one zone. */
  readonly days: readonly { readonly day: string; readonly wanted: number }[];
  readonly today: string;
  readonly onPull: (index: number, wanted: number) => void;
}

export function Outcome(props: Props) {
  const [asked] = useDebouncedValue(props.campaign, 350);
  const preview = useQuery({
    queryKey: ['campaigns', 'preview', asked],
    queryFn: async ({ signal }) => {
      if (!asked) throw new Error('asked only with a whole campaign');
      return answer(api.POST('/api/v1/campaigns/preview', { body: asked, signal }));
    },
    enabled: asked !== undefined,
    placeholderData: (before) => before,
    retry: false,
  });
  const data = props.campaign ? preview.data : undefined;
  const zones = props.campaign?.zones.length ?? 1;
  const stale = preview.isFetching || asked !== props.campaign;
  // While a bar is pulled, the old plan would only mislead.
  const planned = new Map(stale ? [] : data?.byDay.map((day) => [day.day, day.planned / zones]));
  const days: ChartDay[] = props.days.map((day) => {
    const had = planned.get(day.day);
    return had === undefined ? day : { ...day, planned: had };
  });
  const describe = (day: ChartDay) =>
    [
      c.chartDay(`${formatWeekday(day.day)} ${formatShortDay(day.day)}`, day.wanted),
      ...(day.planned === undefined
        ? []
        : [c.chartPlanned(Math.round(day.planned * zones), Math.round(day.wanted * zones))]),
    ].join(', ');
  return (
    <div className={classes.outcome}>
      <section className="surface" aria-label={t.preview}>
        <Group justify="space-between" mb="md" gap="sm">
          <div>
            <Title order={2}>{c.perDay}</Title>
            <Text size="sm" className="quiet">
              {c.perDayHint}
            </Text>
          </div>
          <div className={classes.total} aria-live="polite">
            {props.campaign && stale && (
              <Loader size="sm" type="dots" role="status" aria-label={t.previewing} />
            )}
            {data && !stale && <Total data={data} />}
          </div>
        </Group>
        <DayChart
          days={days}
          height={210}
          today={props.today}
          label={c.perDay}
          describe={describe}
          shortDay={formatShortDay}
          onPull={props.onPull}
          hint={t.pullHint}
        />
        <Legend kinds={['wanted', 'planned', 'lacking']} />
        <Text size="sm" className="quiet" mt="xs">
          {t.pullHint}
        </Text>
      </section>
      {/* Always as tall: what comes and goes here would move the chart under the hand that pulls its bars. */}
      <section className={`surface ${classes.findings}`} aria-label={t.findings} tabIndex={0}>
        {props.campaign && preview.isError ? (
          <Text c="var(--mantine-color-error)" role="alert">
            {messageOf(preview.error)}
          </Text>
        ) : data ? (
          <div aria-busy={stale}>
            <Findings data={data} />
          </div>
        ) : (
          <Text size="sm" className="quiet">
            {props.campaign ? t.previewing : t.previewWaiting}
          </Text>
        )}
      </section>
    </div>
  );
}

const lacks = (data: Schemas['CampaignPreview']): number =>
  data.byDay.reduce((sum, day) => sum + Math.max(0, day.wanted - day.planned), 0);

function Total({ data }: { readonly data: Schemas['CampaignPreview'] }) {
  const lacking = lacks(data);
  const sum = (of: 'wanted' | 'planned') => data.byDay.reduce((total, day) => total + day[of], 0);
  return (
    <Group gap="xs" title={t.totalHint}>
      <Text size="sm" className="quiet">
        {t.total(sum('planned'), sum('wanted'))}
      </Text>
      <StatusBadge tone={lacking ? 'warn' : 'good'}>
        {lacking ? t.someUnmet(lacking) : t.allPlanned}
      </StatusBadge>
    </Group>
  );
}

const SHOWN = 5;

function Findings({ data }: { readonly data: Schemas['CampaignPreview'] }) {
  const effects = alike(data.effects, ({ campaignId, day, lost }) => [campaignId, day, lost]);
  return (
    <>
      <Title order={2} mb="sm">
        {t.othersLose}
      </Title>
      <ul className={classes.notes}>
        {effects.length === 0 && <li className="quiet">{t.othersNone}</li>}
        {effects.slice(0, SHOWN).map((zones) => (
          <li key={`${zones[0].campaignId} ${zones[0].day} ${zones[0].zone}`}>
            {t.loses(
              zones[0].title,
              zones[0].lost,
              formatShortDay(zones[0].day),
              where(zones.map(({ zone }) => zone)),
            )}
          </li>
        ))}
        {effects.length > SHOWN && <li className="quiet">{c.lackingMore(effects.length - SHOWN)}</li>}
      </ul>
      {data.unmet.length > 0 && (
        <>
          <Title order={2} mb="sm" mt="lg">
            {c.lacking}
          </Title>
          <Lacking unmet={data.unmet} />
        </>
      )}
    </>
  );
}

/** What is told of several zones alike stands in one line. @param by what makes it alike */
function alike<T>(things: readonly T[], by: (thing: T) => readonly unknown[]): [T, ...T[]][] {
  const lines = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const key = by(thing).join('\n');
    const line = lines.get(key);
    if (line) line.push(thing);
    else lines.set(key, [thing]);
  }
  return [...lines.values()];
}

const FEW_ZONES = 3;

/** @param names of zones */
const where = (names: readonly string[]): string =>
  names.length > FEW_ZONES ? a.zones(names.length) : inOrder(names).join(', ');

/** What isn't planned, where and why. */
export function Lacking(props: {
  readonly unmet: readonly Schemas['Unmet'][];
  readonly all?: boolean;
  /** Of several campaigns: whose it is, by the campaign's id. */
  readonly titles?: ReadonlyMap<string, string>;
}) {
  const zoneName = useZoneName();
  const unmet = alike(props.unmet, ({ campaignId, day, wanted, planned, why }) => [
    campaignId,
    day,
    wanted,
    planned,
    why,
  ]);
  const shown = props.all ? unmet.slice(0, 200) : unmet.slice(0, SHOWN);
  return (
    <ul className={classes.notes}>
      {shown.map((zones) => {
        const [{ campaignId, day, zoneId, wanted, planned, why }] = zones;
        return (
          <li key={`${campaignId} ${day} ${zoneId}`}>
            {props.titles && <strong>{props.titles.get(campaignId)}</strong>}
            {c.unmetLine(
              formatShortDay(day),
              where(zones.map((lack) => zoneName(lack.zoneId))),
              wanted,
              planned,
            )}
            <small>
              <Served>{why}</Served>
            </small>
          </li>
        );
      })}
      {unmet.length > shown.length && <li className="quiet">{c.lackingMore(unmet.length - shown.length)}</li>}
    </ul>
  );
}
