import { describe, expect, it } from 'vitest';
import { timerClock, type Clock } from '../../common/clock.ts';
import { liveEvents, type LiveEvent } from '../../common/events.ts';
import { newId } from '../../common/ids.ts';
import { scripts } from '../../scripts/scripts.ts';
import type { ScriptParts } from '../../server/routes/scripts.ts';
import { testDatabase } from '../database.ts';

async function room(clock: Clock = timerClock(() => Date.parse('2026-05-26T01:00:00Z'), 1)) {
  const db = await testDatabase();
  const events = liveEvents();
  const heard: LiveEvent[] = [];
  events.listen((event) => heard.push(event));
  const lexicon = async () => [{ written: 'Mobifne', spoken: 'Mô bi phôn' }];
  const parts: ScriptParts = { scripts: scripts({ db, clock, events, lexicon }) };
  return { ...parts, db, heard };
}
const NEW = { title: 'Xác thực thuê bao', text: 'Đề nghị bà con xác thực thuê bao trước ngày 15/6/2026.' };

describe('versions', () => {
  it('a draft is edited in place; an approved version stays and editing makes the next', async () => {
    const { scripts } = await room();
    const first = await scripts.create(NEW, 'Lan');
    const edited = await scripts.saveText(
      first.id,
      { text: 'Bản hai.', baseUpdatedAt: first.updatedAt },
      'Lan',
    );
    expect(edited.versions.map((v) => [v.number, v.text])).toEqual([[1, 'Bản hai.']]);
    const approved = await scripts.approve(first.id, 1, 'Minh');
    expect(approved.versions[0]).toMatchObject({ approvedBy: 'Minh' });
    const next = await scripts.saveText(
      first.id,
      { text: 'Bản ba.', baseUpdatedAt: approved.updatedAt },
      'Lan',
    );
    expect(next.versions.map((v) => [v.number, v.text, v.approvedAt === null])).toEqual([
      [2, 'Bản ba.', true],
      [1, 'Bản hai.', false],
    ]);
  });

  it('saving the same again, or approving twice, changes nothing', async () => {
    const { scripts } = await room();
    const first = await scripts.create(NEW, 'Lan');
    expect(
      await scripts.saveText(first.id, { text: NEW.text, baseUpdatedAt: first.updatedAt }, 'Lan'),
    ).toEqual(first);
    const approved = await scripts.approve(first.id, 1, 'Lan');
    expect(await scripts.approve(first.id, 1, 'Minh')).toEqual(approved);
  });

  it('who saves over somebody’s newer text is told who changed it, even within the same millisecond', async () => {
    const { scripts } = await room();
    const first = await scripts.create(NEW, 'Lan');
    await scripts.saveText(first.id, { text: 'Của Minh.', baseUpdatedAt: first.updatedAt }, 'Minh');
    const late = scripts.saveText(first.id, { text: 'Của Lan.', baseUpdatedAt: first.updatedAt }, 'Lan');
    await expect(late).rejects.toMatchObject({
      kind: 'conflict',
      code: 'script-changed',
      message: expect.stringMatching(/^Minh vừa sửa/),
    });
    expect((await scripts.get(first.id)).versions[0]!.text).toBe('Của Minh.');
  });

  it('what somebody changed after it was read is not approved by mistake', async () => {
    const { scripts } = await room();
    const read = await scripts.create(NEW, 'Lan');
    const changed = await scripts.saveText(
      read.id,
      { text: 'Chữ khác.', baseUpdatedAt: read.updatedAt },
      'Minh',
    );
    await expect(scripts.approve(read.id, 1, 'Lan', read.updatedAt)).rejects.toMatchObject({
      code: 'script-changed',
      message: 'Minh vừa sửa bài này. Hãy đọc lại bản mới rồi hãy duyệt.',
    });
    expect((await scripts.get(read.id)).versions[0]).toMatchObject({ approvedAt: null });
    const approved = await scripts.approve(read.id, 2, 'Lan', changed.updatedAt);
    expect(approved.versions[0]).toMatchObject({ text: 'Chữ khác.', approvedBy: 'Lan' });
    // Approved already: nothing to be lost any more.
    expect(await scripts.approve(read.id, 2, 'Lan', read.updatedAt)).toEqual(approved);
  });

  it('what somebody wrote stays when another writes over it, and not each stroke of one’s own', async () => {
    const { scripts } = await room();
    let script = await scripts.create(NEW, 'Lan');
    for (const [by, text] of [
      ['Lan', 'Của Lan.'],
      ['Minh', 'Của Minh.'],
      ['Minh', 'Của Minh, sửa thêm.'],
    ] as const)
      script = await scripts.saveText(script.id, { text, baseUpdatedAt: script.updatedAt }, by);
    expect(script.versions.map(({ number, text, createdBy }) => [number, text, createdBy])).toEqual([
      [2, 'Của Minh, sửa thêm.', 'Minh'],
      [1, 'Của Lan.', 'Lan'],
    ]);
  });

  it('a title alone may change, and an unknown version can’t be approved', async () => {
    const { scripts } = await room();
    const first = await scripts.create(NEW, 'Lan');
    const named = await scripts.saveText(
      first.id,
      { title: 'Tên mới', text: NEW.text, baseUpdatedAt: first.updatedAt },
      'Lan',
    );
    expect(named).toMatchObject({ title: 'Tên mới', versions: [{ number: 1 }] });
    await expect(scripts.approve(first.id, 7, 'Lan')).rejects.toMatchObject({
      code: 'script-version-unknown',
    });
  });
});

