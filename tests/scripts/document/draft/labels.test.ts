/** A label is told with all of its items: papers, ways of which one is enough, and rows that have names of their own. */
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';
import { inlineList, inlineTold, listed } from '../../../../scripts/document/draft/sentences/lists.ts';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { rowsTold } from '../../../../scripts/document/draft/told/tables.ts';

const told = (body: string): string =>
  readLetter(
    `UBND PHƯỜNG AN LẠC\nSố: 12/TB-UBND\nAn Lạc, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc thu phí năm 2026\nKính gửi: Các hộ gia đình\n${body}`,
    { length: 'full' },
  ).draft;

describe('a letter is told with', () => {
  it.each([
    [
      'each paper under the label of all',
      '3. Hồ sơ\n- Đơn xin học (theo mẫu của nhà trường, phát tại cổng);\n- Bản sao giấy khai sinh;\n- Thông báo số định danh cá nhân của trẻ (giáo viên đối chiếu trên VNeID của bố mẹ, không cần bản giấy).\n4. Thời gian: sáng thứ Hai.',
      ['Hồ sơ: đơn xin học', 'bản sao giấy khai sinh', 'thông báo số định danh cá nhân của trẻ.'],
      ['. Thông báo số định danh'],
    ],
    [
      'a paper that only some have, as such',
      'Hồ sơ:\n- Đơn kê khai thiệt hại;\n- Ảnh chụp trước khi dọn dẹp (nếu có);\n- Riêng nuôi cá: hóa đơn mua giống.',
      [
        'Hồ sơ: đơn kê khai thiệt hại, ảnh chụp trước khi dọn dẹp nếu có.',
        'Riêng nuôi cá: hóa đơn mua giống.',
      ],
      [],
    ],
    [
      'papers under who hands them in',
      'Các cá nhân, hộ gia đình đã được cấp Giấy chứng nhận quyền sử dụng đất ở trên địa bàn phường cung cấp:\n- 01 bản phô tô Giấy chứng nhận;\n- 01 bản phô tô thẻ căn cước.',
      ['Bà con cung cấp: 01 bản phô tô Giấy chứng nhận, 01 bản phô tô thẻ căn cước.'],
      [],
    ],
    [
      'one way or the other',
      'UBND phường thông báo đến các hộ gia đình trên địa bàn:\n2. Hình thức nộp:\n- Nộp qua ứng dụng eTax Mobile, ứng dụng ngân hàng, Cổng Dịch vụ công quốc gia;\n- Nộp tại nhà văn hóa các tổ dân phố theo lịch do tổ trưởng báo.',
      ['Hình thức nộp: qua ứng dụng eTax Mobile', 'Hoặc nộp tại nhà văn hóa các tổ dân phố'],
      ['Bà con nộp tại nhà văn hóa'],
    ],
    [
      'what is numbered in words, without the numbers',
      'Ba là, hộ kinh doanh điền phiếu khảo sát và gửi lại UBND phường trước ngày 15/3/2026.',
      ['kinh doanh điền phiếu khảo sát'],
      ['Ba là'],
    ],
    [
      'what is chosen in an application',
      'Người đang hưởng trợ cấp liên kết tài khoản ngân hàng: Mở ứng dụng VNeID → An sinh xã hội → Thêm mới.',
      ['Bà con mở ứng dụng VNeID, chọn An sinh xã hội, chọn Thêm mới.'],
      [],
    ],
    [
      'who meets when, though on two lines',
      'Lịch tiếp xúc cử tri như sau:\nTổ 1: thôn Đoài, thôn Hạ\n14h00 ngày 01/12/2026, nhà rông Đoài\nTổ 2: thôn Thượng, thôn Trung\n8h00 ngày 02/12/2026, nhà rông Thượng',
      ['Tổ 1 gồm thôn Đoài, thôn Hạ: 14h00 ngày 01/12/2026', 'Tổ 2 gồm thôn Thượng, thôn Trung: 8h00'],
      [],
    ],
    [
      'the hours that a heading has in brackets',
      '2. Thời gian, địa điểm (sáng từ 7h00 đến 10h30)\n+ Ngày 15/4/2026: sân đình thôn Đông\n+ Ngày 16/4/2026: nhà văn hóa thôn Đoài',
      ['Thời gian: sáng từ 7h00 đến 10h30.', 'Ngày 15/4/2026: sân đình thôn Đông.'],
      [],
    ],
    [
      'which day is where, from brackets',
      'Thời gian tiêm: từ ngày 14/10/2026 đến hết ngày 18/10/2026 (14/10 - 16/10 tiêm tại các trường mầm non; 17/10 - 18/10 tiêm vét tại Trạm)',
      [
        'Từ ngày 14/10 đến ngày 16/10 tiêm tại các trường mầm non.',
        'Từ ngày 17/10 đến ngày 18/10 tiêm vét tại Trạm.',
      ],
      [],
    ],
  ])('%s', (_, body, lines, never) => {
    const draft = told(body);
    for (const line of lines) expect(draft).toContain(line);
    for (const line of never) expect(draft).not.toContain(line);
  });
});

