/** Loa in a browser: zones on a plan and on a list, how loud they are, whom they hear; players renewed, renamed and tried. */
import { expect } from 'vitest';
import { iconPng } from '../../web/icons.plugin.ts';
import { heardOn, picture } from './browser.ts';
import { expectAccessible, expectToFit } from './readable.ts';
import { openWard, walk, type Desk } from './ward.ts';

const seat = openWard({ script: false, parts: ['web', 'player'] });

interface Zone {
  readonly name: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly hears: readonly string[];
  readonly volume: number;
  readonly volumeHours: readonly object[];
}

const zonesOf = async ({ client }: Desk) => (await client.get('/api/v1/zones')).body.items as Zone[];
const first = async (of: Desk) => (await zonesOf(of))[0] as Zone;

/** Two zones of which nothing is known yet, and no picture of the ward. */
async function bare({ client, zoneIds }: Desk): Promise<void> {
  await client.delete('/api/v1/ground-plan/picture');
  for (const id of zoneIds)
    await client.patch(`/api/v1/zones/${id}`, { x: null, y: null, hears: [], volumeHours: [], volume: 1 });
  for (const { id } of (await client.get('/api/v1/players')).body.items as { id: string }[])
    await client.delete(`/api/v1/players/${id}`);
}

walk(
  'zones are put on a picture of the ward, dragged, moved by keys and joined',
  seat,
  async (desk, screen) => {
    const { page, client, zoneIds } = desk;
    await bare(desk);
    await page.goto('/loa');
    await page.getByText('Sơ đồ', { exact: true }).click();
    await page.getByText('Chưa có cụm loa nào trên sơ đồ').waitFor();
    await expectAccessible(page);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Tải ảnh sơ đồ lên' }).click();
    await (await chooser).setFiles({ name: 'so-do.png', mimeType: 'image/png', buffer: iconPng(400) });
    const background = page.getByRole('img', { name: 'Ảnh sơ đồ của phường' });
    await background.waitFor();
    expect(await background.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(400);

    await page.getByRole('button', { name: 'Đặt tất cả' }).click();
    await expect.poll(async () => (await zonesOf(desk)).every(({ x }) => x !== null)).toBe(true);
    const marker = page.getByRole('button', { name: /^Tổ dân phố 1: Chưa có đầu phát/ });
    await marker.scrollIntoViewIfNeeded();
    const before = await first(desk);
    const box = (await marker.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await first(desk)).x).toBeGreaterThan(before.x ?? 1);
    const dragged = await first(desk);
    expect(dragged.y).toBeGreaterThan(before.y ?? 1);

    await marker.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => first(desk))
      .toMatchObject({
        x: expect.closeTo((dragged.x ?? 0) - 0.05, 3) as number,
        y: expect.closeTo((dragged.y ?? 0) - 0.01, 3) as number,
      });
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => first(desk)).toMatchObject({ x: dragged.x, y: dragged.y });
    await page.getByLabel('Cách trái (%)').fill('25,5');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await first(desk)).x).toBe(0.255);

    await page.getByRole('button', { name: 'Nối với cụm khác' }).click();
    await page.getByRole('button', { name: /^Tổ dân phố 2:/ }).click();
    await page.getByText(/Tổ dân phố 1 và Tổ dân phố 2 nghe thấy nhau/).waitFor();
    expect((await zonesOf(desk)).map(({ hears }) => hears)).toEqual([[zoneIds[1]], [zoneIds[0]]]);
    await expectAccessible(page);
    await expectToFit(page);
    await picture(page, `plan-arranging-${screen}`);
    await page.getByRole('button', { name: 'Bỏ đường nối Tổ dân phố 1 – Tổ dân phố 2' }).click();
    await expect.poll(async () => (await zonesOf(desk)).flatMap(({ hears }) => hears)).toEqual([]);

    await page.getByRole('button', { name: 'Xong' }).click();
    await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] });
    await page.getByRole('button', { name: 'Tổ dân phố 1: Mất kết nối' }).click();
    await page.getByRole('dialog').getByText('Máy ở tổ 1').waitFor();
    await expectAccessible(page);
  },
);

walk('on the bare grid zones are put at once, and each opens its card', seat, async (desk, screen) => {
  const { page } = desk;
  await bare(desk);
  await page.goto('/loa?xem=so-do');
  await page.getByRole('button', { name: 'Dùng lưới trống' }).click();
  await expect.poll(async () => (await zonesOf(desk)).every(({ y }) => y !== null)).toBe(true);
  await expectAccessible(page);
  await picture(page, `plan-grid-${screen}`);
  await page.getByRole('button', { name: 'Xong' }).click();
  await page.getByRole('button', { name: /^Tổ dân phố 2:/ }).click();
  const volume = page.getByRole('dialog').getByRole('slider', { name: 'Âm lượng của Tổ dân phố 2' });
  await volume.press('ArrowLeft');
  await page.getByText('Âm lượng của Tổ dân phố 2: 95 %.').waitFor();
  expect((await zonesOf(desk))[1]?.volume).toBe(0.95);
});