describe('what can’t be a script is refused', () => {
  it.each([
    ['', 'script-empty'],
    [' \n…', 'script-empty'],
    ['bà con '.repeat(3000), 'script-too-long'],
  ])('%.10s', async (text, code) => {
    const { scripts } = await room();
    await expect(scripts.create({ ...NEW, text }, 'Lan')).rejects.toMatchObject({ kind: 'invalid', code });
  });

  it('a letter that isn’t there', async () => {
    const { scripts } = await room();
    await expect(scripts.create({ ...NEW, documentId: newId() }, 'Lan')).rejects.toMatchObject({
      code: 'document-unknown',
    });
  });
});

describe('the list', () => {
  it('is found with and without accents, by any of its words', async () => {
    const { scripts } = await room();
    await scripts.create(NEW, 'Lan');
    await scripts.create({ title: 'Tiêm phòng dại', text: 'Mời bà con đưa chó, mèo đi tiêm 100%.' }, 'Lan');
    const found = async (search: string) =>
      (await scripts.list({ search, limit: 10 })).items.map((s) => s.title);
    expect(await found('thue bao')).toEqual(['Xác thực thuê bao']);
    expect(await found('THUÊ BAO xác')).toEqual(['Xác thực thuê bao']);
    expect(await found('dua cho tiem')).toEqual(['Tiêm phòng dại']);
    expect(await found('100%')).toEqual(['Tiêm phòng dại']);
    expect(await found('100_')).toEqual([]);
    expect(await found('không có')).toEqual([]);
  });

  it('comes in pages, newest change first, each script once', async () => {
    let now = Date.parse('2026-05-26T01:00:00Z');
    const { scripts } = await room(timerClock(() => (now += 1000), 1));
    const titles: string[] = [];
    for (let i = 0; i < 7; i++)
      titles.unshift((await scripts.create({ ...NEW, title: `Bài ${i}` }, 'Lan')).title);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await scripts.list({ limit: 3, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map((s) => s.title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(titles);
    await expect(scripts.list({ limit: 3, cursor: 'xx' })).rejects.toMatchObject({ code: 'cursor-invalid' });
  });

  it('tells drafts from approved scripts', async () => {
    const { scripts } = await room();
    const one = await scripts.create(NEW, 'Lan');
    const two = await scripts.create({ ...NEW, title: 'Hai' }, 'Lan');
    const approved = await scripts.approve(one.id, 1, 'Lan');
    const states = async (state: 'draft' | 'approved') =>
      (await scripts.list({ state, limit: 9 })).items.map((s) => s.id);
    expect(await states('approved')).toEqual([one.id]);
    expect(await states('draft')).toEqual([two.id]);
    await scripts.saveText(one.id, { text: 'Mới.', baseUpdatedAt: approved.updatedAt }, 'Lan');
    expect(await states('approved')).toEqual([]);
    const [item] = (await scripts.list({ search: 'xac thuc', limit: 9 })).items;
    expect(item).toMatchObject({ state: 'draft', latestVersion: 2, approvedVersion: 1 });
  });
});

describe('removing', () => {
  it('hides a script, and restoring brings it back whole', async () => {
    const { scripts, heard } = await room();
    const made = await scripts.create(NEW, 'Lan');
    await scripts.remove(made.id);
    expect((await scripts.list({ limit: 9 })).items).toEqual([]);
    await expect(scripts.get(made.id)).rejects.toMatchObject({ kind: 'not-found', code: 'script-unknown' });
    expect(await scripts.restore(made.id)).toEqual(made);
    expect(heard).toEqual(Array(3).fill({ type: 'script', id: made.id }));
  });
});

describe('the spoken form', () => {
  it('is the reader’s, with the operators’ lexicon and its seconds', async () => {
    const { scripts } = await room();
    const spoken = await scripts.spoken('Thuê bao Mobifne xác thực trước ngày 15/6.');
    expect(spoken.spoken).toContain('Mô bi phôn');
    expect(spoken.spoken).toContain('ngày mười lăm tháng sáu');
    expect(spoken.seconds).toBeGreaterThan(2);
    expect(spoken.seconds).toBeLessThan(8);
  });
});