describe('ways of which one is enough', () => {
  it('stand in one breath with “hoặc”', () =>
    expect(
      listed('Hình thức góp ý', ['ghi phiếu nộp cho trưởng thôn', 'gửi văn bản đến Phòng Kinh tế']),
    ).toEqual(['Hình thức góp ý: ghi phiếu nộp cho trưởng thôn, hoặc gửi văn bản đến Phòng Kinh tế.']));
  it('are not taken for the steps of one way', () =>
    expect(listed('Cách đăng ký', ['truy cập trang của phường', 'chọn mục B', 'điền tên'])).toEqual([
      'Cách đăng ký: truy cập trang của phường, chọn mục B, điền tên.',
    ]));
  it('come after what is done', () =>
    expect(
      short(
        'Đề nghị bà con hoàn thành xác thực thông tin thuê bao trước ngày 15/6/2026 bằng một trong các cách: ứng dụng VNeID, ứng dụng My Viettel, tại điểm giao dịch của nhà mạng.',
      ),
    ).toEqual([
      'Đề nghị bà con hoàn thành xác thực thông tin thuê bao trước ngày 15/6/2026.',
      'Bà con chọn một trong các cách sau: ứng dụng VNeID, ứng dụng My Viettel, tại điểm giao dịch của nhà mạng.',
    ]));
});

it('lists what is taken and what is not, to the last', () => {
  const list = inlineList(
    'Không nhận: rác của cơ sở sản xuất; bình gas; nệm, bàn ghế cũ (rác cồng kềnh liên hệ tổ thu gom để thỏa thuận).',
  );
  expect(inlineTold(list!)).toEqual([
    'Không nhận: rác của cơ sở sản xuất; bình gas; nệm, bàn ghế cũ.',
    'Rác cồng kềnh liên hệ tổ thu gom để thỏa thuận.',
  ]);
});

it('tells who takes the money after where', () => {
  const list = inlineList(
    'Nơi đóng: bưu điện xã; nhân viên thu tại các bản (chị Lò Thị Hạ – bản Nà Nghịu, anh Quàng Văn Cường – bản Huổi Pha); hoặc trên Cổng Dịch vụ công.',
  );
  expect(inlineTold(list!)).toEqual([
    'Nơi đóng: bưu điện xã, nhân viên thu tại các bản, hoặc trên Cổng Dịch vụ công.',
    'Nhân viên thu tại các bản gồm: chị Lò Thị Hạ – bản Nà Nghịu, anh Quàng Văn Cường – bản Huổi Pha.',
  ]);
});

