/** Who is spoken to and who acts: people, offices, and those who only hand in papers. Linguistic data. */
import { ACTIONS } from './acts.ts';
import { B, E, re } from './pattern.ts';

/** An office that only goes elsewhere ends nothing for people. */
export const MOVES = re(
  `${B}(?:thay đổi|chuyển|di chuyển|dời|đổi|di dời) (?:địa điểm|trụ sở|nơi)(?: \\p{L}+){0,3} ?(?:làm việc|tiếp nhận|tiếp công dân|giao dịch|tiếp dân|trụ sở)?|${B}(?:ngừng|dừng|kết thúc)(?: việc)? (?:tiếp nhận|nhận|giao dịch)${E}[^;.]{0,60} tại${E}`,
);
/** Where the last part of a clause begins that names its own people: “danh sách niêm yết tại …, | bà con phản hồi”. */
export const lastActor = (clause: string): number =>
  [
    ...clause.matchAll(/,\s+(?=(?:đề nghị |mời |ai |người dân|nhân dân|bà con|các hộ|hộ |công dân|mọi ))/giu),
  ].at(-1)?.index ?? 0;
/** Where the last part of a clause begins that an office acts in: “…, các hộ không chấp hành, | UBND phường …”. */
export const lastOffice = (clause: string): number =>
  [
    ...clause.matchAll(
      /,\s+(?=(?:UBND|[UỦ][ỷy] ban|Công an|Ban |Hội đồng|Phòng |Đoàn |Tổ công tác)(?![\p{L}])|(?:các\s+)?(?:trưởng\s+\p{L}+|(?:tổ|khối|khu)\s+trưởng|chi\s+hội(?:\s+trưởng)?|cô|thầy|giáo\s+viên|lớp\s+trưởng|cán\s+bộ)(?:\s+\p{L}+){0,2}\s+(?:nộp|gửi|thu|chuyển|tổng\s+hợp|lập)\s)/gu,
    ),
  ].at(-1)?.index ?? 0;
