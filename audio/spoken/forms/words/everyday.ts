/** Short forms of everyday notices whose meaning the words around them tell: ages, points, *about*. */
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';
import { cardinal, number, year } from '../numbers/numbers.ts';

const DASH = '\\s{0,2}[-–—−]\\s{0,2}';
const END = '(?![\\p{L}\\p{M}\\p{N}]|[/]\\d|[.,]\\d)';

/** Whether one of the words before, up to a full stop, is such a word. */
function nearBefore(place: Place, words: RegExp, most: number): boolean {
  for (let n = 1; n <= most; n++) {
    const word = place.before(n);
    if (word === '' || word === '.' || word === '\n') return false;
    if (words.test(word === '<abbreviation>' ? place.wrote(n) : word)) return true;
  }
  return false;
}

const PEOPLE =
  /^(?:trẻ|em|cháu|bé|mầm|non|người|ông|bà|cô|chú|bác|anh|chị|cụ|nam|nữ|phụ|tuổi|học|nct|hs|hssv|sv|đvtn)$/u;
const LOADS =
  /^(?:xe|tải|trọng|cầu|đường|nộp|góp|thu|mua|bán|hàng|thùng|chở|rác|thóc|gạo|cát|xi|thép|phân)$/u;
const GOODS = /^(?:hàng|rác|thóc|gạo|cát|xi măng|thép|phân|than)(?: |$)/u;
/** Where teams stand, by their points. */
const RANKED = /[Xx]ếp hạng|XẾP HẠNG|[Bb]ảng [A-H](?!\p{L})/u;
const EXAMS = /^(?:điểm|thi|thí|chuẩn|sàn|xét|tuyển)$/u;
const PRICES = /^(?:giá|tiền|phí|tăng|giảm|điện|xăng|dầu|bán|mua|<money>)$/u;

const HEAT = /^(?:nhiệt|nóng|lạnh|ấm|sôi|ủ|rét|hấp|sấy|sốt|quản|ẩm)$/u;

const SENT_FOR: Readonly<Record<string, string>> = {
  'b/c': 'báo cáo',
  'p/h': 'phối hợp',
  't/h': 'thực hiện',
};

const firstDays = (written: string, place: Place) =>
  `${Number(written) <= 10 ? 'mùng ' : ''}${cardinal(written, place.style)}`;

