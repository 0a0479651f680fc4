import { request } from 'node:http';
import { expect, test } from 'vitest';
import { client } from './client.ts';
import { ADMIN, staffedStation, station } from './station.ts';

/** As `fetch`, which doesn't let a test choose `Host`. */
function post(url: string, path: string, headers: Record<string, string>, body: object): Promise<number> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      url + path,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.once('error', reject);
    sent.end(text);
  });
}

test('the first administrator is made at the machine itself, once', async () => {
  const { client: browser, url } = await station();
  expect((await browser.get('/api/v1/session')).body).toMatchObject({
    user: null,
    setupNeeded: true,
    setupAllowed: true,
    stationName: 'Đài truyền thanh phường',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const made = await browser.post('/api/v1/setup', ADMIN);
  expect(made.status).toBe(201);
  expect(made.body.user).toMatchObject({ name: ADMIN.name, username: 'nguyen.an', role: 'admin' });
  expect(made.headers.getSetCookie()[0]).toMatch(/^loa\.session_token=.*HttpOnly; SameSite=Lax$/);
  expect((await browser.get('/api/v1/session')).body).toMatchObject({
    user: { username: 'nguyen.an' },
    setupNeeded: false,
  });
  const again = await client(url).post('/api/v1/setup', { ...ADMIN, username: 'binh' });
  expect(again).toMatchObject({ status: 409, body: { code: 'already-set-up' } });
});

test('from elsewhere the first administrator needs the printed code', async () => {
  const { service, url } = await station();
  const byProxy = { 'x-forwarded-for': '203.0.113.7' };
  const elsewhere = client(url);
  expect((await elsewhere.get('/api/v1/session', byProxy)).body).toMatchObject({
    setupNeeded: true,
    setupAllowed: false,
  });
  for (const code of [undefined, '', 'AAAAA-AAAAA'])
    expect(await elsewhere.post('/api/v1/setup', { ...ADMIN, code }, byProxy)).toMatchObject({
      status: 403,
      body: { code: 'setup-code-wrong' },
    });
  const code = service.setupCode?.toLowerCase().replace('-', ' ');
  expect((await elsewhere.post('/api/v1/setup', { ...ADMIN, code }, byProxy)).status).toBe(201);
});

test('a page whose name was pointed at this machine is not this machine', async () => {
  const { url } = await station();
  expect(await post(url, '/api/v1/setup', { host: 'evil.example' }, ADMIN)).toBe(403);
});

test('signing in, out, and in with a wrong password', async () => {
  const { url, client: browser } = await staffedStation();
  expect((await browser.delete('/api/v1/session')).status).toBe(204);
  expect((await browser.get('/api/v1/scripts')).body).toMatchObject({ code: 'not-signed-in' });
  for (const wrong of [
    { username: 'nguyen.an', password: 'sai' },
    { username: 'khong-co', password: 'mat-khau-dai' },
    { username: '../', password: '' },
  ])
    expect(await client(url).post('/api/v1/session', wrong)).toMatchObject({
      status: 401,
      body: { code: 'sign-in-failed' },
    });
  const right = await browser.post('/api/v1/session', { username: ' NGUYEN.AN ', password: ADMIN.password });
  expect(right).toMatchObject({ status: 200, body: { user: { username: 'nguyen.an' } } });
  expect((await browser.get('/api/v1/scripts')).status).toBe(200);
});

test('a cookie that was signed out is worth nothing', async () => {
  const { url, client: browser } = await staffedStation();
  const { cookie } = browser;
  expect((await client(url).get('/api/v1/users', { cookie })).status).toBe(200);
  await browser.delete('/api/v1/session');
  expect((await client(url).get('/api/v1/users', { cookie })).status).toBe(401);
});

test('guessing passwords is slowed down', async () => {
  const { url } = await staffedStation();
  const guesser = client(url);
  const statuses = [];
  for (let i = 0; i < 11; i += 1)
    statuses.push(
      (await guesser.post('/api/v1/session', { username: 'nguyen.an', password: `sai${i}` })).status,
    );
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  expect(
    (await guesser.post('/api/v1/session', { username: 'nguyen.an', password: 'x' })).body,
  ).toMatchObject({
    code: 'too-many-requests',
  });
});

test('over HTTPS the cookie never travels in the clear', async () => {
  const { url } = await station({ TRUST_PROXY: '127.0.0.1' });
  const { service } = await station({ TRUST_PROXY: '127.0.0.1' });
  expect(url).not.toBe('');
  const answer = await service.app.inject({
    method: 'POST',
    url: '/api/v1/setup',
    headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' },
    payload: { ...ADMIN, code: service.setupCode },
  });
  expect(answer.statusCode).toBe(201);
  expect(String(answer.headers['set-cookie'])).toMatch(/; Secure$/);
  expect(answer.headers['strict-transport-security']).toMatch(/max-age/);
});

test.each([
  ['another site, by Fetch Metadata', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbour site, by Fetch Metadata', { 'sec-fetch-site': 'same-site' }, 403],
  ['another site, by Origin', { origin: 'http://evil.example' }, 403],
  ['a page without an origin', { origin: 'null' }, 403],
  ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' }, 200],
  ['a program', {}, 200],
])('a change asked for by %s', async (_who, headers, status) => {
  const { client: browser } = await staffedStation();
  const change = { station: { name: 'Đài phường Bắc Kạn' } };
  expect((await browser.put('/api/v1/settings', change, headers as Record<string, string>)).status).toBe(
    status,
  );
});

test('pages may load nothing from elsewhere and be shown in no frame', async () => {
  const { client: browser } = await station();
  const { headers } = await browser.get('/api/v1/session');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('people change their own password: the old one is asked for, and who is in by it elsewhere is out', async () => {
  const { client: here, url } = await staffedStation();
  const signedIn = async (password: string) => {
    const browser = client(url);
    const { status } = await browser.post('/api/v1/session', { username: ADMIN.username, password });
    return { browser, status };
  };
  const elsewhere = (await signedIn(ADMIN.password)).browser;
  expect((await elsewhere.get('/api/v1/scripts')).status).toBe(200);
  const change = (current: string, password: string) =>
    here.put('/api/v1/session/password', { current, password });
  expect(await change('không phải', 'mot cau khac')).toMatchObject({
    status: 422,
    body: { code: 'password-wrong' },
  });
  expect((await change(ADMIN.password, 'ngan')).status).toBe(400);
  expect((await change(ADMIN.password, 'mot cau khac')).status).toBe(204);
  expect((await here.get('/api/v1/scripts')).status).toBe(200);
  expect((await elsewhere.get('/api/v1/scripts')).status).toBe(401);
  expect((await signedIn(ADMIN.password)).status).toBe(401);
  expect((await signedIn('mot cau khac')).status).toBe(200);
  expect((await client(url).put('/api/v1/session/password', { current: 'a', password: 'b' })).status).toBe(
    401,
  );
});
