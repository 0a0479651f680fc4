/** A place, a time or a term that stands at a sentence's end can be told as a sentence of its own. */
import { isOnlyTime } from './clauses.ts';
import { beginsWithVerb, endsWithVerb } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';

const ADJUNCTS: readonly (readonly [RegExp, string])[] = [
  [
    /\s+(?=(?:cho|về)\s+(?:(?:các\s+)?(?:tổ|trưởng|ban|cán\s+bộ|chi\s+hội|công\s+an|phòng|trạm)\s|UBND|Phòng\s|Công\s+an\s|Trưởng\s|Tổ\s|Ban\s))/gu,
    'Nơi nhận: ',
  ],
  [/,?\s+(?=(?:chậm|muộn)\s+nhất\s)/gu, 'Thời hạn: '],
  [
    /,?\s+(?:cụ\s+thể\s+(?:là\s+)?)?(?:(?:thực\s+hiện\s+)?xong\s+|hoàn\s+thành\s+)?(?=trước\s+(?:\d{1,2}\s?(?:h|g|giờ)\s?\d{0,2}\s*(?:sáng|trưa|chiều)?,?\s+)?(?:ngày\s+\d|\d{1,2}\/\d))/gu,
    'Thời hạn: ',
  ],
  [/,?\s+(?:xong|hoàn\s+thành)\s+(?=trong\s+(?:ngày|tháng|quý)\s)/gu, 'Thời hạn: '],
  [/,?\s+(?=trong\s+(?:vòng|thời\s+(?:hạn|gian))\s+\d)/gu, 'Thời hạn: '],
  // “… được niêm yết tại trụ sở | trong 15 ngày, kể từ ngày 8/3 đến ngày 23/3”.
  [/,?\s+trong\s+(?=\d{1,3}\s+ngày,?\s+(?:kể\s+)?từ\s+ngày\s+\d)/gu, 'Thời gian: '],
  [/,?\s+(?=đến\s+hết\s+ngày\s+\d)/gu, 'Thời hạn: '],
  [
    /(?:,?\s+(?:áp\s+dụng|(?:trong\s+(?:khoảng\s+)?)?thời\s+gian))?,?\s+(?:kể\s+)?(?=từ\s+(?:(?:(?:sáng|trưa|chiều|tối)\s+)?ngày\s+\d|\d{1,2}\s?(?:h|giờ)|tháng\s+\d|thứ\s|nay\s+đến\s))/gu,
    'Thời gian: ',
  ],
  [
    /,?\s+(?=(?:vào|lúc)\s+(?:\d|sáng|chiều|tối|ngày|các\s+ngày|hồi|thứ|khoảng|dịp|cuối|đầu|giờ))/gu,
    'Thời gian: ',
  ],
  [
    /,?\s+(?=tại\s+(?!các\s+(?:khoản|điều|quận|huyện|tỉnh|xã|phường|địa)|đây|chỗ|học\s+kỳ|kỳ|đợt|vòng|khóa|thời\s+điểm|buổi|đơn\s+vị\s+\d)\p{L})/gu,
    'Địa điểm: ',
  ],
  [
    /,?\s+(?=(?:(?<!thông\s+)qua|thông\s+qua|bằng)\s+(?:các\s+)?(?:hộp|hòm|thư|ứng|điện|trang|cổng|hình\s+thức|email|zalo|facebook|ngân\s+hàng|ví|số|tin|mạng))/giu,
    'Hình thức: ',
  ],
  [/,?\s+vào\s+(?:(?:số\s+)?tài\s+khoản|TK)\s+(?:số\s+)?(?=\d)/gu, 'Số tài khoản: '],
];
/** What comes before a place or a time that tells which, not where or when. */
const WHICH =
  /(?<!\p{L})(?:chỉ\s+\p{L}+|theo\s+dõi|họp|thường\s+trú|tạm\s+trú|cư\s+trú|sinh\s+sống|nằm|đặt|ở|có\s+mặt|công\s+tác|làm\s+việc|(?<!(?:trắc|khoa|tiểu|trung|đại|văn|tin|toán)\s)học|học\s+tập|hoạt\s+động|mồ\s+mả|phần\s+mộ|chôn(?:\s+cất)?|an\s+táng|đất|hộ\s+khẩu|sinh|cấp|(?<!đăng\s)ký|lập|(?<!quy\s+hoạch\s+(?:chung\s+)?)xây\s+dựng|ban\s+hành|quy\s+định|nêu|có\s+hiệu\s+lực|thi\s+hành|kể|tính|bắt\s+đầu|kết\s+thúc|(?:đợt|lần|kỳ)\s+(?:cuối|\d+)|trả|chi|diễn\s+ra|tổ\s+chức|được|là|mở|số\s+điện\s+thoại|dự\s+kiến|buổi|sáng|chiều|tối|trưa|thứ\s+\S+|nhật|giá|phí|mức|khoảng|cách|trẻ|tuổi|người|dài|bắt\s+đầu[^,]{0,30}|sản\s+xuất\s+năm\s+\d+|rộng|(?<!trên\s)cao|sâu|tăng|giảm)$/iu;
