/** Abbreviations with several meanings: each with what tells it, and once where it doesn't. */
import { cases } from './case.ts';

export const meant = cases(
  'abbreviation',
  `
Đoàn KT liên ngành; KT-XH => Đoàn kiểm tra liên ngành; kinh tế xã hội
LĐ UBND phường; LĐ nông thôn => lãnh đạo Ủy ban nhân dân phường; lao động nông thôn
QH chi tiết TL 1/500; ĐBQH, QH khóa XVI => quy hoạch chi tiết tỷ lệ một trên năm trăm; đại biểu Quốc hội, Quốc hội khóa mười sáu
Người có công: TB, BB, LS => Người có công: thương binh, bệnh binh, liệt sĩ
Ngày 27/7; TB kết luận họp => Ngày hai mươi bảy tháng bảy; thông báo kết luận họp
Lập BB; TB về 12 tổ => Lập biên bản; thông báo về mười hai tổ
PCT TT: thứ 3; TT Chợ Rã => phó chủ tịch thường trực: thứ ba; thị trấn Chợ Rã
Công ty CTN; CTN gửi thư => Công ty cấp thoát nước; Chủ tịch nước gửi thư
P.302 tòa N4B, CC Sông Cầu; CC phường => phòng ba trăm linh hai tòa nờ bốn bê, chung cư Sông Cầu; công chức phường
nam CD từ đủ 18 tuổi; đĩa CD => nam công dân từ đủ mười tám tuổi; đĩa xê đê
hộ nghèo, CN từ 70 tuổi => hộ nghèo, cận nghèo từ bảy mươi tuổi
trợ cấp BTXH, HTXH => trợ cấp bảo trợ xã hội, hưu trí xã hội
xây dựng HTXH khu mới => xây dựng hạ tầng xã hội khu mới
nhận tại BĐ; trên BĐ => nhận tại bưu điện; trên báo động
đội VN quần chúng; đội VN thắng => đội văn nghệ quần chúng; đội Việt Nam thắng
trận CK chiều nay => trận chung kết chiều nay
tăng 5% so với CK => tăng năm phần trăm so với cùng kỳ
Hội CCB: CHT tổ 5 => Hội cựu chiến binh: chi hội trưởng tổ năm
CHT Ban CHQS phường => chỉ huy trưởng Ban chỉ huy quân sự phường
sâu CLN, đạo ôn; đất CLN => sâu cuốn lá nhỏ, đạo ôn; đất trồng cây lâu năm
tiêm phòng LMLM, THT, DTL, NC => tiêm phòng lở mồm long móng, tụ huyết trùng, dịch tả lợn, niu cát xơn
150m2 đất DTL; THT sản xuất rau => một trăm năm mươi mét vuông đất thủy lợi; tổ hợp tác sản xuất rau
xếp loại HL Giỏi, HK Tốt; HKII => xếp loại học lực Giỏi, hạnh kiểm Tốt; học kỳ hai
BV ĐK tỉnh; ĐK xe => bệnh viện đa khoa tỉnh; đăng ký xe
Luật Đất đai (SĐ, BS 2025); BS Hà => Luật Đất đai, sửa đổi, bổ sung hai nghìn không trăm hai mươi lăm; bác sĩ Hà
Lớp TC LLCT; TC hội thi => Lớp trung cấp lý luận chính trị; tổ chức hội thi
UBND TP. thông báo; P. Đức Xuân => Ủy ban nhân dân thành phố thông báo; phường Đức Xuân
Ô. Nguyễn Văn An, B. Trần Thị Bé => ông Nguyễn Văn An, bà Trần Thị Bé
ĐA 06; KH số 5 => đề án sáu; kế hoạch số năm
tại BP TN&TKQ => tại bộ phận tiếp nhận và trả kết quả
Công ty MT&ĐT; môn LS&ĐL => Công ty môi trường và đô thị; môn lịch sử và địa lý
điểm b K3 Điều 8 Luật BVMT => điểm bê khoản ba Điều tám Luật bảo vệ môi trường
phải có PA PCCC => phải có phương án phòng cháy chữa cháy
bà Hoa (TT) TDP 5; TT. Chợ Rã => bà Hoa, tổ trưởng, tổ dân phố năm; thị trấn Chợ Rã
Môn Văn, T.Anh; thầy T. Anh; T. Cao Bằng, VN => Môn Văn, tiếng Anh; thầy tê Anh; tỉnh Cao Bằng, Việt Nam
P.HT: cô Hà; HT trường; lỗi HT; tại HT => phó hiệu trưởng: cô Hà; hiệu trưởng trường; lỗi hệ thống; tại hội trường
TTHC: KS, KT, KH; KT hộ => thủ tục hành chính: khai sinh, khai tử, kết hôn; kinh tế hộ
thẻ CC, số CCCD/CC => thẻ căn cước, số căn cước công dân, căn cước
thuốc lá ĐT; ĐT: 0209 => thuốc lá điện tử; điện thoại: không hai không chín
bắt 02 vụ ĐB; diện ĐB => bắt hai vụ đánh bạc; diện đặc biệt
giải BC nữ; CL đôi nam; BC năm => giải bóng chuyền nữ; cầu lông đôi nam; báo cáo năm
Xổ số KT; XSMB; KT-XH => Xổ số kiến thiết; xổ số miền Bắc; kinh tế xã hội
phân loại rác: TC, TP => phân loại rác: tái chế, thực phẩm
KP: 850 triệu; KP 5 => kinh phí: tám trăm năm mươi triệu; khu phố năm
BQL RPH; 5 ha RPH => ban quản lý rừng phòng hộ; năm héc ta đất rừng phòng hộ
khám SA, XQ => khám siêu âm, ích quang
giả VKS, TA gọi => giả viện kiểm sát, tòa án gọi
ntn cũng báo CA; BN nội trú => như thế nào cũng báo công an; bệnh nhân nội trú
CN. Lê Thị Hoa; CN Thái Nguyên => cử nhân Lê Thị Hoa; chi nhánh Thái Nguyên
GS.TSKH Lê Văn An; Đoàn GS HĐND => giáo sư tiến sĩ khoa học Lê Văn An; Đoàn giám sát Hội đồng nhân dân
TP.HN, Tp. ĐN, P. LĐ => thành phố Hà Nội, thành phố Đà Nẵng, phòng lao động
ĐTN cho LĐNT; ĐTN phường => đào tạo nghề cho lao động nông thôn; đoàn thanh niên phường
ST WinMart; TH true Mart; trường TH => siêu thị WinMart; tê hát true Mart; trường tiểu học
thẻ cử tri, ngày BC 15/3; BC 12 => thẻ cử tri, ngày bầu cử ngày mười lăm tháng ba; báo cáo mười hai
bệnh PRRS, VDNC, THT => bệnh pê rờ rờ ét, viêm da nổi cục, tụ huyết trùng
TC nghề, SC nghề => trung cấp nghề, sơ cấp nghề
`,
);