/** What the issuer or a builder does by a day: results, papers, works. */
export const BY_OTHERS = re(
  `${B}(?:dự kiến|(?<!ký )cam kết|khởi công|thi công|đóng điện|được (?:kiểm định|thanh lý|lắp|sửa|thay|xây|vận chuyển|chở|trao|xét|xử lý|giải quyết|giải ngân|khởi công)|(?:cấp|có) (?:điện|nước) (?:trở )?lại|thông đường|công trình(?! (?:vi phạm|lấn|trái|xây|không|nhà))|nhà thầu(?! (?:quan tâm|có nhu cầu|nhận|nộp|tham gia|gửi|mua))|thông xe|dự án|giải ngân|nghiệm thu|bàn giao mặt bằng cho)${E}|${B}(?:công bố|thông báo|niêm yết|gửi|trả|báo|cấp) (?:kết quả|danh sách|giấy báo|giấy chứng nhận trúng)${E}|(?<!(?:với|về|theo|xem|từ) )${B}(?:kết quả|danh sách|tiền|kinh phí|giải thưởng|giấy mời|lịch)(?: (?!xin )\\p{L}+){0,6} (?:sẽ |được )*(?:công bố|thông báo|niêm yết|trả|chi trả|gửi|trao|chuyển)${E}|${B}(?:trả lại|hoàn trả)(?: cho)? (?:phụ huynh|người|học sinh|khách|các hộ)|${B}(?:xét duyệt|thẩm định|phê duyệt|chấm (?:điểm|thi|bài)|chi trả xong|hoàn thành (?:việc )?(?:chi trả|cấp phát|xét|thẩm định|lắp đặt|xây dựng|sửa chữa|thi công))${E}|^[\\s–-]*(?:ra |ban hành |ký )?quyết định (?:công nhận|phê duyệt|phân bổ|giao|hỗ trợ|chi)${E}|${B}do (?!(?:các |mỗi )?(?:hộ|người|dân|gia đình|cá nhân|chủ|phụ huynh|khách))(?:[\\p{L}-]+ ){1,8}(?:chi|chi trả|cấp phát)${E}|${B}do (?:công ty|điện lực|nhà máy|nhà thầu|chủ đầu tư|nhà nước|bưu điện|bệnh viện)(?: \\p{L}+){0,6} (?:làm|lo|thực hiện|đảm nhận)${E}|^[\\s–-]*(?:công ty|đơn vị|nhà máy|trung tâm|ubnd|kho bạc|bưu điện)(?: [\\p{L}\\d]+){0,8}? (?:sẽ |phải )?(?:trả|chi trả|cấp|phát|trao|bồi thường|hỗ trợ)(?: \\p{L}+){1,6} cho${E}|${B}(?:tuyển dụng|bổ nhiệm|điều động|kiện toàn|sáp nhập|sắp xếp)(?: \\p{L}+){0,6} (?:phải |cần )?(?:hoàn thành|xong)${E}|${B}(?:thành phố|tỉnh|địa phương|công an|quận|huyện)(?: \\p{L}+){0,6} (?:sẽ |phải |cần )*hoàn thành (?:việc )?(?:cấp|thu nhận)${E}`,
);
export const CONSEQUENCE = re(
  `${B}(?:sẽ|không (?:được )?(?:giải quyết|tiếp nhận|nhận|hỗ trợ|xem xét|xét|tính|chấp nhận)|bị (?:khóa|cắt|xử|tạm|thu hồi|cưỡng chế)|điều chuyển|coi như|xem như|chuyển sang|phải chờ|mất quyền|không (?:có )?(?:ai|người)|không (?:còn|đến|có|tự|nộp|đăng ký|thực hiện|kê khai|chấp hành))`,
);
/** What an office does to who hasn’t: the term before it is people's. */
export const PUNISHES = re(
  `${B}sẽ (?:\\p{L}+ ){0,4}(?:xử (?:lý|phạt)|tịch thu|cưỡng chế|khóa|cắt|ngừng|tháo dỡ|di dời|giải tỏa|thu hồi|thanh lý|lập (?:biên bản|hồ sơ|thủ tục))${E}`,
);
/** Who hasn’t done it by then. */
export const LACKS = re(`${B}(?:chưa|không) \\p{L}`);
/** … or what befalls who hasn’t. */
export const LACKS_OR_SUFFERS = re(`${B}(?:chưa|không|bị|coi như|xem như|phải chờ) \\p{L}`);
/** The letter says that this is what people must be told. */
export const ANNOUNCED = re(
  `${B}(?:nội dung tuyên truyền|nhấn mạnh|(?:tuyên truyền|thông báo|phổ biến|vận động|hướng dẫn|khuyến cáo|đề nghị|mời|yêu cầu)[^;.]{0,90}(?:người dân|nhân dân|các hộ|công dân|bà con|hộ gia đình|hộ dân|chủ hộ))`,
);
/** Whom an office tells to do something: what stands after the last of these. */
export const DIRECTS =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|buộc(?=\s+(?:các|mọi|những|\d+|chủ|hộ))|(?<!bàn\s{1,3})giao(?!\s+(?:nộp|dịch|thông|lưu|nhận|đất|hàng))|phân\s+công|chỉ\s+đạo)\s+/giu;
/** What is done with forms and figures, by those who made them. */
export const CLERKS = re(
  `${B}(?:kinh phí|nguồn vốn|mục tiêu|đặt ra|dự toán|(?:hoàn thành|đạt|vượt) (?:các )?chỉ tiêu|trả lời bằng|nhập liệu|nhập dữ liệu|nghiệm thu|làm sạch|số hóa|tổng hợp|đối soát|thẩm tra|phúc tra|xử lý số liệu|thu thập thông tin)${E}`,
);
/** … where nobody else is named who does it: “Lập danh sách hộ cần rà soát: xong trước …”. */
export const DESK_WORK = re(
  `^[\\s–-]*(?:lập(?: và duyệt)? danh sách|tập huấn(?: cho)?|tổng hợp|phúc tra|thẩm định|xét duyệt|(?:khảo sát|rà soát|điều tra|phân loại) (?:các )?(?:\\d+ )?(?:hộ|người|đối tượng|điểm|vị trí|khu vực))${E}`,
);
/** Aims: of offices, unless people are spoken to. */
export const AIMS = re(`${B}phấn đấu${E}`);
/** What whoever writes promises: “Hội sẽ sửa nhà, bàn giao trước …”; not “cổng sẽ đóng”, “sẽ phải nộp”. */
export const PROMISES = re(
  `${B}sẽ (?!(?:là|phải|cần|bị|dừng|ngừng|đóng|kết thúc|khóa|nhận|thu|tiếp nhận|mở|được|chốt|bán|không|hết|lấy)${E})\\p{L}`,
);
/** … for people: “phấn đấu mọi hộ đều nhận được …”. */
export const AIMS_FOR_THEM = re(
  `${B}(?:phấn đấu|quyết tâm|nỗ lực|cố gắng)${E}[^;]{0,120}${B}(?:nhận được|được(?: \\p{L}+)? (?:nhận|cấp|hỗ trợ|dùng|trao|giao|sử dụng)|có (?:điện|nước|nhà|thẻ|đường))${E}`,
);
/** … right before the day. */
export const STRIVES = re(`${B}(?:phấn đấu|nỗ lực|cố gắng|quyết tâm)${E}[^,;]{0,60}$`);
/** The letter speaks to people itself. */
export const SPEAKS_TO = re(
  `${B}(?:(?:kính )?thưa (?:quý|các|toàn thể|bà con|nhân dân|cử tri)|bà con|quý (?:phụ huynh|khách|cư dân|vị))${E}`,
);
export const OFFICE_WORDS =
  'thư viện|ngân hàng|bưu điện|nhà thiếu nhi|giáo viên chủ nhiệm|hạt kiểm lâm|đồn biên phòng|ban nhân dân|chi hội trưởng|tổ (?!chức|tiên|quốc|ấm|ong|chim|viên|hợp|yến|thành|nào|em|mình)\\p{L}+|cảnh sát khu vực|công an viên|cộng tác viên|(?:rà soát|điều tra) viên|y tế (?:thôn|bản|ấp|buôn)|cấp (?:xã|huyện|tỉnh)|đài truyền thanh|cả nước|toàn (?:quốc|ngành|tỉnh|thành phố|huyện|quận)|cơ quan|đơn vị|phòng|ban(?! ngày)|hội đồng|(?:bảo hiểm xã hội|bhxh) (?:cơ sở|khu vực|tỉnh|huyện|thành phố)|bộ phận|đội(?! (?:thi|dự thi|bóng|đua|chơi|tuyển|nào))|đoàn(?! (?:viên|thể))|tổ công tác|nhóm|lực lượng|chủ đầu tư|trung ương|quốc hội|chính phủ|nhà thầu|phường|xã(?! hội| viên)|chi (?:hội|đoàn)|cơ quan thuế|nhà trường|tổ dân phố|tổ trưởng|các tổ(?! chức)|tổ công nghệ|trưởng (?:các )?(?:thôn|bản|ban|phòng|xóm|khu|tiểu khu|ấp|buôn)|công an|trường(?! hợp)|trạm|trung tâm|văn phòng|mttq|mặt trận|ủy ban|ubnd|thủ trưởng|cán bộ|công chức|đoàn thanh niên|hội (?:phụ nữ|nông dân|liên hiệp|lhpn|cựu|ccb)|bí thư|chi bộ|sở|ngành|địa phương|thôn|xóm|khu phố|(?<!(?:văn|biên|địa|phiên|ấn|kịch|căn|tài) )bản(?! (?:sao|gốc|phô|chụp|kê|khai|cam|tự|thân|chính|quyền))|tiểu khu|ấp|buôn|khóm|ban chỉ huy|ban chỉ đạo';
