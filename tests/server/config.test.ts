import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Failure } from '../../common/failure.ts';
import { clockOf, readConfig } from '../../server/config.ts';
import { speakVietnamese } from '../../server/fieldMessages.ts';
import { projectPath } from '../../server/root.ts';

speakVietnamese();

test('with nothing set, everything has a value that suits one machine', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    dataFolder: expect.stringMatching(/data$/),
    stationName: 'Đài truyền thanh phường',
    timeZone: 'Asia/Ho_Chi_Minh',
    publicUrl: null,
    trustProxy: [],
    mqtt: { url: null, playerUrl: null, port: null },
    google: null,
    logLevel: 'warn',
    clockStart: null,
  });
});

test('an empty value is one that is not set', () => {
  const settings = [...readFileSync(projectPath('.env.example'), 'utf8').matchAll(/^#([A-Z_]+)=/gm)];
  const empty = Object.fromEntries(settings.map(([, name = '']) => [name, '']));
  expect(readConfig(empty)).toEqual(readConfig({}));
});

test('the command line wins over the environment', () => {
  const config = readConfig({ PORT: '4000', LOA_DATA: '/srv/a' }, { port: '4001', data: '/srv/b' });
  expect(config).toMatchObject({ port: 4001, dataFolder: '/srv/b' });
});

test('every setting that is read stands in .env.example, and no other', () => {
  const source = readFileSync(projectPath('server', 'config.ts'), 'utf8');
  const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
  const told = [...readFileSync(projectPath('.env.example'), 'utf8').matchAll(/^#([A-Z_]+)=/gm)];
  expect(told.map(([, name]) => name).sort()).toEqual(read.sort());
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'ba nghìn'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['MQTT_PORT', 'x'],
  ['STATION_NAME', 'a'.repeat(121)],
  ['TIME_ZONE', 'Asia/Hanoi_City'],
  ['PUBLIC_URL', 'loa.phuong.example'],
  ['PUBLIC_URL', 'ftp://loa.phuong.example'],
  ['MQTT_URL', 'http://127.0.0.1'],
  ['MQTT_PLAYER_URL', '::'],
  ['GOOGLE_APPLICATION_CREDENTIALS', '/khong/co/khoa.json'],
  ['LOA_FFMPEG', '/khong/co/ffmpeg'],
  ['METRICS_TOKEN', 'ngan'],
  ['LOG_LEVEL', 'ồn'],
  ['LOA_CLOCK', '2026-06-12'],
])('%s=%s is refused in one line that names it', (name, value) => {
  let refusal: unknown;
  try {
    readConfig({ [name]: value });
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(Failure);
  const { message } = refusal as Failure;
  expect(message).toMatch(new RegExp(`^Cấu hình ${name} .*Hãy sửa lại`));
  expect(message).not.toMatch(/\n|undefined|Invalid|expected/);
});

test('a clock that was set starts there and runs on', async () => {
  const clock = clockOf(readConfig({ LOA_CLOCK: '2026-06-12T05:29:50+07:00' }));
  const begun = clock.now();
  expect(begun.toString()).toMatch(/^2026-06-11T22:29:5/);
  await clock.until(clock.now().add({ milliseconds: 30 }));
  expect(clock.now().epochMilliseconds - begun.epochMilliseconds).toBeGreaterThanOrEqual(30);
});
