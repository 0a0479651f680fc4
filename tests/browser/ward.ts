/** A ward at work and its operator at a screen, for what is walked in a browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished } from 'vitest';
import { runningClock } from '../../common/clock.ts';
import type { Service } from '../../server/app.ts';
import type { Client } from '../server/client.ts';
import { ADMIN, staffedStation } from '../server/station.ts';
import { openPage } from './browser.ts';

export const MORNING = '2026-06-08T05:05:00+07:00';
export const TITLE = 'Xác thực thông tin thuê bao';

export interface Ward {
  readonly service: Service;
  readonly client: Client;
  readonly url: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page's console complained of. */
  readonly problems: string[];
  readonly recordingId: string;
  readonly zoneIds: readonly string[];
}

export interface WardOptions {
  readonly viewport: { width: number; height: number };
  readonly zones?: readonly string[];
  /** Without a script nothing is recorded, which takes a while. */
  readonly script?: false;
  readonly now?: string;
}

/** With zones, and an approved script whose recording is ready. */
export async function ward(browser: Browser, options: WardOptions): Promise<Ward> {
  const clock = runningClock(Temporal.Instant.from(options.now ?? MORNING));
  const { client, url, service } = await staffedStation({}, clock);
  const zoneIds: string[] = [];
  for (const name of options.zones ?? ['Tổ dân phố 1', 'Tổ dân phố 2'])
    zoneIds.push((await client.post('/api/v1/zones', { name })).body.id as string);
  const recordingId = options.script === false ? '' : await recorded(client);
  const context = await browser.newContext({ viewport: options.viewport, baseURL: url });
  onTestFinished(() => context.close());
  const problems: string[] = [];
  const page = await openPage(context, problems);
  page.setDefaultTimeout(45_000);
  await page.request.post('/api/v1/session', {
    data: { username: ADMIN.username, password: ADMIN.password },
    headers: { origin: url },
  });
  return { service, client, url, context, page, problems, recordingId, zoneIds };
}

async function recorded(client: Client): Promise<string> {
  const script = (
    await client.post('/api/v1/scripts', {
      title: TITLE,
      text: 'Kính thưa bà con, hãy xác thực thông tin thuê bao trước ngày 15/6/2026.',
    })
  ).body.id as string;
  await client.post(`/api/v1/scripts/${script}/versions/1/approve`);
  const id = (await client.post('/api/v1/recordings', { scriptId: script, version: 1 })).body.id as string;
  await expect
    .poll(async () => (await client.get(`/api/v1/recordings/${id}`)).body.status as string, {
      timeout: 60_000,
      interval: 300,
    })
    .toBe('ready');
  return id;
}

export const planCampaign = (of: Ward, more: object = {}) =>
  of.client.post('/api/v1/campaigns', {
    title: TITLE,
    recordingId: of.recordingId,
    zones: of.zoneIds,
    firstDay: '2026-06-08',
    lastDay: '2026-06-14',
    escalation: [{ daysLeft: 30, perDay: 2 }],
    ...more,
  });