export const PEOPLE_WORDS =
  'ông/bà|(?:ông|bà)(?=\\s+(?:phải|tự|có trách nhiệm)(?!\\p{L}))|người dân|nhân dân|công dân|dân cư|hộ (?:gia đình|dân|kinh doanh|nghèo|cận nghèo|chăn nuôi|nuôi|sản xuất|nông dân)|các hộ|hộ|anh chị|cô bác|cô chú|các bác|chủ (?!đầu|tịch|trì|trương|động|yếu|đề|quản|nhật|nghĩa|thể|quyền|đạo|chốt|lực|nhiệm|tọa|biên|quan)\\p{L}+|bà con|(?<!định danh )cá nhân|phụ huynh|cha mẹ|bố mẹ|ba mẹ|chị em|học sinh|thanh niên|nam công dân|thí sinh|người(?! (?:đứng đầu|phát ngôn|phụ trách|đại diện|ký|thông báo|viết|lập))|thuê bao|doanh nghiệp|tổ chức,? (?:và )?(?:hộ gia đình,? )?cá nhân|các tổ chức|khách hàng|hội viên|cử tri|đối tượng|tác giả|xã viên|đoàn viên|sinh viên|các bạn|bạn nào|học viên|đại biểu|chủ rừng|cơ sở (?:sản xuất|kinh doanh|chưa|còn|đã|không|có|vi phạm|karaoke|lưu trú|ăn uống|dịch vụ)|tiểu thương|thân nhân|gia đình|nông dân|ứng viên|quý (?:vị|khách|phụ huynh)|mọi ý kiến|ý kiến(?: bằng văn bản)?(?= (?:xin )?gửi)|ý kiến (?:góp ý|đóng góp|tham gia)|mọi người|các (?:em|cháu|cụ)|bà mẹ|cư dân|nhà mình|cả nhà|bạn đọc|độc giả|nhà thầu (?:quan tâm|có nhu cầu|nhận|nộp|tham gia|gửi|mua)|cộng đồng dân cư|ai';
