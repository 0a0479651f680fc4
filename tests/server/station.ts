/** A whole service in this process: real SQLite, real broker, free ports, a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { systemClock, type Clock } from '../../common/clock.ts';
import { buildApp, type Service } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { client, type Client } from './client.ts';

export const ADMIN = { name: 'Nguyễn Thị An', username: 'nguyen.an', password: 'mat-khau-dai' };

/** Takes what is to be done in the end: at the test's, or later where a file's tests share what was made. */
export type AtEnd = (end: () => Promise<void>) => void;

export async function folder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'loa-test-'));
  atEnd(() => rm(made, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return made;
}

export interface Station {
  readonly service: Service;
  readonly url: string;
  /** A browser that is signed in as nobody yet. */
  readonly client: Client;
}

export async function station(
  environment: Record<string, string> = {},
  clock: Clock = systemClock,
  atEnd: AtEnd = onTestFinished,
): Promise<Station> {
  const config = readConfig({
    PORT: '0',
    MQTT_PORT: '0',
    LOG_LEVEL: 'silent',
    LOA_DATA: join(await folder(atEnd), 'data'),
    ...environment,
  });
  const service = await buildApp(config, { clock });
  atEnd(() => service.close());
  const url = await service.listen();
  return { service, url, client: client(url) };
}

/** With the first administrator made and signed in. */
export async function staffedStation(
  environment: Record<string, string> = {},
  clock: Clock = systemClock,
  atEnd: AtEnd = onTestFinished,
): Promise<Station> {
  const made = await station(environment, clock, atEnd);
  const { status } = await made.client.post('/api/v1/setup', ADMIN);
  if (status !== 201) throw new Error(`The administrator was not made: ${status}`);
  return made;
}
