/** What is said to offices alone, whoever the letter is for: what their heads do, which of them falls short, office work. */
import { SUBJECT, TOLD, TOLD_WHO } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';

/** Heads of offices, and those who work for them on an occasion. */
const HEADS =
  'chủ (?:hồ|đập)|hiệu trưởng|thủ trưởng|ban giám hiệu|giám đốc|tổng phụ trách|giám thị|trưởng đoàn(?! viên)|trưởng (?:các )?(?:phòng|ban|ngành|đơn vị|công an)|chỉ huy|' +
  'chủ tịch (?:công đoàn|hội|UBND|ủy ban|hội đồng)|bí thư (?:đoàn|chi|đảng)|lãnh đạo (?:các )?(?:đơn vị|phòng|ban|sở|ngành|cơ quan)|' +
  'phóng viên|thường trực (?:đảng ủy|huyện ủy|HĐND|UBND)|cấp ủy|(?:đại diện )?lãnh đạo (?:tỉnh|huyện|thành|thị|UBND|HĐND|đảng|UBMTTQ)';
/** Offices that act for no one who listens. */
const BODIES =
  'bộ chỉ huy|bộ tư lệnh|hạt kiểm lâm|đồn (?:biên phòng|công an)|(?:ban chấp hành |mỗi )?công đoàn(?: cơ sở| trường| ngành)?|huyện đoàn|thị đoàn|tỉnh đoàn|chi đoàn|liên đội|tổ chuyên môn|tổ kiểm tra|đoàn (?:kiểm tra|giám sát)';
const spaced = (words: string): string => words.replaceAll(' ', '\\s+');

const OPENS =
  '^(?:riêng\\s+|đối\\s+với\\s+|đề\\s+nghị\\s+|yêu\\s+cầu\\s+|kính\\s+mời\\s+)?(?:(?:các|mỗi|từng)\\s+)*(?:(?:đồng\\s+chí|đ\\/c|ông|bà)[,\\s]+)*';
/** “Trưởng đoàn các trường nhận phù hiệu”; “Hiệu trưởng: cô A 0912…” is whom to ask. */
const HEAD_ACTS = new RegExp(
  `${OPENS}(?:${spaced(HEADS)})(?!\\p{L})(?![^.;]*(?:(?<!\\p{L})(?:tiếp\\s+(?:công\\s+)?dân|đối\\s+thoại|tiếp\\s+xúc|gặp\\s+gỡ|trả\\s+lời)(?!\\p{L})|\\d{3}[\\d.\\s]{5}))`,
  'iu',
);
const BODY_ACTS = new RegExp(
  `${OPENS}(?:${spaced(BODIES)})\\s+[^.;:]*?(?:phối\\s+hợp|kiểm\\s+tra|đi\\s|đề\\s+nghị|thành\\s+lập|cử|tuần\\s+tra|rà\\s+soát|lập|chỉ\\s+đạo|tham\\s+mưu|xử\\s+lý|đôn\\s+đốc|duy\\s+trì|sẵn\\s+sàng|quan\\s+tâm|bố\\s+trí|chọn|triển\\s+khai)(?!\\p{L})`,
  'iu',
);
/** “Các xã phải đọc tên các hộ trên loa”; not “các cơ quan, hộ gia đình phải treo cờ”. */
const BODIES_MUST =
  /^các\s+(?:xã|phường|huyện|tỉnh|địa\s+phương|thôn|bản|xóm|ấp|khu\s+phố|tổ\s+dân\s+phố|trường(?:\s+học)?|đơn\s+vị|ban,?\s+ngành|cơ\s+quan|sở)(?!\s+(?:sản|kinh|tổ\s+chức))(?:(?!(?<!\p{L})(?:hộ|gia\s+đình|người|cá\s+nhân|nhân\s+dân)(?!\p{L}))[^.;:]){0,60}?\s(?:phải|cần|có\s+trách\s+nhiệm|chủ\s+động)(?!\p{L})/iu;
