import { readFileSync } from 'node:fs';
import { onTestFinished, describe, expect, it } from 'vitest';
import { systemClock } from '../../../common/clock.ts';
import { liveEvents, type LiveEvent } from '../../../common/events.ts';
import { documents } from '../../../scripts/document/documents.ts';
import { scripts } from '../../../scripts/scripts.ts';
import type { DocumentParts } from '../../../server/routes/documents.ts';
import { testDatabase } from '../../database.ts';

const SAMPLE = readFileSync(new URL('../../../samples/cong-van-thue-bao.docx', import.meta.url));
const patience = () => new AbortController().signal;

async function room() {
  const db = await testDatabase();
  const events = liveEvents();
  const heard: LiveEvent[] = [];
  events.listen((event) => heard.push(event));
  const made = documents({ db, clock: systemClock, events });
  const parts: DocumentParts = { documents: made };
  onTestFinished(() => made.close());
  return { ...parts, made, db, events, heard };
}

describe('letters', () => {
  it('are read, kept, and told', async () => {
    const { documents, heard } = await room();
    const read = await documents.read(SAMPLE, 'công văn.docx', patience());
    expect(read.fields.deadline).toMatchObject({ date: '2026-06-15', lastDay: '2026-06-14' });
    expect(await documents.get(read.id)).toEqual(read);
    expect(heard).toEqual([{ type: 'document', id: read.id }]);
  });

  it('stand beside the scripts made from them', async () => {
    const { documents, db, events } = await room();
    const read = await documents.read(SAMPLE, 'công văn.docx', patience());
    const room2 = scripts({ db, clock: systemClock, events, lexicon: async () => [] });
    const script = await room2.create({ title: 'Bài', text: read.fields.draft, documentId: read.id }, 'Lan');
    expect((await room2.get(script.id)).document).toEqual({
      id: read.id,
      fileName: 'công văn.docx',
      fields: read.fields,
    });
  });

  it('that can’t be read leave nothing behind', async () => {
    const { documents, db, heard } = await room();
    await expect(documents.read(Buffer.alloc(0), 'rỗng.pdf', patience())).rejects.toMatchObject({
      code: 'document-empty',
    });
    expect(await db.selectFrom('document').select('id').execute()).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('that are gone are said to be', async () => {
    const { documents } = await room();
    await expect(documents.get('x')).rejects.toMatchObject({ kind: 'not-found', code: 'document-unknown' });
  });

  it('are no longer read once the room is closed', async () => {
    const { documents, made } = await room();
    const reading = documents.read(SAMPLE, 'a.docx', patience());
    const outcome = reading.then(
      () => 'read',
      (error: { code: string }) => error.code,
    );
    await made.close();
    expect(await outcome).toBe('closed');
    await expect(documents.read(SAMPLE, 'a.docx', patience())).rejects.toMatchObject({ code: 'closed' });
  });
});
