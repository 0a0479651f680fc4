/**
 * Places: house numbers (12/5A), roads (QL3, ĐT254), kilometre posts (Km12+500), wards by number (UBND P9), levels of a flood.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { spell } from '../../letters.ts';
import { COUNTED } from '../numbers/counted.ts';
import { cardinal, digits } from '../numbers/numbers.ts';

const HOUSE_BEFORE = /^(?:số|nhà|ngõ|ngách|hẻm|kiệt|lô|<address>|thửa|căn|hộ|tổ|chỉ|:)$/u;
const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  ĐT: 'đường tỉnh',
  DT: 'đường tỉnh',
  ĐH: 'đường huyện',
  HL: 'hương lộ',
  ĐX: 'đường xã',
  CT: 'cao tốc',
  AH: 'a hát',
  TDP: 'tổ dân phố',
  KP: 'khu phố',
  P: 'phường',
  Q: 'quận',
  LK: 'liền kề',
  BĐ: 'báo động',
  KV: 'khu vực',
  NV: 'nguyện vọng',
  HK: 'học kỳ',
  Km: 'ki lô mét',
  km: 'ki lô mét',
  KM: 'ki lô mét',
};

/** Towns at the ends of a road or line. */
const TOWNS: Readonly<Record<string, string>> = {
  HN: 'Hà Nội',
  HCM: 'Hồ Chí Minh',
  SG: 'Sài Gòn',
  HP: 'Hải Phòng',
  ĐN: 'Đà Nẵng',
  BK: 'Bắc Kạn',
  TN: 'Thái Nguyên',
  CB: 'Cao Bằng',
  LS: 'Lạng Sơn',
  LC: 'Lào Cai',
  TQ: 'Tuyên Quang',
  HG: 'Hà Giang',
  BN: 'Bắc Ninh',
  BG: 'Bắc Giang',
  NB: 'Nội Bài',
  TH: 'Thanh Hóa',
};

/** Kinds of a plant, the first or one of a list: giống OM18, ĐT100. */
const SOWN =
  /(?<!\p{L})(?:[Gg]iống|[Ll]úa|[Nn]gô|[Ll]ạc|[Đđ]ậu tương|[Gg]ạo|[Nn]ếp|[Ss]ắn|[Mm]ía|[Mm]ít|[Xx]oài|[Cc]am|[Bb]ưởi|[Nn]hãn|[Ổổ]i|[Cc]hanh|[Kk]hoai|[Bb]ắp):?\s(?:[^,.;]{1,16}(?:,| và)\s){0,5}$/u;

/** Words that a ward's or a district's number follows. */
const NAMES_PLACE = /^(?:ủy|uỷ|an|nhân|dân|trận|đội|tế|phố|,|tại|ở|thuộc|-|–|đoàn|nữ|bàn|quận|<address>)$/u;

/** đường ĐT.257: its *đường* is said once. */
const road = (short: string, place: Place): string => {
  const said = ROADS[short]!;
  if (place.before() === 'tốc') return said.replace(/^cao tốc ?/u, '');
  return place.before() === 'đường' ? said.replace(/^đường /u, '') : said;
};

/** Whether one of the last words speaks of a match. */
const playing = (place: Place): boolean =>
  [1, 2, 3, 4, 5, 6].some((n) => /^(?:kết|trận|đấu|gặp|bảng|lượt|bóng|giải)$/u.test(place.before(n)));

/** hẻm 12, 14/2 và 16/4: one word for all. */
export function inHouses(place: Place): boolean {
  for (let n = 1; n <= 19; n += 2) {
    if (!/^(?:,|;|và)$/u.test(place.before(n)) || !/^<(?:number|address)>$/u.test(place.before(n + 1)))
      return false;
    if (/^(?:nhà|ngõ|ngách|hẻm|kiệt)$/u.test(place.before(n + 2))) return true;
  }
  return false;
}

