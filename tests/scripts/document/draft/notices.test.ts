import { describe, expect, it } from 'vitest';
import { LEFT_TO_A_PERSON } from '../../../../scripts/document/draft/nothing.ts';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

describe('leaves to a person, and says so,', () => {
  it.each([
    [
      'a letter that asks offices alone',
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 186/SGDĐT\nHải Phòng, ngày 2 tháng 9 năm 2026\nV/v hướng nghiệp học sinh\nKính gửi: Các trường trung học phổ thông\nSở yêu cầu các trường báo cáo kết quả về Sở.',
    ],
    [
      'a page that tells what has been',
      'Xã Tân Lập khám bệnh cho người cao tuổi\nNgày 12/3/2026, xã Tân Lập đã tổ chức khám bệnh cho 200 người cao tuổi.\nTại buổi khám, các cụ được đo huyết áp và nhận thuốc miễn phí.\nTheo Trạm Y tế, chương trình đã được các cụ đón nhận.',
    ],
    [
      'a page that tells how much was taken in',
      'Phường Cửa Bắc mở ngày thu phí vệ sinh\nCổng thông tin phường, ngày 20/4/2026.\nRiêng ngày thứ Bảy 18/4, toàn phường thu được 62 triệu đồng, bằng 40% kế hoạch năm.\nKhối Đông Hòa dẫn đầu với 92% số hộ nộp đủ, nhờ đó bà con phấn khởi.',
    ],
  ])('%s', (_, text) => {
    for (const length of ['short', 'standard', 'full'] as const)
      expect(readLetter(text, { length }).draft).toBe(LEFT_TO_A_PERSON);
  });
  it('but no letter to offices that asks families too', () => {
    expect(
      readLetter(
        'UBND PHƯỜNG AN KHÊ\nSố: 9/UBND\nAn Khê, ngày 2 tháng 5 năm 2026\nV/v phúc tra thanh niên tuổi 17\nKính gửi: Ban điều hành các khu phố\n1. Các khu phố lập danh sách gửi Ban Chỉ huy Quân sự phường trước ngày 17/6/2026.\n2. Đề nghị các gia đình có con em tuổi 17 cung cấp đúng nơi học, nơi làm việc.',
      ).draft,
    ).toContain('cung cấp đúng nơi học, nơi làm việc.');
  });
  it('but no page that tells of an act gone by with what is to be done now', () => {
    expect(
      readLetter(
        'Xã Tân Lập thu phí vệ sinh\nXã đã thu phí vệ sinh tại các thôn. Đề nghị các hộ chưa nộp đến nộp tại nhà văn hóa thôn.',
      ).draft,
    ).toContain('Đề nghị các hộ chưa nộp');
  });
});

