/** The station's settings: what operators changed over what a ward usually needs. */
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Settings, type SettingsParts } from './routes/settings.ts';
import { storeSetting, storedSetting } from './setting.table.ts';
import { checkSchedule } from './settingsRules.ts';

const KEY = 'station';
const Stored = Settings.omit({ timeZone: true }).partial();
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

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
  publicListening: false,
});

export interface SettingsDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  readonly stationName: string;
  readonly timeZone: string;
}

export function settings({
  db,
  clock,
  events,
  stationName,
  timeZone,
}: SettingsDependencies): SettingsParts['settings'] {
  const stored = async () => Stored.parse((await storedSetting(db, KEY)) ?? {});
  const get = async (): Promise<Settings> => {
    const { station, schedule, voice, publicListening } = await stored();
    const usually = usual(stationName, timeZone);
    return {
      station: station ?? usually.station,
      timeZone,
      schedule: schedule ?? usually.schedule,
      voice: voice ?? usually.voice,
      publicListening: publicListening ?? usually.publicListening,
    };
  };

  return {
    get,
    async change(change) {
      if (change.schedule) checkSchedule(change.schedule);
      await storeSetting(db, KEY, { ...(await stored()), ...change }, clock.now().toString());
      events.emit({ type: 'settings' });
      return get();
    },
  };
}
