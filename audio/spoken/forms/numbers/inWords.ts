/** What stands in figures and again in words: "01 (một) bản chính", "5% (năm phần trăm)". */
import { sticky, type Place } from '../../scan.ts';

/** The same words whatever the region and the clerk: ngàn, lẻ, tỉ; "bằng chữ: … chẵn". */
export const alike = (said: string): string =>
  said
    .toLowerCase()
    .replace(/^\s*(?:(?:viết |ghi )?bằng chữ|tức là|tức)\s?:?\s*|[.,/]|\s(?:chẵn|tròn)(?=\s|$)/gu, '')
    .replace(/ngàn/gu, 'nghìn')
    .replace(/tỉ(?!\p{L})/gu, 'tỷ')
    .replace(/lẻ/gu, 'linh')
    .replace(/mươi bốn/gu, 'mươi tư')
    .replace(/không trăm (?:linh )?/gu, '')
    .replace(/linh /gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const SPACE = 32;
const BRACKET = 40;
const IN_WORDS = sticky('(\\s\\p{L}{1,10})?\\s?\\(([\\p{L}\\p{M},.:/ ]{2,160})\\)');

/**
 * What stands in figures and again in words is said once: "01 (một) bản chính", "3.000.000 đồng (Ba triệu đồng)".
 * @returns the reading and its end, with the bracket or without
 */
export function once(said: string, { text }: Place, end: number): { spoken: string; end: number } {
  const next = text.charCodeAt(end);
  if (next !== SPACE && next !== BRACKET) return { spoken: said, end };
  IN_WORDS.lastIndex = end;
  const again = IN_WORDS.exec(text);
  const spoken = `${said}${again?.[1] ?? ''}`;
  return again && alike(again[2]!) === alike(spoken)
    ? { spoken, end: end + again[0].length }
    : { spoken: said, end };
}
