/** Sentences that go on and on, told in breaths that each say who does what. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';

describe('a sentence of many clauses', () => {
  it.each([
    [
      'is broken where somebody else is spoken of, and each time says who',
      'Các gia đình dọc đường 6, các bản Nà Tăm, Nà Ớt, Chiềng Xuân, Pa Khôm thay lá cờ đã bạc màu, rách mép, treo đúng chiều, cán cờ không buộc vào cột điện.',
      [
        'Các gia đình dọc đường 6, các bản Nà Tăm, Nà Ớt, Chiềng Xuân, Pa Khôm thay lá cờ đã bạc màu, rách mép.',
        'Các gia đình này treo đúng chiều, cán cờ không buộc vào cột điện.',
      ],
    ],
    [
      'keeps with “còn … thì …” what is done to that',
      'Chủ xe, chủ hàng, chủ bãi gỗ đang làm ăn ở tổ 20 phải ngừng hẳn việc đỗ xe, sang hàng trước 17h ngày 14/6, còn lều quán, gỗ tròn, cân bàn thì chở đi và trả lại đất sạch trước ngày 18/6.',
      [
        'Chủ xe, chủ hàng, chủ bãi gỗ đang làm ăn ở tổ 20 phải ngừng hẳn việc đỗ xe, sang hàng trước 17h ngày 14/6.',
        'Lều quán, gỗ tròn, cân bàn thì chở đi và trả lại đất sạch trước ngày 18/6.',
      ],
    ],
    [
      'tells after an opening who it is about',
      'Khi thay công tơ, nhân viên có phiếu công tác, báo trước bằng văn bản hoặc tin nhắn của điện lực, chốt chỉ số có chữ ký hai bên và không thu bất kỳ khoản nào.',
      [
        'Khi thay công tơ, nhân viên có phiếu công tác, báo trước bằng văn bản hoặc tin nhắn của điện lực.',
        'Nhân viên chốt chỉ số có chữ ký hai bên và không thu bất kỳ khoản nào.',
      ],
    ],
    [
      'counts one after another',
      'Toàn xã còn 87 hộ thuộc các đội 3, 7, 11 và bản Noong Vai chưa trả tiền thu gom rác năm 2020, 142 hộ còn thiếu tiền quý III năm 2021.',
      [
        'Toàn xã còn 87 hộ thuộc các đội 3, 7, 11 và bản Noong Vai chưa trả tiền thu gom rác năm 2020.',
        '142 hộ còn thiếu tiền quý III năm 2021.',
      ],
    ],
  ])('%s', (_, long, told) => {
    expect(pared(long)).toEqual(told);
  });

  it.each([
    [
      'verbs of one object',
      'Công an phường phát hiện, lập biên bản, tạm giữ 80 xe mô tô, 01 xe đạp vắng chủ tại nhiều điểm trên địa bàn, sau nhiều lần tuần tra kiểm soát ban đêm của tổ công tác.',
      /phát hiện\.|lập biên bản\./u,
    ],
    [
      'what is forbidden',
      'Trong thời gian thi công và 2 ngày sau khi thảm nhựa xong, bà con ở hai bên đường tuyệt đối không xả nước, phơi lúa, đốt vàng mã trên mặt đường mới.',
      /bà con phơi/u,
    ],
  ])('never parts %s', (_, long, parted) => {
    expect(pared(long).join(' ')).not.toMatch(parted);
  });
});

describe('what is told of a long sentence', () => {
  it.each([
    [
      'is what was found, not that it was looked for',
      'Vậy mà sổ của tổ quản lý cho thấy có 61 hộ chưa trả tiền nước năm 2015, nhiều hộ còn cho rằng nước suối thì không phải trả tiền.',
      ['61 hộ chưa trả tiền nước năm 2015, nhiều hộ còn cho rằng nước suối thì không phải trả tiền.'],
    ],
    [
      'is what a notice forbids, not its number and day',
      'Hôm 31/5/2024 UBND phường đã ra Thông báo số 57/TB-UBND nghiêm cấm việc thả diều, bắn pháo giấy tráng kim loại trong hành lang lưới điện cao áp.',
      [
        'UBND phường nghiêm cấm việc thả diều, bắn pháo giấy tráng kim loại trong hành lang lưới điện cao áp.',
      ],
    ],
    [
      'is what is done, where what for is too much',
      'Công ty đã thuê thêm sà lan chở nước ngọt, đấu nối tạm với trạm Bình An và cho công nhân trực van suốt đêm để đưa nước về cuối tuyến.',
      [
        'Công ty đã thuê thêm sà lan chở nước ngọt, đấu nối tạm với trạm Bình An và cho công nhân trực van suốt đêm.',
      ],
    ],
  ])('%s', (_, long, told) => {
    expect(pared(long)).toEqual(told);
  });
});
