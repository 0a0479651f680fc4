/** Sentences for the ear: short and whole. */
import { clausesOf, says, whenOf } from './clauses.ts';
import { ASIDES, forTheEar, sentence, SHORTER } from './ear.ts';
import { MOST_WORDS, wordsIn } from './words.ts';

/** Where a long sentence can be cut so that both parts stand: the cut, and what the second part begins with. */
const CUTS: readonly (readonly [RegExp, string])[] = [
  [/;\s+(?:và\s+)?/gu, ''],
  [/[,;]?\s+(?:đồng\s+thời|bên\s+cạnh\s+đó|ngoài\s+ra)\s*,?\s+/gu, 'Đồng thời, '],
  [/,\s+trong\s+đó,?\s+/gu, 'Trong đó, '],
  [/,\s+(?:đặc\s+biệt\s+là|nhất\s+là|đặc\s+biệt)\s+/gu, 'Đặc biệt là '],
  [/(?<!(?:hết|quá|sau)\s+(?:thời\s+)?hạn\s[^;]{1,80}),\s+(?=nếu\s)/giu, ''],
  [/,\s+(?=sau\s+(?:thời\s+(?:gian|hạn)|ngày))/gu, ''],
  [/(?<!\d|các|những|mọi|số|nhiều|với|từng|trong),?\s+(?=trường\s+hợp\s)/gu, ''],
  [/(?<!không),?\s+(?:nhằm|để)\s+(?!được\s|không\s|có\s)/gu, 'Việc này để '],
  [/,?\s+(?:bao\s+gồm|gồm)\s*:?\s+/gu, 'Gồm có '],
  [
    /(?<!địa chỉ|số|điện thoại|đ\/c|máy|^(?:thời|địa|hạn|nơi|đối|thành|lý|mức|hình|cách|hồ|khu|phạm|nội)\s[^:]{1,60}):\s+/giu,
    '',
  ],
  [
    /,\s+(?=(?:không\s+(?:được|để|nên|tự|chủ|vứt|xả|đốt|đổ|sử|tụ|ra|vào|lấn|chặt|phóng|thả|đi|cho|mua|bán|tin|chia|nhận|tham)|chủ\s+động|tích\s+cực|thực\s+hiện|chấp\s+hành|tham\s+gia|liên\s+hệ|mang\s+theo|báo|thông\s+báo|phối\s+hợp|kiểm\s+tra|giữ\s+gìn|dọn|thu\s+gom|nộp|đăng\s+ký|kê\s+khai|tuân\s+thủ|tránh|hạn\s+chế|bảo\s+đảm|đảm\s+bảo|nâng\s+cao|cập\s+nhật|theo\s+dõi|che\s+chắn|chằng|di\s+chuyển|tố\s+giác|cung\s+cấp|đến|gửi|tự\s+giác|nghiêm)(?!\p{L}))/gu,
    'Bà con ',
  ],
];

/**
 * Sentences of at most 25 words with the same content, less asides.
 * @example short('Đề nghị bà con nộp tờ khai; người già được nộp tại nhà') // ['Đề nghị bà con nộp tờ khai.', 'Người già được nộp tại nhà.']
 */
export function short(text: string): string[] {
  const plain = unbracketed(text) ?? forTheEar(text);
  const pieces = plain.split(/;\s+/u).flatMap((piece) => cut(piece.trim()));
  return pieces.map(sentence).filter(Boolean);
}

/** Openers that only join on what had to be cut off. */
const LOOSE = /^(?:Cụ thể là|Ngoài ra còn có|Áp dụng|Thì|Và|Mà)(?!\p{L})/u;
/** Whether a sentence could only be told in pieces that don't stand well alone. */
export const isLoose = (pieces: readonly string[]): boolean =>
  pieces.slice(1).some((piece) => LOOSE.test(piece));

/** Without what stands in brackets, where that makes a long sentence short enough; null where it doesn't, or needn't. */
function unbracketed(text: string): string | null {
  if (!text.includes('(') || wordsIn(forTheEar(text)) <= MOST_WORDS) return null;
  const bare = forTheEar(text.replace(/\s*\([^()]*\)/gu, ''));
  return wordsIn(bare) <= MOST_WORDS && wordsIn(bare) > 6 ? bare : null;
}

const BUT = /^(?:nhưng|song)(?:\s+(?=vẫn|phải|không|chỉ))/iu;

