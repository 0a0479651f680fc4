/**
 * Roman numerals: where the word before counts (khóa XV, quý II, Đại hội XIII, chương IV, thế kỷ XXI), as the marker
 * of a heading, and II, III, IV… by themselves. A lone I, V, X, C, D, L, M is a letter unless such a word is before it.
 */
import { isSyllable } from '../../syllable.ts';
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';
import { atLineStart, cardinal, year } from './numbers.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const COUNTED =
  /^(?:khóa|khoá|kỳ|kì|quý|quí|chương|mục|phần|tập|kỷ|kỉ|hội|thứ|hạng|cấp|loại|vực|vùng|nhóm|điều|lục|đoạn|bậc|vòng|đợt|lần|quyển|cuốn|hồi|bài|khối|điểm|tuyến|độ|khoa|kv|type|khoản|tiết|kỳ|biểu|chiến|năm|ngạch|hình|bảng|câu|số|chặng|pha|chu|giai|tổ|giải|<roman>)$/u;
/** Small letters are numerals only after these, as some write chapters and centuries. */
const COUNTED_SMALL = /^(?:chương|mục|phần|kỷ|kỉ|khóa|khoá|quý|khoản|đoạn|lục|thứ|năm|tiết|hồi|tập)$/u;
/** Words before which a numeral follows though they are short: Nghị quyết Trung ương V. */
const COUNTED_TWO =
  /^(?:trung ương|chi bộ|đảng bộ|chiến tranh|thế chiến|giai đoạn|tình huống|phương án|báo động)$/u;

