/** By what a sentence shows what it is: an order to offices, a fact to keep, what happens otherwise, whom to ask. */
import * as words from '../../deadlines/words/all.ts';
import { PEOPLE, SUBJECT, WHERE } from '../words/people.ts';
import { predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';

/** A heading has no more words. */
export const LONGEST_LABEL = 11;

/** Announces what follows, or names a paper: nothing to say by itself. */
export const EMPTY =
  /(?<!\p{L})(?:như\s+sau|cụ\s+thể|sau\s+đây)\s*[.:]?$|(?:^.{0,45}(?<!\p{L})|(?<!\p{L})(?=[^.:]*:$))(?:thông\s+báo|yêu\s+cầu|đề\s+nghị|chỉ\s+thị|kế\s+hoạch)\s*[.:]?$|^(?:quyết\s+định|nghị\s+quyết|nghị\s+định|công\s+văn|kế\s+hoạch|thông\s+tư|hướng\s+dẫn|văn\s+bản|luật)\s+số|^(?:thực\s+hiện\s+)?nghiêm\s+túc|^thông\s+báo\s+v\/v\s|^trên\s+đây\s+là\s|^lưu\s+ý\s+để\s+thực\s+hiện|^(?:mức|việc|các|nội\s+dung)\s(?:\p{L}+\s){1,3}(?:được\s+)?(?:thực\s+hiện|áp\s+dụng)\.?$|^thực\s+hiện\s+và\s+liên\s+hệ|^chi\s+tiết(?:\s+(?!tại|liên)\p{L}+){1,5}\.?$|^(?:(?:được\s+)?biết|thực\s+hiện|phối\s+hợp|chấp\s+hành)(?:,?\s+(?:và\s+)?(?:phối\s+hợp\s+|nghiêm\s+túc\s+)?(?:thực\s+hiện|chấp\s+hành))?(?:\s+(?:nghiêm\s+túc|tốt|nghiêm|các\s+nội\s+dung\s+(?:sau|trên|này)))?\.?\/?\.?$|(?<!\p{L})(?:biết|triển\s+khai|phối\s+hợp),?\s+(?:và\s+|để\s+)?(?:phối\s+hợp\s+|tổ\s+chức\s+|nghiêm\s+túc\s+)*(?:thực\s+hiện|chấp\s+hành)(?:\s+\p{L}+){0,3}\.?\/?\.?$/iu;
/** Polite endings: the announcement has its own. */
export const COURTESY =
  /^(?:(?:xin\s+)?(?:trân\s+trọng|chân\s+thành)(?:\s+(?:và\s+)?(?:thông\s+báo|cảm\s+ơn|kính\s+(?:báo|mời|chào)).*)?[.!/]*$|(?:xin\s+)?(?:(?:trân\s+trọng|chân\s+thành)\s+)?c[ảá]m\s+ơn|rất\s+mong\s+(?:nhận\s+)?(?:được\s+)?(?:nhận\s+)?sự\s|kính\s+(?:thưa|chúc|chào|g[ửởừ]i|báo)(?!\p{L})|thưa\s|nhân\s+dịp\s[^.]*(?<!\p{L})kính\s+chúc(?!\p{L})|[^,;:]{3,50}\s(?:trân\s+trọng|kính|xin)\s+thông\s+báo\s+(?:tới|đến|cho)\s+(?:các|toàn|quý)\s(?![^.;]*(?<!\p{L})(?:biết|để|về|từ|ngày|lịch|việc)(?!\p{L}))[^.;:]*[./\s]*$)/iu;
export const OTHERWISE =
  /(?<!\p{L})(?:sau\s+(?:thời\s+(?:gian|hạn|điểm)\s+(?:này|trên|đó|nêu\s+trên)|(?:\d+\s+)?ngày)|quá\s+(?:thời\s+)?hạn|hết\s+thời\s+(?:hạn|gian)(?:\s+(?:này|trên|niêm\s+yết))?|nếu\s+(?:không|chậm|quá|cố\s+tình)|trường\s+hợp\s+(?:không|chậm|quá|cố\s+tình|vi\s+phạm)|(?:các\s+)?hộ\s+(?:nào|gia\s+đình)\s+không|mọi\s+(?:trường\s+hợp|hành\s+vi)\s+vi\s+phạm|(?:tổ\s+chức|cá\s+nhân)[^;.]{0,30}vi\s+phạm)(?:(?<=\d)\.(?=\d)|[^.])*?(?:sẽ|bị|không\s+(?:được|giải\s+quyết|tiếp\s+nhận)|xử\s+(?:lý|phạt)|chịu\s+trách\s+nhiệm)(?:(?<=\d)\.(?=\d)|[^.])*/iu;
/** What a letter is based on, and nothing else. */
export const BASIS =
  /^(?:căn\s+cứ|thực\s+hiện\s+(?:công|kế|chỉ|quyết|nghị|thông|văn|hướng|ý|sự|luật|pháp\s+lệnh|đề\s+án|chương\s+trình)|xét(?!\s+(?:chọn|tuyển|duyệt|trao|tặng|nghiệm|cấp))|trên\s+cơ\s+sở|tiếp\s+theo\s+(?:công|thông)|để\s+(?:triển\s+khai|thực\s+hiện)|nhằm|thể\s+theo|được\s+sự)(?!\p{L})/iu;
const PAPER =
  '(?:công\\s+văn|chủ\\s+trương|kế\\s+hoạch|quyết\\s+định|nghị\\s+định|nghị\\s+quyết|thông\\s+tư|chỉ\\s+thị|thông\\s+báo|hướng\\s+dẫn|văn\\s+bản|công\\s+điện|tờ\\s+trình|luật|kết\\s+luận|chỉ\\s+đạo|ý\\s+kiến|qđ|nq|nđ|tt|cv|kh(?=\\s+số))';
/** “Thực hiện Công văn số … của UBND tỉnh về việc …, | UBND xã tổ chức …”. */
const BASED = new RegExp(
  `^(?:căn\\s+cứ|thực\\s+hiện|theo|xét|trên\\s+cơ\\s+sở|tiếp\\s+theo)\\s+(?:nội\\s+dung\\s+|tinh\\s+thần\\s+)?(?:(?:khoản|điều|điểm)\\s+\\S+\\s+)*(?:các\\s+)?${PAPER}(?!\\p{L})(?![^,;]*\\sthời\\s+gian\\s)[^,;]*[,;]\\s+(?:${PAPER}\\s+(?:số\\s|\\d|[^,;]*\\ssố\\s+\\d)[^,;]*[,;]\\s+)*`,
  'iu',
);
/** Who speaks after the papers; what stands before is one more of what a paper is about. */
const SPEAKS = /^(?:\p{Lu}|nay\s|để\s|đề\s+nghị\s|yêu\s+cầu\s|(?:kể\s+)?từ\s+(?:ngày\s+\d|kỳ\s|\d))/u;
const SPEAKS_LATER =
  /[,;]\s+(?=(?:UBND|[ỦU][ỷy]\s+ban|Uỷ\s+ban|Phòng|Sở|Ban|Bộ|Cục|Chi\s+cục|Công\s+(?:an|ty)|Trung\s+tâm|Trường|Hội|Đoàn|Chủ\s+tịch|Trạm|Bảo\s+hiểm|BHXH|Điện\s+lực|nay|để|đề\s+nghị)\s)/u;
export function withoutBasis(text: string): string {
  let rest = text;
  for (let found = BASED.exec(rest); found !== null; found = BASED.exec(rest))
    rest = rest.slice(found[0].length);
  if (rest === text || SPEAKS.test(rest) || /^theo\s/iu.test(text)) return rest;
  const later = SPEAKS_LATER.exec(rest);
  if (later !== null) return rest.slice(later.index + later[0].length);
  // “Thực hiện Công văn …, toàn bộ học sinh nghỉ học từ …”
  return SUBJECT.test(rest) && predicates(rest) ? rest : text;
}
/** Papers named one after another, and nobody who speaks. */
export const isBasisAlone = (text: string): boolean =>
  BASED.test(text) && (withoutBasis(text) === text || BASED_TO_END.test(text) || A_BASIS.test(text));
/** “Căn cứ Thông tư số 6 về Quy chế, Nội quy xét tuyển; các Thông tư 01, 02;”: one of a list of papers. */
const A_BASIS = /^(?:căn\s+cứ|xét)\s[^:]*;\s*$/iu;
/** “Theo Thông tư về ngừng, giảm cung cấp điện; căn cứ lịch công tác tuần 21.” */
const BASED_TO_END = /;\s+căn\s+cứ\s[^;,]*[.]?$/iu;

/** How an issuer names itself in its own letter; null where it isn't known. */
export function selfOf(issuer: string | null): RegExp | null {
  if (issuer === null) return null;
  const name = /^(?:ủy ban nhân dân|ubnd)/iu.test(issuer)
    ? '(?:ubnd|ủy\\s+ban\\s+nhân\\s+dân)'
    : /^trường/iu.test(issuer)
      ? '(?:trường|nhà\\s+trường)'
      : issuer
          .split(/\s+/u)
          .slice(0, 2)
          .map((w) => w.replace(/[^\p{L}\p{N}-]/gu, ''))
          .join('\\s+');
  return new RegExp(
    `^(?:[^,]{3,60},\\s+)?${name}(?!\\p{L})(?![^.;]*(?<!\\p{L})(?:yêu\\s+cầu|giao(?!\\s+(?:thông|dịch|nộp|lưu|đất|nhận))|báo\\s+cáo|(?<!(?:công|chương|lộ|quy|quá)\\s+)trình(?!\\s+(?:báo|bày|độ|diễn))|tổng\\s+hợp|chỉ\\s+đạo|thông\\s+báo\\s*[.:])(?!\\p{L}))`,
    'iu',
  );
}
export const FACT =
  /^(?:thời\s+gian|thời\s+hạn|địa\s+(?:điểm|chỉ)|đối\s+tượng|thành\s+phần|nội\s+dung|hồ\s+sơ|mức|hình\s+thức|lệ\s+phí|phí|khu\s+vực|phạm\s+vi|lý\s+do|cách\s+thức|nơi\s+(?:nhận|nộp|tiếp)|số\s+lượng|điều\s+kiện|giấy\s+tờ|chi\s+tiết|phương\s+thức|tuyến\s+đường|điện\s+thoại|liên\s+hệ)(?:\s+[\p{L}\s,]{1,50})?\s*:\s*\S/iu;
/** When, where, with what and whom to turn to: what a listener has to keep. */
export const USEFUL =
  /^(?:[^:;.]{0,40}(?<!\p{L})(?:cuộc\s+đấu\s+giá|công\s+bố\s+giá|bán(?:[^:;.]{0,20})\s+hồ\s+sơ|đặt\s+trước|giá\s+khởi\s+điểm|phỏng\s+vấn|thi\s+tuyển)(?!\p{L})(?=[^;]*\d)|thời\s+gian(?!\s+(?:qua|tới|gần|vừa))|thời\s+hạn|địa\s+điểm|nơi\s+(?:nộp|nhận|tiếp)|hồ\s+sơ|đối\s+tượng|hình\s+thức|tài\s+sản(?:\s+đấu\s+giá)?(?=:)|điều\s+kiện|chỉ\s+tiêu(?=:)|mức\s+(?:đóng|thu|lương|phí))(?!\p{L})|^(?:mọi\s+)?(?:ý\s+kiến|phiếu|đơn|văn\s+bản|bài|hồ\s+sơ|người|hộ|học\s+sinh|thí\s+sinh|sinh\s+viên)[^.]{0,60}(?<!\p{L})(?:gửi|nộp|đăng\s+ký|nhận)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:tại|về|đến|cho|qua)(?!\p{L})/iu;
