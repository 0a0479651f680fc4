/** Makes one kind of text of what comes from many programs, keeping its lines. */
import { toUnicode } from '../../../audio/spoken/legacyEncoding.ts';

/** Composed Unicode, plain blanks, `\n` line ends, at most one empty line in a row, nothing invisible. */
export function tidied(text: string): string {
  return (
    toUnicode(text)
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\f\v\u0085]/gu, '\n')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
      // Controls but tab and line end.
      .replace(/(?![\t\n])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
      .replace(/[\uf0b7\uf0a7\u25cf\u2022\uf02d]/gu, '-')
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
