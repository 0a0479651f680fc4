/** Abbreviations of schools, health, banks, fishery, personnel and land: written = said. */

/** Subjects of study, schools and what pupils hand in. */
const OF_SCHOOLS = `
QTKD = quản trị kinh doanh
QTNL = quản trị nhân lực
QTKS = quản trị khách sạn
QTVP = quản trị văn phòng
QTDL = quản trị du lịch
QTDVDL = quản trị dịch vụ du lịch
TCNH = tài chính - ngân hàng
KTKT = kinh tế - kỹ thuật
KTPM = kỹ thuật phần mềm
KHMT = khoa học máy tính
KTMT = kỹ thuật máy tính
TTNT = trí tuệ nhân tạo
TTĐPT = truyền thông đa phương tiện
KDQT = kinh doanh quốc tế
KTQT = kinh tế quốc tế
KTĐN = kinh tế đối ngoại
CNTP = công nghệ thực phẩm
CNSH = công nghệ sinh học
NNA = ngôn ngữ Anh
QHQT = quan hệ quốc tế
SPMN = sư phạm mầm non
SPTH = sư phạm tiểu học
GDKTPL = giáo dục kinh tế và pháp luật
GVBM = giáo viên bộ môn
PTCS = phổ thông cơ sở
PPCT = phân phối chương trình
SBT = sách bài tập
HSNK = học sinh năng khiếu
HSNN = học sinh nghèo
HSCN = học sinh cận nghèo
HCĐBKK = hoàn cảnh đặc biệt khó khăn
HCKK = hoàn cảnh khó khăn
GXNCT = giấy xác nhận cư trú
NCL = ngoài công lập
TBM = trung bình môn
ĐTBM = điểm trung bình môn
ĐTBMCN = điểm trung bình môn cả năm
SHDC = sinh hoạt dưới cờ
BĐDCMHS = ban đại diện cha mẹ học sinh
BHTT = bảo hiểm thân thể
SLLĐT = sổ liên lạc điện tử
ĐƯT = điểm ưu tiên
ĐKK = điểm khuyến khích
MNTT = mầm non tư thục
MTCT = máy tính cầm tay
CBCT = cán bộ coi thi
HĐCT = hội đồng coi thi
BGK = ban giám khảo
NVND = nhân viên nuôi dưỡng
CCBDNV = chứng chỉ bồi dưỡng nghiệp vụ
CCNN = chứng chỉ ngoại ngữ
CCTH = chứng chỉ tin học
`;

/** Illnesses, wards of hospitals and those who work there. */
const OF_HEALTH = `
CCHN = chứng chỉ hành nghề
GPHN = giấy phép hành nghề
GRV = giấy ra viện
PKTN = phòng khám tư nhân
NSDD = nội soi dạ dày
CĐHA = chẩn đoán hình ảnh
GMHS = gây mê hồi sức
ĐMK = đậu mùa khỉ
YSĐK = y sĩ đa khoa
YSYHCT = y sĩ y học cổ truyền
YS = y sĩ
CNĐD = cử nhân điều dưỡng
BSĐK = bác sĩ đa khoa
BSGĐ = bác sĩ gia đình
BSYHCT = bác sĩ y học cổ truyền
PNCT = phụ nữ có thai
BMTE = bà mẹ, trẻ em
TBMMN = tai biến mạch máu não
NMCT = nhồi máu cơ tim
RLTT = rối loạn tâm thần
RLCH = rối loạn chuyển hóa
PKĐKKV = phòng khám đa khoa khu vực
PCDB = phòng chống dịch bệnh
TCYTTG = Tổ chức Y tế Thế giới
CSYT = cơ sở y tế
DSCKI = dược sĩ chuyên khoa một
DSCKII = dược sĩ chuyên khoa hai
HTKD = huyết thanh kháng dại
HTUV = huyết thanh uốn ván
PƯSTC = phản ứng sau tiêm chủng
NHĐKC = người hoạt động kháng chiến
MVNAH = Mẹ Việt Nam anh hùng
BTTMCB = bệnh tim thiếu máu cục bộ
`;