export const HELP =
  /(?<!\p{L})(?:mọi\s+(?:thắc\s+mắc|vướng\s+mắc|thông\s+tin|chi\s+tiết)|nếu\s+(?:có\s+)?(?:vướng\s+mắc|thắc\s+mắc|khó\s+khăn)|cần\s+(?:hỗ\s+trợ|tư\s+vấn)|liên\s+hệ|đường\s+dây\s+nóng|qua\s+số\s+điện\s+thoại|gọi\s+(?:ngay|điện|số|tổng)|báo\s+ngay)/iu;
export const WHY =
  /(?<!\p{L})(?:nhằm|để)\s+(?<why>(?:bảo\s+đảm|đảm\s+bảo|phòng|ngăn|bảo\s+vệ|giữ|góp\s+phần|tạo|nâng|kịp\s+thời|chủ\s+động|hạn\s+chế|giúp|phục\s+vụ|chào\s+mừng|hưởng\s+ứng|tri\s+ân)[^;.]{8,170}?)(?=,?\s+(?:UBND|Ủy\s+ban|Uỷ\s+ban|phường|xã|Công\s+an|Ban|Trạm|Trung\s+tâm|Điện\s+lực|đề\s+nghị|yêu\s+cầu)\s|[.;]|$)/iu;
export const PURPOSE_END =
  /(?:,?\s+(?:UBND|[UỦ][ỷy]\s+ban|Uỷ\s+ban|[đĐ]ề\s+nghị|[yY]êu\s+cầu)\s|,\s+\p{Lu}|,\s+[^,]*\s(?:sẽ|phải)\s).*$/u;
