#!/usr/bin/env node
/**
 * Builds what runs: the program (dist/, by tsc), the desk (dist/web) and the player page (dist/player), by vite.
 * `node bin/build.js` builds everything; `build(parts)` only what is missing or older than its sources, one builder at
 * a time. In an installed package, where there are no sources, it does nothing.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const rooms = ['common', 'server', 'scripts', 'audio', 'schedules', 'loudspeakers'];
const node = process.execPath;
const bin = (path) => join(root, 'node_modules', path);
const npm = (script) => ['npm', ['run', '-s', script]];
const vite = (config) => [node, [bin('vite/bin/vite.js'), 'build', '--config', config, '--logLevel', 'warn']];

/** Types are checked by `npm run typecheck`; here only JavaScript is made, which takes seconds. */
const parts = {
  server: {
    sources: [...rooms, 'tsconfig.json', 'tsconfig.build.json'],
    commands: [[node, [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck']]],
  },
  web: {
    sources: ['web', 'server/routes', 'common', 'package-lock.json'],
    commands: [npm('api'), vite('web/vite.config.ts')],
  },
  player: {
    sources: ['loudspeakers/player', 'common', 'package-lock.json'],
    commands: [vite('loudspeakers/player/page/vite.config.ts')],
  },
};

const stamp = (part) => join(root, 'dist', `.${part}`);
const isSource = (name) => !name.startsWith('.') && !name.includes('.generated.');

/** Latest change of a file, or of anything in a folder, folders themselves included (a deleted file shows there). */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path)
    .filter(isSource)
    .reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), 0);
}

const inCheckout = () => existsSync(join(root, 'tsconfig.build.json')) && existsSync(join(root, 'server'));
const isStale = (part) =>
  changedAt(stamp(part)) < Math.max(...parts[part].sources.map((source) => changedAt(join(root, source))));

function run([command, args]) {
  return new Promise((resolve, reject) => {
    // Tests build too; what they walk through is what users get, not React for developers.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')}\n${said}`));
    });
  });
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Holds dist/.lock while `work` runs; takes it over from a builder that is no more. */
async function alone(work) {
  const lock = join(root, 'dist', '.lock');
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0);
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
      else await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * @param wanted names of parts
 * @param options `force`: also what is fresh; `say`: told once, before the first command
 */
export async function build(wanted, { force = false, say } = {}) {
  if (!inCheckout()) return;
  const stale = () => wanted.filter((part) => force || isStale(part));
  if (stale().length === 0) return;
  say?.();
  await alone(async () => {
    for (const part of stale()) {
      // What changes while it is being built is built next time.
      const from = new Date();
      for (const command of parts[part].commands) await run(command);
      writeFileSync(stamp(part), `${from.toISOString()}\n`);
      utimesSync(stamp(part), from, from);
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  build(Object.keys(parts), { force: true }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