/** “Các thôn cử người kiểm tra cờ”, “mỗi chi đoàn có ít nhất 2 bài”, “trường không tự ý nhận học sinh trái tuyến”. */
const UNITS_SHALL =
  /^(?:(?:các|mỗi|từng)\s+(?:thôn|bản|xóm|ấp|buôn|làng|khu\s+(?:phố|dân\s+cư)|tổ\s+dân\s+phố|xã|phường|huyện|trường|đơn\s+vị|chi\s+(?:đoàn|hội|bộ)|sở|ban|ngành|cơ\s+quan)(?!\p{L})(?:(?!(?<!\p{L})(?:hộ|gia\s+đình|người\s+dân|cá\s+nhân|nhân\s+dân|bà\s+con|doanh\s+nghiệp)(?!\p{L}))[^.;:]){0,30}?\s(?:cử|phân\s+công|lập\s+danh\s+sách|báo\s+cáo|(?:có\s+)?(?:ít\s+nhất|tối\s+thiểu)\s+\d|tự\s+chấm)|(?:nhà\s+)?trường\s+(?:không\s+tự\s+ý|phải\s+(?:lập|báo|gửi)))(?!\p{L})/iu;
/** “Đề nghị các khu dân cư phát trên loa mỗi ngày 2 lần”: said to who airs it. */
const TO_AIR =
  /^(?:đề\s+nghị\s+|yêu\s+cầu\s+)?(?:các\s+|mỗi\s+)?(?:khu\s+(?:dân\s+cư|phố)|thôn|bản|xóm|ấp|buôn|tổ\s+dân\s+phố|đài)(?!\p{L})[^.;:]{0,40}?\s(?:phát|đọc)\s+(?:lại\s+)?(?:trên\s+(?:loa|đài|hệ)|thanh|(?:thông\s+báo|bản\s+tin|nội\s+dung|bài)\s)/iu;
/** “Riêng 03 trưởng ấp có mặt sớm để đón dân”, “Kết thúc đợt, nhân viên thú y tổng hợp số liệu”. */
const STAFF_ACTS =
  /^(?:[^,.;:]{3,30},\s+)?(?:riêng\s+|đề\s+nghị\s+|yêu\s+cầu\s+)?(?:(?:các|\d+)\s+)*(?:nhân\s+viên|cán\s+bộ|trưởng\s+(?:thôn|bản|xóm|ấp|buôn|khối|khu(?:\s+phố)?)|(?:thôn|xóm|khối|khu|ấp)\s+trưởng|tổ\s+trưởng|điều\s+tra\s+viên|giáo\s+viên\s+chủ\s+nhiệm)(?!\p{L})[^,.;:]{0,30}?\s(?:tổng\s+hợp|báo\s+cáo|lập\s+danh\s+sách|rà\s+soát|chấm\s+công|cử|(?:[^,.;:]{1,30}\s)?đón\s+(?:dân|khách|đại\s+biểu))(?!\p{L})/iu;
/** “Phân bổ: 18 khu phố, mỗi khu phố 8”: how many each office brings. */
const QUOTA =
  /^(?:chỉ\s+tiêu\s+phấn\s+đấu|phấn\s+đấu)(?!\p{L})|(?<!\p{L})(?:chỉ\s+tiêu|mục\s+tiêu)(?!\p{L})[^.;:]{0,20}(?<!\p{L})đạt\s[^.;]{0,20}\d\s?%|^(?:phân\s+bổ|chỉ\s+tiêu)(?!\p{L})[^:.;]{0,30}:\s[^.]*(?<!\p{L})(?:mỗi\s+(?:khu|xã|phường|thôn|ấp|đơn|trường|chi|sở)|công\s+an|quân\s+sự)(?!\p{L})/iu;
