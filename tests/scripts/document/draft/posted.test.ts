/** What real notices write that no announcer would read out, or would leave out. */
import { describe, expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';
import { near } from '../../../../scripts/document/draft/told/near.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';
import { expectLinear } from '../../../growth.ts';

const ward = (body: string, title = 'Về việc vệ sinh đường làng') =>
  readLetter(`UBND PHƯỜNG AN LẠC\nSố: 31/TB\nAn Lạc, ngày 4 tháng 5 năm 2026\nTHÔNG BÁO\n${title}\n${body}`)
    .draft;

it('asks the people whom a letter asks in one list with offices', () => {
  expect(
    ward(
      'UBND phường An Lạc thông báo và đề nghị các tổ chức, cơ quan, đoàn thể, trường học, tổ dân phố và nhân dân trên địa bàn phường quét dọn ngõ xóm từ ngày 09/5/2026 đến hết ngày 11/5/2026.',
    ),
  ).toContain('Đề nghị bà con quét dọn ngõ xóm từ ngày 09/5/2026 đến hết ngày 11/5/2026.');
});

it.each(['./.', ' ./', ' /.'])('reads no “%s” at a sentence’s end', (end) => {
  expect(short(`Bà con nộp phí vệ sinh tại nhà văn hóa thôn${end}`)).toEqual([
    'Bà con nộp phí vệ sinh tại nhà văn hóa thôn.',
  ]);
});

it('says a currency once', () => {
  expect(short('Giá tiêm: mỗi con chó bằng 25.000đ đồng/lần')).toEqual([
    'Giá tiêm: mỗi con chó bằng 25.000 đồng/lần.',
  ]);
});

it('never ends a sentence between two offices that are named together', () => {
  for (const said of short(
    'Hội đồng nhân dân phường An Lạc đã thống nhất với Đảng ủy phường An Lạc, Ủy ban Mặt trận phường về việc dời buổi tiếp xúc cử tri tháng này sang tuần thứ hai của tháng sau',
  ))
    expect(said).not.toMatch(/Đảng ủy phường An Lạc\.$|^Ủy ban Mặt trận phường về/u);
});

it('takes one day for another in no list', () => {
  expect(near('Ngày 8/6 tiêm tại thôn Đông 6', 'Ngày 6/6 tiêm tại thôn Đông 8')).toBe(false);
  expect(near('Ngày 8/6 tiêm tại thôn Đông 6', 'Ngày 8/6/2026 tiêm tại thôn Đông 6')).toBe(true);
});

describe('what a page shows', () => {
  it.each([
    'Những ngôi nhà ở cuối xóm thuộc diện di dời (Ảnh: Lan Anh).',
    'Cây đổ trước cổng nhà ông Hai ẢNH: H.B.',
    'Việc thu gom sẽ được làm lại từ tháng sau. Ảnh TL',
  ])('is not told: “%s”', (caption) => {
    const draft = ward(`${caption}\nĐề nghị bà con quét dọn ngõ xóm trong ngày 9/5/2026.`);
    expect(draft).not.toMatch(/ngôi nhà|cổng nhà|làm lại/u);
    expect(draft).toContain('quét dọn ngõ xóm');
  });
  it('a heading that only names is no sentence', () => {
    expect(short('Thời gian, địa điểm xem tài sản bán đấu giá.', true)).toEqual([]);
  });
});

describe('speaks to people', () => {
  it('whose vehicles the police keep', () => {
    const { draft } = readLetter(
      'CÔNG AN HUYỆN AN LẠC\nTHÔNG BÁO\nCông an huyện An Lạc đang tạm giữ 12 xe mô tô quá thời hạn quy định.\nVậy Công an huyện An Lạc thông báo ai là chủ xe đến Công an huyện An Lạc để nhận lại xe. Sau 30 ngày kể từ ngày ra thông báo này, Công an huyện An Lạc sẽ xử lý số xe theo quy định.',
    );
    expect(draft).toContain('Ai là chủ xe thì đến Công an huyện An Lạc để nhận lại xe.');
    expect(draft).toMatch(/Sau 30 ngày/u);
  });
});

it('asks owners whom a second notice calls, and never says that they came', () => {
  expect(
    short(
      'Phòng Cảnh sát cơ động, Công an tỉnh An Lạc thông báo lần 2 để chủ xe hay người đại diện hợp pháp của chủ xe đến Phòng Cảnh sát cơ động, Công an tỉnh An Lạc để nhận lại xe',
    ).at(-1),
  ).toBe('Đề nghị chủ xe đến Phòng Cảnh sát cơ động, Công an tỉnh An Lạc để nhận lại xe.');
  for (const said of short(
    'Tuy nhiên, đến nay không có trường hợp người vi phạm, chủ xe hay người đại diện hợp pháp của chủ xe đến Phòng Cảnh sát cơ động, Công an tỉnh An Lạc để liên hệ giải quyết',
  ))
    expect(said).not.toMatch(/^Chủ xe đến/u);
});

it('says nothing of what it is for where what is done is missing', () => {
  expect(short('Thực hiện chủ trương của tỉnh, để chuẩn bị điều kiện cấp thẻ cho người dân.', true)).toEqual(
    [],
  );
});

it('makes one breath of whose child it is', () => {
  expect(
    ward(
      'UBND phường cũng thông báo trong 7 ngày (từ ngày 5 - 11.5), ai là mẹ đẻ hoặc người thân của cháu bé đến UBND phường An Lạc để làm thủ tục nhận lại trẻ.',
      'Về việc tìm người thân của trẻ',
    ),
  ).toContain(
    'Ai là mẹ đẻ hoặc người thân của cháu bé thì đến UBND phường An Lạc để làm thủ tục nhận lại trẻ.',
  );
});

it('lets whoever is told is told go without saying', () => {
  expect(
    ward(
      'Phường hoãn họp tổ dân phố. Thời gian họp sẽ thông báo sau.\nUBND phường trân trọng thông báo tới các tổ dân phố, toàn thể cử tri và nhân dân trong phường./.',
    ),
  ).toMatch(/^(?!.*trân trọng thông báo tới).*Thời gian họp sẽ thông báo sau\./su);
});

it('tells the programme of a feast to which everybody is invited', () => {
  const { draft } = readLetter(
    'BAN QUẢN LÝ ĐỀN AN LẠC\nTHƯ MỜI\nDự lễ hội đền An Lạc\nKính gửi: Con cháu dòng họ trên toàn quốc và khách thập phương\nNgày 11 tháng 6 năm Bính Ngọ (tức ngày 24 tháng 7 năm 2026):\n- Từ 08 giờ 00 đến 10 giờ 30: Ban tế lễ tế cáo.\n- Từ 14 giờ 00 đến 16 giờ 00: Tổ chức lễ dâng hương.\nBan quản lý trân trọng kính mời con cháu dòng họ và khách thập phương.',
  );
  expect(draft).toContain('Tổ chức lễ dâng hương.');
});

it('leaves a sentence of thousands of words alone, in time that grows with its length', () => {
  const long = (parts: number) => Array.from({ length: parts }, (_, i) => `nộp đơn số ${i}`).join(' hoặc ');
  expectLinear((parts) => short(`Bà con ${long(parts)}`), 250);
});

it('says what is seen at a time and a place that a closed heading names', () => {
  const draft = ward(
    '1. Tài sản đấu giá: Quyền sử dụng 12 lô đất thôn Đông.\n2. Thời gian, địa điểm xem tài sản.\n- Thời gian: Ngày 10/6/2026 và ngày 11/6/2026.\n- Địa điểm: Tại nhà văn hóa thôn Đông.',
    'Về việc đấu giá quyền sử dụng đất',
  );
  expect(draft).toContain('Thời gian xem tài sản: Ngày 10/6/2026 và ngày 11/6/2026.');
  expect(draft).toContain('Địa điểm xem tài sản: Tại nhà văn hóa thôn Đông.');
});

it.each(['đã di dời: 120 ngôi mộ', 'một phần nghĩa trang Gò Đông, Gò Tây, thuộc phường An Lạc'])(
  'says nothing of a number or a place where it is open what of it: “%s”',
  (text) => {
    expect(short(text)).toEqual([]);
  },
);

it('leaves out by what means offices shall let ships know', () => {
  const draft = ward(
    'Tàu thuyền đang hoạt động phải về bờ trước 10 giờ ngày 9/5/2026.\nĐồng thời, sử dụng mọi phương tiện thông báo cho tàu thuyền biết diễn biến của bão, kêu gọi tàu thuyền về nơi tránh trú hoặc thoát ra khỏi vùng nguy hiểm.',
    'Về việc cấm tàu thuyền ra khơi',
  );
  expect(draft).toContain('phải về bờ');
  expect(draft).not.toMatch(/mọi phương tiện|gọi thoát/u);
});

it('says from when until when once', () => {
  const draft = ward(
    'Từ 8h00 đến 10h30 ngày 12/5/2026, Liên danh Công ty TNHH Hai Bà – Công ty TNHH Ba Ông – Công ty cổ phần tư vấn và xây dựng Bốn Mùa thực hiện thao tác trên tuyến ống đường Nguyễn Du.\nDự kiến, thời gian ngừng cấp nước từ 8h00 đến 10h30 ngày 12/5/2026.',
    'Về việc ngừng cấp nước',
  );
  const [once = ''] = draft.split(/Mời bà con nghe lại|Thông báo xin được nhắc lại/u);
  expect(once.match(/8h00 đến 10h30/gu)).toHaveLength(1);
});

it('tells of no notice by its number alone', () => {
  expect(ward('Hội viên nộp 50.000 đồng trước ngày 9/6/2026.', 'Thông báo số 2')).not.toMatch(
    /thông báo số 2/iu,
  );
});

it('leaves what is done besides out of when it is done', () => {
  expect(
    short(
      'UBND phường tổ chức đoàn kiểm tra vệ sinh đường làng ngõ xóm trên địa bàn phường vào ngày 9/5/2026 và xét vào danh hiệu Gia đình văn hóa cuối năm',
    ).join(' '),
  ).not.toMatch(/Thời gian: [^.]*xét/u);
});