export const PEOPLE = re(`${B}(?:${PEOPLE_WORDS})${E}`);
/** After a span: “…, người dân đổi giấy phép …”. */
export const PEOPLE_ACT = re(
  `^[\\s,):–-]*(?:(?:đề nghị|yêu cầu|(?:rất |kính )?(?:mời|mong)|vận động) )?(?:các |mọi |tất cả |toàn thể )*(?:${PEOPLE_WORDS})${E}[^;]{0,110}${B}(?:${ACTIONS}|đến)${E}`,
);
/** “…, bà con mang sổ đến nhận”: whoever hands it out, they have to come for it meanwhile. */
export const PEOPLE_COME = re(
  `^[\\s,;]*(?:(?:đề nghị|mời) )?(?:các |mọi )*(?:${PEOPLE_WORDS})${E}[^;.]{0,50}${B}(?:mang|cầm|đem|đến|ra|tới|lên)${E}[^;.]{0,40}${B}(?:nhận|lấy|lĩnh|đổi)${E}`,
);
/** “Khảo sát mở đến ngày …, mong bà con trả lời”. */
export const ASKED_NEXT = re(
  `^[\\s,]*(?:(?:rất|kính) )?(?:mong|mời|đề nghị|vui lòng)${E}[^;.]{0,90}${B}(?:${ACTIONS})${E}`,
);
/** “Mời các cụ đến trạm y tế lấy thuốc”. */
export const COMES_FOR = re(
  `${B}(?:mời|đề nghị|mong|yêu cầu)${E}[^;.]{0,100}${B}(?:đến|tới|lên|ra|về|qua|ghé)${E}[^;.]{0,80}${B}(?:nhận|lấy|lĩnh|đổi|làm thủ tục|giải quyết)${E}`,
);
/** After a span: “…, trường tiếp nhận hồ sơ”. */
export const RECEIVES = re(
  `^[^;.]{0,80}${B}(?:tiếp nhận|thu nhận|nhận|thu) (?:hồ sơ|đơn|đăng ký|phiếu|bài dự thi|tác phẩm)${E}|^[^;.]{0,60}${B}mở (?:cổng|hệ thống|trang|link|form)${E}[^;.]{0,60} (?:cho|để) `,
);
/** “Ban quản lý chợ tổ chức cho các hộ đăng ký …”: who is let do it. */
export const LETS_PEOPLE = re(
  `${B}(?:cho|với) (?:các |mọi |toàn thể |những )*(?:${PEOPLE_WORDS})(?: \\p{L}+){0,3} (?:${ACTIONS})${E}`,
);
/** What is aimed at or promised by a day binds nobody. */
export const AIMED = re(
  `${B}(?:phấn đấu|mục tiêu|chỉ tiêu|nỗ lực|cố gắng|quyết tâm|cam kết|dự kiến|đặt ra|kế hoạch vốn|dự toán|sẽ(?! (?:phải|cần|bị)))${E}`,
);
/** “…, để tổng hợp, báo cáo tỉnh trước ngày …”: what whoever writes does with the papers. */
export const PASSED_ON = re(
  `\\d[^;]*${B}để (?:(?:${OFFICE_WORDS}) (?:\\p{L}+ ){0,5})?(?:tổng hợp|kịp|hoàn thiện|làm cơ sở|có cơ sở)${E}[^;]{0,90}$`,
);
/** One office by its name, as who is told; not “các phòng”, nor whom it is handed in to. */
export const ONE_OFFICE =
  /^[\s–-]*(?:[\p{L} ]{3,40}:\s*)?(?:(?:[Gg]iao|[Yy]êu\s+cầu|[Đđ]ề\s+nghị|[Pp]hân\s+công)\s+)?(?:Sở|Phòng|Công\s+an|Trung\s+tâm|Văn\s+phòng|Ban|Đài|Trạm|Hội|Đoàn|Chi\s+cục|Kho\s+bạc|Bảo\s+hiểm|Điện\s+lực|Bưu\s+điện|Thanh\s+tra|Bộ|Bộ\s+phận|Đội|(?:[Ôô]ng|[Bb]à|đồng\s+chí|đ\/c)\s+\p{Lu}|(?:UBND|Ủy\s+ban|Đảng\s+ủy|MTTQ|Mặt\s+trận)(?!\s+(?:nhân\s+dân\s+)?(?:các|từng|mỗi|\d)))(?![\p{L}])/u;