const SPOKEN_TO =
  /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|mời|vận\s+động|khuyến\s+cáo|hãy|bà\s+con|nhân\s+dân|người|hộ|công\s+dân|phụ\s+huynh|khách\s+hàng|chủ|cá\s+nhân|tổ\s+chức|gia\s+đình|đoàn\s+viên|hội\s+viên|cử\s+tri|thí\s+sinh|học\s+sinh|tuyệt\s+đối|nghiêm)(?!\p{L})/iu;

function cut(text: string): string[] {
  if (wordsIn(text) <= MOST_WORDS) return [text];
  const lean = text.replace(ASIDES, '');
  if (wordsIn(lean) <= MOST_WORDS) return [lean];
  const fewer = SHORTER.reduce((said, [long, brief]) => said.replace(long, brief), lean);
  if (wordsIn(fewer) <= MOST_WORDS) return [fewer];
  const told = whoAndWhat(fewer);
  if (told !== null) return told;
  for (const [at, begin] of CUTS) {
    const found = middle(fewer, at);
    if (!found) continue;
    const [head, tail] = found;
    // Who isn't spoken to in the first half isn't in the second.
    if (begin === 'Bà con ' && !SPOKEN_TO.test(head)) continue;
    // What follows a colon without saying anything is a list.
    const rest = (begin === '' && fewer[head.length] === ':' && !says(tail) ? 'Gồm có ' : begin) + tail;
    if (wordsIn(rest) >= wordsIn(text)) continue;
    return [...cut(head), ...cut(rest)];
  }
  const clauses = clausesOf(fewer, MOST_WORDS);
  if (clauses !== null) {
    const { head, tail, same } = clauses;
    if (BUT.test(tail)) return [...cut(head), ...cut(`Tuy nhiên, ${tail.replace(BUT, '')}`)];
    const joint = CONDITION.test(head) ? 'Khi đó, ' : BECAUSE.test(head) ? 'Vì vậy, ' : '';
    const goesOn = /^(?:bắt\s+đầu|kết\s+thúc)(?!\p{L})/iu.test(tail) ? 'Thời gian ' : 'Đồng thời, ';
    return [...cut(head), ...cut(`${same ? goesOn : joint}${tail}`)];
  }
  const opened = whenOf(fewer);
  if (opened !== null && wordsIn(opened.rest) <= MOST_WORDS)
    return [`Thời gian: ${opened.when.slice(0, 1).toLowerCase()}${opened.when.slice(1)}`, opened.rest];
  return adjunct(fewer) ?? listed(fewer);
}

/** Who is described at length, then asked: “… các hộ có đất trong vùng dự án | đến kê khai …”. */
const WHO =
  /^(?<asks>(?:đề\s+nghị|yêu\s+cầu|mời|kính\s+mời|vận\s+động|thông\s+báo\s+(?:cho|đến|tới))\s+)?(?<who>(?:(?:tất\s+cả|toàn\s+thể|toàn\s+bộ|các|những|mọi)\s+)*(?<kind>gia\s+đình,?\s+(?:và\s+)?cá\s+nhân|hộ(?:\s+(?:gia\s+đình|dân|kinh\s+doanh|chăn\s+nuôi))?|tổ\s+chức,?\s+(?:hộ\s+gia\s+đình,?\s+)?cá\s+nhân|chủ\s+\p{L}+(?:\s+\p{L}+)?|thân\s+nhân|phụ\s+huynh|công\s+dân|người\s+dân|cá\s+nhân|khách\s+hàng|gia\s+đình)\s+(?:đã|đang|chưa|có|còn|thuộc|nằm|bị|được|là|trong|trên|tham|mà)(?!\p{L}).{20,}?),?\s+(?<does>(?:hãy|phải|cần|tự\s+giác|tự\s+(?:thu|tháo|di)|chủ\s+động|khẩn\s+trương|liên\s+hệ|đến\s+(?:trụ|UBND|nhà|trung|công|ban|bộ|phòng|trạm|điểm|làm|đăng|nộp|kê|giao|nhận|liên)|mang|gửi\s|nộp\s|đăng\s+ký\s|kê\s+khai\s|nghiên\s+cứu|thực\s+hiện\s|thu\s+dọn|tháo\s+dỡ\s|di\s+dời\s).*)$/iu;

