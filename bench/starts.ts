/**
 * How exactly an airing starts while the machine is busy: stored airings through the real dispatcher, broker and a
 * real `loa player` process, measured on the sound; beside it node-cron that starts ffmpeg at the same seconds, which
 * is how small stations do it, measured at the first byte that ffmpeg gives. Busy: the service's own process makes speech
 * and masters it without end, as for scripts that are recorded one after the other, and answers a hundred readings of the
 * plan a second.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cron from 'node-cron';
import { findFfmpeg } from '../audio/ffmpeg.ts';
import { makeFromSentences } from '../audio/make.ts';
import { spokenSentences } from '../audio/speech.ts';
import { speechCache } from '../audio/speechCache.ts';
import { voices as makeVoices } from '../audio/voices/voices.ts';
import { systemClock } from '../common/clock.ts';
import { newId } from '../common/ids.ts';
import { insertAirings } from '../schedules/airing/airing.store.ts';
import { schedules } from '../schedules/schedules.ts';
import { addRecording, recording } from '../tests/schedules/recordings.ts';
import { makeStation, spans, temporaryFolderUntil, tone, until } from '../tests/loudspeakers/station.base.ts';
import { printFigures, quantile } from './table.ts';

const ROUNDS = 30;
const SECONDS = 0.4;
const EVERY_MILLISECONDS = 2_000;
const LEAD_MILLISECONDS = 8_000;
const REQUESTS_A_SECOND = 100;

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const said = (values: readonly number[]) =>
  `median ${quantile(values, 0.5).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} ms`;

export async function run(): Promise<void> {
  const undo: (() => void | Promise<void>)[] = [];
  const onEnd = (step: () => void | Promise<void>) => void undo.unshift(step);
  try {
    await measure(onEnd);
  } finally {
    for (const step of undo) await step();
  }
}

async function measure(onEnd: (step: () => void | Promise<void>) => void): Promise<void> {
  const station = await makeStation({}, onEnd);
  const { db, events, output, zones, players } = station;
  const folder = temporaryFolderUntil(onEnd);
  const zone = await zones.create({ name: 'Tổ 1' });
  const ffmpeg = await findFfmpeg();
  const hash = tone(station, SECONDS);
  const path = join(station.folder, 'audio', `${hash}.mp3`);
  const sound = recording('tone', { audioHash: hash, durationSeconds: SECONDS });
  const recordings = new Map<string, typeof sound>();
  await addRecording({ db, recordings }, sound);
  const complain = (details: object, message: string) => console.error(message, details);
  const service = schedules({
    db,
    clock: systemClock,
    events,
    output,
    recordings: {
      playable: () => Promise.resolve(sound),
      verify: async (asked) =>
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex') === asked,
    },
    zones,
    players,
    settings: () =>
      Promise.resolve({
        station: { name: 'Đài' },
        schedule: { windows: [], quietHours: [], blackouts: [], programmes: [] },
      }),
    timeZone: 'Asia/Ho_Chi_Minh',
    logger: { info: () => {}, warn: complain, error: complain },
  });
  onEnd(() => service.close());

  const wav = join(folder, 'sound.wav');
  const { link } = await players.enrol({ name: 'Đầu phát', zoneId: zone.id }, station.origin);
  const player = spawn(
    process.execPath,
    [...process.execArgv, main, 'player', '--server', link, '--data', folder, '--sink', `file:${wav}`],
    { stdio: 'ignore' },
  );
  onEnd(() => void player.kill('SIGKILL'));
  await until(async () => (await players.list()).every((p) => p.online && p.state?.clockTrusted), 60_000);
  await service.start();

  const load = makeWithoutEnd(folder);
  onEnd(() => load.close());
  const requests = setInterval(() => void service.airings.list({}), 1000 / REQUESTS_A_SECOND);
  onEnd(() => clearInterval(requests));

  const first = Math.ceil((Date.now() + LEAD_MILLISECONDS) / 1000) * 1000;
  const starts = Array.from({ length: ROUNDS }, (_, i) => first + i * EVERY_MILLISECONDS);
  await insertAirings(
    db,
    starts.map((start, i) => ({
      id: newId(),
      key: `bench/${i}`,
      kind: 'emergency' as const,
      campaignId: null,
      programmeId: null,
      relayUrl: null,
      recordingId: sound.id,
      title: `Lượt ${i}`,
      scriptVersion: null,
      audioHash: hash,
      durationSeconds: SECONDS,
      priority: 'normal' as const,
      pinned: true,
      windowId: null,
      why: '',
      start,
      end: start + SECONDS * 1000,
      latestStart: start + 1000,
      zones: [zone.id],
    })),
    new Date().toISOString(),
  );
  // The dispatcher tells players when the plan has changed; here it was changed behind its back.
  await service.tellPlayers();

  const cronStarts = await byCron(ffmpeg, path, starts);
  await pause(3_000);
  const ended = new Promise((resolve) => player.once('close', resolve));
  player.kill('SIGTERM');
  await ended;

  const heard = spans(wav);
  const ours = starts.map((at) => {
    const span = heard.find((one) => one.start >= at - 500 && one.start < at + 1_200);
    return span ? Math.abs(span.start - at) : NaN;
  });
  const lost = ours.filter(Number.isNaN).length;
  const { items } = await service.airings.log({ limit: 500 });
  printFigures(
    `Start against the planned instant, making speech, ${REQUESTS_A_SECOND} readings/s, ${ROUNDS} airings`,
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
        measured: `${items.filter((row) => row.outcome === 'played').length} of ${ROUNDS}`,
      },
    ],
  );
}

/** Records one script after the other, each with words that were never said before. */
function makeWithoutEnd(folder: string) {
  const voices = makeVoices();
  const speaker = { voices, cache: speechCache(join(folder, 'speech')) };
  const closing = new AbortController();
  let made = 0;
  const work = async () => {
    while (!closing.signal.aborted) {
      const text = Array.from({ length: 8 }, () => `Thông báo số ${++made} của phường về vệ sinh chung.`);
      await makeFromSentences(speaker, spokenSentences(text.join(' '), []), {
        ...{ voice: 'espeak:vi', speed: 1, signal: closing.signal },
        folder: await mkdtemp(join(folder, 'making-')),
      });
    }
  };
  const working = work().catch((error: unknown) => {
    if (!closing.signal.aborted) throw error;
  });
  return {
    async close(): Promise<void> {
      closing.abort(new Error('measured'));
      await working;
      await voices.close();
    },
  };
}

/** The same seconds by a cron expression that starts ffmpeg, in this busy process. */
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