/** “Trước 25/10: UBND phường báo cáo Sở”, “18/12: họp BCĐ lần cuối”, “Không vì thành tích mà ép hộ thoát nghèo”, “… thì giữ các em ở lại trường”. */
const OWN_WORK =
  /^(?:(?:trước|chậm\s+nhất)\s+(?:ngày\s+)?[\d/]+:\s+)?(?:UBND|[uủ][ỷy]\s+ban|phường|xã|hội\s+đồng|ban)(?!\p{L})[^.;:]{0,40}(?<!\p{L})báo\s+cáo\s[^.;:]{0,60}(?<!\p{L})(?:về|với|cho|lên)\s+(?:sở|bộ|UBND|huyện|tỉnh|thành\s+phố|chi\s+cục)(?!\p{L})|^danh\s+sách\s+(?:được\s+)?(?:gửi|nộp|trình)\s+(?:về\s+|cho\s+|lên\s+)?(?:sở|bộ|chi\s+cục|cấp\s+trên|UBND\s+(?:tỉnh|thành))(?!\p{L})|^(?:công\s+tác\s+chuẩn\s+bị|báo\s+cáo\s+(?:kết\s+quả|tiến\s+độ|tổng\s+kết)|thời\s+gian\s+(?:ra\s+quân|tập\s+huấn|báo\s+cáo|thẩm\s+định|phúc\s+tra|nghiệm\s+thu|giao\s+ban)|(?:rà\s+soát,\s+)?phúc\s+tra|sơ\s+tuyển\s+hồ\s+sơ)(?!\p{L})[^:.;]{0,40}:|^(?:mở\s+(?:các\s+)?lớp\s+)?tập\s+huấn\s+(?:nghiệp\s+vụ|(?:cho\s+)?(?:rà\s+soát|điều\s+tra|cộng\s+tác|lực\s+lượng|cán\s+bộ|đội\s+ngũ|chỉ\s+huy|tổ|lái))(?!\p{L})|^họp\s+(?:hội\s+đồng|thẩm\s+định)(?!\p{L})|^hồ\s+sơ\s+đề\s+nghị\s+(?:công\s+nhận\s+(?:xã|phường|thôn|huyện|đơn|gửi)|xét\s+(?:tặng|thi\s+đua))(?!\p{L})|^kết\s+quả\s[^.;]{0,60}(?<!\p{L})(?:tiêu\s+chí|căn\s+cứ|cơ\s+sở)[^.;]{0,30}(?<!\p{L})(?:thi\s+đua|xếp\s+loại|đánh\s+giá)(?!\p{L})|^(?:(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?:\s+)?họp\s+(?:BCĐ|BTC|ban\s+(?:chỉ\s+đạo|tổ\s+chức)|giao\s+ban)(?!\p{L})|^không\s+(?:vì|chạy\s+theo|để\s+vì)\s+(?:bệnh\s+)?thành\s+tích(?!\p{L})|\sgiữ\s+các\s+em(?!\p{L})/iu;
/** “Trường hợp địa phương nào giải ngân dưới 90%, …”, “trường nào gửi muộn coi như chưa làm”. */
const WHICH_OFFICE =
  /(?<!\p{L})(?:cơ\s+quan|đơn\s+vị|địa\s+phương|ngành|(?<!cơ\s)sở|phòng|huyện|xã|phường|trường(?!\s+hợp)|chi\s+(?:bộ|đoàn|hội)|công\s+đoàn|liên\s+đội)\s+nào(?!\p{L})\s+(?!(?:có\s+)?(?:người|hộ)\s)/iu;
/** “Lập danh sách học sinh”, “Quán triệt tới từng giáo viên”, “Tiếp tục tuyên truyền Luật … tới Nhân dân”. */
const OFFICE_WORK =
  /^(?:(?:tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|thường\s+xuyên|chủ\s+động|phối\s+hợp)\s+)*(?:quán\s+triệt|tham\s+mưu|chỉ\s+đạo|đôn\s+đốc|phân\s+công|lập\s+danh\s+sách|cử\s+(?:cán\s+bộ|giáo\s+viên|lực\s+lượng)|bố\s+trí\s+(?:cán\s+bộ|nhân\s+viên|giáo\s+viên|lực\s+lượng|phòng|trực|xuồng)|cắm\s+biển|cử\s+người|(?:cho|hướng\s+dẫn|vận\s+động|nhắc)\s+(?:các\s+|từng\s+)?(?:hộ|gia\s+đình|chủ\s+\p{L}+|người\s+dân|nhân\s+dân|bà\s+con)\s+(?:\p{L}+\s+){0,2}?ký(?!\p{L})|(?:in\s+và\s+)?phát\s+(?:giấy\s+mời|phiếu|mẫu|tờ\s+(?:rơi|khai))(?!\p{L})|phối\s+hợp\s+với\s+(?:rà\s+soát|điều\s+tra)\s+viên|(?:tuyên\s+truyền|phổ\s+biến)(?:,\s+\p{L}+\s+\p{L}+)?\s[^.;:]*\s(?:tới|đến|cho)\s+(?:toàn\s+thể|cán\s+bộ|nhân\s+dân|người\s+dân|giáo\s+viên|học\s+sinh|đoàn\s+viên|hội\s+viên|từng))(?!\p{L})/iu;

/** “Danh sách đăng ký có ký đóng dấu nộp Hội”: who seals lists. */
const SEALED =
  /^danh\s+sách\s[^.;:]*(?<!\p{L})(?:đóng\s+dấu|ký,|ký\s+(?:tên|xác)|có\s+xác\s+nhận\s+của\s+(?:trường|đơn\s+vị|thủ\s+trưởng|lãnh\s+đạo))(?!\p{L})/iu;
/** Those invited are no listeners: “Đề nghị các đại biểu đi ô tô chung”. */
const GUESTS =
  /^(?:rất\s+)?(?:đề\s+nghị|kính\s+mong|mong)\s+(?:các\s+|quý\s+)*(?:đại\s+biểu|đồng\s+chí)(?!\p{L})(?!\s+và\s)/iu;

/** “Đề nghị Trưởng các khu phố niêm yết …”, “UBND xã đề nghị đài truyền thanh thông tin tới nhân dân”, “Yêu cầu các đồng chí nghiêm túc thực hiện”. */
const TO_OFFICERS =
  /^(?:(?:UBND|ủy\s+ban\s+nhân\s+dân)\s[^,.;:]{2,30}\s)?(?:đề\s+nghị|yêu\s+cầu|giao|(?:kính\s+|xin\s+|rất\s+)?nhờ|rất\s+mong|kính\s+mời)\s+(?:(?:các|quý)\s+)*(?:trưởng\s+(?:các\s+)?(?:thôn|bản|xóm|ấp|buôn|khối|khóm|khu(?:\s+phố)?|tổ\s+dân\s+phố)|(?:thôn|xóm|khối|khu|ấp)\s+trưởng|đồng\s+chí(?=\s+(?:nghiêm|triển|quán|dự|chỉ\s+đạo|đôn))|cơ\s+quan,\s+(?:đơn\s+vị|địa\s+phương)|đài\s+truyền\s+thanh|già\s+làng|(?:HTX|hợp\s+tác\s+xã)(?:\s+dịch\s+vụ)?(?:\s+nông\s+nghiệp)?(?=\s+(?:cử|bố|phân)))(?!\p{L})(?:(?!(?<!\p{L})(?:hộ\s+gia|gia\s+đình|các\s+hộ|cá\s+nhân|doanh\s+nghiệp|cùng\s+toàn\s+thể)(?!\p{L}))[^.;:])*[./\s]*$/iu;

/** A day before what is done then: “Từ 01/3 đến 10/3: các xóm rà soát …”. */
const ON = '(?:(?:(?:từ|ngày|sáng|chiều|trước|đến|tháng)\\s)?[^:.;]{0,4}\\d[^:.;]{0,40}:\\s+)?';
const MANY = '(?:(?:các|mỗi|từng|những|\\d+)\\s+|ông\\s+(?:\\(bà\\)\\s+|bà\\s+)?|đồng\\s+chí\\s+|đ\\/c\\s+)*';
/** Those who work for a ward, a co-operative, a school or a power company, none of whom listens. */
const WORKERS = spaced(
  'trưởng (?:ấp|thôn|bản|xóm|buôn|khối|khóm|khu(?: phố)?|tiểu khu)|(?:thôn|xóm|khối|khu|ấp|bản|đội|chi hội|hội) trưởng|tổ trưởng|kế toán|thủ quỹ|thủ kho|' +
    'tổ (?:bảo vệ|tự quản|tuần tra|thủy nông|xung kích|dân phòng)|giáo viên|GVCN|nhân viên|cán bộ|công chức|cộng tác viên|(?:tổ, )?đội xung kích|tổ, đội|dân quân|chi (?:hội|đoàn|bộ)|đoàn (?:thanh niên|thể|phường|xã)|hội (?:phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|LHPN|CCB)|' +
    'mặt trận|MTTQ|UBMTTQ|ban (?:công tác|điều hành|nhân dân|chỉ huy|CHQS|văn hóa)|hợp tác xã|HTX|điện lực|trung tâm y tế|trạm y tế|đài(?: truyền thanh| phát thanh)?|bảo vệ dân phố|công an|(?:chi )?cục|công ty (?:thủy nông|thuỷ nông|thủy lợi|thuỷ lợi|khai thác)|ban (?:QLDA|quản lý dự án)|khoa|bệnh viện|cấp (?:xã|huyện|tỉnh)|tổ chức dịch vụ|hội đồng|phòng(?! (?:khám|chống|cháy|bệnh|trọ|ngủ|thi|học|tránh))|' +
    '(?:nhà )?trường(?! hợp)|xóm|thôn|ấp|bản(?! (?:sao|cam))|tổ dân phố|khu phố|xã|phường|UBND|HĐND|đội (?:quản lý|trật tự|sản xuất)|tiểu ban|ban ngành',
);
/** What they do among themselves, or with figures, people and things of their own. */
const WORK = spaced(
  'tập trung (?:nhân lực|lực lượng|phương tiện|máy móc)|cử (?:người|cán bộ|\\d+|ít nhất|đoàn viên|lực lượng)|rà soát|thống kê|tổng hợp|lập (?:danh sách|danh mục|biên bản|chốt|dự toán|kế hoạch)|báo cáo|(?<!thông )báo (?:danh sách|số)|' +
    'nhận danh sách|bảo vệ danh sách|phối hợp (?:với )?(?:các )?(?:đoàn thể|dân quân|ban ngành|ban, ngành|tổ|công an|MTTQ|mặt trận|hội|thú y)|tham mưu|đôn đốc|đối chiếu|khóa sổ|phát lệnh|giám sát|quán triệt|vận động(?! viên)|tuyên truyền|dịch và phát|trực (?:chốt|gian|cấp cứu|chòi|máy)|' +
    'canh|tuần tra|chấm công|phân công|họp (?:chuyên đề|giao ban|xét|thông qua|bất thường)|(?:bảo đảm|đảm bảo) (?:điện|an ninh|thông tin|kinh phí|hậu cần)|chuẩn bị (?:lực lượng|phương tiện|cơ sở|tài liệu)|thành lập|cắt cử|bố trí (?:cán bộ|lực lượng|người|nhân lực|trực|giáo viên)(?! hỗ trợ)|nộp quỹ|ghi phiếu|chịu trách nhiệm(?! về)|có trách nhiệm (?:cập nhật|chỉ đạo|phối hợp|kiểm tra|tổng hợp|bố trí|rà soát)|vận hành (?:các|hệ thống|tiêu|trạm)|bảo đảm an toàn|tăng (?:thời lượng|cường thời)|nhập dữ liệu|niêm yết công khai (?:thông báo|công văn|văn bản|kế hoạch)|sơ loại|chấm vòng|cung cấp danh sách|viết, gửi|trực 24',
);
/** “Kế toán khóa sổ ngày 05/12”, “HTX tập trung nhân lực cắt tỉa cây”. */
const WORKERS_ACT = new RegExp(
  `^${ON}(?:riêng\\s+)?${MANY}(?:${WORKERS})(?!\\p{L})(?:(?!(?<!\\p{L})(?:hộ\\s+(?:gia|dân)|người\\s+dân|nhân\\s+dân|bà\\s+con|trẻ|sẽ|đến\\s+(?:từng|tận)|miễn\\s+phí)(?!\\p{L}))[^.;:]){0,60}?\\s(?:${WORK})(?!\\p{L})`,
  'iu',
);
/** “Công an phường: phân công …”, “Các trường đại học: đề nghị nhà trường cung cấp …”. */
const OFFICE_LABEL = new RegExp(
  `^(?:đối\\s+với\\s+)?${MANY}(?:${WORKERS}|phòng|sở)(?!\\p{L})[^.;:]{0,50}:\\s+(?:${WORK}|đề\\s+nghị\\s+nhà\\s+trường|chủ\\s+trì|rà|tiếp\\s+nhận(?!\\s+hồ)|hướng\\s+dẫn|thông\\s+báo|phát)(?!\\p{L})`,
  'iu',
);
/** “Không để xảy ra tình trạng …”, “Không để học sinh nào chưa tham gia”: asked of who is in charge. */
const LETS_NOT =
  /^(?:tuyệt\s+đối\s+|kiên\s+quyết\s+)?không\s+(?:để|bỏ)\s+(?:(?:xảy\s+ra\s+)?tình\s+trạng|sót|lọt|tồn|(?:học\s+sinh|hộ|người|đối\s+tượng|trẻ|ai|tổ\s+chức|cá\s+nhân|trường\s+hợp)\s[^.;]{0,40}(?:nào|sót|chưa)(?!\p{L}))/iu;
/** “Quá trình thực hiện có vướng mắc đề nghị phản ánh về phòng”, and no number to call. */
const IN_CARRYING_OUT =
  /^(?:trong\s+)?quá\s+trình\s+(?:(?:triển\s+khai|tổ\s+chức)\s+)?(?:thực\s+hiện|triển\s+khai)(?![^.]*(?:\d{3}|(?<!\p{L})(?:hộ|người|bà\s+con|nhân\s+dân|quý)(?!\p{L})))[^.]*(?<!\p{L})(?:phản\s+ánh|báo\s+cáo|trao\s+đổi|kiến\s+nghị|thông\s+tin)(?!\p{L})/iu;

/** “Cô Lành, cô Tám thu phiếu”: who of the staff does what, with no number to call. */
const BY_NAME =
  /^(?:(?:cô|thầy|chị|anh|đ\/c|đồng\s+chí)\s\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}(?:,\s+|\s+và\s+)?){1,4}\s+(?:nhận|thu|phụ\s+trách|trực|ghi|lập|tổng\s+hợp|làm\s+hồ\s+sơ)(?!\p{L})(?![^.]*\d{4})/u;
