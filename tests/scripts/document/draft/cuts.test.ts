/** Where a long sentence may be cut, and where it must not. */
import { describe, expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { isWhole } from '../../../../scripts/document/draft/sentences/whole.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

const ward = (body: string, title = 'Về việc vệ sinh đường làng') =>
  readLetter(`UBND PHƯỜNG AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\n${body}`)
    .draft;

describe('tells in two correct sentences', () => {
  it.each([
    [
      'what happens then, and what is done besides',
      'Hết thời hạn này mà xe nào vẫn không có người nhận thì xem như vô chủ, Công an phường sẽ lập hồ sơ, chuyển về bãi giữ xe của phường',
      [
        'Quá hạn mà xe nào vẫn không có người nhận thì xem như vô chủ.',
        'Công an phường sẽ lập hồ sơ, chuyển về bãi giữ xe của phường.',
      ],
    ],
    [
      'what is asked, and its term under its own name',
      'Các hộ có nhu cầu nộp đơn xin xét hỗ trợ nhà ở tại văn phòng Đoàn Thanh niên phường, hạn nộp đơn là ngày 20/9/2026 trong giờ hành chính hằng ngày',
      [
        'Các hộ có nhu cầu nộp đơn xin xét hỗ trợ nhà ở tại văn phòng Đoàn Thanh niên phường.',
        'Hạn nộp đơn là ngày 20/9/2026 trong giờ hành chính hằng ngày.',
      ],
    ],
    [
      'who is meant, and what they must do',
      'Công dân có lý do chính đáng không thể tham gia phải có đơn kèm giấy tờ xác nhận gửi về Ban Chỉ huy Quân sự phường trước ngày 20/10/2026',
      [
        'Xin thông báo tới công dân có lý do chính đáng không thể tham gia.',
        'Các công dân này phải có đơn kèm giấy tờ xác nhận gửi về Ban Chỉ huy Quân sự phường trước ngày 20/10/2026.',
      ],
    ],
    [
      'that a thing is done in one way only',
      'Khách hàng chỉ cập nhật thông tin tài khoản của gia đình thông qua ứng dụng ngân hàng điện tử Sông Cầu Mobile hoặc trực tiếp tại các điểm giao dịch',
      [
        'Khách hàng cập nhật thông tin tài khoản của gia đình.',
        'Việc này chỉ thực hiện thông qua ứng dụng ngân hàng điện tử Sông Cầu Mobile hoặc trực tiếp tại các điểm giao dịch.',
      ],
    ],
    [
      'what a named cause has brought',
      'Do ảnh hưởng của đợt mưa lũ từ ngày 26/10 đến ngày 02/11/2026, nhiều hộ dân trên địa bàn bị thiệt hại về nhà ở, tài sản',
      [
        'Nhiều hộ dân trên địa bàn bị thiệt hại về nhà ở, tài sản.',
        'Nguyên nhân là ảnh hưởng của đợt mưa lũ từ ngày 26/10 đến ngày 02/11/2026.',
      ],
    ],
    [
      'what is paid back, and where',
      'Đề nghị các hộ vay vốn có nợ đến hạn tháng 12/2026 chủ động trả gốc, lãi tại Điểm giao dịch xã vào phiên giao dịch ngày 12 hằng tháng',
      [
        'Đề nghị các hộ vay vốn có nợ đến hạn tháng 12/2026 chủ động trả gốc, lãi tại Điểm giao dịch xã.',
        'Thời gian: phiên giao dịch ngày 12 hằng tháng.',
      ],
    ],
    [
      'whose address a bracket gives',
      'Ý kiến đóng góp của các tổ chức, cá nhân gửi về Trung tâm Phát triển quỹ đất tỉnh (địa chỉ: Số 9 Lê Quý Đôn) hoặc UBND phường Đông Lương để tổng hợp',
      [
        'Ý kiến đóng góp của các tổ chức, cá nhân gửi về Trung tâm Phát triển quỹ đất tỉnh hoặc UBND phường Đông Lương.',
        'Địa chỉ Trung tâm Phát triển quỹ đất tỉnh: Số 9 Lê Quý Đôn.',
      ],
    ],
  ])('%s', (_, long, told) => {
    expect(short(long)).toEqual(told);
  });
});

it.each([
  [
    'what a child wears for a list of things that are there',
    'Thời điểm phát hiện, cháu bé mặc áo trắng, đội mũ màu trắng, quấn 2 khăn màu cam và xanh kèm một số vật dụng và số tiền 255.000 đồng',
    /Ngoài ra còn có/u,
  ],
  [
    'fees of an office for a case',
    'Đối với UBND là các khoản thu thầu khoán ao, công điền quy ra thóc, giá 5.000 đồng/kg, thuế nhà đất thu theo sổ bộ thuế, quỹ phòng chống thiên tai thu 10.000 đồng',
    /trường hợp|Khi đó|thuế nhà đất thu\./u,
  ],
  [
    'a verb from what it needs',
    'Hồ sơ đề tài khoa học và công nghệ cấp tỉnh tham gia tuyển chọn được gửi theo đường bưu điện hoặc gửi trực tiếp đến Sở Khoa học và Công nghệ tỉnh',
    /được gửi\./u,
  ],
  [
    'who is described from what they must do',
    'Sinh viên chưa muốn xét tốt nghiệp theo chính khóa của mình vì đang còn cải thiện điểm, phải làm đơn xin hoãn xét công nhận tốt nghiệp và nộp tại khoa',
    /cải thiện điểm\. Đồng thời|Thông báo này/u,
  ],
  [
    'a remark as if it were a list',
    'Một số lưu ý: năm học mới 2026-2027, mức thu học phí đối với SV đại học chính quy có thay đổi so với các năm học trước.',
    /Ngoài ra|2026-2027\./u,
  ],
  [
    'two offices that act together',
    'không nhận được trả lời bằng văn bản của Công an các đơn vị, địa phương liên quan thì Phòng Cảnh sát cơ động, Công an tỉnh An Lạc sẽ tiến hành thủ tục tịch thu phương tiện',
    /cơ động\./u,
  ],
  [
    'what is done besides from when it is done',
    'Bố trí gieo sạ diện tích lúa hè thu từ ngày 20/5 đến ngày 10/6 để lúa trổ từ ngày 25/7 đến ngày 10/8 và thu hoạch xong trước ngày 5/9/2026',
    /và thu hoạch\./u,
  ],
  [
    'who acts with an office from that office',
    'Sáng ngày 14/5/2026, UBMTTQ phường phối hợp với HĐND, UBND phường tổ chức tiếp xúc giữa cử tri với đại biểu HĐND phường tại hội trường UBND phường An Lạc',
    /HĐND\./u,
  ],
  [
    'one of two that a fine is for',
    'Phạt tiền từ 1.500.000 đồng đến 2.500.000 đồng đối với hành vi không có mặt đúng thời gian hoặc địa điểm tập trung ghi trong lệnh gọi nhập ngũ mà không có lý do chính đáng.',
    /Cũng có thể|đúng thời gian\./u,
  ],
  [
    'what happened in a place from the place',
    'TPO - Tính đến hôm nay (1/10), mưa lũ tại Nghệ An, Hà Tĩnh đã khiến 7 người chết, gần 20.000 ngôi nhà ngập trong nước và thiệt hại nặng về tài sản.',
    /mưa lũ\.|Địa điểm/u,
  ],
  [
    'whose number it is from the number',
    'Người dân cần trợ giúp có thể liên hệ qua số điện thoại 3.8556169 của Công ty CPCN An Lạc để được hướng dẫn, giải đáp.',
    /liên hệ của/u,
  ],
  [
    'a word of a paper’s name from the paper',
    'Danh sách đại biểu được bầu ở mỗi đơn vị theo quy định tại Điều 10 của Luật bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân được công bố chậm nhất là ngày 4 tháng 3 năm 2026',
    /địnhg|định\p{L}/u,
  ],
])('never cuts %s', (_, long, wrong) => {
  expect(short(long, true).join(' ')).not.toMatch(wrong);
});

it.each([
  'Hội thi Sáng tạo kỹ thuật toàn quốc là hội thi được tổ chức.',
  'Sinh viên, phụ huynh khi nộp tiền vào tài khoản.',
  'Bắt đầu từ quý II năm 2026.',
  'Tại phòng tiếp dân Công an thành phố.',
  'Tiếp thu và giải trình các ý kiến, kiến nghị của cử tri.',
  'Ảnh hưởng đến việc chi trả tiền thu gom rác thải.',
  'Hồ sơ đề xuất, đăng ký nhiệm vụ năm 2026.',
])('“%s” isn’t a sentence', (text) => {
  expect(isWhole(text)).toBe(false);
});

it.each([
  ['Thời gian: Thứ S Sáu, ngày 21/11/2026', 'Thứ Sáu, ngày 21/11/2026'],
  ['Buổi sáng: từ 7 giờ 30 giờ đến 11 giờ', 'từ 7 giờ 30 phút đến 11 giờ'],
  ['Bà con nộp tiền đến 16giờ 00phút ngày 17/6/2026', 'đến 16 giờ 00 phút ngày'],
  ['Bà con đến trạm ý tế để làm thủ thủ tục', 'trạm y tế để làm thủ tục'],
  ['Điện thoại:(08)38398506 email: a@b.vn', 'Điện thoại: 0838398506, email: a@b.vn'],
  ['Việc tiếp dân được quy định tại Điều 8 trong quy chế của phường', 'quy định trong quy chế'],
  ['Tổ dân phố 4 (tổ 9 cũ) và tổ dân phố 5 nộp phí vệ sinh', 'phố 4, tức tổ 9 cũ, và tổ'],
])('says what was meant by “%s”', (written, meant) => {
  expect(short(written).join(' ')).toContain(meant);
});

it('tells nothing that leans on a sentence left out', () => {
  expect(ward('Do đó, khách hàng trong khu vực sẽ không có nước từ 8h đến 10h ngày 9/5/2026.')).toContain(
    '\nKhách hàng trong khu vực sẽ không có nước',
  );
});

it('says that whoever it is shall come', () => {
  expect(short('Ai là bố, mẹ đẻ của cháu bé đến UBND phường An Lạc')).toEqual([
    'Ai là bố, mẹ đẻ của cháu bé thì đến UBND phường An Lạc.',
  ]);
  expect(short('Ai là chủ xe đến Công an phường để nhận lại xe')).toEqual([
    'Ai là chủ xe thì đến Công an phường để nhận lại xe.',
  ]);
});

it('never asks what swindlers ask', () => {
  const draft = ward(
    'Xuất hiện đối tượng gọi điện yêu cầu người dân cài đặt ứng dụng giả mạo để cập nhật dữ liệu trước ngày 31/5/2026.\nCông an phường khuyến cáo người dân tuyệt đối không làm theo, không cung cấp mã OTP.',
    'Cảnh báo lừa đảo',
  );
  expect(draft).toContain('Đề nghị bà con tuyệt đối không làm theo, không cung cấp mã OTP.');
  expect(draft).not.toMatch(/bà con cài đặt/iu);
});