/** “… như sau:” at the end of what is asked. */
export const FOLLOWS =
  /[,]?\s*(?:qua|như|theo|bằng|tại)?\s*(?:một\s+trong\s+(?:(?:những|hai|ba|\d+)\s+)?)?(?:các\s+)?(?:kênh|hình\s+thức|cách|nội\s+dung|bước|địa\s+điểm)?\s*(?:sau|như\s+sau|sau\s+đây)?\s*:\s*$/u;

/** Others than who is asked first: “đề nghị các hộ gia đình | , tổ chức, cá nhân lưu ý:”. */
const MORE_ASKED =
  /^(?:,?\s*(?:và\s+)?(?:tổ\s+chức|cá\s+nhân|cơ\s+quan|đơn\s+vị|doanh\s+nghiệp|cộng\s+đồng))+\s+(?=lưu\s+ý)/iu;
/** What is asked in a line that opens a list. */
export const askedAbove = (what: string): string =>
  what
    .replace(FOLLOWS, '')
    .replace(/,?\s+(?:cụ\s+thể|như\s+sau)$/iu, '')
    .replace(MORE_ASKED, '');

/** “Chuyển khoản: những hộ đã liên kết tài khoản …”: a way and whose it is, not an act. */
export const NAMES_WAY = /^\p{Lu}[^:;.]{3,30}:\s+(?:các|những|người|hộ|nhận|tại)\s/u;

