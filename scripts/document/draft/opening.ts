/** What a letter without a title is about: from the sentence in which somebody speaks first, or from what it is full of. */
import type { Letter } from '../letter.ts';
import { beginsVerb } from './sentences/clauses.ts';
import { INTRODUCED, withoutBasis } from './told/signs.ts';
import { wordsIn } from './words/words.ts';

/** So far down somebody says what it is about. */
const FIRST_LINES = 5;
const LAST_LINES = 3;

/** A title that names a thing rather than something done. */
export const NOUN =
  /^(?:lịch|đợt|lễ\s+hội|thủ\s+đoạn|tình\s+trạng|khung\s+(?:lịch|thời\s+vụ)|bài(?=\s+tuyên)|kế\s+hoạch|danh\s+(?:sách|mục)|kết\s+quả|thể\s+lệ|thư|lời|thời\s+(?:gian|hạn)|mức|giá|nội\s+dung|chương\s+trình|chiến\s+dịch|sự\s+cố|chế\s+độ|quy\s+(?:định|chế)|công\s+văn|chỉ\s+thị|công\s+điện|thông\s+cáo|hội\s+thảo|hội\s+nghị|cuộc\s+thi|hội\s+thi|lệnh|giải(?!\s+(?:phóng|quyết|t[ỏo][ảa]?|ngân|thể|đáp|trình|cứu|thích|mã|nhiệt))|kỳ\s+thi|số|giờ|(?:các|những|một\s+số)\s+(?:khoản|điểm|nội\s+dung|quy\s+định|biện\s+pháp|chiêu|hoạt\s+động)|hoạt\s+động(?!\s+(?:trở|lại|từ|đến))|ngày(?!\s*\d)|quyền\s+lợi|tình\s+hình|tin\s+buồn|giấy\s+báo|tiền(?!\s+kiểm)|cao\s+điểm|phiên(?=\s+(?:giao|chợ|họp|tòa))|(?:các\s+)?lớp|chính\s+sách|địa\s+điểm|biện\s+pháp|phương\s+án)(?!\p{L})/iu;

/** “UBND xã ra thông báo | tìm người thân cho một cháu gái”, “Điện lực có tờ số 91/TB báo | tạm cắt điện”. */
const ANNOUNCES =
  /(?<!\p{L})(?:[Tt]hông\s+báo(?:\s*:)?|báo\s+tin|(?<=(?:xin|nay|\d|\/\p{Lu}+|\p{Lu}\p{Ll}*)\s)báo)\s+(?:về\s+(?:việc\s+)?|việc\s+)?(?<what>\p{Ll}.+)$/u;
/** Below a photo: “Bảng thông báo ngừng nhận hồ sơ dán trước trụ sở”. */
const CAPTION = /^(?:bảng|tấm|tờ|ảnh|hình)\s[^.:;]*$/iu;
/** “thông báo cho các hộ … biết” is no thing told. */
const TO_WHOM = /^(?:về|ở|cho|đến|tới|với|để|gửi|như|sau|số|này|của|trên|tại|khẩn|rộng|và)(?!\p{L})/iu;
/** “Công văn 1220 nói về việc | dừng công nghệ di động cũ”. */
const PAPER_ABOUT =
  /(?:công\s+văn|kế\s+hoạch|văn\s+bản|hướng\s+dẫn|thông\s+báo|chỉ\s+thị)(?!\p{L})[^.;]{0,120}?\svề\s+việc\s+(?<what>\p{Ll}[^.,;:()]{8,120}(?:,\s+(?!(?:theo|cụ|trong|nhằm|để|đồng|yêu|đề|đây|do|với|nay|qua|tại|ngày|ubnd|đó|các|kể|từ|phường|xã|sở|phòng|mà)(?!\p{L}))\p{Ll}[^.,;:()]{3,60})?)/iu;
/** At its foot: “Kế hoạch tuyển sinh lớp 1 năm học … | Trường Tiểu học”. */
const HEADING =
  /^(?:(?:thông\s+báo|hướng\s+dẫn)\s+(?:về\s+(?:việc\s+)?)?(?=\p{Ll})|(?=kế\s+hoạch\s|lịch\s|thể\s+lệ\s))(?<what>\p{L}[^|.:;\t]{12,110})(?:\s*\||\t).*$/iu;

