/** A new zone, or an old one's name and whom it hears. */
import { Button, Modal, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api.ts';
import { tellDone } from '../../components/tell.ts';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import { shell } from '../../texts/shell.ts';
import type { Zone } from '../data.ts';
import { useChanged } from './useZoneChange.ts';

export function ZoneModal(props: {
  readonly zone: Zone | 'new' | undefined;
  readonly zones: readonly Zone[];
  /** With the zone that was made, if one was. */
  readonly onClose: (made?: Zone) => void;
}) {
  const { zone } = props;
  return (
    <Modal
      opened={zone !== undefined}
      onClose={() => props.onClose()}
      title={<Text fw={600}>{zone === 'new' ? t.newZone : t.editZone}</Text>}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {zone && (
        <Form
          key={zone === 'new' ? 'new' : zone.id}
          zone={zone === 'new' ? undefined : zone}
          zones={props.zones}
          onClose={props.onClose}
        />
      )}
    </Modal>
  );
}

function Form(props: {
  readonly zone: Zone | undefined;
  readonly zones: readonly Zone[];
  readonly onClose: (made?: Zone) => void;
}) {
  const { zone } = props;
  const changed = useChanged();
  const [name, setName] = useState(zone?.name ?? '');
  const [hears, setHears] = useState<string[]>([...(zone?.hears ?? [])]);
  const others = props.zones.filter(({ id }) => id !== zone?.id);
  const save = useMutation({
    mutationFn: () =>
      zone
        ? answer(
            api.PATCH('/api/v1/zones/{id}', { params: { path: { id: zone.id } }, body: { name, hears } }),
          )
        : answer(api.POST('/api/v1/zones', { body: { name, hears } })),
    onSuccess: async (saved) => {
      tellDone(zone ? shell.saved : t.zoneAdded(saved.name));
      await changed();
      props.onClose(zone ? undefined : saved);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) save.mutate();
      }}
    >
      <Stack>
        <TextInput
          label={t.zoneName}
          placeholder={t.zonePlaceholder}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        {others.length > 0 && (
          <MultiSelect
            label={t.hears}
            description={t.hearsHint}
            placeholder={hears.length === 0 ? t.hearsNone : ''}
            value={hears}
            onChange={setHears}
            searchable
            data={others.map(({ id, name: label }) => ({ value: id, label }))}
          />
        )}
        <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
          {zone ? shell.save : t.addZone}
        </Button>
      </Stack>
    </form>
  );
}