/** Offices handing in to the office above. */
export const HANDS_IN = re(
  `${B}(?:nộp|gửi|chuyển|(?<!(?:thông|cảnh|tờ) )báo|đăng ký (?:số lượng|danh sách|nhu cầu|chỉ tiêu|lịch))${E}[^;]{0,90}${B}(?:về|cho|đến|với) (?:(?:văn phòng )?(?:đảng ủy|hđnd|ubnd|ủy ban nhân dân)|hội|đoàn|xã|phường|huyện|tỉnh|phòng|sở|công an|trung tâm|ban|chi cục)${E}`,
);
export const PEOPLE_FIRST = re(
  `^[\\s–-]*(?:[\\p{L} ]{1,30}: ?)?(?:(?:nay|do đó|vì vậy) )?(?:(?:đề nghị|yêu cầu|mời|kính mời|kêu gọi|vận động|thông báo|toàn thể|toàn bộ|tất cả|các|những|mỗi|đối với|quý|\\d+) )*(?:${PEOPLE_WORDS})${E}`,
);
/** “… trước ngày 25/3 | để xã còn gộp báo cáo huyện”: what others need it for. */
export const FOR_OTHERS = re(`^[^;.]{0,20}?${B}để (?:(?:${OFFICE_WORDS}) |kịp |còn )[^;]*$`);
/** “Đề nghị chị em đăng ký với …; các chi hội gửi danh sách trước …”: they have to have done it by then. */
export const PEOPLE_BEFORE = re(
  `${B}(?:đề nghị|mời|mong|yêu cầu) (?:(?:các|toàn thể|mọi) )*(?:${PEOPLE_WORDS})(?: \\p{L}+){0,4} (?:đăng ký|ghi tên|ghi danh|nộp|kê khai|báo)${E}[^\\d]*;`,
);
/** Nobody says so to an office below. */
export const POLITE = re(
  `${B}(?:vui lòng|quý (?:vị|khách|phụ huynh)|bà con|xin (?:mời|báo|gửi|đăng ký|liên hệ|gọi|nộp|vui))${E}`,
);
export const PEOPLE_TOLD = re(
  `${B}(?:tuyên truyền|vận động|hướng dẫn|(?<!(?:gửi|ra|có|giấy) )thông báo|nhắc nhở|đôn đốc|phổ biến|yêu cầu|đề nghị|mời|mong|kêu gọi|khuyến khích)[^;]{0,60}${B}(?:${PEOPLE_WORDS})${E}`,
);
/** “Các cơ quan, đơn vị và toàn thể các hộ gia đình treo cờ …”: people too. */
export const WITH_PEOPLE = re(
  `^[^;.]{0,90}(?:,|;| và| cùng) (?:quý |toàn thể |toàn bộ |tất cả |mọi |các |những |từng |mỗi )*(?:${PEOPLE_WORDS})${E}`,
);
export const OFFICE_FIRST = re(
  `^[\\s–-]*(?:(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo|ubnd (?:phường|xã|thị trấn|tỉnh) (?:yêu cầu|đề nghị|giao|chỉ đạo)) )*(?:(?:các|mỗi|từng|toàn bộ|tất cả|\\d+|đồng chí|ông|bà|thủ trưởng|lãnh đạo|người đứng đầu) )*(?:${OFFICE_WORDS})${E}`,
);
/** What a bracket says of somebody else, or leaves out: “(các khu phố họp, gửi biên bản trước …)”, “(nghỉ Tết từ …)”. */
export const ASIDE = re(
  `^[\\s–-]*(?:(?:các|mỗi|từng) )*(?:${OFFICE_WORDS})${E}[^;]{12}|^(?:có |trong đó |được )*(?:nghỉ|trừ|không (?:kể|tính|nhận|làm việc))${E}`,
);
/** Whoever wants something and is asked kindly, a school too: “Các trường, chung cư … có nhu cầu xin báo … trước …”. */
export const WISHES = re(
  `${B}(?:có (?:nhu cầu|nguyện vọng|mong muốn|ý định)|muốn|quan tâm)${E}[^;]{0,60}${B}(?:xin|vui lòng|mời|hãy|có thể)${E}`,
);
/** Firms, co-operatives and teams: what they finish by a day is their work; what they ask of others is told by those. */
const CREWS =
  '(?:tổng )?công ty|xí nghiệp|nhà máy|điện lực|chi nhánh|hợp tác xã|htx|doanh nghiệp (?:thi công|dự án|môi trường|cấp nước)|chủ đầu tư|thú y|tổ (?:bầu cử|thu gom|xung kích|rà soát|khảo sát|tuần tra|kiểm tra|giám sát|giúp việc|tiêm|phun|thi công|quản lý|vận hành)|nhân viên|thợ|công nhân (?:vệ sinh|môi trường|thi công)';