export function romanValue(written: string): number | null {
  if (!WELL_FORMED.test(written) || written === '') return null;
  let value = 0;
  for (let i = 0; i < written.length; i++) {
    const here = VALUES[written[i]!]!;
    value += here < (VALUES[written[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

/** lần thứ I *nhất*, lần thứ IV *tư*. */
function say(value: number, place: Place): string {
  if (place.before() === 'thứ')
    return value === 1 ? 'nhất' : value === 4 ? 'tư' : cardinal(String(value), place.style);
  return cardinal(String(value), place.style);
}

export const romanRules: readonly Rule[] = [
  {
    kind: 'roman',
    starts: 'letter',
    opens: 'IVX',
    follows: 'ivx /-.',
    // quý II/2026, II/2026, quý II-2026, quý II.2026
    pattern: sticky('([IVX]{1,6})\\s?[/.-]\\s?((?:19|20)\\d\\d)(?![\\p{L}\\p{N}/-])'),
    say: (m, place) => {
      const value = romanValue(m[1]!);
      const quarter = /^(?:quý|quí)$/u.test(place.before());
      return value === null || (m[0].includes('.') && !quarter) || (/^[IVX][-.]/u.test(m[0]) && !quarter)
        ? null
        : `${cardinal(String(value), place.style)} năm ${year(m[2]!, place.style)}`;
    },
  },
  {
    kind: 'roman',
    starts: 'letter',
    opens: 'ivx',
    follows: 'ivxX',
    // (i) …; (ii) …: items of a list, a lone letter only where (ii) stands near
    pattern: sticky('[ivx]{1,5}(?=\\))'),
    say: (m, place) => {
      const value = romanValue(m[0].toUpperCase());
      if (value === null || place.text[place.at - 1] !== '(') return null;
      const listed =
        m[0].length > 1 || place.text.slice(Math.max(0, place.at - 400), place.at + 400).includes('(ii)');
      return listed ? cardinal(String(value), place.style) : null;
    },
  },
  {
    kind: 'roman',
    starts: 'letter',
    opens: 'IVX',
    follows: 'ivx.',
    // mục II.3, phần III.1.2, III.1. Thời gian
    pattern: sticky('([IVX]{1,6})((?:\\.\\d{1,2}){1,3})(?![\\p{L}\\p{N}]|[.,/-]\\d)'),
    say: (m, place) => {
      const value = romanValue(m[1]!);
      const figures = m[2]!.slice(1).split('.');
      return value !== null && (COUNTED.test(place.before()) || atLineStart(place))
        ? [String(value), ...figures].map((n) => cardinal(n, place.style)).join(' chấm ')
        : null;
    },
  },
  {
    kind: 'roman',
    starts: 'letter',
    opens: 'ivxlcdm',
    // chương iv, thế kỷ xix
    pattern: sticky('[ivxlcdm]{1,15}(?![\\p{L}\\p{M}\\p{N}]|[.)/-]\\p{L})'),
    say: (m, place) => {
      const value = romanValue(m[0].toUpperCase());
      if (value === null || !COUNTED_SMALL.test(place.before())) return null;
      // "khoản vi phạm", "điểm c": syllables and letters of lists stay what they are, save at the end of a phrase.
      if (m[0].length === 1 && !/^[vx]$/.test(m[0])) return null;
      if (
        isSyllable(m[0]) &&
        !/^\s*(?:$|[\n.,;:)])/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 9))
      )
        return null;
      if (place.before() === 'năm' && m[0].length < 4) return null;
      return place.before() === 'năm' ? year(String(value), place.style) : say(value, place);
    },
  },
  {
    kind: 'roman',
    starts: 'letter',
    opens: 'IVX',
    follows: 'ivx.-/X:',
    // I.Lượng phân bón, II.THỜI GIAN, I-Mục tiêu: a heading typed without its space, but X.HÙNG VƯƠNG is a commune
    pattern: sticky('([IVX]{1,5})(?=[.)/:-](\\p{Lu}[\\p{L}\\p{M}]+)\\s(\\p{Ll}|\\p{Lu}{2}))'),
    say: (m, place) => {
      const value = romanValue(m[1]!);
      const heads =
        value !== null &&
        atLineStart(place) &&
        isSyllable(m[2]!) &&
        !(m[1] === 'X' && /\p{Lu}/u.test(m[3]!)) &&
        !isInitial(m[1]!, place, place.at + m[0].length);
      return heads ? cardinal(String(value), place.style) : null;
    },
  },
  {
    kind: 'roman',
    starts: 'letter',
    opens: 'IVXLCDM',
    // XIX-XX, I, II and IV are read one by one
    pattern: sticky(
      '([IVXLCDM]{1,15})(?:\\s?[-–—]\\s?([IVX]{1,6}))?(?![\\p{L}\\p{M}\\p{N}&]|-(?!\\p{Lu}\\p{Ll})\\p{L}|\\.\\p{L}|/\\p{Lu}{2}|/[vV](?!\\p{L}))',
    ),
    say: (m, place) => {
      const value = romanValue(m[1]!);
      if (value === null) return null;
      const to = m[2] ? romanValue(m[2]) : null;
      if (m[2] && to === null) return null;
      if (!isNumeral(m[1]!, place, place.at + m[0].length)) return null;
      if (place.before() === 'năm') return m[1]!.length > 3 ? year(String(value), place.style) : null;
      const said = say(value, place);
      return to === null ? said : `${said} đến ${cardinal(String(to), place.style)}`;
    },
  },
];

/** V. Nguyễn, L. Trần: the initial of a name. */
const isInitial = (written: string, { text }: Place, end: number): boolean =>
  written.length === 1 &&
  /^\.\s?(?:Nguyễn|Trần|Phạm|Hoàng|Huỳnh|Phan|Đặng|Bùi|Ngô|Lê|Vũ|Võ|Đỗ|Đinh|Trịnh)(?!\p{L})/u.test(
    text.slice(end, end + 14),
  );

function isNumeral(written: string, place: Place, end: number): boolean {
  const before = place.before();
  // tọa độ X = …: an axis
  if (before === 'độ' && /^(?:tọa|toạ)$/u.test(place.before(2))) return false;
  // số CV đến: letters
  if (before === 'số' && written.length > 1 && /[CDLM]/.test(written)) return false;
  // "số L 12", "bảng C", "điểm D": single letters name things after these words.
  if (
    /^(?:số|bảng|câu|hình|điểm|biểu|khối|bài|độ)$/u.test(before) &&
    written.length === 1 &&
    !/^[IVX]$/.test(written)
  )
    return false;
  if (/^(?:nhóm|loại|hạng|vùng|lớp|tuyến|khối|tổ)$/u.test(before) && /^[CDLM]$/.test(written)) return false;
  const counted =
    COUNTED.test(before) ||
    /^(?:pl|hk|gđ|kv|ck)$/u.test(place.wrote()) ||
    COUNTED_TWO.test(`${place.before(2)} ${before}`) ||
    // quý I và quý II; các quý I, II, III
    (/^(?:và|,|hoặc|đến|\/)$/u.test(before) && place.before(2) === '<roman>');
  if (counted) return true;
  if (isInitial(written, place, end)) return false;
  // a line that holds nothing else
  if (
    /^[IVX]{2,}$/.test(written) &&
    atLineStart(place) &&
    /^\s*(?:\n|$)/u.test(place.text.slice(end, end + 3))
  )
    return true;
  const marker = /^(?:[.)/]|\s?[-–:]\s|\s?\/)/u.test(place.text.slice(end, end + 3));
  if (atLineStart(place) && marker && /^[IVX]+$/.test(written)) return true;
  if (!/^[IVX]{2,}$/.test(written)) return false;
  // Groups that are also words or letters: XI MĂNG, VI PHẠM
  if (/^(?:VI|XI)$/.test(written))
    return !/^\s{1,2}\p{Lu}{2}/u.test(place.text.slice(end, end + 4)) && before !== '';
  return !/^X{3,}|^X{2}$/.test(written) || COUNTED.test(before);
}
