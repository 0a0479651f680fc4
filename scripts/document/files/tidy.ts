/** Makes one kind of text of what comes from many programs, keeping its lines. */
import { toUnicode } from '../../../audio/spoken/legacyEncoding.ts';
import { unmarked } from './markup.ts';

const PICTURE = '(?:\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]{0,2}[^\\S\\n]?)';
const OPENING_PICTURES = new RegExp(`^[^\\S\\n]*${PICTURE}{1,9}[^\\S\\n]*(?=\\p{L}*\\p{Ll})`, 'gmu');
const PICTURES = new RegExp(PICTURE, 'gu');

/** Composed Unicode, plain blanks, `\n` line ends, at most one empty line in a row, nothing invisible. */
export function tidied(text: string): string {
  return (
    unmarked(toUnicode(text))
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\f\v\u0085]/gu, '\n')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
      // Controls but tab and line end.
      .replace(/(?![\t\n])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
      .replace(/[\uf0b7\uf0a7\u25cf\u2022\uf02d]/gu, '-')
      // Pictures: one before a line's words is a list's mark, unless they are a headline.
      .replace(OPENING_PICTURES, '- ')
      .replace(PICTURES, '')
      .replace(/[ÐƉ]/gu, 'Đ')
      .replace(/[⁄∕]/gu, '/')
      // “07h30’”: the minutes' mark.
      .replace(/(?<=\d(?:h|g|giờ) ?\d{2})['’′](?=\s|[,;.)]|$)/giu, '')
      // “từ ngày1/10”
      .replace(/(?<=(?<!\p{L})ngày)(?=\d)/giu, ' ')
      // Leaders and ruled lines; no pattern has to look far.
      .replace(/ {41,}/gu, ' '.repeat(40))
      .replace(/([.…_=*-])\1{9,}/gu, (_, sign: string) => sign.repeat(10))
      .replace(/[^\S\n]+$/gmu, '')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()
  );
}
