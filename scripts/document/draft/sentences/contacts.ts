/**
 * Where an office is, its number and its mailbox, told in the midst of a sentence that is too long: taken out of it and
 * told behind it, each in a line of its own.
 */
import { MOST_WORDS, wordsIn } from '../words/words.ts';

const STREET =
  '(?=(?:[Ss]ố|tầng|lô|ngõ|hẻm|đường|phố|quốc\\s+lộ|tổ|thôn|xóm|ấp|khu|khối|khóm)(?!\\p{L})|\\d)';
const PLACE =
  '(?:(?:[Ss]ố(?:\\s+nhà)?|tầng|lô|ngõ|hẻm|đường|phố|quốc\\s+lộ|tổ|thôn|xóm|ấp|bản|khu|khối|khóm|phường|xã|thị\\s+trấn|huyện|quận|tỉnh|thành\\s+phố|tp\\.?)\\s+|(?=\\p{Lu}|\\d))[^\\s,;:()]+(?:\\s+(?!(?:hoặc|và|trước|từ|để|đến|trong|điện|chậm|muộn|hạn|qua|email|số\\s+điện)(?!\\p{L}))[^\\s,;:()]+){0,7}';
const NEXT =
  '(?=\\s*[.;]?$|,?\\s+(?:hoặc|và|trước|từ|để|đến|trong|điện\\s+thoại|số\\s+điện|sđt|chậm|muộn|hạn|qua|email|thư)(?!\\p{L}))';
/** “gửi về Thuế cơ sở 7, | địa chỉ số 25 đường Lê Lợi, phường Phố Mới, | hoặc …”, “… hoặc Chi nhánh 2 | - Số 40 phố A”. */
const ADDRESS = new RegExp(
  `(?<=(?<!\\p{L})(?:về|đến|tại|tới|ở|cho|qua|với|gửi|gặp|liên\\s+hệ|hoặc)\\s+(?<whose>\\p{Lu}[^,;:()]{2,60}?))(?:,?\\s+(?:tại\\s+|theo\\s+)?địa\\s+chỉ\\s*:?\\s*(?:tại\\s+)?|\\s+[-–]\\s+(?:[Đđ]ịa\\s+chỉ\\s*:?\\s*)?|,\\s+(?=số\\s+\\d))(?<at>${STREET}(?:${PLACE})(?:,\\s+(?:${PLACE})){0,5})(?:,(?=\\s+(?:trong|trước|từ|để|đến|chậm|muộn)\\s))?${NEXT}`,
  'u',
);
/** “…, hoặc hộp thư x@y.vn”, “… hoặc qua email: x@y.vn”. */
const MAIL =
  /(?:,|,?\s+(?:hoặc|và))\s+(?:gửi\s+)?(?:(?:qua|về|vào|tới|đến|theo)\s+)?(?:địa\s+chỉ\s+)?(?:(?:hộp|hòm)\s+thư(?:\s+điện\s+tử)?|thư\s+điện\s+tử|e-?mail|gmail)\s*:?\s*(?<at>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/iu;

/** “…, điện thoại 0208…”, “…, hoặc gọi số 0204…”: the only number in it. */
const CALL =
  /(?:,|,?\s+hoặc)\s+(?:(?:gọi|qua|liên\s+hệ)\s+)*(?:(?:số\s+)?(?:điện\s+thoại|ĐT|SĐT|hotline)(?:\s+số)?|số)\s*:?\s*(?<at>0\d(?:[ .-]?\d){7,9})(?![\d/]|[\s.]?x|\s*[-–(]|\s+(?:của|gặp)\s)/iu;

/** @example contacts('… gửi về Thuế cơ sở 7, địa chỉ số 25 đường Lê Lợi') // bare '… gửi về Thuế cơ sở 7', more ['Địa chỉ Thuế cơ sở 7: số 25 đường Lê Lợi'] */
export function contacts(text: string): { bare: string; more: string[] } {
  if (wordsIn(text) <= MOST_WORDS) return { bare: text, more: [] };
  const more: string[] = [];
  const bare = text
    .replace(MAIL, (...found) => {
      more.push(`Hộp thư điện tử: ${(found.at(-1) as { at: string }).at}`);
      return '';
    })
    .replace(ADDRESS, (...found) => {
      const { whose, at } = found.at(-1) as Record<'whose' | 'at', string>;
      more.unshift(`Địa chỉ ${whose}: ${at}`);
      return '';
    });
  // Two numbers: whose each is is told with it.
  const called = CALL.exec(bare);
  const said =
    called === null || /\d(?:[ .-]?\d){7,}/u.test(bare.replace(called[0], ''))
      ? bare
      : bare.replace(called[0], '');
  if (said !== bare) more.push(`Số điện thoại liên hệ: ${called!.groups!.at}`);
  // Two addresses: which is whose couldn't be told apart.
  return ADDRESS.test(said) || MAIL.test(said) ? { bare: text, more: [] } : { bare: said, more };
}
