/** What an editor of a ward's radio would strike out, or miss. */
import { describe, expect, it } from 'vitest';
import { LEFT_TO_A_PERSON } from '../../../../scripts/document/draft/nothing.ts';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

const head = (issuer: string, kind: string, title: string) =>
  `${issuer}\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\n${kind}\n${title}`;
const ward = (body: string, title = 'Về việc vệ sinh đường làng') =>
  readLetter(`${head('UBND PHƯỜNG AN LẠC', 'THÔNG BÁO', title)}\n${body}`).draft;

describe('leaves to a person', () => {
  it.each([
    [
      'an invitation for the heads of offices',
      `${head('ỦY BAN NHÂN DÂN TỈNH AN LẠC', 'GIẤY MỜI', 'Họp giao ban tháng 5')}\nThành phần mời:\n- Chủ tịch, các Phó Chủ tịch UBND tỉnh;\n- Giám đốc Sở Xây dựng.\nThời gian: 8 giờ 00 ngày 8/5/2026.\nĐịa điểm: Phòng họp số 2.`,
    ],
    [
      'papers that offices owe each other, though they have a term',
      'BỘ XÂY DỰNG\nSố: 77/BXD-KHTC\nV/v tổng kết thực hành tiết kiệm\nHà Nội, ngày 6 tháng 4 năm 2026\nKính gửi: Các Tổng công ty trực thuộc Bộ\nHồ sơ đề nghị khen thưởng gửi về Vụ Kế hoạch trước ngày 12/5/2026.',
    ],
  ])('%s', (_, text) => {
    expect(readLetter(text).draft).toBe(LEFT_TO_A_PERSON);
  });
});

it('leaves to a person what only offices have a term for', () => {
  const { draft } = readLetter(
    `${head('SỞ CÔNG THƯƠNG', 'THÔNG BÁO', 'Gia hạn xét chọn doanh nghiệp xuất khẩu')}\nĐến nay, Sở đã nhận được đề xuất của một số cơ quan.\nĐề nghị các đơn vị gửi báo cáo về Sở trước ngày 10/6/2026 để tổng hợp.`,
  );
  expect(draft).toBe(LEFT_TO_A_PERSON);
});

it('says when something is, not that people are asked to do it', () => {
  const draft = ward(
    'Đề nghị bà con tham gia hội thi, cụ thể như sau:\n- Khai mạc hội thi: từ 7h30 ngày 29/5/2026.\n- Công diễn: bắt đầu từ 19h30 ngày 29/5/2026.',
    'Về việc tổ chức hội thi văn nghệ',
  );
  expect(draft).toContain('Khai mạc hội thi: từ 7h30 ngày 29/5/2026.');
});

it('closes a title that was cut within what it quotes', () => {
  const draft = ward(
    'Bà con đăng ký dự thi trước ngày 6/6/2026.',
    'Hội thi trực tuyến “Tìm hiểu Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Luật Tổ chức chính quyền địa phương và Luật Thủ đô”',
  );
  const [title = ''] = draft.split('Thời hạn');
  expect(title.match(/“/gu)).toHaveLength(1);
  expect(title.match(/”/gu)).toHaveLength(1);
});

describe('what is called off', () => {
  const draft = ward(
    'Theo quy chế tiếp công dân, Chủ tịch UBND phường tiếp công dân định kỳ vào ngày 15 tháng 5 năm 2026.\nTrước diễn biến của dịch bệnh, Chủ tịch UBND phường không tổ chức tiếp công dân định kỳ tháng 5/2026.',
    'Không tổ chức tiếp công dân định kỳ tháng 5/2026 của Chủ tịch UBND phường',
  );
  it('is never told as if it took place', () => {
    expect(draft).toContain('không tổ chức tiếp công dân định kỳ tháng 5/2026');
    expect(draft).not.toContain('15 tháng 5');
  });
});

describe('orders to offices', () => {
  it('are left out, and what they bring the people is told', () => {
    const { draft } = readLetter(
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 44/SGDĐT\nV/v cho học sinh nghỉ học\nAn Lạc, ngày 25 tháng 11 năm 2026\nKính gửi: Chủ tịch UBND các phường\nSở đề nghị Chủ tịch UBND các phường chỉ đạo hiệu trưởng các trường thông báo cho học sinh nghỉ học ngày thứ năm, 26 tháng 11 năm 2026.\nĐề nghị Chủ tịch UBND các phường chỉ đạo các trường khắc phục ngay thiệt hại.',
    );
    expect(draft).toContain('Học sinh nghỉ học ngày thứ năm, 26 tháng 11 năm 2026.');
    expect(draft).not.toMatch(/chỉ đạo|khắc phục|Đề nghị Chủ tịch/u);
  });
  it('to urge members become what the members do', () => {
    const { draft } = readLetter(
      `${head('HỘI VĂN NGHỆ AN LẠC', 'THÔNG BÁO', 'Về việc gửi tác phẩm dự thi')}\nĐề nghị các chi hội đôn đốc các hội viên gửi tác phẩm về Ban sơ khảo trước ngày 30/6/2026, theo địa chỉ: số 34 Nguyễn Du.`,
    );
    expect(draft).toMatch(/Đề nghị (?:các )?hội viên gửi tác phẩm về Ban sơ khảo/u);
    expect(draft).toContain('34 Nguyễn Du');
  });
});

describe('a thin letter', () => {
  const draft = ward(
    'Từ ngày 10/5/2026, rác được thu gom vào buổi sáng.',
    'Về việc thay đổi giờ thu gom rác',
  );
  it('is read twice with its substance, never with who speaks alone', () => {
    const [, again = ''] = draft.split('Thông báo xin được nhắc lại: ');
    expect(again).toMatch(/^thay đổi giờ thu gom rác\..*rác được thu gom vào buổi sáng\./su);
    expect(again).not.toContain('Sau đây là');
  });
});

