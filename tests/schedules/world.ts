/** A small ward for tests: a real database, zones, one ready recording, and a clock and loudspeakers of the test's own. */
import { onTestFinished } from 'vitest';
import type { Database } from '../../common/database.ts';
import { liveEvents } from '../../common/events.ts';
import '../../loudspeakers/zone.table.ts';
import { Failure } from '../../common/failure.ts';
import type { NewCampaign } from '../../schedules/campaign/campaign.ts';
import type { PlayableRecording, ScheduleParts, ZoneInfo } from '../../schedules/parts.ts';
import { schedules } from '../../schedules/schedules.ts';
import { testDatabase } from '../database.ts';
import { loudspeakers, type Loudspeakers } from './loudspeakers.ts';
import { addRecording, recording } from './recordings.ts';
import { manualClock, type ManualClock } from './manualClock.ts';

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

export { addRecording, recording };

export type Rendered = Parameters<NonNullable<ScheduleParts['recordings']['rendition']>>[0];

/** As a name, so that tests can read it. */
export const renditionHash = ({ audioHash, place, readings }: Rendered): string =>
  `${place} ${readings} ${audioHash}`;

export interface World {
  readonly db: Database;
  readonly clock: ManualClock;
  readonly output: Loudspeakers;
  readonly zones: ZoneInfo[];
  readonly recordings: Map<string, PlayableRecording>;
  /** Hashes of audio that is broken on disk. */
  readonly broken: Set<string>;
  /** What was asked of the builder of session items; hashes of recordings of which nothing can be built. */
  readonly built: Rendered[];
  readonly unbuildable: Set<string>;
  /** The greeting and thanks of now, by name. */
  words: string;
  readonly settings: { station: { name: string }; schedule: ScheduleShape };
  readonly service: ReturnType<typeof schedules>;
  readonly parts: ScheduleParts;
  readonly problems: string[];
  /** Cuts a zone's player off, or lets it come back. */
  connect(zoneId: string, connected: boolean): Promise<void>;
  /** A second service on the same database, as after a restart. */
  restart(): Promise<ReturnType<typeof schedules>>;
}

export interface ScheduleShape {
  windows: {
    id: string;
    days: number[];
    start: string;
    end: string;
    maxMinutes: number;
    zones?: string[];
    holidays?: string;
  }[];
  quietHours: { start: string; end: string }[];
  blackouts: { start: string; end: string; zones?: string[]; reason?: string }[];
  programmes: {
    id: string;
    days?: number[];
    start?: string;
    cron?: string;
    durationSeconds: number;
    zones?: string[];
    play?: { recordingId: string };
    relay?: { url: string };
  }[];
}

export interface WorldOptions {
  /** Default: 2026-06-01 05:00 in Vietnam. */
  readonly start?: string;
  readonly zones?: readonly (Partial<ZoneInfo> & { readonly id: string })[];
  readonly schedule?: Partial<ScheduleShape>;
  readonly policy?: ScheduleParts['policy'];
  readonly started?: boolean;
  /** Sessions of a greeting of 7 s, thanks of 6 s, pauses of 1.5 s; else every airing stands alone. */
  readonly sessions?: boolean;
}

