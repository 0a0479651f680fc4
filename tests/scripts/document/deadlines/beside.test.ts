/** Days that stand beside the term, or in place of one: old terms, other papers', other people's, swindlers'. */
import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

type Case = readonly [body: readonly string[], lastDay: string | null, title?: string];

const lastDayOf = ([body, , title]: Case) =>
  deadlinesIn(body, { title: title ?? null, date: '2026-05-20', month: null, today: null }).deadline
    ?.lastDay ?? null;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the end of what the line above says the beginning of': [
    [['Ngày bắt đầu nhận đơn: 8 giờ ngày 01/6/2026.', 'Ngày kết thúc: 17 giờ ngày 19/6/2026.'], '2026-06-19'],
    [['Bắt đầu nhận hồ sơ: 01/6/2026.', 'Kết thúc: 17 giờ 00, thứ Sáu 19/6/2026.'], '2026-06-19'],
    [['Bắt đầu thi công: 01/6/2026.', 'Kết thúc: 17 giờ 00, thứ Sáu 19/6/2026.'], null],
  ],
  'a time in which papers lie open, where what comes after it is told': [
    [
      [
        'Phường niêm yết danh sách trong thời gian 30 ngày (ba mươi ngày) kể từ ngày 01/6/2026.',
        'Hết thời gian niêm yết mà không có ai khiếu nại, phường làm thủ tục cấp giấy.',
      ],
      '2026-07-01',
    ],
    [
      [
        'Xã công khai phương án bồi thường tại nhà văn hóa trong 20 ngày kể từ ngày 25/5/2026.',
        'Quá thời hạn công khai, hộ nào không có ý kiến coi như đồng ý.',
      ],
      '2026-06-14',
    ],
    [
      [
        'Tiểu thương đăng ký điểm kinh doanh từ ngày 09/6 đến ngày 13/6/2026.',
        'Ký hợp đồng và nộp tiền thuê: từ 19/6 đến hết 30/6/2026.',
        'Quá thời hạn đăng ký, ai không đăng ký coi như không có nhu cầu.',
      ],
      '2026-06-13',
    ],
    [['Mọi ý kiến gửi về xã trong thời hạn 15 ngày, kể từ ngày đăng tải nói trên.'], '2026-06-04'],
    [
      [
        '1. Thời gian niêm yết: từ ngày 01/6/2026 đến ngày 30/6/2026.',
        '2. Phân công: Phòng Kinh tế tổng hợp trong tuần đầu tháng 7/2026.',
        'Quá thời hạn tại mục 1, ai không góp ý xem như đồng ý.',
      ],
      '2026-06-30',
    ],
    [
      ['Thời gian triển khai: từ ngày 01/6/2026 đến ngày 15/6/2026.'],
      '2026-06-15',
      'Lấy ý kiến Nhân dân về dự thảo đề án đặt tên đường',
    ],
    [
      ['Thời gian triển khai: từ ngày 01/6/2026 đến ngày 15/6/2026.'],
      null,
      'Tổ chức hội nghị lấy ý kiến về dự thảo đề án đặt tên đường',
    ],
  ],
  'a term beside one that was, or that moved': [
    [
      [
        'Hạn đợt này đáng lẽ hết ngày 25/5/2026, nhưng do mưa lũ nên phường cho kéo dài đến hết ngày 10/6/2026 để bà con kê khai.',
      ],
      '2026-06-10',
    ],
    [
      ['Hạn quý này lẽ ra hết ngày 10/6/2026, song phường cho bà con nộp đến hết ngày 30/6/2026.'],
      '2026-06-30',
    ],
    [
      [
        'Bà con nộp thuế đất chậm nhất ngày 31/5/2026; do ngày này là Chủ nhật nên hạn được chuyển sang ngày 01/6/2026.',
      ],
      '2026-06-01',
    ],
    [
      ['Giấy mời in nộp hồ sơ trước ngày 20/6/2026, họp ngày 25/6/2026, nay sửa lại là họp ngày 26/6/2026.'],
      '2026-06-19',
    ],
    [['Hạn nộp đã in là từ 01/6 đến 15/6/2026, nay sửa lại là từ 05/6 đến 20/6/2026.'], '2026-06-20'],
    [['Phụ huynh đóng học phí trong tháng 6, chậm nhất là thứ Ba 30/6/2026.'], '2026-06-30'],
  ],
  'what those who have done it needn’t do': [
    [
      [
        'Đề nghị quý khách cập nhật căn cước trước ngày 30/6/2026.',
        'Quý khách nào đã cập nhật trước ngày 01/6/2026 xin bỏ qua thông báo này.',
      ],
      '2026-06-29',
    ],
    [
      [
        'Kính đề nghị quý hộ đóng tiền rác quý II chậm nhất ngày 15/6/2026.',
        'Nếu hộ nào đã đóng trước ngày 10/6/2026 thì không phải đóng nữa.',
      ],
      '2026-06-15',
    ],
    [['Ai đã có thẻ cũ thì đổi trước ngày 15/6/2026.'], '2026-06-14'],
    [['Hộ nào đã đăng ký nhưng chưa nộp tiền trước ngày 15/6/2026 thì không được giữ chỗ.'], '2026-06-14'],
    [['Nếu bà con đã nộp đủ trước ngày 15/6/2026 xin bỏ qua tin này.'], null],
    [['Thí sinh không phải có mặt trong các ngày 13, 14/6/2026.'], null],
    [['Học sinh khỏi nộp lại giấy khai sinh, lịch học bù dự kiến trong tháng 6.'], null],
    [['Lịch thi sát hạch dự kiến trong quý III, thí sinh không phải nộp lại hồ sơ.'], null],
  ],
  'how it stands on a day': [
    [['Đến ngày 15/6/2026 xã còn 320 hộ chưa đăng ký định danh.'], null],
    [['Ai đến hết ngày 05/6/2026 chưa nhận được tiền thì gọi bưu điện xã.'], null],
    [['Đến ngày 15/6/2026, hộ nào còn 2 tháng chưa nộp sẽ bị cắt nước.'], '2026-06-15'],
    [['Số lao động hợp đồng tiếp tục sử dụng đến hết ngày 31/12/2026 theo chủ trương của tỉnh.'], null],
  ],
  'a term of one part beside that of all': [
    [
      [
        'Trẻ mới vào lớp 1 đóng thêm tiền ghế ngồi, khoản này thu xong trước 05/6.',
        'Phụ huynh đóng các khoản còn lại chậm nhất ngày 20/6/2026.',
      ],
      '2026-06-20',
    ],
    [
      [
        'Ngoài ra, gian hàng ẩm thực đăng ký riêng với ban quản lý chợ đến hết ngày 05/6.',
        'Các đội thi đăng ký đến hết ngày 12/6/2026.',
      ],
      '2026-06-12',
    ],
  ],
  'what offices do or owe each other': [
    [
      [
        'Xã nhận đơn của bà con đến ngày 10/6/2026, sau ngày này xã không nhận nữa.',
        'Xã trình tỉnh trước ngày 20/6/2026; quyết định phê duyệt trước ngày 30/6/2026.',
      ],
      '2026-06-10',
    ],
    [['Các trường hoàn thành in mã cho học sinh lớp 5, trẻ 5 tuổi trước ngày 05/6/2026.'], '2026-06-04'],
    [['Trợ cấp tháng 6 do Phòng Văn hóa - Xã hội chi trước ngày 10/6/2026.'], null],
    [
      [
        'Thực hiện Công văn số 12/SNV ngày 10/5/2026 của Sở Nội vụ (yêu cầu các xã gửi báo cáo trước ngày 30/6/2026), đề nghị các thôn gửi báo cáo về xã trước ngày 12/6/2026.',
      ],
      '2026-06-11',
    ],
    [
      [
        'Nhà trường mong các bậc phụ huynh đăng ký xong chậm nhất là ngày 12/6/2026 để trường chốt số suất ăn.',
      ],
      '2026-06-12',
    ],
  ],
  'whoever comes to the houses, and water that is let in': [
    [['Trạm cử nhân viên thú y xuống tận chuồng tiêm cho đàn lợn từ ngày 03/6 đến ngày 08/6/2026.'], null],
    [
      ['Thời gian đăng ký tiêm: từ ngày 01/6 đến ngày 10/6/2026; nhân viên thú y đến từng nhà tiêm.'],
      '2026-06-10',
    ],
    [['Trạm bơm chạy từ 5 giờ ngày 02/6 đến 18 giờ ngày 06/6/2026, bà con be bờ giữ nước.'], null],
    [['Nhân viên đến tận nhà đo đồng hồ nước từ ngày 01/6 đến ngày 05/6/2026.'], null],
    [
      [
        'Lịch mở nước vụ Hè Thu như sau:',
        '- Đợt 1: mở cống 5 giờ ngày 01/6/2026, đóng 18 giờ ngày 09/6/2026;',
        '- Đợt 2: mở ngày 15/6, đóng ngày 22/6/2026 để gieo cấy.',
      ],
      null,
    ],
  ],
  'what people have or attend': [
    [
      ['Các cửa hàng được giảm tiền thuê đến ngày 15/6/2026.', 'Hết thời hạn này, xã không hỗ trợ nữa.'],
      null,
    ],
    [['Nhà trường mong phụ huynh đưa con đến trước 7 giờ ngày 15/6/2026 dự lễ bế giảng.'], null],
    [['Phụ huynh đến trước 16 giờ ngày 15/6/2026 để nộp hồ sơ.'], '2026-06-15'],
    [
      ['Phụ huynh nộp hồ sơ trước ngày 15/6/2026; ngày chuyển trường sang cơ sở mới là 20/6/2026.'],
      '2026-06-14',
    ],
    [['Phần do hộ dân chi trả nộp trước ngày 15/6/2026.'], '2026-06-14'],
  ],
  'what swindlers say': [
    [
      ['Chúng nhắn rằng “khách hàng phải cập nhật trước 24 giờ ngày 30/5/2026 nếu không sẽ bị khóa thẻ”.'],
      null,
      'Cảnh báo tin nhắn giả ngân hàng',
    ],
    [
      ['Có hai người lạ đến từng nhà bảo bà con đổi đồng hồ nước trước ngày 10/6/2026.'],
      null,
      'Cảnh giác người giả nhân viên cấp nước',
    ],
    [
      ['Kẻ xấu gọi cho bà con.', 'Chúng là kẻ xấu, nói “phải nộp lệ phí trước ngày 10/6/2026”.'],
      null,
      'Công an xã thông tin',
    ],
    [['Bà con hỏi có phải nộp lại hồ sơ trước ngày 15/6/2026 hay không; xã trả lời là không.'], null],
    [['Trên mạng có tin đồn rằng phải đổi căn cước trước ngày 30/6/2026.'], null],
    [['Nhiều bà con hỏi hạn nộp, xã trả lời: bà con nộp trước ngày 15/6/2026.'], '2026-06-14'],
    [['Hộ khai thông tin sai phải đính chính trước ngày 15/6/2026.'], '2026-06-14'],
    [
      ['Nhà nào có người đi biển phải đăng ký với trưởng thôn trước ngày 15/6/2026.'],
      '2026-06-14',
      'Cảnh báo mùa mưa bão',
    ],
    [
      ['Đề nghị ai là bị hại liên hệ, nộp đơn tại Công an phường trước ngày 10/6/2026.'],
      '2026-06-09',
      'Cảnh giác người giả nhân viên cấp nước',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map((c) => [c[0].join(' '), c[1], c] as const))('%s → %s', (_said, lastDay, c) => {
    expect(lastDayOf(c)).toBe(lastDay);
  });
});
