/**
 * A busy day whose service is killed (SIGKILL) at random points and started again. Nothing plays twice, nothing is
 * forgotten, and the log tells the truth. LOA_FAULTS=100 kills a hundred times; LOA_FAULTS_SEED repeats a day.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { delay, timerClock } from '../../common/clock.ts';
import type { PlayReport } from '../../loudspeakers/outputs/output.ts';
import { readLog } from '../../schedules/reports/broadcastLog.store.ts';
import { campaignStore } from '../../schedules/campaign/campaign.store.ts';
import { findAirings, unsettledAirings } from '../../schedules/airing/airing.store.ts';
import { openDatabase } from '../../server/database/connection.ts';
import { loudspeakers, type Loudspeakers } from '../schedules/loudspeakers.ts';
import { addRecording, recording } from '../schedules/world.ts';
import { random, RELAY, SPEED, type FromService, type ToService, type Ward } from './ward.ts';

const KILLS = Number(process.env.LOA_FAULTS ?? 5);
const SEED = Number(process.env.LOA_FAULTS_SEED ?? Date.now() % 1_000_000);
const DAY = '2026-06-01';
const CAMPAIGNS = ['sim', 'tiem', 'rac'];
const MINUTES = Math.max(40, KILLS * 3);
/** So many minutes after six in the morning. */
const timeAt = (minutes: number) =>
  [6 + Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Virtual time of the streets: stands still while a service loads, as that takes longer than it would in life. */
function streetClock(start: number) {
  let virtual = start;
  let since: number | undefined;
  const now = () => virtual + (since === undefined ? 0 : (performance.now() - since) * SPEED);
  return {
    now,
    run() {
      since ??= performance.now();
    },
    hold() {
      virtual = now();
      since = undefined;
    },
    clock: {
      ...timerClock(now, SPEED),
      async until(instant: Temporal.Instant, signal?: AbortSignal) {
        while (now() < instant.epochMilliseconds) await delay(4, signal);
      },
    },
  };
}

function startService(ward: Ward, output: Loudspeakers): { child: ChildProcess; loaded: Promise<void> } {
  const child = fork(fileURLToPath(new URL('./service.child.ts', import.meta.url)), [JSON.stringify(ward)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const loaded = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the service ended before it was loaded')));
    child.on('message', (message: FromService) => {
      if (message.say === 'loaded') resolve();
      if (message.say === 'schedule') void output.schedule(message.orders);
      if (message.say === 'stop') void output.stop(message.airingId, message.zoneIds, message.reason);
    });
  });
  // Players send to whoever is the service now, and keep what it hasn't taken.
  output.onReport(
    (report: PlayReport) =>
      new Promise((resolve, reject) => {
        const onMessage = (message: FromService) => {
          if (message.say !== 'taken' || message.id !== report.id) return;
          child.off('message', onMessage);
          child.off('exit', onExit);
          resolve();
        };
        const onExit = () => {
          child.off('message', onMessage);
          reject(new Error('the service is gone'));
        };
        child.on('message', onMessage);
        child.once('exit', onExit);
        if (child.exitCode !== null || child.signalCode !== null || !child.connected) onExit();
        // It may be dying right now.
        else child.send({ say: 'report', report } satisfies ToService, (error) => error && onExit());
      }),
  );
  return { child, loaded };
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once('exit', () => resolve()));

test(`a busy day with ${KILLS} kills`, { timeout: 120_000 + KILLS * 20_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loa-faults-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const chance = random(SEED);
  const ward: Ward = {
    databasePath: join(folder, 'loa.sqlite'),
    zones: ['a', 'b'].map((id) => ({ id, name: `Tổ ${id}` })),
    recordings: [...CAMPAIGNS, 'khan'].map((id) => ({ ...recording(id), durationSeconds: 40 })),
    windowEnd: timeAt(MINUTES),
    // The last is over before the window is.
    relays: Array.from({ length: Math.floor((MINUTES - 7) / 20) + 1 }, (_, i) => timeAt(i * 20)),
  };
  const end = Date.parse(`${DAY}T${ward.windowEnd}:00+07:00`);
  const start = Date.parse(`${DAY}T05:58:00+07:00`);
  const perDay = Math.min(90, Math.floor(MINUTES / 6));

  const setUp = await openDatabase(ward.databasePath);
  for (const { id, name } of ward.zones)
    await setUp.db
      .insertInto('zone')
      .values({ id, name, nameKey: id, volume: 1, createdAt: '2026-01-01T00:00:00Z', deletedAt: null })
      .execute();
  for (const id of [...CAMPAIGNS, 'khan'])
    await addRecording({ db: setUp.db, recordings: new Map() }, recording(id, { durationSeconds: 40 }));
  const store = campaignStore(setUp.db, () => new Date(start).toISOString());
  const zonesOf = [['a', 'b'], ['a'], ['b', 'a']];
  for (const [i, id] of CAMPAIGNS.entries())
    await store.insert({
      title: id,
      recordingId: id,
      priority: i === 1 ? 'priority' : 'normal',
      zones: zonesOf[i] ?? ['a'],
      firstDay: DAY,
      lastDay: DAY,
      escalation: [{ daysLeft: 9, perDay }],
      minGapMinutes: 1,
    });
  await setUp.close();

  const street = streetClock(start);
  const output = loudspeakers(street.clock, ['a', 'b']);
  onTestFinished(() => output.close());
  const service = async () => {
    street.hold();
    const { child, loaded } = startService(ward, output);
    onTestFinished(() => void child.kill('SIGKILL'));
    await loaded;
    street.run();
    child.send({
      say: 'go',
      at: street.now(),
      wall: Date.now(),
      until: end - 60_000,
      seed: Math.floor(chance() * 1e9),
    } satisfies ToService);
    for (const zone of ['a', 'b']) void output.connect(zone, true);
    return child;
  };

  for (let kill = 0; kill < KILLS; kill++) {
    const child = await service();
    await delay(20 + chance() * 900);
    child.kill('SIGKILL');
    await ended(child);
    // Down for up to two minutes of the day; players go on by themselves.
    await delay((chance() * 120_000) / SPEED);
  }
  const last = await service();
  // Until the last of the day has ended and every report was waited for; a starved machine gets to that late.
  while (street.now() < end + 25 * 60_000) await delay(50);
  const { db, close } = await openDatabase(ward.databasePath);
  onTestFinished(close);
  for (let patience = 240; patience > 0 && (await unsettledAirings(db, '9999')).length > 0; patience--)
    await delay(500);
  last.send({ say: 'end' } satisfies ToService);
  await ended(last);

  const context = `LOA_FAULTS=${KILLS} LOA_FAULTS_SEED=${SEED}`;
  const { sounds } = output;
  expect(sounds.length, context).toBeGreaterThan(5);

  // Nothing plays twice.
  const played = sounds.map(({ zoneId, airingId }) => `${zoneId} ${airingId}`);
  expect(new Set(played).size, context).toBe(played.length);
  for (const one of sounds)
    for (const other of sounds)
      if (one !== other && one.zoneId === other.zoneId)
        expect(one.end <= other.start || other.end <= one.start, context).toBe(true);

  // Nothing is forgotten: every airing has come to its end.
  expect(await unsettledAirings(db, '9999'), context).toEqual([]);

  // The log tells the truth: all that sounded, when it sounded, and nothing that didn't.
  const { items } = await readLog(db, { limit: 100_000 });
  const told = items.filter(({ startedAt }) => startedAt !== null);
  const asHeard = (list: readonly { zoneId: string; airingId: string }[], at: (i: number) => number) =>
    list.map(({ zoneId, airingId }, i) => `${zoneId} ${airingId} ${at(i)}`).sort();
  expect(
    asHeard(told, (i) => Date.parse(told[i]?.startedAt ?? '')),
    context,
  ).toEqual(asHeard(sounds, (i) => Math.floor(sounds[i]?.start ?? 0)));
  for (const { title, outcome, startedAt, endedAt } of told)
    if (outcome === 'played' && !title.startsWith(RELAY))
      expect(Date.parse(endedAt ?? '') - Date.parse(startedAt ?? ''), context).toBeGreaterThanOrEqual(40_000);

  // What was cut of a relay is given back once, while its time lasts.
  const relays = (await findAirings(db, {})).filter(({ kind }) => kind === 'programme');
  expect(relays.length, context).toBeGreaterThan(0);
  for (const relay of relays) {
    const again = relays.filter(({ resumes }) => resumes === relay.id);
    expect(again.length, context).toBeLessThanOrEqual(1);
    const [zone] = relay.zones;
    if (zone?.outcome === 'partly' && (zone.endedAt ?? Infinity) < relay.end - 4 * 60_000)
      expect(again.length, `${context} ${relay.id}`).toBe(1);
  }

  // The day's count is never passed: what was heard and what people called off settle it.
  const counts = await db
    .selectFrom('airing')
    .innerJoin('airingZone', 'airingZone.airingId', 'airing.id')
    .select((e) => ['airing.campaignId', 'airingZone.zoneId', e.fn.countAll<number>().as('count')])
    .where('airing.campaignId', 'is not', null)
    .where('airingZone.counted', '=', 1)
    .groupBy(['airing.campaignId', 'airingZone.zoneId'])
    .execute();
  expect(counts.length, context).toBe(5);
  for (const { count } of counts) expect(count, context).toBeLessThanOrEqual(perDay);
  console.log(
    `${context}: ${sounds.length} plays, ${items.length} log rows, settled ${counts.map(({ count }) => count).join(' ')} of ${perDay}, ` +
      `${relays.filter(({ resumes }) => resumes).length} relays given back`,
  );
});
