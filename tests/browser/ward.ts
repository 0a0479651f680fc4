/** A ward at work and its operators' screens. A file's tests share the ward: to start one and to record takes seconds. */
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { runningClock } from '../../common/clock.ts';
import type { Service } from '../../server/app.ts';
import { built, type Part } from '../built.ts';
import type { Client } from '../server/client.ts';
import { folder, staffedStation } from '../server/station.ts';
import { DESKTOP, openPage, PHONE, startBrowser } from './browser.ts';
import { expectToFit } from './readable.ts';

export const MORNING = '2026-06-08T05:05:00+07:00';
export const TITLE = 'Xác thực thông tin thuê bao';

export interface Ward {
  readonly service: Service;
  readonly client: Client;
  readonly url: string;
  readonly dataFolder: string;
  /** The approved script and its recording; empty without one. */
  readonly scriptId: string;
  readonly recordingId: string;
  readonly zoneIds: readonly string[];
}

/** The ward as one administrator sees it, on a screen of their own. */
export interface Desk extends Ward {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page's console complained of. */
  readonly problems: string[];
  /** Any other browser's page, signed in as nobody. */
  readonly elsewhere: (look?: BrowserContextOptions) => Promise<Page>;
}

/** Sits down at a screen: no campaign is left from those who sat there before. */
export type Seat = (viewport: Size, look?: BrowserContextOptions) => Promise<Desk>;
type Size = typeof DESKTOP;

export interface WardOptions {
  readonly zones?: readonly string[];
  /** Without a script nothing is recorded, which takes a while. */
  readonly script?: false;
  readonly now?: string;
  readonly parts?: readonly Part[];
  /** For Chromium. */
  readonly flags?: () => Promise<readonly string[]>;
}

/** Opened before a file's first test, closed after its last: with zones, and an approved script with its recording. */
export function openWard(options: WardOptions = {}): Seat {
  // A browser on a busy machine takes its time.
  vi.setConfig({ testTimeout: 240_000 });
  const ends: (() => Promise<void>)[] = [];
  let browser: Browser;
  let ward: Ward;

  beforeAll(async () => {
    await built(options.parts ?? ['web']);
    browser = await startBrowser(await options.flags?.());
    ends.push(() => browser.close());
    ward = await atWork(options, (end) => ends.push(end));
  }, 300_000);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  async function screen(look: BrowserContextOptions) {
    const context = await browser.newContext({
      ...{ locale: 'vi-VN', baseURL: ward.url, acceptDownloads: true },
      // Neither what moves nor what is kept for a poor network is what most walks are about; both take time.
      ...{ reducedMotion: 'reduce', serviceWorkers: 'block', ...look },
    });
    onTestFinished(() => context.close());
    const problems: string[] = [];
    const page = await openPage(context, problems);
    page.setDefaultTimeout(60_000);
    return { context, page, problems };
  }

  return async (viewport, look) => {
    const { client, url } = ward;
    for (const { id } of (await client.get('/api/v1/campaigns')).body.items as { id: string }[])
      await client.delete(`/api/v1/campaigns/${id}`);
    const own = await screen({ viewport, ...look });
    const [name = '', value = ''] = client.cookie.split('=');
    await own.context.addCookies([{ name, value, url }]);
    return { ...ward, ...own, elsewhere: async (other = {}) => (await screen(other)).page };
  };
}

async function atWork(options: WardOptions, atEnd: (end: () => Promise<void>) => void): Promise<Ward> {
  const clock = runningClock(Temporal.Instant.from(options.now ?? MORNING));
  const dataFolder = join(await folder(atEnd), 'data');
  const { client, url, service } = await staffedStation({ LOA_DATA: dataFolder }, clock, atEnd);
  const zoneIds: string[] = [];
  for (const name of options.zones ?? ['Tổ dân phố 1', 'Tổ dân phố 2'])
    zoneIds.push((await client.post('/api/v1/zones', { name })).body.id as string);
  const script = options.script === false ? { scriptId: '', recordingId: '' } : await recorded(client);
  return { service, client, url, dataFolder, zoneIds, ...script };
}

async function recorded(client: Client): Promise<Pick<Ward, 'scriptId' | 'recordingId'>> {
  const made = await client.post('/api/v1/scripts', {
    title: TITLE,
    text: 'Kính thưa bà con, hãy xác thực thông tin thuê bao trước ngày 15/6/2026.',
  });
  const scriptId = made.body.id as string;
  await client.post(`/api/v1/scripts/${scriptId}/versions/1/approve`);
  return { scriptId, recordingId: await recordingOf(client, scriptId) };
}

/** The first version's, once it can be heard. */
async function recordingOf(client: Client, scriptId: string): Promise<string> {
  const id = (await client.post('/api/v1/recordings', { scriptId, version: 1 })).body.id as string;
  const isReady = async () => (await client.get(`/api/v1/recordings/${id}`)).body.status === 'ready';
  await vi.waitUntil(isReady, { timeout: 120_000, interval: 100 });
  return id;
}

const SCREENS = [
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const;
export type Screen = (typeof SCREENS)[number][0];

/** Walked on the screens that people have. Nothing sticks out of them in the end, and the console has nothing to say. */
export const walk = (name: string, seat: Seat, way: (desk: Desk, screen: Screen) => Promise<void>) =>
  test.each(SCREENS)(`${name} (on a %s)`, async (screen, viewport) => {
    const desk = await seat(viewport);
    await way(desk, screen);
    await expectToFit(desk.page, name);
    expect(desk.problems).toEqual([]);
  });

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