const OPEN_END =
  /(?<!\p{L})(?:hoặc(?:\s+\p{L}+){1,2}|sau\s+đó\s+\p{L}+|và|hoặc|(?<!h[àằ]ng\s)ngày|từ|đến|là|vào|lúc|nhất|trước|hạn\s+chót|các|những|của|với|cho|để|về|tại|phải|cần|sẽ|được|không|một|giờ|khoảng|hết)$/iu;
/** “hoặc đốn hạ | trong vòng 7 ngày”. */
const OPEN_END_WHEN = new RegExp(OPEN_END.source.replace('hoặc(?:\\s+\\p{L}+){1,2}|', ''), 'iu');
/** “quy hoạch chung xây dựng”, “trong thời gian niêm yết”. */
const NO_VERB =
  /(?:(?<=quy\s+hoạch(?:\s+\p{L}+){0,2})\s+xây\s+dựng|\s+trong\s+thời\s+gian(?:\s+\p{L}+){1,3})$/iu;
/** What is handed in, and to whom. */
const GIVES = /(?<!\p{L})(?:nộp|gửi|cung\s+cấp|giao|bàn\s+giao|đưa)\s+(?:\S+\s+){2,}\S+$/iu;
/** Only said of what is asked or happens, not of a condition. */
const CONDITION =
  /^(?:khi|nếu|trường\s+hợp|do|vì|để|nhằm|đối\s+với|sau(?!\s+(?:đó|này))|trước\s+khi|quá|hết)(?!\p{L})[^,]*$/iu;
/** A place that can be gone to. */
const NAMED_PLACE =
  /\p{Lu}|\d|nhà\s+(?:văn|sinh|thi|họp)|trụ\s+sở|hội\s+trường|sân|điểm|(?<!(?:hiện|môi|thị)\s)trường|trạm|bộ\s+phận|văn\s+phòng/u;
/** More than a place or a time. */
const MORE =
  /(?<!\p{L})(?:và\s+(?:người|những|các\s+(?:hộ|cá|trường)|nhận|nộp|làm|đăng|kê|giao|thực|hoàn|báo|gửi|liên|không|tổ|phối|bàn|chịu|xét|tự)|để|nhằm|thì|sẽ|đã|đang|khiến|phải|nếu|mà|nhưng|đối\s+với|đề\s+nghị|yêu\s+cầu|không(?!\s+kể)|(?<!(?:nhận|kể\s+cả)\s+)được|bị|thuộc\s+diện|đến\s+(?:kê|đăng|nộp|nhận|làm|liên))(?!\p{L})/iu;

/** Where the last of them begins, then those before it. */
export function adjuncts(text: string): [string, string][] {
  if (/^(?:thời\s+gian|địa\s+điểm|thời\s+hạn|hình\s+thức)\s*:/iu.test(text)) return [];
  return ADJUNCTS.flatMap(([at, begin]) =>
    [...text.matchAll(at)].map((found) => ({
      head: text.slice(0, found.index),
      tail: text.slice(found.index + found[0].length),
      begin,
    })),
  )
    .filter(standsAlone)
    .sort((a, b) => b.head.length - a.head.length)
    .map(({ head, tail, begin }) =>
      // “chỉ … qua ứng dụng”: nothing else is meant; “Lúc 8 giờ ngày 21/5 tại …”: the time has its name too.
      ONLY.test(head)
        ? [head.replace(ONLY, ''), `Việc này chỉ thực hiện ${tail}`]
        : [
            isOnlyTime(head) ? `Thời gian: ${lowerFirst(head.replace(LEADS, ''))}` : head,
            begin === 'Địa điểm: ' && BANK.test(tail) && ACCOUNT.test(head)
              ? `Tài khoản này mở ${tail}`
              : `${CHANGES.test(tail) ? 'Cụ thể: ' : begin === 'Hình thức: ' && ANNOUNCES.test(head) ? 'Hình thức thông báo: ' : begin}${tail.replace(LEADS, '').replace(SOONER, '').replace(BY_WHOM, '')}`,
          ],
    );
}

/** “từ ngày 25/7 đến 10/8 và thu hoạch xong”. */
const DOES_MORE =
  /\svà\s+(?!(?:từ|đến|ngày|các|cả|sáng|trưa|chiều|tối|đêm|thứ|chủ\s+nhật|hết|kết\s+thúc|trong|tại|vào|lúc|buổi|ngoài|tháng|năm|tuần|đợt|mùng|giữa|cuối|đầu)(?!\p{L}))\p{Ll}/u;
