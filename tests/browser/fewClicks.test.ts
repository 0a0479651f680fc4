/** The measure of a morning's work: from the letter to a planned campaign, every click counted and every wait timed. */
import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runningClock } from '../../common/clock.ts';
import { projectPath } from '../../server/root.ts';
import { built } from '../built.ts';
import { ADMIN, staffedStation } from '../server/station.ts';
import { DESKTOP, openPage, PHONE, picture, startBrowser } from './browser.ts';
import { fromLetterToCampaign } from './letterToCampaign.ts';
import { signIn } from './hands.ts';

const MOST_TOUCHES = 12;
const MOST_SECONDS = 60;

let browser: Browser;
beforeAll(async () => {
  await built(['web']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test.each([
  { name: 'on a desktop, the letter dropped', viewport: DESKTOP, drop: true },
  { name: 'on a phone, the letter pasted from a message', viewport: PHONE, drop: false },
])(
  'from the letter to a saved campaign $name',
  async ({ name, viewport, drop }) => {
    const { client, url } = await staffedStation(
      {},
      runningClock(Temporal.Instant.from('2026-05-26T08:00:00+07:00')),
    );
    for (const zone of ['Tổ dân phố 1', 'Tổ dân phố 5', 'Chợ Bắc Kạn'])
      await client.post('/api/v1/zones', { name: zone });
    const context = await browser.newContext({ viewport, locale: 'vi-VN' });
    onTestFinished(() => context.close());
    const page = await openPage(context);
    page.setDefaultTimeout(90_000);
    await signIn(page, url, ADMIN);

    const letter = await readFile(projectPath('samples', `cong-van-thue-bao.${drop ? 'docx' : 'txt'}`));
    const { touches, machineSeconds } = await fromLetterToCampaign(page, letter, drop ? 'drop' : 'paste');
    await picture(page, `few-clicks (${name})`);
    console.log(`${name}: ${touches} touches, ${machineSeconds.toFixed(1)} s of machine time`);
    expect(touches).toBeLessThanOrEqual(MOST_TOUCHES);
    expect(machineSeconds).toBeLessThan(MOST_SECONDS);

    const { items } = (await client.get('/api/v1/campaigns')).body as { items: { lastDay: string }[] };
    expect(items.map(({ lastDay }) => lastDay)).toEqual(['2026-06-14']);
    const { items: airings, unmet } = (await client.get('/api/v1/airings?from=2026-05-26&to=2026-06-14'))
      .body;
    expect(unmet).toEqual([]);
    expect(airings.length).toBeGreaterThan(20);
    const { items: scripts } = (await client.get('/api/v1/scripts')).body;
    expect(scripts).toMatchObject([{ state: 'approved' }]);
  },
  240_000,
);
