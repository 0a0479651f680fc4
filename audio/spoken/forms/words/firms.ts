/**
 * What a firm's name says of it: Công ty TNHH MTV TM&DV, Cty CP ĐT-XD, HTX SX & TM. Its letters mean here what they don't
 * elsewhere: TM is trade and no *thay mặt*, ĐT an investment and no telephone.
 */
import { CAPITALS, type Rule } from '../../rules.ts';
import { sticky, type Place } from '../../scan.ts';

/** Luật Doanh nghiệp 59/2020/QH14, điều 37: the kind of the firm, then as a rule what it does. */
const PARTS: Readonly<Record<string, string>> = {
  TNHH: 'trách nhiệm hữu hạn',
  MTV: 'một thành viên',
  '1TV': 'một thành viên',
  '2TV': 'hai thành viên',
  CP: 'cổ phần',
  TM: 'thương mại',
  TMDV: 'thương mại dịch vụ',
  DVTM: 'dịch vụ thương mại',
  DV: 'dịch vụ',
  SX: 'sản xuất',
  SXTM: 'sản xuất thương mại',
  SXKD: 'sản xuất kinh doanh',
  KD: 'kinh doanh',
  XD: 'xây dựng',
  XDTM: 'xây dựng thương mại',
  XL: 'xây lắp',
  ĐT: 'đầu tư',
  ĐTXD: 'đầu tư xây dựng',
  ĐTPT: 'đầu tư phát triển',
  PT: 'phát triển',
  PTĐT: 'phát triển đô thị',
  TV: 'tư vấn',
  TVXD: 'tư vấn xây dựng',
  TVTK: 'tư vấn thiết kế',
  TK: 'thiết kế',
  XNK: 'xuất nhập khẩu',
  VT: 'vận tải',
  VC: 'vận chuyển',
  VLXD: 'vật liệu xây dựng',
  DL: 'du lịch',
  CN: 'công nghệ',
  CK: 'cơ khí',
  KT: 'kỹ thuật',
  MT: 'môi trường',
  NN: 'nông nghiệp',
  LN: 'lâm nghiệp',
  TH: 'tổng hợp',
  BĐS: 'bất động sản',
  QC: 'quảng cáo',
  DP: 'dược phẩm',
  TBYT: 'thiết bị y tế',
  KS: 'khoáng sản',
};
const PART = `(?:${Object.keys(PARTS)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}\\p{M}\\p{N}]|\\s?:)`;
/** The firm's telephone is none of its trades, nor is its branch: …, ĐT 0912…, … - CN Bắc Kạn. */
const NO_PHONE = '(?!ĐT[\\s.]{0,2}[(+0]|(?<=\\s[-–]\\s)CN)';

/** What may stand between "công ty" and the part. */
const KINDS =
  '(?:TNHH|CP|MTV|trách nhiệm hữu hạn|cổ phần|một thành viên|hai thành viên|tư nhân|tập đoàn|và|&|-|–)';
const FIRM = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:công ty|c\\.?ty|ct|doanh nghiệp|htx|hợp tác xã|tập đoàn)(?:\\s${KINDS}){0,4}\\s$`,
  'iu',
);
/** How far back the firm is called one. */
const REACH = 80;

const namesFirm = (written: string, place: Place): boolean =>
  written.startsWith('TNHH') || FIRM.test(place.text.slice(Math.max(0, place.at - REACH), place.at));

const JOINS: Readonly<Record<string, string>> = { '&': ' và ', và: ' và ', ',': ', ' };

export const firmRules: readonly Rule[] = [
  {
    kind: 'abbreviation',
    starts: 'letter',
    opens: CAPITALS,
    follows: 'A',
    ends: ' -–,.+X',
    pattern: sticky(`${NO_PHONE}${PART}(?:(?:\\s?[-–&+,.]\\s?|\\s(?:và\\s)?)${NO_PHONE}${PART}){0,7}`),
    say: (m, place) => {
      if (!namesFirm(m[0], place)) return null;
      const parts = m[0].match(/[\p{L}\d]+|[&,]/gu)!;
      return parts
        .map(
          (p, i) => JOINS[p] ?? ` ${p === 'ĐT' && parts.slice(0, i).includes('MT') ? 'đô thị' : PARTS[p]!} `,
        )
        .join('')
        .replace(/\s+(,?)\s*/gu, '$1 ')
        .trim();
    },
  },
];
