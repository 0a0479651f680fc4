/** Enrols a player: a name, then its link, shown once, as text and as a QR code for a phone. */
import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { Copying } from '../../components/Copying.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { tellDone } from '../../components/tell.ts';
import { CopyIcon } from '../../icons.tsx';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import { shell } from '../../texts/shell.ts';
import { useZones, type Zone } from '../data.ts';
import { useChanged } from './useZoneChange.ts';
import classes from './Loudspeakers.module.css';

type Key = Schemas['PlayerKey'];

export function PlayerModal(props: { readonly zoneId: string | undefined; readonly onClose: () => void }) {
  const [made, setMade] = useState<Key>();
  const close = () => {
    setMade(undefined);
    props.onClose();
  };
  return (
    <>
      <Dialog
        opened={props.zoneId !== undefined && !made}
        onClose={close}
        title={t.newPlayer}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        {props.zoneId !== undefined && <Enrol key={props.zoneId} zoneId={props.zoneId} onMade={setMade} />}
      </Dialog>
      <KeyModal enrolled={made} onClose={close} />
    </>
  );
}

function Enrol({ zoneId, onMade }: { readonly zoneId: string; readonly onMade: (key: Key) => void }) {
  const changed = useChanged();
  const zones = useZones().data ?? [];
  const [name, setName] = useState(() => zones.find(({ id }) => id === zoneId)?.name ?? '');
  const enrol = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/players', { body: { name, zoneId } })),
    onSuccess: (enrolled) => {
      onMade(enrolled);
      return changed();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) enrol.mutate();
      }}
    >
      <Stack>
        <TextInput
          label={t.playerName}
          placeholder={t.playerPlaceholder}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button type="submit" loading={enrol.isPending} disabled={!name.trim()}>
            {t.enrol}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function KeyModal({
  enrolled,
  onClose,
}: {
  readonly enrolled: Key | undefined;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      opened={enrolled !== undefined}
      onClose={onClose}
      size="lg"
      title={t.enrolled}
      // Shown once: a slip of the finger isn't to lose it.
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {enrolled && (
        <Stack>
          <Text size="sm">{t.enrolledHint}</Text>
          <div className={classes.key}>
            <Qr svg={enrolled.qrSvg} />
            <Stack gap="sm" miw={0}>
              <code className={classes.code}>{enrolled.link}</code>
              <Group gap="sm">
                <Copy text={enrolled.link} label={t.copyLink} />
                <Button component="a" href={enrolled.link} target="_blank" rel="noreferrer" variant="default">
                  {t.openHere}
                </Button>
              </Group>
              <details className={classes.token}>
                <summary>{t.token}</summary>
                <code className={classes.code}>{enrolled.token}</code>
                <Copy text={enrolled.token} label={t.copyToken} />
              </details>
            </Stack>
          </div>
          <Group justify="flex-end">
            <Button variant="light" onClick={onClose}>
              {t.done}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}

function Copy({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <Copying value={text}>
      {({ copied, copy }) => (
        <Button leftSection={<CopyIcon size={18} />} onClick={copy}>
          {copied ? t.copied : label}
        </Button>
      )}
    </Copying>
  );
}

/** Drawn by the server, so that the link goes nowhere else. */
function Qr({ svg }: { readonly svg: string }) {
  return (
    <img
      className={classes.qr}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={t.qr}
      width={180}
      height={180}
    />
  );
}

export function EditPlayerModal(props: {
  readonly player: Schemas['Player'] | undefined;
  readonly zones: readonly Zone[];
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      opened={props.player !== undefined}
      onClose={props.onClose}
      title={t.editPlayer}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {props.player && <EditPlayer player={props.player} zones={props.zones} onClose={props.onClose} />}
    </Dialog>
  );
}

function EditPlayer(props: {
  readonly player: Schemas['Player'];
  readonly zones: readonly Zone[];
  readonly onClose: () => void;
}) {
  const changed = useChanged();
  const [name, setName] = useState(props.player.name);
  const [zoneId, setZoneId] = useState(props.player.zoneId);
  const change = useMutation({
    mutationFn: () =>
      answer(
        api.PATCH('/api/v1/players/{id}', {
          params: { path: { id: props.player.id } },
          body: { name, zoneId },
        }),
      ),
    onSuccess: () => {
      tellDone(shell.saved);
      props.onClose();
      return changed();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) change.mutate();
      }}
    >
      <Stack>
        <TextInput
          label={t.playerName}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Select
          label={t.playerZone}
          value={zoneId}
          allowDeselect={false}
          searchable={props.zones.length > 8}
          data={props.zones.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={(id) => id && setZoneId(id)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={change.isPending} disabled={!name.trim()}>
            {shell.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
