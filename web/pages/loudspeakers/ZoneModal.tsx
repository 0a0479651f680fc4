/** A new zone, or an old one's name, whom it hears and how loud it is at which hours. */
import { Button, Fieldset, Group, MultiSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, messageOf } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { tellDone } from '../../components/tell.ts';
import { planWords } from '../../texts/groundPlan.ts';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import { shell } from '../../texts/shell.ts';
import type { Zone } from '../data.ts';
import { percent } from './plan/places.ts';
import { hoursRows, storedHours, VolumeHours, type HoursRow } from './VolumeHours.tsx';
import { useChanged } from './useZoneChange.ts';
import classes from './Loudspeakers.module.css';

export function ZoneModal(props: {
  readonly zone: Zone | 'new' | undefined;
  readonly zones: readonly Zone[];
  /** With the zone that was made, if one was. */
  readonly onClose: (made?: Zone) => void;
}) {
  const { zone } = props;
  return (
    <Dialog
      opened={zone !== undefined}
      onClose={() => props.onClose()}
      title={zone === 'new' ? t.newZone : t.editZone}
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
    </Dialog>
  );
}

/** What a number field holds: empty is a string there. */
const numberOf = (fraction: number | null | undefined): number | string =>
  typeof fraction === 'number' ? percent(fraction) : '';
const fractionOf = (value: number | string): number | null =>
  typeof value === 'number' ? value / 100 : null;

function Form(props: {
  readonly zone: Zone | undefined;
  readonly zones: readonly Zone[];
  readonly onClose: (made?: Zone) => void;
}) {
  const { zone } = props;
  const changed = useChanged();
  const [name, setName] = useState(zone?.name ?? '');
  const [hears, setHears] = useState<string[]>([...(zone?.hears ?? [])]);
  const [x, setX] = useState(numberOf(zone?.x));
  const [y, setY] = useState(numberOf(zone?.y));
  const halfPlaced = (typeof x === 'number') !== (typeof y === 'number');
  const [volumeHours, setVolumeHours] = useState<HoursRow[]>(hoursRows(zone?.volumeHours ?? []));
  const body = { name, hears, volumeHours: storedHours(volumeHours), x: fractionOf(x), y: fractionOf(y) };
  const others = props.zones.filter(({ id }) => id !== zone?.id);
  const save = useMutation({
    mutationFn: () =>
      zone
        ? answer(api.PATCH('/api/v1/zones/{id}', { params: { path: { id: zone.id } }, body }))
        : answer(api.POST('/api/v1/zones', { body })),
    onSuccess: async (saved) => {
      tellDone(zone ? shell.saved : t.zoneAdded(saved.name));
      await changed();
      props.onClose(zone ? undefined : saved);
    },
    // Told beside the button: in the corner it would lie over the button on a phone.
    meta: { quiet: true },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && !halfPlaced) save.mutate();
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
        <VolumeHours rows={volumeHours} onChange={setVolumeHours} />
        <Fieldset variant="unstyled" mx={0} legend={planWords.placeLabel}>
          <Group grow align="flex-start">
            <NumberInput
              label={planWords.left}
              min={0}
              max={100}
              decimalScale={1}
              clampBehavior="strict"
              value={x}
              onChange={setX}
            />
            <NumberInput
              label={planWords.top}
              min={0}
              max={100}
              decimalScale={1}
              clampBehavior="strict"
              value={y}
              onChange={setY}
            />
          </Group>
          <Text size="sm" mt={4} className="quiet">
            {halfPlaced ? planWords.needBoth : planWords.placeHint}
          </Text>
        </Fieldset>
        <FormProblem message={save.isError ? messageOf(save.error) : null} />
        <Group justify="flex-end" className={classes.save}>
          <Button type="submit" loading={save.isPending} disabled={!name.trim() || halfPlaced}>
            {zone ? shell.save : t.addZone}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
