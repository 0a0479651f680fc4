/** A script's draft loses no word: not to a dead network, a reload, or somebody else's save. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../web/api.ts';
import { openDraft, type Kept, type Script } from '../../web/pages/scripts/draft.ts';

const script = (text: string, updatedAt: string, title = 'Bài'): Script => ({
  id: 's1',
  title,
  documentId: null,
  createdAt: '2026-05-26T01:00:00Z',
  updatedAt,
  versions: [
    {
      id: 'v1',
      number: 1,
      text,
      createdAt: '2026-05-26T01:00:00Z',
      createdBy: null,
      approvedAt: null,
      approvedBy: null,
    },
  ],
});

/** The server's side, with the store's rule: saving needs the newest base. */
function server(first: Script) {
  let stored = first;
  let tick = 0;
  return {
    stored: () => stored,
    down: false,
    load: () => Promise.resolve(stored),
    save(input: { title: string; text: string; baseUpdatedAt: string }): Promise<Script> {
      if (this.down) return Promise.reject(new ApiError(0, 'network', 'Không kết nối được.'));
      if (input.baseUpdatedAt !== stored.updatedAt)
        return Promise.reject(new ApiError(409, 'script-changed', 'Có người vừa sửa.'));
      stored = script(input.text.trim(), `2026-05-26T02:00:0${(tick += 1)}Z`, input.title);
      return Promise.resolve(stored);
    },
    other(text: string) {
      stored = script(text, `2026-05-26T03:00:0${(tick += 1)}Z`);
    },
  };
}

function memory() {
  let kept: Kept | null = null;
  return { read: () => kept, write: (now: Kept | null) => void (kept = now) };
}

const FIRST = script('Kính thưa bà con.', '2026-05-26T01:00:00Z');

function desk(options: { at?: ReturnType<typeof server>; keep?: ReturnType<typeof memory> } = {}) {
  const { at = server(FIRST), keep = memory() } = options;
  const draft = openDraft({
    script: at.stored(),
    save: (input) => at.save(input),
    load: () => at.load(),
    memory: keep,
    idleMilliseconds: 100,
    retryMilliseconds: 500,
  });
  return { at, keep, draft };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft', () => {
  test('is saved when the writer pauses, once for many strokes', async () => {
    const { at, keep, draft } = desk();
    const save = vi.spyOn(at, 'save');
    for (const text of ['K', 'Ki', 'Kính']) draft.setText(text);
    expect(draft.get().status).toBe('unsaved');
    expect(keep.read()?.text).toBe('Kính');
    await vi.advanceTimersByTimeAsync(150);
    expect(save).toHaveBeenCalledTimes(1);
    expect(at.stored().versions[0]?.text).toBe('Kính');
    expect(draft.get().status).toBe('saved');
    expect(keep.read()).toBeNull();
  });

  test('is kept while the network is dead, and saved by itself when it is back', async () => {
    const { at, keep, draft } = desk();
    at.down = true;
    draft.setText('Chữ mới');
    await vi.advanceTimersByTimeAsync(200);
    expect(draft.get().status).toBe('failed');
    expect(keep.read()?.text).toBe('Chữ mới');
    at.down = false;
    await vi.advanceTimersByTimeAsync(600);
    expect(draft.get().status).toBe('saved');
    expect(at.stored().versions[0]?.text).toBe('Chữ mới');
  });

  test('comes back after a reload and is then saved', async () => {
    const first = desk();
    first.at.down = true;
    first.draft.setText('Chữ chưa lưu');
    first.draft.close();
    await vi.advanceTimersByTimeAsync(10);
    first.at.down = false;
    const again = desk({ at: first.at, keep: first.keep });
    expect(again.draft.get()).toMatchObject({ text: 'Chữ chưa lưu', recovered: true });
    await vi.advanceTimersByTimeAsync(200);
    expect(again.at.stored().versions[0]?.text).toBe('Chữ chưa lưu');
  });

  test('takes what somebody else saved, when nothing was being written', () => {
    const { at, draft } = desk();
    at.other('Chữ của người khác');
    expect(draft.serverHas(at.stored())).toBe(true);
    expect(draft.get().text).toBe('Chữ của người khác');
    expect(draft.serverHas(FIRST)).toBe(false); // an older answer that came late
    expect(draft.get().text).toBe('Chữ của người khác');
  });

  test.each([
    ['keepMine', 'Chữ của tôi'],
    ['takeTheirs', 'Chữ của người khác'],
  ] as const)('shows both texts when two people write, and %s leaves “%s”', async (choose, left) => {
    const { at, keep, draft } = desk();
    at.other('Chữ của người khác');
    draft.setText('Chữ của tôi');
    await vi.advanceTimersByTimeAsync(200);
    expect(draft.get()).toMatchObject({
      text: 'Chữ của tôi',
      conflict: { versions: [{ text: 'Chữ của người khác' }] },
    });
    expect(keep.read()?.text).toBe('Chữ của tôi');
    draft[choose]();
    await vi.advanceTimersByTimeAsync(200);
    expect(at.stored().versions[0]?.text).toBe(left);
    expect(draft.get()).toMatchObject({ text: left, conflict: null, status: 'saved' });
  });

  test('is no conflict when both wrote the same', async () => {
    const { at, draft } = desk();
    at.other('Như nhau');
    draft.setText('Như nhau');
    await vi.advanceTimersByTimeAsync(200);
    expect(draft.get()).toMatchObject({ conflict: null, status: 'saved' });
  });

  test('that the server won’t take says why, keeps the words, and isn’t sent again until they change', async () => {
    const { at, keep, draft } = desk();
    const why = 'Bài dài 61.674 ký tự, quá mức 20.000 ký tự.';
    const save = vi.spyOn(at, 'save').mockRejectedValueOnce(new ApiError(422, 'script-too-long', why));
    draft.setText('Dài quá');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(draft.get()).toMatchObject({ status: 'failed', refused: why });
    expect(keep.read()?.text).toBe('Dài quá');
    expect(save).toHaveBeenCalledTimes(1);
    draft.setText('Ngắn');
    await vi.advanceTimersByTimeAsync(200);
    expect(draft.get()).toMatchObject({ status: 'saved', refused: null });
  });

  test('without a word is not sent', async () => {
    const { at, draft } = desk();
    const save = vi.spyOn(at, 'save');
    draft.setText('  \n');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(draft.get().status).toBe('empty');
    expect(save).not.toHaveBeenCalled();
  });

  test('that is flushed has been saved, strokes made meanwhile as well', async () => {
    const { at, draft } = desk();
    draft.setText('Một');
    const flushed = draft.flush();
    draft.setText('Một hai');
    await vi.advanceTimersByTimeAsync(0);
    expect((await flushed).versions[0]?.text).toBe('Một hai');
    expect(at.stored().versions[0]?.text).toBe('Một hai');
  });
});