describe('cells a line each under numbers', () => {
  const table = (...lines: string[]) => rowsTold(['2. Địa điểm bỏ phiếu', ...lines]);
  it('tell who goes where', () =>
    expect(
      table(
        'Khu vực bỏ phiếu',
        'Gồm các Tổ dân phố',
        'Địa điểm',
        '1',
        'TDP số 1, 2',
        'Trường Hoa Sen',
        '2',
        'TDP số 3',
        'Nhà văn hóa',
      ),
    ).toEqual(['2. Địa điểm bỏ phiếu', 'TDP số 1, 2: Trường Hoa Sen.', 'TDP số 3: Nhà văn hóa.']));
  it('tell nothing where the row is for the eye', () =>
    expect(
      table(
        'STT',
        'Họ và tên',
        'Thửa đất',
        'Tờ bản đồ',
        'Diện tích (m2)',
        'Nguồn gốc, thời điểm sử dụng',
        'Tình trạng',
        '1',
        'Ông Sửu 118',
        '14',
        '412,6',
        'Ông cha để lại, trước 18/12/1980',
        'Không',
        '2',
        'Bà Trần Thị Bưởi',
        '203',
        '14',
        '187,0',
        'Nhận chuyển nhượng giấy tay năm 1996 của ông Nguyễn Văn Hòa ở cùng tổ dân phố',
        'Không',
      ),
    ).toEqual(['2. Địa điểm bỏ phiếu']));
});

describe('who is meant', () => {
  it('is called so, where nothing is said of them', () =>
    expect(told('Trẻ sinh năm 2020, cư trú tại các tổ 12 đến 24.')).toContain(
      'Đối tượng: trẻ sinh năm 2020, cư trú tại các tổ 12 đến 24.',
    ));
  it('is so after the semicolon too', () =>
    expect(
      told(
        '1. Đối tượng: nam công dân đủ 17 tuổi, có nơi thường trú tại địa phương trong năm 2026, chưa đăng ký lần đầu; công dân sinh từ năm 2001 đến năm 2008 còn sót chưa đăng ký.',
      ),
    ).toContain('Đối tượng: công dân sinh từ năm 2001 đến năm 2008 còn sót chưa đăng ký.'));
});

it('tells what is spoken of at a meeting under its name', () =>
  expect(
    told(
      '3. Nội dung:\n- Đánh giá tình hình 6 tháng đầu năm;\n- Bàn việc xã hội hóa lắp camera an ninh.\n4. Thành phần: các hộ.',
    ),
  ).toContain('Nội dung gồm: đánh giá tình hình 6 tháng đầu năm, bàn việc xã hội hóa lắp camera an ninh.'));

it('says “không” only of what it is said of', () =>
  expect(listed('Lợi ích', ['không phải mang theo nhiều giấy tờ', 'làm hộ chiếu tại nhà'])).toEqual([
    'Lợi ích: không phải mang theo nhiều giấy tờ.',
    'Lợi ích còn có: làm hộ chiếu tại nhà.',
  ]));

it('tells one way after another of which one is enough, after what is asked', () => {
  const draft = told(
    'Đề nghị khách hàng cập nhật căn cước, số điện thoại với Xí nghiệp trước ngày 30/11 bằng một trong các hình thức sau:\n+ Nhắn tin Zalo OA “Cấp nước số 3”;\n+ Gọi 1900 6836 (nhánh 3);\n+ Cung cấp trực tiếp cho nhân viên ghi chỉ số từ ngày 10 đến ngày 18 hàng tháng.',
  );
  expect(draft).toContain(
    'Bà con chọn một trong các hình thức sau: nhắn tin Zalo OA “Cấp nước số 3”. Hoặc gọi 1900 6836, nhánh 3.',
  );
  expect(draft).not.toContain('Khách hàng gọi');
});

describe('what a list goes on with is told', () => {
  it.each([
    [
      'of the other place',
      'Địa điểm nộp hồ sơ: cơ sở 1 Trung tâm Phục vụ hành chính công phường, trụ sở phường cũ, đối với khối 1 đến khối 9; cơ sở 2 đối với các khối còn lại.',
      'Địa điểm: cơ sở 2 đối với các khối còn lại.',
    ],
    [
      'of who comes for another',
      'Khi đi nhận mang theo căn cước công dân và thẻ nhận tiền; nhận thay phải có giấy ủy quyền còn hiệu lực.',
      'Nhận thay phải có giấy ủy quyền còn hiệu lực.',
    ],
  ])('%s', (_, body, line) => expect(told(body)).toContain(line));
});
