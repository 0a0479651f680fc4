/** What of a clause tells what happens otherwise, and what of it is told as any other. */
import { deceives } from '../sentences/again.ts';
import { wordsIn } from '../words/words.ts';
import * as says from './says.ts';
import { OTHERWISE } from './signs.ts';

export interface Piece {
  readonly role: 'otherwise' | 'clause';
  readonly text: string;
}

/** What was to be done, before what happens otherwise. */
const LEAST_BEFORE = 7;

/** In their order; null where nothing happens otherwise. */
export function consequenceIn(clause: string): Piece[] | null {
  const otherwise = OTHERWISE.exec(clause);
  if (otherwise === null) return null;
  const before = clause.slice(0, otherwise.index);
  const so = before.replace(/[,\s]+$/u, '');
  if (deceives(so)) return [{ role: 'clause', text: so }];
  // “(tiền phải có trong tài khoản, nếu không có …)”: says nothing outside of its bracket.
  if (/\([^()]*[^()\s][^()]*$/u.test(before) && !/^[^)]*$/u.test(clause))
    return [{ role: 'clause', text: clause.replace(/\s*\([^()]*\)/gu, '') }];
  if (
    says.AFTERWARDS.test(otherwise[0]) &&
    says.BEFALLS.test(before) &&
    wordsIn(before) <= says.LONGEST_BEFALLEN
  )
    return [{ role: 'otherwise', text: clause }];
  const out: Piece[] = [];
  // “từ ngày 2 đến ngày 5 (sau thời gian này không nhận đơn)”
  if (
    /,\s*$/u.test(before) &&
    wordsIn(before) >= LEAST_BEFORE &&
    /:\s|(?<!\p{L})(?:phải|cần|đề\s+nghị|yêu\s+cầu)(?!\p{L})/iu.test(before)
  )
    out.push({ role: 'clause', text: so });
  if (/\(\s*$/u.test(before)) out.push({ role: 'clause', text: before.replace(/\s*\(\s*$/u, '') });
  // “Trong thời hạn 7 ngày kể từ …, nếu không có ai đến nhận, …”
  const term = /^trong\s+(?:thời\s+hạn|vòng)\s+(?<term>\d+\s+ngày[^,]*),\s*$/iu.exec(before)?.groups?.term;
  if (term !== undefined) out.push({ role: 'otherwise', text: `Thời hạn: ${term}` });
  return [...out, { role: 'otherwise', text: otherwise[0].replace(/^([^()]*)\)\s*$/u, '$1') }];
}
