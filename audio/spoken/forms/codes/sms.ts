/**
 * SMS syntax: TTTB [số giấy tờ] gửi 1414. The keyword is typed, so it is spelled; brackets mark what the sender fills
 * in, said in words; between parts one types a space.
 */
import type { Rule } from '../../rules.ts';
import { sticky, WORD_END, type Place } from '../../scan.ts';
import { spell } from '../../letters.ts';
import { isBareSyllable, isSyllable } from '../../syllable.ts';
import { ABBREVIATIONS } from '../words/abbreviations.list.ts';
import { digits } from '../numbers/numbers.ts';

const KEYWORD = '[A-ZĐ][A-Z0-9Đ]{0,9}(?:_[A-Z0-9Đ]{1,10}){0,2}';
const BRACKETED = '(?:\\s{0,2}|_)[\\[({<«][^\\[\\](){}<>\\n«»]{1,60}[\\])}>»]';
/** Words outside of brackets. */
const WORDS = '[^\\[\\](){}<>«»\\n.;]{0,60}?';
const SENT = `(?=["”’»]?,?\\s{1,2}(?:rồi )?(?:gửi|gởi|đến|tới)(?: (?:tin nhắn )?(?:về|đến|tới|cho|số|tổng đài|đầu số))*:? ?\\d{3,6}${WORD_END})`;

const sms = (pattern: string, begins: Pick<Rule, 'follows' | 'ends' | 'then'>, say: Rule['say']): Rule => ({
  kind: 'sms',
  starts: 'letter',
  opens: 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ',
  ...begins,
  pattern: sticky(pattern),
  say,
});

export const smsRules: readonly Rule[] = [
  // TTTB [số giấy tờ], BHXH <dấu cách> mã, TK 12345
  ...[
    // but not SBD 101 đến 130
    `(?!${KEYWORD} \\d{1,6} (?:đến|tới) \\d)(${KEYWORD})((?:${BRACKETED}|\\s{1,2}[A-Z0-9Đ]{1,12}(?=[\\s”"’»,])){1,5})${SENT}`,
    `(${KEYWORD})(${BRACKETED}(?:${WORDS}${BRACKETED}){0,5}${WORDS})${SENT}`,
  ].map((pattern) =>
    sms(pattern, { follows: ' A0X', ends: ' 0X' }, (m, place) => {
      const said = [keyword(m[1]!)];
      const add = (part: string) => {
        if (said.at(-1) !== SPACE) said.push(SPACE);
        if (part !== SPACE) said.push(part);
      };
      for (const part of m[2]!.matchAll(
        /[[({<«]([^[\](){}<>«»]+)[\])}>»]|([A-Z0-9Đ]+)(?![^\s[({<«])|([^\s[\](){}<>«»][^[\](){}<>«»]*)/gu,
      )) {
        const filled = part[1]?.trim();
        // TC_<mã hồ sơ>
        if (part[3] === '_') {
          said.push('gạch dưới');
          continue;
        }
        if (filled !== undefined && said.at(-1) === 'gạch dưới') {
          said.push(fillIn(filled));
          continue;
        }
        // V(0812341213): an example as it is typed, without a space
        if (filled !== undefined && /^\d+$/.test(filled) && m[2]![part.index - 1] !== ' ')
          said.push(digits(filled));
        else if (filled !== undefined) add(IS_SPACE.test(filled) ? SPACE : fillIn(filled));
        else add(part[2] === undefined ? fillIn(part[3]!.trim()) : typed(part[2]));
      }
      const end = place.at + m[0].length;
      return {
        spoken: `${said.join(', ')}${/^["”’»]?,/u.test(place.text.slice(end, end + 2)) ? '' : ','}`,
        end,
      };
    }),
  ),
  // cú pháp KTTT gửi 1414
  sms(`${KEYWORD}${SENT}`, { follows: 'A0', ends: ' 0,’X', then: ' rgđt' }, (m, place) =>
    m[0].length > 1 &&
    (/^(?:pháp|soạn|tin|nhắn|dụ|chọn|:|["“‘«])$/u.test(place.before()) ||
      (/^(?:hoặc|;|,|và)$/u.test(place.before()) && /^<(?:phone|sms)>$/u.test(place.before(2))))
      ? keyword(m[0])
      : null,
  ),
  // CV "dấu cách" 10, KT dấu cách họ tên: wherever it is sent to
  sms(
    `${KEYWORD}(?=\\s{0,2}(?:["“‘'<(\\[{«]\\s?(?:dấu )?cách|dấu cách|khoảng trắng)(?!\\p{L}))`,
    { follows: ' A0', ends: " 0'X", then: " dk'X" },
    (m) => keyword(m[0]),
  ),
  // Soạn tin: TT + mã khách hàng
  sms(`${KEYWORD}(?=\\s?\\+\\s?[\\p{L}<({\\[])`, { follows: ' A0', ends: ' 0+X', then: '+' }, (m, place) =>
    /(?:soạn|nhắn|pháp)[^.;\n]{0,12}$/iu.test(place.text.slice(Math.max(0, place.at - 20), place.at))
      ? keyword(m[0])
      : null,
  ),
  // theo cú pháp CV, cú pháp tin nhắn là: CV 10
  sms(`${KEYWORD}${WORD_END}`, { follows: 'A0' }, (m, place) =>
    m[0].length > 1 && INTRODUCES.test(place.before()) && speaksOfSyntax(place) ? keyword(m[0]) : null,
  ),
];

const INTRODUCES = /^(?:pháp|là|:|nhắn|tin|soạn|mẫu|["“‘«])$/u;
const speaksOfSyntax = (place: Place): boolean =>
  [1, 2, 3, 4, 5, 6].some((n) => place.before(n) === 'pháp' && place.before(n + 1) === 'cú');

const SPACE = 'dấu cách';
const IS_SPACE = /^(?:dấu )?(?:cách|khoảng trắng)$|^khoảng cách$/iu;
/** A keyword is typed, so it is spelled, save what is a word without its marks: HUY, DAT, THE. */
const keyword = (written: string): string =>
  (written.match(/\d+|[._]|[\p{L}\p{M}]+/gu) ?? [])
    .map((p) => (p === '.' ? 'chấm' : p === '_' ? 'gạch dưới' : /\d/.test(p) ? digits(p) : lettersOf(p)))
    .join(' ');
const lettersOf = (written: string): string =>
  written.length > 2 && isBareSyllable(written.toLowerCase()) && !ABBREVIATIONS.has(written)
    ? written.toLowerCase()
    : spell(written);
/** A second word of the syntax: a paper that is filled in, else it is typed too. */
const typed = (written: string): string =>
  /^(?:CCCD|CMND|CMT)$/u.test(written)
    ? fillIn(written)
    : /^[2-6]G$/.test(written)
      ? `${digits(written)} gờ`
      : keyword(written);
/** What the sender fills in, said in words: abbreviations in full, figures one by one. */
const fillIn = (written: string): string =>
  written
    .replaceAll('%', ' phần trăm ')
    .split(/[\s,;:/-]+/u)
    .filter(Boolean)
    .map((w) => {
      if (/\d/.test(w)) return keyword(w);
      return isSyllable(w) && w !== w.toUpperCase()
        ? w
        : (ABBREVIATIONS.get(w) ?? (isSyllable(w) ? w.toLowerCase() : spell(w)));
    })
    .join(' ');
