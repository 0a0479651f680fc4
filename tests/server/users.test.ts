import { expect, test } from 'vitest';
import { client, type Client } from './client.ts';
import { staffedStation } from './station.ts';

const BINH = { name: 'Trần Văn Bình', username: 'binh', password: 'mat-khau-binh', role: 'operator' };

async function signedIn(url: string, username: string, password: string): Promise<Client> {
  const browser = client(url);
  expect((await browser.post('/api/v1/session', { username, password })).status).toBe(200);
  return browser;
}

test('an administrator makes, changes and removes people; an operator does not', async () => {
  const { url, client: admin } = await staffedStation();
  const made = await admin.post('/api/v1/users', BINH);
  expect(made).toMatchObject({ status: 201, body: { username: 'binh', role: 'operator' } });
  expect((await admin.get('/api/v1/users')).body.items.map((u: { name: string }) => u.name)).toEqual([
    'Nguyễn Thị An',
    'Trần Văn Bình',
  ]);
  const binh = await signedIn(url, 'binh', BINH.password);
  expect((await binh.get('/api/v1/zones')).status).toBe(200);
  expect(await binh.get('/api/v1/users')).toMatchObject({ status: 403, body: { code: 'admin-only' } });

  const { id } = made.body;
  expect((await admin.patch(`/api/v1/users/${id}`, { name: 'Bình', role: 'admin' })).body).toMatchObject({
    name: 'Bình',
    role: 'admin',
  });
  expect((await binh.get('/api/v1/users')).status).toBe(200);
  expect((await admin.delete(`/api/v1/users/${id}`)).status).toBe(204);
  expect((await binh.get('/api/v1/zones')).status).toBe(401);
  expect(await admin.delete(`/api/v1/users/${id}`)).toMatchObject({
    status: 404,
    body: { code: 'user-unknown' },
  });
});

test('a new password puts out whoever knew the old one', async () => {
  const { url, client: admin } = await staffedStation();
  const { id } = (await admin.post('/api/v1/users', BINH)).body;
  const binh = await signedIn(url, 'binh', BINH.password);
  await admin.patch(`/api/v1/users/${id}`, { password: 'mat-khau-moi' });
  expect((await binh.get('/api/v1/zones')).status).toBe(401);
  expect((await client(url).post('/api/v1/session', BINH)).status).toBe(401);
  await signedIn(url, 'binh', 'mat-khau-moi');
});

test('a name for signing in belongs to one person', async () => {
  const { client: admin } = await staffedStation();
  expect((await admin.post('/api/v1/users', BINH)).status).toBe(201);
  expect(await admin.post('/api/v1/users', { ...BINH, username: 'BINH' })).toMatchObject({
    status: 409,
    body: { code: 'username-taken' },
  });
});

test('the last administrator stays one, also when two remove each other at once', async () => {
  const { client: admin, url } = await staffedStation();
  const an = (await admin.get('/api/v1/session')).body.user;
  for (const refused of [
    await admin.delete(`/api/v1/users/${an.id}`),
    await admin.patch(`/api/v1/users/${an.id}`, { role: 'operator' }),
  ])
    expect(refused).toMatchObject({ status: 409, body: { code: 'last-admin' } });

  const { id } = (await admin.post('/api/v1/users', { ...BINH, role: 'admin' })).body;
  const binh = await signedIn(url, 'binh', BINH.password);
  expect(await admin.delete(`/api/v1/users/${an.id}`)).toMatchObject({
    status: 409,
    body: { code: 'own-user' },
  });
  const both = await Promise.all([
    admin.delete(`/api/v1/users/${id}`),
    binh.delete(`/api/v1/users/${an.id}`),
  ]);
  expect(both.map(({ status }) => status).sort()).not.toEqual([204, 204]);
  const left = await Promise.all([admin.get('/api/v1/users'), binh.get('/api/v1/users')]);
  const seen = left.find(({ status }) => status === 200);
  expect(seen?.body.items.filter((u: { role: string }) => u.role === 'admin').length).toBeGreaterThan(0);
});
