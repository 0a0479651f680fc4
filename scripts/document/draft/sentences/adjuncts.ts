/** A place, a time or a term that stands at a sentence's end can be told as a sentence of its own. */
import { isOnlyTime } from './clauses.ts';
import { comesTo } from './comesTo.ts';
import { endsWithVerb } from '../words/verbs.ts';
import { lowerFirst, wordsIn } from '../words/words.ts';

const ADJUNCTS: readonly (readonly [RegExp, string])[] = [
  [
    /\s+(?=(?:cho|về)\s+(?:(?:các\s+)?(?:tổ|trưởng|ban|cán\s+bộ|chi\s+hội|công\s+an|phòng|trạm)\s|UBND|Phòng\s|Công\s+an\s|Trưởng\s|Tổ\s|Ban\s))/gu,
    'Nơi nhận: ',
  ],
  [/,?\s+(?=(?:chậm|muộn)\s+nhất\s|không\s+(?:chậm|muộn|trễ)\s+hơn\s)/gu, 'Thời hạn: '],
  [
    /,?\s+(?:cụ\s+thể\s+(?:là\s+)?)?(?:(?:thực\s+hiện\s+|hoàn\s+thành\s+)?xong\s+|hoàn\s+thành\s+)?(?=trước\s+(?:\d{1,2}\s?(?:h|g|giờ)\s?\d{0,2}\s*(?:sáng|trưa|chiều)?,?\s+)?(?:ngày\s+\d|\d{1,2}\/\d))/gu,
    'Thời hạn: ',
  ],
  [/,?\s+(?:xong|hoàn\s+thành)\s+(?=trong\s+(?:ngày|tháng|quý)\s)/gu, 'Thời hạn: '],
  [/,?\s+(?=trong\s+(?:vòng|thời\s+(?:hạn|gian))\s+\d)/gu, 'Thời hạn: '],
  // “… được niêm yết tại trụ sở | trong 15 ngày, kể từ ngày 8/3 đến ngày 23/3”.
  [/,?\s+trong\s+(?=\d{1,3}\s+ngày(?:\s+làm\s+việc)?,?\s+(?:kể\s+)?từ\s+ngày\s+\d)/gu, 'Thời gian: '],
  [/,?\s+(?=đến\s+hết\s+ngày\s+\d)/gu, 'Thời hạn: '],
  [
    /(?:,?\s+(?:áp\s+dụng|(?:trong\s+(?:khoảng\s+)?)?thời\s+gian))?,?\s+(?:kể\s+)?(?=từ\s+(?:(?:(?:sáng|trưa|chiều|tối)\s+)?ngày\s+\d|\d{1,2}\s?(?:h|giờ)|tháng\s+\d|thứ\s|nay\s+đến\s))/gu,
    'Thời gian: ',
  ],
  [
    /,?\s+(?=(?:vào|lúc)\s+(?:\d|sáng|chiều|tối|ngày|các\s+ngày|hồi|thứ|khoảng|dịp|cuối|đầu|(?:thượng|trung|hạ)\s+tuần|giờ|phiên))/gu,
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
  /(?<!\p{L})(?:chỉ\s+\p{L}+|(?:chuyển|dời|lùi|đổi)|theo\s+dõi|họp|thường\s+trú|tạm\s+trú|cư\s+trú|sinh\s+sống|nằm|đặt|ở|có\s+mặt|công\s+tác|(?<!ngày\s)làm\s+việc|(?<!(?:trắc|khoa|tiểu|trung|đại|văn|tin|toán)\s)học|học\s+tập|hoạt\s+động|mồ\s+mả|phần\s+mộ|chôn(?:\s+cất)?|an\s+táng|đất|hộ\s+khẩu|sinh|cấp|(?<!đăng\s)ký|lập|(?<!quy\s+hoạch\s+(?:chung\s+)?)xây\s+dựng|ban\s+hành|quy\s+định|nêu|có\s+hiệu\s+lực|thi\s+hành|kể|tính|bắt\s+đầu|kết\s+thúc|(?:đợt|lần|kỳ)\s+(?:cuối|\d+)|trả|chi|diễn\s+ra|tổ\s+chức|được|là|mở|số\s+điện\s+thoại|dự\s+kiến|buổi|sáng|chiều|tối|trưa|thứ\s+\S+|nhật|giá|phí|mức|khoảng|cách|trẻ|tuổi|người|dài|bắt\s+đầu[^,]{0,30}|sản\s+xuất\s+năm\s+\d+|rộng|(?<!trên\s)cao|sâu|tăng|giảm)$/iu;
const OPEN_END =
  /(?<!\p{L})(?:hoặc(?:\s+\p{L}+){1,2}|(?:chậm|muộn|trễ)\s+hơn|sau\s+đó\s+\p{L}+|và|hoặc|(?<!h[àằ]ng\s)ngày|từ|đến|là|vào|lúc|nhất|trước|hạn\s+chót|các|những|của|với|cho|để|về|tại|phải|cần|sẽ|được|không|một|giờ|khoảng|hết)$/iu;
/** “hoặc đốn hạ | trong vòng 7 ngày”. */
const OPEN_END_WHEN = new RegExp(OPEN_END.source.replace('hoặc(?:\\s+\\p{L}+){1,2}|', ''), 'iu');
/** “quy hoạch chung xây dựng”, “trong thời gian niêm yết”. */
const NO_VERB =
  /(?:(?<=quy\s+hoạch(?:\s+\p{L}+){0,2})\s+xây\s+dựng|\s+trong\s+thời\s+gian(?:\s+\p{L}+){1,3})$/iu;
/** “Bảng giá được niêm yết | tại trụ sở UBND xã”. */
const SHOWN = /(?<!\p{L})được\s+(?:niêm\s+yết|treo|dán|công\s+khai)(?:\s+công\s+khai)?$/iu;
/** What is handed in, and to whom. */
const GIVES = /(?<!\p{L})(?:nộp|gửi|cung\s+cấp|giao|bàn\s+giao|đưa)\s+(?:\S+\s+){2,}\S+$/iu;
/** Only said of what is asked or happens, not of a condition. */
const CONDITION =
  /^(?:khi|nếu|trường\s+hợp|do|vì|để|nhằm|đối\s+với|sau(?!\s+(?:đó|này))|trước\s+khi|quá|hết)(?!\p{L})[^,]*$/iu;
/** A place that can be gone to. */
const NAMED_PLACE =
  /\p{Lu}|\d|nhà\s+(?:văn|sinh|thi|họp)|trụ\s+sở|hội\s+trường|sân|điểm|(?<!(?:hiện|môi|thị)\s)trường|trạm|bộ\s+phận|văn\s+phòng/u;
const spaced = (words: string): string => words.replaceAll(' ', '|');
/** Days and hours, and nothing else: “từ 7 giờ đến 11 giờ các ngày 22, 23 và 24/9”, “trước 17h ngày 18/3”. */
const TIME_WORD = `(?:\\d[\\d/.:hgp]*(?:[–-]\\d{0,2})?|[–-]|${spaced(
  'trước sau từ kể đến hết ngày tháng năm thứ một hai ba tư sáu bảy tám chín mười chủ nhật giờ phút h sáng trưa chiều tối đêm buổi các những hằng hàng mỗi tuần và trong vòng thời hạn gian khoảng không chậm muộn trễ hơn nhất thượng trung hạ tuần là vào lúc hồi cuối đầu giữa quý dịp hôm nay này mai tới cả trừ nghỉ lễ tết nguyên đán làm việc hành chính âm lịch giêng chạp mùng mồng rằm dự kiến riêng đợt lần kỳ phiên giao dịch cùng cố định trở đi cho sang tức thường xuyên tất đúng của',
)})`;
/** “kể từ ngày nhận được quyết định”, “cho đến khi có thông báo mới”. */
const SINCE =
  /(?:kể\s+từ|từ|tính\s+từ)\s+(?:ngày|khi)\s+(?=\p{L})(?:[^;:\d]{3,60}$|[^,;:\d]{3,50}(?=,))|(?:cho\s+)?đến\s+khi\s+(?=\p{L})[^,;:\d]{3,40}$/iu;
const TIME_ONLY = new RegExp(`^${TIME_WORD}(?:,?\\s+${TIME_WORD})*[.]?$`, 'iu');
const isTime = (tail: string): boolean => TIME_ONLY.test(tail.replace(SINCE, '').trim() || 'ngày');

const PARTS = /,\s+(?:và\s+|hoặc\s+)?|\s+(?:và|hoặc)\s+/u;
/** Begins with what can be gone to. */
const PLACE =
  /^(?:(?:tại|ở)\s+)?(?:(?:các|những|mỗi|trước|cổng|khu\s+vực)\s+)*(?:\d|\p{Lu}|(?:nhà|trụ\s+sở|hội\s+trường|sân|điểm|nơi|trường|trạm|bộ\s+phận|văn\s+phòng|phòng|ban|tổ|thôn|xóm|ấp|bản|buôn|làng|khu|khối|khóm|phường|xã|thị\s+trấn|huyện|quận|tỉnh|thành\s+phố|chợ|đường|phố|tuyến|số|tầng|lô|ngõ|ngã|cổng|bãi|bến|kho|cơ\s+sở|quầy|trung\s+tâm|công\s+an|bưu\s+(?:điện|cục)|ngân\s+hàng|kho\s+bạc|bệnh\s+viện|nghĩa\s+trang|đình|chùa|đền|cầu|công\s+viên|quảng\s+trường|cửa\s+hàng|bảng\s+tin|trang\s+(?:web|thông\s+tin)|chi\s+\p{L}+)(?!\p{L}))/u;
/** Begins with what something is sent or paid through. */
const CHANNEL =
  /^(?:(?:thông\s+)?qua\s+|bằng\s+|trên\s+|tại\s+|trực\s+tiếp\s+tại\s+|gọi\s+|nhắn\s+)?(?:(?:các|hệ\s+thống|tài\s+khoản)\s+)*(?:\d|\p{Lu}|(?:hộp|hòm|thư|ứng|app|phần|điện|trang|cổng|hình\s+thức|website|email|e-mail|zalo|facebook|ngân\s+hàng|ví|số|tin|mạng|mã|đường|tổng|điểm|bưu|dịch\s+vụ|chuyển|tiền|phiếu)(?!\p{L}))/iu;
/** More than a place or a way. */
const MORE =
  /(?<!\p{L})(?:để|nhằm|thì|sẽ|đã|đang|khiến|phải|nếu|mà|nhưng|là|khi|đối\s+với|đề\s+nghị|yêu\s+cầu|không(?!\s+kể)|được|bị|giúp|cho\s+biết|thuộc\s+diện|đến\s+(?:kê|đăng|nộp|nhận|làm|liên|khi)|hạn(?:\s+(?:nộp|chót|đăng\s+ký))|(?:chậm|muộn)\s+nhất|trước\s+ngày|từ\s+(?:ngày|\d{1,2}\s?(?:h|giờ))|(?:lúc|trong)\s+\d|vào\s+\p{L}+|\d{1,2}\s?(?:h|giờ)|ít\s+nhất)(?!\p{L})/iu;
const partsAre = (what: RegExp, tail: string): boolean =>
  !MORE.test(tail) &&
  tail
    .replace(/[.]$/u, '')
    .split(PARTS)
    .every((part) => what.test(part));
/** What a tail has to be, by what it is called. */
const IS: Readonly<Record<string, (tail: string) => boolean>> = {
  'Nơi nhận: ': (tail) => partsAre(PLACE, tail.replace(/^(?:cho|về)\s+/iu, '')),
  'Thời hạn: ': isTime,
  'Thời gian: ': isTime,
  'Địa điểm: ': (tail) => NAMED_PLACE.test(tail) && partsAre(PLACE, tail),
  'Hình thức: ': (tail) => partsAre(CHANNEL, tail),
  'Số tài khoản: ': (tail) =>
    /^\d/u.test(tail) && !MORE.test(tail) && !/\s(?:trong|từ|đến|ngày)\s/iu.test(tail),
};

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
      ONLY.test(head)
        ? [head.replace(ONLY, ''), `Việc này chỉ thực hiện ${tail}`]
        : [
            // “Lúc 8 giờ ngày 21/5 tại …”: the time has its name too.
            isOnlyTime(head) ? `Thời gian: ${lowerFirst(head.replace(LEADS, ''))}` : head,
            begin === 'Địa điểm: ' && BANK.test(tail) && ACCOUNT.test(head)
              ? `Tài khoản này mở ${tail}`
              : `${CHANGES.test(tail) ? 'Cụ thể: ' : begin === 'Hình thức: ' && ANNOUNCES.test(head) ? 'Hình thức thông báo: ' : begin}${tail.replace(LEADS, '')}`,
          ],
    );
}

