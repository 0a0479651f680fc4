/** Firms, apps, foreign words, addresses of the web, codes and formulas. */
import { cases } from './case.ts';

export const names = [
  ...cases(
    'foreign',
    `
mạng Viettel => mạng viết teo
VNPT => vê nờ pê tê
MobiFone => mô bi phôn
VinaPhone => vi na phôn
ứng dụng VNeID => ứng dụng vê nờ e ai đi
VssID => vê ét ét ai đi
nhóm Zalo => nhóm da lô
Facebook => phây búc
fanpage => phan pếch
TikTok => tích tóc
YouTube => diu túp
quét mã QR => quét mã quy rờ
điện thoại có NFC => điện thoại có en ép xi
mã OTP => mã ô tê pê
thẻ SIM => thẻ sim
thẻ ATM => thẻ a tê em
internet => in tơ nét
wifi => oai phai
website => oép sai
email => i meo
hotline => hót lai
camera => ca mê ra
video => vi đê ô
vaccine => vắc xin
vitamin => vi ta min
virus => vi rút
phòng HIV/AIDS => phòng hát i vê, ết
Agribank => a gờ ri banh
Vietcombank => việt com banh
EVN => e vê nờ
OCOP => ô cốp
VietGAP => việt gáp
UNESCO => u nét cô
WHO => vê kép hát ô
container => công ten nơ
karaoke => ca ra ô kê
thuốc paracetamol => thuốc pa ra xê ta môn
logo => lô gô
app => áp
online => on lai
photocopy => phô tô cóp pi
diesel => đi ê den
methanol => mê ta non
laptop => láp tóp
smartphone => sờ mát phôn
Wi-Fi => oai phai
`,
  ),
  ...cases(
    'email',
    `
hoangvanduc1990@gmail.com => hoang van duc một chín chín không a còng gi meo chấm com
ubndphuong@backan.gov.vn => u bê nờ đê phường a còng bắc kạn chấm gốp chấm vê nờ
email abc@gmail.com => i meo a bê xê a còng gi meo chấm com
`,
  ),
  ...cases(
    'url',
    `
dichvucong.gov.vn => dịch vụ công chấm gốp chấm vê nờ
https://dichvucong.gov.vn => dịch vụ công chấm gốp chấm vê nờ
backan.gov.vn/tin-tuc => bắc kạn chấm gốp chấm vê nờ gạch chéo tin gạch ngang tuc
www.chinhphu.vn => vê kép vê kép vê kép chấm chính phủ chấm vê nờ
camautravel.com => cà mau tra vồ chấm com
vnsmartfarm.vn => vê nờ sờ mát pham chấm vê nờ
langsontv.vn => lạng sơn tê vê chấm vê nờ
futa.vn => phu ta chấm vê nờ
hust.edu.vn => hát u ét tê chấm e đu chấm vê nờ
https://baobinhduong.vn/phap-luat/ => bao bình dương chấm vê nờ gạch chéo phap gạch ngang luat
xskt.com.vn => ích ét ca tê chấm com chấm vê nờ
`,
  ),
  ...cases('hashtag', `#BacKan => hát tác bac kan`),
  ...cases(
    'code',
    `
COVID-19 => cô vít mười chín
cúm A/H5N1 => cúm a hát năm nờ một
virus H1N1 => vi rút hát một nờ một
mạng 5G => mạng năm gờ
phim 3D => phim ba đê
đội tuyển U23 => đội tuyển u hai mươi ba
U.22 Việt Nam => u hai mươi hai Việt Nam
khí CO2 => khí xê ô hai
H2O => hát hai ô
biển số 97A-123.45 => biển số chín bảy a một hai ba bốn năm
xe máy biển 97B1-234.56 => xe máy biển chín bảy bê một hai ba bốn năm sáu
biển kiểm soát 29-H1 123.45 => biển kiểm soát hai chín hát một một hai ba bốn năm
lớp 6A1 => lớp sáu a một
lớp 12A => lớp mười hai a
phòng B12 => phòng bê mười hai
nhà A1 => nhà a một
giấy phép hạng B2 => giấy phép hạng bê hai
mã ABC-1234 => mã a bê xê một hai ba bốn
mô hình B2B => mô hình bê hai bê
`,
  ),
  ...cases(
    'address',
    `
số 12/5A => số mười hai trên năm a
số 123/4 đường Nguyễn Trãi => số một trăm hai mươi ba trên bốn đường Nguyễn Trãi
ngõ 22/5 => ngõ hai mươi hai trên năm
QL3 => quốc lộ ba
các TDP 1, 2, 3 => các tổ dân phố một, hai, ba
QL 3 => quốc lộ ba
QL1A => quốc lộ một a
QL.3 => quốc lộ ba
ĐT254 => đường tỉnh hai trăm năm mươi tư
ĐT 254 => đường tỉnh hai trăm năm mươi tư
TL 8 => tỉnh lộ tám
Km12+500 => ki lô mét mười hai cộng năm trăm
Km 5 => ki lô mét năm
nhà số 15A => nhà số mười lăm a
số nhà 101-102A => số nhà một trăm linh một đến một trăm linh hai a
`,
  ),
  ...cases(
    'number',
    `
số 12, ngõ 22, đường Hùng Vương => số mười hai, ngõ hai mươi hai, đường Hùng Vương
thửa đất số 123, tờ bản đồ số 45 => thửa đất số một trăm hai mươi ba, tờ bản đồ số bốn mươi lăm
tầng 2, phòng 201 => tầng hai, phòng hai trăm linh một
`,
  ),
];
