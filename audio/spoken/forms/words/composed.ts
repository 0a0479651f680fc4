/**
 * Abbreviations that are put together of known ones: PVHCC is PV and HCC, *phục vụ hành chính công*; PCLBTW is PCLB and
 * TW, *phòng chống lụt bão Trung ương*. Only what stands first or last of many such, before an abbreviation of three letters and more that means one thing; the writer is told.
 */
import { ABBREVIATIONS } from './abbreviations.list.ts';

/** What stands first, and what it means there. */
const HEADS: ReadonlyMap<string, string> = new Map(
  `PV = phục vụ
QL = quản lý
GS = giám sát
XD = xây dựng
PT = phát triển
BV = bảo vệ
VP = văn phòng
VPĐK = văn phòng đăng ký
BQL = ban quản lý
BCĐ = ban chỉ đạo
BTV = ban thường vụ
BTT = ban thường trực
BGĐ = ban giám đốc
CTV = cộng tác viên
CB = cán bộ
NV = nhân viên
HV = hội viên
HĐ = hội đồng
PGD = phòng giao dịch
PCT = phó chủ tịch
PBT = phó bí thư
LL = lực lượng
DA = dự án
ĐA = đề án
DV = dịch vụ
KS = kiểm soát
PC = phòng chống
PBGD = phổ biến, giáo dục
TCT = tổ công tác
CSGD = cơ sở giáo dục
CS = cơ sở
HTX = hợp tác xã
KH = kế hoạch
NQ = nghị quyết
TTr = tờ trình
QĐ = quyết định
CĐ = chế độ
HS = hồ sơ
LĐ = lao động
NSD = người sử dụng
GCN = giấy chứng nhận
GP = giấy phép
GPHĐ = giấy phép hoạt động
ĐK = đăng ký
TV = thành viên
UV = ủy viên
TB = trưởng ban
PTB = phó trưởng ban
CTr = chương trình
DB = dự báo
ĐB = đại biểu
TTDB = trung tâm dự báo
UBQG = ủy ban quốc gia`
    .split('\n')
    .map((line) => line.split(' = ') as [string, string]),
);

/** What stands last, after an abbreviation of three letters and more. */
const TAILS: ReadonlyMap<string, string> = new Map([
  ['TW', 'Trung ương'],
  ['TƯ', 'Trung ương'],
  ['QG', 'quốc gia'],
  ['VN', 'Việt Nam'],
]);

const known = new Map<string, string | null>();

/** What the letters mean together, or null when they aren't so put together. @example composed('PVHCC') // 'phục vụ hành chính công' */
export function composed(written: string): string | null {
  let said = known.get(written);
  if (said === undefined) {
    said = compose(written);
    if (known.size < 2000) known.set(written, said);
  }
  return said;
}

function compose(written: string): string | null {
  if (!/^[A-ZĐƯ]{5,10}$/u.test(written)) return null;
  const tail = TAILS.get(written.slice(-2));
  const whole = tail === undefined ? undefined : ABBREVIATIONS.get(written.slice(0, -2));
  if (whole !== undefined) return `${whole} ${tail}`;
  for (let length = Math.min(4, written.length - 3); length >= 2; length--) {
    const head = HEADS.get(written.slice(0, length));
    const rest = ABBREVIATIONS.get(written.slice(length));
    if (head !== undefined && rest !== undefined) return `${head} ${rest.replace(/^đất /u, '')}`;
  }
  return null;
}
