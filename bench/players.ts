/**
 * Players, measured by their sound: real `loa player` processes write what would have sounded to files in real time.
 * Start against the planned instant, start of the players of one zone against each other, and an emergency from the
 * request to the first sound.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  makeStation,
  order,
  spans,
  temporaryFolderUntil,
  tone,
  until,
} from '../tests/loudspeakers/station.base.ts';
import { printFigures, type Figure } from './table.ts';

const PLAYERS = 4;
const ROUNDS = 40;
const EMERGENCIES = 15;
const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

const figure = (what: string, values: readonly number[], target: string): Figure => {
  const [middle, most] = [quantile(values, 0.5), quantile(values, 0.99)].map((value) => value.toFixed(1));
  return { what, measured: `median ${middle} ms, p99 ${most} ms`, target };
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
  const zone = await station.zones.create({ name: 'Tổ 1' });
  const folder = temporaryFolderUntil(onEnd);
  const children: ChildProcess[] = [];
  onEnd(() => children.forEach((child) => child.kill('SIGKILL')));
  const wavs: string[] = [];
  for (let i = 0; i < PLAYERS; i++) {
    const { link } = await station.players.enrol({ name: `Đầu phát ${i}`, zoneId: zone.id }, station.origin);
    const wav = join(folder, `${i}.wav`);
    wavs.push(wav);
    children.push(
      spawn(
        process.execPath,
        [
          ...process.execArgv,
          main,
          'player',
          '--server',
          link,
          '--data',
          join(folder, `${i}`),
          '--sink',
          `file:${wav}`,
        ],
        { stdio: 'ignore' },
      ),
    );
  }
  await until(
    async () => (await station.players.list()).every((p) => p.online && p.state?.clockTrusted),
    60_000,
  );
  // Clocks settle over the first round trips.
  await pause(2_000);

  const hash = tone(station, 0.4);
  const rounds = Array.from({ length: ROUNDS }, (_, i) =>
    order(zone.id, hash, 5_000 + i * 1_200, { durationSeconds: 0.4, title: `Lượt ${i}` }),
  );
  await station.output.schedule(rounds);
  await pause(Date.parse(rounds.at(-1)?.start ?? '') - Date.now() + 2_000);

  const asked: number[] = [];
  for (let i = 0; i < EMERGENCIES; i++) {
    // Audio that no player has yet: the way from the request to sound holds its download and decoding.
    const fresh = tone(station, 0.4, 600 + i * 10);
    asked.push(Date.now());
    await station.output.schedule([
      order(zone.id, fresh, 0, { durationSeconds: 0.4, priority: 'emergency' }),
    ]);
    await pause(2_000);
  }
  await Promise.all(
    children.map((child) => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      return ended;
    }),
  );

  const heard = wavs.map(spans);
  /** First sound of each player in the span after an instant; NaN counts as the worst. */
  const firstIn = (from: number, to: number) =>
    heard.map((own) => own.find((span) => span.start >= from && span.start < to)?.start ?? NaN);
  const starts = rounds.map(({ start }) => {
    const at = Date.parse(start);
    return { at, of: firstIn(at - 500, at + 600) };
  });
  const late = starts.flatMap(({ at, of }) => of.map((start) => Math.abs(start - at)));
  const apart = starts.map(({ of }) => Math.max(...of) - Math.min(...of));
  const urgent = asked.flatMap((at) => firstIn(at, at + 1_900).map((start) => start - at));
  const lost = [...late, ...urgent].filter(Number.isNaN).length;
  printFigures(
    `Players, measured on their sound: ${PLAYERS} processes, ${ROUNDS} airings, ${EMERGENCIES} emergencies${lost ? `, ${lost} NOT HEARD` : ''}`,
    [
      figure('start against the planned instant', late.filter(isFinite), 'p99 < 50 ms'),
      figure('players of one zone against each other', apart.filter(isFinite), 'p99 < 20 ms'),
      figure('emergency with new audio: request to first sound', urgent.filter(isFinite), '< 1 s'),
    ],
  );
}
