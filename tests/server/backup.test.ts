import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../common/clock.ts';
import { buildApp, type Service } from '../../server/app.ts';
import { backup } from '../../server/commands/backup.ts';
import { restore } from '../../server/commands/restore.ts';
import { readConfig } from '../../server/config.ts';
import { folder } from './station.ts';

const AUDIO = ['audio', 'recordings', 'ab', `ab${'0'.repeat(62)}.mp3`];

async function open(data: string): Promise<Service> {
  const config = readConfig({ PORT: '0', MQTT_PORT: '0', LOG_LEVEL: 'silent', LOA_DATA: data });
  const service = await buildApp(config, { clock: systemClock });
  onTestFinished(() => service.close());
  return service;
}

const names = async (service: Service) => (await service.parts.zones.list()).map(({ name }) => name);

/** A data folder with a zone and some audio. */
async function filled(data: string, zone: string): Promise<void> {
  const service = await open(data);
  await service.parts.zones.create({ name: zone });
  await service.close();
  await mkdir(join(data, ...AUDIO.slice(0, -1)), { recursive: true });
  await writeFile(join(data, ...AUDIO), Buffer.alloc(300_000, zone));
}

test('what was backed up while the service ran comes back elsewhere', async () => {
  const here = await folder();
  const [data, other, file] = ['data', 'other', 'sao-luu.tar.gz'].map((name) => join(here, name)) as [
    string,
    string,
    string,
  ];
  await filled(data, 'Tổ 1');
  const running = await open(data);
  await running.parts.zones.create({ name: 'Tổ 2' });
  const manifest = await backup(data, file);
  expect(manifest.files.map(({ path }) => path)).toEqual(['loa.sqlite', AUDIO.join('/')]);
  await running.parts.zones.create({ name: 'Tổ 3' });
  expect(await readdir(here)).toEqual(['data', 'sao-luu.tar.gz']);

  expect((await restore(file, other)).before).toBeNull();
  expect(await names(await open(other))).toEqual(['Tổ 1', 'Tổ 2']);
  expect(await readFile(join(other, ...AUDIO))).toEqual(await readFile(join(data, ...AUDIO)));
});

test('what was there before a restore is kept beside it', async () => {
  const here = await folder();
  const [data, file] = [join(here, 'data'), join(here, 'sao-luu.tar.gz')];
  await filled(data, 'Tổ cũ');
  await backup(data, file);
  const running = await open(data);
  await running.parts.zones.create({ name: 'Tổ mới' });
  await expect(restore(file, data)).rejects.toMatchObject({ code: 'data-in-use' });
  await running.close();

  const { before } = await restore(file, data);
  expect(await names(await open(data))).toEqual(['Tổ cũ']);
  expect(before).toMatch(/truoc-khoi-phuc-\d{8}-\d{6}$/);
  expect(await names(await open(before ?? ''))).toEqual(['Tổ cũ', 'Tổ mới']);
  expect(existsSync(join(before ?? '', ...AUDIO))).toBe(true);
});

test('a damaged backup is refused and changes nothing', async () => {
  const here = await folder();
  const [data, file, bad] = ['data', 'tot.tar.gz', 'hong.tar.gz'].map((name) => join(here, name)) as [
    string,
    string,
    string,
  ];
  await filled(data, 'Tổ 1');
  await backup(data, file);
  const whole = await readFile(file);
  const entries = (await readdir(data)).sort();
  const middle = Math.floor(whole.length / 2);
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('không phải bản sao lưu'),
    whole.subarray(0, middle),
    whole.subarray(0, whole.length - 1),
    Buffer.concat([whole.subarray(0, middle), Buffer.from([0xff, 0x00, 0xff]), whole.subarray(middle + 3)]),
  ]) {
    await writeFile(bad, bytes);
    await expect(restore(bad, data)).rejects.toMatchObject({ code: 'backup-damaged' });
  }
  await expect(restore(join(here, 'khong-co'), data)).rejects.toMatchObject({ code: 'file-unreadable' });
  expect((await readdir(data)).sort()).toEqual(entries);
  expect(await names(await open(data))).toEqual(['Tổ 1']);
});

test('a backup that cannot be written leaves the one of before', async () => {
  const here = await folder();
  const [data, file] = [join(here, 'data'), join(here, 'sao-luu.tar.gz')];
  await filled(data, 'Tổ 1');
  await backup(data, file);
  await copyFile(file, `${file}.kept`);
  await rename(join(data, 'loa.sqlite'), join(data, 'mat.sqlite'));
  await expect(backup(data, file)).rejects.toMatchObject({ code: 'no-data' });
  expect(await readFile(file)).toEqual(await readFile(`${file}.kept`));
});
