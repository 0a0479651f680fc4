/** Fixed programmes: their name, when they start (by weekdays, or by a cron expression), how long they take. */
import { NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { settings as t } from '../../texts/settings.ts';
import { CronField } from './CronField.tsx';
import { SoundField } from './SoundField.tsx';
import { TimeField, WeekdaysField, ZonesField } from './fields.tsx';
import type { Schedule } from './rules.ts';
import { Rows, Section } from './Section.tsx';
import classes from './SettingsForm.module.css';

export type Programme = Schedule['programmes'][number];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Without the keys of the other way of saying when. */
function timed(programme: Programme, how: 'week' | 'cron'): Programme {
  const { days: _days, start: _start, cron: _cron, ...rest } = programme;
  return how === 'cron' ? { ...rest, cron: '0 17 * * *' } : { ...rest, days: EVERY_DAY, start: '05:00' };
}

export function ProgrammeFields(props: {
  readonly programmes: readonly Programme[];
  readonly onChange: (programmes: Programme[]) => void;
  readonly wrong: (path: string) => string | undefined;
}) {
  const { programmes, onChange, wrong } = props;
  const replace = (index: number, programme: Programme) =>
    onChange(programmes.map((other, at) => (at === index ? programme : other)));
  return (
    <Section title={t.programmes} hint={t.programmesHint}>
      <Rows<Programme>
        rows={programmes}
        none={t.noProgrammes}
        add={t.addProgramme}
        make={() => ({ id: '', days: EVERY_DAY, start: '05:00', durationSeconds: 900 })}
        onChange={onChange}
        removeLabel={(programme) => t.removeProgramme(programme.id)}
      >
        {(programme, set, index) => (
          <>
            <TextInput
              className={classes.name}
              label={t.programmeName}
              placeholder={t.programmePlaceholder}
              lang="vi"
              value={programme.id}
              error={wrong(`programmes.${index}.id`)}
              onChange={(event) => set({ id: event.currentTarget.value })}
            />
            <SegmentedControl
              className={classes.choice}
              aria-label={t.programmeWhen}
              data={[
                { value: 'week', label: t.byWeek },
                { value: 'cron', label: t.byCron },
              ]}
              value={programme.cron === undefined ? 'week' : 'cron'}
              onChange={(how) => replace(index, timed(programme, how as 'week' | 'cron'))}
            />
            {programme.cron === undefined ? (
              <TimeField
                label={t.start}
                value={programme.start ?? ''}
                error={wrong(`programmes.${index}.start`)}
                onChange={(start) => set({ start })}
              />
            ) : (
              <CronField
                value={programme.cron}
                error={wrong(`programmes.${index}.cron`)}
                onChange={(cron) => set({ cron })}
              />
            )}
            <NumberInput
              className={classes.number}
              label={t.duration}
              suffix={` ${t.minutes}`}
              min={1}
              max={1440}
              value={programme.durationSeconds / 60 || ''}
              error={wrong(`programmes.${index}.durationSeconds`)}
              onChange={(minutes) => set({ durationSeconds: Number(minutes) * 60 })}
            />
            {programme.cron === undefined && (
              <WeekdaysField
                value={programme.days ?? EVERY_DAY}
                error={wrong(`programmes.${index}.days`)}
                onChange={(days) => set({ days })}
              />
            )}
            <SoundField
              programme={programme}
              wrong={(field) => wrong(`programmes.${index}.${field}`)}
              onChange={(next) => replace(index, next)}
            />
            <ZonesField value={programme.zones} onChange={(zones) => set({ zones: zones ?? [] })} />
          </>
        )}
      </Rows>
    </Section>
  );
}
