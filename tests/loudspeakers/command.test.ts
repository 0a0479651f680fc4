/** `loa player` as people start it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { order, spans, temporaryFolder, testStation, tone, until } from './station.ts';

const main = new URL('../../server/main.ts', import.meta.url).pathname;

function loaPlayer(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, 'player', ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, said: () => said };
}

test('it connects, plays, tells what it does on stderr, and ends in order', async () => {
  const station = await testStation();
  const zone = await station.zones.create({ name: 'Tổ 7' });
  const { link } = await station.players.enrol({ name: 'Trụ 1', zoneId: zone.id }, station.origin);
  const folder = temporaryFolder();
  const wav = join(folder, 'out.wav');
  const { child, ended, said } = loaPlayer('--server', link, '--data', folder, '--sink', `file:${wav}`);
  await until(() => said().includes('Đã kết nối · Đài truyền thanh phường Thử · Tổ 7'), 40_000);
  await station.output.schedule([order(zone.id, tone(station, 1), 1_500)]);
  expect(await station.report((r) => r.event === 'ended', 30_000)).toMatchObject({ outcome: 'played' });
  expect(said()).toContain('đang phát “Xác thực thông tin thuê bao”');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(spans(wav)).toHaveLength(1);
  await until(async () => (await station.players.list())[0]?.online === false);
});

test.each([
  [['--token', 'x'], 2, '--server'],
  [['--server', 'http://127.0.0.1:1'], 2, '--token'],
  [['--server', 'nhà văn hóa', '--token', 'x'], 1, 'nhà văn hóa'],
  [['--server', 'http://127.0.0.1:1', '--token', 'x', '--sink', 'radio'], 1, 'radio'],
])('%j ends with %i', async (args, code, words) => {
  const { ended, said } = loaPlayer(...args, ...(code === 1 ? ['--data', temporaryFolder()] : []));
  expect(await ended).toBe(code);
  expect(said()).toContain(words);
});
