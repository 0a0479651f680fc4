/**
 * How exactly an airing starts while the machine is busy: stored airings of a real service (`loa start`) on a real
 * `loa player`, measured on the sound; beside it node-cron that starts ffmpeg at the same seconds in a process of its own,
 * which is how small stations do it, measured at the first byte that ffmpeg gives. Busy: the service records one script
 * after the other, with words that were never said before, and another process asks it for a hundred pages a second.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import cron from 'node-cron';
import { audioFiles } from '../audio/audioFiles.ts';
import { findFfmpeg } from '../audio/ffmpeg.ts';
import { newId } from '../common/ids.ts';
import { insertAirings } from '../schedules/airing/airing.store.ts';
import { openDatabase } from '../server/database/connection.ts';
import { DATABASE_FILE } from '../server/dataFolder.ts';
import { projectPath } from '../server/root.ts';
import { built, running } from '../tests/built.ts';
import { addRecording, recording } from '../tests/schedules/recordings.ts';
import { client, type Client } from '../tests/server/client.ts';
import { spans, tone, until } from '../tests/loudspeakers/station.base.ts';
import { printFigures, quantile } from './table.ts';

const ROUNDS = 30;
const SECONDS = 0.4;
const EVERY_MILLISECONDS = 2_000;
/** Until the service is up, the player has its sounds and the load is on. */
const LEAD_MILLISECONDS = 30_000;
const REQUESTS_A_SECOND = 100;
const ADMIN = { name: 'Đo đạc', username: 'do.dac', password: 'mat-khau-do-dac' };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const said = (values: readonly number[]) =>
  `median ${quantile(values, 0.5).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} ms`;

type OnEnd = (step: () => void | Promise<void>) => void;

export async function run(): Promise<void> {
  const undo: (() => void | Promise<void>)[] = [];
  try {
    await measure((step) => void undo.unshift(step));
  } finally {
    for (const step of undo) await step();
  }
}

async function measure(onEnd: OnEnd): Promise<void> {
  await built();
  const folder = await mkdtemp(join(tmpdir(), 'loa-bench-'));
  onEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const data = join(folder, 'data');

  const before = await running(data);
  onEnd(() => before.kill());
  const setUp = client(before.url);
  await setUp.post('/api/v1/setup', ADMIN);
  const zone = (await setUp.post('/api/v1/zones', { name: 'Tổ 1', volume: 1 })).body.id as string;
  const player = (await setUp.post('/api/v1/players', { name: 'Đầu phát', zoneId: zone })).body;
  await before.stop();

  const { starts, path } = await fillDay(folder, data, zone);
  const service = await running(data);
  onEnd(() => service.kill());
  const wav = join(folder, 'sound.wav');
  const program = [projectPath('dist', 'server', 'main.js'), 'player', '--server', service.url];
  const loudspeaker = spawn(
    process.execPath,
    [
      ...program,
      '--token',
      player.token as string,
      '--data',
      join(folder, 'player'),
      '--sink',
      `file:${wav}`,
    ],
    { stdio: 'ignore' },
  );
  onEnd(() => void loudspeaker.kill('SIGKILL'));
  const desk = client(service.url);
  await desk.post('/api/v1/session', ADMIN);

  const seconds = Math.ceil(((starts.at(-1) ?? 0) - Date.now()) / 1000) + 2;
  const asking = askWithoutEnd(service.url, desk.cookie, seconds, onEnd);
  const making = makeWithoutEnd(desk);
  onEnd(making.close);
  const cronStarts = await byCron(await findFfmpeg(), path, starts);
  const asked = await asking;
  await making.close();
  await pause(1_000);
  const ended = once(loudspeaker, 'close');
  loudspeaker.kill('SIGTERM');
  await ended;

  const heard = spans(wav);
  const ours = starts.map((at) => {
    const span = heard.find((one) => one.start >= at - 500 && one.start < at + 1_200);
    return span ? Math.abs(span.start - at) : NaN;
  });
  const lost = ours.filter(Number.isNaN).length;
  const log = (await desk.get('/api/v1/log?limit=500')).body.items as { outcome: string }[];
  printFigures(
    `Start against the planned instant, ${ROUNDS} airings of a service that makes speech and answers ${REQUESTS_A_SECOND} requests/s`,
    [
      {
        what: `ours: to the sound${lost > 0 ? `, ${lost} NOT HEARD` : ''}`,
        measured: said(ours.filter(Number.isFinite)),
        target: 'p99 < 50 ms',
      },
      {
        what: `node-cron + ffmpeg: to the first byte${cronStarts.missed > 0 ? `, ${cronStarts.missed} not started` : ''}`,
        measured: said(cronStarts.late),
      },
      {
        what: 'airings whose log says “played”',
        measured: `${log.filter((row) => row.outcome === 'played').length} of ${ROUNDS}`,
      },
      {
        what: 'the load meanwhile',
        measured: `${making.made()} recordings made, ${asked.average.toFixed(0)} requests/s, ${asked.failed} not answered well`,
      },
    ],
  );
}