function whoAndWhat(text: string): string[] | null {
  const found = WHO.exec(text)?.groups as Record<'who' | 'does' | 'kind', string> | undefined;
  if (found === undefined) return null;
  const { who, does, kind } = found;
  if (
    wordsIn(who) < 8 ||
    wordsIn(does) < 4 ||
    /(?<!\p{L})(?:để|và|không|đã|chưa|được|việc|chủ|từ|khi|nếu)$/iu.test(who)
  )
    return null;
  return [
    ...cut(`Thông báo này dành cho ${who.slice(0, 1).toLowerCase()}${who.slice(1)}`),
    ...cut(`Đề nghị các ${kind.toLowerCase().replace(/^tổ\s+chức.*/u, 'tổ chức, cá nhân')} này ${does}`),
  ];
}

/** A place, a time, a purpose that stands at the end can be a sentence of its own. */
const ADJUNCTS: readonly (readonly [RegExp, string])[] = [
  [/,?\s+(?=tại\s+(?!các\s+(?:khoản|điều))\p{L})/gu, 'Địa điểm '],
  [/,?\s+(?=(?:vào|lúc)\s+(?:\d|sáng|chiều|tối|ngày|các|hồi|thứ|khoảng|dịp|cuối|đầu))/gu, 'Thời gian '],
  [/,?\s+(?=(?:chậm|muộn)\s+nhất\s)/gu, 'Thời hạn '],
  [/,?\s+(?=trước\s+(?:ngày\s+)?\d)/gu, 'Thời hạn là '],
  [
    /,?\s+(?=(?:qua|thông\s+qua|bằng)\s+(?:các\s+)?(?:hộp|thư|ứng|điện|trang|cổng|hình|email|số|tin|mạng))/gu,
    'Hình thức là ',
  ],
];

function adjunct(text: string): string[] | null {
  for (const [at, begin] of ADJUNCTS)
    for (const found of [...text.matchAll(at)].reverse()) {
      const head = text.slice(0, found.index);
      const tail = text.slice(found.index + found[0].length);
      // A name goes on over its commas; a date over its day.
      if (wordsIn(head) < 6 || wordsIn(head) > MOST_WORDS || wordsIn(tail) < 3) continue;
      if (/(?<!\p{L})(?:và|hoặc|ngày|từ|đến|là|vào|lúc|nhất|trước|kết\s+thúc|bắt\s+đầu)$/iu.test(head))
        continue;
      // “… có nơi thường trú tại …”: the place tells who, not where it happens.
      if (
        /(?<!\p{L})(?:thường\s+trú|tạm\s+trú|cư\s+trú|sinh\s+sống|nằm|ở|có\s+mặt|công\s+tác|làm\s+việc|học|học\s+tập|hoạt\s+động|mồ\s+mả|phần\s+mộ|đất)$/iu.test(
          head,
        )
      )
        continue;
      // “tại chợ cũ và nhận chỗ ở chợ mới chậm nhất …”: more than a place.
      if (
        begin === 'Địa điểm ' &&
        /(?<!\p{L})(?:(?:chậm|muộn)\s+nhất|trước\s+ngày|trong\s+(?:năm|tháng|quý)|và\s+(?:nhận|nộp|làm|đăng|kê|giao|thực|hoàn))(?!\p{L})/iu.test(
          tail,
        )
      )
        continue;
      // “cấp trước ngày …” tells which ones.
      if (begin === 'Thời hạn là ' && /(?<!\p{L})(?:cấp|ký|sinh|lập|xây\s+dựng|ban\s+hành)$/iu.test(head))
        continue;
      return [head, ...cut(`${begin}${tail}`)];
    }
  return null;
}

/** The cut nearest the middle, both sides long enough to stand. */
function middle(text: string, at: RegExp): [string, string] | null {
  let best: [string, string] | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const found of text.matchAll(at)) {
    const head = text.slice(0, found.index);
    const tail = text.slice(found.index + found[0].length);
    if (wordsIn(head) < 4 || wordsIn(tail) < 4) continue;
    const off = Math.abs(wordsIn(head) - wordsIn(tail));
    if (off < distance) [best, distance] = [[head, tail], off];
  }
  return best;
}

/** What goes on after a comma: a time, a place, or more of the same. */
const TAILS: readonly (readonly [RegExp, string])[] = [
  // “kể từ tháng 9, Điện lực đổi lịch”: a sentence already.
  [/^kể\s+từ[^,]*,\s/iu, ''],
  [/^kể\s+từ/iu, 'Thời hạn tính '],
  [/^trong\s+(?:thời\s+gian|những|suốt)/iu, ''],
  [/^(?:thời\s+(?:hạn|gian)|hạn)(?!\p{L})/iu, ''],
  [/^(?:từ|ngày|sáng|chiều|tối|lúc|vào|trong\s+(?:các|giờ)|hạn|thứ)(?!\p{L})/iu, 'Thời gian là '],
  [/^(?:chậm|muộn|trễ)\s+nhất/iu, 'Thời gian '],
  [/^(?:tại|đoạn|ở|trên|thuộc)(?!\p{L})/iu, 'Địa điểm: '],
  [/^(?:không|phải|cần|được|sẽ|có|là)(?!\p{L})/iu, 'Bà con '],
];

