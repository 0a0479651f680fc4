import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { built, loa, running } from '../built.ts';
import { client } from './client.ts';
import { ADMIN, folder } from './station.ts';

beforeAll(() => built());

const oneLine = /^[^\n]+\n$/;

test('--help tells every command in Vietnamese, on stdout', async () => {
  const { code, stdout, stderr } = await loa(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of 'start read document speak plan player demo backup restore doctor'.split(' '))
    expect(stdout).toMatch(new RegExp(`^ {2}loa ${name}\\b.* {2}\\S`, 'm'));
  expect((await loa(['plan', '--help'])).stdout).toMatch(/^Cách dùng: loa plan FILE\.json\n/);
});

test.each([
  ['no command', []],
  ['a command that is not', ['phat']],
  ['a name that every object has', ['constructor']],
  ['an option that is not', ['start', '--prot', '80']],
  ['an option without its value', ['start', '--port']],
  ['too little', ['plan']],
  ['too much', ['plan', 'a.json', 'b.json']],
])('usage: %s ends with 2', async (_what, args) => {
  const { code, stdout, stderr } = await loa(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/loa/);
  expect(stderr).not.toMatch(/ {4}at |ERR_|Unknown option/);
});

test('input at fault ends with 1 and one clear line', async () => {
  const here = await folder();
  const broken = join(here, 'hong.json');
  await writeFile(broken, '{"from":');
  for (const args of [
    ['plan', join(here, 'khong-co.json')],
    ['plan', broken],
    ['document', join(here, 'khong-co.docx')],
    ['restore', join(here, 'khong-co.tar.gz'), '--data', join(here, 'data')],
    ['backup', join(here, 'a.tar.gz'), '--data', join(here, 'trong')],
    ['start', '--port', '99999'],
  ]) {
    const { code, stdout, stderr } = await loa(args);
    expect({ args, code, stdout }).toEqual({ args, code: 1, stdout: '' });
    expect(stderr).toMatch(oneLine);
  }
});

test('a taken port, a folder in use, one that cannot be: one sentence each, and 1', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const data = join(await folder(), 'data');
  const service = await running(data);
  onTestFinished(() => service.kill());
  const here = await folder();
  await writeFile(join(here, 'a-file'), '');

  const start = (env: Record<string, string>) =>
    loa(['start'], { env: { PORT: '0', MQTT_PORT: '0', ...env } });
  const [taken, mqttTaken, inUse, noFolder] = await Promise.all([
    start({ PORT: String(port), LOA_DATA: join(here, '1') }),
    start({ MQTT_PORT: String(port), LOA_DATA: join(here, '2') }),
    start({ LOA_DATA: data }),
    start({ LOA_DATA: join(here, 'a-file', 'data') }),
  ]);
  for (const { code, stderr } of [taken, mqttTaken, inUse, noFolder]) {
    expect(code).toBe(1);
    expect(stderr).toMatch(oneLine);
  }
  expect(taken.stderr).toContain(`Cổng ${port} đang có chương trình khác dùng`);
  expect(mqttTaken.stderr).toContain(`cổng MQTT ${port}`);
  expect(inUse.stderr).toContain('đang được một Loa Phường khác dùng');
  expect(noFolder.stderr).toContain('thư mục');
});

test('the service prints its address and the first code, and ends cleanly when told to', async () => {
  const service = await running(join(await folder(), 'data'));
  onTestFinished(() => service.kill());
  expect(service.said).toMatch(/mã thiết lập [A-Z2-9]{5}-[A-Z2-9]{5}/);
  const browser = client(service.url);
  expect((await browser.get('/health/live')).body).toEqual({ status: 'ok' });
  expect((await browser.get('/health/ready')).status).toBe(200);
  expect((await browser.get('/metrics')).body).toContain('loa_http_request_duration_seconds_bucket');
  expect((await browser.get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  const api = await browser.get('/api/openapi.json');
  expect(api.body.openapi).toBe('3.1.0');
  expect(Object.keys(api.body.paths)).toContain('/api/v1/documents');
  expect((await browser.get('/api/docs/')).body).toContain('swagger');
  expect((await browser.post('/api/v1/setup', ADMIN)).status).toBe(201);
  // A page that follows the live changes doesn't hold up the end.
  const page = await fetch(`${service.url}/api/v1/events`, { headers: { cookie: browser.cookie } });
  expect(await service.stop()).toBe(0);
  await page.text();
  expect(service.errors()).toBe('');
});

test('what this machine lacks is told with what to do about it', async () => {
  const here = await folder();
  const other = createServer();
  other.listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await mkdir(join(here, 'data'));
  const ill = await loa(['doctor', '--data', join(here, 'data'), '--port', String(port)], {
    env: { MQTT_PORT: '0' },
  });
  expect(ill.code).toBe(1);
  expect(ill.stdout).toMatch(/^✓ Node\.js: /m);
  expect(ill.stdout).toMatch(/^✓ ffmpeg: /m);
  expect(ill.stdout).toMatch(/^✓ Giọng đọc: espeak:vi nói được/m);
  expect(ill.stdout).toMatch(/^✗ Cổng: .*chọn cổng khác/m);
  expect((await loa(['doctor'], { env: { PORT: 'x' } })).stdout).toMatch(/^✗ Cấu hình: /);
});
