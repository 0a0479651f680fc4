/**
 * The operators' guide: its pictures, taken of a ward at work on the morning the sample letter came in.
 * `LOA_PICTURES=docs/pictures npx vitest run tests/browser/guide.test.ts` writes them anew; without it nothing is taken.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runningClock } from '../../common/clock.ts';
import { projectPath } from '../../server/root.ts';
import { built } from '../built.ts';
import type { Client } from '../server/client.ts';
import { ADMIN, staffedStation } from '../server/station.ts';
import { DESKTOP, openPage, picture, startBrowser } from './browser.ts';

const wanted = Boolean(process.env['LOA_PICTURES']);
const MORNING = '2026-05-26T05:28:30+07:00';
const READINGS = [
  ['TTDVTH', 'trung tâm dịch vụ tổng hợp'],
  ['SĐT', 'số điện thoại'],
  ['Pác Nặm', 'pác nặm'],
  ['VNeID', 'vi en i đi'],
] as const;
const ZONES = ['Tổ dân phố 1', 'Tổ dân phố 5', 'Chợ Bắc Kạn', 'Nhà văn hóa Đội Kỳ'];

let browser: Browser;
beforeAll(async () => {
  if (!wanted) return;
  await built(['web', 'player']);
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** @returns the script's id and its approved recording's. */
async function script(
  client: Client,
  input: { title: string; text: string; documentId?: string },
): Promise<{ id: string; recordingId: string }> {
  const { id } = (await client.post('/api/v1/scripts', input)).body as { id: string };
  await client.post(`/api/v1/scripts/${id}/versions/1/approve`);
  const made = await client.post('/api/v1/recordings', { scriptId: id, version: 1 });
  const recordingId = made.body.id as string;
  await expect
    .poll(async () => (await client.get(`/api/v1/recordings/${recordingId}`)).body.status, {
      timeout: 120_000,
      interval: 300,
    })
    .toBe('ready');
  return { id, recordingId };
}

async function letter(client: Client): Promise<{ title: string; text: string; documentId: string }> {
  const bytes = await readFile(projectPath('samples', 'cong-van-thue-bao.docx'));
  const { body } = await client.upload('/api/v1/documents', bytes, 'cong-van-thue-bao.docx');
  const { title, draft } = (body as { fields: { title: string; draft: string } }).fields;
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    text: draft,
    documentId: body.id as string,
  };
}

const shown = async (page: Page, name: string) => {
  // Whatever slides in has come to rest, and nothing points at anything.
  await page.mouse.move(DESKTOP.width - 2, DESKTOP.height - 2);
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForTimeout(600);
  await picture(page, name);
};

test.runIf(wanted)('the pages of the guide, as a clerk sees them', { timeout: 400_000 }, async () => {
  const { client, url } = await staffedStation(
    { STATION_NAME: 'Truyền thanh phường Bắc Kạn' },
    runningClock(Temporal.Instant.from(MORNING)),
  );
  const context = await browser.newContext({
    viewport: DESKTOP,
    locale: 'vi-VN',
    baseURL: url,
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  const zones: string[] = [];
  for (const name of ZONES) {
    const hears = name === 'Chợ Bắc Kạn' ? zones.slice(1, 2) : [];
    const zoneId = (await client.post('/api/v1/zones', { name, hears })).body.id as string;
    zones.push(zoneId);
    const enrolled = await client.post('/api/v1/players', { name: `Máy ở ${name}`, zoneId });
    // Each loudspeaker is a browser of its own.
    const own = await browser.newContext({ locale: 'vi-VN' });
    onTestFinished(() => own.close());
    const loudspeaker = await openPage(own);
    await loudspeaker.goto(enrolled.body.link as string);
    await loudspeaker.getByRole('button', { name: 'Bật loa' }).click();
  }
  const plan = (title: string, recordingId: string, lastDay: string, of: string[], perDay: number) =>
    client.post('/api/v1/campaigns', {
      ...{ title, recordingId, lastDay, zones: of, firstDay: '2026-05-26' },
      escalation: [
        { daysLeft: 99, perDay },
        { daysLeft: 3, perDay: perDay + 1 },
      ],
    });
  const rabies = await script(client, {
    title: 'Tiêm phòng dại cho chó, mèo',
    text: 'Kính thưa bà con. Từ ngày 25/5/2026 đến hết ngày 30/5/2026, Trạm Y tế phường tổ chức tiêm phòng dại cho chó, mèo. Đề nghị bà con đưa vật nuôi đến nhà văn hóa tổ dân phố, từ 7 giờ 30 đến 10 giờ 30 hằng ngày.',
  });
  await plan('Tiêm phòng dại cho chó, mèo', rabies.recordingId, '2026-05-30', zones.slice(0, 3), 1);
  const cleaning = await script(client, {
    title: 'Tổng vệ sinh sáng Chủ Nhật',
    text: 'Kính thưa bà con. Sáng Chủ Nhật, ngày 31/5/2026, từ 6 giờ, toàn phường ra quân tổng vệ sinh đường làng, ngõ phố. Mỗi hộ cử một người tham gia, mang theo chổi, xẻng.',
  });
  await plan('Tổng vệ sinh sáng Chủ Nhật', cleaning.recordingId, '2026-05-31', zones, 1);

  const of = await letter(client);
  const sim = await script(client, of);
  const page = await openPage(context);
  page.setDefaultTimeout(60_000);
  await page.request.post('/api/v1/session', {
    data: { username: ADMIN.username, password: ADMIN.password },
    headers: { origin: url },
  });

  await page.goto('/');
  await page.getByText('Đang phát').first().waitFor({ timeout: 180_000 });
  await page.waitForTimeout(8_000);
  await shown(page, 'hom-nay');

  const query = new URLSearchParams({
    ...{ recording: sim.recordingId, deadline: '2026-06-15', lastDay: '2026-06-14', title: of.title },
  });
  await page.goto(`/dot-tuyen-truyen/moi?${query.toString()}`);
  await page.getByRole('radio', { name: /Mạnh/ }).click();
  await page.getByText('Xếp được tất cả').waitFor();
  await page.getByRole('button', { name: 'Lưu và xếp lịch' }).click();
  await page.getByText('Đã lưu đợt và xếp lịch.').waitFor();
  await page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor({ state: 'detached' });
  await shown(page, 'dot-tuyen-truyen');

  await page.goto('/lich-phat?date=2026-05-26');
  await page.locator('.fc-event').first().waitFor();
  await shown(page, 'lich-phat');

  await page.goto('/loa');
  await page.getByText('Chợ Bắc Kạn').first().waitFor();
  await shown(page, 'loa');

  await page.goto(`/bai-phat-thanh/${sim.id}`);
  await page
    .getByText(/mười lăm tháng sáu/)
    .first()
    .waitFor();
  await shown(page, 'bai-phat-thanh');

  for (const [written, spoken] of READINGS) await client.post('/api/v1/lexicon', { written, spoken });
  await page.goto('/tu-dien');
  await page.getByPlaceholder('Gõ một câu có chữ cần thử…').fill('Hỏi TTDVTH, SĐT 0209 3812 345.');
  await page.getByText(/trung tâm dịch vụ tổng hợp, số điện thoại/).waitFor();
  await shown(page, 'tu-dien');

  await page.goto('/cai-dat');
  await page.getByRole('region', { name: 'Khung giờ phát' }).waitFor();
  await shown(page, 'cai-dat');

  await page.goto('/nhat-ky');
  await page.getByText('Đã phát', { exact: true }).first().waitFor();
  await shown(page, 'nhat-ky');
});