/** “UBND xã | mời đại diện các gia đình xem bản vẽ”, “Chủ tịch UBND xã | đối thoại với bà con về …”. */
const ACTS =
  /^(?:Chủ tịch )?(?:UBND|[ỦU][ỷy] ban|Trường|Trạm|Trung tâm|Công an|Hội|Đoàn|Ban|Công ty|Chi cục|Sở|Phòng)(?!\p{L})[^,;:.]{0,60}?\s(?<what>(?:tổ\s+chức|đối\s+thoại|mời|lấy\s+ý\s+kiến|hỏi\s+ý\s+kiến|tuyển|bán|tiếp\s+nhận|cho\s+thuê|gia\s+hạn)\s\p{Ll}[^;:.]+)/u;
/** “Hưởng ứng Ngày Vi chất dinh dưỡng, | Trạm Y tế tổ chức …” */
const OCCASION =
  /^(?:Hưởng ứng|Nhân|Nhằm|Để|Chào mừng)\s[^;:]{5,200}?,\s+(?=(?:UBND|[ỦU][ỷy] ban|Trường|Trạm|Trung tâm|Công an|Hội|Ban|Công ty|Chi cục|Sở|Phòng)\s)/u;
/** “Thông báo cho ai là | chủ sở hữu của 9 chiếc thuyền đang bỏ tại bãi triều”. */
const OWNERS = /(?:(?<!\p{L})là|tìm)\s+(?<what>chủ\s+(?:sở\s+hữu|nhân)\s+(?:của\s+)?\p{L}*\d*[^.;:]{5,90})/iu;
/** “… tham gia góp ý vào | dự thảo Quy ước tổ dân phố văn hóa”. */
const DRAFTED = /(?<what>dự\s+thảo\s+\p{Lu}[^.,;:()]{4,70})/u;

/** What a notice of each kind is full of, and what it is then called. */
const TOPICS: readonly (readonly [cues: readonly RegExp[], called: string])[] = [
  [
    [/giá\s+khởi\s+điểm/iu, /(?<!\p{L})(?:lô|thửa|khu)(?:\s+đất|\s+liền|\s+kề)?(?!\p{L})/iu, /đất/iu],
    'đấu giá quyền sử dụng đất',
  ],
  [[/giá\s+khởi\s+điểm/iu, /tiền\s+đặt\s+trước|nộp\s+hồ\s+sơ|trả\s+giá/iu], 'đấu giá tài sản'],
  [[/\d\s+căn(?!\s+cứ)/iu, /giá\s+(?:bán|thuê)/iu, /hồ\s+sơ|đăng\s+ký/iu], 'đăng ký mua, thuê nhà ở'],
  [
    [
      /giả\s+danh|mạo\s+danh|lừa\s+đảo|chiếm\s+đoạt/iu,
      /chuyển\s+(?:khoản|tiền)|mật\s+khẩu|OTP|đường\s+dẫn|tài\s+khoản/iu,
    ],
    'cảnh giác với thủ đoạn lừa đảo',
  ],
  [
    [/lương\s+hưu|trợ\s+cấp/iu, /điểm\s+chi\s+trả|kỳ\s+chi\s+trả/iu, /tiền\s+mặt|tài\s+khoản/iu],
    'chi trả lương hưu, trợ cấp',
  ],
  [[/tuyển\s+sinh/iu, /sinh\s+năm|tuổi/iu, /hồ\s+sơ|đăng\s+ký/iu], 'tuyển sinh'],
  [
    [/(?:nhận|tuyển)\s+(?:các\s+)?(?:cháu|trẻ)/iu, /sinh\s+năm|tuổi/iu, /đơn|hồ\s+sơ|khai\s+sinh/iu],
    'nhận trẻ vào lớp',
  ],
  [
    [/(?:xe\s+(?:ép|gom|lấy)|thu\s+gom|đổ)\s+rác/iu, /(?<!\p{L})(?:giờ|lịch|tuyến)(?!\p{L})/iu],
    'giờ thu gom rác',
  ],
  [[/nghĩa\s+vụ\s+quân\s+sự|NVQS/iu, /đăng\s+ký/iu, /sinh\s+(?:năm|từ|ngày)/iu], 'đăng ký nghĩa vụ quân sự'],
  [
    [/(?:thẻ\s+)?(?:BHYT|bảo\s+hiểm\s+y\s+tế)/iu, /hết\s+(?:hạn|giá\s+trị)|gia\s+hạn/iu],
    'gia hạn thẻ bảo hiểm y tế',
  ],
  [
    [/phương\s+án(?:\s+dự\s+kiến)?\s+bồi\s+thường/iu, /niêm\s+yết/iu, /tái\s+định\s+cư|TĐC/u],
    'niêm yết phương án bồi thường, hỗ trợ, tái định cư',
  ],
  [[/(?:ngôi|phần)\s+mộ|mồ\s+mả/iu, /kê\s+khai|di\s+dời|bốc/iu], 'kê khai, di dời mồ mả'],
  [
    [/(?:ngừng|ngưng|cúp|cắt|mất)\s+(?:cung\s+)?(?:cấp\s+)?nước/iu, /\d\s*(?:h|giờ|g)\d*/iu],
    'tạm ngừng cấp nước',
  ],
  [[/cửa\s+tràn|xả\s+(?:lũ|nước|tràn)/iu, /(?<!\p{L})hồ(?!\p{L})/iu, /hạ\s+(?:lưu|du)/iu], 'xả nước hồ chứa'],
  [[/vét\s+cống/iu, /(?<!\p{L})(?:xe|ô\s+tô)(?!\p{L})/iu], 'vét cống'],
  [
    [
      /thảm\s+(?:lại\s+)?(?:bê\s+tông|nhựa)|thi\s+công/iu,
      /(?<!\p{L})đường(?!\p{L})/iu,
      /(?<!\p{L})(?:xe|ô\s+tô)(?!\p{L})/iu,
    ],
    'thi công đường',
  ],
];

