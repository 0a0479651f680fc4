import { describe, expect, it } from 'vitest';
import { againLines, bareLine, isOnlyTerm, untilLines } from '../../../../scripts/document/draft/deadline.ts';
import { termOf } from '../../../../scripts/document/draft/termOf.ts';
import type { Deadline } from '../../../../scripts/document/fields.ts';

const term = (quote: string): Deadline => ({
  date: '2026-06-15',
  time: null,
  inclusive: true,
  lastDay: '2026-06-15',
  quote,
});

describe('a term is called by what is asked', () => {
  it.each([
    ['without whom it asks politely', 'Việc khai báo xin bà con làm xong trước ngày 15/6/2026.', 'khai báo'],
    [
      'not by the copy that goes with a form',
      'Cô bác điền phiếu nhận lương qua thẻ kèm bản phô tô căn cước, nộp lại cho tổ trưởng chậm nhất ngày 15/6/2026.',
      'điền phiếu nhận lương',
    ],
    [
      'nor by what a paper asks for',
      'Người nộp thuế gửi Giấy đề nghị gia hạn nộp thuế tới cơ quan thuế chậm nhất ngày 15/6/2026.',
      'gửi Giấy đề nghị gia hạn nộp thuế',
    ],
    [
      'not by what was done before it',
      'Sau khi lĩnh tiền, các gia đình có trách nhiệm di chuyển cây cối và bàn giao mặt bằng chậm nhất ngày 15/6/2026.',
      'di chuyển cây cối và bàn giao mặt bằng',
    ],
    ['by what is stored', 'Khách hàng chủ động trữ nước trước 20 giờ ngày 15/6/2026.', 'trữ nước'],
    [
      'by what the label of time and place names',
      'Thời gian, địa điểm tiếp nhận hồ sơ tham gia đấu giá: từ ngày 01/6/2026 đến ngày 15/6/2026 tại trụ sở Công ty.',
      'nộp hồ sơ tham gia đấu giá',
    ],
    [
      'and by what its label names before',
      '3/ Thời gian, địa điểm: hồ sơ nộp cho cán bộ phường từ nay cho đến hết ngày 15/6/2026.',
      'nộp hồ sơ',
    ],
    [
      'as the letter calls it, but by who comes, not by the desk',
      'Thời gian tiếp nhận hồ sơ: từ ngày 01/6/2026 đến ngày 15/6/2026.',
      'nộp hồ sơ',
    ],
    [
      'and of which kind',
      'Thời hạn nộp hồ sơ khai thuế quý I chậm nhất là ngày 15/6/2026.',
      'nộp hồ sơ khai thuế quý I',
    ],
    [
      'but not when it begins',
      'Thời gian tiếp nhận đăng ký bắt đầu từ ngày 01/6/2026 đến hết ngày 15/6/2026.',
      'đăng ký',
    ],
    ['by the one thing it is of', 'Các hộ trồng xong ngô trước ngày 15/6/2026.', 'trồng ngô'],
    ['by what people do', 'Phụ huynh đăng ký với giáo viên chủ nhiệm trước ngày 15/6/2026.', 'đăng ký'],
    ['by what is sent in', 'Hồ sơ nộp về Trung tâm, muộn nhất là 15/6/2026.', 'nộp hồ sơ'],
    ['by what is thought', 'Các hộ tham gia góp ý bằng văn bản đến hết ngày 15/6/2026.', 'góp ý'],
    [
      'by what is complained of',
      'Người có ý kiến, khiếu nại gửi đơn về UBND xã đến ngày 15/6/2026.',
      'gửi ý kiến',
    ],
    ['by the clause that has its day', 'Nộp hồ sơ từ ngày 01/6; đăng ký qua Zalo đến 15/6.', 'đăng ký'],
    [
      'not by what is done for it',
      'Đề nghị các hộ dọn xong trước 15/6/2026 để bàn giao mặt bằng.',
      'cần nhớ',
    ],
    [
      'not by what was left undone',
      'Khách hàng chưa nộp tiền thì liên hệ đến hết ngày 15/6/2026.',
      'liên hệ',
    ],
    [
      'by what was to be done',
      'Nếu đến hết ngày 15/6/2026 quý khách chưa thanh toán, Xí nghiệp sẽ ngừng cấp nước.',
      'thanh toán',
    ],
    [
      'by no name where only who is told is said',
      'Gia đình cần xe báo cho trưởng xóm trước ngày 15/6/2026.',
      'cần nhớ',
    ],
    ['by what is wrong', 'Nếu có sai sót, cử tri phản ánh với trưởng ấp đến hết ngày 15/6.', 'báo sai sót'],
    [
      'by the thing that is paid',
      'Khoản tiền đặt trước 15%, khách chuyển khoản vào tài khoản của Chi nhánh đến ngày 15/6/2026.',
      'chuyển khoản tiền đặt trước',
    ],
    [
      'by the paper that is handed back',
      'Các hộ nhận tờ khai tại văn phòng ấp, kê khai và nộp lại cho tổ công tác đến hết ngày 15/6/2026.',
      'kê khai và nộp lại tờ khai',
    ],
    [
      'by what is done until then, though it is done for more',
      'Bố mẹ gặp y tế thôn để ghi tên trẻ, chậm nhất ngày 15/6/2026, để trạm dự trù vắc xin.',
      'ghi tên trẻ',
    ],
    ['by a label of its own', 'Nhận ảnh vòng sơ loại: từ nay đến ngày 15/6/2026.', 'gửi ảnh vòng sơ loại'],
    ['by nothing where that is all', 'Hạn chót: 15-6-2026.', ''],
    [
      'by the one of its clause',
      'Bà con trồng xong ngô trên đất hai lúa; đưa trâu bò về chuồng trước 15/6/2026.',
      'đưa trâu bò về chuồng',
    ],
    ['by both of two', 'Các hộ hoàn thành đăng ký, lắp đặt trước ngày 15/6/2026.', 'đăng ký, lắp đặt'],
    ['by no name of an office', 'Quý hộ đến Văn phòng Đăng ký đất đai nhận sổ đến 15/6/2026.', 'nhận sổ'],
  ])('%s', (_, quote, called) => expect(termOf(term(quote), null)).toBe(called));

  it('and posting up by the opinions that the title asks for', () => {
    const posted = term('Thời gian niêm yết: từ ngày 16/5 đến hết ngày 15/6.');
    expect(termOf(posted, 'Lấy ý kiến về quy hoạch')).toBe('lấy ý kiến');
    expect(termOf(posted, 'Niêm yết danh sách cử tri')).toBe('niêm yết danh sách cử tri');
  });

  it('and a bare one by the title', () => {
    const bare = term('Thời gian: từ ngày 01/6 đến hết ngày 15/6/2026.');
    expect(termOf(bare, 'Vận động Nhân dân giao nộp vũ khí, vật liệu nổ')).toBe(
      'giao nộp vũ khí, vật liệu nổ',
    );
    expect(termOf(term('Phụ huynh nộp cho giáo viên trước 15/6.'), 'Thu học phí học kỳ I')).toBe(
      'nộp học phí',
    );
  });

  it('and one without a name by the letter’s own sentence, or without one where that can’t be told', () => {
    const read = (quote: string) => [
      ...untilLines(term(quote), null, null, 'standard'),
      ...againLines(term(quote), null, 'standard'),
    ];
    expect(read('Hạn chót: 15-6-2026.')).toEqual([]);
    expect(bareLine(term('Hạn chót: 15-6-2026.'))).toBe('Thời hạn đến hết ngày 15/6/2026.');
    expect(bareLine(term('Đối với hộ vay mới thì nộp trước ngày 15/6/2026.'))).toBe(null);
    expect(read('Bà con đem rác ra điểm tập kết đến hết 15/6.')).toEqual([
      'Bà con đem rác ra điểm tập kết đến hết 15/6/2026.',
      'Xin nhắc lại, bà con đem rác ra điểm tập kết đến hết 15/6/2026.',
    ]);
  });

  it.each([
    [
      'Việc đối chiếu, xác nhận số nhân khẩu thực hiện đến hết ngày 15/6.',
      'đối chiếu, xác nhận số nhân khẩu',
    ],
    ['Thời gian nhận phiếu đăng ký tiêm: đến hết ngày 15/6/2026.', 'nộp phiếu đăng ký tiêm'],
    [
      'Các cụ còn nhận tiền mặt đăng ký chuyển sang nhận qua tài khoản với cô Tâm trước ngày 15/6/2026.',
      'đăng ký chuyển sang nhận qua tài khoản',
    ],
    [
      'Thời gian xem đất, bán hồ sơ và tiếp nhận hồ sơ tham gia đấu giá: đến ngày 15/6/2026.',
      'xem đất, mua hồ sơ và nộp hồ sơ tham gia đấu giá',
    ],
    ['Những cháu bị ốm thì gia đình đưa đến Trạm Y tế uống vét đến hết ngày 15/6.', 'uống vét'],
    [
      'Bà con photo sổ đỏ nộp cho trưởng xóm hoặc gửi ảnh chụp qua Zalo trước ngày 15/6/2026.',
      'nộp bản photo hoặc gửi ảnh chụp',
    ],
    [
      'Yêu cầu các hộ dời bàn ghế, mái che ra khỏi vỉa hè xong trước ngày 15/6/2026.',
      'dời bàn ghế, mái che ra khỏi vỉa hè',
    ],
    ['Danh sách chốt lúc 10 giờ ngày 15/6/2026 để bệnh viện chuẩn bị.', 'đăng ký'],
    ['Đề nghị các hộ kê khai số bò hiện có trước ngày 15/6/2026.', 'kê khai số bò hiện có'],
    ['Mời bà con ủng hộ quỹ “Áo ấm đến bản” trước ngày 15/6/2026.', 'ủng hộ quỹ “Áo ấm đến bản”'],
  ])('and with its object: %s', (quote, called) => expect(termOf(term(quote), null)).toBe(called));

  it('and what binds some is said of them', () => {
    const said = (quote: string) => untilLines(term(quote), null, null, 'standard')[0];
    expect(said('Cử tri vắng nhà gửi lại phiếu cho tổ bầu cử chậm nhất ngày 15/6/2026.')).toBe(
      'Thời hạn gửi lại phiếu của cử tri vắng nhà đến hết ngày 15/6/2026.',
    );
    expect(said('Hộ nào thuộc diện miễn phí báo cho trưởng xóm chậm nhất ngày 15/6/2026.')).toBe(
      'Hộ nào thuộc diện miễn phí báo cho trưởng xóm chậm nhất ngày 15/6/2026.',
    );
    // Told where the letter tells it, after what it is the rest of.
    expect(said('Hộ nào chưa nhận tiền đợt này thì đến Kho bạc nhận đến hết ngày 15/6/2026.')).toBe(
      undefined,
    );
    expect(
      said(
        'Người có thẻ hết hạn vào ngày 30/6/2026 phải đóng tiếp ít nhất nửa tháng trước khi hết hạn, nghĩa là đến hết ngày 15/6/2026.',
      ),
    ).toBe(undefined);
  });

  it('and what ends a round is that round’s', () => {
    const said = (quote: string, title: string) => untilLines(term(quote), title, null, 'standard')[0];
    const rounds = 'Thời gian: đợt 1 từ 01/6/2026 đến 15/6/2026; đợt 2 từ 20/6/2026 đến 30/6/2026.';
    expect(said(rounds, 'Tuyển sinh lớp trung cấp nghề')).toBe(
      'Thời hạn tuyển sinh đợt 1 đến hết ngày 15/6/2026.',
    );
    expect(said(rounds, 'Tuyển sinh lớp trung cấp nghề (đợt 1, đợt 2)')).toBe(
      'Thời hạn tuyển sinh đến hết ngày 15/6/2026.',
    );
    // A row of days: what is done then stands in another cell.
    expect(said('Từ ngày 01/6/2026 đến ngày 15/6/2026', 'Tuyển sinh năm học mới')).toBe(undefined);
  });

  it('and what people come for is until the end of its day', () => {
    const quote = 'Hết ngày 15/6/2026 mà không có tổ chức, cá nhân nào đến nhận thì xã sẽ bán đấu giá.';
    expect(untilLines(term(quote), null, null, 'standard')).toEqual([
      'Thời hạn đến nhận là hết ngày 15/6/2026.',
    ]);
  });

  it('and is not said again by that name', () => {
    const line = 'Thời hạn nộp hồ sơ khai thuế là ngày 15/6/2026.';
    expect(isOnlyTerm(line, term(line), null)).toBe(true);
    expect(isOnlyTerm('Ngày 15/6/2026 họp phụ huynh.', term(line), null)).toBe(false);
  });
});
