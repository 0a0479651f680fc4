/** Who speaks in texts whose head doesn't tell: pages, news, notices without a formal head. */
import { expect, test } from 'vitest';
import { inferredIssuer } from '../../../../scripts/document/head/toldIssuer.ts';

const CASES: readonly (readonly [rule: string, text: string, issuer: string | null])[] = [
  [
    'who tells',
    'Công ty Cổ phần Cấp nước Sông Hương kính thông báo tạm ngừng cấp nước.',
    'Công ty Cổ phần Cấp nước Sông Hương',
  ],
  [
    'the body above it is told beside',
    'Công ty cổ phần Cấp nước Bến Lức thuộc Tổng công ty Cấp nước (Cana) cho biết tối nay sẽ sửa ống.',
    'Công ty cổ phần Cấp nước Bến Lức',
  ],
  [
    'who does something after a day',
    'Sáng 29-1, UBND phường Thới Hòa, TPHCM đã tổ chức ngày hội hiến máu.',
    'Ủy ban nhân dân phường Thới Hòa',
  ],
  ['its place is beside it', 'Công an tỉnh Bắc Hà bố trí 45 điểm thu nhận căn cước.', 'Công an tỉnh Bắc Hà'],
  [
    'who leads it has a name of his own',
    'Chủ tịch UBND phường Trường Hòa Nguyễn Tất Minh cho biết phường có 7 điểm phát quà.',
    'Ủy ban nhân dân phường Trường Hòa',
  ],
  [
    'who tells now before who told once',
    'Trước đó, Sở Y tế đã ban hành hướng dẫn. Trung tâm Y tế huyện Ba Chẽ thông báo lịch tiêm.',
    'Trung tâm Y tế huyện Ba Chẽ',
  ],
  [
    'others say it',
    'Theo Cục Viễn thông (Bộ Khoa học và Công nghệ), từ 31/3 thuê bao sẽ bị khóa.',
    'Cục Viễn thông',
  ],
  [
    'a name with an act in it',
    'Hội đồng tư vấn đặt tên, đổi tên đường, phố tỉnh Hưng Hòa đề nghị các tổ chức tham gia ý kiến.',
    'Hội đồng tư vấn đặt tên, đổi tên đường, phố tỉnh Hưng Hòa',
  ],
  [
    'a bracket between',
    'Sở Văn hóa và Thể thao (Cơ quan Thường trực của Hội đồng Tư vấn đặt tên Quảng trường năm 2020) đề nghị nhân dân góp ý.',
    'Sở Văn hóa và Thể thao',
  ],
  ['a union', 'Thành Đoàn TP. Hồ Chí Minh cũng sẽ tổ chức điểm hiến máu.', 'Thành Đoàn TP. Hồ Chí Minh'],
  ['members are no union', 'Đoàn viên, thanh niên đăng ký tham gia qua đường dẫn.', null],
  ['where something is', 'Công dân đến làm thủ tục tại Ban Chỉ huy quân sự huyện.', null],
  ['all wards are none', 'Hội đồng Nghĩa vụ quân sự xã, phường đã thành lập Hội đồng khám sơ tuyển.', null],
  [
    'a firm without a name is anybody’s',
    'Công ty cấp nước thông báo cho người dân có kế hoạch dự trữ nước.',
    null,
  ],
  ['what is held is no body', 'Hội đồng nhân dân nhiệm kỳ 2021-2026 sẽ được bầu vào ngày 23/5.', null],
  [
    'a ward tells through its committee',
    'Phường Tân Hòa đề nghị ai còn giữ vũ khí hãy đem nộp.',
    'Ủy ban nhân dân phường Tân Hòa',
  ],
  [
    'a name with a dash in it',
    'Ngày 27/10, Chủ tịch UBND tỉnh Thừa Thiên - Huế ra văn bản về ứng phó bão.',
    'Ủy ban nhân dân tỉnh Thừa Thiên - Huế',
  ],
  [
    'the next sentence begins without a point',
    'Thông báo\nUBND xã Đăk Rờ Ngày 12/3/2026\nUBND xã Đăk Rờ Kính mời bà con tới họp.',
    'Ủy ban nhân dân xã Đăk Rờ',
  ],
  [
    'a committee under its short name',
    'Để ứng phó bão, ngày 12/9, BCH phòng chống thiên tai và TKCN tỉnh Hà Lâm đã có công điện khẩn.',
    'BCH phòng chống thiên tai và TKCN tỉnh Hà Lâm',
  ],
  [
    'of the Party',
    'Ngày 24/9/2026, Ban Thường vụ Tỉnh ủy ban hành công văn hỏa tốc về bão số 9.',
    'Ban Thường vụ Tỉnh ủy',
  ],
  [
    'a level is no act',
    'Lịch tiếp xúc cử tri trước kỳ họp Hội đồng nhân dân cấp tỉnh. Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Hà vừa thống nhất lịch.',
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Hà',
  ],
  [
    'a figure is no town’s name',
    'Từ ngày 21 đến 23, thành phố 6 tháng đầu năm họp. Liên hiệp các Hội Khoa học tổ chức hội nghị.',
    'Liên hiệp các Hội Khoa học',
  ],
  [
    'the only school, in small letters',
    'Nộp đơn tại văn phòng trường Mẫu giáo An Tây.',
    'Trường Mẫu giáo An Tây',
  ],
  [
    'after a comma, a body of its own',
    'Được Ban chỉ huy PCTT huyện đồng ý, Phòng GD&ĐT huyện Quang Bình yêu cầu các trường cho học sinh nghỉ.',
    'Phòng GD&ĐT huyện Quang Bình',
  ],
  [
    'one that only passes on',
    'Phòng Kinh tế cho hay, UBND huyện Đồng Văn đã ra Thông báo số 4/TB-UBND.',
    'Ủy ban nhân dân huyện Đồng Văn',
  ],
  [
    'how one apologises is no name',
    'Xí nghiệp cấp nước buộc phải khóa van. Xí nghiệp thành thật xin lỗi bà con.',
    'Xí nghiệp cấp nước',
  ],
  [
    'a school of two levels does nothing',
    'Trường Phổ thông nội trú liên cấp TH và THCS được khánh thành.',
    null,
  ],
  [
    'the police are no school’s',
    'Phòng CSGT - Công an thành phố Huế thông báo cấm đường gần Trường THCS Nguyễn Hoàng.',
    'Công an thành phố Huế',
  ],
  [
    'a ward’s crew',
    'Tổ dịch vụ công ích xã Nâm Nung báo giờ gom rác mới.',
    'Tổ dịch vụ công ích xã Nâm Nung',
  ],
  ['whoever looks on doesn’t tell', 'Bốc thăm công khai có Sở Xây dựng, Mặt trận, báo chí chứng kiến.', null],
  [
    'before who only posts it, a capital in “Thông báo” or not',
    'UBND xã Sơn Lộc Thông báo đến các gia đình có mộ. Phòng Văn hóa - Xã hội đưa Thông báo lên trang của xã.',
    'Ủy ban nhân dân xã Sơn Lộc',
  ],
  ['a heading that speaks of it names nobody', '+ Trợ cấp, lương hưu BHXH: trả tại nhà văn hóa.', null],
  [
    'the estates it manages are of its name',
    'Ban Quản lý các khu công nghiệp thông báo lịch đối thoại.',
    'Ban Quản lý các khu công nghiệp',
  ],
  [
    'a council that compensates has its project’s name',
    'Hội đồng bồi thường, hỗ trợ, tái định cư dự án Kè sông Vệ sẽ tập hợp ý kiến của bà con.',
    'Hội đồng bồi thường, hỗ trợ, tái định cư dự án Kè sông Vệ',
  ],
  [
    'a school that writes',
    'Trường tiểu học Hòa Lợi viết: “Mong quý phụ huynh gom giúp sách vở.”',
    'Trường tiểu học Hòa Lợi',
  ],
  [
    'who leads a province’s union has a name of her own',
    'Phó Chủ tịch Hội LHPN tỉnh Trần Thị Hoa đã ký công văn về cuộc thi nấu ăn.',
    'Hội LHPN tỉnh',
  ],
  [
    'a line in capitals',
    'UBND PHƯỜNG NHƠN HƯNG, THỊ XÃ AN NHƠN BÁO TIN CHO THÂN NHÂN CÓ MỘ TẠI GÒ CÂY THỊ.',
    'Ủy ban nhân dân phường Nhơn Hưng',
  ],
];

test.each(CASES)('%s', (_rule, text, issuer) => {
  expect(inferredIssuer(text, null, null)).toBe(issuer);
});
