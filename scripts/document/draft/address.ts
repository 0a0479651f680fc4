/** What of a letter speaks to the people: what they should do, what happens otherwise, what they have to know. */
import { sentencesOf, withoutMarker } from '../paragraphs.ts';
import * as words from '../deadlines/words/all.ts';

export type Role = 'why' | 'action' | 'fact' | 'otherwise' | 'help';

export interface Told {
  readonly role: Role;
  readonly text: string;
}

const PEOPLE =
  '(?:(?:toàn\\s+thể|toàn\\s+bộ|các|những|mọi|mỗi|quý|tất\\s+cả|đông\\s+đảo|tầng\\s+lớp|cán\\s+bộ|công\\s+chức|viên\\s+chức|đảng\\s+viên|hội\\s+viên|người\\s+lao\\s+động|cơ\\s+quan|đơn\\s+vị|trường\\s+học|bệnh\\s+viện|doanh\\s+nghiệp|lực\\s+lượng\\s+vũ\\s+trang|và|,)\\s*)*(?:người\\s+dân|nhân\\s+dân|bà\\s+con(?:\\s+nhân\\s+dân)?|công\\s+dân|hộ\\s+(?:gia\\s+đình|dân|kinh\\s+doanh|chăn\\s+nuôi|nuôi|nông\\s+dân)|tổ\\s+chức,?\\s+(?:và\\s+)?(?:hộ\\s+gia\\s+đình,?\\s+)?cá\\s+nhân|chủ\\s+(?:hộ|nuôi|vật\\s+nuôi|cơ\\s+sở|phương\\s+tiện|xe|nhà|trọ|sử\\s+dụng)|phụ\\s+huynh|thuê\\s+bao|khách\\s+hàng|gia\\s+đình|hộ)';
const WHERE =
  '(?:\\s+(?:trên\\s+địa\\s+bàn|sinh\\s+sống|thuộc|trong|tại|ở|cư\\s+trú|của)\\s+[^,;.:]{2,50}?)?';
const VERB =
  '(?:chủ\\s+động|tích\\s+cực|tự\\s+giác|khẩn\\s+trương|nghiêm\\s+túc|thường\\s+xuyên|tuyệt\\s+đối|không|cần|phải|hãy|nên|đến|thực\\s+hiện|kiểm\\s+tra|đăng\\s+ký|kê\\s+khai|nộp|tham\\s+gia|chấp\\s+hành|tuân\\s+thủ|liên\\s+hệ|cập\\s+nhật|xác\\s+thực|thu\\s+gom|dọn|vệ\\s+sinh|treo|mang|đưa|tiêm|theo\\s+dõi|báo|phản\\s+ánh|hưởng\\s+ứng|ủng\\s+hộ|phối\\s+hợp|nâng\\s+cao|giữ|hạn\\s+chế|tránh|di\\s+dời|tháo\\s+dỡ|thanh\\s+toán|đóng|hoàn\\s+thành|cài\\s+đặt|làm|gửi|bố\\s+trí|sắp\\s+xếp|dự|có\\s+mặt|cảnh\\s+giác|đề\\s+cao|rà\\s+soát|bổ\\s+sung|tạo\\s+điều\\s+kiện|nhanh\\s+chóng|tập\\s+trung|sử\\s+dụng|tắt|dừng|lưu\\s+ý|chuẩn\\s+bị|đổi|nhận|góp\\s+ý|cho)';
const TELLING =
  '(?:vận\\s+động|hướng\\s+dẫn|tuyên\\s+truyền(?:,\\s+vận\\s+động)?|đề\\s+nghị|yêu\\s+cầu|khuyến\\s+cáo|kêu\\s+gọi|nhắc\\s+nhở|thông\\s+báo|mời|đôn\\s+đốc)(?:\\s+(?:đến|tới|cho|để))?';
/** “… vận động người dân chủ động đến …” → “chủ động đến …”. */
const TOLD = new RegExp(
  `(?<!\\p{L})${TELLING}\\s+(${PEOPLE})${WHERE},?\\s+(?=${VERB}(?!\\p{L}))(?<what>.+)$`,
  'iu',
);
/** “… thông báo cho các hộ có nhu cầu nộp …” → “các hộ có nhu cầu nộp …”. */
const TOLD_WHO = new RegExp(
  `(?<!\\p{L})${TELLING}\\s+(?<what>${PEOPLE}(?!\\p{L})(?!\\s+(?:biết|về|để|được\\s+biết|nắm|trên\\s+địa\\s+bàn)(?!\\p{L})).{12,})$`,
  'iu',
);
/** Announces what follows, or names a paper: nothing to say by itself. */
export const EMPTY =
  /(?<!\p{L})(?:thông\s+báo|như\s+sau|cụ\s+thể|yêu\s+cầu|đề\s+nghị|sau\s+đây|chỉ\s+thị|kế\s+hoạch)\s*[.:]?$|^(?:quyết\s+định|nghị\s+quyết|nghị\s+định|công\s+văn|kế\s+hoạch|thông\s+tư|luật)\s+số|^(?:thực\s+hiện\s+)?nghiêm\s+túc|^(?:biết|thực\s+hiện)(?:,?\s+thực\s+hiện)?(?:\s+nghiêm\s+túc)?\.?$/iu;
