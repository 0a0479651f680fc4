import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { drafted } from '../../../../scripts/document/draft/draft.ts';
import { readLetter, understood } from '../../../../scripts/document/letter.ts';
import { expectLinear } from '../../../growth.ts';

const SAMPLE = readFileSync(new URL('../../../../samples/cong-van-thue-bao.txt', import.meta.url), 'utf8');
describe('the sample letter’s announcement', () => {
  const { draft } = readLetter(SAMPLE);
  it('greets, tells what, until when, what to do, how to check, what happens otherwise, and thanks', () => {
    const order = [
      'Kính thưa toàn thể Nhân dân phường Bắc Kạn.',
      'xác thực, chuẩn hóa thông tin thuê bao di động',
      'trước ngày 15/6/2026',
      'các điểm giao dịch Viettel Khu vực Bắc Kạn',
      'VNeID, My Viettel, My VNPT và My MobiFone',
      'TTTB [số giấy tờ] gửi 1414',
      'bị tạm dừng dịch vụ',
      'Xin nhắc lại',
      'cảm ơn bà con',
    ].map((words) => draft.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
  });
  it('tells no orders to offices and no numbers of papers', () => {
    expect(draft).not.toMatch(/Trung tâm Dịch vụ tổng hợp|5907|UBND-|Giao các|tăng cường thời lượng/iu);
  });
});

describe('what an announcer would stumble over', () => {
  const draftOf = (body: string, title = 'Đăng ký tuyển sinh') =>
    readLetter(
      `UBND PHƯỜNG HÀ ĐÔNG\nSố: 12/TB-UBND\nHà Đông, ngày 20 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\nKính gửi: Các hộ gia đình\n${body}`,
      { length: 'full', daysLeft: null },
    ).draft;

  it('a list of papers that ends after its first', () => {
    const items = 'đơn dự tuyển, bản sao giấy khai sinh, căn cước của cha mẹ.';
    expect(draftOf('Hồ sơ gồm: đơn dự tuyển; bản sao giấy khai sinh; căn cước của cha mẹ.')).toContain(items);
    expect(
      draftOf('Hồ sơ gồm:\n- Đơn dự tuyển;\n- Bản sao giấy khai sinh;\n- Căn cước của cha mẹ.').toLowerCase(),
    ).toContain(items);
  });
  it('people asked for a plan', () => {
    const draft = draftOf(
      'Điện lực thông báo đến nhân dân kế hoạch ngừng cung cấp điện: từ 7h00 đến 17h00 ngày 29/5/2026.',
      'Kế hoạch ngừng cung cấp điện',
    );
    expect(draft).not.toMatch(/Đề nghị (?:bà con|nhân dân) kế hoạch/u);
    expect(draft).toContain('Kế hoạch ngừng cung cấp điện');
    expect(draft).not.toContain('thông báo về việc kế hoạch');
  });
  it('a thing told as something done', () => {
    expect(draftOf('Bà con theo dõi lịch tiêm.', 'Lịch tiêm chủng tháng 6')).toMatch(
      /thông báo lịch tiêm chủng/u,
    );
    expect(draftOf('Bà con ủng hộ.', 'Thư kêu gọi ủng hộ đồng bào')).not.toContain('về việc thư');
  });
  it('names in small letters', () => {
    const draft = draftOf(
      'Công ty Cấp nước Hà Đông sửa đường ống. Đoàn TNCS Hồ Chí Minh hỗ trợ bà con.',
      'CÔNG TY CẤP NƯỚC HÀ ĐÔNG VÀ ĐOÀN TNCS HỒ CHÍ MINH SỬA ĐƯỜNG ỐNG',
    );
    expect(draft).not.toMatch(/hà đông|hồ chí|tncs/u);
  });
  it('a noun cut through', () => {
    const draft = draftOf(
      'Người dân mang theo bản gốc hoặc bản chụp rõ nét hay bản phô tô có dấu đỏ hay bản điện tử đã ký số cùng bản phô tô Giấy chứng nhận quyền sử dụng đất.',
    );
    expect(draft).not.toMatch(/Giấy\. |chứng\. |phô\. |sử\. |quyền\. /u);
  });
  it('a bracket left open, and years long past', () => {
    const draft = draftOf(
      'Thời gian: từ ngày 12/6 đến hết ngày 16/6/2026 (từ ngày 12/6 đến 14/6 tiêm chính thức. Ngày 15/6 tiêm vét). Chào mừng ngày 2/9 (02/9/1945 - 02/9/2026), bà con treo cờ.',
    );
    expect(draft).not.toMatch(/[()]|1945/u);
  });
  it('“this is so that” without what it is', () => {
    const draft = draftOf(
      'Trong trường hợp phát hiện trẻ có dấu hiệu bất thường như sốt cao, co giật, tím tái, phụ huynh cần đưa ngay trẻ đến cơ sở y tế để được thăm khám và theo dõi kịp thời.',
    );
    expect(draft).not.toContain('Việc này để được');
  });
  it('nobody asked, where offices and households are named together', () => {
    expect(
      draftOf(
        'UBND phường đề nghị các cơ quan, trường học và hộ gia đình treo cờ Tổ quốc từ 18h ngày 31/8/2026.',
      ),
    ).toContain('Đề nghị bà con treo cờ Tổ quốc');
  });
  it('the ward telling of itself', () => {
    expect(draftOf('Bà con tham gia.', 'Phường Hà Đông phát động Ngày chạy Olympic')).toContain(
      'Ủy ban nhân dân phường Hà Đông phát động Ngày chạy Olympic.',
    );
  });
  it('an office’s name cut at a word that is no ward', () => {
    const text = `TRƯỜNG ĐẠI HỌC KHOA HỌC XÃ HỘI VÀ NHÂN VĂN\nHà Nội, ngày 20 tháng 5 năm 2026\nTHÔNG BÁO\nKế hoạch thu học phí đối với sinh viên đại học chính quy kỳ hè năm học 2025-2026\nKính gửi: Các sinh viên\nSinh viên nộp học phí trước ngày 15/6/2026.`;
    expect(readLetter(text).draft).not.toMatch(/Khoa học Xã thông báo/iu);
  });
  it.each([
    ['UBND phường Hà Đông tìm thân nhân một cụ già', '\nUBND phường Hà Đông tìm thân nhân một cụ già.'],
    ['Hà Nội: phụ huynh đăng ký tiêm cho trẻ', 'thông báo về việc phụ huynh đăng ký'],
    ['Góp ý dự thảo quy ước khu phố bằng cách nào?', 'thông báo về việc góp ý dự thảo quy ước khu phố.'],
  ])('a headline as it was written for the eye: %s', (title, told) => {
    expect(draftOf('Bà con theo dõi thông tin và thực hiện.', title)).toContain(told);
  });
  it('a person’s name told, and what happened to him in the next breath', () => {
    const lines = short(
      'Khoảng 5 giờ ngày 12/6, bà Lê Thị Hoa ở tổ 5 thấy một bé gái sơ sinh trong giỏ tre đặt cạnh cổng chùa, kèm một bình sữa và hai bộ quần áo.',
    );
    expect(lines.join(' ')).not.toMatch(/Hoa\. |Cụ thể là|Ngoài ra/u);
  });
  it('a sentence of which nothing whole can be told, beside others', () => {
    const draft = draftOf(
      'Người dân đến nhà văn hóa nhận tiền. Bà con mang theo căn cước. Các loại giấy tờ tùy thân khác của người được ủy quyền đến nhận thay cho người già yếu neo đơn khuyết tật trong diện được hưởng trợ cấp hằng tháng của phường.',
      'Chi trả trợ cấp',
    );
    expect(draft).not.toMatch(/Cụ thể là|Ngoài ra còn có/u);
  });
  it('a term that was put off', () => {
    const draft = draftOf(
      'Theo thể lệ, người dân nộp bài dự thi đến hết ngày 26/6/2026. Nay Ban Tổ chức gia hạn nhận bài dự thi đến hết ngày 10/7/2026.',
      'Gia hạn nhận bài dự thi tìm hiểu pháp luật',
    );
    expect(draft).toContain('10/7/2026');
    expect(draft).not.toContain('26/6/2026');
  });
  it('a list after a colon told as if it were said', () => {
    const lines = short(
      'Từ 8 giờ ngày 1/9, phường trao quà cho người dân tại sáu điểm trong phường: trụ sở Ủy ban nhân dân, văn phòng khu phố 1 và văn phòng khu phố 2.',
    );
    expect(lines.at(-1)).toMatch(/^Đó là: trụ sở/u);
  });
  it('an opening that stands alone', () => {
    const draft = draftOf(
      'Trong thời hạn 30 ngày kể từ ngày niêm yết, cử tri phát hiện sai sót trong danh sách có quyền khiếu nại với Ủy ban nhân dân phường nơi cư trú.',
    );
    expect(draft).not.toMatch(/Trong thời hạn[^,.]*\.|Ngoài ra còn có cử tri/u);
    expect(draft).toContain('Thời hạn: 30 ngày kể từ ngày niêm yết.');
  });
  it.each([
    [
      'Nếu quá thời hạn 30 ngày kể từ ngày ra thông báo này, chủ sở hữu hợp pháp không đến nhận lại xe, Công an phường sẽ lập thủ tục tịch thu.',
      'Quá thời hạn này, nếu chủ sở hữu hợp pháp không đến nhận lại xe, Công an phường sẽ lập thủ tục tịch thu.',
    ],
    [
      'Do mưa lũ ảnh hưởng đến việc đi lại và việc gửi bài dự thi của các cháu, Ban Tổ chức thông báo nhận bài đến hết ngày 30/6/2026.',
      'Vì vậy, Ban Tổ chức thông báo nhận bài đến hết ngày 30/6/2026.',
    ],
  ])('somebody who acts, counted as one more of a list: %s', (long, last) => {
    expect(short(long).at(-1)).toBe(last);
  });
  it('the last days’ sentence, told with the day on which it ends', () => {
    const { draft } = readLetter(SAMPLE, { daysLeft: 3 });
    expect(draft).toContain(
      'Chỉ còn 3 ngày nữa là hết hạn. Bà con cần hoàn thành chậm nhất trong ngày 14/6/2026.',
    );
  });
});

it.each([
  [
    'Trong thời hạn 90 ngày kể từ ngày nhận được quyết định, hộ không đồng ý có quyền khiếu nại, nhưng vẫn phải chấp hành quyết định thu hồi đất của Nhà nước',
    'Tuy nhiên, các hộ này vẫn phải chấp hành quyết định thu hồi đất của Nhà nước.',
  ],
  [
    'Yêu cầu 27 hộ có tên trên thu hoạch cây trồng, bàn giao mặt bằng cho Trung tâm Phát triển quỹ đất trước ngày 10 tháng 10 năm 2026',
    'Yêu cầu các hộ bàn giao mặt bằng cho Trung tâm Phát triển quỹ đất trước ngày 10 tháng 10 năm 2026.',
  ],
  ['Sau thời gian này, phường không nhận đơn)', 'Sau thời gian này, phường không nhận đơn.'],
  ['Vậy Công an xã thông báo ai là chủ xe', 'Công an xã thông báo ai là chủ xe.'],
])('ends %s well', (told, last) => {
  expect(short(told).at(-1)).toBe(last);
});

describe('a sentence too long for one breath', () => {
  it.each([
    [
      'its condition',
      'Trường hợp khách hàng không thanh toán tiền điện trong vòng năm ngày kể từ ngày nhận thông báo đầu tiên thì Công ty Điện lực có quyền ngừng cấp điện',
      [
        'Xin lưu ý trường hợp khách hàng không thanh toán tiền điện trong vòng năm ngày kể từ ngày nhận thông báo đầu tiên.',
        'Khi đó, Công ty Điện lực có quyền ngừng cấp điện.',
      ],
    ],
    [
      'what follows from it',
      'Từ 14h đến 15h30 ngày 2/2/2026, nhà thầu đấu nối đường ống trên đường Hàn Thuyên nên khách hàng ở khu vực này không có nước, một số nơi nước yếu',
      [
        'Từ 14h đến 15h30 ngày 2/2/2026, nhà thầu đấu nối đường ống trên đường Hàn Thuyên.',
        'Vì vậy, khách hàng ở khu vực này không có nước, một số nơi nước yếu.',
      ],
    ],
    [
      'where, from its brackets',
      'Ai biết tin về các ngôi mộ, xin báo cho Ủy ban nhân dân xã (thôn Chế Biến, xã Sơn Kim 2), gặp ông Nguyễn Văn An, công chức Phòng Kinh tế',
      [
        'Ai biết tin về các ngôi mộ, xin báo cho Ủy ban nhân dân xã, gặp ông Nguyễn Văn An, công chức Phòng Kinh tế.',
        'Địa chỉ: thôn Chế Biến, xã Sơn Kim 2.',
      ],
    ],
  ])('tells %s by itself', (_, long, told) => {
    expect(short(long)).toEqual(told);
  });
  it('is left out rather than told without what follows from its condition', () => {
    const lines = short(
      'Ai vắng nơi thường trú liên tục trên mười hai tháng mà không đăng ký tạm trú ở nơi khác, không khai báo tạm vắng với công an phường thì bị xóa đăng ký thường trú',
    );
    expect(lines.join(' ')).not.toMatch(/nơi khác\.$/u);
  });
});

it.each([
  ['Giá: tiêm tại điểm 5.900đ/con; tại nhà 10.000đ/con', 'tại điểm 5.900đ/con'],
  ['Mẫu đăng ký tại Phụ lục và gửi qua thư điện tử', 'đăng ký và gửi'],
  ['Sinh viên nộp căn cước (bản phô tô) trước thứ sáu', 'căn cước bản phô tô'],
  ['Tổng Công ty Cấp nước Sài Gòn (Sawaco) sửa đường ống', 'Sài Gòn sửa đường ống'],
  ['Ngày 17/5/2026 (Thứ sáu): tiêm tại nhà văn hóa', 'Ngày 17/5/2026, thứ sáu: tiêm'],
])('leaves what is said whole beside what is for the eye: %s', (written, told) => {
  expect(short(written).join(' ')).toContain(told);
});

it('greets no ward that only stands in an address, or in a list', () => {
  const draft = readLetter(
    'Điện lực tạm ngừng cấp điện\nKhách hàng liên hệ phòng giao dịch số 106 đường Nguyễn Huệ, phường Quy Nhơn, tỉnh Gia Lai.\nCác xã Bình Dương, Bình Giang mất điện ngày 12/6/2026.',
  ).draft;
  expect(draft).toMatch(/^Kính thưa toàn thể Nhân dân\./u);
});

it('counts down to the last day', () => {
  expect(readLetter(SAMPLE, { daysLeft: 1 }).draft).toContain('Ngày mai là ngày cuối cùng.');
  expect(readLetter(SAMPLE, { daysLeft: 0 }).draft).toContain('Hôm nay là ngày cuối cùng.');
});

it('takes time that grows with the letter, not with its square', () => {
  const paragraph =
    'Đề nghị bà con nộp tờ khai tại nhà văn hóa tổ 5 và dọn vệ sinh, nếu có vướng mắc thì hỏi tổ trưởng.\n';
  const letters = new Map(
    [200, 1600].map((paragraphs) => {
      const text = Array.from({ length: paragraphs }, (_, i) => paragraph.replace('5', String(i))).join('');
      return [paragraphs, understood(text)];
    }),
  );
  expectLinear((paragraphs) => drafted(letters.get(paragraphs)!, { length: 'full' }), 200);
});