/** Verbs with which a second half goes on. */
const DOING =
  /^(?:tăng|giảm|lấn|chiếm|gây|nghiên|viết|mở|che|chặt|quét|sơn|lắp|giao|mua|bán|khám|tiêm|uống|giải|thông|tuyên|nộp|đăng|kê|khai|báo|gửi|mang|giữ|thực|tham|phối|kiểm|đến|liên|chủ|tuân|chấp|góp|nâng|bảo|đảm|phòng|tránh|dọn|thu|cập|hoàn|làm|đưa|treo|tiếp|tạo|xử|vận|tổ|hướng|xây|phát|triển|cung|chuẩn|theo|hạn|tháo|di|trả|cấp|nhận|cho|giúp|hỗ|không|phải|cần|được|sẽ|có|bàn\s+giao|trông|đổi|đóng|ghi|ký|dừng|tắt|rút|cài|dùng|sửa|bố\s+trí|sắp\s+xếp)(?!\p{L})/iu;

/** Somebody who does something: a sentence of its own. */
const ACTS_ITSELF =
  /^(?:UBND|[UỦ][ỷy]\s+ban|Uỷ\s+ban|Công\s+an|Ban|Trung\s+tâm|Trạm|Phòng|Chủ\s+tịch|Điện\s+lực|Hội\s+đồng|Xí\s+nghiệp|HTX|nhà\s+trường|đơn\s+vị|các\s+hộ|bà\s+con|người\s+dân|chủ|công\s+dân)(?!\p{L})[^,;.]{0,70}?(?<!\p{L})(?:sẽ|phải|cần|thông\s+báo|đề\s+nghị|yêu\s+cầu|kính|tổ\s+chức|tiến\s+hành|đã|xin|tổng\s+hợp)(?!\p{L})/u;
const CONDITION = /^(?:nếu|khi|hết|quá|sau|trường\s+hợp)(?!\p{L})/iu;
const BECAUSE = /^(?:tuy\s+nhiên,?\s+)?(?:do|vì)(?!\p{L})/iu;

/** Says when or why: nothing by itself. */
const OPENING =
  /^(?:trong|hết|sau|quá|khi|nếu|để|nhằm|từ|đến|theo|do|vì|nhân\s+dịp|trường\s+hợp|đối\s+với)\s[^,]*$/iu;

/** What the second half of a sentence begins with as a sentence of its own; null where its first word tells nothing. */
function opener(whole: string, tail: string): string | null {
  if (!ACTS_ITSELF.test(tail)) {
    const begin = TAILS.find(([pattern]) => pattern.test(tail))?.[1] ?? null;
    return begin === 'Bà con ' && !SPOKEN_TO.test(whole) ? null : begin;
  }
  return CONDITION.test(whole) ? 'Khi đó, ' : BECAUSE.test(whole) ? 'Vì vậy, ' : '';
}

/** A long enumeration goes on in a second sentence; dates, figures and addresses stay whole. */
function listed(text: string): string[] {
  const breaks = [
    ...text.matchAll(
      /,\s+(?:và\s+)?(?!phường|xã|tỉnh|thành|thị|tổ\s|số\s|thôn|ngày\s+\d+\s*(?:,|và|đến))(?!\d)|(?<!kể|tính|bắt đầu)\s+(?=từ\s+(?:ngày|\d))|\s+và\s+(?!\d|từ\s)/giu,
    ),
  ];
  const fitting = breaks.filter((c) => {
    const words = wordsIn(text.slice(0, c.index));
    if (OPENING.test(text.slice(0, c.index))) return false;
    return (
      words >= 5 &&
      words <= MOST_WORDS &&
      !/(?:\d|thứ\s+\p{L}+|ngày|thời\s+(?:gian|hạn)|vào|nhất)$/iu.test(text.slice(0, c.index))
    );
  });
  const at = fitting.at(-1);
  if (!at) return hard(text);
  const rest = text.slice(at.index + at[0].length).trim();
  if (BUT.test(rest)) return [text.slice(0, at.index), ...cut(`Tuy nhiên, ${rest.replace(BUT, '')}`)];
  const tail = rest;
  const begin = opener(text, tail) ?? (DOING.test(tail) ? 'Đồng thời, ' : 'Ngoài ra còn có ');
  return [text.slice(0, at.index), ...cut(`${begin}${tail}`)];
}

