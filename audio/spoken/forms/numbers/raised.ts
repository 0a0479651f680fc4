/** Figures of one sign: powers (x², 10⁻³), fractions (½), circled and Roman ones (①, Ⅱ). */
import type { Place } from '../../scan.ts';
import { cardinal } from './numbers.ts';

/** x² *bình phương*, x³ *lập phương*, 10⁶ *mũ sáu*. */
export function power(sign: string, written: string, place: Place): string {
  const base = place.text[place.at - 1]!;
  if (!sign && /\p{L}/u.test(base) && written === '2') return 'bình phương';
  if (!sign && /\p{L}/u.test(base) && written === '3') return 'lập phương';
  return `mũ ${sign ? 'trừ ' : ''}${cardinal(written, place.style)}`;
}

const FRACTIONS = /^(\d)⁄(\d+)$/u;
const NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
export const ROMAN: Readonly<Record<string, string>> = {
  I: 'một',
  II: 'hai',
  III: 'ba',
  IV: 'bốn',
  V: 'năm',
  VI: 'sáu',
  VII: 'bảy',
  VIII: 'tám',
  IX: 'chín',
  X: 'mười',
  XI: 'mười một',
  XII: 'mười hai',
  L: 'năm mươi',
  C: 'một trăm',
  D: 'năm trăm',
  M: 'một nghìn',
  ↀ: 'một nghìn',
  ↁ: 'năm nghìn',
  ↂ: 'mười nghìn',
  ↅ: 'sáu',
  ↆ: 'năm mươi',
  ↇ: 'năm mươi nghìn',
  ↈ: 'một trăm nghìn',
};

const composed = new Map<string, string>();
/** ² ½ ① Ⅱ: what compatibility composition makes of them. */
export function compatible(sign: string): string {
  let plain = composed.get(sign);
  if (plain === undefined) {
    plain = sign.normalize('NFKC');
    if (composed.size < 2000) composed.set(sign, plain);
  }
  return plain;
}

export function superscript(sign: string, place: Place): string {
  const plain = compatible(sign);
  const fraction = FRACTIONS.exec(plain);
  if (fraction) {
    const said = `${NAMES[Number(fraction[1])]} phần ${fraction[2] === '4' ? 'tư' : fraction[2] === '10' ? 'mười' : NAMES[Number(fraction[2])]}`;
    return place.before().startsWith('<number') ? `và ${said}` : said;
  }
  const roman = ROMAN[plain.toUpperCase()];
  if (roman) return roman;
  const left = place.text[place.at - 1] ?? '';
  const figures = [...plain].filter((c) => c >= '0' && c <= '9').map((c) => NAMES[Number(c)]);
  if (/[²³¹⁰⁴-⁹]/u.test(sign) && /[\p{L}\p{N})]/u.test(left)) return `mũ ${figures.join(' ')}`;
  return figures.join(' ');
}
