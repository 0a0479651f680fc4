/** One player: online or not, its clock, what it plays, how far ahead it is prepared. */
import { ActionIcon, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { ask } from '../../components/ConfirmButton.tsx';
import { StatusBadge, type Tone } from '../../components/StatusBadge.tsx';
import { tellDone } from '../../components/tell.ts';
import { formatInstant, formatRecent, formatTime, dayOf } from '../../format.ts';
import { DotsIcon } from '../../icons.tsx';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import { type Zone } from '../data.ts';
import { useServerClock } from '../../serverClock.ts';
import { EditPlayerModal, KeyModal } from './PlayerModal.tsx';
import { useChanged } from './useZoneChange.ts';
import classes from './Loudspeakers.module.css';

type Player = Schemas['Player'];

export function PlayerRow({ player, zones }: { readonly player: Player; readonly zones: readonly Zone[] }) {
  const now = useServerClock(30_000);
  const [tone, state] = stateOf(player);
  const { state: told } = player;
  const facts = [
    ...(player.lastSeenAt && !player.online ? [t.lastSeen(recent(player.lastSeenAt, now))] : []),
    ...(told?.preparedUntil && player.online ? [t.preparedUntil(formatInstant(told.preparedUntil))] : []),
    ...(told?.error && player.online ? [told.error] : []),
  ];
  return (
    <li>
      <div className={classes.player}>
        <strong>{player.name}</strong>
        {facts.length > 0 && <small>{facts.join(' · ')}</small>}
      </div>
      <StatusBadge tone={tone}>{state}</StatusBadge>
      <PlayerMenu player={player} zones={zones} />
    </li>
  );
}

const recent = (instant: string, now: number) =>
  dayOf(instant) === dayOf(now) ? formatTime(instant) : formatRecent(instant, now);

function stateOf(player: Player): [Tone, string] {
  if (!player.online) return player.lastSeenAt ? ['bad', t.states.offline] : ['idle', t.states.never];
  if (player.state?.playing) return ['live', t.states.playing];
  if (player.state?.error) return ['warn', t.states.error];
  if (player.state && !player.state.clockTrusted) return ['warn', t.states.untrusted];
  return ['good', t.states.online];
}

function PlayerMenu({ player, zones }: { readonly player: Player; readonly zones: readonly Zone[] }) {
  const changed = useChanged();
  const [editing, setEditing] = useState(false);
  const [key, setKey] = useState<Schemas['PlayerKey']>();
  const params = { path: { id: player.id } };
  const renew = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/players/{id}/token', { params })),
    onSuccess: (made) => {
      setKey(made);
      return changed();
    },
  });
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/players/{id}', { params })),
    onSuccess: () => {
      tellDone(t.playerRemoved);
      return changed();
    },
  });
  return (
    <>
      <Menu position="bottom-end" shadow="md" radius="lg">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t.playerMenu(player.name)}>
            <DotsIcon size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>{t.editPlayer}</Menu.Item>
          <Menu.Item
            onClick={() =>
              ask({ title: t.newTokenTitle, body: t.newTokenBody, confirm: t.newToken, danger: false }, () =>
                renew.mutate(),
              )
            }
          >
            {t.newToken}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            color="red"
            onClick={() =>
              ask(
                {
                  title: t.removePlayerTitle,
                  body: t.removePlayerBody(player.name),
                  confirm: t.removePlayer,
                },
                () => remove.mutate(),
              )
            }
          >
            {t.removePlayer}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditPlayerModal
        player={editing ? player : undefined}
        zones={zones}
        onClose={() => setEditing(false)}
      />
      <KeyModal enrolled={key} onClose={() => setKey(undefined)} />
    </>
  );
}
