/** Zones as chips: one tap each, all or none with one more. */
import { Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { finds } from '../../format.ts';
import { CheckIcon, SearchIcon } from '../../icons.tsx';
import { airingWords as a } from '../../texts/airings.ts';
import { campaignFormWords as t } from '../../texts/campaignForm.ts';
import { useZones } from '../data.ts';
import classes from './ZonePicker.module.css';

export function ZonePicker(props: {
  readonly value: readonly string[];
  readonly onChange: (zones: string[]) => void;
  readonly label: string;
  readonly error?: string | undefined;
}) {
  const zones = useZones().data ?? [];
  const [search, setSearch] = useState('');
  const chosen = new Set(props.value);
  const many = zones.length > 16;
  const shown = zones.filter(({ name }) => finds(name, search));
  const toggle = (id: string) =>
    props.onChange(chosen.has(id) ? props.value.filter((zone) => zone !== id) : [...props.value, id]);

  if (zones.length === 0)
    return (
      <Group gap="sm">
        <Text className="quiet">{t.noZonesYet}</Text>
        <Button component={Link} href="/loa" variant="light" size="compact-sm">
          {t.toZones}
        </Button>
      </Group>
    );
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" className="quiet" aria-live="polite">
          {t.chosenZones(zones.filter((zone) => chosen.has(zone.id)).length, zones.length)}
        </Text>
        <Group gap={4} className={classes.choose}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => props.onChange(zones.map(({ id }) => id))}
          >
            {a.allZones}
          </Button>
          {chosen.size > 0 && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => props.onChange([])}>
              {a.noZones}
            </Button>
          )}
        </Group>
      </Group>
      {many && (
        <TextInput
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          placeholder={t.filterZones}
          aria-label={t.filterZones}
          leftSection={<SearchIcon size={16} />}
        />
      )}
      <div className={classes.chips} data-many={many || undefined} role="group" aria-label={props.label}>
        {shown.map((zone) => (
          <UnstyledButton
            key={zone.id}
            className={classes.chip}
            role="checkbox"
            aria-checked={chosen.has(zone.id)}
            onClick={() => toggle(zone.id)}
          >
            <span className={classes.tick}>{chosen.has(zone.id) && <CheckIcon size={14} />}</span>
            {zone.name}
          </UnstyledButton>
        ))}
      </div>
      {props.error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {props.error}
        </Text>
      )}
    </Stack>
  );
}
