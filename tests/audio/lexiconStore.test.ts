/** The operators' lexicon in a real database. */
import { describe, expect, it } from 'vitest';
import { read } from '../../audio/spoken/reader.ts';
import { lexiconStore } from '../../audio/spoken/lexicon.store.ts';
import { systemClock } from '../../common/clock.ts';
import { liveEvents } from '../../common/events.ts';
import { scriptStore } from '../../scripts/script.store.ts';
import { testDatabase } from '../database.ts';

async function store() {
  const events = liveEvents();
  let told = 0;
  events.listen((e) => (told += e.type === 'lexicon' ? 1 : 0));
  const db = await testDatabase();
  const scripts = scriptStore(db, systemClock);
  const script = async (title: string) => (await scripts.create({ title, text: 'Nội dung.' }, 'Lan')).id;
  return { lexicon: lexiconStore(db, systemClock, events), scripts, script, told: () => told };
}

describe('the lexicon', () => {
  it('keeps one reading a written form, and tells of changes', async () => {
    const { lexicon, told } = await store();
    const first = await lexicon.put({ written: ' TTDV ', spoken: 'trung tâm  dịch vụ' });
    expect(first).toMatchObject({ written: 'TTDV', spoken: 'trung tâm dịch vụ', scriptId: null });
    const again = await lexicon.put({ written: 'TTDV', spoken: 'trung tâm dịch vụ tổng hợp' });
    expect(again.id).toBe(first.id);
    const changed = await lexicon.change(first.id, { written: 'TTDVTH', spoken: 'trung tâm' });
    expect(await lexicon.list()).toEqual([changed]);
    await lexicon.remove(first.id);
    expect(await lexicon.list()).toEqual([]);
    expect(told()).toBe(4);
  });

  it('refuses what is empty, gone or taken', async () => {
    const { lexicon } = await store();
    await expect(lexicon.put({ written: 'A', spoken: ' ' })).rejects.toMatchObject({
      code: 'lexicon-invalid',
    });
    await expect(lexicon.put({ written: '{số}', spoken: 'x' })).rejects.toThrow('hợp với mọi chỗ');
    await expect(lexicon.remove('khong')).rejects.toMatchObject({ code: 'lexicon-entry-unknown' });
    const { id } = await lexicon.put({ written: 'A', spoken: 'a' });
    await lexicon.put({ written: 'B', spoken: 'bê' });
    await expect(lexicon.change(id, { written: 'B', spoken: 'bê' })).rejects.toMatchObject({
      code: 'lexicon-entry-taken',
    });
    await expect(lexicon.change('khong', { written: 'C', spoken: 'xê' })).rejects.toMatchObject({
      code: 'lexicon-entry-unknown',
    });
  });
});

describe('a reading of one script', () => {
  it('holds there alone, and there before the general one', async () => {
    const { lexicon, script } = await store();
    const [festival, water] = [await script('Lễ hội'), await script('Cắt nước')];
    await lexicon.put({ written: 'TT', spoken: 'trung tâm' });
    const own = await lexicon.put({ written: 'TT', spoken: 'truyền thống', scriptId: festival });
    expect(own).toMatchObject({ scriptId: festival, scriptTitle: 'Lễ hội' });
    const said = async (scriptId?: string) =>
      read('Nhà TT', { lexicon: await lexicon.readings(scriptId) }).spoken;
    expect(await said(festival)).toBe('Nhà truyền thống');
    expect(await said(water)).toBe('Nhà trung tâm');
    expect(await said()).toBe('Nhà trung tâm');
    expect(await lexicon.list()).toHaveLength(2);
    const again = await lexicon.put({ written: 'TT', spoken: 'thể thao', scriptId: festival });
    expect(again.id).toBe(own.id);
    expect(await said(festival)).toBe('Nhà thể thao');
  });

  it('can be given to all scripts, unless they have one', async () => {
    const { lexicon, script } = await store();
    const festival = await script('Lễ hội');
    const { id } = await lexicon.put({ written: 'TT', spoken: 'truyền thống', scriptId: festival });
    const general = await lexicon.put({ written: 'TT', spoken: 'trung tâm' });
    await expect(lexicon.change(id, { written: 'TT', spoken: 'x' })).rejects.toMatchObject({
      code: 'lexicon-entry-taken',
    });
    await expect(
      lexicon.change(general.id, { written: 'TT', spoken: 'x', scriptId: festival }),
    ).rejects.toMatchObject({ code: 'lexicon-entry-taken' });
    await lexicon.remove(general.id);
    expect(await lexicon.change(id, { written: 'TT', spoken: 'truyền thống' })).toMatchObject({
      scriptId: null,
      scriptTitle: null,
    });
  });

  it('goes with its script and comes back with it', async () => {
    const { lexicon, scripts, script } = await store();
    const festival = await script('Lễ hội');
    await lexicon.put({ written: 'TT', spoken: 'truyền thống', scriptId: festival });
    await scripts.remove(festival);
    expect(await lexicon.list()).toEqual([]);
    expect(await lexicon.readings(festival)).toEqual([]);
    await expect(lexicon.put({ written: 'X', spoken: 'ích', scriptId: festival })).rejects.toMatchObject({
      code: 'script-unknown',
    });
    await scripts.restore(festival);
    expect(await lexicon.list()).toMatchObject([{ written: 'TT', scriptTitle: 'Lễ hội' }]);
  });
});

