/** Why, on what condition, for whom: what a sentence ends with and can be told as a sentence of its own. */
import { predicates } from '../words/verbs.ts';
import { beginsVerb } from './clauses.ts';
import { wordsIn } from '../words/words.ts';

const CROWD =
  '(?:(?:các|những|mọi|toàn|tất\\s+cả|\\d[\\d.]*)\\s+)?(?:tổ\\s+chức|cá\\s+nhân|hộ|người|nhân\\s+dân|bà\\s+con|trẻ|học\\s+sinh|sinh\\s+viên|thí\\s+sinh|khách|công\\s+(?:chức|dân|nhân)|cán\\s+bộ|viên\\s+chức|đoàn\\s+viên|hội\\s+viên|gia\\s+đình|đối\\s+tượng|thuê\\s+bao|doanh\\s+nghiệp|thành\\s+viên|phương\\s+tiện)(?!\\p{L})';

interface End {
  readonly at: RegExp;
  readonly begin: string;
  /** Whether both halves say something of something; otherwise the end only names. */
  readonly says: boolean;
  readonly unless?: RegExp;
}

const ASKS = /(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|mời|kêu\s+gọi|vận\s+động|phải|hãy)(?!\p{L})/iu;

const ENDS: readonly End[] = [
  // “… nên | khách hàng ở khu vực này không có nước”: who has it from that.
  { at: new RegExp(`,?\\s+(?:cho\\s+)?nên\\s+(?=${CROWD})`, 'gu'), begin: 'Vì vậy, ', says: true },
  { at: /,?\s+vì\s+(?!đó|vậy|thế|sự)/gu, begin: 'Lý do là ', says: true },
  // Not the act lasts, but what forbids it.
  {
    at: /(?:,?\s+cho|,)\s+(?:đến|tới)\s+khi\s+/gu,
    begin: 'Quy định này áp dụng cho đến khi ',
    says: true,
    unless:
      /^(?!(?:nghiêm\s+)?cấm\s|.*(?<!\p{L})(?:nghiêm\s+cấm|tạm\s+dừng|(?:đề\s+nghị|yêu\s+cầu)\s[^,;]{0,40}\skhông)(?!\p{L}))/iu,
  },
  {
    at: /,?\s+bắt\s+đầu\s+(?=(?:từ|vào)\s+(?:\d|(?:ngày|tháng|thứ|sáng|chiều|tối|nay|lúc|hôm|quý|năm)(?!\p{L})))/gu,
    begin: 'Thời gian bắt đầu ',
    says: false,
    unless: /(?<!\p{L})(?:thời\s+gian|hạn)(?!\p{L})[^,]*$/iu,
  },
  { at: /,?\s+bắt\s+đầu\s+(?=(?:từ|ở|tại|với)\s+\p{L})/gu, begin: 'Việc này bắt đầu ', says: false },
  { at: /,\s+chủ\s+đề\s+/gu, begin: 'Chủ đề là ', says: false },
  // What for may be missing, but not what one turns to somebody for.
  {
    at: /,?\s+để\s+(?!được\s|cho\s|lại\s|có\s|con\s|các\s|người\s|bà\s|nhân\s+dân|hộ\s|tổ\s+chức)/giu,
    begin: 'Nội dung liên hệ: ',
    says: true,
    unless:
      /^(?!.*(?<!\p{L})liên\s+hệ(?!\p{L}))|(?<!\p{L})(?:đề\s+nghị|yêu\s+cầu|mời|kêu\s+gọi|vận\s+động|phải|hãy)(?!\p{L})/iu,
  },
  // “… để bà con biết, không thả trâu bò”: what they shall do.
  {
    at: new RegExp(
      `,?\\s+để\\s+(?=${CROWD}[^,]*?\\sbiết,\\s+(?:không|chủ\\s+động|thực\\s+hiện|nhốt|tránh)\\s)`,
      'giu',
    ),
    begin: 'Đề nghị ',
    says: true,
    unless: ASKS,
  },
  // “… để gia đình nào có con nhỏ thì bảo ban các cháu”: said by itself.
  {
    at: /,?\s+để\s+(?=(?:gia\s+đình|hộ|người|nhà)\s+nào\s[^,]*\sthì\s)/giu,
    begin: '',
    says: true,
  },
];

/** “… khi nộp tiền để đóng phí sẽ được miễn phí”: what is said of it comes after the aim. */
const ALSO_SAYS = /(?<!\p{L})(?:sẽ|thì|phải|bị|đều|không\s+được|xin|mời)(?!\p{L})/iu;

export function endsOf(text: string): [string, string][] {
  const out: [string, string][] = [];
  for (const { at, begin, says, unless } of ENDS)
    for (const found of [...text.matchAll(at)].reverse()) {
      const head = text.slice(0, found.index);
      const tail = text.slice(found.index + found[0].length);
      if (wordsIn(head) < 6 || wordsIn(tail) < (begin.startsWith('Quy định') ? 2 : 4) || unless?.test(head))
        continue;
      if (/^(?:khi|nếu|trường\s+hợp|để|nhằm|do|vì)(?!\p{L})[^,]*$/iu.test(head)) continue;
      if (
        /(?<!\p{L})(?:trước|sau|đến|từ|là|trừ|kể|cho|mỗi|vào|và|hoặc|dùng|đủ|được|cần|không|chưa)$/iu.test(
          head,
        )
      )
        continue;
      if (!says && /,\s+(?:đề\s+nghị|yêu\s+cầu|sẽ|nhằm)(?!\p{L})/iu.test(tail)) continue;
      if (begin === 'Lý do là ' && (beginsVerb(tail) || !predicates(tail))) continue;
      // Who reaches the aim has to be said.
      if (begin === 'Nội dung liên hệ: ' && (!beginsVerb(tail) || ALSO_SAYS.test(tail))) continue;
      out.push([head, `${begin}${begin === 'Đề nghị ' ? tail.replace(/\sbiết,/u, '') : tail}`]);
    }
  return out;
}