/** “chuyển khoản vào tài khoản số 19 20 | tại Ngân hàng A”. */
const ACCOUNT = /(?<!\p{L})(?:tài\s+khoản|TK)(?!\p{L})[^;]*$/u;
const BANK = /^tại\s+(?:ngân\s+hàng|NH|kho\s+bạc|KBNN|\p{L}+bank|BIDV)(?!\p{L})/iu;
/** “từ ngày 31/5 sang ngày 30/6”. */
const CHANGES = /^từ\s.*\ssang\s/iu;
/** “chỉ … qua ứng dụng”: nothing else is meant. */
const ONLY =
  /(?<!\p{L}|(?:địa|chứng)\s)chỉ\s+(?!\d|được(?:\s+\p{L}+){1,2}\s+(?:tối\s+đa|\d)|cần|phải|việc|có|là|đạo|thị|tiêu|huy|còn)/iu;
/** Said by what the sentence begins with. */
const LEADS = /^(?:(?:vào\s+lúc|tại|vào|lúc|cho|về)\s+(?!khoảng)|trong\s+thời\s+(?:hạn|gian)\s+(?=\d))/iu;
const OTHERWISE = /^(?:quá|hết)\s+(?:thời\s+)?hạn|(?<!\p{L})cưỡng\s+chế(?!\p{L})/iu;
/** “… phát hành đợt 1, đợt 2, gửi | qua ứng dụng”; “…, | điểm tại nhà văn hóa”. */
const ONE_WORD_LEFT = /,\s+(?:gửi|nộp|báo|nhận|làm|điểm|nơi|gặp|họp)$/iu;
/** “… sẽ thông báo lại | qua tin nhắn”. */
const ANNOUNCES = /(?<!\p{L})báo(?:\s+(?:lại|sau|trước))?$/iu;
const HOW_WANTED = /(?<!\p{L})(?:nhắn|gửi|nộp)$|(?<!\p{L})(?:qua|bằng)\s+[^,]+,?$/iu;
const WHERE_WANTED = /(?<!\p{L})(?:khởi\s+kiện|trực\s+tiếp|tồn\s+đọng|gửi|(?<!được\s)niêm\s+yết)$/iu;
/** What happened once has no term; “từ ngày 1/7 đến ngày 3/7 và nộp …”: so has “chợ A từ 6h đến 9h, chợ B | từ 14h đến 17h”. */
const HAPPENED =
  /(?<!\p{L})(?:bỏ|rời)\s+(?:đi|khỏi|nhà)(?!\p{L})[^,]*$|(?:từ|đến)\s+ngày\s+\d[^,]*\svà\s+\p{Ll}|(?<!\p{L})từ\s+\d{1,2}\s?(?:h|giờ)[^,]*,/iu;