describe('a notice of a ward, a co-operative or the police', () => {
  const draftOf = (body: string, title = 'Chăm lo đời sống nhân dân dịp hè') =>
    readLetter(
      `UBND PHƯỜNG AN KHÊ\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ${title.toLowerCase()}\nKính gửi: Các hộ gia đình\n${body}`,
      { length: 'full' },
    ).draft;

  it('says which places are without water and which have little', () => {
    const draft = draftOf(
      'Khu vực mất nước:\n* Khối 3: toàn khối\n* Khối 4: ngõ 12, ngõ 15\nKhu vực nước yếu:\n* Khối 9: ngõ 2, ngõ 6',
    );
    expect(draft).toContain('Sau đây là khu vực mất nước. Khối 3: toàn khối.');
    expect(draft).toContain('Sau đây là khu vực nước yếu. Khối 9: ngõ 2, ngõ 6.');
  });
  it('names the price before who pays it', () => {
    expect(draftOf('2. Giá tiêm phòng dại:\n- Tại điểm tiêm: 7.000đ/con\n- Tại nhà: 12.000đ/con')).toContain(
      'Giá tiêm phòng dại: tại điểm tiêm là 7.000đ/con.',
    );
  });
  it('says of how many signs some are enough, before the signs', () => {
    expect(
      draftOf(
        'Hộ được đăng ký là hộ có dưới 3 dấu hiệu trong tổng số 6 dấu hiệu như sau:\n- Có xe máy trên 20 triệu đồng.\n- Có điều hòa hoặc tủ lạnh.',
      ),
    ).toContain('có dưới 3 dấu hiệu trong tổng số 6 dấu hiệu.');
  });
  it('asks what the line above the days asks', () => {
    expect(
      draftOf(
        'UBND phường đề nghị các cơ quan, trường học và nhân dân treo cờ Tổ quốc, cụ thể như sau:\n- Dịp 30/4: từ ngày 29/4 đến hết ngày 2/5/2026.\n- Dịp 2/9: từ ngày 31/8 đến hết ngày 3/9/2026.',
        'Treo cờ Tổ quốc',
      ),
    ).toContain('Đề nghị bà con treo cờ Tổ quốc.');
  });
  it('says whom a prohibition with “bất kỳ ai” and “không bấm vào” is for', () => {
    const draft = draftOf(
      'Khuyến cáo của Công an phường\n1. Tuyệt đối không đọc mật khẩu, mã OTP cho bất kỳ ai.\n2. Không bấm vào đường dẫn lạ, không tải ứng dụng lạ.',
    );
    expect(draft).toContain('cho bất kỳ ai.');
    expect(draft).toContain('Không bấm vào đường dẫn lạ');
  });
  it.each([
    [
      'an order to the police',
      'Để chủ động ứng phó với bão, UBND phường giao Công an phường theo dõi tin bão và báo đến người dân để phòng tránh.',
      /giao Công an/u,
    ],
    [
      'what only the office does besides',
      'UBND phường niêm yết hồ sơ tại trụ sở từ ngày 5/3/2026; tổ chức phát phiếu lấy ý kiến đến cộng đồng dân cư.',
      /[Tt]ổ chức phát phiếu/u,
    ],
    [
      'where the money comes from',
      'Mức quà tặng: 300.000 đồng/người (từ nguồn ngân sách của Thành phố theo Hướng dẫn số 18/SLĐ ngày 6/1/2026).',
      /Thời gian: từ nguồn|ngân sách/u,
    ],
    [
      'New Year’s wishes',
      'Bà con nộp hồ sơ trước ngày 10/3/2026. Nhân dịp năm mới, UBND phường trân trọng kính chúc nhân dân mạnh khỏe, hạnh phúc.',
      /kính chúc/u,
    ],
    [
      'a wish to be let known',
      'Điện lực thông báo để quý khách hàng sử dụng điện được biết tiện bố trí sinh hoạt.',
      /được biết/u,
    ],
  ])('leaves out %s', (_, body, never) => {
    expect(draftOf(body)).not.toMatch(never);
  });
  it('tells two halves of a paragraph that has no space after its point', () => {
    expect(
      draftOf(
        'Đề nghị bà con thực hiện:\n1. Không trú mưa gần công trình.Tuyệt đối không lội nước.\n2. Chặt tỉa cây quanh nhà.',
      ),
    ).not.toMatch(/trình\.Tuyệt/u);
  });
});

it.each([
  [
    'Công dân đã được cấp thẻ nhưng bị hỏng, mờ nhòe hoặc có thay đổi thông tin thì đến Công an phường trong giờ hành chính từ thứ hai đến thứ sáu hằng tuần để đổi thẻ',
    /Tuy nhiên, bị|Cũng có thể có/u,
  ],
  [
    'UBND xã xin thông báo ai là thân nhân của ngôi mộ này đến liên hệ với UBND xã, để làm thủ tục di dời về nghĩa trang nhân dân trước ngày 12/5/2026',
    /xin\./u,
  ],
  [
    'Hồ sơ nhận tại Ban Quản lý dự án, số 38 đường Kinh Dương, phường An Lạc, quận Bình Tân trong giờ hành chính các ngày từ thứ hai đến thứ sáu hằng tuần',
    /Ngoài ra còn có quận/u,
  ],
  [
    'Kỷ niệm 49 năm Ngày Giải phóng miền Nam, thống nhất đất nước và 138 năm Ngày Quốc tế lao động, treo cờ từ ngày 29/4 đến hết ngày 2/5/2026 tại mọi nhà',
    /lao động\./u,
  ],
])('cuts no piece that says nothing: %s', (long, broken) => {
  expect(short(long).join(' ')).not.toMatch(broken);
});
