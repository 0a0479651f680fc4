/** What an announcement leaves out of a letter: shown to whoever edits, in the letter's words. */
import { describe, expect, it } from 'vitest';
import { readLetter, understood } from '../../../../scripts/document/letter.ts';
import { sentencesToTell } from '../../../../scripts/document/draft/draft.ts';
import { isTold, tellingOf, untoldIn } from '../../../../scripts/document/draft/toldIn.ts';
import { heldOut } from '../../../fixtures/documents/heldout/all.ts';
import { asText, letters } from '../../../fixtures/documents/letters/all.ts';
import { expectLinear } from '../../../growth.ts';

const LETTER = [
  'UBND PHƯỜNG ĐÔNG SƠN',
  'THÔNG BÁO',
  'Về việc tiêm phòng dại cho chó, mèo',
  'Kính gửi: Các hộ gia đình trên địa bàn phường',
  '1. Thời gian: từ ngày 12/10/2026 đến ngày 14/10/2026.',
  '2. Địa điểm: nhà văn hóa các tổ dân phố.',
  '3. Giá tiêm: 25.000 đồng một con.',
  '4. Đề nghị các hộ nuôi chó nhốt chó, đeo rọ mõm khi đưa chó đến điểm tiêm.',
  '5. UBND phường giao Trạm Thú y chuẩn bị vắc xin, báo cáo kết quả trước ngày 20/10/2026.',
].join('\n');
const sentences = sentencesToTell(understood(LETTER));

it('lists the letter’s own sentences to the people, in its order and without their markers', () => {
  expect(untoldIn('', sentences).map(({ text }) => text)).toEqual([
    'Thời gian: từ ngày 12/10/2026 đến ngày 14/10/2026.',
    'Địa điểm: nhà văn hóa các tổ dân phố.',
    'Giá tiêm: 25.000 đồng một con.',
    'Đề nghị các hộ nuôi chó nhốt chó, đeo rọ mõm khi đưa chó đến điểm tiêm.',
  ]);
});

it('has nothing to list where the draft tells all of it', () => {
  expect(readLetter(LETTER).untold).toEqual([]);
});

it('lists what people do where its end is for the eye alone', () => {
  const way =
    'Hộ chưa có tài khoản nộp tiền mặt tại nhà văn hóa hoặc chuyển khoản theo mã QR in trên phiếu thu.';
  const { draft, untold } = readLetter(`${LETTER}\n6. ${way}`);
  expect(draft).not.toContain('QR');
  expect(untold.join(' ')).toContain(way);
});

it('a spot of half a minute leaves out more than an announcement', () => {
  const short = readLetter(LETTER, { length: 'short' });
  for (const sentence of short.untold) expect(LETTER).toContain(sentence);
  expect(short.untold.length).toBeGreaterThan(0);
});

describe('a sentence is told', () => {
  const told = (sentence: string, text: string) =>
    isTold({ text: sentence, says: sentence }, tellingOf(text));

  it.each([
    [
      'Đề nghị bà con nộp tờ khai thuế đất trước ngày 1/7/2026.',
      'Bà con nộp tờ khai thuế đất, chậm nhất 30/6.',
    ],
    ['Điểm tiêm mở cửa từ 07h00 đến 11h30.', 'Điểm tiêm mở cửa từ 7 giờ đến 11 giờ 30 phút.'],
    ['Mỗi hộ nộp hai (02) tờ khai đất.', 'Mỗi hộ nộp hai tờ khai đất.'],
    [
      'Theo Công văn số 512/SNN-TT ngày 3/4/2026, hộ nuôi lợn kê khai đàn lợn tại thôn.',
      'Hộ nuôi lợn kê khai đàn lợn tại thôn.',
    ],
    ['Hạn chót: 31-12-2025.', 'Thời hạn nộp đến hết ngày 31/12/2025.'],
    ['Gọi Tổng đài 1900.6769 (24/7).', 'Số điện thoại: 1900.6769.'],
  ])('%s', (sentence, text) => {
    expect(told(sentence, text)).toBe(true);
  });

  it.each([
    [
      'another day',
      'Hộ nuôi lợn kê khai đàn lợn tại thôn ngày 3/4.',
      'Hộ nuôi lợn kê khai đàn lợn tại thôn ngày 4/4.',
    ],
    ['no amount', 'Mỗi hộ đóng phí thu gom rác 25.000 đồng.', 'Mỗi hộ đóng phí thu gom rác.'],
    [
      'not where',
      'Người dân gửi ý kiến góp ý qua hộp thư của phường hoặc trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả.',
      'Người dân gửi ý kiến góp ý qua hộp thư của phường.',
    ],
    [
      'the same words of something else',
      'Trẻ em đã tiêm vắc xin sởi đến trạm y tế uống vitamin.',
      'Người già đến nhà văn hóa. Trẻ em uống sữa. Trạm y tế mở cửa. Vắc xin có sẵn.',
    ],
  ])('not with %s', (_, sentence, text) => {
    expect(told(sentence, text)).toBe(false);
  });
});

it('has nothing to add to a letter that gives no announcement', () => {
  const refused = readLetter(
    [
      'TRUNG TÂM Y TẾ AN KHÊ',
      'YÊU CẦU BÁO GIÁ',
      'Kính gửi: Các nhà cung cấp tại Việt Nam',
      'Trung tâm mời các đơn vị báo giá vật tư y tế, gửi về Khoa Dược trước ngày 15/6/2026.',
    ].join('\n'),
  );
  expect(refused.draft).toMatch(/^Chưa soạn được bài/u);
  expect(refused.untold).toEqual([]);
});

it.each([
  ['our letters', letters],
  ['letters held out', heldOut.flatMap((set) => set.letters)],
])('lists no more than anybody goes through, each a sentence, none twice: %s', (_, all) => {
  for (const letter of all) {
    const fields = readLetter(asText(letter), { today: '2026-11-30' });
    expect(fields.untold.length).toBeLessThanOrEqual(30);
    expect(new Set(fields.untold).size).toBe(fields.untold.length);
    for (const sentence of fields.untold) expect(sentence).toMatch(/^[\p{Lu}\d“"(].*[.!?…]["”’)\]]*$/su);
  }
});

it('reads noise in time that grows with its length', () => {
  for (const noise of ['để ', '1.1.1.', 'công văn a ', 'quyết định a b c d e ', '1.000.', '(tức '])
    expectLinear(
      (times) => isTold({ text: noise.repeat(100), says: noise.repeat(100) }, tellingOf(noise.repeat(times))),
      400,
    );
});
