import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const linesOf = (text: string) => readLetter(text).draft.split('\n');
const greetingOf = (text: string) => linesOf(text)[0];

describe('greets', () => {
  it.each([
    [
      'nobody by name where several wards are written to',
      'Kính gửi bà con các xã Thái Thịnh, Vầy Nưa, Tiền Phong\nTrạm quản lý hồ đăng ký lại lồng bè. Hộ có lồng bè kê khai xong trước ngày 30/3/2026.',
      'Kính thưa toàn thể Nhân dân.',
    ],
    [
      'both where there are two',
      'XÍ NGHIỆP CẤP NƯỚC\nSố: 3/TB-XN\nBỉm Sơn, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ngừng cấp nước\nKính gửi: Quý khách hàng tại các phường Bỉm Sơn, Quang Trung\nQuý khách hàng trữ nước trước ngày 5/3/2026.',
      'Kính thưa toàn thể Nhân dân phường Bỉm Sơn và phường Quang Trung.',
    ],
    [
      'a group by its number',
      'Thông báo thu quỹ năm 2026\nKính gửi bà con tổ dân phố số 7!\nBà con nộp quỹ tại nhà văn hóa trước ngày 15/7/2026.',
      'Kính thưa toàn thể bà con tổ dân phố số 7.',
    ],
    [
      'no commune for a town',
      'Phát động cuộc thi viết\nBài dự thi gửi về Phòng Văn hóa thị xã Bình Khê trước ngày 20/10/2026. Bà con tham gia đông đủ.',
      'Kính thưa toàn thể Nhân dân.',
    ],
    [
      'no ward for so many of an office',
      'Tổ chức Ngày hội hiến máu\nThời gian: ngày 21/12/2025. Chỉ tiêu: Công an phường 15; Quân sự 10. Người hiến máu đăng ký trước ngày 20/12/2025.',
      'Kính thưa toàn thể Nhân dân.',
    ],
    [
      'a ward by all of its name',
      'Xin ý kiến về quy hoạch trung tâm thị trấn Nông trường Mộc Châu\nBà con gửi phiếu trước ngày 5/1/2026.',
      'Kính thưa toàn thể Nhân dân thị trấn Nông trường Mộc Châu.',
    ],
  ])('%s', (_, text, said) => expect(greetingOf(text)).toBe(said));
});

describe('a letter without a title is about', () => {
  it.each([
    [
      'what its first sentence says',
      'UBND xã Phú Gia báo tìm chủ của 9 chiếc thuyền gỗ đang nằm ở bến Cồn Dài.\nThời gian dán thông báo: từ 05/8/2025 cho đến hết ngày 04/9/2025.',
      'thông báo về việc tìm chủ của 9 chiếc thuyền gỗ đang nằm ở bến Cồn Dài.',
    ],
    [
      'what it is full of',
      '- Số căn bán đợt này: 88 căn.\n- Giá bán tạm tính 13,9 triệu đồng/m2.\n- Hồ sơ bắt đầu thu từ ngày 20/10/2025 và kết thúc ngày 20/11/2025.',
      'Sau đây là thông báo về việc đăng ký mua, thuê nhà ở.',
    ],
  ])('%s', (_, text, said) => expect(linesOf(text)[1]).toContain(said));
});

describe('takes for a title', () => {
  it('no section of a page', () => {
    expect(
      readLetter(
        'Thông tin điều hành\nThông báo lùi thời gian thi nấu ăn\nNgày 14/10/2022\nUBND xã An Khê lùi thời gian thi nấu ăn sang ngày 20/10/2022.',
      ).title,
    ).toBe('Thông báo lùi thời gian thi nấu ăn');
  });
  it('not whose notice it is, but what about', () => {
    const { title, issuer } = readLetter(
      'Thông tin tuyên truyền\nTHÔNG BÁO CỦA UBND XÃ HÀ THANH VỀ VIỆC TIÊM PHÒNG\n24/03/2026 07:31:20\nTHÔNG BÁO CỦA UBND XÃ HÀ THANH\nV/v tiêm phòng bệnh dại cho đàn chó, mèo\nKính thưa bà con!\nThời gian tiêm: từ ngày 30/3 đến ngày 03/4/2026.',
    );
    expect(title).toBe('Tiêm phòng bệnh dại cho đàn chó, mèo');
    expect(issuer).toBe('Ủy ban nhân dân xã Hà Thanh');
  });
});

it.each([
  [
    'nhờ thông tin về việc đăng ký bốc mộ tại nghĩa trang',
    'thông báo về việc đăng ký bốc mộ tại nghĩa trang.',
  ],
  ['thông tin ngừng cấp điện tuần 21', 'thông báo về việc ngừng cấp điện tuần 21.'],
  ['tổ chức lại giao thông khu chợ', 'thông báo về việc tổ chức lại giao thông khu chợ.'],
  ['thư kêu gọi ủng hộ đồng bào vùng lũ', 'gửi thư kêu gọi ủng hộ đồng bào vùng lũ.'],
  [
    'cảnh giác thủ đoạn giả danh nhân viên điện lực, cán bộ phường yêu cầu "cập nhật mã khách hàng theo địa chỉ mới của hộ"',
    'Nội dung: cảnh giác thủ đoạn giả danh nhân viên điện lực, cán bộ phường.',
  ],
  [
    'lấy ý kiến cộng đồng dân cư về đồ án điều chỉnh cục bộ quy hoạch khu dân cư Bàu Sen và vùng phụ cận đến năm 2045',
    'Nội dung lấy ý kiến: đồ án điều chỉnh cục bộ quy hoạch khu dân cư Bàu Sen và vùng phụ cận đến năm 2045.',
  ],
])('says the title “%s” as a radio does', (title, said) =>
  expect(
    linesOf(
      `UBND PHƯỜNG AN KHÊ\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ${title}\nKính gửi: Các hộ gia đình\nĐề nghị bà con góp ý bằng văn bản.`,
    )[1],
  ).toContain(said),
);