/** Tells offices what to tell. */
export const DIRECTION =
  /^nội\s+dung\s+tuyên\s+truyền\s*:|^(?:nhập\s+liệu|nghiệm\s+thu|kinh\s+phí[\s:][^.;]*(?:quyết\s+toán|ngân\s+sách))(?!\p{L})|(?<!\p{L})nhấn\s+mạnh(?!\p{L})|^(?:đồng\s+thời,?\s+)?(?:sử\s+dụng|bằng)\s+mọi\s+(?:phương\s+tiện|biện\s+pháp|hình\s+thức)[^.;]*thông\s+báo|^in\s+(?:tài\s+liệu|tờ|băng)|(?:phát\s+thanh|tuyên\s+truyền|đăng\s+tải|thông\s+báo)\s+(?:nội\s+dung|rộng|trên|bằng\s+tiếng)|^có\s+(?:phương\s+án|kế\s+hoạch)\s+(?:bảo\s+vệ|ứng\s+phó|phòng)(?!\p{L})/iu;
/** “Tồn tại, hạn chế: …”: offices judge their own work. */
export const JUDGES = /^(?:tồn\s+tại|hạn\s+chế|ưu\s+điểm|khuyết\s+điểm)(?:,\s+\p{L}+\s+\p{L}+)?\s*:/iu;
/** “Tôi thấy tiện hơn”, chị A nói; “Tại buổi họp, ông B cho biết hiện 62% hộ đã nộp”: reported, nothing to do. */
export const VOICES =
  /^["“][^"“”]{8,}["”],?\s[^.]*(?<!\p{L})(?:nói|cho\s+(?:biết|hay)|chia\s+sẻ|bộc\s+bạch|kể|tâm\s+sự)(?!\p{L})|^(?:tại\s[^,]{4,60},\s+)?(?:ông|bà|anh|chị|đại\s+diện)\s[^.]{3,90}?(?<!\p{L})(?:nói|cho\s+(?:biết|hay)|chia\s+sẻ|nhận\s+định|nhấn\s+mạnh)(?!\p{L})(?![^.]*(?<!\p{L})(?:sẽ|phải|cần|đề\s+nghị|khuyến\s+cáo|từ\s+ngày|đến\s+ngày|trước\s+ngày|hạn|đồng)(?!\p{L}))/iu;
/** Parts of plans that speak to those who carry them out. */
const OFFICE_SECTION =
  /^(?:mục\s+đích|yêu\s+cầu|mục\s+tiêu|đánh\s+giá\s+(?:kết\s+quả|tình\s+hình|công\s+tác)|kết\s+quả\s+(?:thực\s+hiện|đạt\s+được|năm)|tổ\s+chức\s+thực\s+hiện|phân\s+công|trách\s+nhiệm|kinh\s+phí|căn\s+cứ|cơ\s+sở\s+pháp|nhiệm\s+vụ|giải\s+pháp|chế\s+độ\s+báo\s+cáo|thông\s+tin,?\s+báo\s+cáo|tiến\s+độ\s+thực\s+hiện)(?!\p{L})/iu;
export const isOfficeSection = (heading: string): boolean =>
  wordsIn(heading) <= LONGEST_LABEL && OFFICE_SECTION.test(heading) && !words.PEOPLE.test(heading);

/** “… thông báo đến khách hàng lịch ngừng điện (như sau):” tells a thing, asks for nothing. */
const THING = '(?:lịch|kế\\s+hoạch|danh\\s+sách|kết\\s+quả|thời\\s+gian|nội\\s+dung|thông\\s+tin|thư)';
export const INTRODUCED = new RegExp(
  `(?<!\\p{L})thông\\s+báo(?:\\s+(?:đến|tới|cho))?\\s+${PEOPLE}${WHERE},?\\s+(?:về\\s+)?(?<thing>${THING}(?!\\p{L}).+)$`,
  'iu',
);
export const INTRODUCES = new RegExp(
  `(?<!\\p{L})thông\\s+báo\\s[^;]*(?<!\\p{L})${THING}(?!\\p{L})[^;:]{0,80}:\\s*$|(?<!\\p{L})thông\\s+báo\\s(?:đến|tới|cho|để)\\s[^;]*(?<!\\p{L})(?:được\\s+)?biết(?!\\p{L})[^;]{0,60}$`,
  'iu',
);
/** One of a list of recipients: nothing is said of them. */
/** “UBND tỉnh vừa ban hành Công điện số 2 …”: a page tells of a paper. */
export const PAPER_NEWS =
  /^(?:theo\s+đó,\s+)?[^,;:]{3,90}(?<!\p{L})(?:(?:vừa|đã)\s+(?:ban\s+hành|có|ra|ký|gửi)|ra|(?<=^(?:hôm|sáng|chiều)\s+nay,?\s.*)có|(?:vừa\s+)?nhận\s+được)\s+(?:công\s+văn|công\s+điện|văn\s+bản|thông\s+báo|kế\s+hoạch|giấy\s+đề\s+nghị|đề\s+nghị)(?!\p{L})(?![^.;]*(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|khuyến\s+cáo|từ\s+ngày|đến\s+ngày)(?!\p{L}))[^.;]*(?<!\p{L})(?:về|gửi)(?!\p{L})/iu;
export const LIST_ITEM =
  /^(?:ubnd|[uủ][ỷy]\s+ban\s+nhân\s+dân)\s+các\s[^:]{2,40}:|^(?:các|những|toàn\s+thể)\s[^.;:]{3,60}(?:trên\s+địa\s+bàn(?:\s+\p{L}+){0,4})[.;]?$/iu;
/** The issuer begins to tell what it does for people: “UBND phường chi trả … cho người hưởng:”. */
export const ISSUER_TELLS =
  /^(?:ubnd|ủy\s+ban|uỷ\s+ban|công\s+an|trạm|điện\s+lực|trung\s+tâm|phòng|sở|chi\s+cục|bộ\s+phận|bảo\s+hiểm|ngân\s+hàng|htx|hợp\s+tác\s+xã|xí\s+nghiệp|bệnh\s+viện|trường|hội|ban|đoàn|bưu\s+điện|công\s+ty)(?!\p{L})(?![^:]*(?<!\p{L})(?:yêu\s+cầu|giao|phân\s+công|chỉ\s+đạo|có\s+trách\s+nhiệm)(?!\p{L}))[^:]*(?<!\p{L})(?:thông\s+báo|tổ\s+chức|lấy\s+ý\s+kiến|chi\s+trả|phối\s+hợp|cấp|ngừng|tạm|khóa|cắt|cúp|tiêm|khám|tuyển|tiếp\s+nhận)(?!\p{L})/iu;

/**
 * “UBND phường yêu cầu các tổ dân phố:”: who is told is an office; “UBND phường thông báo:” tells everybody, and an
 * issuer that says what it does itself directs nobody.
 */
export function directsOffices(opener: string, self: RegExp | null): boolean {
  if (words.PEOPLE_TOLD.test(opener)) return false;
  if (OFFICE_ALONE.test(opener)) return true;
  const told =
    /(?<!\p{L})(?:yêu\s+cầu|đề\s+nghị|giao|phân\s+công|(?<!ban\s+)chỉ\s+đạo)(?!\p{L})(?<told>[^:]*):?\s*$/iu.exec(
      opener,
    )?.groups?.told;
  // “3. Giao:”, and to whom is said of each.
  if (told === '' && /giao|công:?$/iu.test(opener)) return true;
  if (told !== undefined) return words.OFFICE_FIRST.test(told.trim());
  return (
    words.OFFICE_FIRST.test(opener) &&
    !ISSUER_SPEAKS.test(opener) &&
    !ISSUER_TELLS.test(opener) &&
    !(self?.test(opener) && predicates(opener) && !OF_MANY.test(opener))
  );
}
/** “UBND các xã tổ chức …:”, “UBND phường có trách nhiệm:”. */
const OF_MANY =
  /^\p{L}+\s+(?:nhân\s+dân\s+)?(?:các|từng|mỗi)\s|(?<!\p{L})(?:có\s+trách\s+nhiệm|chủ\s+trì)(?!\p{L})/iu;
/** “4. Đề nghị”, above those who are asked. */
export const ASKS_OF =
  /^(?:(?:kính\s+)?đề\s+nghị|yêu\s+cầu|giao|phân\s+công|tổ\s+chức\s+thực\s+hiện)\s*:?$/iu;
/** “Bộ Y tế:”, above what it shall do. */
const OFFICE_ALONE =
  /^(?:các\s+)?(?:bộ(?!\s+phận)|sở)\s(?![^:]*(?:đề\s+nghị|yêu\s+cầu|khuyến\s+cáo|thông\s+báo))[^:\d]{2,40}:?\s*$/iu;
const ISSUER_SPEAKS =
  /(?<!\p{L})(?:thông\s+báo|trả\s+lời|có\s+ý\s+kiến|công\s+bố|khuyến\s+cáo|kính\s+mời|trân\s+trọng|ban\s+hành|quyết\s+định|(?:xin|nay)\s+báo|báo\s+tin|báo\s+(?:để|cho|tới|đến)\s[^:]*\sbiết)(?!\p{L})[^:]*:?\s*$/iu;

/** “…, giao bộ phận chuyên môn kiểm tra”: an order to an office. */
export const ORDERS =
  /(?<!\p{L})(?:yêu\s+cầu|đề\s+nghị)\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|tỉnh|trường|cấp|báo|đài|tổ|đồng\s+chí|đoàn\s+thể|chi\s+(?:bộ|hội|đoàn))(?!\p{L})[^.;]*(?<!\p{L})(?:phổ\s+biến|đăng|phát(?!\s+(?:hiện|sinh|triển))|tuyên\s+truyền|thông\s+báo|triển\s+khai|chỉ\s+đạo|quán\s+triệt)(?!\p{L})|(?<!\p{L})(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)\s+(?:\d+\s+)?(?:các\s+)?(?:quý\s+)?(?:tổ\s+trưởng|bộ|sở|bưu\s+điện|ubnd|[uủ][ỷy]\s+ban|chi\s+cục|phòng|công\s+an|đơn\s+vị|lực\s+lượng|trạm|địa\s+phương|xã|phường|thôn|khu\s+phố|khối\s+phố|xóm|bản(?=\s)|ấp|buôn|tổ\s+dân|ban\s+(?:ngành|chỉ|công)|chủ\s+tịch|hiệu\s+trưởng|giám\s+đốc|thủ\s+trưởng|lãnh\s+đạo|trưởng\s+(?:phòng|ban)|hội(?!\s+viên)|đoàn(?!\s+viên))(?!\p{L})|(?<!\p{L})(?:ubnd|ủy\s+ban\s+nhân\s+dân|chủ\s+tịch|trưởng\s+ban)[^,;.]{0,40}\sgiao\s+(?:cho\s+)?(?:các\s+)?(?:công\s+an|phòng|ban|cán\s+bộ|công\s+chức|bộ\s+phận|trưởng|tổ|trạm|hội|đoàn|văn\s+phòng|trung\s+tâm|ông|bà)(?!\p{L})|(?:^|,\s+)(?:giao|phân\s+công|chỉ\s+đạo)\s+(?!nộp|thông|dịch|nhận|hàng|đất|cấu|quân|lưu)\p{L}|(?<!\p{L})tổng\s+hợp[^.;]{0,60}(?<!\p{L})gửi\s+(?:về\s+)?(?:thường|ubnd|hđnd|ủy|phòng|sở|ban|văn)|(?<!\p{L})(?:tổ\s+trưởng|trưởng\s+(?:thôn|bản|xóm|khu|ấp)|các\s+(?:đơn\s+vị|phòng|ban|ngành))(?:[^.;]{0,40})(?<!\p{L})(?:triển\s+khai|thông\s+báo|phổ\s+biến)(?!\p{L})/iu;