/** “Xí nghiệp Hạ tầng: lắp biển tạm”, where a letter says who does what. */
const NAMED_OFFICE = new RegExp(
  `^${MANY}(?:${WORKERS}|phòng|sở|công\\s+ty|xí\\s+nghiệp|bệnh\\s+viện|hội|hiệp\\s+hội|đơn\\s+vị|chủ\\s+đầu\\s+tư|nhà\\s+thầu|lực\\s+lượng|cơ\\s+quan|doanh\\s+nghiệp\\s+(?:vận|bưu|viễn))(?!\\p{L})[^.;:]{0,90}:\\s+(?<does>\\p{L}.*)$`,
  'iu',
);
export const isNamedOffice = (text: string): boolean =>
  beginsWithVerb(NAMED_OFFICE.exec(text)?.groups?.does ?? '') && !TOLD.test(text) && !TOLD_WHO.test(text);

/** Whether it asks those who work for the ward, whatever they are asked. */
export const asksOfficers = (clause: string): boolean => TO_OFFICERS.test(clause);

/** Whether only offices have to know it. */
export const isForOffices = (clause: string): boolean =>
  HEAD_ACTS.test(clause) ||
  BODIES_MUST.test(clause) ||
  UNITS_SHALL.test(clause) ||
  TO_AIR.test(clause) ||
  STAFF_ACTS.test(clause) ||
  QUOTA.test(clause) ||
  OWN_WORK.test(clause) ||
  SEALED.test(clause) ||
  BODY_ACTS.test(clause) ||
  WHICH_OFFICE.test(clause) ||
  OFFICE_WORK.test(clause) ||
  WORKERS_ACT.test(clause) ||
  OFFICE_LABEL.test(clause) ||
  LETS_NOT.test(clause) ||
  IN_CARRYING_OUT.test(clause) ||
  BY_NAME.test(clause) ||
  TO_UNITS.test(clause) ||
  GUESTS.test(clause);

