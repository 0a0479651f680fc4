/**
 * Abbreviations: said in full. One with several meanings is told apart by the words around it; in a heading of
 * capitals a group of letters that is also a syllable ("XI MĂNG", "CA TRỰC") is a word.
 */
import { sticky, WORD_END, type Place, type Rule } from '../scan.ts';
import { FOREIGN } from './foreign.list.ts';
import { spell } from '../letters.ts';
import { isSyllable } from '../syllable.ts';
import { ABBREVIATIONS } from './abbreviations.list.ts';

interface Meaning {
  readonly said: string;
  /** The word before, lower-case. */
  readonly before?: RegExp;
  /** What follows, lower-case words. */
  readonly after?: RegExp;
  /** What follows as it is written. */
  readonly next?: RegExp;
}

/** Place names begin with a capital; numbers name wards and districts of cities. */
const NAME = /^\.?\s{0,2}(?:\p{Lu}\p{Ll}|\d)/u;
const DOCUMENT_NUMBER = /^\s{0,2}(?:số\s|\d+\/)/u;

/** In order; the last meaning has no condition. */
const SEVERAL: Readonly<Record<string, readonly Meaning[]>> = {
  TT: [
    { said: 'thông tư', next: DOCUMENT_NUMBER },
    { said: 'thông tư', before: /^(?:theo|cứ|định|và)$/u, next: /^\s{0,2}\d/u },
    { said: 'thị trấn', next: NAME },
    {
      said: 'trung tâm',
      after: /^(?:y tế|văn hóa|dịch vụ|giáo dục|phục vụ|học tập|hội nghị|hành chính|khuyến nông)/u,
    },
    { said: 'thông tin', before: /^(?:hệ|cung|tờ|ngành)$/u },
    { said: 'trung tâm', after: /./u },
    { said: 'thị trấn' },
  ],
  CT: [
    { said: 'chỉ thị', next: DOCUMENT_NUMBER },
    { said: 'chủ tịch', after: /^(?:ubnd|hđnd|nước|hội|ủy|công đoàn|phường|xã)/u },
    { said: 'chủ tịch', before: /^(?:phó|đ\/c|đồng chí)$/u },
    { said: 'công ty', after: /^(?:cp|tnhh|cổ|trách)/u },
    { said: 'chương trình', after: /./u },
    { said: 'chủ tịch' },
  ],
  CP: [
    { said: 'cổ phần', before: /^(?:ty|<abbreviation>|vốn|ngân|hàng)$/u },
    { said: 'chi phí', before: /^(?:các|mọi|khoản)$/u },
    { said: 'Chính phủ' },
  ],
  PCT: [{ said: 'phó chủ tịch' }],
  KH: [
    { said: 'kế hoạch', next: DOCUMENT_NUMBER },
    { said: 'khách hàng', before: /^(?:mã|của|các|quý|cho|với|số)$/u },
    { said: 'khoa học', after: /^(?:công|kỹ|và công|xã hội|tự nhiên)/u },
    { said: 'kế hoạch' },
  ],
  TB: [
    { said: 'thông báo', next: DOCUMENT_NUMBER },
    { said: 'thương binh', before: /^(?:gia|bệnh|hạng|đình)$/u },
    { said: 'trung bình', before: /^(?:điểm|loại|mức|nhiệt|học)$/u },
    { said: 'thông báo' },
  ],
  HD: [{ said: 'hướng dẫn' }],
  ĐH: [
    { said: 'đại hội', after: /^(?:đảng|chi|đoàn|đại biểu|công đoàn|lần|cổ đông)/u },
    { said: 'đường huyện', next: /^\s{0,1}\d/u },
    { said: 'đại học' },
  ],
  CĐ: [
    { said: 'công điện', next: DOCUMENT_NUMBER },
    { said: 'cao đẳng', after: /^(?:sư|nghề|y|kỹ|cộng|kinh|công nghệ)/u },
    { said: 'cao đẳng', before: /^(?:đh|trường|học|hệ|và)$/u },
    { said: 'công đoàn' },
  ],
  CN: [
    { said: 'chủ nhật', before: /^(?:<date>|<weekday>|<time>|sáng|chiều|tối|ngày|thứ|bảy|sáu|hai)$/u },
    { said: 'chủ nhật', after: /^(?:hàng|hằng|tuần|ngày)/u },
    { said: 'chủ nhật', before: /^(?:và|,|đến)$/u, next: /^(?:[\s.,;)]|$)/u },
    { said: 'chi nhánh', next: NAME },
    { said: 'công nghiệp' },
  ],
  CĐN: [{ said: 'cao đẳng nghề' }],
  CS: [
    { said: 'cơ sở', after: /^(?:khám|y|sản|kinh|giáo|vật)/u },
    { said: 'cảnh sát', before: /^(?:lực|đội|phòng)$/u },
    { said: 'cộng sản', before: /^(?:đảng|đoàn|niên)$/u },
    { said: 'cơ sở' },
  ],
  CB: [{ said: 'cán bộ' }],
  CC: [{ said: 'công chức' }],
  VC: [{ said: 'viên chức' }],
  CA: [{ said: 'công an' }],
  BS: [
    { said: 'bác sĩ', next: /^[.\s]{0,2}\p{Lu}|^C/u },
    { said: 'bổ sung', before: /^(?:sửa|đổi)$/u },
    { said: 'bác sĩ' },
  ],
  BV: [{ said: 'bảo vệ', after: /^(?:rừng|môi|tổ quốc|thực)/u }, { said: 'bệnh viện' }],
  PC: [{ said: 'phòng chống', after: /^(?:tham|ma|tội|thiên|lụt|dịch|bão|covid)/u }, { said: 'pê xê' }],
  TP: [{ said: 'thực phẩm', before: /^(?:toàn|sinh|phụ)$/u }, { said: 'thành phố' }],
  TX: [{ said: 'thị xã' }],
  TH: [
    { said: 'tiểu học', before: /^trường$/u },
    { said: 'trường hợp', before: /^(?:các|một|mọi|những|số)$/u },
    { said: 'tiểu học' },
  ],
  MN: [{ said: 'miền núi', before: /^(?:dtts|và|vùng)$/u }, { said: 'mầm non' }],
  MG: [{ said: 'mẫu giáo' }],
  ĐT: [
    { said: 'đường tỉnh', next: /^\s?\d{3}(?!\d)/u, before: /^(?!<|số$|sđt$|hệ$|:$)/u },
    { said: 'điện thoại', next: /^\s?[:.]?\s?\(?[+0]/u },
    { said: 'đào tạo', before: /^(?:và|dục|gd)$/u },
    { said: 'đầu tư', before: /^(?:dự|chủ|hoạch)$/u },
    { said: 'điện thoại' },
  ],
  DT: [
    { said: 'điện thoại', next: /^\s?[:.]?\s?\(?[+0]/u },
    { said: 'dân tộc', after: /^(?:thiểu|nội|bán)/u },
    { said: 'diện tích' },
  ],
  DS: [{ said: 'danh sách', after: /^(?:cử|học|các|người|hộ)/u }, { said: 'dân số' }],
  HS: [{ said: 'hồ sơ', before: /^(?:nộp|nhận|bộ|mã|số)$/u }, { said: 'học sinh' }],
  SV: [{ said: 'sinh viên' }],
  GV: [{ said: 'giáo viên' }],
  NV: [{ said: 'nguyện vọng', next: /^\s?\d/u }, { said: 'nhân viên' }],
  HĐ: [
    { said: 'hóa đơn', before: /^(?:số|xuất|lập)$/u },
    { said: 'hội đồng', after: /^(?:nhân|thi|bầu|xét|nghĩa|thẩm|quản|coi|tuyển)/u },
    { said: 'hoạt động', before: /^(?:các|ngừng|mọi)$/u },
    { said: 'hợp đồng' },
  ],
  ND: [{ said: 'nội dung', next: /^\s?:/u }, { said: 'nông dân', before: /^hội$/u }, { said: 'nhân dân' }],
  QS: [{ said: 'quân sự' }],
  QP: [{ said: 'quốc phòng' }],
  AN: [{ said: 'an ninh' }],
  NN: [{ said: 'nhà nước', before: /^(?:quản|lý|toán|sách)$/u }, { said: 'nông nghiệp' }],
  VH: [{ said: 'văn hóa' }],
  XH: [{ said: 'xã hội' }],
  GD: [{ said: 'giao dịch', before: /^(?:phòng|điểm|mã)$/u }, { said: 'giáo dục' }],
  YT: [{ said: 'y tế' }],
  DN: [{ said: 'doanh nghiệp' }],
  TC: [{ said: 'tổ chức' }],
  TV: [{ said: 'ti vi', before: /^(?:xem|chiếc|cái|bật|trên)$/u }, { said: 'thành viên' }],
  LS: [{ said: 'liệt sĩ' }],
  BB: [{ said: 'biên bản' }],
  TK: [{ said: 'thế kỷ', next: /^\s?[XVI]/u }, { said: 'tài khoản' }],
  TL: [{ said: 'tỉnh lộ', next: /^\s?\d/u }, { said: 'thừa lệnh' }],
  QL: [{ said: 'quốc lộ', next: /^\s?\d/u }, { said: 'quản lý' }],
  HL: [{ said: 'hương lộ' }],
  ĐX: [{ said: 'đường xã', next: /^\s?\d/u }, { said: 'đề xuất' }],
  UB: [{ said: 'Ủy ban' }],
  MT: [{ said: 'Mặt trận', after: /^(?:tổ quốc|tq)/u }, { said: 'môi trường' }],
  VP: [{ said: 'vi phạm', before: /^(?:hành vi|các|bị)$/u }, { said: 'văn phòng' }],
  VT: [{ said: 'văn thư', before: /^(?:lưu|:|,)$/u }, { said: 'vận tải' }],
  PT: [{ said: 'phát triển', before: /^và$/u }, { said: 'phổ thông' }],
  NS: [{ said: 'nghệ sĩ', next: NAME }, { said: 'ngân sách' }],
  BKS: [{ said: 'biển kiểm soát', next: /^\s?:?\s?\d/u }, { said: 'ban kiểm soát' }],
  SN: [
    { said: 'sinh năm', next: /^[\s:]{0,2}(?:19|20)\d\d(?!\d)/u },
    { said: 'số nhà', next: /^\s?\d/u },
    { said: 'sự nghiệp' },
  ],
  KM: [{ said: 'khuyến mại' }],
  SX: [{ said: 'sản xuất' }],
  ĐU: [{ said: 'Đảng ủy' }],
  TU: [{ said: 'Tỉnh ủy' }],
  QU: [{ said: 'Quận ủy' }],
  HU: [{ said: 'Huyện ủy' }],

  ĐV: [{ said: 'đảng viên', before: /^(?:cb|bộ|các|,|của)$/u }, { said: 'đơn vị' }],
  TN: [{ said: 'Thái Nguyên', before: /^tỉnh$/u }, { said: 'thanh niên' }],
  PN: [{ said: 'phụ nữ' }],
  NK: [{ said: 'nhiệm kỳ', next: /^\s?\d/u }, { said: 'nhập khẩu' }],

  KTTT: [{ said: 'kinh tế tập thể', before: /^(?:phát|triển|htx|ban)$/u }, { said: 'kinh tế thị trường' }],
};

/** Before a name: P. Bắc Kạn, Q.1, H. Chợ Mới; with or without the full stop. */
const PLACES: Readonly<Record<string, string>> = {
  P: 'phường',
  Q: 'quận',
  H: 'huyện',
  X: 'xã',
  TP: 'thành phố',
  Tp: 'thành phố',
  TX: 'thị xã',
  Tx: 'thị xã',
  TT: 'thị trấn',
  Tt: 'thị trấn',
  T: 'tỉnh',
  Đ: 'đường',
  KP: 'khu phố',
  TDP: 'tổ dân phố',
  Ô: 'ông',
  Ths: 'thạc sĩ',
  ThS: 'thạc sĩ',
  TS: 'tiến sĩ',
  PGS: 'phó giáo sư',
  GS: 'giáo sư',
  BS: 'bác sĩ',
  KS: 'kỹ sư',
  LS: 'luật sư',
  DS: 'dược sĩ',
  CN: 'cử nhân',
  BSCKI: 'bác sĩ chuyên khoa một',
  BSCKII: 'bác sĩ chuyên khoa hai',
  Th: 'thạc',
  S: 'sĩ',
  KTS: 'kiến trúc sư',
  Đc: 'địa chỉ',
  đc: 'địa chỉ',
  Bs: 'bác sĩ',
  Ts: 'tiến sĩ',
  Gs: 'giáo sư',
  Ks: 'kỹ sư',
  Ls: 'luật sư',
  Mr: 'ông',
  Mrs: 'bà',
  Ms: 'cô',
  ĐC: 'địa chỉ',
  ĐT: 'điện thoại',
  Tel: 'điện thoại',
  tel: 'điện thoại',
  NQ: 'nghị quyết',
  KT: 'ký thay',
  TM: 'thay mặt',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
};
const TITLE =
  'BSCKII|BSCKI|PGS|GS|TS|ThS|Ths|BS|Bs|Ts|Gs|KS|Ks|LS|Ls|DS|Mr|Mrs|Ms|KT|TM|TL|TUQ|ĐT|Tel|tel|ĐC';

/** A neighbour in capitals that is a word, marked as only Vietnamese is or too long for an abbreviation's syllable. */
const isHeadingWord = (word: string | undefined): boolean =>
  word !== undefined &&
  isSyllable(word) &&
  (/[^A-ZĐƯ]/u.test(word) || word.length > 3) &&
  !ABBREVIATIONS.has(word) &&
  !Object.hasOwn(SEVERAL, word);
const isHeading = (place: Place, end: number): boolean =>
  isHeadingWord(
    /^[\s,]{1,3}(\p{Lu}{2,12})(?![\p{L}\p{N}&./-])/u.exec(place.text.slice(end, end + 18))?.[1],
  ) ||
  isHeadingWord(
    /(?<![\p{L}&./-])(\p{Lu}{2,12})[\s,]{1,3}$/u.exec(
      place.text.slice(Math.max(0, place.at - 18), place.at),
    )?.[1],
  );

/** The meaning of an abbreviation here, or null when it isn't one that we know. */
export function meaning(written: string, place: Place, end: number): string | null {
  const several = Object.hasOwn(SEVERAL, written) ? SEVERAL[written] : undefined;
  if (!several) return ABBREVIATIONS.get(written) ?? null;
  const next = place.text.slice(end, end + 24);
  const after = place.after(end);
  const before = place.before();
  return several.find(
    (m) =>
      (!m.before || m.before.test(before)) &&
      (!m.after || m.after.test(after)) &&
      (!m.next || m.next.test(next)),
  )!.said;
}

/** Groups of capitals that are also words: read as words in a heading of capitals. */
export const inHeading = (place: Place, end: number): boolean => isHeading(place, end);

/** Abbreviations with signs inside, and titles and places before a name. */
export const abbreviationRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'letter',
    // TP. Hồ Chí Minh, Q.1, P. 5, KT. CHỦ TỊCH, PGS.TS
    pattern: sticky(
      `((?:(?:${TITLE})\\.\\s?){1,3}|(?:TP|Tp|TX|Tx|TT|Tt|P|Q|H|X|T|Đ|KP|TDP)\\.\\s{0,2}(?=\\p{Lu}\\p{Ll}|\\d|\\p{Lu}{3}))`,
    ),
    say: (m, place) => {
      const end = place.at + m[0].length;
      if (!/[\p{L}\d(+:]/u.test(place.text[end] ?? '')) return null;
      const said = m[0]
        .split('.')
        .map((p) => p.trim())
        .filter(Boolean)
        .map((p) => PLACES[p] ?? p);
      return { spoken: `${said.join(', ')} `, end };
    },
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    // tp. Hà Nội, p.5, q. Cầu Giấy, kp. 4: as people type
    pattern: sticky(`(tp|tx|tt|kp|tdp|p|q|h|x|t|đ|k)\\s?\\.\\s{0,2}(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2}|\\d)`),
    say: (m, place) => {
      if (/[.\p{N}]$/u.test(place.text.slice(0, place.at).slice(-1))) return null;
      const figure = /\d/.test(place.text[place.at + m[0].length]!);
      if (figure && !/^(?:kp|tdp|p|q|k)$/u.test(m[1]!)) return null;
      return { spoken: `${PLACES[m[1]!.toUpperCase()]!} `, end: place.at + m[0].length };
    },
  },
  {
    kind: 'letters',
    starts: 'letter',
    // initials of a name or a country: ông N.T.T, V.I. Lê-nin, Washington D.C.
    pattern: sticky(`\\p{Lu}(?:\\.\\s?\\p{Lu}){1,4}(?:\\.(?=\\s?[\\p{L},;:)]))?${WORD_END}`),
    say: (m) => (/^T\.Ư|^Th\.S/u.test(m[0]) ? null : spell(m[0].replace(/[.\s]/gu, ''))),
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    // P5, Q10 in addresses
    pattern: sticky(`([PQ])(\\d{1,2})${WORD_END}`),
    say: (m, place) =>
      place.before() === ',' || /^(?:tp|thành|<)/u.test(place.before())
        ? { spoken: `${PLACES[m[1]!]!} `, end: place.at + 1 }
        : null,
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    // GD&ĐT, KT-XH, v/v, T.Ư, LĐ-TB&XH: the longest of the list
    pattern: sticky(`[\\p{L}]{1,12}(?:(?:&|-|/|\\.|,)[\\p{L}]{1,12}){1,4}${WORD_END}`),
    say: (m, place) => {
      let written = m[0];
      const foreign = FOREIGN.get(written.toLowerCase());
      if (foreign) return { spoken: foreign, end: place.at + written.length, kind: 'foreign' };
      while (/[&/.,-]/u.test(written)) {
        const said = ABBREVIATIONS.get(written);
        const dots =
          written === 'v.v' || written === 'V.v'
            ? /^\.{0,3}/u.exec(place.text.slice(place.at + 3, place.at + 6))![0].length
            : 0;
        if (said) {
          const end = place.at + written.length + dots;
          return {
            spoken: dots > 0 && !/^[\s]*\p{Ll}/u.test(place.text.slice(end, end + 4)) ? `${said}.` : said,
            end,
          };
        }
        written = written.slice(0, written.search(/[&/.,-][^&/.,-]*$/u));
      }
      // A&B of known parts
      if (!/^\p{Lu}+(?:&\p{Lu}+)+$/u.test(m[0])) return null;
      const parts = m[0].split('&').map((p) => meaning(p, place, place.at + m[0].length));
      return parts.every((p) => p !== null) ? parts.join(' và ') : null;
    },
  },
  {
    kind: 'foreign',
    starts: 'letter',
    // My Viettel: not the name of a person
    pattern: sticky(
      'My(?=\\s(?:Viettel|VNPT|MobiFone|Mobifone|VinaPhone|Vinaphone|Vietnamobile|FPT|TV360)(?!\\p{L}))',
    ),
    say: () => 'mai',
  },
  {
    kind: 'abbreviation',
    starts: 'letter',
    pattern: sticky(`vv(?:\\.{1,3}|…)?${WORD_END}`),
    say: (m) => (m[0].length > 2 ? 'vân vân.' : 'vân vân'),
  },
];