const SUBJECT = new RegExp(`^(?:${TELLING}\\s+)?${PEOPLE}(?!\\p{L})`, 'iu');
const OTHERWISE =
  /(?<!\p{L})(?:sau\s+(?:thời\s+(?:gian|hạn|điểm)\s+(?:này|trên|nêu\s+trên)|ngày)|quá\s+(?:thời\s+)?hạn|hết\s+thời\s+hạn|nếu\s+(?:không|chậm|quá|cố\s+tình)|trường\s+hợp\s+(?:không|chậm|quá|cố\s+tình|vi\s+phạm)|hộ\s+(?:nào|gia\s+đình)\s+không|mọi\s+(?:trường\s+hợp|hành\s+vi)\s+vi\s+phạm|(?:tổ\s+chức|cá\s+nhân)[^;.]{0,30}vi\s+phạm)[^.]*?(?:sẽ|bị|không\s+(?:được|giải\s+quyết|tiếp\s+nhận)|xử\s+(?:lý|phạt)|chịu\s+trách\s+nhiệm)[^.]*/iu;
const BASIS =
  /^(?:căn\s+cứ|thực\s+hiện|theo|xét|trên\s+cơ\s+sở|tiếp\s+theo|để\s+(?:triển\s+khai|thực\s+hiện)|nhằm)(?!\p{L})/iu;
const FACT =
  /^(?:thời\s+gian|thời\s+hạn|địa\s+(?:điểm|chỉ)|đối\s+tượng|thành\s+phần|nội\s+dung|hồ\s+sơ|mức|hình\s+thức|lệ\s+phí|phí|khu\s+vực|phạm\s+vi|lý\s+do|cách\s+thức|nơi\s+(?:nhận|nộp|tiếp)|số\s+lượng|điều\s+kiện|giấy\s+tờ|chi\s+tiết|phương\s+thức|tuyến\s+đường|điện\s+thoại|liên\s+hệ)(?:\s+[\p{L}\s,]{1,50})?\s*:\s*\S/iu;
const HELP =
  /(?<!\p{L})(?:mọi\s+(?:thắc\s+mắc|vướng\s+mắc|thông\s+tin|chi\s+tiết)|nếu\s+(?:có\s+)?(?:vướng\s+mắc|thắc\s+mắc|khó\s+khăn)|cần\s+(?:hỗ\s+trợ|tư\s+vấn)|liên\s+hệ|đường\s+dây\s+nóng|qua\s+số\s+điện\s+thoại)/iu;
const WHY =
  /(?<!\p{L})(?:nhằm|để)\s+(?<why>(?:bảo\s+đảm|đảm\s+bảo|phòng|ngăn|bảo\s+vệ|giữ|góp\s+phần|tạo|nâng|kịp\s+thời|chủ\s+động|hạn\s+chế|giúp|phục\s+vụ|chào\s+mừng|hưởng\s+ứng|tri\s+ân)[^;.]{8,170}?)(?=,?\s+(?:UBND|Ủy\s+ban|Uỷ\s+ban|phường|xã|Công\s+an|Ban|Trạm|Trung\s+tâm|Điện\s+lực)\s|[.;]|$)/iu;
const PURPOSE_END = /,?\s+(?:UBND|Ủy\s+ban|Uỷ\s+ban)\s.*$/iu;

/** Tells offices what to tell. */
export const DIRECTION = /^nội\s+dung\s+tuyên\s+truyền\s*:|(?<!\p{L})nhấn\s+mạnh(?!\p{L})/iu;

/** “… thông báo đến khách hàng lịch ngừng điện (như sau):” tells a thing, asks for nothing. */
const THING = '(?:lịch|kế\\s+hoạch|danh\\s+sách|kết\\s+quả|thời\\s+gian|nội\\s+dung|thông\\s+tin|thư)';
const INTRODUCED = new RegExp(
  `(?<!\\p{L})thông\\s+báo(?:\\s+(?:đến|tới|cho))?\\s+${PEOPLE}${WHERE},?\\s+(?:về\\s+)?(?<thing>${THING}(?!\\p{L}).+)$`,
  'iu',
);
const INTRODUCES = new RegExp(
  `(?<!\\p{L})thông\\s+báo\\s[^;]*(?<!\\p{L})${THING}(?!\\p{L})[^;:]{0,80}:\\s*$|(?<!\\p{L})thông\\s+báo\\s(?:đến|tới|cho|để)\\s[^;]*(?<!\\p{L})(?:được\\s+)?biết(?!\\p{L})[^;]{0,60}$`,
  'iu',
);
/** Papers to bring stay one list, on one line or many. */
const PAPERS =
  /^(?:thành\s+phần\s+)?(?:hồ\s+sơ|giấy\s+tờ|thủ\s+tục)[^:;.]{0,60}(?:gồm|gồm\s+có|cần\s+(?:có|mang|nộp))\s*:/iu;