/** “Đối với các cơ quan, 9 thôn: phổ biến để mọi nhà hiểu”; “Có tin gì báo lại UBND xã để tổng hợp”; “Nhờ tổ trưởng báo từng nhà”. */
const TO_UNITS =
  /^đối\s+với\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|ban|ngành|phòng(?!\s+trọ)|công\s+an|(?:\d+\s+)?(?:thôn|xóm|ấp|bản|khu\s+phố|tổ\s+dân\s+phố)|trường(?!\s+hợp)|trạm|hợp\s+tác\s+xã|UBND)(?!\p{L})(?:(?!(?<!\p{L})(?:hộ|gia\s+đình|người|nhân\s+dân|bà\s+con|cá\s+nhân|doanh\s+nghiệp|học\s+sinh|phụ\s+huynh|tổ\s+chức)(?!\p{L}))[^.;:]){0,80}:\s|^(?:có|nếu\s+có|khi\s+có)\s[^.;]{0,60}(?<!\p{L})báo\s+(?:lại|về)\s[^.;]{0,60}để\s+tổng\s+hợp(?!\p{L})|^(?:xin\s+|kính\s+|rất\s+)?nhờ\s+(?:các\s+)?tổ\s+trưởng(?!\p{L})/iu;

/** Done by offices, and not asked of people in the same breath. */
export const isDuty = (clause: string): boolean =>
  asksOfficers(clause) || (isForOffices(clause) && !TOLD.test(clause) && !TOLD_WHO.test(clause));

/** “HTX cắt tỉa cây; thu dọn cành lá”: who acts goes on until somebody else is named. */
export function officeAtWork(): { begin(): void; goesOn(clause: string, asked: string | null): boolean } {
  let busy = false;
  return {
    begin() {
      busy = false;
    },
    goesOn(clause, asked) {
      if (isDuty(clause)) busy = true;
      else if (asked !== null || SUBJECT.test(clause) || TOLD.test(clause)) busy = false;
      else return busy && beginsWithVerb(clause);
      return false;
    },
  };
}