/** A sound and the airings that play it, stored while the service is down. */
async function fillDay(folder: string, data: string, zone: string) {
  await mkdir(join(folder, 'audio'));
  const audioHash = tone({ folder }, SECONDS);
  const path = audioFiles(data).path(audioHash);
  await mkdir(dirname(path), { recursive: true });
  await copyFile(join(folder, 'audio', `${audioHash}.mp3`), path);
  const { db, close } = await openDatabase(join(data, DATABASE_FILE));
  const sound = recording(randomUUID(), { audioHash, durationSeconds: SECONDS });
  await addRecording({ db, recordings: new Map() }, sound);
  const first = Math.ceil((Date.now() + LEAD_MILLISECONDS) / 1000) * 1000;
  const starts = Array.from({ length: ROUNDS }, (_, i) => first + i * EVERY_MILLISECONDS);
  await insertAirings(
    db,
    starts.map((start, i) => ({
      ...{ id: newId(), key: `bench/${i}`, kind: 'emergency' as const, priority: 'normal' as const },
      ...{ campaignId: null, programmeId: null, relayUrl: null, scriptVersion: null, windowId: null },
      ...{ recordingId: sound.id, audioHash, durationSeconds: SECONDS, title: `Lượt ${i}`, why: '' },
      ...{ start, end: start + SECONDS * 1000, latestStart: start + 1000, zones: [zone], pinned: true },
    })),
    new Date().toISOString(),
  );
  await close();
  return { starts, path };
}

/** Asks the service for the plan, from another process. */
async function askWithoutEnd(
  url: string,
  cookie: string,
  seconds: number,
  onEnd: OnEnd,
): Promise<{ average: number; failed: number }> {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      projectPath('node_modules', 'autocannon', 'autocannon.js'),
      ...['--json', '--no-progress', '-c', '10', '-R', String(REQUESTS_A_SECOND), '-d', String(seconds)],
      ...['-H', `cookie=${cookie}`, `${url}/api/v1/airings`],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  onEnd(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  const result = JSON.parse(said) as { requests: { average: number }; non2xx: number; errors: number };
  return { average: result.requests.average, failed: result.non2xx + result.errors };
}

/** Has one script after the other recorded. */
function makeWithoutEnd(desk: Client) {
  let closing = false;
  let made = 0;
  const work = async () => {
    for (let i = 0; !closing; i++) {
      const text = Array.from(
        { length: 8 },
        (_, k) => `Thông báo số ${i * 8 + k} của phường về vệ sinh chung.`,
      );
      const body = { title: `Bài ${i}`, text: text.join(' ') };
      const { id } = (await desk.post('/api/v1/scripts', body)).body;
      await desk.post(`/api/v1/scripts/${id}/versions/1/approve`);
      const begun = (await desk.post('/api/v1/recordings', { scriptId: id, version: 1 })).body.id as string;
      await until(async () => {
        const { status } = (await desk.get(`/api/v1/recordings/${begun}`)).body;
        return closing || status === 'ready';
      }, 60_000);
      if (!closing) made++;
    }
  };
  const working = work();
  return {
    made: () => made,
    close(): Promise<void> {
      closing = true;
      return working;
    },
  };
}

/** The same seconds by a cron expression that starts ffmpeg; this process does little else. */
async function byCron(
  ffmpeg: string,
  path: string,
  starts: readonly number[],
): Promise<{ late: number[]; missed: number }> {
  const wanted = new Set(starts);
  const late: number[] = [];
  const children: Promise<void>[] = [];
  const task = cron.schedule('* * * * * *', ({ date }) => {
    const second = Math.floor(date.getTime() / 1000) * 1000;
    if (!wanted.has(second)) return;
    const child = spawn(ffmpeg, ['-v', 'error', '-i', path, '-f', 's16le', 'pipe:1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', () => late.push(Date.now() - second));
    child.stdout.resume();
    children.push(new Promise((resolve) => child.once('close', () => resolve())));
  });
  await pause((starts.at(-1) ?? 0) - Date.now() + 1_500);
  await task.destroy();
  await Promise.all(children);
  return { late, missed: starts.length - late.length };
}
