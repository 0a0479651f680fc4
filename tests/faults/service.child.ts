/** The service that is killed: the real schedules on a real SQLite file, whose loudspeakers live in the parent. */
import { Temporal } from 'temporal-polyfill';
import { delay, runningClock } from '../../common/clock.ts';
import { liveEvents } from '../../common/events.ts';
import type { Output, PlayReport } from '../../loudspeakers/outputs/output.ts';
import { schedules } from '../../schedules/schedules.ts';
import { openDatabase } from '../../server/database/connection.ts';
import { random, RELAY, SPEED, type FromService, type ToService, type Ward } from './ward.ts';

/** On the day of the test alone. */
const cronOf = (time: string) => `${Number(time.slice(3))} ${Number(time.slice(0, 2))} 1 6 *`;
const ward = JSON.parse(process.argv[2] ?? '{}') as Ward;
const say = (message: FromService) => process.send?.(message);

let listen: (listener: (report: PlayReport) => Promise<void>) => void = () => {};
// A report is taken when it is stored, and by nobody before someone listens.
const listening = new Promise<(report: PlayReport) => Promise<void>>((resolve) => (listen = resolve));

async function go({ at, wall, until, seed }: Extract<ToService, { say: 'go' }>): Promise<void> {
  const chance = random(seed);
  const now = at + (Date.now() - wall) * SPEED;
  const clock = runningClock(Temporal.Instant.fromEpochMilliseconds(Math.round(now)), SPEED);
  const { db, close: closeDatabase } = await openDatabase(ward.databasePath);
  const output: Output = {
    async schedule(orders) {
      say({ say: 'schedule', orders });
    },
    async stop(airingId, zoneIds, reason) {
      say({ say: 'stop', airingId, zoneIds, reason });
    },
    onReport(next) {
      listen(next);
    },
    async close() {},
  };
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const service = schedules({
    db,
    clock,
    events: liveEvents(),
    output,
    recordings: {
      playable: async (id) => {
        const found = ward.recordings.find((recording) => recording.id === id);
        if (!found) throw new Error(`no recording ${id}`);
        return { ...found, scriptId: null, scriptVersion: 1, approved: true };
      },
      verify: async () => true,
    },
    zones: { list: async () => ward.zones.map((zone) => ({ ...zone, hears: [], players: 1, online: 1 })) },
    players: { list: async () => ward.zones.map(({ id, name }) => ({ id: `player-${id}`, name })) },
    settings: async () => ({
      station: { name: 'Phường' },
      schedule: {
        windows: [{ id: 'ngay', days: everyDay, start: '06:00', end: ward.windowEnd, maxMinutes: 1440 }],
        quietHours: [{ start: '22:00', end: '05:00' }],
        blackouts: [],
        // Cut by an emergency now and then, and given back.
        programmes: ward.relays.map((time) => ({
          ...{ id: `${RELAY} ${time}`, cron: cronOf(time), durationSeconds: 360, zones: ['a'] },
          relay: { url: 'http://127.0.0.1:9/live' },
        })),
      },
    }),
    timeZone: 'Asia/Ho_Chi_Minh',
    logger: {
      info: () => {},
      warn: () => {},
      error: (details, message) => process.stderr.write(`${message} ${JSON.stringify(details)}\n`),
    },
    // Half a second of the machine's, which is a minute here.
    policy: { debounceRealMilliseconds: 5, toleranceMilliseconds: 60_000 },
  });
  const closing = new AbortController();
  process.on('message', (message: ToService) => {
    if (message.say === 'end') {
      closing.abort();
      void service
        .close()
        .then(closeDatabase)
        .then(() => process.disconnect());
    }
  });
  await service.start();

  // People are at work too: they cancel, move, pin, and call out an emergency now and then.
  while (!closing.signal.aborted) {
    await delay(40 + chance() * 160, closing.signal).catch(() => {});
    const now = clock.now().epochMilliseconds;
    if (closing.signal.aborted || now > until) return;
    const coming = (await service.airings.list({})).items.filter(
      ({ start, status }) => status === 'planned' && Date.parse(start) > now + 120_000,
    );
    const one = coming[Math.floor(chance() * Math.min(coming.length, 20))];
    const choice = chance();
    try {
      if (choice < 0.02)
        await service.airings.emergency({
          recordingId: 'khan',
          zones: ['a'],
          repeat: 1 + Math.floor(chance() * 2),
        });
      else if (choice < 0.05 && one) await service.airings.cancel(one.id);
      else if (choice < 0.15 && one)
        await service.airings.move(
          one.id,
          new Date(Date.parse(one.start) + chance() * 300_000).toISOString(),
        );
    } catch (error) {
      // A rule may forbid it; anything else is a fault.
      if ((error as Error).name !== 'Failure') throw error;
    }
  }
}

process.on('message', (message: ToService) => {
  if (message.say === 'report')
    void listening
      .then((take) => take(message.report))
      .then(() => say({ say: 'taken', id: message.report.id }));
  if (message.say === 'go') void go(message);
});
say({ say: 'loaded' });
