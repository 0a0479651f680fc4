/**
 * Addresses of the web, e-mail, hashtags: `.` *chấm*, `@` *a còng*, `/` *gạch chéo*, `-` *gạch ngang*, `_` *gạch dưới*.
 * Parts that are words are said as words, the rest letter by letter; `https://` goes unsaid, as on air.
 */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { isSyllable } from '../../syllable.ts';
import { FOREIGN } from '../words/foreign.list.ts';
import { sayName } from './hostNames.ts';
import { cardinal, digits } from '../numbers/numbers.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '@': 'a còng',
  '/': 'gạch chéo',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  ':': 'hai chấm',
  '?': 'hỏi',
  '=': 'bằng',
  '&': 'và',
  '#': 'thăng',
  '%': 'phần trăm',
  '+': 'cộng',
  '~': 'ngã',
};
/** What is written together is told apart by its capitals, figures and underscores. */
const WORD_OF_TAG = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}_]+/gu;
const DOMAINS: Readonly<Record<string, string>> = {
  com: 'com',
  vn: 'vê nờ',
  net: 'nét',
  org: 'o rờ giê',
  edu: 'e đu',
  gov: 'gốp',
  info: 'in phô',
  www: 'vê kép vê kép vê kép',
  gmail: 'gi meo',
  yahoo: 'da hu',
  asia: 'a di a',
  exe: 'e ích e',
};

function part(written: string): string {
  const lower = written.toLowerCase();
  if (/^\d+$/.test(written))
    return written.length <= 2 && !written.startsWith('0') ? cardinal(written) : digits(written);
  return (
    DOMAINS[lower] ??
    FOREIGN.get(lower) ??
    (/[^a-z]/u.test(lower) && isSyllable(lower) ? lower : sayName(lower))
  );
}

/** An address, part by part. */
function sayAddress(written: string): string {
  const pieces = written
    .replace(/^https?:\/\//iu, '')
    .replace(/\/$/u, '')
    .match(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu);
  return (pieces ?? []).map((p) => SIGNS[p] ?? part(p)).join(' ');
}

const HOST = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?';
const TLD =
  '(?:vn|com|net|org|edu|gov|info|biz|io|me|asia|app|xyz|online|tv|shop|site|store|eu|us|uk|jp|cn|dev|top|club|vip|icu|cc|link|live|pro|work|fun|life|cloud|click|asia|today|gle|ly|ai|tech)';
/** Endings of files. */
const FILE =
  '(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|gif|heic|mp[34]|m4a|wav|mov|avi|rar|zip|txt|csv|xml|html?|apk|ipa|exe|bat|dwg|dgn|kmz|kml)';
const PATH = '(?:[/?#][A-Za-z0-9._~%/?#=&+:@-]{0,300})?';

/** What may stand after the first letter, or after the first figures, of an address. */
const GOES_ON = 'A0.-+X';

const sayHost: Rule['say'] = (m, place) => {
  // what goes on with a letter that no address has is a word of the text
  const glued = /^[\p{L}\p{M}]/u.test(place.text.slice(place.at + m[0].length, place.at + m[0].length + 1));
  const written = (glued && m[0].includes('/') ? m[0].replace(/[A-Za-z]+$/u, '') : m[0]).replace(
    /[.?:&#]+$/u,
    '',
  );
  return { spoken: sayAddress(written), end: place.at + written.length };
};

const rules = (starts: Rule['starts']): Rule[] => [
  {
    kind: 'email',
    starts,
    follows: GOES_ON,
    ends: '0.-+X',
    apart: true,
    pattern: sticky(
      '(?<![A-Za-z0-9][._%+-]?)[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,24}(?![\\p{L}\\p{N}])',
    ),
    say: (m) => sayAddress(m[0]),
  },
  {
    kind: 'url',
    starts,
    follows: GOES_ON,
    ends: '0.-',
    apart: true,
    pattern: sticky(
      `(?<![A-Za-z0-9][.-]?)(?:www\\.(?:${HOST}\\.){1,5}[A-Za-z]{2,12}|(?:${HOST}\\.){1,5}${TLD}(?![\\p{L}\\p{N}@-]))${PATH}`,
      'i',
    ),
    say: sayHost,
  },
];

export const webRules: readonly Rule[] = [
  {
    kind: 'url',
    starts: 'letter',
    follows: GOES_ON,
    ends: '0.-X',
    // bieumau01.docx
    pattern: sticky(`[A-Za-z0-9_-]{1,60}\\.${FILE}(?![\\p{L}\\p{N}])`),
    apart: true,
    say: (m) => sayAddress(m[0]),
  },
  {
    kind: 'url',
    starts: 'letter',
    opens: 'hH',
    follows: 't',
    pattern: sticky(`https?://(?:${HOST}\\.){0,5}${HOST}(?::\\d{2,5})?${PATH}`, 'i'),
    say: sayHost,
  },
  {
    kind: 'url',
    starts: 'sign',
    opens: '.',
    follows: 'dpxjmrztghwaciebk',
    // định dạng .docx, tệp .apk
    pattern: sticky(`\\.${FILE}(?![\\p{L}\\p{N}])`),
    apart: true,
    say: (m) => sayAddress(m[0]),
  },
  {
    kind: 'sign',
    starts: 'sign',
    opens: '>',
    follows: ' A',
    // Cài đặt > Thông báo > Bật; chợ Đầm > cầu Rào 2 > ngã ba: one after another
    pattern: sticky(
      '>\\s?(?=["“]?\\p{Lu}\\p{Ll}|(?:chợ|cầu|bến|ga|cổng|đường|phố|ngõ|nhà|đền|chùa|trạm|trường|hầm|phà|đê|hồ|sân|quán|cảng|xã|phường|thôn)\\s\\p{Lu}|(?:ngã|vòng|bùng|nút)\\s\\p{Ll}|(?:QL|ĐT|TL|TDP|UBND|KCN|BX|BV)(?!\\p{L}))',
    ),
    say: (_, place) =>
      /(?:[\p{L}”"]|\p{L}\s?\d{1,4}[A-Z]?)\s?$/u.test(place.text.slice(Math.max(0, place.at - 8), place.at))
        ? ', '
        : null,
  },
  ...rules('letter'),
  ...rules('digit'),
  {
    kind: 'hashtag',
    starts: 'sign',
    opens: '@',
    // @loa_phuong: a name in a network
    pattern: sticky('@([A-Za-z][A-Za-z0-9]{0,30}(?:[._][A-Za-z0-9]{1,30}){1,4})(?![A-Za-z0-9])'),
    say: (m) => `a còng ${sayAddress(m[1]!)}`,
  },
  {
    kind: 'hashtag',
    starts: 'sign',
    opens: '#',
    pattern: sticky('#(\\p{L}[\\p{L}\\p{M}\\d_]{0,60})'),
    // A mark that belongs to no letter of ours isn't said.
    say: (m) => {
      const words = m[1]!.replace(/\p{M}/gu, '').match(WORD_OF_TAG) ?? [];
      return `hát tác ${words.map((written) => part(written)).join(' ')}`;
    },
  },
];
