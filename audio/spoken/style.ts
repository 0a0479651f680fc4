/**
 * How an announcer speaks: the choices that differ between regions, stations and schools. Each has a name, so that
 * `loa read --style thousand=ngàn,decimals=whole` and the settings of a station mean the same.
 */
import { Failure } from '../../common/failure.ts';

export interface Style {
  /** 1.000: `nghìn` (north) or `ngàn` (south). */
  readonly thousand: 'nghìn' | 'ngàn';
  /** 105: một trăm `linh` năm (north) or một trăm `lẻ` năm (south). */
  readonly emptyTens: 'linh' | 'lẻ';
  /** 24: hai mươi `tư` or hai mươi `bốn`. */
  readonly fourAfterTens: 'tư' | 'bốn';
  /** 2024 as a year: `full` hai nghìn không trăm hai mươi tư, `short` hai nghìn hai mươi tư. */
  readonly years: 'full' | 'short';
  /** 1.005: `said` một nghìn không trăm linh năm, `skipped` một nghìn linh năm. */
  readonly emptyHundreds: 'said' | 'skipped';
  /** 2,75: `digits` hai phẩy bảy năm, `whole` hai phẩy bảy mươi lăm. */
  readonly decimals: 'digits' | 'whole';
  /** cm: `xăng ti mét` (school books) or `xen ti mét`. */
  readonly centi: 'xăng ti' | 'xen ti';
  /** 17h30: `said` mười bảy giờ ba mươi phút, `unsaid` … giờ ba mươi; `zero`: 17h00 mười bảy giờ không phút too. */
  readonly minutes: 'said' | 'unsaid' | 'zero';
  /** 5,99 $: `decimal` năm phẩy chín chín đô la, `said` năm đô la chín mươi chín xu. */
  readonly cents: 'decimal' | 'said';
  /** 25.000 đ/kg: `trên` hai mươi lăm nghìn đồng trên ki lô gam, `một` … đồng một ki lô gam; speeds keep `trên`. */
  readonly priceOf: 'trên' | 'một';
  /** 20 USD: hai mươi `đô la Mỹ` or hai mươi `đô la`. */
  readonly dollars: 'đô la Mỹ' | 'đô la';
  /** 2.5, the decimal point that English has: hai `phẩy` năm or hai `chấm` năm. */
  readonly point: 'phẩy' | 'chấm';
  /** A day without the word before it, từ 1/6: `named` từ ngày một tháng sáu, `bare` từ một tháng sáu. */
  readonly days: 'named' | 'bare';
  /** Days 1–10 of a month: `plain` ngày năm tháng sáu, `mung` ngày mùng năm tháng sáu. */
  readonly firstDays: 'plain' | 'mung';
}

/** Northern broadcast style. */
export const broadcastStyle: Style = {
  thousand: 'nghìn',
  emptyTens: 'linh',
  fourAfterTens: 'tư',
  years: 'full',
  emptyHundreds: 'said',
  decimals: 'digits',
  centi: 'xăng ti',
  minutes: 'said',
  cents: 'decimal',
  priceOf: 'trên',
  dollars: 'đô la Mỹ',
  point: 'phẩy',
  days: 'named',
  firstDays: 'plain',
};

/** What each choice may be; the first is the broadcast style. */
export const STYLE_CHOICES: { readonly [Name in keyof Style]: readonly Style[Name][] } = {
  thousand: ['nghìn', 'ngàn'],
  emptyTens: ['linh', 'lẻ'],
  fourAfterTens: ['tư', 'bốn'],
  years: ['full', 'short'],
  emptyHundreds: ['said', 'skipped'],
  decimals: ['digits', 'whole'],
  centi: ['xăng ti', 'xen ti'],
  minutes: ['said', 'unsaid', 'zero'],
  cents: ['decimal', 'said'],
  priceOf: ['trên', 'một'],
  dollars: ['đô la Mỹ', 'đô la'],
  point: ['phẩy', 'chấm'],
  days: ['named', 'bare'],
  firstDays: ['plain', 'mung'],
};

/**
 * Reads `name=value` pairs.
 * @throws Failure `style-unknown` naming what may be chosen
 * @example parseStyle(['thousand=ngàn', 'emptyTens=lẻ']) // { thousand: 'ngàn', emptyTens: 'lẻ' }
 */
export function parseStyle(pairs: readonly string[]): Partial<Style> {
  const style: Record<string, string> = {};
  for (const pair of pairs.flatMap((p) => p.split(',')).filter((p) => p.trim() !== '')) {
    const [name, value] = pair.split('=').map((p) => p.trim().normalize('NFC')) as [string, string?];
    const choices: readonly string[] | undefined = Object.hasOwn(STYLE_CHOICES, name)
      ? STYLE_CHOICES[name as keyof Style]
      : undefined;
    if (!choices || value === undefined || !choices.includes(value)) {
      const may = choices
        ? `“${name}” chỉ nhận: ${choices.join(', ')}.`
        : `Các lựa chọn: ${Object.keys(STYLE_CHOICES).join(', ')}.`;
      throw new Failure('invalid', 'style-unknown', `Không có cách đọc “${pair.trim()}”. ${may}`);
    }
    style[name] = value;
  }
  return style as Partial<Style>;
}
