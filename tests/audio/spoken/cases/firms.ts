/** What firms and offices are called by, short terms and floors, and where the same letters mean something else. */
import { cases } from './case.ts';

export const firms = [
  ...cases(
    'abbreviation',
    `
Quỹ VNN phường => Quỹ vì người nghèo phường
Dịch tả lợn CP lan nhanh => Dịch tả lợn châu Phi lan nhanh
Hộ KD KH nhà ở => Hộ kinh doanh kết hợp nhà ở
CT MTQG GĐ I: 5 năm => chương trình mục tiêu quốc gia giai đoạn một: năm năm
Keo lai KC 2x2,5m => Keo lai khoảng cách hai nhân hai phẩy năm mét
Huân chương KC hạng Ba => Huân chương kháng chiến hạng Ba
Hộ có DT ≤ 500tr/năm => Hộ có doanh thu không quá năm trăm triệu trên năm
Phát động PT xanh => Phát động phong trào xanh
Công ty TNHH TM&DV Phúc Hưng => Công ty trách nhiệm hữu hạn thương mại và dịch vụ Phúc Hưng
Công ty TNHH MTV TM DV XNK Hoàng Long => Công ty trách nhiệm hữu hạn một thành viên thương mại dịch vụ xuất nhập khẩu Hoàng Long
Cty CP ĐT&XD Bắc Kạn => công ty cổ phần đầu tư và xây dựng Bắc Kạn
Công ty TNHH SX-TM Minh Phát => Công ty trách nhiệm hữu hạn sản xuất thương mại Minh Phát
Công ty CP XNK-TH Hà Nội => Công ty cổ phần xuất nhập khẩu tổng hợp Hà Nội
Công ty TNHH TM và XD Tân Tiến => Công ty trách nhiệm hữu hạn thương mại và xây dựng Tân Tiến
Công ty TNHH 2TV trở lên => Công ty trách nhiệm hữu hạn hai thành viên trở lên
CÔNG TY CP VT&TM HÀ SƠN => CÔNG TY cổ phần vận tải và thương mại HÀ SƠN
HTX SX & TM Bắc Kạn => hợp tác xã sản xuất và thương mại Bắc Kạn
Công ty TNHH TMDV XNK - CN Bắc Kạn => Công ty trách nhiệm hữu hạn thương mại dịch vụ xuất nhập khẩu, chi nhánh Bắc Kạn
Công ty CP ĐT 0912 345 678 => Công ty cổ phần điện thoại không chín một hai ba bốn năm sáu bảy tám
TM Công ty ký => thay mặt Công ty ký
Nộp hồ sơ về P. TCHC, tầng 2 => Nộp hồ sơ về phòng tổ chức hành chính, tầng hai
Gặp P.CTSV hoặc P. QLĐT => Gặp phòng xê tê ét vê hoặc phòng quản lý đô thị
UBND P. HOA MAI, P.ĐỒNG TÂM => Ủy ban nhân dân phường HOA MAI, phường ĐỒNG TÂM
HA trên 140/90 mmHg => huyết áp trên một trăm bốn mươi trên chín mươi mi li mét thủy ngân
Chỉ số BI tại tổ 15 là 32 => Chỉ số bê i tại tổ mười lăm là ba mươi hai
Họp CN đầu tháng => Họp chủ nhật đầu tháng
Chiều cao TB của trẻ => Chiều cao trung bình của trẻ
Mua HS lớp 1 => Mua hồ sơ lớp một
`,
  ),
  ...cases(
    'roman',
    `
Nộp bảng điểm HK I về văn phòng => Nộp bảng điểm học kỳ một về văn phòng
`,
  ),
  ...cases(
    'phone',
    `
Gọi hotline 0225 1022 => Gọi hót lai không hai hai năm một không hai hai
Đt: 0209.3.870.xxx => điện thoại: không hai không chín ba tám bảy không ích ích ích
`,
  ),
  ...cases(
    'document',
    `
Thông báo số 3375/TB-TCS7 => Thông báo số ba nghìn ba trăm bảy mươi lăm của Thuế cơ sở bảy
Công văn số 120/TCS3-NVDTPC => Công văn số một trăm hai mươi, Thuế cơ sở ba
`,
  ),
  ...cases(
    'date',
    `
Lịch tiêm (15,16/8) => Lịch tiêm, ngày mười lăm, mười sáu tháng tám
`,
  ),
  ...cases(
    'address',
    `
hẻm 6/8/10 đường Nguyễn Trãi => hẻm sáu trên tám trên mười đường Nguyễn Trãi
NV1 -> NV10 => nguyện vọng một đến mười
`,
  ),
  ...cases(
    'measure',
    `
Trẻ từ 6-36 th uống => Trẻ từ sáu đến ba mươi sáu tháng uống
Đóng 6T tặng 1T, 12T tặng 2T => Đóng sáu tháng tặng một tháng, mười hai tháng tặng hai tháng
HĐLĐ 12T => hợp đồng lao động mười hai tháng
công suất 3.000 m3/ng.đ => công suất ba nghìn mét khối trên ngày đêm
nhà 2T => nhà hai tầng
xe 16c => xe mười sáu chỗ
`,
  ),
  ...cases(
    'money',
    `
giá (ngàn đ/kg) => giá, ngàn đồng trên ki lô gam
gói 884k/12T => gói tám trăm tám mươi tư nghìn trên mười hai tháng
`,
  ),
  ...cases(
    'fraction',
    `
tầng 2/5 => tầng hai trên năm
bản đồ QH 1/2000 => bản đồ quy hoạch một trên hai nghìn
`,
  ),
  ...cases(
    'code',
    `
gieo giống ĐT100; đường ĐT100 => gieo giống đê tê một trăm; đường tỉnh một trăm
`,
  ),
  ...cases(
    'url',
    `
không tải tệp .apk, vneid.apk => không tải tệp chấm a pê ca, vê nờ e ai đi chấm a pê ca
`,
  ),
];