/** “Bên cạnh đó, các ban, ngành và UBND các xã thực hiện …”. */
export const OFFICES_ACT = /^(?:[^,]{4,20},\s+)?(?:các\s+ban,\s+ngành|ubnd\s+các)(?!\p{L})/iu;
/** “Bộ Chỉ huy quân sự, Công an chuẩn bị sẵn sàng lực lượng”: what forces and heads of offices get ready. */
export const OFFICERS =
  /^(?:các\s+)?(?:bộ\s+chỉ\s+huy|hệ\s+thống\s+bưu\s+điện|hiệu\s+trưởng|thủ\s+trưởng|lãnh\s+đạo|giám\s+đốc|chủ\s+tịch\s+ubnd\s+(?:các|huyện|quận|xã|phường)|ubnd\s+các)(?!\p{L})(?![^.;]*(?<!\p{L})(?:tiếp\s+(?:công\s+)?dân|đối\s+thoại)(?!\p{L}))[^.;]*(?<!\p{L})(?:chuẩn\s+bị|chỉ\s+đạo|rà\s+soát|đảm\s+bảo|bảo\s+đảm|kiểm\s+tra|tổ\s+chức|bố\s+trí|kế\s+hoạch|chấp\s+hành|thông\s+tin|thông\s+báo|nghiên\s+cứu|tổng\s+hợp|thu\s+gom)(?!\p{L})/iu;
