/** How dense a campaign gets towards its end: one of the presets, or phases of one's own. */
import { Text, UnstyledButton } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api.ts';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { PhaseEditor } from './PhaseEditor.tsx';
import { ordered, samePhases, type Phase } from './phases.ts';
import classes from './CampaignForm.module.css';

export const escalationsQuery = queryOptions({
  queryKey: ['campaigns', 'escalations'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/escalations', { signal }))).items,
  staleTime: Infinity,
});
export const useEscalations = () => useQuery(escalationsQuery);

export function Rhythm(props: {
  readonly phases: readonly Phase[];
  readonly days: number;
  readonly error: string | undefined;
  readonly onChange: (phases: Phase[]) => void;
}) {
  const presets = useEscalations().data ?? [];
  const [own, setOwn] = useState(false);
  const preset = own ? undefined : presets.find(({ phases }) => samePhases(phases, props.phases));
  const isOwn = presets.length > 0 && !preset;
  return (
    <>
      <div className={classes.presets} role="radiogroup" aria-label={t.rhythm}>
        {presets.map((offered) => {
          const { id, phases } = offered;
          const [name, rest] = t.preset(offered).split(/:\s*/, 2);
          return (
            <UnstyledButton
              key={id}
              className={classes.preset}
              role="radio"
              aria-checked={preset?.id === id}
              onClick={() => {
                setOwn(false);
                props.onChange(ordered(phases));
              }}
            >
              <Steps phases={phases} />
              <span>
                <b>{name}</b>
                {rest && <small>{rest}</small>}
              </span>
            </UnstyledButton>
          );
        })}
        <UnstyledButton
          className={classes.preset}
          role="radio"
          aria-checked={isOwn}
          onClick={() => setOwn(true)}
        >
          <Steps phases={isOwn ? props.phases : []} />
          <span>
            <b>{t.own}</b>
            <small>{t.ownHint}</small>
          </span>
        </UnstyledButton>
      </div>
      {isOwn && <PhaseEditor phases={props.phases} days={props.days} onChange={props.onChange} />}
      {props.error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {props.error}
        </Text>
      )}
    </>
  );
}

/** A preset as a tiny picture. */
function Steps({ phases }: { readonly phases: readonly Phase[] }) {
  const shown = phases.length > 0 ? ordered(phases) : [1, 3, 2].map((perDay) => ({ perDay }));
  const most = Math.max(1, ...shown.map(({ perDay }) => perDay));
  return (
    <span className={classes.steps} aria-hidden>
      {shown.map(({ perDay }, index) => (
        <i key={index} style={{ height: `${Math.max(8, (perDay / Math.max(6, most)) * 100)}%` }} />
      ))}
    </span>
  );
}
