/** Abbreviations that the text explains itself, and what an announcer leaves to the eye. */
import { cases } from './case.ts';

export const explained = [
  ...cases(
    'abbreviation',
    `
Bà con nộp hồ sơ thủ tục hành chính (TTHC) tại bộ phận một cửa; lệ phí TTHC niêm yết công khai. => Bà con nộp hồ sơ thủ tục hành chính tại bộ phận một cửa; lệ phí thủ tục hành chính niêm yết công khai.
Ủy ban nhân dân (UBND) phường và Hội đồng nhân dân (HĐND) phường họp liên tịch. => Ủy ban nhân dân phường và Hội đồng nhân dân phường họp liên tịch.
Đội Phòng cháy, chữa cháy và cứu nạn, cứu hộ (PCCC&CNCH) kiểm tra chợ. => Đội Phòng cháy, chữa cháy và cứu nạn, cứu hộ kiểm tra chợ.
Hạt Kiểm lâm (HKL) nhắc: thấy cháy rừng báo HKL ngay. => Hạt Kiểm lâm nhắc: thấy cháy rừng báo Hạt Kiểm lâm ngay.
Chương trình giảm nghèo bền vững (GNBV) năm nay hỗ trợ 12 hộ; vốn GNBV đã về. => Chương trình giảm nghèo bền vững năm nay hỗ trợ mười hai hộ; vốn giảm nghèo bền vững đã về.
Quỹ Đền ơn đáp nghĩa [ĐƠĐN] phường đã thu 45 triệu đồng. => Quỹ Đền ơn đáp nghĩa phường đã thu bốn mươi lăm triệu đồng.
Trung tâm Y tế (TTYT) khu vực khám từ 7h30. => Trung tâm Y tế khu vực khám từ bảy giờ ba mươi phút.
Ban Chỉ đạo phòng thủ dân sự (BCĐ PTDS) phường họp => Ban Chỉ đạo phòng thủ dân sự phường họp
Hợp tác xã (HTX) và tổ hợp tác (THT) được vay vốn. => Hợp tác xã và tổ hợp tác được vay vốn.
Công ty Môi trường đô thị (MTĐT) thu gom rác; ai chưa đóng phí liên hệ MTĐT. => Công ty Môi trường đô thị thu gom rác; ai chưa đóng phí liên hệ Môi trường đô thị.
`,
  ),
  ...cases(
    'letters',
    `
Bảo hiểm thất nghiệp (viết tắt là BHTN) chi trả ngày 10. => Bảo hiểm thất nghiệp, viết tắt là bê hát tê nờ, chi trả ngày mười.
Ban Quản lý chợ (gọi tắt: BQL) thu phí. => Ban Quản lý chợ, gọi tắt: bê quy lờ, thu phí.
`,
  ),
];
