/** What is told with its condition, its people and its limits, or not at all. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { comesTo } from '../../../../scripts/document/draft/sentences/comesTo.ts';

describe('isn’t told in part:', () => {
  it.each([
    [
      'who of them',
      'Những trường hợp không khai được trên điện thoại, gia đình đến khai trực tiếp tại phòng số 2: từ ngày 12/8/2024 đến hết ngày 16/8/2024 (sáng 7h30 – 11h00, chiều 14h – 16h30).',
    ],
    [
      'papers among which one begins like “hộ”',
      'Những người hiện còn dùng sổ mẫu cũ, hộ chiếu, chứng minh sĩ quan, hoặc căn cước hết hạn, cần đem căn cước mới còn hiệu lực đến quầy số 3 hoặc tự cập nhật trên ứng dụng trước ngày 15/3/2027.',
    ],
    [
      'what holds only for a time',
      'Trong thời gian tạm khóa chiều gọi đi, số máy vẫn nhận cuộc gọi, tin nhắn mã xác thực của ngân hàng và vẫn gọi được các số 112, 113, 114, 115.',
    ],
    [
      'one way of several',
      'Bà con xem bản đồ, bảng thống kê đất treo tại nhà văn hóa và nêu ý kiến của mình bằng một trong các cách: bỏ phiếu vào hòm thư đặt ở cổng; gửi thư tới Phòng Kinh tế xã; hoặc điền mẫu trên mạng.',
    ],
    [
      'an age without its exception',
      'Thanh niên từ đủ 18 đến hết 25 tuổi (hết 27 tuổi đối với người đã học xong cao đẳng) chưa khám lần đầu, mới chuyển đến, mới ra trường hoặc có thay đổi về sức khỏe, việc làm, chỗ ở.',
    ],
    ['whose points they are', 'Ưu tiên: thương binh (+7,5); con liệt sĩ (+5); bộ đội xuất ngũ (+2,5).'],
    [
      'a stretch of road, and a village that isn’t on it',
      'Nơi nước yếu gồm phường Hải Yên (từ ngã tư Bưu điện đến cầu Đá), thôn Bãi Sậy.',
    ],
    ['papers handed back', 'Trả lại cho tổ trưởng dân phố hoặc quầy số 2.'],
    ['a schedule of one group', 'Bà con nộp tiền tại nhà văn hóa, theo lịch: tổ 1 sáng 12/10.'],
    ['what debts', 'Theo sổ theo dõi, quý khách vẫn còn nợ số tiền như danh sách kèm theo.'],
    ['who is called', 'Liên hệ: 0232 3555 666, Mr.'],
  ])('%s', (_, long) => {
    expect(pared(long, true)).toEqual([]);
  });
});

describe('a bracket tells', () => {
  it.each([
    [
      'by whom',
      'Phụ huynh điền phiếu (cô chủ nhiệm phát) hoặc nhắn tin cho cô.',
      'Phụ huynh điền phiếu do cô chủ nhiệm phát hoặc nhắn tin cho cô.',
    ],
    [
      'which parts',
      'Khu vực cúp nước: Phường 3, phường An Hòa (các hẻm 12, 18).',
      'Khu vực cúp nước: Phường 3, phường An Hòa gồm các hẻm 12, 18.',
    ],
    [
      'in which case',
      'Lệ phí: 300.000 đồng/thí sinh (nộp khi có tin báo đủ điều kiện).',
      'Lệ phí: 300.000 đồng/thí sinh, nộp khi có tin báo đủ điều kiện.',
    ],
    [
      'the @ of an address',
      'Bài dự thi gửi về hộp thư baithi.vanhoa(a)huyenta.vn trước ngày 5/3.',
      'Bài dự thi gửi về hộp thư baithi.vanhoa@huyenta.vn trước ngày 5/3.',
    ],
  ])('%s', (_, written, said) => {
    expect(pared(written, true)).toEqual([said]);
  });
});

describe('a day or a place of its own', () => {
  it('is told of what people come to', () => {
    expect(comesTo('Trạm y tế tiêm phòng sởi cho trẻ')).toBe(true);
    expect(comesTo('Đề nghị các hộ mang sổ đến nhận tiền')).toBe(true);
  });
  it.each([
    'Công an xã tiếp nhận 05 tin báo của người bị lừa',
    'Toàn huyện có 01 người tử vong',
    'Vị trí tâm bão số 4 cách bờ biển tỉnh ta 300 km',
  ])('isn’t told of what was: %s', (head) => {
    expect(comesTo(head)).toBe(false);
  });
});