/** In the words of a title; null where nothing tells. */
export function toldSubject({ head }: Letter): string | null {
  const first = head.body.filter((line) => line.trim() !== '').slice(0, FIRST_LINES);
  const sentences = first
    .filter((line) => !CAPTION.test(line))
    .flatMap((line) =>
      line
        .replace(/\s*\([^()]*\)/gu, '')
        .split(/(?<=[.;!?])\s+/u)
        .map((part) => withoutBasis(part.trim()).replace(OCCASION, '')),
    );
  for (const said of sentences) {
    const told = INTRODUCED.exec(said)?.groups?.thing ?? ANNOUNCES.exec(said)?.groups?.what;
    const what = told === undefined ? '' : cut(told);
    if (!TO_WHOM.test(what) && isSubject(what)) return what;
  }
  const act = sentences.map((said) => ACTS.exec(said)?.groups?.what).find(Boolean);
  if (act !== undefined && wordsIn(cut(act)) >= 4)
    return cut(act).replace(/^tổ\s+chức\s+(?=lấy|hỏi|đối\s+thoại|tiếp|bán|tuyển)/iu, '');
  const owners = first
    .map((line) => OWNERS.exec(line.replace(/\s*\([^()]*\)/gu, ''))?.groups?.what)
    .find(Boolean);
  if (owners !== undefined) return `tìm ${cut(owners)}`;
  const drafted = first.map((line) => DRAFTED.exec(line)?.groups?.what).find(Boolean);
  if (drafted !== undefined && /góp\s+ý|ý\s+kiến/iu.test(first.join(' '))) return `góp ý ${drafted}`;
  const about = first
    .map((line) => PAPER_ABOUT.exec(line)?.groups?.what)
    .find((what) => what !== undefined && !/^(?:này|đó|trên|triển\s+khai|thi\s+hành)(?!\p{L})/iu.test(what));
  if (about !== undefined) return cut(about);
  const foot = head.body
    .slice(-LAST_LINES)
    .map((line) => HEADING.exec(line.trim())?.groups?.what)
    .find(Boolean);
  if (foot !== undefined) return cut(foot);
  const text = head.body.join('\n');
  return TOPICS.find(([cues]) => cues.every((cue) => cue.test(text)))?.[1] ?? null;
}

const isSubject = (what: string): boolean =>
  wordsIn(what) >= 3 && wordsIn(what) <= LONGEST && (beginsVerb(what) || NOUN.test(what));
const LONGEST = 30;

/** To where the rest is told by sentences of its own. */
const cut = (what: string): string =>
  what
    .replace(/,?\s+(?:cụ\s+thể\s+)?(?:như\s+sau|sau\s+đây|sau)?\s*[:;.]?\s*$/iu, '')
    .replace(/\s*[:;]\s.*$/u, '')
    .replace(/\s+và\s+các\s+(?:địa\s+phương|xã|đơn\s+vị).*$/iu, '')
    .replace(
      /,?\s+(?:cụ\s+thể|như\s+sau|để\s+(?:bà|các|nhân|người|quý)|để\s+(?!lại|dành)(?=\p{Ll})|do\s|theo\s(?!dõi)|những\s+điều\s).*$/iu,
      '',
    )
    .replace(/\s+(?:từ|vào|lúc)\s+(?:\d(?!\d*\s*(?:tuổi|tháng\s+tuổi))|ngày\s|sáng|chiều|tối).*$/iu, '')
    .trim();
