/** One zone: its players' state, its volume, which zones it hears. */
import { ActionIcon, Button, Group, Menu, Slider, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { tellDone } from '../../components/tell.ts';
import { DotsIcon, PlusIcon } from '../../icons.tsx';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import { shell } from '../../texts/shell.ts';
import type { Zone } from '../data.ts';
import { PlayerRow } from './PlayerRow.tsx';
import { hoursText } from './VolumeHours.tsx';
import { useChanged, useZoneChange } from './useZoneChange.ts';
import { useZoneTest } from './useZoneTest.ts';
import classes from './Loudspeakers.module.css';

export function ZoneCard(props: {
  readonly zone: Zone;
  readonly zones: readonly Zone[];
  readonly players: readonly Schemas['Player'][];
  /** Inside a drawer that already bears its name. */
  readonly bare?: boolean;
  readonly onEdit: () => void;
  readonly onEnrol: () => void;
}) {
  const { zone, zones, players } = props;
  const heard = zones.filter(({ id }) => zone.hears.includes(id)).map(({ name }) => name);
  return (
    <article className={props.bare ? classes.zone : `surface ${classes.zone}`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          {!props.bare && <Title order={2}>{zone.name}</Title>}
          <p className={classes.facts}>
            {players.length > 0 ? t.online(zone.online, zone.players) : t.noPlayers}
            {heard.length > 0 && <span>{t.hearsShort(heard.join(', '))}</span>}
            {zone.volumeHours.length > 0 && <span>{t.hoursShort(hoursText(zone.volumeHours))}</span>}
          </p>
        </div>
        <ZoneMenu zone={zone} onEdit={props.onEdit} />
      </Group>
      {players.length > 0 && (
        <ul className={classes.players}>
          {players.map((player) => (
            <PlayerRow key={player.id} player={player} zones={zones} />
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        <Volume zone={zone} />
        <Button
          variant={players.length > 0 ? 'subtle' : 'light'}
          size="compact-sm"
          leftSection={<PlusIcon size={16} />}
          onClick={props.onEnrol}
        >
          {t.addPlayer}
        </Button>
      </div>
    </article>
  );
}

function ZoneMenu({ zone, onEdit }: { readonly zone: Zone; readonly onEdit: () => void }) {
  const changed = useChanged();
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/zones/{id}', { params: { path: { id: zone.id } } })),
    onSuccess: () => {
      tellDone(t.zoneRemoved);
      return changed();
    },
  });
  const test = useZoneTest();
  return (
    <Menu position="bottom-end" shadow="md" radius="lg">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t.zoneMenu(zone.name)}>
          <DotsIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {zone.players > 0 && <Menu.Item onClick={() => test.mutate(zone)}>{t.test}</Menu.Item>}
        <Menu.Item onClick={onEdit}>{shell.edit}</Menu.Item>
        <Menu.Item
          color="red"
          onClick={() =>
            ask({ title: t.removeZoneTitle, body: t.removeZoneBody(zone.name), confirm: t.removeZone }, () =>
              remove.mutate(),
            )
          }
        >
          {t.removeZone}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Volume({ zone }: { readonly zone: Zone }) {
  const stored = Math.round(zone.volume * 100);
  const [pulled, setPulled] = useState<number>();
  const change = useZoneChange();
  return (
    <div className={classes.volume}>
      <span>{t.volume}</span>
      <Slider
        thumbLabel={t.volumeOf(zone.name)}
        thumbProps={{ 'aria-valuetext': t.percent(pulled ?? stored) }}
        label={null}
        min={0}
        max={100}
        step={5}
        value={pulled ?? stored}
        onChange={setPulled}
        onChangeEnd={(percent) =>
          change.mutate(
            { id: zone.id, body: { volume: percent / 100 } },
            {
              onSuccess: () => tellDone(t.volumeDone(zone.name, percent)),
              onSettled: () => setPulled(undefined),
            },
          )
        }
      />
      <b>{t.percent(pulled ?? stored)}</b>
    </div>
  );
}