/** “… phát mẫu cho tổ dân phố, để các hộ nuôi chó ghi tên”: what an office is told to do so that people do it. */
export const ORDERED_FOR = new RegExp(
  `(?<!\\p{L})(?:đề\\s+nghị|yêu\\s+cầu|giao)\\s+(?:ban|các|tổ|trưởng|đơn)[^.;]*(?<!\\p{L})để\\s+(?<what>${PEOPLE}(?!\\p{L})(?!\\s+(?:biết|nắm|được\\s+biết))[^.;]*(?<!\\p{L})(?:ghi\\s+tên|đăng\\s+ký|kê\\s+khai|nộp|đến|tham\\s+gia|thực\\s+hiện|chủ\\s+động)(?!\\p{L})[^.;]*)`,
  'iu',
);
/** Forbidden to everybody, whoever the letter is addressed to. */
export const FORBIDS =
  /^(?:nghiêm\s+cấm|tuyệt\s+đối\s+không|cấm|(?:tạm\s+)?(?:dừng|ngừng)\s+(?:(?:mọi|các)\s+)*(?:hoạt\s+động|tham\s+quan|lưu\s+trú|tắm|tiếp\s+nhận|thu\s+nhận|cấp|đón|chạy|họp\s+chợ|cấp\s+phép|lễ\s+hội)|không\s+(?:được\s+)?(?:đốt|vứt|xả|đổ|sử\s+dụng|tự\s+ý|tập\s+trung|tụ\s+tập|thả|lấn|chặt|phá|mua|bán|tàng|đi\s+qua|qua\s+lại|vớt|tắm|câu|chăn\s+thả))(?!\p{L})/iu;
/** “Cán bộ, công chức được nghỉ ngày 30/4”: then offices are closed. */
export const HOLIDAY = /(?<!\p{L})được\s+nghỉ\s[^.;]*\d/iu;
/** “Sau khi cấp nước trở lại, có thể xảy ra nước đục, | đề nghị khách hàng gọi số …”: not asked of everybody. */
export const CONDITION_BEFORE =
  /^(?<when>(?:sau\s+khi|trước\s+khi|nếu|khi|trường\s+hợp|trong\s+trường\s+hợp)\s.{3,}),\s[^,]*$/iu;
