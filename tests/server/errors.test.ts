import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import { systemClock } from '../../common/clock.ts';
import { Failure, type FailureKind } from '../../common/failure.ts';
import { buildApp, type Service } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { httpServer } from '../../server/http.ts';
import { client, type Client } from './client.ts';
import { isProblem } from './problem.ts';
import { ADMIN } from './station.ts';

let folder: string;
let service: Service;
let browser: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loa-test-'));
  const config = readConfig({ PORT: '0', MQTT_PORT: '0', LOG_LEVEL: 'silent', LOA_DATA: folder });
  service = await buildApp(config, { clock: systemClock });
  browser = client(await service.listen());
  await browser.post('/api/v1/setup', ADMIN);
});

afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(['/api/v1/nothing', '/nothing.js', '/%zz', '/assets/../../etc/passwd', '/api/v1/scripts/unknown'])(
  'nothing is at %s',
  async (path) => {
    const answer = await browser.get(path);
    expect(answer.status).toBe(404);
    isProblem(answer);
  },
);

test('a body that is no JSON, none, or of another kind', async () => {
  const send = (type: string, body: string) =>
    browser.ask('POST', '/api/v1/zones', { headers: { 'content-type': type }, body });
  for (const [answer, status, code] of [
    [await send('application/json', '{"name":'), 400, 'json-invalid'],
    [await send('application/json', ''), 400, 'input-invalid'],
    [await send('application/json', '{"__proto__":{"a":1}}'), 400, 'json-invalid'],
    [await send('application/xml', '<name/>'), 415, 'media-type-unknown'],
  ] as const) {
    expect(answer).toMatchObject({ status, body: { code } });
    isProblem(answer);
  }
});

test('every field at fault is named, in Vietnamese', async () => {
  const answer = await browser.post('/api/v1/users', { name: ' ', username: 'Hoa Mai', role: 'chief' });
  isProblem(answer);
  expect(answer.body).toMatchObject({
    status: 400,
    code: 'input-invalid',
    errors: [
      { path: 'name', message: 'Hãy nhập tên.' },
      { path: 'username', message: expect.stringContaining('chữ thường không dấu') },
      { path: 'password', message: 'Thiếu giá trị này.' },
      { path: 'role', message: 'Giá trị phải là một trong: admin, operator.' },
    ],
  });
});

test.each([
  ['0 bytes', new Uint8Array(0), 'rong.docx'],
  ['a PDF called .docx', Buffer.from('%PDF-1.4\nkhông phải docx'), 'nham.docx'],
  ['a picture called .pdf', Buffer.from('89504e470d0a1a0a', 'hex'), 'anh.pdf'],
  ['a zip that ends early', Buffer.from('504b0304140000000800', 'hex'), 'cut.docx'],
  ['a program', Buffer.from('MZ\u0000\u0001\u0002', 'latin1'), '../../etc/passwd'],
])('a letter that is %s is refused in a sentence', async (_what, bytes, name) => {
  const answer = await browser.upload('/api/v1/documents', bytes, name);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  isProblem(answer);
  expect(answer.body.code).toMatch(/^document-/);
});

test('a letter of 60 MB is refused in a sentence, and the server goes on', async () => {
  const answer = await browser.upload('/api/v1/documents', new Uint8Array(60 * 1024 * 1024), 'to.pdf');
  expect(answer).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
  isProblem(answer);
  expect((await browser.get('/health/ready')).status).toBe(200);
});

test('text that is too long to paste is refused in a sentence', async () => {
  const answer = await browser.post('/api/v1/documents', { text: 'a'.repeat(5 * 1024 * 1024) });
  expect(answer).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
  isProblem(answer);
});

test('each kind of failure has its status, a bug is a bug, and neither says how', async () => {
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
  const app = httpServer(readConfig({}), log);
  const kinds: Record<FailureKind, number> = {
    invalid: 422,
    unauthenticated: 401,
    forbidden: 403,
    'not-found': 404,
    conflict: 409,
    'too-large': 413,
    unavailable: 503,
  };
  for (const kind of Object.keys(kinds) as FailureKind[])
    app.get(`/${kind}`, () => {
      throw new Failure(kind, `code-${kind}`, 'Có lỗi, hãy sửa.');
    });
  app.get('/bug', () => {
    throw new Error('secret');
  });
  app.get('/full', () => {
    throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  });
  app.get('/shape', () => z.object({ a: z.string() }).parse({}));
  for (const [kind, status] of Object.entries(kinds)) {
    const answer = await app.inject(`/${kind}`);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code: `code-${kind}`, title: 'Có lỗi, hãy sửa.' });
  }
  expect((await app.inject('/full')).json()).toMatchObject({ status: 503, code: 'disk-full' });
  expect((await app.inject('/shape')).json()).toMatchObject({ status: 400, errors: [{ path: 'a' }] });
  expect(logged).toHaveLength(0);
  const bug = await app.inject('/bug');
  expect(bug.statusCode).toBe(500);
  expect(bug.body).not.toContain('secret');
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('secret');
  await app.close();
});