const ANOTHER =
  /,\s+(?!(?:kể|cả|từ|đến|ngày|tháng|năm|sáng|trưa|chiều|tối|đêm|buổi|thứ|chủ\s+nhật|trong|trừ|nghỉ|tức|nhằm|cụ\s+thể|các|hằng|hàng|mỗi|mùng|vào|lúc|hết|riêng|chậm|muộn|theo|tính|nhưng|tại|mũi|lần|đợt|ca)(?!\p{L}))\p{Ll}|,\s+(?!Thứ|Chủ|Tết)\p{Lu}/u;
/** “chuyển khoản vào tài khoản số 19 20 | tại Ngân hàng A”. */
const ACCOUNT = /(?<!\p{L})(?:tài\s+khoản|TK)(?!\p{L})[^;]*$/u;
const BANK = /^tại\s+(?:ngân\s+hàng|NH|kho\s+bạc|KBNN|\p{L}+bank|BIDV)(?!\p{L})/iu;
/** “từ ngày 1/4 đến ngày 15/4 do hệ thống camera ghi nhận”. */
const BY_WHOM = /(?<=\d)\s+do\s+\p{L}[^,]*$/u;
/** “trước 31/10 ngày nào tốt ngày ấy”. */
const SOONER = /,?\s+(?<unit>\p{L}+)\s+nào\s+(?:tốt|hay)\s+\k<unit>\s+(?:ấy|đó)(?=[.;]?$)/iu;
/** “từ ngày 31/5 sang ngày 30/6”. */
const CHANGES = /^từ\s.*\ssang\s/iu;
const SINCE = /(?:kể\s+từ|,\s+tại)\s.*$/u;
/** “từ 7 giờ, đánh bả quanh bờ vào chiều tối, nhặt xác chuột”: each has its time. */
const TWICE = new RegExp(
  `(?<!\\p{L})(?:vào|từ)\\s+(?:\\d|sáng|chiều|tối|ngày)[^,]*(?:${ANOTHER.source})[^,]*(?<!\\p{L})vào\\s`,
  'u',
);
/** “qua mạng, | thiệt hại 615 triệu đồng”. */
const NOT_HOW = /,\s+(?:thiệt\s+hại|lãi|mỗi|với\s+\p{L}+\s+\d|tổng|hoàn\s+thành|chậm|trước)(?!\p{L})/iu;
const OR_CALLS = /\shoặc\s+(?:gọi|nhắn)\s/iu;
const OR_DOES =
  /\shoặc\s+(?:đóng|nộp|gửi|đăng\s+ký|liên\s+hệ|gọi|ghi|nhắn|truy\s+cập|cung\s+cấp|kê\s+khai|thanh\s+toán|làm)(?!\p{L})/iu;
const ONLY =
  /(?<!\p{L}|(?:địa|chứng)\s)chỉ\s+(?!\d|được(?:\s+\p{L}+){1,2}\s+(?:tối\s+đa|\d)|có|là|đạo|thị|tiêu|huy|còn)/iu;

/** Said by what the sentence begins with. */
const LEADS = /^(?:(?:vào\s+lúc|tại|vào|lúc|cho|về)\s+(?!khoảng)|trong\s+thời\s+(?:hạn|gian)\s+(?=\d))/iu;

/** “hoặc trực tiếp tại trụ sở”, “hoặc gọi 1900 …”. */
const ALSO_WHERE = /^(?:trực\s+tiếp|gọi|nhắn)(?!\p{L})/iu;
const OTHERWISE = /^(?:quá|hết)\s+(?:thời\s+)?hạn|(?<!\p{L})cưỡng\s+chế(?!\p{L})/iu;
/** “… phát hành đợt 1, đợt 2, gửi | qua ứng dụng”. */
const ONE_WORD_LEFT = /,\s+(?:gửi|nộp|báo|nhận|làm)$/iu;
/** “… sẽ thông báo lại | qua tin nhắn”. */
const ANNOUNCES = /(?<!\p{L})báo(?:\s+(?:lại|sau|trước))?$/iu;
const HOW_WANTED = /(?<!\p{L})(?:nhắn|gửi|nộp)$|(?<!\p{L})(?:qua|bằng)\s+[^,]+,?$/iu;
const WHERE_WANTED = /(?<!\p{L})(?:khởi\s+kiện|trực\s+tiếp|tồn\s+đọng|gửi|niêm\s+yết)$/iu;