/** “Cơ quan, đoàn thể và người dân có ý kiến thì gửi …”. */
export const PEOPLE_TOO =
  /^[^.;]{3,90}(?:và|,)\s+(?:người\s+dân|nhân\s+dân|cá\s+nhân|hộ\s+(?:dân|gia\s+đình)|bà\s+con)[^.;]{0,30}(?<!\p{L})(?:có|thì|cần|phải|gửi|nộp|đăng\s+ký)(?!\p{L})/iu;
export const COMES_HOME =
  /(?<!\p{L})đến\s+(?:tận\s+|từng\s+|các\s+)*(?:hộ|nhà)(?!\s+(?:văn|sinh))(?!\p{L})/iu;
/** “Ủy ban nhân dân các xã báo cho nhân dân biết”. */
export const PASSES =
  /(?<!\p{L})(?:thông\s+báo|báo|phổ\s+biến|tuyên\s+truyền)\s+(?:rộng\s+rãi\s+)?(?:cho|đến|tới)\s[^.;]*(?<!\p{L})(?:biết|nắm)(?!\p{L})/iu;
/** “Các tổ dân phố đã vận động các hộ …”. */
export const WAS_ASKED =
  /(?<!\p{L})đã\s+(?:[^\s;]+\s+){0,12}?(?:vận\s+động|tuyên\s+truyền|hướng\s+dẫn|thông\s+báo|đề\s+nghị|mời|nhắc\s+nhở)(?!\p{L})/iu;

/** “Đề nghị Trung tâm phát thanh nội dung sau đến Nhân dân:”: above what people shall hear. */
export const SPREADS =
  /(?<!\p{L})(?:phát\s+thanh|thông\s+báo|tuyên\s+truyền|phổ\s+biến)(?!\p{L})(?![^:]*(?<!\p{L})(?:thực\s+hiện|triển\s+khai)(?!\p{L}))[^:]*(?<!\p{L})(?:nhân\s+dân|người\s+dân|bà\s+con|khách\s+hàng|người\s+(?:tham\s+gia|lao\s+động|nộp|học)|phụ\s+huynh|thí\s+sinh|công\s+dân)(?!\p{L})[^:]*:\s*$|^nội\s+dung\s+(?:tuyên\s+truyền|phát\s+thanh|thông\s+báo)\s+(?:tới|đến|cho)\s[^:.]{3,40}:?$|(?<!\p{L})phát\s+thanh\s+(?:các\s+|những\s+)?nội\s+dung(?!\p{L})[^:]*:\s*$/iu;
/** “UBND phường thông báo đến các hộ kinh doanh: | …”, “… như sau: | …”: then what is announced. */
export const ANNOUNCED =
  /^(?:[^:]{10,90}\snhư\s+sau|[^:;]{3,90}?(?<!\p{L})thông\s+báo(?:\s+(?:đến|tới|cho)\s[^:;]{3,140}(?<!\sgồm))?):\s+(?=\p{Lu}|cá\s+nhân|người|hộ|các)/u;
/** “Nếu thấy có sai sót, vui lòng gửi văn bản đến UBND xã”: not asked of an office. */
export const ASKED_OF_THEM = /^(?:nếu|khi|trường\s+hợp|ai)\s[^;]*(?<!\p{L})(?:vui\s+lòng|xin|hãy)(?!\p{L})/iu;

/** Something to keep in mind: a label, and a day, an hour, a sum or a place. */
export const isFact = (text: string): boolean =>
  FACT.test(text) ||
  // Where it can be seen; not what an office shall post up.
  (/^niêm\s+yết\s[^.;]*\stại\s/iu.test(text) && !/(?:thông\s+báo|văn\s+bản|kế\s+hoạch)\s+này/iu.test(text)) ||
  /^khi\s+(?:đi|đến)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:mang|xuất\s+trình|nộp|kèm)(?!\p{L})/iu.test(text) ||
  (/^\p{Lu}[^:;.]{3,60}:\s+\S/u.test(text) &&
    /\d|tại\s|nhà\s+văn/iu.test(text.slice(text.indexOf(':'))) &&
    !words.REPORT.test(text) &&
    (!words.OFFICE_FIRST.test(text) || WHEN_VALUE.test(text)));
const WHEN_VALUE = /:\s*(?:từ|ngày|lúc|\d|sáng|chiều|tối|thứ|tại|đợt|vào|buổi)(?!\p{L})/iu;

/** Opens a list of which each item is said in a breath. */
export const GATHERS = /(?:gồm|gồm\s+có)$|^(?:hồ\s+sơ|giấy\s+tờ)(?!\p{L})/iu;