const OR_LAST = /(?<!\p{L})hoặc\s+[^\s,;]+(?:\s+[^\s,;]+){0,6}\s*$|^(?:cũng\s+có\s+thể|hoặc)\s/iu;
const OF_THOSE = /(?<!\p{L})(?:những|các)\s+\p{L}+\s+(?:đã\s+)?được\s+(?!hưởng|hỗ|nhận|miễn)[^,;]*$/iu;

function standsAlone({ head, tail, begin }: { head: string; tail: string; begin: string }): boolean {
  if (!IS[begin]!(tail) || tail.includes(': ')) return false;
  if (wordsIn(head) < 6 || wordsIn(tail) < (begin === 'Thời hạn: ' ? 2 : 3)) return false;
  // “Hộ không chấp hành thì cưỡng chế | trước ngày 30/9”: done by others; “Nộp tiền: | trong 30 ngày”: nothing said yet.
  if ((begin === 'Thời hạn: ' && OTHERWISE.test(head)) || head.endsWith(':') || ONE_WORD_LEFT.test(head))
    return false;
  // “nộp | qua bưu điện”, “qua trưởng ấp, | qua Zalo”.
  if (begin === 'Hình thức: ' && HOW_WANTED.test(head)) return false;
  // “tại hội trường UBND xã | tại thôn A”: one place.
  if (
    begin === 'Địa điểm: ' &&
    (/(?<!\p{L})tại\s.*,/iu.test(head) ||
      WHERE_WANTED.test(head) ||
      /\stại\s(?:\S+\s){0,6}\S*[^\s,;.]$/u.test(head))
  )
    return false;
  // “mang giấy tờ đến ngân hàng hoặc điểm lưu động | tại nhà văn hóa”: only the last of them is there.
  if (begin === 'Địa điểm: ' && OR_LAST.test(head)) return false;
  // “nhận những trẻ được khu phố ghi thêm | từ ngày 15/5 đến ngày 30/6”: when those were.
  if (begin === 'Thời gian: ' && (HAPPENED.test(head) || OF_THOSE.test(head))) return false;
  if ((begin === 'Thời gian: ' || begin === 'Địa điểm: ') && !comesTo(head)) return false;
  const which =
    begin === 'Thời gian: ' && /^từ\s+ngày\s/iu.test(tail) ? head.replace(/\s+tuổi$/iu, '') : head;
  if (
    (begin !== 'Nơi nhận: ' && WHICH.test(which)) ||
    (begin.startsWith('Thời') ? OPEN_END_WHEN : OPEN_END).test(head) ||
    CONDITION.test(head) ||
    (begin === 'Nơi nhận: ' && !GIVES.test(head)) ||
    (endsWithVerb(head.replace(NO_VERB, '')) && !SHOWN.test(head))
  )
    return false;
  if (/^đến\s/u.test(tail) && /(?<!\p{L})(?:từ|kể)\s[^,]{1,40}$/iu.test(head)) return false;
  return (head.match(/[“"]/gu)?.length ?? 0) % 2 === (head.match(/”/gu)?.length ?? 0) % 2;
}