/** Banks, shares, taxes. */
const OF_BANKS = `
TGTK = tiền gửi tiết kiệm
TKTT = tài khoản thanh toán
LSCB = lãi suất cơ bản
SDTK = số dư tài khoản
TSBĐ = tài sản bảo đảm
TSĐB = tài sản đảm bảo
TSTC = tài sản thế chấp
HMTD = hạn mức tín dụng
HĐTD = hợp đồng tín dụng
HĐTC = hợp đồng thế chấp
KƯNN = khế ước nhận nợ
NQH = nợ quá hạn
QHCĐ = quan hệ cổ đông
LSCV = lãi suất cho vay
LSHĐ = lãi suất huy động
NHĐT = ngân hàng điện tử
ĐGD = điểm giao dịch
SDĐNN = sử dụng đất nông nghiệp
QTT = quyết toán thuế
BBNT = biên bản nghiệm thu
TPDN = trái phiếu doanh nghiệp
GTCG = giấy tờ có giá
SLCP = số lượng cổ phiếu
CNKD = cá nhân kinh doanh
`;

/** Boats and the fish. */
const OF_FISHERY = `
GPKT = giấy phép khai thác
GPKTTS = giấy phép khai thác thủy sản
GPKTKS = giấy phép khai thác khoáng sản
KTTS = khai thác thủy sản
KTHS = khai thác hải sản
NKKT = nhật ký khai thác
NTHS = nuôi trồng hải sản
ATKT = an toàn kỹ thuật
ĐKTC = đăng kiểm tàu cá
BVNLTS = bảo vệ nguồn lợi thủy sản
BVTS = bảo vệ thủy sản
CCTS = chi cục thủy sản
GSHT = giám sát hành trình
HTGT = hoại tử gan tụy
CPSH = chế phẩm sinh học
CSDVHC = cơ sở dịch vụ hậu cần
`;

/** Those who serve the state. */
const OF_PERSONNEL = `
CVC = chuyên viên chính
CVCC = chuyên viên cao cấp
CVP = chánh văn phòng
PCVP = phó chánh văn phòng
CDNN = chức danh nghề nghiệp
VTVL = vị trí việc làm
KTKL = khen thưởng, kỷ luật
BNBL = bổ nhiệm, bổ nhiệm lại
TGBC = tinh giản biên chế
KPCĐ = kinh phí công đoàn
ĐPCĐ = đoàn phí công đoàn
PDT = phiếu dự tuyển
`;

/** Land and its papers. */
const OF_FARMS_AND_PLOTS = `
TCQSDĐ = tặng cho quyền sử dụng đất
CNVPĐK = chi nhánh văn phòng đăng ký
BTHTTĐC = bồi thường, hỗ trợ, tái định cư
HSĐC = hồ sơ địa chính
BĐHT = bản đồ hiện trạng
BĐQH = bản đồ quy hoạch
MĐXD = mật độ xây dựng
KĐTM = khu đô thị mới
HSHC = hồ sơ hoàn công
HĐCN = hợp đồng chuyển nhượng
HĐUQ = hợp đồng ủy quyền
TNBQĐN = thu nhập bình quân đầu người
DTTN = diện tích tự nhiên
DTGT = diện tích gieo trồng
NSBQ = năng suất bình quân
SLLT = sản lượng lương thực
MNC = đất có mặt nước chuyên dùng
PNK = đất phi nông nghiệp khác
DRA = đất bãi thải, xử lý chất thải
DNL = đất công trình năng lượng
DCH = đất chợ
DKV = đất khu vui chơi, giải trí công cộng
DSH = đất sinh hoạt cộng đồng
DDT = đất có di tích lịch sử - văn hóa
SKN = đất cụm công nghiệp
SKK = đất khu công nghiệp
SKX = đất sản xuất vật liệu xây dựng
CQP = đất quốc phòng
PNN = phi nông nghiệp
NKH = đất nông nghiệp khác
CHN = đất trồng cây hàng năm
CSD = đất chưa sử dụng
DCS = đất đồi núi chưa sử dụng
`;

export const OF_FIELDS_OF_LIFE = [
  OF_SCHOOLS,
  OF_HEALTH,
  OF_BANKS,
  OF_FISHERY,
  OF_PERSONNEL,
  OF_FARMS_AND_PLOTS,
];
