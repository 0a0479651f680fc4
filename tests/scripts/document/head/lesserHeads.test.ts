/** Heads that are no full ones: a name alone above “Kính gửi”, a page's own lines, a paper that is only told of. */
import { describe, expect, test } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

type Told = Partial<Record<'issuer' | 'number' | 'date' | 'title', string | null>>;

describe('what is told', () => {
  test.each<[rule: string, text: string, told: Told]>([
    [
      'the lower of two bodies above “Kính gửi”, and no title',
      'BHXH TỈNH TRÀ VINH\nBHXH HUYỆN CẦU KÈ\n\nKính gửi: Ông (bà) ……\nMã hộ: 8439\n\nĐề nghị ông bà nộp tiền trước ngày 25/12/2024.',
      { issuer: 'BHXH huyện Cầu Kè', title: null },
    ],
    [
      'a name, then its place and day',
      'TRUNG TÂM DỊCH VỤ VIỆC LÀM\nTHÀNH PHỐ HUẾ\n\nThuận Hóa, 05/3/2026\n\nKính gửi: Người lao động\n\nTrung tâm đề nghị người lao động khai báo trước ngày 20/3/2026.',
      { issuer: 'Trung tâm Dịch vụ việc làm thành phố Huế', date: '2026-03-05', title: null },
    ],
    [
      'a number without a colon',
      'UBND XÃ ĐẠI LỘC\nTRẠM Y TẾ\nSố 12/TB-TYT                         Đại Lộc, 2-4-2026\nTHÔNG BÁO\n(nhờ Đài truyền thanh phát sáng, chiều)\nVề việc uống vitamin A đợt 1 năm 2026\nTrạm mời các bà mẹ đưa trẻ tới trạm ngày 05/4/2026.',
      {
        issuer: 'Trạm Y tế xã Đại Lộc',
        number: '12/TB-TYT',
        date: '2026-04-02',
        title: 'Uống vitamin A đợt 1 năm 2026',
      },
    ],
    [
      'a number that ends in brackets',
      'CÔNG AN PHƯỜNG AN LẠC\nSố: 550/CV-CAP(PCCC)\nV/v kiểm tra nhà trọ\nKính gửi: Chủ nhà trọ\nĐề nghị khắc phục trước ngày 01/5/2026.',
      { issuer: 'Công an phường An Lạc', number: '550/CV-CAP(PCCC)', title: 'Kiểm tra nhà trọ' },
    ],
    [
      'the committee that speaks, not its team below it',
      'UBND PHƯỜNG TÂN AN\nTỔ CÔNG TÁC TRẬT TỰ ĐÔ THỊ\n\nTHÔNG BÁO\nV/v tháo dỡ mái che\n\nThực hiện kế hoạch của phường,\nUBND phường Tân An thông báo tới các hộ dân: tháo dỡ mái che trước ngày 10/11/2025.',
      { issuer: 'UBND phường Tân An', title: 'Tháo dỡ mái che' },
    ],
    [
      'a school’s number, in Roman figures',
      'PHÒNG GD&ĐT QUẬN X\nTRƯỜNG TIỂU HỌC TÂN LƯƠNG II\nSố: 5/TB-TH\nTHÔNG BÁO\nTuyển sinh lớp 1\nTrường nhận hồ sơ từ ngày 01/7/2024.',
      { issuer: 'Trường Tiểu học Tân Lương II' },
    ],
    [
      'the standing office of a council',
      'HỘI ĐỒNG NVQS TỈNH TÂN LÂM\nCƠ QUAN THƯỜNG TRỰC\nSố: 17/CQTT-TM\nV/v khám tuyển\nKính gửi: Các phường.\nĐề nghị gửi danh sách.',
      { issuer: 'Cơ quan Thường trực Hội đồng NVQS tỉnh Tân Lâm' },
    ],
    [
      'a headline that begins with whose it is; so many of something are no ward',
      'PHƯỜNG AN TÂY: ĐỀ NGHỊ NHÂN DÂN CUNG CẤP BẢN SAO GIẤY TỜ\n17/09/2025 07:58\n\nUBND phường thông báo nhân dân nộp giấy tờ đến hết ngày 10/10/2025. Tổ dân phố chuyển về phường 02 ngày/lần.',
      { issuer: 'Ủy ban nhân dân phường An Tây' },
    ],
    [
      'a title that wants its name, beside which the day stands',
      'UBND XÃ TÂN BA                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 13/UBND-KT                    Độc lập - Tự do - Hạnh phúc\nV/v phòng, chống bệnh             Tân Ba, ngày 18 tháng 7 năm 2025\nDịch tả lợn Châu Phi\n\nKính gửi: Các hộ dân.\nĐề nghị các hộ không giấu dịch.',
      { title: 'Phòng, chống bệnh Dịch tả lợn Châu Phi' },
    ],
    [
      'the hour and day of a letter in haste',
      'CÔNG TY CP MÔI TRƯỜNG ĐÔ THỊ NAM ĐỊNH\nV/v thay đổi giờ thu gom rác\n\n8h30 ngày 14/6/2026\n\nKính gửi: Các hộ dân\nTừ ngày 20/6/2026 xe thu rác lúc 18h.',
      {
        issuer: 'Công ty CP Môi trường đô thị Nam Định',
        date: '2026-06-14',
        title: 'Thay đổi giờ thu gom rác',
      },
    ],
    [
      '“V/v …” below “Kính gửi”',
      'TRẠM Y TẾ XÃ EA KIẾT\nSố: 19/TYT\nKính gửi:\n- Quý phụ huynh\n\nV/v: tiêm bổ sung vắc xin sởi\n\nVừa qua trên địa bàn có 6 ca sởi. Trạm tổ chức tiêm ngày 23/10/2025.',
      { title: 'Tiêm bổ sung vắc xin sởi' },
    ],
    [
      'the headline below a page’s name, its menu and its day',
      'SỞ XÂY DỰNG KHÁNH HÒA\n>> Tin tức >> Nhà ở xã hội\nCông bố thời gian tiếp nhận hồ sơ nhà ở xã hội\n10/12/2025 08:15 SA\n\nNgười có nhu cầu nộp hồ sơ đến hết ngày 13/02/2026.',
      {
        issuer: 'Sở Xây dựng Khánh Hòa',
        date: '2025-12-10',
        title: 'Công bố thời gian tiếp nhận hồ sơ nhà ở xã hội',
      },
    ],
    [
      'a ward’s page, and where on it a headline is kept',
      'Cổng TTĐT xã Bình Minh\nTin tức > Đất đai > Kiểm đếm hiện trạng các thửa đất dọc kênh N4\nNgày đăng: 12/5/2026 | Lượt xem: 44\n\nĐề nghị bà con có mặt ở nhà từ ngày 18/5/2026.',
      {
        issuer: 'Ủy ban nhân dân xã Bình Minh',
        date: '2026-05-12',
        title: 'Kiểm đếm hiện trạng các thửa đất dọc kênh N4',
      },
    ],
    [
      'neither a picture’s caption nor a paragraph is a title',
      'Ảnh minh hoạ, không phải khu đất đấu giá |\nKhu đất gồm 24 lô liền kề nằm trên trục N5 khu dân cư phía Bắc thị trấn Plei Kần, tổng diện tích 4.812,6 m2, đã có đường nhựa, điện, nước.\nHồ sơ nhận đến hết ngày 24/6/2021.',
      { title: null },
    ],
    [
      'what a sentence is about is no title',
      'Về việc này Phó Chủ tịch UBND tỉnh yêu cầu các sở trả lời trước ngày 18/11/2016.',
      { title: null },
    ],
    [
      'when a page was put up, told below the text',
      'Thuê bao trả trước cần rà lại giấy tờ\n\nQuý khách cập nhật thông tin chậm nhất ngày 31/03/2023 tại các cửa hàng.\n\nHotline 24/7 | Gói cước | Ngày đăng 06/03/2023',
      { date: '2023-03-06' },
    ],
    [
      'a paper sent out, whose year the text tells elsewhere',
      'Chiều 15/11, Văn phòng UBND tỉnh Sơn La phát hành Công văn số 3386 /UBND-NC về việc trả lời cử tri.\nCác sở gửi trước ngày 18/11/2016.',
      { issuer: 'Văn phòng UBND tỉnh Sơn La', number: '3386/UBND-NC', date: '2016-11-15' },
    ],
    [
      'a paper attached',
      'Kéo dài thời gian nhận ảnh dự thi\n\nBan tổ chức đã thống nhất (Thông báo số 03/TB-BTC đính kèm) nhận ảnh đến hết ngày 15/10/2023.',
      { number: '03/TB-BTC' },
    ],
    [
      'rules that came with a plan',
      'THỂ LỆ\n\nCuộc thi tìm hiểu “Nghĩa tình hội tụ”\n(Ban hành kèm theo Kế hoạch số 52-KH/TĐTN ngày 06 /02/2026 của Ban Thường vụ Tỉnh đoàn)\n\n1. Thời gian: nhận bài đến hết ngày 10/5/2026.',
      {
        number: '52-KH/TĐTN',
        date: '2026-02-06',
        title: 'Cuộc thi tìm hiểu “Nghĩa tình hội tụ”',
      },
    ],
    [
      'an invitation is called after what it invites to',
      'Giấy mời dự Lễ khánh thành Trường Phổ thông liên cấp\n\nỦy ban nhân dân xã Thanh Thủy tổ chức Lễ khánh thành ngày 29/8/2026.',
      { issuer: 'Ủy ban nhân dân xã Thanh Thủy', title: 'Lễ khánh thành Trường Phổ thông liên cấp' },
    ],
    [
      'a title’s first line in capitals',
      'UBND PHƯỜNG HƯƠNG THỦY\nPHÒNG KINH TẾ\nSố 301/TB-KT\nTHÔNG BÁO KÉO DÀI\nthời gian lấy ý kiến cộng đồng dân cư\n\nPhòng nhận phiếu đến hết ngày 05/6/2026.',
      {
        issuer: 'Phòng Kinh tế phường Hương Thủy',
        title: 'Thông báo kéo dài thời gian lấy ý kiến cộng đồng dân cư',
      },
    ],
  ])('%s', (_, text, told) => {
    expect(readLetter(text)).toMatchObject(told);
  });
});
