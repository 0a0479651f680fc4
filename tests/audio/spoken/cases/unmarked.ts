/** Notices typed without Vietnamese marks: their figures and abbreviations are read all the same. */
import { cases } from './case.ts';

export const unmarked = [
  ...cases(
    'date',
    `
Moi cac ho den nhan qua luc 14h15 ngay 9/10 tai nha van hoa TDP 6 => Moi cac ho den nhan qua luc mười bốn giờ mười lăm phút ngay chín tháng mười tai nha van hoa tổ dân phố sáu
Nop phi ve sinh tu ngay 02/3 den het 20/3 tai UBND phuong => Nop phi ve sinh tu ngay hai tháng ba den het ngày hai mươi tháng ba tai Ủy ban nhân dân phuong
HOP TO DAN PHO VAO TOI NGAY 8/9 => HOP TO DAN PHO VAO TOI NGAY tám tháng chín
`,
  ),
  ...cases(
    'money',
    `
Tien rac thang 4 la 35.000 d moi nguoi, goi 0913 222 111 => Tien rac thang tư la ba mươi lăm nghìn đồng moi nguoi, goi không chín một ba hai hai hai một một một
`,
  ),
  ...cases(
    'document',
    `
Theo QD so 18/QD-UBND ve viec cap nuoc => Theo quyết định so mười tám của Ủy ban nhân dân ve viec cap nuoc
`,
  ),
  ...cases(
    'address',
    `
Diem tiem chung o so 9/2B duong Hung Vuong => Diem tiem chung o so chín trên hai bê duong Hung Vuong
`,
  ),
  ...cases(
    'abbreviation',
    `
Cu tri gap dai bieu HDND phuong chieu thu 4 => Cu tri gap dai bieu Hội đồng nhân dân phuong chieu thu tư
`,
  ),
  ...cases(
    'money',
    `
De nghi nop tien truoc ngay 30/6, 150.000d/ho/thang => De nghi nop tien truoc ngay ba mươi tháng sáu, một trăm năm mươi nghìn đồng trên hộ trên tháng
`,
  ),
];
