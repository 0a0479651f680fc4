/** The picture of the ward under its zones, over HTTP, with real pictures. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../common/clock.ts';
import { GROUND_PLAN_FOLDER } from '../../loudspeakers/groundPlan.ts';
import { buildApp } from '../../server/app.ts';
import { backup } from '../../server/commands/backup.ts';
import { restore } from '../../server/commands/restore.ts';
import { readConfig } from '../../server/config.ts';
import { need } from '../needs.ts';
import { folder, staffedStation } from './station.ts';

/** A test card of this size, as ffmpeg writes it. */
async function card(type: 'png' | 'jpg' | 'webp', size = '320x200'): Promise<Buffer> {
  const path = join(await folder(), `card.${type}`);
  const from = ['-loglevel', 'error', '-f', 'lavfi', '-i', `testsrc=size=${size}`, '-frames:v', '1'];
  execFileSync(need('ffmpeg', 'ffmpeg'), [...from, path]);
  return readFile(path);
}

test('a picture is put under the zones, seen by who is signed in, replaced and taken away', async () => {
  const { client, url } = await staffedStation();
  expect((await client.get('/api/v1/ground-plan')).body).toEqual({ picture: null });
  for (const type of ['png', 'jpg', 'webp'] as const) {
    const bytes = await card(type);
    // What the file is called doesn't matter.
    const { status, body } = await client.upload('/api/v1/ground-plan/picture', bytes, 'so do.bmp');
    expect([status, body.picture]).toMatchObject([200, { width: 320, height: 200 }]);
    expect((await client.get('/api/v1/ground-plan')).body).toEqual(body);
    const path = (body as { picture: { url: string } }).picture.url;
    const answer = await fetch(url + path, { headers: { cookie: client.cookie } });
    expect(answer.headers.get('content-type')).toBe(`image/${type === 'jpg' ? 'jpeg' : type}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect((await fetch(url + path)).status).toBe(401);
  }
  expect((await client.delete('/api/v1/ground-plan/picture')).status).toBe(204);
  expect((await client.get('/api/v1/ground-plan')).body).toEqual({ picture: null });
});

test('what is no whole picture of a bearable size is refused with what to do', async () => {
  const { client } = await staffedStation();
  const [png, jpg, webp] = [await card('png'), await card('jpg'), await card('webp')];
  const huge = Buffer.from(png);
  huge.writeUInt32BE(60_000, 16);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const [bytes, code] of [
    [Buffer.from(svg), 'picture-unreadable'],
    [Buffer.from('GIF89a'), 'picture-unreadable'],
    [Buffer.alloc(0), 'picture-unreadable'],
    [png.subarray(0, png.length - 40), 'picture-unreadable'],
    [jpg.subarray(0, jpg.length >> 1), 'picture-unreadable'],
    [webp.subarray(0, webp.length - 9), 'picture-unreadable'],
    [huge, 'picture-too-many-dots'],
    [Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]), 'picture-too-large'],
  ] as const) {
    const { status, body } = await client.upload('/api/v1/ground-plan/picture', bytes, 'so-do.png');
    expect([status, body.code]).toEqual([422, code]);
  }
  expect((await client.post('/api/v1/ground-plan/picture', {})).body.code).toBe('picture-missing');
  expect((await client.get('/api/v1/ground-plan/picture/..%2Floa.sqlite')).status).toBe(404);
  expect((await client.get('/api/v1/ground-plan')).body).toEqual({ picture: null });
});

test('zones stand on the plan where they were put, or nowhere', async () => {
  const { client } = await staffedStation();
  const { body: zone } = await client.post('/api/v1/zones', { name: 'Tổ 1' });
  expect(zone).toMatchObject({ x: null, y: null });
  const path = `/api/v1/zones/${zone.id as string}`;
  expect((await client.patch(path, { x: 0.25, y: 1 })).body).toMatchObject({ x: 0.25, y: 1 });
  expect((await client.patch(path, { name: 'Tổ một' })).body).toMatchObject({ x: 0.25, y: 1 });
  expect((await client.patch(path, { y: 0.5 })).body).toMatchObject({ x: 0.25, y: 0.5 });
  expect((await client.patch(path, { x: 1.2, y: 0 })).status).toBe(400);
  expect((await client.patch(path, { x: null })).body.code).toBe('zone-half-placed');
  expect((await client.patch(path, { x: null, y: null })).body).toMatchObject({ x: null, y: null });
});

test('the picture is in the backup', async () => {
  const here = await folder();
  const [data, other, file] = ['data', 'other', 'sao-luu.tar.gz'].map((name) => join(here, name)) as [
    string,
    string,
    string,
  ];
  const open = async (path: string) => {
    const config = readConfig({ PORT: '0', MQTT_PORT: '0', LOG_LEVEL: 'silent', LOA_DATA: path });
    return buildApp(config, { clock: systemClock });
  };
  const bytes = await card('png');
  const service = await open(data);
  const picture = await service.parts.groundPlan.put(bytes);
  await service.close();
  await backup(data, file);
  await restore(file, other);
  expect(await readFile(join(other, GROUND_PLAN_FOLDER, picture.file))).toEqual(bytes);
  const restored = await open(other);
  expect(await restored.parts.groundPlan.get()).toEqual(picture);
  expect(await readdir(join(other, GROUND_PLAN_FOLDER))).toHaveLength(1);
  await restored.close();
});
