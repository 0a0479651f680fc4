/** Loa: the zones with their players, what state they are in, how loud they are. */
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { finds } from '../../format.ts';
import { PlusIcon, SearchIcon, SpeakerIcon } from '../../icons.tsx';
import { queries } from '../../queries.ts';
import { planWords } from '../../texts/groundPlan.ts';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import { shell } from '../../texts/shell.ts';
import { playersQuery, usePlayers, useZones, zonesQuery, type Zone } from '../data.ts';
import { PlanView } from './plan/PlanView.tsx';
import { PlayerModal } from './PlayerModal.tsx';
import { ZoneCard } from './ZoneCard.tsx';
import { ZoneModal } from './ZoneModal.tsx';
import classes from './Loudspeakers.module.css';

/** More than a screen of cards. */
const MANY = 8;

export const first = () =>
  Promise.all([queries.prefetchQuery(zonesQuery), queries.prefetchQuery(playersQuery)]);

export default function LoudspeakersPage() {
  const zones = useZones();
  const players = usePlayers().data ?? [];
  const [edited, setEdited] = useState<Zone | 'new'>();
  const [enrolling, setEnrolling] = useState<string>();
  const [query, setQuery] = useSearchParams();
  const view = query.get('xem') === 'so-do' ? 'plan' : 'list';
  const add = (
    <Button leftSection={<PlusIcon />} onClick={() => setEdited('new')}>
      {t.addZone}
    </Button>
  );
  return (
    <>
      <PageHeader title={shell.pages.loudspeakers} hint={t.hint}>
        {zones.data && zones.data.length > 0 && (
          <>
            <SegmentedControl
              aria-label={planWords.view}
              value={view}
              data={(['list', 'plan'] as const).map((value) => ({ value, label: planWords.views[value] }))}
              onChange={(value) => setQuery(value === 'plan' ? { xem: 'so-do' } : {}, { replace: true })}
            />
            {add}
          </>
        )}
      </PageHeader>
      <QueryView query={zones}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={SpeakerIcon} title={t.emptyTitle} hint={t.emptyHint} action={add} />
          ) : view === 'plan' ? (
            <PlanView zones={all} players={players} onEdit={setEdited} onEnrol={setEnrolling} />
          ) : (
            <Cards all={all}>
              {(zone) => (
                <ZoneCard
                  key={zone.id}
                  zone={zone}
                  zones={all}
                  players={players.filter(({ zoneId }) => zoneId === zone.id)}
                  onEdit={() => setEdited(zone)}
                  onEnrol={() => setEnrolling(zone.id)}
                />
              )}
            </Cards>
          )
        }
      </QueryView>
      <ZoneModal
        zone={edited}
        zones={zones.data ?? []}
        onClose={(made) => {
          setEdited(undefined);
          // A new zone is mute until it has a player: that is the next step.
          if (made) setEnrolling(made.id);
        }}
      />
      <PlayerModal zoneId={enrolling} onClose={() => setEnrolling(undefined)} />
    </>
  );
}

function Cards(props: { readonly all: readonly Zone[]; readonly children: (zone: Zone) => ReactNode }) {
  const [search, setSearch] = useState('');
  const shown = props.all.filter(({ name }) => finds(name, search));
  return (
    <>
      {props.all.length > MANY && (
        <TextInput
          className={classes.find}
          value={search}
          placeholder={t.find}
          aria-label={t.find}
          leftSection={<SearchIcon size={16} />}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <EmptyState icon={SearchIcon} title={t.noneFound} hint={t.noneFoundHint} />}
      <div className={classes.zones}>{shown.map(props.children)}</div>
    </>
  );
}
