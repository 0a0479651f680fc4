/** When the station may sound: windows, quiet hours, blackouts, fixed programmes. */
import { NumberInput, TextInput } from '@mantine/core';
import { addDays, dayOf, formatDay } from '../../format.ts';
import { settings as t } from '../../texts/settings.ts';
import { useServerClock } from '../../serverClock.ts';
import { DayField, TimeField, WeekdaysField, ZonesField } from './fields.tsx';
import { ComingHolidays, HolidayRuleField } from './HolidayFields.tsx';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import { crossesMidnight, freeId, partOfDay, type Schedule } from './rules.ts';
import { Rows, Section } from './Section.tsx';
import classes from './SettingsForm.module.css';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

export function ScheduleFields(props: {
  readonly schedule: Schedule;
  readonly onChange: (part: Partial<Schedule>) => void;
  /** What is wrong at a path, once it is time to say so. */
  readonly wrong: (path: string) => string | undefined;
}) {
  const { schedule, onChange, wrong } = props;
  const tomorrow = addDays(dayOf(useServerClock(60_000)), 1);
  return (
    <>
      <Section title={t.windows} hint={t.windowsHint}>
        <Rows<Schedule['windows'][number]>
          rows={schedule.windows}
          none={t.noWindows}
          add={t.addWindow}
          make={() => ({
            id: freeId(schedule),
            days: EVERY_DAY,
            start: '17:00',
            end: '18:00',
            maxMinutes: 20,
          })}
          onChange={(windows) => onChange({ windows })}
          removeLabel={(window) => t.removeWindow(`${window.start}–${window.end}`)}
        >
          {(window, set, index) => (
            <>
              <span className={classes.part}>{partOfDay(window.start)}</span>
              <TimeField
                label={t.start}
                value={window.start}
                error={wrong(`windows.${index}.start`)}
                onChange={(start) => set({ start })}
              />
              <TimeField
                label={t.end}
                value={window.end}
                error={wrong(`windows.${index}.end`)}
                description={crossesMidnight(window.start, window.end) ? t.nextDay : undefined}
                onChange={(end) => set({ end })}
              />
              <NumberInput
                className={classes.number}
                label={t.maxMinutes}
                suffix={` ${t.minutes}`}
                min={1}
                max={1440}
                allowDecimal={false}
                value={window.maxMinutes || ''}
                error={wrong(`windows.${index}.maxMinutes`)}
                onChange={(minutes) => set({ maxMinutes: Number(minutes) })}
              />
              <WeekdaysField
                value={window.days}
                error={wrong(`windows.${index}.days`)}
                onChange={(days) => set({ days })}
              />
              <ZonesField value={window.zones} onChange={(zones) => set({ zones: zones ?? [] })} />
              <HolidayRuleField value={window.holidays} onChange={(holidays) => set({ holidays })} />
            </>
          )}
        </Rows>
        <ComingHolidays />
      </Section>

      <Section title={t.quietHours} hint={t.quietHint}>
        <Rows<Schedule['quietHours'][number]>
          rows={schedule.quietHours}
          none={t.noQuiet}
          add={t.addQuiet}
          make={() => ({ start: '21:30', end: '05:00' })}
          onChange={(quietHours) => onChange({ quietHours })}
          removeLabel={(quiet) => t.removeQuiet(`${quiet.start}–${quiet.end}`)}
        >
          {(quiet, set, index) => (
            <>
              <TimeField
                label={t.start}
                value={quiet.start}
                error={wrong(`quietHours.${index}.start`)}
                onChange={(start) => set({ start })}
              />
              <TimeField
                label={t.end}
                value={quiet.end}
                error={wrong(`quietHours.${index}.end`)}
                description={crossesMidnight(quiet.start, quiet.end) ? t.nextDay : undefined}
                onChange={(end) => set({ end })}
              />
            </>
          )}
        </Rows>
      </Section>

      <Section title={t.blackouts} hint={t.blackoutsHint}>
        <Rows<Schedule['blackouts'][number]>
          rows={schedule.blackouts}
          none={t.noBlackouts}
          add={t.addBlackout}
          make={() => ({ start: `${tomorrow}T00:00`, end: `${tomorrow}T23:59`, reason: '' })}
          onChange={(blackouts) => onChange({ blackouts })}
          removeLabel={(blackout) => t.removeBlackout(formatDay(blackout.start.slice(0, 10)))}
        >
          {(blackout, set, index) => (
            <>
              <DayField
                label={t.fromDay}
                value={blackout.start.slice(0, 10)}
                error={wrong(`blackouts.${index}.start`)}
                onChange={(day) => set({ start: `${day}T${blackout.start.slice(11, 16)}` })}
              />
              <TimeField
                label={t.fromTime}
                value={blackout.start.slice(11, 16)}
                onChange={(time) => set({ start: `${blackout.start.slice(0, 10)}T${time}` })}
              />
              <DayField
                label={t.toDay}
                value={blackout.end.slice(0, 10)}
                error={wrong(`blackouts.${index}.end`)}
                onChange={(day) => set({ end: `${day}T${blackout.end.slice(11, 16)}` })}
              />
              <TimeField
                label={t.toTime}
                value={blackout.end.slice(11, 16)}
                onChange={(time) => set({ end: `${blackout.end.slice(0, 10)}T${time}` })}
              />
              <TextInput
                className={classes.wide}
                label={t.reason}
                placeholder={t.reasonPlaceholder}
                lang="vi"
                value={blackout.reason ?? ''}
                onChange={(event) => set({ reason: event.currentTarget.value })}
              />
              <ZonesField value={blackout.zones} onChange={(zones) => set({ zones: zones ?? [] })} />
            </>
          )}
        </Rows>
      </Section>

      <ProgrammeFields
        programmes={schedule.programmes}
        wrong={wrong}
        onChange={(programmes) => onChange({ programmes })}
      />
    </>
  );
}
