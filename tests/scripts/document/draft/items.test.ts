/** Items of a list that say nothing without its head, and cases of which only half can be told, stay unsaid. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { clausesIn } from '../../../../scripts/document/draft/told/within.ts';
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

describe('an item that isn’t everybody’s is told with its head:', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'what some of them do',
      'Trong xóm đang có dịch cúm gia cầm.\n+ Với hộ có gà chết:\n- Báo ngay cho thú y phường.\n- Không bán gà còn lại.\n+ Đối với hộ chưa có gà chết.\n- Không cho người lạ vào chuồng.',
      ['ộ có gà chết báo ngay cho thú y phường', 'ộ chưa có gà chết không cho người lạ vào chuồng.'],
      ['Đề nghị bà con báo ngay'],
    ],
    [
      'one more paper, in a list or in a sentence',
      '1. Hồ sơ:\n- Đơn xin hỗ trợ.\n- Giấy xác nhận của nơi đang làm việc.\n- Đăng ký: từ ngày 10/3/2026.\n2. Giấy tờ cần mang theo: căn cước của chủ hộ; sổ tiết kiệm (nếu có) đã mở từ năm ngoái tại quỹ tín dụng của phường nhà; trích lục khai sinh của các con đang học tại trường.',
      [
        'Hồ sơ còn có: giấy xác nhận của nơi đang làm việc.',
        'Giấy tờ cần mang theo còn có: trích lục khai sinh',
      ],
      ['. Trích lục khai sinh', '. Giấy xác nhận của'],
    ],
    [
      'one more of those to whom something is given',
      'Hội ưu tiên người già neo đơn sống một mình trong các khu nhà trọ; người khuyết tật nặng không còn khả năng lao động, không có lương hưu; người nuôi con nhỏ dưới 36 tháng mà không có việc làm.',
      ['ưu tiên người nuôi con nhỏ dưới 36 tháng', 'ưu tiên người khuyết tật nặng'],
      ['. Người nuôi con nhỏ'],
    ],
    [
      'the first of a list that stands beside its head',
      'Tính cho: - Nam: từ 18 tuổi đến hết 60 tuổi.\n- Nữ: từ 18 tuổi đến hết 55 tuổi.',
      ['Tính cho: nam'],
      [],
    ],
  ])('%s', (_, body, told, never) => {
    const draft = draftOf(body);
    for (const said of told) expect(draft).toContain(said);
    for (const said of never) expect(draft).not.toContain(said);
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
    'Quá hạn mà các chủ đất, người giáp ranh không có đơn khiếu nại thì UBND phường lập hồ sơ trình cấp giấy.',
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

it('is done what was said of the first, where it is a thing that is built', () => {
  expect(
    clausesIn('Tự tháo dỡ toàn bộ mái tôn vươn ra đường; bậc lên xuống xây lấn vỉa hè; biển vẫy treo thấp.'),
  ).toEqual([
    'Tự tháo dỡ toàn bộ mái tôn vươn ra đường',
    'Tự tháo dỡ bậc lên xuống xây lấn vỉa hè',
    'Tự tháo dỡ biển vẫy treo thấp.',
  ]);
  expect(clausesIn('Đề nghị mang theo căn cước; nhịn ăn sáng để lấy máu.')).toContain(
    'nhịn ăn sáng để lấy máu.',
  );
});
