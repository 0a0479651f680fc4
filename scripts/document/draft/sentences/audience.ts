/** Who is described at length, then asked: “… các hộ có đất trong vùng dự án | đến kê khai …”. */
import { inShort } from '../words/people.ts';
import { predicates } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { startsWithActor } from './again.ts';
import { beginsVerb } from './clauses.ts';

/** Who is meant … */
const KIND =
  '(?:hộ\\s+)?gia\\s+đình,?\\s+(?:và\\s+)?cá\\s+nhân|đối\\s+tượng(?=\\s+(?:hưởng|thuộc|được|chưa)\\s)|hộ(?:\\s+(?:gia\\s+đình|dân|kinh\\s+doanh|chăn\\s+nuôi|nông\\s+dân|tiểu\\s+thương))?|tổ\\s+chức,?\\s+(?:hộ\\s+gia\\s+đình,?\\s+)?cá\\s+nhân|chủ\\s+(?!động|yếu|trương|tịch|trì)\\p{L}+(?:\\s+\\p{L}+)?|nhân\\s+dân|quân\\s+nhân|thân\\s+nhân|phụ\\s+huynh|công\\s+dân|người\\s+dân|cá\\s+nhân|khách(?:\\s+hàng)?|tiểu\\s+thương|doanh\\s+nghiệp(?:,\\s+tổ\\s+chức)?|hội\\s+viên|đoàn\\s+viên|gia\\s+đình|sinh\\s+viên|thí\\s+sinh|học\\s+sinh(?:,\\s+sinh\\s+viên)?|người(?:\\s+(?:dân|lao\\s+động|vi\\s+phạm|cao\\s+tuổi|khuyết\\s+tật|có\\s+công))?|\\d+\\s+\\p{L}+';
/** … and what tells which of them. */
const WHICH =
  '(?:khỏe\\s+mạnh|dùng|tốt\\s+nghiệp|hưởng|hoàn\\s+thành|sống|(?<!học\\s)sinh|đạt|cư\\s+trú|sinh\\s+sống|không|nuôi|sử\\s+dụng|với|ở|tại|dự|đủ|từ|đã|đang|chưa|có|còn|thuộc|nằm|bị|được|là|trong|trên|tham|mà)(?!\\p{L})';