/** Names no subject: every letter has it. */
const GENERAL =
  /^(?:(?:các\s+)?(?:nội\s+dung|thông\s+tin|hình\s+thức|vấn\s+đề|phần)(?:\s+(?:chung|chính|cụ\s+thể|thông\s+báo|tuyên\s+truyền))?(?:,\s*(?:hình\s+thức|thời\s+gian|nội\s+dung|đối\s+tượng|phạm\s+vi))*|kế\s+hoạch.*|thông\s+báo.*|lưu\s+ý|chú\s+ý|stt|tt|\P{L}*|(?:do|vì|theo|sau|khi|trong)\s+(?:đó|vậy|thế|(?:khoảng\s+)?thời\s+gian)(?!\p{L}).*)$/iu;
/** The line that opens is a sentence that says nothing to keep. */
export const ONLY_OPENS =
  /(?<!\p{L})(?:thông\s+báo|trả\s+lời|đề\s+nghị|yêu\s+cầu|kính\s+(?:mời|gửi|báo)|như\s+sau|sau\s+đây|chỉ\s+đạo|triển\s+khai|cụ\s+thể|điện|quyết\s+định|có\s+ý\s+kiến|cho\s+biết)(?!\p{L})|(?<!\p{L})(?:khuyến\s+cáo|hướng\s+dẫn|lưu\s+ý)$/iu;

/** “UBND phường dán danh sách tại:”: a sentence about an office, and no name of a list. */
export const isSaid = (opener: string): boolean => words.OFFICE_FIRST.test(opener) && predicates(opener);
export const withoutFollows = (opener: string): string =>
  opener
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/\s+(?:(?:tại|trên|qua)\s+)?(?:(?:địa\s+chỉ|trang|website)\s+)*(?:https?:|www\.)\S*/giu, '')
    .replace(
      /(?:,?\s+(?:theo\s+(?:lịch|thứ\s+tự)\s*)?(?:cụ\s+thể\s*)?(?:như\s+sau|sau\s+đây|sau)?)?\s*:?\s*$/iu,
      '',
    )
    .trim();

/** “Địa điểm bán hoa | Tết Giáp Thìn 2024”: the year was said in the title. */
const brief = (label: string): string => {
  const said = withoutFollows(label);
  return wordsIn(said) > 9
    ? said.replace(/\s+(?:Tết|năm\s+\d|trên\s+địa\s+bàn|nhân\s+dịp)(?!\p{L}).*$/u, '')
    : said;
};

/** “… tặng Huân chương Lao động hạng Nhì cho 2 tập thể …:”, above who they are. */
const PRIZE =
  /(?<!\p{L})tặng\s+(?:thưởng\s+)?(?<prize>(?:huân\s+chương|huy\s+chương|bằng\s+khen|cờ|danh\s+hiệu)\s[^:;]*?\scho\s+\d+\s+(?:tập\s+thể|cá\s+nhân|hộ))(?!\p{L})[^.;]*:\s*$/iu;
/** “CHỈ TIÊU: 19 người, trong đó”: one label, with how many there are. */
const HOW_MANY = /^(\p{Lu}[^:]{2,40}):\s+(?=\d[^:]*(?<!\p{L})(?:gồm|trong\s+đó)$)/u;
/** What a list is of, as it is said before its items; null where the line that opens it only opens. */
export function labelOf(opener: string): string | null {
  const prize = PRIZE.exec(opener)?.groups?.prize;
  if (prize !== undefined) return prize.slice(0, 1).toUpperCase() + prize.slice(1);
  const label = brief(
    opener
      .replace(/^(?:(?:điều|mục|phần)\s+(?:\d+|[IVX]+)[.:]\s*)?(?:về\s+(?:việc\s+)?)?/iu, '')
      .replace(/^ai\s+(?=\p{L})/iu, 'Người '),
  ).replace(HOW_MANY, (_, what: string) => `${/\p{Ll}/u.test(what) ? what : what.toLowerCase()} `);
  if (
    /:\s|\s\/\s|;\s|\sbiết$/u.test(label) ||
    label.length < 3 ||
    wordsIn(label) > LONGEST_LABEL ||
    GENERAL.test(label) ||
    // “Thời gian bắt đầu từ ngày 22/6, kết quả ngày 24/7:”: tells something itself, of all below.
    /(?<!\p{L})ngày\s+\d/iu.test(label) ||
    // “Tổ chức thực hiện”, above what owners do.
    isOfficeSection(label) ||
    isSaid(label) ||
    BASIS.test(label) ||
    ONLY_OPENS.test(label)
  )
    return null;
  const said = /\p{Ll}{2}/u.test(label) ? label : label.toLowerCase();
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** “Thời gian: 10/6” under “Thời gian, địa điểm xem tài sản” → “Thời gian xem tài sản: 10/6”. */
export function ofWhat(label: string | null, item: string): string {
  const of = /^thời\s+gian,?\s+(?:và\s+)?địa\s+điểm\s+(?<of>(?!và\s)\p{L}.+)$/iu.exec(label ?? '')?.groups
    ?.of;
  return of === undefined ? item : item.replace(/^(thời\s+gian|địa\s+điểm)\s*:/iu, `$1 ${of}:`);
}
