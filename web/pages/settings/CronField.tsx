/** A cron expression, with what it means in words and its next starts: nobody has to know cron to see a mistake. */
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, messageOf } from '../../api.ts';
import { formatInstant } from '../../format.ts';
import { settings as t } from '../../texts/settings.ts';
import { cronWords } from './cronWords.ts';
import classes from './SettingsForm.module.css';

export function CronField(props: {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const [expression] = useDebouncedValue(props.value.trim(), 300);
  const times = useQuery({
    queryKey: ['cron', expression],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/settings/cron', { signal, params: { query: { expression } } })),
    enabled: expression !== '',
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 60_000,
    meta: { quiet: true },
  });
  const problem = props.error ?? (times.isError ? messageOf(times.error) : undefined);
  return (
    <div className={classes.cron}>
      <TextInput
        label={t.cron}
        description={t.cronHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        placeholder="30 17 * * 1-5"
        spellCheck={false}
        autoCapitalize="off"
        value={props.value}
        error={problem}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {!problem && times.data && (
        <p role="status">
          <strong>{cronWords(times.data)}</strong>{' '}
          {t.nextRuns(times.data.next.map((start) => formatInstant(start)))}
        </p>
      )}
    </div>
  );
}
