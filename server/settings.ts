/** The station's settings: what operators changed over what a ward usually needs. */
import { USUAL_CHIMES } from '../audio/chime.ts';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { vietnamHolidays } from '../schedules/planning/holidays.ts';
import { nextStarts } from '../schedules/planning/programmeTimes.ts';
import { siteOf } from '../schedules/site.ts';
import { checkRelays, checkSounding, cronOrFailure } from './programmeRules.ts';
import { Settings, type SettingsParts } from './routes/settings.ts';
import { storeSetting, storedSetting } from './setting.table.ts';
import { checkSchedule } from './settingsRules.ts';

const KEY = 'station';
const Stored = Settings.omit({ timeZone: true }).partial();
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const SHOWN_STARTS = 3;
/** A year of them, Tết surely among them: its day moves by up to a month. */
const SHOWN_HOLIDAY_DAYS = 385;

/** The three sessions that are common in wards (the morning one after quiet hours), each with minutes to spare. */
const usual = (stationName: string, timeZone: string): Settings => ({
  station: { name: stationName },
  timeZone,
  schedule: {
    windows: [
      { id: 'sang', days: EVERY_DAY, start: '05:30', end: '07:00', maxMinutes: 30 },
      { id: 'trua', days: EVERY_DAY, start: '11:15', end: '11:45', maxMinutes: 15 },
      { id: 'chieu', days: EVERY_DAY, start: '16:45', end: '18:00', maxMinutes: 30 },
    ],
    quietHours: [{ start: '21:30', end: '05:00' }],
    blackouts: [],
    programmes: [],
  },
  voice: { id: 'espeak:vi', speed: 1 },
  chimes: USUAL_CHIMES,
  sessions: { enabled: true, greeting: '', thanks: '' },
  publicListening: false,
});

export interface SettingsDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  readonly stationName: string;
  readonly timeZone: string;
  /** Hears a stream. @throws Failure */
  readonly checkRelay: (url: string) => Promise<void>;
  /** @throws Failure `chime-unknown` */
  readonly checkChimes: (chosen: Settings['chimes']) => Promise<void>;
}

export function settings({
  db,
  clock,
  events,
  stationName,
  timeZone,
  checkRelay,
  checkChimes,
}: SettingsDependencies): SettingsParts['settings'] {
  const stored = async () => Stored.parse((await storedSetting(db, KEY)) ?? {});
  const get = async (): Promise<Settings> => {
    const { station, schedule, voice, chimes, sessions, publicListening } = await stored();
    const usually = usual(stationName, timeZone);
    return {
      station: station ?? usually.station,
      timeZone,
      schedule: schedule ?? usually.schedule,
      voice: voice ?? usually.voice,
      chimes: chimes ?? usually.chimes,
      sessions: sessions ?? usually.sessions,
      publicListening: publicListening ?? usually.publicListening,
    };
  };

  const now = () => clock.now().epochMilliseconds;
  const site = siteOf(timeZone);

  return {
    get,
    cron(expression) {
      const parts = cronOrFailure(expression);
      const starts = nextStarts({ days: [], cron: expression }, timeZone, now(), SHOWN_STARTS);
      return { ...parts, next: starts.map((start) => new Date(start).toISOString()) };
    },
    holidays() {
      const today = site.day(now());
      return vietnamHolidays(today, site.addDays(today, SHOWN_HOLIDAY_DAYS)).map(({ day, name }) => ({
        day,
        name,
      }));
    },
    async change(change, { unheard = false } = {}) {
      if (change.schedule) {
        checkSchedule(change.schedule);
        checkSounding(change.schedule, timeZone, now());
        if (!unheard) await checkRelays(change.schedule, (await get()).schedule, checkRelay);
      }
      if (change.chimes) await checkChimes(change.chimes);
      await storeSetting(db, KEY, { ...(await stored()), ...change }, clock.now().toString());
      events.emit({ type: 'settings' });
      return get();
    },
  };
}
