/** Hours at which a zone is softer or louder than it is else. */
import { ActionIcon, Button, Fieldset, Group, NumberInput, Stack, Text } from '@mantine/core';
import { TimeInput } from '../../components/TimeInput.tsx';
import { CloseIcon, PlusIcon } from '../../icons.tsx';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import type { Zone } from '../data.ts';
import classes from './Loudspeakers.module.css';

/** As it stands in the fields. */
export interface HoursRow {
  readonly key: number;
  readonly start: string;
  readonly end: string;
  readonly percent: number | string;
}

export const hoursRows = (hours: Zone['volumeHours']): HoursRow[] =>
  hours.map(({ start, end, volume }, key) => ({ key, start, end, percent: Math.round(volume * 100) }));

export const storedHours = (rows: readonly HoursRow[]) =>
  rows.map(({ start, end, percent }) => ({ start, end, volume: Number(percent) / 100 }));

export const hoursText = (hours: Zone['volumeHours']): string =>
  hours.map(({ start, end, volume }) => `${start}–${end} ${t.percent(Math.round(volume * 100))}`).join(', ');

const MORNING = { start: '05:00', end: '06:30', percent: 50 };
const EVENING = { start: '20:00', end: '21:30', percent: 50 };

export function VolumeHours(props: {
  readonly rows: readonly HoursRow[];
  readonly onChange: (rows: HoursRow[]) => void;
}) {
  const { rows, onChange } = props;
  const put = (key: number, change: Partial<HoursRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const add = () =>
    onChange([
      ...rows,
      { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, ...(rows.length === 0 ? MORNING : EVENING) },
    ]);
  return (
    <Fieldset variant="unstyled" mx={0} legend={t.hours}>
      <Stack gap="xs">
        {rows.map(({ key, start, end, percent }) => (
          <div key={key} className={classes.hours}>
            <TimeInput
              label={t.hoursFrom}
              value={start}
              required
              withAsterisk={false}
              onChange={(time) => put(key, { start: time })}
            />
            <TimeInput
              label={t.hoursTo}
              value={end}
              required
              withAsterisk={false}
              onChange={(time) => put(key, { end: time })}
            />
            <NumberInput
              label={t.hoursPercent}
              min={0}
              max={100}
              step={5}
              allowDecimal={false}
              clampBehavior="strict"
              required
              withAsterisk={false}
              value={percent}
              onChange={(value) => put(key, { percent: value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t.hoursRemove(`${start}–${end}`)}
              onClick={() => onChange(rows.filter((row) => row.key !== key))}
            >
              <CloseIcon />
            </ActionIcon>
          </div>
        ))}
        <Group>
          <Button variant="subtle" size="compact-sm" leftSection={<PlusIcon size={16} />} onClick={add}>
            {t.hoursAdd}
          </Button>
        </Group>
        <Text size="sm" className="quiet">
          {t.hoursHint}
        </Text>
      </Stack>
    </Fieldset>
  );
}
