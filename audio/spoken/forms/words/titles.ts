/** Short forms before a name or an office, and of a name: P. Chủ tịch, gặp A. Hùng, tổ trưởng: ô. Ba, ông T. bị phạt. */
import type { Rule } from '../../rules.ts';
import { spell } from '../../letters.ts';
import { sticky, type Place } from '../../scan.ts';
import { meaning } from './abbreviations.ts';

/** Who is named by a letter; after another word with a capital, letters that are numerals too are left out. */
const PERSON = /(?:^|[\s(])(?:ông|bà|anh|chị|em|cháu|cụ|bé|cô|chú|bác|Ông|Bà|Anh|Chị|Em|Cháu|Cụ|Bé)\s$/u;
const NAMED = /\p{Lu}\p{Ll}+\s(?:Văn|Thị|Hữu|Đình|Đức|Thế|Ngọc|Xuân|\p{Lu}\p{Ll}+)\s$/u;
/** Nguyễn Văn X.: nobody's number. */
const MIDDLE = /\p{Lu}\p{Ll}+\s(?:Văn|Thị|Hữu|Đình)\s$/u;
const isInitial = (letter: string, { text, at }: Place): boolean => {
  const before = text.slice(Math.max(0, at - 24), at);
  return PERSON.test(before) || MIDDLE.test(before) || (NAMED.test(before) && !/[IVXLCM]/.test(letter));
};

const lineBefore = ({ text, at }: Place): string =>
  text
    .slice(Math.max(0, at - 40), at)
    .split('\n')
    .at(-1)!;

/** Names of families, the commonest first. */
const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Hà|Ma|Lường|Triệu|Đinh|Mai|Trịnh|Đoàn|Lương|Tạ|Chu|Lưu|Cao|Đào|Vi|Bế|Hứa|La';

export const titleRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'C',
    follows: 'n',
    // CN. Trần Thị Lan: what she has learned, no branch of a bank
    pattern: sticky(`CN\\.\\s?(?=(?:${FAMILY})\\s\\p{Lu})`),
    say: () => 'cử nhân ',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'BCPTU',
    follows: 'btcv',
    // PBT. Đảng ủy, CT. HĐND: the full stop of an abbreviation ends no sentence
    pattern: sticky(
      '(PBT|BT|PCT|CT|PTB|TB|UV)\\.\\s?(?=(?:HĐND|UBND|UBMT|MTTQ|BTV|BCH|Đảng|Hội đồng|Ủy ban|Hội|Chi bộ)(?!\\p{L}))',
    ),
    say: (m, place) => `${meaning(m[1]!, place, place.at + m[0].length)!} `,
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'PQ',
    follows: '.',
    // P.CHỦ TỊCH, Q. Trưởng phòng: a deputy, one who acts for another
    pattern: sticky(
      '([PQ])\\.\\s?(?=(?:chủ tịch|trưởng|giám đốc|bí thư|hiệu trưởng|chánh|viện trưởng|cục trưởng|tổng|tổ trưởng|CT|GĐ|BT|TP|HT)(?!\\p{L}))',
      'i',
    ),
    say: (m) => (m[1] === 'P' ? 'phó ' : 'quyền '),
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: 'ACacôbÔB',
    follows: '.',
    // gặp A. Hùng, (c. Lan), tổ trưởng: ô. Ba: whom to call, as people type
    pattern: sticky('([ACacÔôBb])\\.\\s?(?=\\p{Lu}\\p{Ll})'),
    say: (m, place) =>
      /^(?:gặp|hệ|cho|hoặc|<phone>)$/u.test(place.before()) ||
      place.wrote() === 'lh' ||
      (/^[(:,–-]$/u.test(place.before()) &&
        /^(?:<phone>|hệ|gặp|trưởng|phó|viên|trách|thoại|sđt|đt|lh)$/u.test(
          place.before(2) === '<abbreviation>' ? place.wrote(2) : place.before(2),
        )) ||
      // Chủ tịch UBND (A. Tuấn)
      (place.before() === '(' &&
        /^\p{Lu}\p{Ll}+\)/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 10))) ||
      // Ô. Nguyễn Văn A, B. Trần Thị B
      (/^[,;–-]$/u.test(place.before()) && /(?<!\p{L})[ôÔ]\. ?\p{Lu}/u.test(lineBefore(place))) ||
      // Tổ trưởng TDP 5: ô. Ba; tổ phó: b. Lan
      (place.before() === ':' && [3, 4].some((n) => /^(?:trưởng|phó)$/u.test(place.before(n))))
        ? { a: 'anh ', c: 'chị ', ô: 'ông ', b: 'bà ' }[m[1]!.toLowerCase()]!
        : null,
  },
  {
    kind: 'letters',
    starts: 'letter',
    follows: '.',
    // ông T. bị phạt, anh H. và chị K. (tổ 5): the sentence goes on after the full stop
    pattern: sticky('(\\p{Lu})\\.(?=\\s(?:\\p{Ll}|[-–(])|[,;:])'),
    say: (m, place) => (isInitial(m[1]!, place) ? spell(m[1]!) : null),
  },
];
