/** Heads as pages, chats and scans show them: who issued a text, under which number, on which day, about what. */
import { expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const headOf = (text: string) => {
  const { issuer, number, date, title } = readLetter(text);
  return { issuer, number, date, title };
};
const BODY = 'Đề nghị các hộ nộp phí trước ngày 15/6/2026.';

it.each<[string, string, Partial<ReturnType<typeof headOf>>]>([
  [
    'issuer and number on one line, below the page’s headline',
    `THÔNG BÁO TỔ CHỨC CHỢ HOA XUÂN\n\nThứ hai - 11/05/2026 16:19\nỦY BAN NHÂN DÂN PHƯỜNG HỢP LÝ - Số: 03/TB-UBND\nHợp Lý, ngày 11 tháng 5 năm 2026\n\n${BODY}`,
    { issuer: 'Ủy ban nhân dân phường Hợp Lý', number: '03/TB-UBND', date: '2026-05-11' },
  ],
  [
    'the number between the issuer’s two lines',
    `ỦY BAN NHÂN DÂN\nSố: 42/KH-UBND   Lái Thượng, ngày 03 tháng 3 năm 2026\nPHƯỜNG LÁI THƯỢNG\n\nKẾ HOẠCH\nTổ chức Ngày chạy\n\n${BODY}`,
    { issuer: 'Ủy ban nhân dân phường Lái Thượng', number: '42/KH-UBND', date: '2026-03-03' },
  ],
  [
    'a page’s own words above a notice',
    `Skip to main content\nChào mừng bạn đến với Trang thông tin điện tử xã Đông Hà\nThông báo về việc nộp hóa đơn tiền điện\nUBND xã Đông Hà thông báo cho các hộ.\n${BODY}`,
    { issuer: 'Ủy ban nhân dân xã Đông Hà', title: 'Nộp hóa đơn tiền điện' },
  ],
  [
    'an office that speaks in the text only',
    `Hiện nay, Trung tâm Phát triển quỹ đất khu vực Nha Bình đang kiểm kê mồ mả. Trung tâm đề nghị các tổ chức kê khai.\n${BODY}`,
    { issuer: 'Trung tâm Phát triển quỹ đất khu vực Nha Bình' },
  ],
  [
    'short words in capitals',
    `UBND PHƯỜNG LÝ HÒA\nPHÒNG KT, HT & ĐT\nSố: 12/TB-KTHTĐT\n\nTHÔNG BÁO\nVề việc dọn vỉa hè\n\n${BODY}`,
    { issuer: 'Phòng KT, HT & ĐT phường Lý Hòa' },
  ],
  [
    'an office named at the end only',
    `Từ 14h00 ngày 02/6/2026, nước sẽ yếu.\n${BODY}\n\nChi nhánh Cấp nước Hải Thượng. Tổng đài: 0236.3697.222`,
    { issuer: 'Chi nhánh Cấp nước Hải Thượng' },
  ],
  [
    'a headline that begins with who speaks',
    `UBND huyện Vĩnh Thượng: Lấy ý kiến về quy hoạch\n30/05/2026\nThời gian lấy ý kiến: từ ngày 30/5 - 30/6/2026.`,
    { issuer: 'Ủy ban nhân dân huyện Vĩnh Thượng' },
  ],
  [
    'a branch with the firm whose it is',
    `CÔNG TY ĐẤU GIÁ HỢP DANH MINH TÂM\nCHI NHÁNH AN KHÊ\nSố: 12/TB-ĐGMT\n\nTHÔNG BÁO\nVề việc đấu giá ki ốt\n\n${BODY}`,
    { issuer: 'Công ty Đấu giá hợp danh Minh Tâm - Chi nhánh An Khê' },
  ],
  [
    'a firm’s name after its trade',
    `CÔNG TY CỔ PHẦN ĐƯỜNG SẮT HÒA GIANG\nSố: 31/TB-ĐSHG\n\nTHÔNG BÁO\nVề việc sửa đường ngang\n\n${BODY}`,
    { issuer: 'Công ty Cổ phần Đường sắt Hòa Giang' },
  ],
  [
    'a title below where and when it was written',
    `TRƯỜNG TIỂU HỌC AN KHÊ\n\nAn Khê, ngày 10 tháng 6 năm 2026\n\nTHÔNG BÁO TUYỂN SINH VÀO LỚP 1\n\n${BODY}`,
    { issuer: 'Trường Tiểu học An Khê', title: 'THÔNG BÁO TUYỂN SINH VÀO LỚP 1' },
  ],
  [
    'a town named like an association',
    `Công an TP.Hội An làm thủ tục cấp thẻ.\n${BODY}`,
    { issuer: 'Công an TP.Hội An' },
  ],
  [
    'no title but what is announced',
    `Thực hiện Công văn số 695/SXD-QLHT ngày 22/01/2026; UBND phường Lý Hòa thông báo về việc bán hoa dịp Tết như sau:\n1. ${BODY}`,
    { issuer: 'Ủy ban nhân dân phường Lý Hòa', title: 'Bán hoa dịp Tết' },
  ],
  [
    'the day above the signature',
    `CÔNG AN PHƯỜNG ĐẠI LÝ - Số: 310/TB-CAP\n\nTHÔNG BÁO\nTìm chủ xe\n\n${BODY}\n\n   Đại Lý, ngày 22 tháng 5 năm 2026\n   PHÓ TRƯỞNG CÔNG AN PHƯỜNG\n   Dương Văn Thịnh`,
    { issuer: 'Công an phường Đại Lý', number: '310/TB-CAP', date: '2026-05-22' },
  ],
])('%s', (_, text, head) => {
  expect(headOf(text)).toMatchObject(head);
});
