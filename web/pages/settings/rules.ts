/** What can be told before the server is asked. Keys are paths like `windows.0.end`. Pure. */
import type { Schemas } from '../../api.ts';
import { settings as t } from '../../texts/settings.ts';

export type Settings = Schemas['Settings'];
export type Schedule = Settings['schedule'];
export type Problems = Readonly<Record<string, string>>;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const isTime = (time: string): boolean => /^\d\d:\d\d$/.test(time);

/** An end that isn't after the start is on the next day. */
export const crossesMidnight = (start: string, end: string): boolean => minuteOf(end) <= minuteOf(start);
export const spanMinutes = (start: string, end: string): number =>
  ((minuteOf(end) - minuteOf(start) + 1439) % 1440) + 1;

export function settingsProblems({ station, schedule }: Settings): Problems {
  const problems: Record<string, string> = {};
  const note = (path: string, wrong: boolean, message: string) => {
    if (wrong) problems[path] ??= message;
  };
  note('station.name', !station.name.trim(), t.nameMissing);
  const hours = (path: string, { start, end }: { start: string; end: string }) => {
    note(`${path}.start`, !isTime(start), t.timeMissing);
    note(`${path}.end`, !isTime(end), t.timeMissing);
    note(`${path}.end`, start === end, t.sameHours);
  };
  schedule.windows.forEach((window, index) => {
    const path = `windows.${index}`;
    hours(path, window);
    note(`${path}.days`, window.days.length === 0, t.noDays);
    const length = spanMinutes(window.start, window.end);
    note(`${path}.maxMinutes`, !(window.maxMinutes > 0), t.durationMissing);
    note(`${path}.maxMinutes`, window.maxMinutes > length, t.tooManyMinutes(length));
  });
  schedule.quietHours.forEach((quiet, index) => hours(`quietHours.${index}`, quiet));
  schedule.blackouts.forEach(({ start, end }, index) => {
    note(`blackouts.${index}.start`, !start.startsWith('2'), t.dayMissing);
    note(`blackouts.${index}.end`, !end.startsWith('2'), t.dayMissing);
    note(`blackouts.${index}.end`, end <= start, t.endsBeforeStart);
  });
  schedule.programmes.forEach((programme, index) => {
    const path = `programmes.${index}`;
    note(`${path}.id`, !programme.id.trim(), t.programmeNameMissing);
    note(
      `${path}.id`,
      schedule.programmes.findIndex(({ id }) => id.trim() === programme.id.trim()) < index,
      t.programmeNameTwice,
    );
    if (programme.cron === undefined) {
      note(`${path}.days`, programme.days?.length === 0, t.noDays);
      note(`${path}.start`, !isTime(programme.start ?? ''), t.timeMissing);
    } else note(`${path}.cron`, !programme.cron.trim(), t.cronMissing);
    note(`${path}.play`, programme.play?.recordingId === '', t.recordingMissing);
    note(
      `${path}.relay`,
      programme.relay !== undefined && !/^https?:\/\/\S+$/i.test(programme.relay.url.trim()),
      t.relayMissing,
    );
    note(`${path}.durationSeconds`, !(programme.durationSeconds > 0), t.durationMissing);
  });
  return problems;
}

/** What people call a window, by when it starts. */
export function partOfDay(start: string): string {
  const hour = Number(start.slice(0, 2));
  if (hour >= 4 && hour < 11) return t.parts.morning;
  if (hour >= 11 && hour < 13) return t.parts.noon;
  if (hour >= 13 && hour < 18) return t.parts.afternoon;
  return hour >= 18 && hour < 22 ? t.parts.evening : t.parts.night;
}

/** An id that no window has yet. */
export function freeId(schedule: Schedule): string {
  for (let number = 1; ; number += 1)
    if (!schedule.windows.some(({ id }) => id === `khung-${number}`)) return `khung-${number}`;
}