function standsAlone({ head, tail, begin }: { head: string; tail: string; begin: string }): boolean {
  // A longer one that lists places is told in two breaths.
  if (tail.includes(': ')) return false;
  // “vào chiều tối, | nhặt xác chuột”, “tại Bưu điện hoặc | đóng trực tuyến”, “từ ngày 31/5 sang ngày 30/6”: more than it.
  if (begin.startsWith('Thời') && (ANOTHER.test(tail.replace(SINCE, '')) || TWICE.test(head))) return false;
  // “tại nhà văn hóa, gửi văn bản về phường”: done elsewhere.
  if (begin === 'Địa điểm: ' && /,\s+(?:gửi|nộp|ghi|gọi|nhắn|đăng\s+ký|liên\s+hệ|truy\s+cập)\s/iu.test(tail))
    return false;
  if (begin === 'Hình thức: ' && NOT_HOW.test(tail)) return false;
  // “tại bãi tạm, | xuất trình giấy do phường cấp”, “hoặc nhờ …”: something more to do.
  if (
    (begin === 'Địa điểm: ' || begin === 'Hình thức: ') &&
    tail.split(/,\s+|\shoặc\s+/u).some((part, i) => i > 0 && beginsWithVerb(part) && !ALSO_WHERE.test(part))
  )
    return false;
  // “Hộ không chấp hành thì cưỡng chế | trước ngày 30/9”: done by others; “Nộp tiền: | trong 30 ngày”: nothing said yet.
  if ((begin === 'Thời hạn: ' && OTHERWISE.test(head)) || head.endsWith(':') || ONE_WORD_LEFT.test(head))
    return false;
  // “nộp | qua bưu điện”, “qua trưởng ấp, | qua Zalo”.
  if (begin === 'Hình thức: ' && HOW_WANTED.test(head)) return false;
  if (begin === 'Địa điểm: ' && WHERE_WANTED.test(head)) return false;
  // “trong giờ hành chính | từ ngày 12/7 vào tài khoản số …”, “… do camera ghi nhận”.
  if (begin.startsWith('Thời') && /\svào\s+tài\s+khoản\s/iu.test(tail)) return false;
  // What happened once has no term.
  if (begin === 'Thời gian: ' && /(?<!\p{L})(?:bỏ|rời)\s+(?:đi|khỏi|nhà)(?!\p{L})[^,]*$/iu.test(head))
    return false;
  if (OR_DOES.test(tail) && (begin !== 'Hình thức: ' || !OR_CALLS.test(tail))) return false;
  // The time of one of two things.
  if (begin === 'Thời gian: ' && DOES_MORE.test(tail)) return false;
  if (begin === 'Thời gian: ' && /(?:từ|đến)\s+ngày\s+\d[^,]*\svà\s+\p{Ll}/u.test(head)) return false;
  if (
    wordsIn(head) < 6 ||
    wordsIn(tail) < (begin === 'Thời hạn: ' ? 2 : 3) ||
    (wordsIn(tail) > MOST_WORDS - 2 && !tail.includes(', '))
  )
    return false;
  const which =
    begin === 'Thời gian: ' && /^từ\s+ngày\s/iu.test(tail) ? head.replace(/\s+tuổi$/iu, '') : head;
  if (
    (begin !== 'Nơi nhận: ' && WHICH.test(which)) ||
    (begin.startsWith('Thời') ? OPEN_END_WHEN : OPEN_END).test(head) ||
    // “…, | điểm tại nhà văn hóa”.
    /,\s+(?:điểm|nơi|gặp|họp)$/u.test(head) ||
    CONDITION.test(head) ||
    (begin === 'Nơi nhận: ' && !GIVES.test(head)) ||
    MORE.test(tail) ||
    endsWithVerb(head.replace(NO_VERB, ''))
  )
    return false;
  // “tại hội trường UBND xã | tại thôn A”: one place.
  if (begin === 'Địa điểm: ' && /\stại\s(?:\S+\s){0,6}\S*[^\s,;.]$/u.test(head)) return false;
  if (begin === 'Địa điểm: ' && (!NAMED_PLACE.test(tail) || TERM_OR_CLAUSE.test(tail))) return false;
  if (/^đến\s/u.test(tail) && /(?<!\p{L})(?:từ|kể)\s[^,]{1,40}$/iu.test(head)) return false;
  return (head.match(/[“"]/gu)?.length ?? 0) % 2 === (head.match(/”/gu)?.length ?? 0) % 2;
}
const TERM_OR_CLAUSE =
  /(?<!\p{L})(?:hoặc\s+với|thậm\s+chí|đến\s+khi|độ\s+C|hạn(?:\s+(?:nộp|chót|đăng\s+ký))|(?:chậm|muộn)\s+nhất|trước\s+ngày|từ\s+(?:ngày|\d{1,2}\s?(?:h|giờ))|lúc\s+\d|vào\s+(?:sáng|trưa|chiều|tối))(?!\p{L})|,\s+[^,]*(?<!\p{L})(?:là|giúp|cho\s+biết)(?!\p{L})/iu;