export const CREW_FIRST = re(
  // “Các công ty … khai báo” are all whom the letter asks, as is “công ty nào”.
  `^[\\s–-]*(?:(?:giao|yêu cầu|đề nghị|\\d+|(?:các|mỗi|từng)(?= (?:tổ|thú|nhân|thợ))) )*(?:${CREWS})(?! (?:nào|có nhu cầu|đóng trên))${E}`,
);
/** Who does it is told behind: “… chậm nhất ngày 18/5 (tổ bầu cử thực hiện)”. */
export const DONE_BY = re(
  `^[^;.()]{0,30}\\(\\s*(?:do |việc này )*(?:các |mỗi )?(?:${OFFICE_WORDS}|${CREWS})${E}[^()]{0,50} (?:thực hiện|làm|phụ trách|đảm nhận|đảm nhiệm|lo|phát|thu)\\s*\\)`,
);
/** Who is told by what they have or are: “các … có phần mộ”. */
export const SPOKEN_TO = re(
  `^(?:các|những|mọi|toàn thể|tất cả) (?!(?:${OFFICE_WORDS})${E})(?:\\p{L}+ ){1,5}(?:có|chưa|đang|thuộc|nằm|còn|đã|là)${E}`,
);
export const REPORT = re(
  `${B}(?:danh sách[^;.]{0,30} phải (?:về|tới|đến) |(?:danh sách|biên bản|báo cáo|kết quả|số liệu|dữ liệu)[^;.]{0,20} (?:gửi|nộp|chuyển) (?:về|cho|qua|đến) |báo cáo (?!viên|sai)|báo cáo$|(?:gửi|nộp|chuyển) (?:[\\p{L}\\d,]+ ){0,8}?(?:kết quả|danh sách|báo cáo|số liệu|biểu mẫu|kế hoạch|(?<!bằng )văn bản|dự thảo|phiếu rà soát|đăng ký thi đua)[^;]{0,80}(?:về|cho|đến|qua|tại|để) |(?:lập|chốt) danh sách[^;]{0,80} (?:gửi|nộp|báo cáo|trình)|tổng hợp(?:,)? (?:báo cáo(?! viên)|gửi|trình|danh sách)|tổng hợp [^;,.]{3,60},? (?:rồi |và )?(?:gửi|báo cáo|nộp|trình|chuyển)|tham mưu|trình (?:ubnd|chủ tịch|hđnd))`,
);
/** … done by whoever was told to, whoever is counted: “thống kê số hộ nuôi, gửi Phòng Kinh tế …”. */
export const FOR_A_REPORT = re(
  `^[\\s–-]*(?:thống kê|lập danh sách|rà soát|tổng hợp|hoàn (?:thiện|chỉnh)|đối chiếu)${E}[^;]{0,160}${B}(?:gửi|nộp|trả|chuyển|trình)${E}`,
);
/** Papers to an office, unless people are the ones who send them. */
export const REPORT_TO = re(
  `${B}(?:để tổng hợp|(?:về|gửi|cho) (?:ubnd|ủy ban nhân dân|phòng|văn phòng|sở) [^;]{0,60}(?:để|\\(qua)|\\(qua (?:phòng|văn phòng|trung tâm|công chức|bộ phận|ban|đồng chí))`,
);

