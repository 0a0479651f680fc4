/** Numbers of documents. */
import { cases } from './case.ts';

export const documents = cases(
  'document',
  `
Công văn số 5907/UBND-KGVX => Công văn số năm nghìn chín trăm linh bảy, Ủy ban nhân dân
Nghị định 49/2024/NĐ-CP => Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ
Nghị định số 49/2024/NĐ-CP => Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ
Nghị định số 49/2024/NĐ-CP ngày 10/5/2024 của Chính phủ => Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư ngày mười tháng năm năm hai nghìn không trăm hai mươi tư của Chính phủ
Nghị định 30/2020/NĐ-CP của Chính phủ => Nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ
Quyết định số 135/QĐ-TTg => Quyết định số một trăm ba mươi lăm của Thủ tướng Chính phủ
Quyết định 06/QĐ-TTg của Thủ tướng => Quyết định số sáu của Thủ tướng
Quyết định số 1234/QĐ-UBND => Quyết định số một nghìn hai trăm ba mươi tư của Ủy ban nhân dân
Nghị quyết số 15-NQ/TW => Nghị quyết số mười lăm của Trung ương
Nghị quyết 57-NQ/TW => Nghị quyết số năm mươi bảy của Trung ương
Nghị quyết số 12/NQ-HĐND => Nghị quyết số mười hai của Hội đồng nhân dân
Chỉ thị số 17/CT-TTg => Chỉ thị số mười bảy của Thủ tướng Chính phủ
Thông tư số 39/2020/TT-BTTTT => Thông tư số ba mươi chín năm hai nghìn không trăm hai mươi của Bộ Thông tin và Truyền thông
Thông tư 22/2021/TT-BGDĐT => Thông tư số hai mươi hai năm hai nghìn không trăm hai mươi mốt của Bộ Giáo dục và Đào tạo
Kế hoạch số 45/KH-UBND => Kế hoạch số bốn mươi lăm của Ủy ban nhân dân
Kế hoạch 112/KH-UBND ngày 03/3/2026 => Kế hoạch số một trăm mười hai của Ủy ban nhân dân ngày ba tháng ba năm hai nghìn không trăm hai mươi sáu
Thông báo số 23/TB-UBND => Thông báo số hai mươi ba của Ủy ban nhân dân
Tờ trình số 8/TTr-UBND => Tờ trình số tám của Ủy ban nhân dân
Báo cáo số 77/BC-UBND => Báo cáo số bảy mươi bảy của Ủy ban nhân dân
Hướng dẫn số 02/HD-BTC => Hướng dẫn số hai của Bộ Tài chính
Công điện số 05/CĐ-TTg => Công điện số năm của Thủ tướng Chính phủ
Giấy mời số 31/GM-UBND => Giấy mời số ba mươi mốt của Ủy ban nhân dân
Luật số 41/2024/QH15 => Luật số bốn mươi mốt năm hai nghìn không trăm hai mươi tư của Quốc hội khóa mười lăm
Nghị quyết 1211/2016/UBTVQH13 => Nghị quyết số một nghìn hai trăm mười một năm hai nghìn không trăm mười sáu của Ủy ban Thường vụ Quốc hội khóa mười ba
Công văn số 123/UBND-VHXH => Công văn số một trăm hai mươi ba, Ủy ban nhân dân
Công văn 1273/BTTTT-TTCS => Công văn số một nghìn hai trăm bảy mươi ba, Bộ Thông tin và Truyền thông
Công văn số 4981/BNN-TY => Công văn số bốn nghìn chín trăm tám mươi mốt, Bộ Nông nghiệp
Quyết định số 101/QĐ-TTG => Quyết định số một trăm linh một của Thủ tướng Chính phủ
Đề án 06/CP => Đề án số sáu của Chính phủ
QCVN 01:2021/BYT => quy chuẩn Việt Nam không một năm hai nghìn không trăm hai mươi mốt của Bộ Y tế
ISO 9001:2015 => i xô chín nghìn không trăm linh một năm hai nghìn không trăm mười lăm
TT-BYT => thông tư của Bộ Y tế
Luật số 02/2011/QH13 => Luật số hai năm hai nghìn không trăm mười một của Quốc hội khóa mười ba
Công văn số 89/CV-BCĐ => Công văn số tám mươi chín của Ban Chỉ đạo
Quyết định số 20/2020/QĐ-TTg => Quyết định số hai mươi năm hai nghìn không trăm hai mươi của Thủ tướng Chính phủ
Nghị định 168/2024/NĐ-CP => Nghị định số một trăm sáu mươi tám năm hai nghìn không trăm hai mươi tư của Chính phủ
Số: 31/TB-UBND => Số: ba mươi mốt, thông báo của Ủy ban nhân dân
Thông báo số: 31/TB-UBND => Thông báo số: ba mươi mốt của Ủy ban nhân dân
Số 9/KH-UBND => Số chín, kế hoạch của Ủy ban nhân dân
Công văn số 5215/VPCP-QHĐP ngày 14/7 yêu cầu báo cáo => Công văn số năm nghìn hai trăm mười lăm, Văn phòng Chính phủ, ngày mười bốn tháng bảy yêu cầu báo cáo
Văn bản số 2065/SXD-QLGT cho phép đào hè => Văn bản số hai nghìn không trăm sáu mươi lăm, Sở Xây dựng, cho phép đào hè
Thông báo số 99/TB-VPCP-KGVX => Thông báo số chín mươi chín của Văn phòng Chính phủ
Quyết định số 15/QĐ-CT-UBND => Quyết định số mười lăm của chủ tịch Ủy ban nhân dân
Thông tư liên tịch số 09/2010/TTLT-BVHTTDL-BCA => Thông tư liên tịch số chín năm hai nghìn không trăm mười của Bộ Văn hóa, Thể thao và Du lịch, Bộ Công an
Chương trình số 3/CTPH-HPN-ĐTN => Chương trình số ba của Hội Phụ nữ, Đoàn Thanh niên
Công điện số 08/CĐ-BCH => Công điện số tám của Ban Chỉ huy
Kế hoạch số 12/KH-BCH của Ban Chỉ huy quân sự => Kế hoạch số mười hai của Ban Chỉ huy quân sự
Nghị quyết số 15-NQ/BCH => Nghị quyết số mười lăm của Ban Chấp hành
Quyết định số 140-VH/QĐ => Quyết định số một trăm bốn mươi, văn hóa
Kết luận số 87/KL-HĐĐG => Kết luận số tám mươi bảy của Hội đồng định giá
Công văn số 123-CV/BTGTU => Công văn số một trăm hai mươi ba của Ban Tuyên giáo Tỉnh ủy
Công văn số 25/VP-UBND => Công văn số hai mươi lăm, Văn phòng Ủy ban nhân dân
Hợp đồng số 12/2026/HĐ-XD ký hôm nay => Hợp đồng số mười hai năm hai nghìn không trăm hai mươi sáu ký hôm nay
đạt QCVN 01-1:2018/BYT => đạt quy chuẩn Việt Nam không một một năm hai nghìn không trăm mười tám của Bộ Y tế
tại Đ.52 BLHS => tại điều năm mươi hai Bộ luật Hình sự
điểm a K1 Đ52 Luật Đất đai => điểm a khoản một điều năm mươi hai Luật Đất đai
khoản 3, Đ.5 => khoản ba, điều năm
tờ khai 05/KK-TNCN => tờ khai số không năm, kê khai thu nhập cá nhân
Mẫu số 01-BC/ĐV => Mẫu số không một, báo cáo đê vê
mẫu Thông tư 01/2026/TT-BNV => mẫu Thông tư số một năm hai nghìn không trăm hai mươi sáu của Bộ Nội vụ
NQ 12/2026; TT 1/2026 => nghị quyết mười hai năm hai nghìn không trăm hai mươi sáu; thông tư một năm hai nghìn không trăm hai mươi sáu
Tờ trình 77/TTr-PKTHTĐT => Tờ trình số bảy mươi bảy của phòng kinh tế, hạ tầng và đô thị
Biên bản số 07/BB-VPHC => Biên bản số bảy, vi phạm hành chính
QĐ số 15/QĐ-XPHC => quyết định số mười lăm, xử phạt hành chính
Bản án số 12/2026/HS-ST => Bản án số mười hai năm hai nghìn không trăm hai mươi sáu, hình sự sơ thẩm
vụ án 03/TLST-DS => vụ án số ba, thụ lý sơ thẩm dân sự
Công điện số 9/BCH-PCTT => Công điện số chín, Ban Chỉ huy
Thư ngỏ 01/TN-MTTQ => Thư ngỏ số một của Mặt trận Tổ quốc
Công văn 12/CCT-NV => Công văn số mười hai, Chi cục Thuế
`,
);
