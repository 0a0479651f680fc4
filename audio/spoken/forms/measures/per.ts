/** What measures and money share: units, the words that multiply, and what is counted by after a slash. */
import { spell } from '../../letters.ts';
import { WORD_CHARACTER, WORD_END } from '../../scan.ts';
import type { Style } from '../../style.ts';
import { isSyllable } from '../../syllable.ts';
import { ABBREVIATIONS } from '../words/abbreviations.list.ts';
import { FOREIGN } from '../words/foreign.list.ts';
import { SEVERAL } from '../words/meanings.list.ts';
import { cardinal } from '../numbers/numbers.ts';
import { UNIT, UNITS } from './units.list.ts';

export const DASH = '\\s{0,2}(?:[-=]>|-|–|—|−|÷|→|~)\\s{0,2}';
/** Words that multiply: 2,5 tỷ, 300 nghìn. */
export const SCALE =
  '(?:nghìn tỷ|ngàn tỷ|nghìn tỉ|triệu tỷ|nghìn|ngàn|triệu|tỷ|tỉ|trăm|chục|vạn|tr|k|K|NGHÌN|NGÀN|TRIỆU|TỶ|TỈ|TRĂM)';
/** After a slash: what is counted by. */
export const PER = `\\s?/\\s?(?:(?:\\d{1,3}\\.000|\\d{1,6})\\s?)?(?:m [23](?!\\d)|(?:${UNIT})${WORD_END}(?: (?:cân nặng|thể trọng)${WORD_END})?|[\\p{L}\\p{M}]{1,12}(?: (?:dân|tháng|năm|ngày|gia đình|nghèo|khẩu|học|sinh))?${WORD_END})`;
export const UNIT_END = `(?!${WORD_CHARACTER})`;
export function unit(written: string, style: Style): string {
  const said = UNITS.get(written) ?? written.toLowerCase();
  if (said === 'đô la Mỹ') return style.dollars;
  return said === 'nghìn' ? style.thousand : said.replace('xen ti', style.centi);
}

/** After a slash only: đ/th, đ/ng, KM/H. */
const SHORT: Readonly<Record<string, string>> = {
  th: 'tháng',
  ng: 'người',
  H: 'giờ',
  min: 'phút',
  CP: 'cổ phiếu',
  KH: 'khách hàng',
  TB: 'thuê bao',
  CN: 'công nhân',
  TV: 'thành viên',
  NL: 'người lớn',
};
/** A word after the slash that is no unit. */
const sayable = (written: string): string =>
  FOREIGN.get(written.toLowerCase()) ??
  (written.split(' ').every((w) => w.length > 1 && isSyllable(w))
    ? // else VI would be taken for a numeral when it is read again
      /^[A-Z]+$/.test(written)
      ? written.toLowerCase()
      : written
    : spell(written));

/** "/người/tháng", "/100.000 dân" after a quantity; after money, by choice, *một ki lô gam*. */
export function per(written: string | undefined, style: Style, priced = false): string {
  if (!written) return '';
  return written
    .split('/')
    .map((p) => p.trim())
    .filter(Boolean)
    .map((p) => {
      const m = /^([\d.]{1,8})?\s?(.*)$/su.exec(p.replace(/^m (?=[23]$)/u, 'm'))!;
      // 884k/12T: so much for a term
      if (priced && m[1] && m[2] === 'T') return ` trên ${cardinal(m[1], style)} tháng`;
      // mg/kg cân nặng
      const [whole, measure] = /^(\S+) (?:cân nặng|thể trọng)$/u.exec(m[2]!) ?? [];
      const counted =
        (measure !== undefined && UNITS.has(measure)
          ? whole!.replace(measure, unit(measure, style))
          : undefined) ??
        SHORT[m[2]!] ??
        (UNITS.has(m[2]!) ? unit(m[2]!, style) : undefined) ??
        ABBREVIATIONS.get(m[2]!) ??
        SEVERAL[m[2]!]?.at(-1)?.said ??
        sayable(m[2]!);
      const over = priced && style.priceOf === 'một' && !m[1] ? 'một' : 'trên';
      return ` ${over} ${m[1] ? `${cardinal(m[1].replace('.', ''), style)} ` : ''}${counted}`;
    })
    .join('');
}