const ACTOR = new RegExp(
  re(
    // “UBND xã” is one.
    `${B}(?:(?<people>${PEOPLE_WORDS})|(?<office>(?:ubnd|ủy ban nhân dân) (?:xã|phường|huyện|tỉnh)|${OFFICE_WORDS}|tổ|lớp trưởng|chi hội))${E}`,
  ).source,
  'giu',
);
/** Right after a day: “trước 20/7 khu phố báo danh sách”. */
export const ACTOR_NEXT = re(
  `^ (?:(?:các|mọi|toàn thể|tất cả|từng|mỗi) )*(?:${PEOPLE_WORDS}|${OFFICE_WORDS})${E}`,
);
/** Before whoever something is given to, done with, at or of: not who acts. */
const NO_SUBJECT = re(
  `${B}(?:cho|của|với|về|đến|tới|tại|ở|từ|gửi|nộp|báo|trình|cùng|theo|bởi|qua|trên|trong|ra|lên|có|là|nhận|thuộc|ý kiến|họp|gặp|gọi|liên hệ|khám|thăm|tuyển|số|danh sách|giữa|hỗ trợ|bảo đảm|phục vụ|cấp|để)(?: (?:các|những|mọi|từng|toàn thể|toàn bộ|tất cả))*\\s+$`,
);
export const DOES = re(
  `^[^,;]{0,70}?${B}(?:${ACTIONS}|phải|cần|tự|lập|gửi|báo|tổ chức|triển khai|thực hiện|tổng hợp|bình|bầu|xét|trình)${E}`,
);

export const CALLS = re(
  `^[^,;]{0,40}?${B}(?:phát động|kêu gọi|vận động|đề nghị|mời|yêu cầu|thông báo|tuyên truyền|hướng dẫn|nhắc)${E}`,
);

const NAME = re(`${B}(?:ban|phòng|hội|đoàn|trạm|trung tâm|văn phòng|công an)(?: \\p{L}+){0,5} $`);

/** Who does what a clause ends with: the subject of its last verb. */
export function actorOf(clause: string): 'people' | 'office' | null {
  for (const found of [...clause.matchAll(ACTOR)].reverse()) {
    // “báo với Ban Chỉ huy Quân sự | xã”: of one name.
    const begins = NAME.exec(clause.slice(0, found.index))?.index ?? found.index;
    if (NO_SUBJECT.test(clause.slice(Math.max(0, begins - 40), begins))) continue;
    const does = clause.slice(found.index + found[0].length);
    if (!DOES.test(does)) continue;
    // Whoever calls on others to do it does nothing else.
    if (found.groups!.office !== undefined && CALLS.test(does)) return null;
    return found.groups!.people === undefined ? 'office' : 'people';
  }
  return null;
}

/** What is done to each house by whoever comes there. */
export const VISITS = re(`${B}(?:tiêm|phun|đo|thay|kiểm tra|điều tra|khảo sát|rà soát)${E}`);
/** … unless the term is for what they do themselves. */
export const NO_VISIT = re(`${B}(?:đăng ký|kê khai|khai báo|nộp|đóng|gửi)${E}`);
/** Whoever does it comes to them. */
export const COMES_HOME = re(
  `${B}(?:đến|tới|vào|xuống|lên|về) (?:từng|tận|mỗi) (?:hộ|nhà|gia đình)(?: \\p{L}+){0,3} (?:để )?(?:tiêm|phun|thu|phát|đo|thay|kiểm tra|điều tra|khảo sát)${E}|${B}(?:thú y|thú y viên|đội tiêm|tổ tiêm|đội phun)(?: \\p{L}+){0,8} (?:đến|tới|vào|xuống) (?:từng|tận|mỗi) (?:hộ|nhà|gia đình)${E}|${B}(?:thú y|cán bộ|nhân viên|đội tiêm|tổ tiêm)(?: \\p{L}+){0,3} (?:đến|tới|vào|xuống|lên|ra) (?:từng|tận|mỗi) (?:chuồng|trại|vườn)${E}`,
);
