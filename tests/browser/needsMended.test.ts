/** What keeps a loudspeaker silent or a script unheard: seen on Hôm nay, mended where its one click leads, gone then. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import { folder } from '../server/station.ts';
import { picture } from './browser.ts';
import { need, opened, seenTo } from './needs.ts';
import { expectAccessible } from './readable.ts';
import { openWard, TITLE, walk, type Desk } from './ward.ts';

const seat = openWard({ zones: ['Tổ dân phố 1'] });

/** The program at a loudspeaker of the first zone. */
async function playerWith(desk: Desk, token: string, sink: string, dataFolder: string) {
  const player = await nodePlayer({ server: desk.url, token, dataFolder, sink, version: 'test' });
  onTestFinished(() => player.close());
  return player;
}

async function emergencyInFirstZone({ client, recordingId, zoneIds }: Desk): Promise<void> {
  const { status } = await client.post('/api/v1/emergencies', { recordingId, zones: zoneIds.slice(0, 1) });
  expect(status).toBe(201);
}

walk('a loudspeaker that can’t sound, and what it missed', seat, async (desk, screen) => {
  const { page, client, zoneIds } = desk;
  for (const { id } of (await client.get('/api/v1/players')).body.items as { id: string }[])
    await client.delete(`/api/v1/players/${id}`);
  const made = await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] });
  const { token } = made.body as { token: string };
  const kept = await folder();
  const pulledOut = await playerWith(desk, token, 'alsa:hw:99', kept);

  await opened(page);
  const trouble = 'Đầu phát “Máy ở tổ 1” báo: Không phát được ra thiết bị âm thanh';
  await need(page, trouble).waitFor();
  await emergencyInFirstZone(desk);
  const missed = /Hôm nay có \d lượt không phát được: Không phát được ra thiết bị âm thanh/;
  await need(page, missed).waitFor();
  await expectAccessible(page, 'silent loudspeaker');
  await picture(page, `needs-silent-${screen}`);

  // What was missed can only be read about: read, it doesn't wait any more.
  await seenTo(page, missed, 'Xem nhật ký', () =>
    page
      .getByRole('row')
      .filter({ hasText: TITLE })
      .filter({ hasText: 'Không phát được ra thiết bị âm thanh' })
      .first()
      .waitFor(),
  );
  expect(await need(page, missed).count()).toBe(0);
  await page.getByText(/\d lượt không phát được/).waitFor();
  await emergencyInFirstZone(desk);
  await need(page, missed).waitFor();
  await seenTo(page, trouble, 'Xem loa', async () => {
    const row = page.getByRole('listitem').filter({ hasText: 'Máy ở tổ 1' });
    await row.getByText(/Không phát được ra thiết bị âm thanh/).waitFor();
    await pulledOut.close();
    await playerWith(desk, token, `file:${join(kept, 'out.wav')}`, kept);
    await row.getByText('Đang nối', { exact: true }).waitFor();
  });
  expect(await need(page, trouble).count()).toBe(0);
});

const listen = (page: Page) => page.getByRole('region', { name: 'Nghe thử' });

/** An approved script that nobody has heard yet is open. */
async function unheard({ client, page }: Desk, title: string, text: string): Promise<string> {
  for (const { id } of (await client.get('/api/v1/scripts')).body.items as { id: string; title: string }[])
    if ((await client.get(`/api/v1/scripts/${id}`)).body.title === title)
      await client.delete(`/api/v1/scripts/${id}`);
  const id = (await client.post('/api/v1/scripts', { title, text })).body.id as string;
  await client.post(`/api/v1/scripts/${id}/versions/1/approve`);
  await page.goto(`/bai-phat-thanh/${id}`);
  return id;
}

/** Until it is given back, the machine has lost what makes sound. */
function withoutFfmpeg(): () => void {
  const kept = process.env['LOA_FFMPEG'];
  process.env['LOA_FFMPEG'] = '/khong/co/ffmpeg';
  const restore = () => {
    if (kept === undefined) delete process.env['LOA_FFMPEG'];
    else process.env['LOA_FFMPEG'] = kept;
  };
  onTestFinished(restore);
  return restore;
}

walk('a recording that could not be made', seat, async (desk, screen) => {
  const { page } = desk;
  await unheard(desk, 'Họp tổ', `Mời bà con đến họp tổ dân phố, lần ${screen === 'phone' ? 2 : 1}.`);
  const mend = withoutFfmpeg();
  await listen(page).getByRole('button', { name: 'Nghe thử' }).click();
  await listen(page).getByText('Không chạy được ffmpeg').waitFor();
  await opened(page);
  const failed = 'Không làm được bản thu “Họp tổ”. Không chạy được ffmpeg';
  await need(page, failed).waitFor();
  await picture(page, `needs-recording-${screen}`);
  await seenTo(page, failed, 'Mở bài', async () => {
    await listen(page).getByText('Không chạy được ffmpeg').waitFor();
    mend();
    await listen(page).getByRole('button', { name: 'Nghe thử' }).click();
    await listen(page).getByRole('link', { name: 'Lập đợt tuyên truyền' }).waitFor();
  });
  expect(await need(page, failed).count()).toBe(0);
});

walk('a recording under way is stopped, and nothing half-made is left', seat, async (desk, screen) => {
  const { page, client, dataFolder } = desk;
  const sentences = Array.from(
    { length: 150 },
    (_, i) =>
      `Câu thứ ${i} của bài dài trên ${screen === 'phone' ? 'điện thoại' : 'máy bàn'}, mời bà con nghe.`,
  );
  const id = await unheard(desk, 'Bài dài', sentences.join(' '));
  const audio = async () =>
    (await readdir(join(dataFolder, 'audio'), { recursive: true }))
      .filter((name) => !name.startsWith('speech'))
      .sort();
  const before = await audio();
  await listen(page).getByRole('button', { name: 'Nghe thử' }).click();
  const progress = listen(page).getByRole('progressbar', { name: 'Đang tạo bản thu' });
  await listen(page)
    .getByText(/Đang đọc câu (\d{2,})/)
    .waitFor();
  expect(Number(await progress.getAttribute('aria-valuenow'))).toBeGreaterThan(5);
  await expectAccessible(page, 'making');
  await picture(page, `making-${screen}`);
  await listen(page).getByRole('button', { name: 'Dừng tạo bản thu' }).click();
  await listen(page).getByText('Đã dừng làm bản thu này.').waitFor();
  expect((await client.get(`/api/v1/recordings?scriptId=${id}`)).body.items).toMatchObject([
    { status: 'failed', mp3Url: null },
  ]);
  await expect.poll(audio).toEqual(before);
  await opened(page);
  expect(await need(page, 'Bài dài').count()).toBe(0);
});
