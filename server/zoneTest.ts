/** Thử loa: three notes from a zone's loudspeakers, asked for at the desk; never while nothing but an emergency may sound. */
import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../common/clock.ts';
import { Failure } from '../common/failure.ts';
import type { LoudspeakerParts } from './routes/loudspeakers.ts';
import type { Settings } from './routes/settings.ts';

export interface ZoneTestParts {
  readonly zones: Pick<LoudspeakerParts['zones'], 'list'>;
  readonly players: Pick<LoudspeakerParts['players'], 'list'>;
  readonly settings: () => Promise<Pick<Settings, 'schedule'>>;
  readonly clock: Clock;
  readonly timeZone: string;
  /** Tells these players to sound. */
  readonly sound: (playerIds: readonly string[]) => Promise<void>;
}

const refused = (code: string, message: string) => new Failure('conflict', code, message);

/** @throws Failure zone-unknown, zone-test-quiet, zone-test-blackout, zone-test-offline, zone-test-busy */
export function zoneTest({ zones, players, settings, clock, timeZone, sound }: ZoneTestParts) {
  return async (zoneId: string): Promise<{ players: number }> => {
    const zone = (await zones.list()).find(({ id }) => id === zoneId);
    if (!zone)
      throw new Failure('not-found', 'zone-unknown', 'Không tìm thấy cụm loa này. Có thể nó vừa bị xóa.');
    const { schedule } = await settings();
    checkHour(schedule, zoneId, clock.now().toZonedDateTimeISO(timeZone));
    const there = (await players.list()).filter((player) => player.zoneId === zoneId && player.online);
    if (there.length === 0)
      throw refused(
        'zone-test-offline',
        'Cụm loa chưa có đầu phát nào đang nối. Hãy kiểm tra nguồn điện và mạng của đầu phát.',
      );
    if (there.some(({ state }) => state?.playing))
      throw refused('zone-test-busy', 'Cụm loa đang phát. Hãy thử loa khi đã phát xong.');
    await sound(there.map(({ id }) => id));
    return { players: there.length };
  };
}

function checkHour(
  { quietHours, blackouts }: Settings['schedule'],
  zoneId: string,
  now: Temporal.ZonedDateTime,
) {
  const minute = now.toPlainDateTime().toString({ smallestUnit: 'minute' });
  const time = minute.slice(11);
  // An end that isn't after its start is on the next day.
  const quiet = quietHours.find(({ start, end }) =>
    start < end ? start <= time && time < end : start <= time || time < end,
  );
  if (quiet)
    throw refused(
      'zone-test-quiet',
      `Đang là giờ yên tĩnh ${quiet.start}–${quiet.end}. Hãy thử loa sau giờ này.`,
    );
  const silent = blackouts.some(
    ({ start, end, zones }) => start <= minute && minute < end && (!zones?.length || zones.includes(zoneId)),
  );
  if (silent)
    throw refused('zone-test-blackout', 'Cụm loa đang trong đợt tạm ngừng phát. Hãy thử loa sau đợt này.');
}