/** “Hồ sơ gồm:” and its items below, as one paragraph. */
function withLists(body: readonly string[]): string[] {
  const out: string[] = [];
  let open = false;
  for (const paragraph of body) {
    const item = /^[-–+*•]\s*\S/u.test(paragraph.trim()) && paragraph.length < 140;
    if (open && item) {
      const last = out.length - 1;
      const bare = withoutMarker(paragraph).replace(/[;.,]\s*$/u, '');
      out[last] = out[last]!.endsWith(':') ? `${out[last]} ${bare}` : `${out[last]}, ${bare}`;
      continue;
    }
    if (open) out[out.length - 1] += '.';
    open = /:\s*$/u.test(paragraph) && PAPERS.test(withoutMarker(paragraph));
    out.push(open ? paragraph.trimEnd() : paragraph);
  }
  return out;
}

/** One of a list of recipients: nothing is said of them. */
const LIST_ITEM = /^(?:các|những|toàn\s+thể)\s[^.;:]{3,60}(?:trên\s+địa\s+bàn(?:\s+\p{L}+){0,4})[.;]?$/iu;

/** The issuer begins to tell what it does for people: “UBND phường chi trả … cho người hưởng:”. */
const ISSUER_TELLS =
  /^(?:ubnd|ủy\s+ban|uỷ\s+ban|công\s+an|trạm|điện\s+lực|trung\s+tâm|trường|hội|ban|đoàn)(?!\p{L})(?![^:]*(?<!\p{L})(?:yêu\s+cầu|giao|phân\s+công|chỉ\s+đạo|có\s+trách\s+nhiệm)(?!\p{L}))[^:]*(?<!\p{L})(?:thông\s+báo|tổ\s+chức|chi\s+trả|phối\s+hợp|cấp|ngừng|tiêm|khám|tuyển|tiếp\s+nhận)(?!\p{L})/iu;

/** In the letter's order. */
export function toldTo(body: readonly string[], toPeople: boolean): Told[] {
  const told: Told[] = [];
  const add = (role: Role, text: string) => {
    const bare = text.replace(/^[\s,;:–-]+|[\s;,–-]+$/gu, '');
    if (bare.length > 8 && !EMPTY.test(bare) && !told.some((t) => near(t.text, bare)))
      told.push({ role, text: bare });
  };
  let officeLead = false;
  for (const paragraph of withLists(body)) {
    if (/:\s*$/u.test(paragraph))
      officeLead =
        words.OFFICE_FIRST.test(withoutMarker(paragraph)) &&
        !words.PEOPLE_TOLD.test(paragraph) &&
        !ISSUER_TELLS.test(withoutMarker(paragraph));
    for (const whole of sentencesOf(paragraph)) {
      const text = withoutMarker(whole);
      const why = WHY.exec(text)?.groups?.why;
      if (why && !told.some((t) => t.role === 'why')) add('why', why.replace(PURPOSE_END, ''));
      const isBasis = BASIS.test(text);
      const clauses = PAPERS.test(text) ? [text.replaceAll(/;\s+/gu, ', ')] : text.split(/;\s+/u);
      for (const clause of clauses) {
        const otherwise = OTHERWISE.exec(clause);
        if (otherwise) {
          add('otherwise', otherwise[0]);
          continue;
        }
        const thing = INTRODUCED.exec(clause)?.groups?.thing;
        if (thing !== undefined || INTRODUCES.test(clause)) {
          if (thing !== undefined && !/:\s*$/u.test(thing)) add('fact', thing);
          continue;
        }
        const asked = TOLD.exec(clause);
        if (asked) {
          add(
            'action',
            asked.groups!.what!.replace(
              /[,]?\s*(?:qua|như|theo|bằng|tại)?\s*(?:các\s+)?(?:kênh|hình\s+thức|cách|nội\s+dung|bước|địa\s+điểm)?\s*(?:sau|như\s+sau|sau\s+đây)?\s*:\s*$/u,
              '',
            ),
          );
          continue;
        }
        if (words.REPORT.test(clause) || DIRECTION.test(clause) || LIST_ITEM.test(clause)) continue;
        const who = TOLD_WHO.exec(clause);
        if (who && !/:\s*$/u.test(clause)) {
          add('action', who.groups!.what!);
          continue;
        }
        if (isBasis) continue;
        if (/:\s*$/u.test(clause)) continue;
        if (FACT.test(clause)) add('fact', clause);
        else if (HELP.test(clause)) add('help', clause);
        else if (SUBJECT.test(clause)) add('fact', clause);
        else if (toPeople && !officeLead && !words.OFFICE_FIRST.test(clause) && words.PEOPLE.test(clause))
          add('fact', clause);
        else if (
          toPeople &&
          !officeLead &&
          !words.OFFICE_FIRST.test(clause) &&
          clause.length > 30 &&
          /\.$/u.test(clause)
        )
          add('fact', clause);
      }
    }
  }
  return told;
}

/** Whether two say the same in nearly the same words. */
function near(a: string, b: string): boolean {
  const set = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [set(a), set(b)];
  const common = [...x].filter((w) => y.has(w)).length;
  return common / Math.min(x.size, y.size) > 0.8;
}
