/** The operators' lexicon in a real database. */
import { describe, expect, it } from 'vitest';
import { lexiconStore } from '../../audio/spoken/lexicon.store.ts';
import { systemClock } from '../../common/clock.ts';
import { liveEvents } from '../../common/events.ts';
import { testDatabase } from '../database.ts';

async function store() {
  const events = liveEvents();
  let told = 0;
  events.listen((e) => (told += e.type === 'lexicon' ? 1 : 0));
  return { lexicon: lexiconStore(await testDatabase(), systemClock, events), told: () => told };
}

describe('the lexicon', () => {
  it('keeps one reading a written form, and tells of changes', async () => {
    const { lexicon, told } = await store();
    const first = await lexicon.put({ written: ' TTDV ', spoken: 'trung tâm  dịch vụ' });
    expect(first).toMatchObject({ written: 'TTDV', spoken: 'trung tâm dịch vụ' });
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

  it('goes out as CSV and comes back, all of it or nothing', async () => {
    const { lexicon } = await store();
    await lexicon.put({ written: 'TDP, tổ', spoken: 'tổ "dân phố"' });
    await lexicon.put({ written: 'VNeID', spoken: 'vê nờ e i đi' });
    const csv = await lexicon.toCsv();
    const { lexicon: other } = await store();
    expect(await other.fromCsv(csv)).toBe(2);
    expect(await other.toCsv()).toBe(csv);
    await expect(other.fromCsv('written,spoken\nX,ích\nY\n')).rejects.toMatchObject({
      code: 'lexicon-invalid',
    });
    expect(await other.list()).toHaveLength(2);
  });
});
