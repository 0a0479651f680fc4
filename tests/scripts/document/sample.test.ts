import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLetter } from '../../../scripts/document/letter.ts';
import { textOfFile } from '../../../scripts/document/files/text.ts';

const sample = async (extension: string) =>
  readLetter(
    await textOfFile(
      readFileSync(new URL(`../../../samples/cong-van-thue-bao.${extension}`, import.meta.url)),
    ),
  );

it.each(['docx', 'pdf', 'txt'])('the sample letter as .%s', async (extension) => {
  const { draft, untold, ...fields } = await sample(extension);
  expect(fields).toEqual({
    issuer: 'Ủy ban nhân dân phường Bắc Kạn',
    number: 'UBND-VHXH',
    date: null,
    title: 'Tăng cường triển khai xác thực, chuẩn hóa thông tin thuê bao di động trên địa bàn phường Bắc Kạn',
    deadline: {
      date: '2026-06-15',
      time: null,
      inclusive: false,
      lastDay: '2026-06-14',
      quote:
        'Nội dung tuyên truyền: Nhấn mạnh thời hạn hoàn thành trước ngày 15/6/2026; sau thời gian này, các thuê bao không xác thực sẽ bị tạm dừng dịch vụ theo quy định.',
    },
    events: [],
    phones: [],
    contacts: [
      ...['VNeID', 'My Viettel', 'My VNPT', 'My MobiFone'].map((value) => ({ kind: 'app', value })),
      { kind: 'sms', value: 'TTTB [số giấy tờ] gửi 1414' },
      ...['Viettel Khu vực Bắc Kạn', 'VNPT Bắc Kạn', 'Mobifne Bắc Kạn'].map((value) => ({
        kind: 'place',
        value,
      })),
    ],
  });
  expect(draft).toContain('TTTB [số giấy tờ] gửi 1414');
  expect(untold).toEqual([]);
});

it('the three forms make the same draft', async () => {
  const drafts = await Promise.all(['docx', 'pdf', 'txt'].map(async (e) => (await sample(e)).draft));
  expect(new Set(drafts).size).toBe(1);
});