walk(
  'a zone hears another, and is softer in the early morning and in the evening',
  seat,
  async (desk, screen) => {
    const { page, zoneIds } = desk;
    await bare(desk);
    const edit = async () => {
      await page.getByRole('button', { name: 'Việc khác với Tổ dân phố 1' }).click();
      await page.getByRole('menuitem', { name: 'Sửa' }).click();
    };
    await page.goto('/loa');
    await edit();
    const dialog = page.getByRole('dialog', { name: 'Sửa cụm loa' });
    await dialog.getByLabel('Nghe thấy loa của').first().click();
    await page.getByRole('option', { name: 'Tổ dân phố 2' }).click();
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Thêm khoảng giờ' }).click();
    await dialog.getByLabel('Âm lượng, %').fill('40');
    await dialog.getByRole('button', { name: 'Thêm khoảng giờ' }).click();
    await dialog.getByLabel('Từ').last().fill('06:00');
    await expectToFit(page);
    await expectAccessible(page);
    await picture(page, `zone-hours-${screen}`);
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('05:00–06:30 và 06:00–21:30 trùng nhau').waitFor();
    // It was refused.
    desk.problems.length = 0;
    await dialog.getByLabel('Từ').last().fill('20:00');
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Theo giờ: 05:00–06:30 40 %, 20:00–21:30 50 %').waitFor();
    await page.getByText('Nghe thấy: Tổ dân phố 2').waitFor();
    expect(await first(desk)).toMatchObject({
      hears: [zoneIds[1]],
      volumeHours: [
        { start: '05:00', end: '06:30', volume: 0.4 },
        { start: '20:00', end: '21:30', volume: 0.5 },
      ],
    });

    await edit();
    await dialog.getByRole('button', { name: 'Bỏ khoảng giờ 20:00–21:30' }).click();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Theo giờ: 05:00–06:30 40 %', { exact: true }).waitFor();
  },
);

walk(
  'a player is tried, moved, given a new link and removed; only the new link sounds',
  seat,
  async (desk) => {
    const { page, client, zoneIds } = desk;
    await bare(desk);
    const old = (await client.post('/api/v1/players', { name: 'Máy ở tổ 1', zoneId: zoneIds[0] })).body
      .link as string;
    await page.goto('/loa');
    const zone = async (item: string) => {
      await page.getByRole('button', { name: 'Việc khác với Tổ dân phố 1' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const player = async (name: string, item: string) => {
      await page.getByRole('button', { name: `Việc khác với đầu phát ${name}` }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const dialog = page.getByRole('dialog');
    await zone('Thử loa');
    await page.getByText('Cụm loa chưa có đầu phát nào đang nối.').waitFor();
    // It was refused.
    desk.problems.length = 0;

    await player('Máy ở tổ 1', 'Cấp liên kết mới');
    await dialog.getByRole('button', { name: 'Cấp liên kết mới' }).click();
    await dialog.getByRole('img', { name: 'Mã QR của liên kết' }).waitFor();
    await expectAccessible(page, 'new link', '[role=dialog]');
    await expectToFit(page, 'new link');
    const link =
      (await dialog
        .getByText(/\/player#token=/)
        .first()
        .textContent()) ?? '';
    expect(link).not.toBe(old);
    await dialog.getByRole('button', { name: 'Xong' }).click();

    const loudspeaker = await desk.elsewhere();
    await loudspeaker.goto(link);
    await loudspeaker.getByRole('button', { name: 'Bật loa' }).click();
    await page.getByText('Đang nối', { exact: true }).waitFor();
    expect((await heardOn(loudspeaker)).peak).toBeLessThan(0.01);
    await zone('Thử loa');
    await page.getByText('Đầu phát ở “Tổ dân phố 1” vừa kêu ba nốt nhạc.').waitFor();
    await expect
      .poll(async () => (await heardOn(loudspeaker)).seconds, { timeout: 20_000 })
      .toBeGreaterThan(0.3);

    await player('Máy ở tổ 1', 'Đổi tên, chuyển cụm');
    await dialog.getByLabel('Tên đầu phát').fill('Máy ở chợ');
    await dialog.getByRole('combobox', { name: 'Thuộc cụm loa' }).click();
    await page.getByRole('option', { name: 'Tổ dân phố 2' }).click();
    await dialog.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('article').filter({ hasText: 'Tổ dân phố 2' }).getByText('Máy ở chợ').waitFor();
    await player('Máy ở chợ', 'Xóa đầu phát');
    await dialog.getByRole('button', { name: 'Xóa đầu phát' }).click();
    await page.getByText('Đã xóa đầu phát.').waitFor();
    expect((await client.get('/api/v1/players')).body.items).toEqual([]);
  },
);

walk('a zone is removed only when it is meant', seat, async (desk) => {
  const { page, client } = desk;
  const names = async () => (await zonesOf(desk)).map(({ name }) => name);
  const before = await names();
  await client.post('/api/v1/zones', { name: 'Chợ Bắc Kạn' });
  await page.goto('/loa');
  const remove = async () => {
    await page.getByRole('button', { name: 'Việc khác với Chợ Bắc Kạn' }).click();
    await page.getByRole('menuitem', { name: 'Xóa cụm loa' }).click();
  };
  const dialog = page.getByRole('dialog', { name: 'Xóa cụm loa này?' });
  await remove();
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  expect(await names()).toContain('Chợ Bắc Kạn');
  await remove();
  await dialog.getByRole('button', { name: 'Xóa cụm loa' }).click();
  await page.getByText('Đã xóa cụm loa.').waitFor();
  expect(await names()).toEqual(before);
});