describe('the lexicon as CSV', () => {
  it('comes back, all of it or nothing', async () => {
    const { lexicon } = await store();
    await lexicon.put({ written: 'TDP, tổ', spoken: 'tổ "dân phố"' });
    await lexicon.put({ written: 'VNeID', spoken: 'vê nờ e i đi' });
    const csv = await lexicon.toCsv();
    const { lexicon: other } = await store();
    expect(await other.fromCsv(csv)).toEqual({ imported: 2, replaced: 0 });
    expect(await other.toCsv()).toBe(csv);
    await expect(other.fromCsv('written,spoken\nX,ích\nY\n')).rejects.toMatchObject({
      code: 'lexicon-invalid',
    });
    expect(await other.list()).toHaveLength(2);
  });

  it('is looked at before it replaces what the station says', async () => {
    const { lexicon, told } = await store();
    await lexicon.put({ written: 'TDP', spoken: 'tổ dân phố' });
    await lexicon.put({ written: 'NVH', spoken: 'nhà văn hóa' });
    const csv = 'written,spoken\nTDP,tổ dân phòng\nNVH,nhà văn hóa\nTYT,trạm y tế\n';
    expect(await lexicon.fromCsv(csv, true)).toEqual({ imported: 3, replaced: 1 });
    expect((await lexicon.list()).map(({ spoken }) => spoken)).toEqual(['nhà văn hóa', 'tổ dân phố']);
    expect(told()).toBe(2);
    expect(await lexicon.fromCsv(csv)).toEqual({ imported: 3, replaced: 1 });
    expect(await lexicon.fromCsv(csv)).toEqual({ imported: 3, replaced: 0 });
  });

  it.each([
    ['semicolons, as Excel writes here', '\uFEFFwritten;spoken\r\nTYT;trạm y tế\r\n'],
    ['tabs, as Excel’s Unicode text', 'written\tspoken\r\nTYT\ttrạm y tế\r\n'],
    ['a Vietnamese head', 'Chữ viết,Cách đọc\nTYT,trạm y tế\n'],
    ['no head', 'TYT,trạm y tế\n'],
    ['the same line twice', 'TYT,trạm y tế\nTYT,trạm y tế\n'],
  ])('is read with %s', async (_, csv) => {
    const { lexicon } = await store();
    expect(await lexicon.fromCsv(csv)).toEqual({ imported: 1, replaced: 0 });
    expect(await lexicon.list()).toMatchObject([{ written: 'TYT', spoken: 'trạm y tế' }]);
  });

  it.each([
    ['letters that Excel lost', 'written,spoken\nUB,?y ban\n', 'Dòng 2'],
    ['letters within a word', 'written,spoken\nHD,h?i d?ng\n', 'hỏng dấu'],
    ['signs of another encoding', 'written,spoken\nHD,h\uFFFDi \uFFFDồng\n', 'CSV UTF-8'],
    ['one word said in two ways', 'TT,trung tâm\nA,a\nTT,thể thao\n', '“TT” khác dòng 1'],
  ])('is refused with %s', async (_, csv, why) => {
    const { lexicon } = await store();
    await expect(lexicon.fromCsv(csv)).rejects.toThrow(why);
    expect(await lexicon.list()).toEqual([]);
  });

  it('names the script of a reading by its id or, written by hand, by its title', async () => {
    const { lexicon, script } = await store();
    const festival = await script('Lễ hội, ngày Tết');
    await lexicon.put({ written: 'TT', spoken: 'truyền thống', scriptId: festival });
    await lexicon.put({ written: 'TT', spoken: 'trung tâm' });
    const csv = await lexicon.toCsv();
    expect(csv).toContain(`TT,truyền thống,${festival},"Lễ hội, ngày Tết"`);
    for (const { id } of await lexicon.list()) await lexicon.remove(id);
    expect(await lexicon.fromCsv(csv)).toEqual({ imported: 2, replaced: 0 });
    expect(await lexicon.toCsv()).toBe(csv);
    await lexicon.fromCsv('written,spoken,scriptTitle\nBTC,ban tổ chức,"Lễ hội, ngày Tết"\nXYZ,ích\n');
    expect(await lexicon.list()).toMatchObject([
      { written: 'BTC', scriptId: festival },
      { written: 'TT' },
      { written: 'TT' },
      { written: 'XYZ', scriptId: null },
    ]);
  });

  it('is refused where it names a script that isn’t there, or one of two of the same title', async () => {
    const { lexicon, script } = await store();
    const csv = 'written,spoken,scriptTitle\nA,a,\nBTC,ban tổ chức,Lễ hội\n';
    await expect(lexicon.fromCsv(csv)).rejects.toMatchObject({
      code: 'lexicon-invalid',
      message: expect.stringContaining('Dòng 3') as string,
    });
    await script('Lễ hội');
    await script('Lễ hội');
    await expect(lexicon.fromCsv(csv)).rejects.toThrow('cùng tên');
    expect(await lexicon.list()).toEqual([]);
  });
});