const MANY = '(?:(?:tất\\s+cả|toàn\\s+thể|toàn\\s+bộ|các|những|mọi|mỗi|quý|\\d+)\\s+)*';
const WHO = new RegExp(
  `^(?<asks>(?:đề\\s+nghị|yêu\\s+cầu|mời|kính\\s+mời|vận\\s+động|kêu\\s+gọi|thông\\s+báo\\s+(?:cho|đến|tới)|đối\\s+với)\\s+)?(?<who>${MANY}(?<kind>${KIND})\\s+${WHICH}.*?)(?:(?<=chứng\\s+nhận)(?=\\s+(?:cung\\s+cấp|phải|đến|mang)\\s)|(?<!(?<!\\p{L})(?:chứng\\s+nhận|nhu\\s+cầu|nguyện\\s+vọng|giấy|đơn|hồ\\s+sơ|phiếu|tờ|việc|được|để|hoặc|và|có|đã|chưa|không|xin|muốn|tự|chỉ|giao|tiếp|ngày|xác|ghi|chứng|công))),?\\s+(?:(?:thì|hãy|xin|đề\\s+nghị)\\s+){0,2}(?<does>(?:(?:phải|cần)(?!\\s+(?:được|sự)(?!\\p{L}))(?![^,;]*\\sthì\\s)|làm\\s+đơn|lập\\s|photo\\s|viết\\s|tự\\s+giác|tự\\s+(?:thu|tháo|di|đánh|kê|kiểm|chấm)|chủ\\s+động|khẩn\\s+trương|đem\\s|vui\\s+lòng|có\\s+mặt|liên\\s+hệ|đến\\s+(?:tại|trụ|nộp|xem|nhận|UBND|nhà|trung|công|ban|bộ|phòng|trạm|điểm|làm|đăng|nộp|kê|giao|nhận|liên)|mang|gửi\\s|nộp\\s|đăng\\s+ký\\s|kê\\s+khai\\s|nghiên\\s+cứu|thực\\s+hiện\\s|thu\\s+dọn|tháo\\s+dỡ\\s|di\\s+dời\\s|cung\\s+cấp\\s|hoàn\\s+thành\\s+việc\\s|thanh\\s+toán\\s|nhận\\s|vào\\s+mục\\s|hoàn\\s+thành\\s|tham\\s+gia\\s+(?:hiến|góp|đóng)).*)$`,
  'iu',
);
const LONGEST_WHO = 45;
/** Where they are, less and less exactly, as far as one breath reaches. */
const LESS_WHERE: readonly RegExp[] = [
  // “mồ mả tại xứ đồng Gò Dưa | nằm trong quy hoạch dự án”.
  /(?<=(?<!\p{L})(?:tại|ở|thuộc)\s.*)\s+(?:nằm\s+)?trong\s+(?:quy\s+hoạch|phạm\s+vi|ranh\s+giới)\s+(?:của\s+)?dự\s+án[^,]*$/iu,
  // “thuộc tổ dân phố 3, phường Đông Lương | nằm trong quy hoạch”.
  /(?<=(?<!\p{L})(?:[Tt]hôn|[Tt]ổ(?:\s+dân\s+phố)?|ấp|khu|xóm|bản|khối)\s+[\p{Lu}\d][\p{L}\d]*),\s+(?:phường|xã|thị\s+trấn)(?:\s+\p{Lu}\p{L}*){1,3}(?=\s\p{Ll}|$)/u,
  /\s+trên\s+địa\s+bàn\s+(?:tỉnh|thành\s+phố|huyện|quận)(?:\s+\p{Lu}\p{L}*){1,3}/u,
  /,\s+(?:tỉnh|thành\s+phố|TP\.?|huyện|quận)(?:\s+\p{Lu}\p{L}*){1,3}$/u,
  /,\s+(?:tỉnh|thành\s+phố|TP\.?|huyện|quận)(?:\s+\p{Lu}\p{L}*){1,3}$/u,
  /\s+(?:huyện|quận|tỉnh|thành\s+phố)(?:\s+\p{Lu}\p{L}*){1,3}$/u,
];
function inFewerWords(who: string): string {
  let said = who;
  for (const less of LESS_WHERE) {
    if (wordsIn(said) + 5 <= MOST_WORDS) break;
    said = said.replace(less, '');
  }
  return said;
}

/** What is told, rather than asked. */
const MUST = /^(?:phải|cần)(?!\p{L})/iu;

/** “Xin thông báo tới …”, “Đề nghị các hộ này …”; null where nobody is described so. */
export function whoAndWhat(text: string): [string, string][] | null {
  const found = WHO.exec(text)?.groups as Record<'who' | 'does' | 'kind', string> | undefined;
  if (found === undefined) return null;
  const { does, kind } = found;
  const who = found.who.replace(/,?\s+(?:(?:được|phải|cần)\s+)?(?:mời|yêu\s+cầu|đề\s+nghị)$/iu, '');
  // What is said of them already isn't who they are; “Hộ còn nợ, HTX | lập danh sách”: others do it.
  if (
    /\s(?:thì|sẽ)\s|,\s+(?:HTX|UBND|[UỦ][ỷy]\s+ban|Công\s+an|Ban|Chủ\s+tịch|Điện\s+lực|Công\s+ty|Trung\s+tâm|Phòng|Nhà\s+trường)(?:\s\S+){0,6}$/iu.test(
      who,
    )
  )
    return null;
  if (who.includes(':') || wordsIn(who) < 8 || wordsIn(who) > LONGEST_WHO || wordsIn(does) < 3) return null;
  if (/(?<!\p{L})(?:để|và|không|đã|chưa|được|việc|(?<!chính\s)chủ|từ|khi|nếu|hoặc|sẽ|cần|phải)$/iu.test(who))
    return null;
  const these = kind
    .toLowerCase()
    .replace(/^(?:đối\s+tượng|người\s+dân)$/u, 'người')
    .replace(/^hộ\s+gia\s+đình,?\s+(?:và\s+)?cá\s+nhân$/u, 'hộ, cá nhân');
  const of = who.replace(/^mỗi\s+/iu, '');
  const named = inFewerWords(of.slice(0, 1).toLowerCase() + of.slice(1));
  const they =
    these === 'nhân dân'
      ? `bà con ở đây ${does}`
      : TWO_KINDS.test(who)
        ? `bà con ${does}`
        : `${/^người/u.test(these) ? 'những' : 'các'} ${these} này ${does}`;
  const asked = MUST.test(does) ? they.slice(0, 1).toUpperCase() + they.slice(1) : `Đề nghị ${they}`;
  return ['Xin thông báo tới', 'Đối tượng là'].map((label) => [`${label} ${named}`, asked]);
}

