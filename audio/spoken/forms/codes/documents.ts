/**
 * Numbers of documents: 5907/UBND-KGVX, 49/2024/NĐ-CP, 135/QĐ-TTg (Nghị định 30/2020/NĐ-CP, phụ lục III).
 * The number, the year, then who issued it ("của Chính phủ"). The kind is said only when the sentence hasn't just
 * said it; of a plain letter (công văn) its organ. The office that wrote it (UBND-KGVX, VPCP-QHĐP) is for the
 * registry, no announcer says it.
 */
import type { Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';
import type { Style } from '../../style.ts';
import { spell } from '../../letters.ts';
import { isSyllable } from '../../syllable.ts';
import { ABBREVIATIONS } from '../words/abbreviations.list.ts';
import { composed } from '../words/composed.ts';
import { cardinal, digits, year } from '../numbers/numbers.ts';
import { COURTS, KINDS, ORGANS } from './organs.list.ts';

const CODE = '[A-ZĐƯa-z&]{1,12}';
const NUMBER = '(\\d{1,6})([a-zA-ZĐđ])?';
/** Codes follow in groups: NĐ-CP, UBND-KGVX, QH15, TB-VPCP-KGVX. */
const PATTERN = `(?:Số ?:? ?)?${NUMBER}(?:\\s?/\\s?((?:19|20)\\d\\d))?\\s?[/-]\\s?((?=[A-ZĐƯ][A-ZĐƯa-z]*[A-ZĐƯgr&]|TU|L-)${CODE}(?:\\d{1,3})?(?:\\s?[-–/.]\\s?(?=[A-ZĐƯ])${CODE}(?:\\d{1,3})?){0,4})(?![\\p{L}\\p{N}])`;

/** QD-UBND, HDND: Đ typed without its stroke. */
const stroked = (code: string): string => code.replaceAll('D', 'Đ');
const kindOf = (code: string): string | undefined => KINDS[code] ?? KINDS[stroked(code)];

const organ = (code: string, style: Style): string => {
  const assembly = /^QH(\d{1,2})$/.exec(code);
  if (assembly) return `Quốc hội khóa ${cardinal(assembly[1]!, style)}`;
  const standing = /^UBTVQH(\d{1,2})$/.exec(code);
  if (standing) return `Ủy ban Thường vụ Quốc hội khóa ${cardinal(standing[1]!, style)}`;
  const split = /^(\D+)(\d+)$/.exec(code);
  // PC07, BCĐ389: by its figures
  if (split)
    return `${/^P[A-Z]$/.test(split[1]!) ? spell(split[1]!) : organ(split[1]!, style)} ${split[2]!.length > 2 || split[2]!.startsWith('0') ? digits(split[2]!) : cardinal(split[2]!, style)}`;
  const known =
    ORGANS[code] ??
    ABBREVIATIONS.get(code) ??
    ORGANS[stroked(code)] ??
    ABBREVIATIONS.get(stroked(code)) ??
    partyOffice(code, style) ??
    officeOf(code) ??
    composed(code);
  if (known) return known;
  if (code.includes('&'))
    return code
      .split('&')
      .filter(Boolean)
      .map((c) => organ(c, style))
      .join(' và ');
  return !/^[A-ZĐƯ]+$/u.test(code) && isSyllable(code) ? code : spell(code);
};

/** BTGTU, VPĐU: an office of the party and the committee that it works for. */
function partyOffice(code: string, style: Style): string | undefined {
  const [, office, committee] = /^(.{2,6})(TU|ThU|HU|QU|ĐU)$/u.exec(code) ?? [];
  const known = office === undefined ? undefined : (ORGANS[office] ?? ABBREVIATIONS.get(office));
  return known === undefined ? undefined : `${known} ${organ(committee!, style)}`;
}

const OFFICES: Readonly<Record<string, string>> = { P: 'phòng', S: 'Sở', CC: 'Chi cục', TT: 'Trung tâm' };
/** PKTHTĐT, CCTTBVTV: an office and what it cares for. */
function officeOf(code: string): string | undefined {
  const [, office, field] = /^(P|S|CC|TT)([A-ZĐ]{3,8})$/u.exec(code) ?? [];
  const known = field === undefined ? undefined : ABBREVIATIONS.get(field);
  return known === undefined ? undefined : `${OFFICES[office!]!} ${known}`;
}

/** Whether the kind was said in the last words ("Nghị định số", "Công văn"). */
function said(kind: string, place: Place): boolean {
  const words: string[] = [];
  for (let n = 8; n >= 1; n--)
    words.push(place.before(n) === '<abbreviation>' ? saidAs(place.wrote(n)) : place.before(n));
  return words.join(' ').includes(kind);
}
/** What an abbreviation among the words before was read as. */
const saidAs = (written: string): string =>
  ABBREVIATIONS.get(written.toUpperCase())?.toLowerCase() ?? '<abbreviation>';
const ANY_KIND =
  /(?:nghị định|nghị quyết|quyết định|quy định|quy chế|kết luận|đề án|thông tư|liên tịch|chỉ thị|kế hoạch|thông báo|hướng dẫn|chương trình|tờ trình|báo cáo|công văn|công điện|giấy mời|giấy phép|luật|văn bản|<abbreviation>)(?: số)?:?$/u;
/** "số 49/2024/NĐ-CP ngày 10/5/2024 của Chính phủ", "ngày 10 tháng 5 năm 2024 của": who issued it is said once. */
const NAMED_LATER =
  /^,?(?:\s+ngày\s(?:[\d/.-]{5,12}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?,?\s+của\s(Ban\s|BC)?/u;

/** Số: 216/QĐ-UBND, above a letter that hasn't named itself yet. */
const heads = (place: Place): boolean =>
  /^(?:.*[;\n])? ?số(?: :)?$/u.test(
    [3, 2, 1]
      .map((n) => place.before(n))
      .join(' ')
      .trimStart(),
  );

/** The reading of the part after the number, with the comma or "của" that leads to it. */
function codes(written: string, place: Place, end: number): string {
  const { style } = place;
  const parts = written.split(/\s?[-–/.]\s?/u);
  const first = parts[0]!;
  if (/^(?:QH|UBTVQH)\d+$/.test(first)) return ` của ${organ(first, style)}`;
  const kind = kindOf(first);
  // hợp đồng số 12/2026/HĐ-XD: of what it is, nobody signs it alone
  if (kind && /^hợp đồng/u.test(kind)) return said('hợp đồng', place) ? '' : `, ${kind}`;
  if (isOfCourt(parts)) return `, ${parts.map((p) => COURTS[p]!).join(' ')}`;
  // mẫu 05/KK-TNCN, biểu 01-BC/ĐV: a form has no issuer
  if (isForm(first, place)) return `, ${parts.map((p) => kindOf(p) ?? organ(p, style)).join(' ')}`;
  if (kind && parts.length > 1) {
    // công điện 08/CĐ-BCH: the staff that fights floods and storms sends urgent orders, no party committee does
    const staff = parts[1] === 'BCH' && (first === 'CĐ' || /chỉ huy/iu.test(place.text.slice(end, end + 60)));
    const issuers = staff ? 'Ban Chỉ huy' : issuersOf(kind, parts.slice(1), style);
    const before = [3, 2, 1].map((n) => place.before(n)).join(' ');
    const named = NAMED_LATER.exec(place.text.slice(end, end + 60));
    // của BCĐ138 of the ward is more than "của phường"
    const later = named !== null && (!/^BC/u.test(parts[1]!) || named[1] !== undefined);
    const head = heads(place);
    const alone =
      said(kind, place) ||
      (!head && (place.before() === '' || /số :?$|số$/u.test(before) || ANY_KIND.test(before)));
    // biên bản 07/BB-VPHC: what it is about, nobody who issued it
    if (ACT.test(issuers)) return `${alone ? '' : `, ${kind}`}${alone ? ',' : ''} ${issuers}`;
    return `${alone ? '' : `${head ? ',' : ''} ${kind}`}${later ? '' : ` của ${issuers}`}`;
  }
  if (parts.length === 1 && /^(?:CP|TTg|TW)$/u.test(first)) return ` của ${organ(first, style)}`;
  // Quyết định 15/QĐ: the kind stands before it
  if (kind && parts.length === 1 && said(kind, place)) return '';
  // GPXD số 45/GPXD: said before
  if (parts.length === 1 && said(organ(first, style).toLowerCase(), place)) return '';
  if (kind) return `, ${kind}`;
  // Quyết định số 140-VH/QĐ: as codes stood before 1998, the kind last
  const last = parts.length === 2 && written.includes('/') ? kindOf(parts[1]!) : undefined;
  if (last && !said(last, place)) return `, ${last} của ${organ(first, style)}`;
  // VP-UBND: an office and whose it is
  const whose = /^(?:UBND|HĐND)$/u.test(parts[1] ?? '') ? ` ${organ(parts[1]!, style)}` : '';
  const goesOn = /^\s\p{Ll}/u.test(place.text.slice(end, end + 2)) ? ',' : '';
  // công điện 9/BCH-PCTT
  const issuer =
    first === 'BCH' && /^(?:PC|PT|QS)/u.test(parts[1] ?? '') ? 'Ban Chỉ huy' : organ(first, style);
  return `, ${issuer}${whose}${goesOn}`;
}

const isOfCourt = (parts: readonly string[]): boolean => parts.length > 1 && parts.every((p) => p in COURTS);
/** Declarations: tờ khai 05/KK-TNCN. */
const FORM = /^(?:KK|TK|BM)$/u;
const isForm = (first: string, place: Place): boolean => {
  const before = [3, 2, 1].map((n) => place.before(n)).join(' ');
  return FORM.test(first) || (/(?:^| )(?:mẫu|biểu)(?: |$)/u.test(before) && !ANY_KIND.test(before));
};
const ACT = /^(?:vi phạm|xử phạt|thi hành án$|khiếu nại|tịch thu|cưỡng chế|nghiệm thu)/u;
/** Letters of several organs: thông tư liên tịch, chương trình phối hợp. */
const JOINT = /liên|phối hợp/u;
/** Who signs, without the office that wrote it: QĐ-UBND-NC, TB-VPCP-KGVX; QĐ-CT-UBND is the chairman of the second. */
const issuersOf = (kind: string, [first = '', ...others]: readonly string[], style: Style): string =>
  JOINT.test(kind)
    ? [first, ...others].map((p) => organ(p, style)).join(', ')
    : [first, ...(first === 'CT' ? others.slice(0, 1) : [])].map((p) => organ(p, style)).join(' ');

/** What has articles: a law, a decree, a contract. */
const OF_LAW = '(?:BL|Bộ luật|Luật|NĐ|Nghị|TT|Thông tư|Hiến|Pháp|QĐ|Quy|Điều lệ)';

/** tại Đ.52 BLHS, K1 Đ52 Luật Đất đai, khoản 2, Đ. 8: an article of a law and its clause; elsewhere Đ is a street. */
const articleRules: readonly Rule[] = [
  {
    kind: 'document',
    starts: 'letter',
    opens: 'K',
    follows: '. 0h',
    pattern: sticky('(?:K|Kh|kh|k)\\.?\\s?(\\d{1,2})(?=,?\\s(?:Đ\\.?|[Đđ]iều)\\s?\\d)'),
    say: (m, { style }) => `khoản ${cardinal(m[1]!, style)}`,
  },
  {
    kind: 'document',
    starts: 'letter',
    opens: 'Đ',
    follows: '. 0',
    pattern: sticky(`Đ\\.?\\s?(\\d{1,3})([a-zđ])?(?![\\p{L}\\p{N}/-])(,?\\s(?:của\\s)?${OF_LAW})?`),
    say: (m, place) => {
      const clause = [1, 2, 3, 4].some((n) =>
        /^(?:khoản|k\.?\s?\d{1,2})$/u.test(
          place.before(n) === '<document>' ? place.wrote(n) : place.before(n),
        ),
      );
      if (m[3] === undefined && !clause) return null;
      const spoken = `điều ${cardinal(m[1]!, place.style)}${m[2] ? ` ${spell(m[2])}` : ''}`;
      return { spoken, end: place.at + m[0].length - (m[3]?.length ?? 0) };
    },
  },
];

export const documentRules: readonly Rule[] = [
  ...articleRules,
  {
    kind: 'document',
    starts: 'digit',
    figures: [1, 6],
    follows: ' /-A',
    pattern: sticky(PATTERN),
    say: (m, place) => {
      const { style } = place;
      const parts = m[4]!.split(/\s?[-–/.]\s?/u);
      // kỳ họp thứ 2- HĐND phường
      const uneven = /\d[a-zĐđA-Z]?(?:\s-|-\s)/u.test(m[0]) && !/^(?:số|:)$/u.test(place.before());
      if (uneven || place.before() === 'thứ') return null;
      const named = /^(?:số|văn)$/u.test(place.before()) && parts.every((p) => /^[A-ZĐƯ&]{2,}$/u.test(p));
      if (!m[3] && !named && !isCode(parts)) return null;
      const figures =
        /^0\d/.test(m[1]!) && (m[1]!.length > 2 || isForm(parts[0]!, place))
          ? digits(m[1]!)
          : cardinal(m[1]!, style);
      const letter = m[2] ? ` ${spell(m[2])}` : '';
      const inYear = m[3] ? ` năm ${year(m[3], style)}` : '';
      // Thông tư số 01, 02, 03/2025/TT-BNV
      const listed = /^(?:,|và)$/u.test(place.before()) && place.before(2) === '<number>';
      const lead =
        listed || /^(?:số|:|<document>)$/u.test(place.before()) || /^no\.?\s?$/u.test(place.wrote())
          ? ''
          : 'số ';
      return {
        spoken: `${lead}${figures}${letter}${inYear}${codes(m[4]!, place, place.at + m[0].length)}`,
        end: place.at + m[0].length,
      };
    },
  },
  {
    kind: 'document',
    starts: 'digit',
    figures: [1, 5],
    follows: '/',
    // 41/2024, after "luật số", "thông tư": no code follows; niên vụ 2025/2026 is two years
    pattern: sticky('(\\d{1,5})/((?:19|20)\\d\\d)(?![\\p{L}\\p{N}/-])'),
    say: (m, place) =>
      place.before() === 'số' ||
      /^(?:nq|nđ|tt|qđ|ct)$/u.test(place.wrote()) ||
      (Number(m[1]) > 12 && !/^(?:19|20)\d\d$/.test(m[1]!)) ||
      /^(?:nghị định|nghị quyết|thông tư|quyết định|chỉ thị)$/u.test(`${place.before(2)} ${place.before()}`)
        ? `${cardinal(m[1]!, place.style)} năm ${year(m[2]!, place.style)}`
        : null,
  },
  {
    kind: 'document',
    starts: 'digit',
    figures: [1, 5],
    follows: ':- –',
    // TCVN 7870, QCVN 01:2021/BYT, ISO 9001:2015: number and year of a standard
    pattern: sticky(
      '(\\d{1,5}(?:-\\d{1,2})?)(?::|\\s?[-–]\\s?)((?:19|20)\\d\\d)(?:/(B[A-ZĐ]{2,6}))?(?![\\p{L}\\p{N}])',
    ),
    say: (m, place) => {
      if (!/^(?:tcvn|qcvn|tcn|tcxdvn|tcxd|iso|iec|hd|tccs|haccp)$/iu.test(place.wrote())) return null;
      const figures = m[1]!.split('-').map((n) => (n.startsWith('0') ? digits(n) : cardinal(n, place.style)));
      return `${figures.join(' ')} năm ${year(m[2]!, place.style)}${m[3] ? ` của ${organ(m[3], place.style)}` : ''}`;
    },
  },
  {
    kind: 'document',
    starts: 'sign',
    opens: '/',
    follows: ' A0',
    // Số:     /UBND-VHXH, /2026/TT-BTC, with its number still to come
    pattern: sticky(
      '/\\s?(?:((?:19|20)\\d\\d)\\s?/\\s?)?([A-ZĐƯ][A-ZĐƯa-z&]{1,11}(?:[-–][A-ZĐƯ][A-ZĐƯa-z&]{0,11}){1,3})(?![\\p{L}\\p{N}])',
    ),
    say: (m, place) => {
      if (m[1] && !/^(?:số|:|<blank>)$/u.test(place.before())) return null;
      const parts = m[2]!.split(/[-–]/u);
      const inYear = m[1] ? `năm ${year(m[1], place.style)} ` : '';
      const kind = kindOf(parts[0]!);
      const organs = kind ? issuersOf(kind, parts.slice(1), place.style) : organ(parts[0]!, place.style);
      return `${inYear}${kind && !said(kind, place) ? `${kind} ` : ''}${kind ? 'của ' : ''}${organs}`;
    },
  },
  {
    kind: 'document',
    starts: 'letter',
    opens: 'NQTCKBH',
    follows: 'đqthbcvd',
    // NĐ-CP, QĐ-UBND, NQ-HĐND, NQ/TW without a number
    pattern: sticky(
      '(NĐ|NQ|QĐ|TTLT|TT|CT|KH|TB|TTr|BC|CV|HD|CĐ)[-/](CP|TTg|UBND|HĐND|TW|TU|B[A-ZĐ]{2,6}|UBTVQH)(?![\\p{L}\\p{N}])',
    ),
    say: (m, place) => `${KINDS[m[1]!]} của ${organ(m[2]!, place.style)}`,
  },
];

const isCode = (parts: readonly string[]): boolean =>
  isOfCourt(parts) ||
  (parts.some(
    (p) =>
      kindOf(p) !== undefined ||
      p in ORGANS ||
      /^TCS\d{1,2}$/u.test(p) ||
      ABBREVIATIONS.has(p) ||
      /^(?:QH|UBTVQH)\d+$/.test(p),
  ) &&
    (parts.length > 1 ||
      /^(?:QH\d+|UBND|HĐND|TTg|TTg|CP|CV|UBTVQH\d+|VPCP|BYT|BNV|MTTQ|TB|QĐ|KH|NQ|TW)$/u.test(parts[0]!)));