/** Zones `a` and `b`, windows 06:00–07:00 and 17:00–18:00. */
export async function world(options: WorldOptions = {}): Promise<World> {
  const db = await testDatabase();
  const clock = manualClock(options.start ?? '2026-06-01T05:00:00+07:00');
  const zones: ZoneInfo[] = (options.zones ?? [{ id: 'a' }, { id: 'b' }]).map((zone) => ({
    name: `Tổ ${zone.id}`,
    hears: [],
    players: 1,
    online: 1,
    ...zone,
  }));
  for (const [i, { id, name }] of zones.entries())
    await db
      .insertInto('zone')
      .values({
        id,
        name,
        deletedAt: null,
        nameKey: `${id} ${i}`,
        volume: 1,
        createdAt: '2026-01-01T00:00:00Z',
      })
      .execute();
  const recordings = new Map<string, PlayableRecording>();
  const broken = new Set<string>();
  const problems: string[] = [];
  const built: Rendered[] = [];
  const unbuildable = new Set<string>();
  const output = loudspeakers(
    clock,
    zones.map((zone) => zone.id),
  );
  const settings: World['settings'] = {
    station: { name: 'Đài truyền thanh phường' },
    schedule: {
      windows: [
        { id: 'sang', days: everyDay, start: '06:00', end: '07:00', maxMinutes: 30 },
        { id: 'chieu', days: everyDay, start: '17:00', end: '18:00', maxMinutes: 30 },
      ],
      quietHours: [{ start: '21:30', end: '05:00' }],
      blackouts: [],
      programmes: [],
      ...options.schedule,
    },
  };
  const log = (details: object, message: string) => {
    const { err: error } = details as { err?: unknown };
    problems.push(error === undefined ? message : `${message}: ${String(error)}`);
  };
  const state = { words: 'lời chào' };
  const parts: ScheduleParts = {
    db,
    clock,
    events: liveEvents((error) => problems.push(String(error))),
    output,
    recordings: {
      playable: (id) => {
        const found = recordings.get(id);
        return found
          ? Promise.resolve(found)
          : Promise.reject(new Failure('not-found', 'recording-unknown', 'Không có bản thu này.'));
      },
      verify: (hash) => Promise.resolve(!broken.has(hash)),
      ...(options.sessions && {
        sessionSound: () =>
          Promise.resolve({ id: state.words, openingSeconds: 7, closingSeconds: 6, pauseSeconds: 1.5 }),
        rendition: (request: Rendered) => {
          if (unbuildable.has(request.audioHash))
            return Promise.reject(
              new Failure('unavailable', 'ffmpeg-failed', 'ffmpeg không làm được âm thanh.'),
            );
          built.push(request);
          return Promise.resolve({
            audioHash: renditionHash(request),
            durationSeconds: (request.seconds ?? 100) - 0.25,
          });
        },
      }),
    },
    zones: { list: () => Promise.resolve(zones) },
    players: {
      list: () => Promise.resolve(zones.map(({ id }) => ({ id: `player-${id}`, name: `Đầu ${id}` }))),
    },
    settings: () => Promise.resolve(settings),
    timeZone: 'Asia/Ho_Chi_Minh',
    logger: { info: () => {}, warn: () => {}, error: log },
    policy: { debounceRealMilliseconds: 0, ...options.policy },
  };
  await addRecording({ db, recordings }, recording('sim'));
  const service = schedules(parts);
  const open = new Set([service]);
  onTestFinished(async () => {
    for (const one of open) await one.close();
    await output.close();
  });
  if (options.started ?? true) await service.start();
  return {
    db,
    clock,
    output,
    zones,
    recordings,
    broken,
    built,
    unbuildable,
    get words() {
      return state.words;
    },
    set words(words) {
      state.words = words;
    },
    settings,
    service,
    parts,
    problems,
    async connect(zoneId, connected) {
      const i = zones.findIndex((zone) => zone.id === zoneId);
      zones[i] = { ...zones[i]!, online: connected ? 1 : 0 };
      await output.connect(zoneId, connected);
      parts.events.emit({ type: 'player', id: `player-${zoneId}` });
    },
    async restart() {
      for (const one of open) await one.close();
      open.clear();
      const next = schedules(parts);
      open.add(next);
      await next.start();
      return next;
    },
  };
}

export const campaign = (over: Partial<NewCampaign> = {}): NewCampaign => ({
  title: 'Chuẩn hóa thuê bao',
  recordingId: 'sim',
  priority: 'normal',
  zones: ['a', 'b'],
  firstDay: '2026-06-01',
  lastDay: '2026-06-03',
  escalation: [
    { daysLeft: 99, perDay: 1 },
    { daysLeft: 1, perDay: 2 },
  ],
  minGapMinutes: 30,
  ...over,
});

/** An instant on a day in Vietnam. */
export const at = (day: string, time: string) => new Date(`${day}T${time}+07:00`).toISOString();