/** What a second breath may begin with where nothing better is to cut at. */
const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:mà|thì|nên|do|vì)$/iu, ''],
  [/^(?:khi|nếu)$/iu, 'Áp dụng '],
  [/^(?:theo|trong|với|cho|đối|như|thuộc|tại|ở|từ)$/iu, 'Cụ thể là '],
];

/** Words of two syllables that letters are full of: no breath is taken inside. */
const COMPOUNDS = new Set(
  `giấy chứng|chứng nhận|chứng minh|giấy tờ|giấy phép|giấy khai|khai sinh|phô tô|bản phô|bản sao|bản chính|bản chụp|căn cước|hộ khẩu|hộ gia|gia đình|hộ tịch|ủy ban|nhân dân|xã hội|hội chủ|chủ nghĩa|công dân|công an|công trình|công ty|công tác|cổ phần|bảo hiểm|bảo đảm|đảm bảo|bảo vệ|y tế|nghĩa vụ|quân sự|đất đai|sử dụng|quyền sử|cơ quan|cơ sở|đơn vị|tổ chức|cá nhân|quyết định|quy định|thông báo|thông tin|đăng ký|kê khai|hồ sơ|thủ tục|hành chính|địa phương|địa bàn|địa điểm|trường hợp|thời gian|thời hạn|kế hoạch|phát triển|kinh tế|kinh doanh|sản xuất|chăn nuôi|học sinh|phụ huynh|giáo viên|tuyển sinh|trung tâm|văn hóa|giáo dục|đào tạo|môi trường|an toàn|giao thông|phương tiện|điện thoại|ứng dụng|tài khoản|ngân hàng|người dân|khách hàng|thuê bao|kiểm tra|xử lý|vi phạm|phòng chống|dịch bệnh|sức khỏe|tiêm chủng|vắc xin|trách nhiệm|quyền lợi|chính sách|hỗ trợ|thực hiện|hoàn thành|hướng dẫn|trực tiếp|trực tuyến|dịch vụ|đường dây|thay thế|nâng cấp|thi công|khu vực|tổ dân|dân phố|thành phố|không được|không có|giải tỏa|giải phóng|bồi thường|xây dựng|tư vấn|cách nhau|mặt bằng|liên hệ`.split(
    '|',
  ),
);
/** Lead on to the next word. */
const LEADING =
  /^(?:không|chưa|sẽ|được|bị|các|những|mọi|mỗi|của|là|và|hoặc|hay|với|cho|tại|từ|trong|đến|về|theo|để|số|việc|người|tính|kể|bắt|đầu|thì|mà)$/iu;
const together = (before: string, after: string): boolean =>
  LEADING.test(before) ||
  /^\p{Lu}\p{Ll}/u.test(before) ||
  /\d$|^\d/u.test(before) ||
  COMPOUNDS.has(`${before} ${after}`.toLowerCase().replace(/[,;.]$/u, ''));

/** Nothing to cut at: the sentence is told in two breaths; what people must know is never left out. */
function hard(text: string): string[] {
  const words = text.split(/\s+/u);
  if (words.length <= MOST_WORDS) return [text];
  const most = MOST_WORDS - 3;
  for (let at = Math.min(most, words.length - 3); at > 6; at--) {
    // “bắt đầu từ” stays whole.
    if (LEADING.test(words[at - 1]!) || /^(?:bắt|đầu|kể|tính|trả|chi|gửi)$/iu.test(words[at - 1]!)) continue;
    const joint = JOINTS.find(([pattern]) => pattern.test(words[at]!));
    if (joint) return [words.slice(0, at).join(' '), ...cut(`${joint[1]}${words.slice(at).join(' ')}`)];
  }
  const comma = words.slice(0, most).findLastIndex((word, i) => i > 6 && /,$/u.test(word));
  if (comma > 0 && words.length - comma > 4) {
    const tail = words.slice(comma + 1).join(' ');
    const begin = opener(text, tail) ?? 'Cụ thể là ';
    return [words.slice(0, comma + 1).join(' '), ...cut(`${begin}${tail}`)];
  }
  let end = most;
  while (end > 8 && together(words[end - 1]!, words[end]!)) end--;
  if (end === 8) end = most;
  return [words.slice(0, end).join(' '), ...cut(`Cụ thể là ${words.slice(end).join(' ')}`)];
}