export const everydayRules: readonly Rule[] = [
  // ngày 1-3 hằng tháng: days of every month, not a day and its month
  {
    kind: 'date',
    starts: 'digit',
    figures: [1, 2],
    follows: ' -–—−',
    // mùng 1-3 Tết
    pattern: sticky(`(\\d{1,2})${DASH}(\\d{1,2})(?=\\s(?:(?:hàng|hằng|mỗi) tháng|[Tt]ết)${END})`),
    say: (m, place) => {
      if (Number(m[1]) < 1 || Number(m[1]) >= Number(m[2]) || Number(m[2]) > 31) return null;
      if (/^(?:mùng|mồng)$/u.test(place.before()))
        return `${cardinal(m[1]!, place.style)} đến ${firstDays(m[2]!, place)}`;
      return place.before() === 'ngày' ? `${firstDays(m[1]!, place)} đến ${firstDays(m[2]!, place)}` : null;
    },
  },
  // trẻ từ 9-14t, chị Lan 25t
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: 't -–—−',
    pattern: sticky(`(\\d{1,2}|1[01]\\d)(?:t?${DASH}(\\d{1,2}))?t${END}`),
    say: (m, place) =>
      (place.before() === 'đủ' ||
        nearBefore(place, PEOPLE, 5) ||
        // Trần T.Y. (29t)
        (place.before() === '(' && /^1?\d{2}t(?=[),])/.test(place.text.slice(place.at, place.at + 4))) ||
        /^(?:trở (?:lên|xuống)|đổ lên)/u.test(place.after(place.at + m[0].length))) &&
      !nearBefore(place, LOADS, 5) &&
      !GOODS.test(place.after(place.at + m[0].length))
        ? `${[m[1], m[2]].flatMap((years) => (years ? cardinal(years, place.style) : [])).join(' đến ')} tuổi`
        : null,
  },
  // trẻ 5T, lớp mẫu giáo 3-4T; trẻ 24-36T: months
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'tT -–—−',
    pattern: sticky(`(\\d{1,2})(?:T?${DASH}(\\d{1,2}))?\\s?T${END}`),
    say: (m, place) =>
      // N.V.B 45T
      place.before() === '<letters>' ||
      // trẻ 3T, 4T
      (place.before() === ',' &&
        place.before(2) === '<measure>' &&
        /^\d{1,2}t$/u.test(place.wrote(2)) &&
        // đóng 6T tặng 1T, 12T tặng 2T: months
        !nearBefore(place, /^(?:đóng|tặng|gói|hạn|gửi|vay)$/u, 9)) ||
      (place.before() === ',' && place.before(2) === '<letters>') ||
      /(?:trẻ|bé|cháu|em|lớp|giáo|MG|MN|TE)\s?(?:từ\s|dưới\s|trên\s|[<>≤≥]=?\s?)?$/u.test(
        place.text.slice(Math.max(0, place.at - 12), place.at),
      )
        ? `${[m[1], m[2]].flatMap((n) => (n ? cardinal(n, place.style) : [])).join(' đến ')} ${Number(m[2] ?? m[1]) > 18 && !/^(?:,|<letters>)$/u.test(place.before()) ? 'tháng' : 'tuổi'}`
        : null,
  },
  // trẻ 24th, từ 6-24th: months of age
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 't -–—−',
    pattern: sticky(`(\\d{1,2})(?:${DASH}(\\d{1,2}))?(?:th|\\sth(?=[;,.)]|$|\\s(?:uống|tiêm|tuổi)))${END}`),
    say: (m, place) =>
      `${[m[1], m[2]].flatMap((n) => (n ? cardinal(n, place.style) : [])).join(' đến ')} tháng`,
  },
  // trẻ em dưới 1m2: how tall, not how large
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 1],
    follows: 'm',
    pattern: sticky(`([1-9])m([23])${END}`),
    say: (m, place) =>
      (Number(m[1]) < 3 && nearBefore(place, /^(?:trẻ|em|cháu|bé|cao|con)$/u, 4)) ||
      (/^(?:cao|sâu|ngập)$/u.test(place.before()) &&
        !/^[-–/]/u.test(place.text.slice(place.at + 3, place.at + 4)))
        ? `${cardinal(m[1]!, place.style)} mét ${cardinal(m[2]!, place.style)}`
        : null,
  },
  // thông điệp 5K, khẩu hiệu “2K”
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 1],
    follows: 'k',
    pattern: sticky(`([2-9])K${END}`),
    say: (m, place) =>
      /thông điệp|khẩu hiệu|nguyên tắc|quy tắc/u.test(
        place.text.slice(Math.max(0, place.at - 40), place.at + 40),
      )
        ? `${cardinal(m[1]!, place.style)} ca`
        : null,
  },
  // giải chạy 5K: a distance, elsewhere a price
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: 'k',
    pattern: sticky(`(\\d{1,3})[kK](?!\\s?/)${END}`),
    say: (m, place) =>
      nearBefore(place, /^(?:chạy|đua|cự|ly|việt|dã|marathon|bộ)$/u, 6) && !nearBefore(place, PRICES, 6)
        ? `${cardinal(m[1]!, place.style)} ki lô mét`
        : null,
  },
  // đạt 24,75đ, cộng +0,5đ: points of an exam
  ...(['digit', 'sign'] as const).map((starts): Rule => ({
    kind: 'measure',
    starts,
    ...(starts === 'digit' ? { figures: [1, 2], follows: 'đ,' } : { opens: '+', follows: '0' }),
    pattern: sticky(`(\\+?)(\\d{1,2}(?:,\\d{1,2})?)đ(?!\\s?/)${END}`),
    say: (m, place) =>
      (m[2]!.includes(',') ||
        nearBefore(place, EXAMS, 12) ||
        RANKED.test(place.text.slice(Math.max(0, place.at - 60), place.at))) &&
      !nearBefore(place, PRICES, 6)
        ? `${m[1] ? 'cộng ' : ''}${number(m[2]!, place.style)} điểm`
        : null,
  })),
  // uống 1v x 2 lần/ngày
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'v',
    pattern: sticky(`(\\d{1,2})v(?:\\s?/\\s?(ngày|lần))?${END}`),
    say: (m, place) =>
      m[2] || nearBefore(place, /^(?:uống|thuốc|liều|lần)$/u, 6)
        ? `${cardinal(m[1]!, place.style)} viên${m[2] ? ` trên ${m[2]}` : ''}`
        : null,
  },
  // để t/h: carried out, not a case
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 't',
    follows: '/',
    pattern: sticky(`t/h${END}`),
    say: (_, place) => (/^(?:để|và|biết|kh|k\/h)$/u.test(place.before()) ? 'thực hiện' : null),
  },
  // Nơi nhận: - Thường trực HĐND (b/c); - các phòng (t/h): what they are sent it for
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'bpt',
    follows: '/',
    pattern: sticky('(b/c|p/h|t/h)(?=\\))'),
    say: (m, place) => (place.before() === '(' ? `để ${SENT_FOR[m[1]!]}` : null),
  },
  // Lưu: VT (03b): copies
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 2],
    follows: 'b',
    pattern: sticky(`(\\d{1,2})b(?=\\))`),
    say: (m, place) =>
      nearBefore(place, /^(?:lưu|vt|thư)$/u, 8) ? `${cardinal(m[1]!, place.style)} bản` : null,
  },
  // mạch 80 l/p: beats, not litres
  {
    kind: 'measure',
    starts: 'digit',
    figures: [2, 3],
    follows: ' l-–',
    pattern: sticky(`(\\d{2,3})(?:\\s?[-–]\\s?(\\d{2,3}))?\\s?(?:l|lần)\\s?/\\s?(?:p|ph|phút)${END}`),
    say: (m, place) =>
      nearBefore(place, /^(?:mạch|nhịp|tim|thở)$/u, 4) || place.wrote() === 'nt'
        ? `${[m[1], m[2]].flatMap((n) => (n ? cardinal(n, place.style) : [])).join(' đến ')} lần trên phút`
        : null,
  },
  // tivi 4K, camera 8K: how sharp, not how dear
  {
    kind: 'code',
    starts: 'digit',
    figures: [1, 1],
    follows: 'k',
    pattern: sticky(`([48])K${END}`),
    say: (m, place) =>
      nearBefore(place, /^(?:tivi|vi|hình|giải|camera|nét|phim|chất|<foreign>|hd|tv)$/u, 8) &&
      !nearBefore(place, PRICES, 6)
        ? `${cardinal(m[1]!, place.style)} ca`
        : null,
  },
  // có ~5 người
  {
    kind: 'sign',
    starts: 'sign',
    opens: '~',
    pattern: sticky('~\\s?(?=\\d)'),
    say: (_, place) => (/^(?:<.*|khoảng)$/u.test(place.before()) ? null : 'khoảng '),
  },
  // đường CMT8
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'C',
    follows: 'm',
    pattern: sticky('CMT(?:8|-8)(?![\\p{L}\\p{N}])'),
    say: () => 'Cách mạng Tháng Tám',
  },
  // Top 10 sản phẩm
  {
    kind: 'foreign',
    starts: 'letter',
    opens: 'tT',
    follows: 'o',
    pattern: sticky('(?:Top|top|TOP)(?=\\s\\d)'),
    say: () => 'tốp',
  },
  // No.10, No. 5: the English short form of *number*
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'N',
    follows: 'o',
    pattern: sticky('N[oO][.º°]\\s?(?=\\d)'),
    say: () => 'số ',
  },
  // 6T đầu năm, 6T/2026: months
  {
    kind: 'date',
    starts: 'digit',
    figures: [1, 2],
    follows: 't',
    pattern: sticky('(\\d{1,2})T(?:\\s?/\\s?((?:19|20)\\d\\d)(?!\\d)|(?=\\s(?:đầu|cuối|năm)(?!\\p{L})))'),
    say: (m, { style }) => `${cardinal(m[1]!, style)} tháng${m[2] ? ` năm ${year(m[2], style)}` : ''}`,
  },
  // vắc xin 6in1
  {
    kind: 'number',
    starts: 'digit',
    figures: [1, 1],
    follows: ' i',
    pattern: sticky(`(\\d)\\s?in\\s?([1-9])${END}`),
    say: (m, { style }) => `${cardinal(m[1]!, style)} trong ${cardinal(m[2]!, style)}`,
  },
  // nước nóng 540C: the raised ° became a figure
  {
    kind: 'measure',
    starts: 'digit',
    figures: [1, 3],
    follows: '0c -–',
    pattern: sticky(`(?:(\\d{1,2})\\s?[-–]\\s?)?([1-9]\\d)0C${END}`),
    say: (m, place) =>
      nearBefore(place, HEAT, 5)
        ? `${m[1] ? `${cardinal(m[1], place.style)} đến ` : ''}${cardinal(m[2]!, place.style)} độ xê`
        : null,
  },
  // BHXH TN
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'B',
    follows: 'h',
    pattern: sticky(`(BHXH|BHYT) TN${END}`),
    say: (m) => `bảo hiểm ${m[1] === 'BHXH' ? 'xã hội' : 'y tế'} tự nguyện`,
  },
];
