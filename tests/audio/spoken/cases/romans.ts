/** Roman numerals where they count, and letters where they don't. */
import { cases } from './case.ts';

export const romans = [
  ...cases(
    'roman',
    `
khóa XV => khóa mười lăm
Quốc hội khóa XVI => Quốc hội khóa mười sáu
quý II => quý hai
quý II/2026 => quý hai năm hai nghìn không trăm hai mươi sáu
Quý I/2026 => Quý một năm hai nghìn không trăm hai mươi sáu
Đại hội XIII => Đại hội mười ba
Đại hội Đảng lần thứ XIV => Đại hội Đảng lần thứ mười bốn
lần thứ I => lần thứ nhất
lần thứ IV => lần thứ tư
kỳ họp thứ IX => kỳ họp thứ chín
chương IV => chương bốn
Chương V => Chương năm
Phần III => Phần ba
mục II => mục hai
phụ lục I => phụ lục một
Phụ lục XII => Phụ lục mười hai
khoản III => khoản ba
thế kỷ XXI => thế kỷ hai mươi mốt
thế kỷ XX => thế kỷ hai mươi
thế kỷ XIX-XX => thế kỷ mười chín đến hai mươi
khu vực V => khu vực năm
khu vực I => khu vực một
vùng II => vùng hai
đô thị loại I => đô thị loại một
bệnh viện hạng II => bệnh viện hạng hai
báo động III => báo động ba
báo động I => báo động một
chiến tranh thế giới thứ II => chiến tranh thế giới thứ hai
tập II => tập hai
đợt II năm 2026 => đợt hai năm hai nghìn không trăm hai mươi sáu
vòng III => vòng ba
bài VI => bài sáu
lớp học kỳ I => lớp học kỳ một
học kỳ II => học kỳ hai
Nghị quyết Trung ương V => Nghị quyết Trung ương năm
các quý I, II, III => các quý một, hai, ba
quý I và quý II => quý một và quý hai
I. MỤC ĐÍCH, YÊU CẦU => một. MỤC ĐÍCH, YÊU CẦU
II. NỘI DUNG => hai. NỘI DUNG
IV. KINH PHÍ => bốn. KINH PHÍ
chương iv => chương bốn
thế kỷ xix => thế kỷ mười chín
năm MCMXCIX => năm một nghìn chín trăm chín mươi chín
vua Lê Thánh Tông thế kỷ XV => vua Lê Thánh Tông thế kỷ mười lăm
cấp III => cấp ba
nhóm II => nhóm hai
loại IV => loại bốn
`,
  ),
  ...cases(
    'letters',
    `
vitamin C => vi ta min xê
ông Nguyễn Văn B => ông Nguyễn Văn bê
điểm c khoản 2 Điều 5 => điểm xê khoản hai Điều năm
ông N.T.T => ông nờ tê tê
hộ bà L.T.H => hộ bà lờ tê hát
nhóm máu B => nhóm máu bê
khối C => khối xê
viêm gan B => viêm gan bê
dưới 8 độ C => dưới tám độ xê
`,
  ),
  ...cases(
    'measure',
    `
220 V => hai trăm hai mươi vôn
nguồn 12V => nguồn mười hai vôn
`,
  ),
  ...cases(
    'word',
    `
hành vi vi phạm => hành vi vi phạm
khoản vi phạm => khoản vi phạm
xi măng => xi măng
`,
  ),
  ...cases(
    'roman',
    `
II.Thời vụ gieo trồng => hai. Thời vụ gieo trồng
I.Chuẩn bị đất => một. Chuẩn bị đất
`,
  ),
  ...cases(
    'roman',
    `
III.THÀNH PHẦN THAM DỰ => ba. THÀNH PHẦN THAM DỰ
IX.TỔ CHỨC THỰC HIỆN => chín. TỔ CHỨC THỰC HIỆN
II-Nội dung sinh hoạt => hai, Nội dung sinh hoạt
`,
  ),
  ...cases(
    'roman',
    `
Họp chi bộ Khu II-Phường Sông Cầu, khóa XII-Nhiệm kỳ mới => Họp chi bộ Khu hai, Phường Sông Cầu, khóa mười hai, Nhiệm kỳ mới
`,
  ),
  ...cases(
    'roman',
    `
III.1. Thời gian => ba chấm một. Thời gian
`,
  ),
];
