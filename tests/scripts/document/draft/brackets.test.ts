import { expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';

it('says a long sentence whose bracket was never closed, as a letter cut off at its end has', () => {
  const text =
    'Đề nghị các hộ kinh doanh dọc bờ kè phường Vạn Xuân tự tháo dỡ mái che, biển quảng cáo và hàng rào đã dựng trên phần đất của Nhà nước (kể cả phần';
  expect(() => short(text)).not.toThrow();
  expect(() => short(`${text} đất cho thuê) và (hành lang bờ kè`)).not.toThrow();
});

it('says of which district communes are, not the district beside them', () => {
  expect(short('Mất điện toàn bộ các xã An Lạc, An Phú, Hòa Bình (huyện Bình Sơn).')).toEqual([
    'Mất điện toàn bộ các xã An Lạc, An Phú, Hòa Bình thuộc huyện Bình Sơn.',
  ]);
});

it.each([
  [
    'Hồ sơ gồm: đơn đề nghị, giấy khám sức khỏe (đối với hạng B1 trở lên), bản gốc giấy phép lái xe.',
    'Hồ sơ gồm: đơn đề nghị, giấy khám sức khỏe đối với hạng B1 trở lên, bản gốc giấy phép lái xe.',
  ],
  [
    'Khi đi nhận mang theo căn cước, phiếu lĩnh (nếu có).',
    'Khi đi nhận mang theo căn cước, phiếu lĩnh nếu có.',
  ],
  ['Mọi ý kiến (nếu có) gửi về UBND xã.', 'Mọi ý kiến gửi về UBND xã.'],
  ['Đề nghị ông (bà) nộp tiền trước ngày 25/12.', 'Đề nghị ông bà nộp tiền trước ngày 25/12.'],
  [
    'Ngừng cấp nước đường Hồ Lam (từ ngã tư Lê Hữu đến cầu Bàu), các kiệt 145, 167.',
    'Ngừng cấp nước đường Hồ Lam từ ngã tư Lê Hữu đến cầu Bàu, các kiệt 145, 167.',
  ],
  [
    'Tập huấn: 14h ngày 10/3 (tổ chức), 14h ngày 07/4 (cá nhân).',
    'Tập huấn: 14h ngày 10/3 đối với tổ chức, 14h ngày 07/4 đối với cá nhân.',
  ],
  [
    'Tổng đài hỗ trợ: 18008098 (Viettel), 18001091 (VNPT).',
    'Tổng đài hỗ trợ: 18008098 của Viettel, 18001091 của VNPT.',
  ],
  ['Điện thoại: 0911 204 330 (cô Tuyền).', 'Điện thoại: 0911 204 330 gặp cô Tuyền.'],
  [
    'Thứ hai 08/9 tiêm: làng Bua, làng Chan (nhà rông).',
    'Thứ hai 08/9 tiêm: làng Bua, làng Chan tại nhà rông.',
  ],
  [
    'Cắt điện trạm Nhất 1 (7h30 - 11h), trạm Đồng Vương (13h30 - 17h).',
    'Cắt điện trạm Nhất 1 từ 7h30 đến 11h, trạm Đồng Vương từ 13h30 đến 17h.',
  ],
  ['Chợ nghỉ từ ngày 05/02/2027 (29 tháng Chạp).', 'Chợ nghỉ từ ngày 05/02/2027, tức 29 tháng Chạp.'],
  [
    'Niêm yết ở 03 điểm (trụ sở phường, nhà văn hóa tổ 5, chợ) từ sáng 12/5.',
    'Niêm yết ở 03 điểm gồm trụ sở phường, nhà văn hóa tổ 5, chợ, từ sáng 12/5.',
  ],
  ['Ảnh chụp trước khi dọn dẹp, sửa chữa (nếu có).', 'Ảnh chụp trước khi dọn dẹp, sửa chữa nếu có.'],
  [
    'Sáng 10/8: nhà văn hóa thôn Đông (phục vụ thôn Đông, thôn Đoài).',
    'Sáng 10/8: nhà văn hóa thôn Đông phục vụ thôn Đông, thôn Đoài.',
  ],
  [
    'Chủ nuôi nộp phạt (1 – 2 triệu đồng) và chi phí chăm sóc.',
    'Chủ nuôi nộp phạt từ 1 đến 2 triệu đồng và chi phí chăm sóc.',
  ],
  [
    'Xe chạy ngày 31/01 và 01/02/2027 (24, 25 tháng Chạp).',
    'Xe chạy ngày 31/01 và 01/02/2027, tức 24, 25 tháng Chạp.',
  ],
  [
    'Vắc xin: tụ huyết trùng (trâu, bò); dịch tả (lợn); cúm gia cầm.',
    'Vắc xin: tụ huyết trùng cho trâu, bò; dịch tả cho lợn; cúm gia cầm.',
  ],
  [
    'Hộ mất mùa được hỗ trợ 40.000 đồng/gốc (với gốc cam), 9.000 đồng/gốc (với gốc sắn).',
    'Hộ mất mùa được hỗ trợ 40.000 đồng/gốc với gốc cam, 9.000 đồng/gốc với gốc sắn.',
  ],
  [
    'Giống lạc L14 (35.000đ/kg), đậu xanh (48.000đ/kg) có tại kho.',
    'Giống lạc L14 giá 35.000đ/kg, đậu xanh giá 48.000đ/kg có tại kho.',
  ],
  [
    'Hộ nhận ki-ốt sớm được thưởng 2.000.000 đồng/hộ (với hộ mặt đường), 900.000 đồng/hộ (với hộ trong ngõ).',
    'Hộ nhận ki-ốt sớm được thưởng 2.000.000 đồng/hộ với hộ mặt đường, 900.000 đồng/hộ với hộ trong ngõ.',
  ],
  [
    'Hội hỗ trợ toàn bộ dây dẫn (trong phạm vi 20m) cho hộ lắp mới.',
    'Hội hỗ trợ toàn bộ dây dẫn trong phạm vi 20m cho hộ lắp mới.',
  ],
  [
    'Hố ga cách hàng rào phía Bắc (giáp vườn ông Tý) 4m; cách giếng làng (giếng cổ) 12m.',
    'Hố ga cách hàng rào phía Bắc 4m, cách giếng làng 12m.',
  ],
  ['Giá trên chưa gồm giá dịch vụ thoát nước (30%).', 'Giá trên chưa gồm giá dịch vụ thoát nước.'],
])('says behind its noun what tells which: %s', (written, said) => {
  expect(short(written)).toEqual([said]);
});

it('tells of several days what each has', () => {
  expect(
    short(
      'Đợt hai được tiến hành vào chiều các ngày 17/6/2026 (cánh đồng Gò Dúi, phía Tây mương chính) và 18/6/2026 (cánh đồng Lỗ Chài, phía Đông mương chính), bắt đầu từ 15h30.',
    ),
  ).toEqual([
    'Đợt hai được tiến hành vào chiều các ngày 17/6/2026 và 18/6/2026, bắt đầu từ 15h30.',
    'Ngày 17/6/2026: cánh đồng Gò Dúi, phía Tây mương chính.',
    'Ngày 18/6/2026: cánh đồng Lỗ Chài, phía Đông mương chính.',
  ]);
});

it('tells in a sentence of its own what a long one asks besides, whom it lets call and what a dossier holds', () => {
  expect(
    short(
      'Ý kiến xin gửi bằng văn bản theo đường bưu điện hoặc qua thư điện tử (ghi rõ họ tên, số điện thoại, nơi ở) tới Phòng Pháp chế của Cục trước ngày 20/11/2026.',
    ).slice(-1),
  ).toEqual(['Đề nghị ghi rõ họ tên, số điện thoại, nơi ở.']);
  expect(
    short(
      'Nhà nào có nắp hố ga, đồng hồ nước âm trong lòng hẻm thì báo trước cho giám sát công trình (anh Vinh, ĐT 0918 333 027) để nâng cổ hố ga đồng thời.',
    ).slice(-1),
  ).toEqual(['Điện thoại liên hệ: anh Vinh, 0918 333 027.']);
  expect(
    short(
      'Phụ huynh nộp hồ sơ giấy (bản sao khai sinh, thông báo số định danh, giấy hoàn thành chương trình mẫu giáo) tại văn phòng nhà trường từ ngày 06/7 đến hết ngày 10/7/2026.',
    ).slice(-1),
  ).toEqual(['Hồ sơ gồm: bản sao khai sinh, thông báo số định danh, giấy hoàn thành chương trình mẫu giáo.']);
});

it.each([
  [
    'Hồ sơ: 01 phiếu đăng ký theo mẫu số 01 ban hành kèm Nghị định 115/2020/NĐ-CP, 02 phong bì.',
    'Hồ sơ: 01 phiếu đăng ký theo mẫu, 02 phong bì.',
  ],
  [
    'Dự thảo Quyết định gồm 4 chương, 19 điều, thay thế Quyết định số 33/2017/QĐ-UBND.',
    'Dự thảo Quyết định gồm 4 chương, 19 điều.',
  ],
  [
    'Tỉnh hỗ trợ thêm theo NQ 12/2022/NQ-HĐND, chương trình này kết thúc sau ngày 31/12.',
    'Tỉnh hỗ trợ thêm, chương trình này kết thúc sau ngày 31/12.',
  ],
  [
    'Cấp chứng từ khấu trừ cho người lao động theo NĐ 70/2025/NĐ-CP (hiệu lực 01/6/2025).',
    'Cấp chứng từ khấu trừ cho người lao động.',
  ],
])('leaves no hole where a paper is left out: %s', (written, said) => {
  expect(short(written)).toEqual([said]);
});

it.each([
  [
    'Phụ huynh mang giấy tờ nhà đất/hợp đồng thuê, nộp 20.000 đồng/người.',
    'Phụ huynh mang giấy tờ nhà đất hoặc hợp đồng thuê, nộp 20.000 đồng/người.',
  ],
  ['Mỗi xã mở một lớp, số lượng 40 học viên/lớp.', 'Mỗi xã mở một lớp, số lượng 40 học viên/lớp.'],
  ['Ông/bà nộp phiếu đồng thuận + phiếu khai tiền sử.', 'Ông bà nộp phiếu đồng thuận và phiếu khai tiền sử.'],
  ['Cần hỏi thêm bà con gặp c Lan tại trạm y tế.', 'Cần hỏi thêm bà con gặp chị Lan tại trạm y tế.'],
  ['Nội dung ck: BHYT_Họ tên không dấu_Lớp.', 'Nội dung chuyển khoản: BHYT, Họ tên không dấu, Lớp.'],
  [
    'Bà con vào ứng dụng Điện Việt > Dịch vụ > Cập nhật để khai.',
    'Bà con vào ứng dụng Điện Việt, mục Dịch vụ, mục Cập nhật để khai.',
  ],
  [
    'Hướng đi thay thế: Bùi Xuân > cầu Dã > Lý Nam Đế và ngược lại.',
    'Hướng đi thay thế: Bùi Xuân, cầu Dã, Lý Nam Đế và ngược lại.',
  ],
  [
    'Bà con gửi ý kiến về hộp thư nguyen_van.a@gmail.com trước ngày 5/6.',
    'Bà con gửi ý kiến về hộp thư nguyen_van.a@gmail.com trước ngày 5/6.',
  ],
])('says in words the marks that only the eye reads: %s', (written, said) => {
  expect(short(written)).toEqual([said]);
});

it('tells of whom only some do it', () => {
  expect(
    short(
      'Đề nghị các hộ có đất trong dự án đến UBND phường kê khai số cây, ký biên bản kiểm đếm (các hộ chưa kiểm đếm) và nộp bản phô tô căn cước, số tài khoản (các hộ đã ký biên bản).',
    ).slice(-2),
  ).toEqual([
    'Đề nghị các hộ ký biên bản kiểm đếm nếu chưa kiểm đếm.',
    'Đề nghị các hộ nộp bản phô tô căn cước, số tài khoản nếu đã ký biên bản.',
  ]);
});

it.each([
  [
    'Ý kiến gửi về phường: gửi bộ phận văn thư; bình luận ngay dưới bài này, cần ghi tên thật.',
    'Ý kiến gửi về phường: gửi bộ phận văn thư.',
  ],
  [
    'Nhập trực tiếp vào ô góp ý cuối trang này; hoặc viết tay gửi bộ phận một cửa.',
    'Viết tay gửi bộ phận một cửa.',
  ],
])('leaves out the way that only the page has: %s', (written, said) => {
  expect(short(written)).toEqual([said]);
});