describe('what is for the eye', () => {
  it.each([
    ['a formula', 'Học phí = Số tín chỉ x Mức thu mỗi tín chỉ', /=|tín chỉ x/u],
    ['where a page is to be seen', 'Chi tiết thể lệ cuộc thi, vui lòng xem tại đây.', /xem/u],
    ['a heading', '1. Về thời gian thu gom rác\nBà con để rác trước cửa lúc 5 giờ sáng.', /Về thời gian/u],
    [
      'a paper that was issued',
      'UBND tỉnh vừa ban hành Công điện khẩn số 2 về việc ứng phó bão.',
      /ban hành/u,
    ],
    [
      'what papers are about',
      'Thực hiện kế hoạch bảo vệ môi trường, xây dựng phường xanh - sạch - đẹp',
      /xanh/u,
    ],
  ])('is not told: %s', (_, line, never) => {
    expect(ward(`${line}\nĐề nghị bà con quét dọn ngõ xóm sáng ngày 9/5/2026.`)).not.toMatch(never);
  });
  it('nor is a day that is another day on air', () => {
    expect(ward('Đề nghị học sinh đi học trở lại từ chiều nay (29/10/2026).')).toContain(
      'từ chiều ngày 29/10/2026',
    );
  });
});

it.each([
  [
    'a condition and what follows from it',
    'Trường hợp đến hết ngày 31/12/2026, nếu đơn vị còn chậm đóng tiền bảo hiểm xã hội, bảo hiểm y tế thì chưa được cấp giá trị sử dụng thẻ của năm 2027.',
    ['đến hết ngày 31/12/2026 mà đơn vị còn chậm', 'Trường hợp này chưa được cấp'],
  ],
  [
    'the office, then its street',
    'Người dự đấu giá mua và nộp hồ sơ trực tiếp tại Trung tâm Phát triển quỹ đất huyện Tân Hòa, số 59A, đường Cầu Vồng, thị trấn Cao Phong, huyện Tân Hòa.',
    ['Trung tâm Phát triển quỹ đất huyện Tân Hòa.', 'Địa chỉ: số 59A, đường Cầu Vồng'],
  ],
  [
    'two people, each with their number',
    'Thông tin chi tiết về cuộc thi, liên hệ: ông Lê Văn Tuấn, chuyên viên Sở Văn hóa, điện thoại: 0915.218.464 hoặc bà Dương Thị Thu, điện thoại: 0937.003.066.',
    [
      'ông Lê Văn Tuấn, chuyên viên Sở Văn hóa, điện thoại: 0915.218.464',
      'bà Dương Thị Thu, điện thoại: 0937.003.066',
    ],
  ],
  [
    'who may come',
    'Đối tượng tiêm: trẻ từ 2 đến dưới 10 tuổi chưa được tiêm vắc xin sởi hoặc chưa tiêm đầy đủ hai mũi vắc xin sởi hoặc không rõ tiền sử tiêm chủng',
    ['Trẻ không rõ tiền sử tiêm chủng cũng thuộc đối tượng này.'],
  ],
  [
    'what is done, without on what occasion',
    'Trước diễn biến phức tạp của dịch bệnh trên địa bàn, để tập trung thực hiện các biện pháp phòng, chống dịch trong tình hình hiện nay, Chủ tịch UBND tỉnh hoãn buổi đối thoại với thanh niên.',
    ['Chủ tịch UBND tỉnh hoãn buổi đối thoại với thanh niên.'],
  ],
])('tells whole, in short sentences: %s', (_, long, told) => {
  const lines = short(long, true).join(' ');
  for (const words of told) expect(lines).toContain(words);
});

it.each([
  [
    'Các trường hợp mất năng lực hành vi dân sự, đang bị truy cứu trách nhiệm hình sự hoặc chấp hành các biện pháp xử lý hành chính không được tham gia dự tuyển',
    /Cũng có thể chấp hành|hình sự\.$/u,
  ],
  [
    'Sinh viên, phụ huynh khi nộp tiền vào tài khoản để đóng học phí tại bất kỳ chi nhánh nào của ngân hàng trên toàn quốc sẽ được miễn phí',
    /Mục đích là|tài khoản\.$/u,
  ],
  [
    'Ưu tiên người có kinh nghiệm từ 02 năm trở lên tại bộ phận một cửa và người có bằng đại học, thạc sĩ các chuyên ngành Luật, Hành chính, Kinh tế',
    /Địa điểm/u,
  ],
  [
    'Nếu quá thời hạn này, không có người đến kê khai thì Trung tâm Phát triển quỹ đất sẽ đưa những ngôi mộ còn lại vào diện vắng chủ để di dời',
    /Trường hợp này không có người|thời hạn này\.$/u,
  ],
  [
    'Hội thi Sáng tạo kỹ thuật toàn quốc là hội thi được tổ chức theo Quyết định của Thủ tướng Chính phủ nhằm thúc đẩy phong trào lao động sáng tạo trong cả nước',
    /được tổ chức\./u,
  ],
  [
    'Những trường hợp trước đây đã xem xét, đề nghị nhưng chưa được khen thưởng do không đủ tiêu chuẩn theo quy định thì không làm hồ sơ đề nghị lại lần này',
    /Tuy nhiên/u,
  ],
])('leaves out rather than cuts into what the letter doesn’t say: %s', (long, wrong) => {
  expect(short(long, true).join(' ')).not.toMatch(wrong);
});
