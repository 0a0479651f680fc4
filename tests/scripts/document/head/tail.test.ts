/** What a page shows below a letter is none of it. */
import { describe, expect, it } from 'vitest';
import { withoutTail } from '../../../../scripts/document/head/tail.ts';

const TEXT =
  'Ủy ban nhân dân xã Mường Lạn tổ chức trồng cây dọc đường liên bản vào sáng chủ nhật, mỗi gia đình cử một người mang theo cuốc, xẻng, bà con nhớ mang nước uống và đội mũ nón.';
const under = (...tail: readonly string[]) => withoutTail([TEXT, ...tail]).slice(1);

describe('is left out', () => {
  it.each([
    [['Các bài khác:', '  Thay công tơ (12/05)', '  Bán giống trước 15/12 (10/05)']],
    [['Xem nhiều nhất: 1. Lịch cắt nước 2. Tuyển thủy nông viên (hạn nộp đơn 31/7/2026)']],
    [['TIN KHÁC', 'Thu quỹ trước 20/6', 'Chốt danh sách bơi hè 10/6']],
    [['Tin đã đưa (3)', 'Hạn nộp ảnh dự thi 20/6/2026']],
    [['Có thể bạn quan tâm', '- Đăng ký lớp may đến hết 25/6']],
    [['Thông báo khác: Nộp hồ sơ vay vốn trước 18/6 | Lịch tiếp dân']],
    [['» Tin cùng chuyên mục:', 'Gieo mạ trước 10/6 (27/5)']],
    [['« Bài trước: Nộp ảnh dự thi trước 15/6 | Bài sau: Thu hoạch ngô']],
    [['12 lượt thích   4 bình luận', 'Hoa Lan: nộp trước 10/6 ạ']],
    [
      [
        'Bình luận (2)',
        'Bùi Tư: Hạn nộp là 20/6 phải không, bản tôi xa nên xin trả lời sớm cho bà con được biết.',
      ],
    ],
    [['Lượt truy cập: 1204', 'Hôm nay: 8']],
    [['Các ý kiến (0)', 'Gửi đi']],
    [['Liên kết:', '* Tra cứu hóa đơn', '* Hỏi - đáp']],
  ])('%j', (tail) => {
    expect(under(...tail)).toEqual([]);
  });

  it('on the line of the page’s buttons', () => {
    expect(under('In trang | Quay lại | CÁC TIN KHÁC: Gieo mạ trước 10/6 (27/5) - Bán đấu giá')).toEqual([
      'In trang | Quay lại',
    ]);
  });

  it('right behind the letter’s last words', () => {
    expect(under('Đề nghị bà con thực hiện./. Tin liên quan: Hạn nộp đơn 25/6/2026')).toEqual([
      'Đề nghị bà con thực hiện./.',
    ]);
  });

  it('with whole sentences, below who wrote the letter', () => {
    const teaser =
      'Khai báo tạm trú: hạn chót 30/6/2026, ai chậm sẽ bị phạt theo các quy định về cư trú đang có hiệu lực.';
    expect(under('Lò Văn Inh', 'Đọc thêm', teaser)).toEqual(['Lò Văn Inh']);
  });

  it('without a label, below the page’s buttons', () => {
    expect(
      under(
        'Ban biên tập',
        'Mời thầu quầy chợ trước 20/6 (01/06/2026)',
        'Đăng ký nghề đến hết 25/6 (30/05/2026)',
      ),
    ).toEqual(['Ban biên tập']);
  });

  it('as a box, with the text going on after it', () => {
    expect(under('Tin liên quan', 'Thu tiền nước trước 5/6', TEXT)).toEqual([TEXT]);
  });
});

describe('stays', () => {
  it.each([
    ['Bà con theo dõi, các tin khác sẽ được báo sau trên loa.'],
    ['Ngoài ra, xã có một số thông báo khác: lịch tiếp dân, lịch họp thôn.'],
    ['4. Các thông tin khác:'],
    ['Nộp hồ sơ vòng một (15/6)'],
    ['Bài viết liên quan đến quê hương, dài không quá hai trang'],
    ['Mời bà con bình luận, góp ý cho xã.'],
    ['Liên kết: trường nhận hồ sơ trên cổng tuyển sinh của tỉnh.'],
  ])('%s', (line) => {
    expect(under(line, 'Điện thoại: 0212.3845.779')).toEqual([line, 'Điện thoại: 0212.3845.779']);
  });

  it('what goes on below what is also to be read', () => {
    const steps = ['- Nộp phiếu trước ngày 10/6.', '- Họp tổ ngày 12/6.'];
    expect(under('Đọc thêm: tài liệu đính kèm', ...steps)).toEqual(steps);
  });

  it('a page’s counter above the text', () => {
    const page = ['Về việc trồng cây', 'Ngày đăng 20/11/2026 | Lượt truy cập: 120', TEXT];
    expect(withoutTail(page)).toEqual(page);
  });
});