export const addressRules: readonly Rule[] = [
  {
    kind: 'address',
    starts: 'digit',
    figures: [1, 4],
    follows: ' -–A',
    // số nhà 101-102A, ngõ 3-5
    pattern: sticky(`(\\d{1,4})([A-Z])?\\s?[-–]\\s?(\\d{1,4})([A-Z])?${WORD_END}(?!\\s?%|[.,/-]\\d)`),
    say: (m, place) =>
      /^(?:nhà|ngõ|ngách|hẻm|kiệt|lô|thửa|căn|kiốt|phòng)$/u.test(place.before()) &&
      !/^(?:hải|mã)$/u.test(place.before(2))
        ? `${cardinal(m[1]!, place.style)}${m[2] ? ` ${spell(m[2])}` : ''} đến ${cardinal(m[3]!, place.style)}${m[4] ? ` ${spell(m[4])}` : ''}`
        : null,
  },
  {
    kind: 'address',
    starts: 'digit',
    figures: [1, 4],
    follows: '/-A',
    // 12/5A, 15/2/7; 12A
    pattern: sticky(
      `(\\d{1,4})([A-ZĐa-z])?((?:/\\d{1,4}[A-ZĐa-z]?){0,4})(?:-(\\d{1,4})([A-Z])?)?${WORD_END}(?!\\s?%|[.,/]\\d)`,
    ),
    say: (m, place) => {
      const house = (HOUSE_BEFORE.test(place.before()) && place.before(2) !== 'phân') || inHouses(place);
      if (!house || (!m[2] && !m[3]) || place.before() === 'tổ') return null;
      // Liều: 1/2 viên, Bón lót: 1/3 lượng đạm: a part of what is counted
      const next = place.after(place.at + m[0].length);
      if (place.before() === ':' && (COUNTED.test(next) || /^(?:lượng|tổng|diện|suất)/u.test(next)))
        return null;
      // mã lô 51M-234
      if (m[4] && place.before(2) === 'mã') return null;
      if (place.before() === 'số' && !m[2] && /^\/(?:19|20)\d\d$/.test(m[3]!)) return null;
      if (/^[a-z]$/.test(m[2] ?? '') && place.before() === 'số') return null;
      const said = `${m[1]}${m[2] ?? ''}${m[3]}`.split('/').map((p) => {
        const [, n, letter] = /^(\d+)(\D?)$/u.exec(p)!;
        return `${cardinal(n!, place.style)}${letter ? ` ${spell(letter)}` : ''}`;
      });
      const to = m[4] ? ` đến ${cardinal(m[4], place.style)}${m[5] ? ` ${spell(m[5])}` : ''}` : '';
      return said.join(' trên ') + to;
    },
  },
  {
    kind: 'address',
    starts: 'digit',
    figures: [1, 4],
    follows: '/',
    // 12/5/3 Lê Lợi: a house in an alley of an alley, where no year closes a day; tổ 1/2/3 are three
    pattern: sticky(`\\d{1,4}(?:/\\d{1,4}){2,4}(?![\\p{L}\\p{N}/-]|[.,]\\d)`),
    say: (m, place) => {
      const parts = m[0].split('/');
      if (/^(?:\d\d|(?:19|20)\d\d)$/.test(parts[2]!) && parts.length === 3 && Number(parts[1]) <= 12)
        return null;
      const rises = parts.every((p, i) => i === 0 || Number(p) > Number(parts[i - 1]));
      if (/^(?:tổ|thôn|khu|dãy|lớp|nhóm|phòng|tuyến|ca|mũi|tầng|đội|bản|xóm)$/u.test(place.before()))
        return rises ? parts.map((n) => cardinal(n, place.style)).join(', ') : null;
      return /^\s\p{Lu}\p{Ll}/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 3))
        ? parts.map((n) => cardinal(n, place.style)).join(' trên ')
        : null;
    },
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'K',
    follows: 'm',
    // Km số 5
    pattern: sticky('K[mM](?=\\s(?:số|thứ)\\s\\d)'),
    say: () => 'ki lô mét',
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'K',
    follows: 'm0',
    // Km 10 - 12, K5-K7 of a dyke
    pattern: sticky(
      `K([mM]?)\\s?(\\d{1,4})\\s?[-–]\\s?(K?)(\\d{1,4})${WORD_END}(?![.,/+-]\\d|\\s?(?:km|m)(?!\\p{L}))`,
    ),
    say: (m, place) =>
      Number(m[2]) < Number(m[4]) &&
      (m[1] !== '' || (m[3] !== '' && /^(?:đê|từ|đoạn|kè|trình)$/u.test(place.before()))) &&
      !COUNTED.test(place.after(place.at + m[0].length))
        ? `ki lô mét ${cardinal(m[2]!, place.style)} đến ${m[3] ? 'ki lô mét ' : ''}${cardinal(m[4]!, place.style)}`
        : null,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'Kk',
    follows: 'm0',
    // Km12+500, K24+200, km0; a small km2 is an area, save with metres after it
    pattern: sticky(
      '(?:K[mM]\\s?|K(?=\\d{1,4}\\+\\d)|km\\s|km(?=[014-9]|\\d{2}|\\d\\+))(\\d{1,4})(?:\\s?\\+\\s?(\\d{1,4}))?(?![\\p{L}\\p{N}]|[.,]\\d)',
    ),
    say: (m, { style }) =>
      `ki lô mét ${cardinal(m[1]!, style)}${m[2] ? ` cộng ${cardinal(m[2], style)}` : ''}`,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'TKN',
    follows: 'dpv',
    // TDP 1-5, KP 6 - 9, TDP1-TDP5, NV1 -> NV10
    pattern: sticky(
      `(TDP|KP|NV)\\s?(\\d{1,2})\\s?(?:[-=]>|[-–—÷→~])\\s?(?:\\1\\s?)?(\\d{1,2})${WORD_END}(?![./,]\\d)`,
    ),
    say: (m, place) =>
      Number(m[2]) < Number(m[3]) &&
      // TDP 5 - TDP 9: who plays whom
      !(/\s[-–—]/u.test(m[0]) && /(?:TDP|KP).*(?:TDP|KP)/u.test(m[0]) && playing(place)) &&
      !/^(?:hộ|người|học sinh|em|cháu|nhân khẩu|cử tri|đảng viên)/u.test(place.after(place.at + m[0].length))
        ? `${ROADS[m[1]!]} ${cardinal(m[2]!, place.style)} đến ${cardinal(m[3]!, place.style)}`
        : null,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'B',
    follows: 'đ',
    // BĐII, BĐ2-BĐ3, BĐ I - II: levels of a flood
    pattern: sticky(
      `BĐ[.\\s-]?(I{1,3}|[123])(?:\\s?[-–]\\s?(?:BĐ[.\\s-]?)?(I{1,3}|[123]))?${WORD_END}(?![.,/]\\d)`,
    ),
    say: (m, { style }) => {
      const level = (written: string) =>
        cardinal(written.startsWith('I') ? String(written.length) : written, style);
      return `báo động ${level(m[1]!)}${m[2] ? ` đến báo động ${level(m[2])}` : ''}`;
    },
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'BCĐHLNST',
    follows: 'bcknphtgsđA',
    // tuyến xe HN - BK: from one town to another
    pattern: sticky(
      `(${Object.keys(TOWNS).join('|')})\\s?[-–]\\s?(${Object.keys(TOWNS).join('|')})${WORD_END}`,
    ),
    say: (m, place) =>
      (/^(?:|đi|tuyến|xe|chuyến|bay|đường|tàu|tốc|từ|khách|vé|chạy|buýt|[(:,])$/u.test(place.before()) ||
        place.before().startsWith('<')) &&
      m[1] !== m[2]
        ? `${TOWNS[m[1]!]} ${TOWNS[m[2]!]}`
        : null,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'P',
    follows: '.0',
    // P.201-P.208, P301-305: rooms, as no ward has such a number
    pattern: sticky(`P\\.?\\s?(\\d{3})\\s?[-–]\\s?(P\\.?\\s?)?(\\d{3})${WORD_END}`),
    say: (m, { style }) =>
      m[1]! < m[3]!
        ? `phòng ${cardinal(m[1]!, style)} đến ${m[2] ? 'phòng ' : ''}${cardinal(m[3]!, style)}`
        : null,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'PQ',
    follows: '0',
    // UBND P9, Đảng ủy P10, phường 5, Q3
    pattern: sticky(`([PQ])([1-9]|[12]\\d)${WORD_END}(?![/.-]\\d|-?[A-Z])`),
    say: (m, place) =>
      NAMES_PLACE.test(place.before()) ||
      /^,\s?[PQ]\d/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 4)) ||
      /^(?:ubnd|hđnd|mttq|ca|tp|đu)$/u.test(place.wrote())
        ? `${ROADS[m[1]!]} ${cardinal(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'address',
    starts: 'letter',
    opens: 'QTĐDHCKLNB',
    follows: 'ltdhxpkvđ',
    // QL3, QL.1A, ĐT 254, TL 8B
    pattern: sticky(
      `(QL|TL|ĐT|DT|ĐH|HL|ĐX|CT|TDP|KP|LK|NV|BĐ|HK)[.\\s-]?(\\d{1,3})([A-Z])?${WORD_END}(?![.,/]\\d|-0\\d)`,
    ),
    say: (m, place) =>
      (m[1] === 'CT' && m[2]!.startsWith('0') && !m[0].includes('.')) ||
      (/\s/.test(m[0]) && /^(?:CT|ĐH|DT)$/.test(m[1]!)) ||
      // giống ĐT100, lúa TL6: kinds of plants; môn NV 120 phút
      /^(?:mã|mẫu|môn)$/u.test(place.before()) ||
      SOWN.test(place.text.slice(Math.max(0, place.at - 70), place.at)) ||
      // nhà CT3B, căn 1205, CT1 are blocks of flats; đường CT.07, trên CT4 are roads
      (m[1] === 'CT' &&
        !m[0].includes('.') &&
        !/^(?:đường|tuyến|trên|tốc|nút|qua|lên)$/u.test(place.before()))
        ? null
        : `${road(m[1]!, place)} ${m[1] === 'LK' && /^0\d$/.test(m[2]!) ? digits(m[2]!) : cardinal(m[2]!, place.style)}${m[3] ? ` ${spell(m[3])}` : ''}`,
  },
];
