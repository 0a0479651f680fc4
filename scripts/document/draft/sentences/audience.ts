/** Who is described at length, then asked: “… các hộ có đất trong vùng dự án | đến kê khai …”. */
import { MOST_WORDS, wordsIn } from '../words/words.ts';

const WHO =
  /^(?<asks>(?:đề\s+nghị|yêu\s+cầu|mời|kính\s+mời|vận\s+động|thông\s+báo\s+(?:cho|đến|tới))\s+)?(?<who>(?:(?:tất\s+cả|toàn\s+thể|toàn\s+bộ|các|những|mọi|quý|\d+)\s+)*(?<kind>gia\s+đình,?\s+(?:và\s+)?cá\s+nhân|hộ(?:\s+(?:gia\s+đình|dân|kinh\s+doanh|chăn\s+nuôi))?|tổ\s+chức,?\s+(?:hộ\s+gia\s+đình,?\s+)?cá\s+nhân|chủ\s+\p{L}+(?:\s+\p{L}+)?|thân\s+nhân|phụ\s+huynh|công\s+dân|người\s+dân|cá\s+nhân|khách\s+hàng|gia\s+đình|sinh\s+viên|thí\s+sinh|học\s+sinh|người(?:\s+(?:dân|lao\s+động|vi\s+phạm))?|\d+\s+\p{L}+)\s+(?:tốt\s+nghiệp|đạt|cư\s+trú|sinh\s+sống|không|nuôi|sử\s+dụng|với|ở|tại|dự|đủ|từ|đã|đang|chưa|có|còn|thuộc|nằm|bị|được|là|trong|trên|tham|mà)(?!\p{L}).*?)(?<!(?<!\p{L})(?:chứng\s+nhận|nhu\s+cầu|nguyện\s+vọng|giấy|đơn|hồ\s+sơ|phiếu|tờ|việc|được|để|hoặc|và|có|đã|chưa|không|xin|muốn)),?\s+(?:(?:hãy|xin)\s+)?(?<does>(?:(?:phải|cần)(?!\s+(?:được|sự)(?!\p{L}))|làm\s+đơn|lập\s|photo\s|viết\s|tự\s+giác|tự\s+(?:thu|tháo|di)|chủ\s+động|khẩn\s+trương|đem\s|vui\s+lòng|có\s+mặt|liên\s+hệ|đến\s+(?:tại|trụ|nộp|xem|nhận|UBND|nhà|trung|công|ban|bộ|phòng|trạm|điểm|làm|đăng|nộp|kê|giao|nhận|liên)|mang|gửi\s|nộp\s|đăng\s+ký\s|kê\s+khai\s|nghiên\s+cứu|thực\s+hiện\s|thu\s+dọn|tháo\s+dỡ\s|di\s+dời\s).*)$/iu;
const LONGEST_WHO = 45;
/** Where they are, less and less exactly, as far as one breath reaches. */
const LESS_WHERE: readonly RegExp[] = [
  /\s+trên\s+địa\s+bàn\s+(?:tỉnh|thành\s+phố|huyện|quận)(?:\s+\p{Lu}\p{L}*){1,3}/u,
  /,\s+(?:tỉnh|thành\s+phố|TP\.?|huyện|quận)(?:\s+\p{Lu}\p{L}*){1,3}$/u,
  /,\s+(?:tỉnh|thành\s+phố|TP\.?|huyện|quận)(?:\s+\p{Lu}\p{L}*){1,3}$/u,
  /,\s+(?:phường|xã|thị\s+trấn|[Tt]hôn|[Tt]ổ|ấp|khu)\s.*$/u,
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

/** “Phần sau đây dành cho …”, “Đề nghị các hộ này …”; null where nobody is described so. */
export function whoAndWhat(text: string): [string, string] | null {
  const found = WHO.exec(text)?.groups as Record<'who' | 'does' | 'kind', string> | undefined;
  if (found === undefined) return null;
  const { does, kind } = found;
  const who = found.who.replace(/,?\s+(?:(?:được|phải|cần)\s+)?(?:mời|yêu\s+cầu|đề\s+nghị)$/iu, '');
  if (wordsIn(who) < 8 || wordsIn(who) > LONGEST_WHO || wordsIn(does) < 3) return null;
  if (/(?<!\p{L})(?:để|và|không|đã|chưa|được|việc|chủ|từ|khi|nếu|hoặc|sẽ|cần|phải)$/iu.test(who)) return null;
  const these = kind.toLowerCase().replace(/^tổ\s+chức.*/u, 'tổ chức, cá nhân');
  const named = inFewerWords(who.slice(0, 1).toLowerCase() + who.slice(1));
  const they = `${/^người/u.test(these) ? 'những' : 'các'} ${these} này ${does}`;
  return [
    wordsIn(named) + 5 <= MOST_WORDS ? `Phần sau đây dành cho ${named}` : `Đối tượng là ${named}`,
    MUST.test(does) ? they.slice(0, 1).toUpperCase() + they.slice(1) : `Đề nghị ${they}`,
  ];
}
