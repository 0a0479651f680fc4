import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const draftOf = (body: string, to = 'Các hộ gia đình') =>
  readLetter(
    `UBND PHƯỜNG AN KHÊ\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc thu gom đồ cũ\nKính gửi: ${to}\n${body}`,
    { length: 'full' },
  ).draft;

describe('is gathered from a letter:', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'what a message marks as quoted',
      '> Bắt đầu: thứ Hai 22/6\n> Điểm tập kết: đầu hẻm 6\n> KHÔNG bỏ rác sinh hoạt\nAi bỏ bậy bị phạt 1 triệu đồng.',
      ['Bắt đầu: thứ Hai 22/6.', 'Không bỏ rác sinh hoạt. Ai bỏ bậy bị phạt'],
      ['KHÔNG'],
    ],
    [
      'what is announced, after to whom',
      'UBND phường thông báo đến toàn thể các tổ chức, cá nhân và nhân dân: Kể từ Chủ nhật, ngày 29/3/2026, chợ họp tại khu vực thôn Vàng.',
      ['chợ họp tại khu vực thôn Vàng.'],
      ['Đề nghị toàn thể'],
    ],
    [
      'what stands below what the issuer says it does',
      'UBND phường dán danh sách hộ được hỗ trợ, cụ thể:\n- Nơi dán: nhà văn hóa các khu phố.\n- Thời gian dán: từ ngày 3/4/2026 đến ngày 9/4/2026.',
      ['Nơi dán: nhà văn hóa các khu phố.', 'Thời gian dán: từ ngày 3/4/2026'],
      [],
    ],
    [
      'where questions and opinions are sent',
      'Mọi thắc mắc về danh sách, công dân gửi về phòng Kinh tế phường trong giờ hành chính. Ý kiến góp ý gửi văn bản về UBND phường để tổng hợp, báo cáo cấp trên.',
      [
        'Mọi thắc mắc về danh sách, công dân gửi về phòng Kinh tế phường',
        'Ý kiến góp ý gửi văn bản về UBND phường.',
      ],
      ['tổng hợp'],
    ],
    [
      'when an office is open to whoever comes, and whom it turns away',
      'Tổ tiếp nhận của phường nhận hồ sơ từ ngày 6/4/2026. Trường Mầm non không nhận trẻ dưới 18 tháng.',
      ['nhận hồ sơ từ ngày 6/4/2026.', 'không nhận trẻ dưới 18 tháng.'],
      [],
    ],
    [
      'whom a school turns away, as none of those it takes',
      'Đối tượng:\n- Trẻ từ 18 tháng tuổi trở lên.\n- Trẻ có cha mẹ làm việc tại phường.\nNhà trường không nhận trẻ dưới 18 tháng.',
      ['Nhà trường không nhận trẻ dưới 18 tháng.'],
      ['còn có: nhà trường'],
    ],
    [
      'what workers bring, after what they do',
      'Công nhân đăng ký vé xe tại Công đoàn phường trước ngày 08/4/2026; mang theo Căn cước, hợp đồng lao động.',
      ['mang theo Căn cước, hợp đồng lao động.'],
      [],
    ],
    [
      'to whom something happens afterwards',
      'Các hộ trồng xong ngô trước ngày 05/4/2026; hộ trồng sau thời gian này không được hỗ trợ giống.',
      ['Hộ trồng sau thời gian này không được hỗ trợ giống.'],
      [],
    ],
    [
      'what people are asked politely to send to an office',
      'Nếu thấy có sai sót hoặc thiếu tên, vui lòng gửi văn bản đến UBND phường trước ngày 28/3/2026.',
      ['thấy có sai sót hoặc thiếu tên', 'gửi văn bản đến UBND phường'],
      [],
    ],
    [
      'who does something after the paper by which it is done',
      'Thực hiện Công văn số 3388/UBND-VX ngày 05/3/2026, toàn bộ học sinh nghỉ học từ chiều ngày 06/3/2026.',
      ['Toàn bộ học sinh nghỉ học từ chiều ngày 06/3/2026.'],
      [],
    ],
    [
      'when recruits leave and when is chosen',
      'Giao quân: ngày 12/3/2026.\nXét chọn: tuần thứ ba tháng 3.',
      ['Giao quân: ngày 12/3/2026.', 'Xét chọn: tuần thứ ba tháng 3.'],
      [],
    ],
    [
      'what an office says, without that it says it where there is no room for that',
      'UBND phường thông báo từ ngày 01/4/2026 các hộ gia đình, cá nhân trên địa bàn phải phân loại rác thành 03 nhóm: rác tái chế; rác thực phẩm; rác khác.',
      ['phải phân loại rác thành 03 nhóm.', 'rác tái chế, rác thực phẩm, rác khác.'],
      ['UBND phường thông báo từ'],
    ],
    [
      'what others give people, and when they come to help',
      'HTX hỗ trợ 100% tiền thuốc; thu mua đuôi chuột 2.000 đồng/đuôi tại trụ sở HTX.\nCán bộ thuế có mặt tại nhà văn hóa vào thứ Ba, thứ Năm hằng tuần để hỗ trợ miễn phí.\nĐơn vị thi công hoàn thành, thông xe trước ngày 19/4/2026.',
      [
        'HTX hỗ trợ 100% tiền thuốc.',
        'Thu mua đuôi chuột',
        'Cán bộ thuế có mặt',
        'thông xe trước ngày 19/4/2026.',
      ],
      [],
    ],
    [
      'another way, though it is a sentence of its own, and no place on a map',
      'Bà con ủng hộ qua tài khoản của phường.\nHoặc trực tiếp tại trụ sở UBND phường.\nChòi số 1 có vị trí: 2280325.6866; 603340.3104.',
      ['Cũng có thể đến trực tiếp tại trụ sở UBND phường.'],
      ['2280325'],
    ],
    [
      'what offices never do, what a sum comes to, and where a work is sent',
      'Cơ quan thuế, công an không làm việc qua điện thoại.\nMức đóng: 12 tháng x 4,5% x 2.340.000 đồng = 1.263.600 đồng.\nBài viết gửi về hộp thư bai@ankhe.gov.vn, có ảnh minh họa.',
      ['công an không làm việc qua điện thoại.', 'Mức đóng: 1.263.600 đồng.', 'Bài viết gửi về hộp thư'],
      ['2.340.000'],
    ],
    [
      'when and where a meeting is, before people are asked to it',
      'Thứ Bảy ngày 20/6 tổ họp tổng kết lúc 19h30 tại nhà văn hóa, mời bà con đi đông đủ.',
      ['tổ họp tổng kết lúc 19h30 tại nhà văn hóa.', 'Kính mời bà con đi đông đủ.'],
      [],
    ],
    [
      'no list of number plates',
      'Chủ xe đến Công an phường trước ngày 20/3/2026.\nDanh sách xe gồm:\n- Wave 36B4-112.47\n- Sirius 36B1-113.48\n- Dream 36B2-114.49\n- Future 36B3-115.50',
      ['Chủ xe đến Công an phường'],
      ['36B'],
    ],
    [
      'nothing of how offices print and announce it',
      'Bà con đến trụ sở UBND phường trước ngày 20/3/2026.\nIn tài liệu, bản cam kết: xong trong ngày 05/3/2026.\nPhát thanh bằng tiếng Kinh, tiếng Tày: 02 buổi/ngày.',
      ['Bà con đến trụ sở'],
      ['In tài liệu', 'tiếng Tày'],
    ],
    [
      'nothing that is said to who reads or signs',
      '(Bài phát trên loa thôn Nà Lại, sáng 5h30)\nBà con nộp cho cô Hiền trước ngày 14/3 ạ, ghi rõ tên.\nCảm ơn bà con đã hợp tác!\nAn Khê, ngày 12 tháng 3 năm 2026',
      ['trước ngày 14/3/2026, ghi rõ tên.'],
      ['Bài phát', ' ạ', 'hợp tác', 'ngày 12 tháng 3'],
    ],
  ])('%s', (_, body, told, never) => {
    const draft = draftOf(body);
    for (const said of told) expect(draft).toContain(said);
    for (const said of never) expect(draft).not.toContain(said);
  });

  it('what a station shall let the people hear', () => {
    const draft = draftOf(
      'UBND phường đề nghị Trung tâm phát thanh nội dung sau đến Nhân dân:\n1. Không cung cấp mã OTP cho bất kỳ ai.\n2. Công an không yêu cầu cài ứng dụng.',
      'Trung tâm Dịch vụ tổng hợp',
    );
    expect(draft).toContain('Không cung cấp mã OTP cho bất kỳ ai.');
  });

  it('what belongs to what people are asked, though offices pass it on, and nothing of the offices', () => {
    const draft = draftOf(
      'Đề nghị bà con đóng tiền gia hạn trước ngày 30/3/2026.\nTrường hợp gián đoạn trên 90 ngày, thẻ mới có giá trị sau 30 ngày kể từ ngày đóng.\nTồn tại: việc thống kê chưa đầy đủ; còn 3 thôn chưa nộp.\nKinh phí: ngân sách phường bảo đảm.\nRất mong sự phối hợp của quý cơ quan.',
      'UBND các phường; các đại lý thu',
    );
    expect(draft).toContain('Trường hợp gián đoạn trên 90 ngày, thẻ mới có giá trị sau 30 ngày');
    expect(draft).not.toMatch(/Tồn tại|Kinh phí|quý cơ quan/u);
  });
});
