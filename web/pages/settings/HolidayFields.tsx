/** What a window does on public holidays, and which holidays come. */
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { formatDay } from '../../format.ts';
import { settings as t } from '../../texts/settings.ts';
import type { Schedule } from './rules.ts';
import classes from './SettingsForm.module.css';

type Rule = NonNullable<Schedule['windows'][number]['holidays']>;
const RULES: readonly Rule[] = ['play', 'skip', 'only'];

export function HolidayRuleField(props: {
  readonly value: Rule | undefined;
  readonly onChange: (value: Rule) => void;
}) {
  return (
    <Select
      className={classes.holidays}
      label={t.holidayRule}
      data={RULES.map((value) => ({ value, label: t.holidayRules[value] }))}
      value={props.value ?? 'play'}
      allowDeselect={false}
      onChange={(value) => value && props.onChange(value)}
    />
  );
}

export function ComingHolidays() {
  const { data } = useQuery({
    queryKey: ['holidays'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/settings/holidays', { signal })),
    staleTime: 3_600_000,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <details className={classes.list}>
      <summary>{t.comingHolidays(data.items.length)}</summary>
      <ul>
        {data.items.map(({ day, name }) => (
          <li key={day}>
            <span className="figures">{formatDay(day)}</span> <span lang="vi">{name}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
