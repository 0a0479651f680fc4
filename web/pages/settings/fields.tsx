/** The small fields of settings: a time of day, weekdays, zones. */
import { Input, MultiSelect } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { TimeInput } from '../../components/TimeInput.tsx';
import { settings as t } from '../../texts/settings.ts';
import { useZones } from '../data.ts';
import classes from './fields.module.css';

export function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}) {
  return (
    <TimeInput
      className={classes.time}
      label={props.label}
      description={props.description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={props.value}
      error={props.error}
      onChange={props.onChange}
    />
  );
}

export function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}) {
  return (
    <DatePickerInput
      className={classes.day}
      label={props.label}
      valueFormat="D/M/YYYY"
      value={props.value || null}
      error={props.error}
      onChange={(value) => props.onChange(value ?? '')}
    />
  );
}

/** ISO weekdays 1–7. */
export function WeekdaysField(props: {
  readonly value: readonly number[];
  readonly onChange: (value: number[]) => void;
  readonly error?: string | undefined;
}) {
  const { value } = props;
  return (
    <div className={classes.week}>
      <Input.Label component="div" id={undefined}>
        {t.days}
      </Input.Label>
      <div className={classes.days} role="group" aria-label={t.days}>
        {t.shortDays.map((name, index) => {
          const day = index + 1;
          const on = value.includes(day);
          return (
            <button
              key={day}
              type="button"
              aria-pressed={on}
              aria-label={t.dayNames[index]}
              onClick={() =>
                props.onChange(
                  on ? value.filter((other) => other !== day) : [...value, day].sort((a, b) => a - b),
                )
              }
            >
              {name}
            </button>
          );
        })}
      </div>
      {props.error && <Input.Error mt={4}>{props.error}</Input.Error>}
    </div>
  );
}

/** No choice means every zone. */
export function ZonesField(props: {
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: string[] | undefined) => void;
}) {
  const zones = useZones().data ?? [];
  if (zones.length < 2 && !props.value?.length) return null;
  return (
    <MultiSelect
      className={props.value?.length ? classes.chosen : classes.zones}
      searchable={zones.length > 8}
      label={t.zones}
      placeholder={props.value?.length ? undefined : t.everyZone}
      data={zones.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...(props.value ?? [])]}
      clearable
      onChange={(value) => props.onChange(value.length ? value : undefined)}
    />
  );
}
