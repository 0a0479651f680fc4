/** Items of a list that say nothing without its head, and cases of which only half can be told, stay unsaid. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

const draftOf = (body: string) =>
  readLetter(
    `UBND PHƯỜNG AN KHÊ\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc thu gom đồ cũ\nKính gửi: Các hộ gia đình\n${body}\nĐề nghị bà con đem đồ cũ ra nhà văn hóa sáng ngày 15/3/2026.`,
    { length: 'full' },
  ).draft;

describe('an item', () => {
  it.each([
    [
      'of what swindlers do, taken for a request',
      'Các chiêu thường gặp:\n- Nhắn tin báo trúng thưởng, mời kết bạn.\n- Gửi đường dẫn lạ, bắt điền số thẻ ngân hàng.',
      'Gửi đường dẫn lạ',
    ],
    [
      'that names only whom it is of',
      'Ai được nhận quà:\n- Học sinh có cha mẹ bị tai nạn.\n- Thuộc diện mồ côi.',
      'Thuộc diện mồ côi.',
    ],
    [
      'of an order to officers',
      'Các thôn:\n- Vận động chủ xe ben che bạt.\n- Đưa tin lên bảng của thôn.',
      'Đưa tin lên bảng',
    ],
  ])('isn’t told alone: %s', (_, body, not) => {
    expect(draftOf(body)).not.toContain(not);
  });
  it.each([
    [
      'that tells when',
      'Các mốc chính:\n- Bắt đầu thu gom từ ngày 12/3/2026.',
      'ắt đầu thu gom từ ngày 12/3/2026',
    ],
    [
      'that goes on with what people do',
      'Khi đem đồ đến:\n- Các hộ buộc gọn đồ nhỏ. Tháo pin khỏi đồ chơi cũ.',
      'háo pin khỏi đồ chơi cũ.',
    ],
    [
      'in which what is done is spoken of',
      'Trách nhiệm của chủ xe:\n- Chở đồ cũ phải phủ bạt.',
      'hở đồ cũ phải phủ bạt.',
    ],
  ])('is told: %s', (_, body, told) => {
    expect(draftOf(body)).toContain(told);
  });
});

it.each([
  // Who says that nobody came?
  'Tuy vậy đến nay chưa có chủ vật nuôi, người chăn dắt hay người thân nào đến trụ sở Công an phường Hòa Lạc nhận lại bò.',
  // And then?
  'Gặp cuộc gọi xưng là nhân viên điện lực dọa cắt điện ngay trong ngày hay đòi chuyển tiền vào tài khoản riêng, hãy dập máy rồi gọi lại tổng đài.',
  // What isn’t much, without what it is all the same.
  'Số tiền góp được không nhiều song là nghĩa tình của bà con trong xóm với những gia đình bị lũ cuốn nhà, với các cháu nhỏ còn thiếu áo ấm.',
])('tells no half of “%s”', (text) => {
  expect(pared(text, true)).toEqual([]);
});

it('tells all of a condition that several are named in', () => {
  expect(
    pared(
      'Hết thời gian công khai, nếu các chủ đất, người giáp ranh không có đơn khiếu nại thì UBND phường lập hồ sơ trình cấp giấy theo quy định.',
    ),
  ).toEqual([
    'Xin lưu ý trường hợp hết thời gian công khai mà các chủ đất, người giáp ranh không có đơn khiếu nại.',
    'Khi đó, UBND phường lập hồ sơ trình cấp giấy.',
  ]);
});

describe('an order to officers', () => {
  it.each([
    [
      'is told as what people are asked',
      'Trưởng các khóm nhắc nhân dân trong khóm treo cờ Tổ quốc đúng giờ, cụ thể:\n- Ngày 30/4: treo từ 6 giờ đến 18 giờ.',
      'Đề nghị bà con treo cờ Tổ quốc đúng giờ.',
      'Trưởng các khóm',
    ],
    [
      'isn’t said where it is theirs alone',
      'Đối với các đơn vị, 6 ấp: Cho các hộ ký cam kết không đốt rác. Nhờ tổ trưởng các tổ báo cho từng nhà nắm giờ.',
      'Đề nghị bà con đem đồ cũ',
      'ký cam kết',
    ],
    [
      'leaves everybody asked, not those alone who are named first',
      'UBND phường đề nghị các chủ trọ, các hộ ven kênh và bà con toàn phường làm đúng:\n1. Không đổ cành khô xuống kênh.\n2. Thấy khói ở bãi lau thì báo ngay Công an phường.',
      'Đề nghị bà con không đổ cành khô xuống kênh.',
      'ác chủ trọ thấy khói',
    ],
  ])('%s', (_, body, told, not) => {
    const draft = draftOf(body);
    expect(draft).toContain(told);
    expect(draft).not.toContain(not);
  });
});

it('drops from a sentence what says only whom it is of', () => {
  expect(
    draftOf(
      'Người được nhận xe là học sinh của trường chưa nhận quà năm nay; thuộc hộ cận nghèo hoặc mồ côi.',
    ),
  ).not.toContain('Thuộc hộ cận nghèo');
});