const GROUP = new RegExp(`^${MANY}(?:${KIND})\\s+${WHICH}`, 'iu');
/** “Các gia đình có nhà sát mép taluy”: who is meant, and nothing said of them yet. */
export const onlyNames = (text: string): boolean =>
  GROUP.test(text) &&
  !/(?<!\p{L})(?:phải|cần|sẽ|thì|được|bị|vẫn|đã|có\s+quyền|đến|nộp|gửi|liên\s+hệ|mang|kê\s+khai|đăng\s+ký\s+(?:với|tại))(?!\p{L})/iu.test(
    text,
  );
const SAID_OF = /(?<!\p{L})(?:phải|cần|sẽ|thì|như\s+sau|sau|gồm|biết)(?!\p{L})/iu;
/** “Người đã liên kết tài khoản: | tiền được chuyển vào tài khoản”: for whom it is, then what. */
export function groupBefore(head: string, said: string): [string, string] | null {
  if (!GROUP.test(head) || SAID_OF.test(head) || !predicates(said)) return null;
  const does = beginsVerb(lowerFirst(said)) ? `Đề nghị ${those(head)} ${lowerFirst(said)}` : said;
  return [`Xin thông báo tới ${head.slice(0, 1).toLowerCase()}${head.slice(1)}`, does];
}

/** Whoever was just named, and nobody else. */
export function those(whom: string): string {
  const they = inShort(whom);
  return they.startsWith('các ') ? `${they} này` : they;
}

/** “Toàn thể bà con trong xã: | từ ngày …”: everybody hears it. */
export function withoutAddressee(text: string): string | null {
  const found = /^(?<whom>[^:]{6,120}):\s+(?<said>\S.+)$/u.exec(text)?.groups as
    Record<'whom' | 'said', string> | undefined;
  return found !== undefined &&
    EVERYBODY.test(found.whom) &&
    !predicates(found.whom) &&
    predicates(found.said)
    ? found.said
    : null;
}
const EVERYBODY = new RegExp(`^(?:toàn\\s+thể|tất\\s+cả|toàn\\s+bộ)\\s+${MANY}(?:${KIND})(?!\\p{L})`, 'iu');

/** “Chủ tàu có nguyện vọng …, hộ kinh doanh có nhu cầu …”. */
const TWO_KINDS = new RegExp(`${WHICH}[^;]*,\\s+(?:và\\s+)?${MANY}(?:${KIND})\\s+${WHICH}`, 'iu');

/** What an office deals with, and which: “… đang kiểm kê các ngôi mộ | nằm trong dự án A”. */
const RELATED =
  /^(?<head>.{30,}(?<!\p{L})(?:các|những|\d[\d.]*)\s+(?<what>ngôi\s+mộ|xe\s+mô\s+tô|xe|phương\s+tiện|thửa\s+đất|công\s+trình|hộ(?:\s+dân)?|khách\s+hàng)(?:\s+vi\s+phạm\s[^,]{4,60}?)?)\s+(?<which>(?:nằm|thuộc|đã\s+quá|đang|chưa|còn)\s.+)$/u;
export function related(text: string): [string, string] | null {
  const found = RELATED.exec(text)?.groups as Record<'head' | 'what' | 'which', string> | undefined;
  return found === undefined || ASKS.test(text) || !startsWithActor(found.head.replace(/^Hiện nay,\s+/u, ''))
    ? null
    : [found.head, `Các ${found.what} này ${found.which}`];
}
const ASKS =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|mời|phải|cần|dành\s+cho|đối\s+với|cho\s+(?:các|những))(?!\p{L})/iu;
