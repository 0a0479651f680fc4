/** Signs and pauses, and ordinary prose in which nothing may be taken for a form. */
import { cases } from './case.ts';

export const prose = [
  ...cases(
    'word',
    `
Kính thưa toàn thể Nhân dân phường Bắc Kạn! => Kính thưa toàn thể Nhân dân phường Bắc Kạn!
Trân trọng cảm ơn. => Trân trọng cảm ơn.
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM => CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc => Độc lập, Tự do, Hạnh phúc
THÔNG BÁO => THÔNG BÁO
ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN => ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN
LỊCH TIÊM CHỦNG THÁNG SÁU => LỊCH TIÊM CHỦNG THÁNG SÁU
GIẤY MỜI HỌP => GIẤY MỜI HỌP
CA TRỰC SÁNG => ca TRỰC SÁNG
MUA BÁN XI MĂNG => MUA BÁN XI MĂNG
KẾ HOẠCH PHÒNG CHỐNG LỤT BÃO => KẾ HOẠCH PHÒNG CHỐNG LỤT BÃO
Nguyễn Văn A => Nguyễn Văn A
anh A và chị B => anh A và chị bê
bà Hoàng Thị Y => bà Hoàng Thị Y
huyện Krông Pắc => huyện cờ rông Pắc
tỉnh Đắk Lắk => tỉnh đắc lắc
xã Ia Grai => xã Ia Grai
sông Cầu, hồ Ba Bể => sông Cầu, hồ Ba Bể
mười lăm tháng sáu => mười lăm tháng sáu
ba mươi phần trăm => ba mươi phần trăm
hành vi vi phạm pháp luật => hành vi vi phạm pháp luật
kinh tế-xã hội => kinh tế xã hội
kinh tế - xã hội => kinh tế, xã hội
cán bộ/công chức => cán bộ, công chức
và/hoặc => và hoặc
“Toàn dân đoàn kết” => Toàn dân đoàn kết
"Ngày hội" => Ngày hội
(theo quy định) => theo quy định
bà con (nhất là người già) cần chú ý => bà con, nhất là người già, cần chú ý
- Đối tượng: trẻ em => Đối tượng: trẻ em
+ Thời gian: buổi sáng => Thời gian: buổi sáng
• Mang theo giấy tờ => Mang theo giấy tờ
* Lưu ý: đến đúng giờ => Lưu ý: đến đúng giờ
a) Người có công => a, Người có công
b) Người cao tuổi => bê, Người cao tuổi
Trên đây là thông báo./. => Trên đây là thông báo.
Nơi nhận: như trên; lưu văn thư. => Nơi nhận: như trên; lưu văn thư.
Tin nóng!!! => Tin nóng!
Có đúng không??? => Có đúng không?
Bao gồm: bưởi, cam, quýt... => Bao gồm: bưởi, cam, quýt...
điện, nước & vệ sinh => điện, nước và vệ sinh
Hà Nội – Hải Phòng => Hà Nội, Hải Phòng
Bà Rịa - Vũng Tàu => Bà Rịa, Vũng Tàu
hôm nay trời nắng => hôm nay trời nắng
chị Mai, anh Bình, bà Tư => chị Mai, anh Bình, bà Tư
cửa hàng bán ga, than, củi => cửa hàng bán ga, than, củi
ông Tư Bền => ông Tư Bền
trong năm, ngoài tháng => trong năm, ngoài tháng
một số, hai bên => một số, hai bên
quý vị và các bạn => quý vị và các bạn
quý khách => quý khách
khóa cửa cẩn thận => khóa cửa cẩn thận
phần thưởng lớn => phần thưởng lớn
gửi lời cảm ơn => gửi lời cảm ơn
thứ nhất, thứ hai, thứ tư => thứ nhất, thứ hai, thứ tư
`,
  ),
  ...cases(
    'sign',
    `
#1 => thăng một
A + B => A cộng bê
A = B => A bằng bê
bình an & hạnh phúc => bình an và hạnh phúc
`,
  ),
  ...cases(
    'number',
    `
1. Đối tượng: trẻ em => một. Đối tượng: trẻ em
2) Thời gian => hai, Thời gian
01 (một) bản chính, 02 (hai) ảnh => một bản chính, hai ảnh
Thứ 2 - Thứ 6 hàng tuần => Thứ hai đến Thứ sáu hàng tuần
Luật BHYT 2024 => Luật bảo hiểm y tế hai nghìn không trăm hai mươi tư
thông điệp 5 điểm => thông điệp năm điểm
TDP 3: 15 hộ, TDP 4: 20 hộ => tổ dân phố ba: mười lăm hộ, tổ dân phố bốn: hai mươi hộ
Lớp 1: 35 học sinh => Lớp một: ba mươi lăm học sinh
có 3 xe và 2 thuyền => có ba xe và hai thuyền
- 3 xe tải => ba xe tải
2024 người tham gia => hai nghìn không trăm hai mươi tư người tham gia
gần 2.000 hộ => gần hai nghìn hộ
Điều 15 Luật Đất đai năm 2024 => Điều mười lăm Luật Đất đai năm hai nghìn không trăm hai mươi tư
điểm a khoản 2 Điều 5 => điểm a khoản hai Điều năm
tổ 5, khu 3 => tổ năm, khu ba
đường 30 tháng 4 => đường ba mươi tháng tư
loại 1, loại 2 => loại một, loại hai
thứ 2 đầu tuần => thứ hai đầu tuần
lớp 1 và lớp 6 => lớp một và lớp sáu
20 trẻ, 15 mẹ => hai mươi trẻ, mười lăm mẹ
xe 16 chỗ => xe mười sáu chỗ
cơn bão số 3 => cơn bão số ba
cửa số 4 => cửa số bốn
`,
  ),
];
