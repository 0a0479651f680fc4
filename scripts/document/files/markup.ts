/** A web page's source, pasted whole or in part → what a reader of the page sees. */

const TAGS =
  'a|b|i|u|p|br|hr|div|span|strong|em|font|small|sup|sub|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|img|html|head|body|meta|link|title|base|center|section|article|header|footer|nav|main|aside|figure|figcaption|form|input|label|button|option|select|iframe|video|audio|source|blockquote|pre|code|noscript';
/** What stands in angle brackets in a letter, “TTTB <số giấy tờ>”, is none of these. */
const TAG = new RegExp(`</?(?:${TAGS})(?=[\\s/>])[^<>]{0,2000}>`, 'giu');
const BREAKS = new RegExp(
  `(?:<br\\s{0,3}/?>|</(?:p|div|h[1-6]|li|tr|table|section|article|title|ul|ol)>)[^\\S\\n]*\\n?`,
  'giu',
);
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  amp: '&',
};

/** The text of a page without its tags; any other text as it is. */
export function unmarked(text: string): string {
  const page = contentOf(text);
  if (!/<\/?\p{L}|&[#\p{L}]/u.test(page)) return page;
  return unescaped(
    (/^\s*<(?:!doctype|html|\?xml)/iu.test(page) ? bodyOf(page) : page)
      .replace(BREAKS, '\n')
      .replace(TAG, ''),
  );
}

/** Of a page as WordPress hands it to programs, its title and content. */
function contentOf(text: string): string {
  if (!/^\s*\{"/u.test(text)) return text;
  try {
    const record: unknown = JSON.parse(text);
    const [title, content] = ['title', 'content'].map((key) => renderedOf(record, key));
    return content === undefined ? text : `${title ?? ''}\n\n${content}`;
  } catch {
    return text;
  }
}
function renderedOf(record: unknown, key: string): string | undefined {
  const field = (record as Readonly<Record<string, unknown>>)[key];
  const rendered =
    typeof field === 'object' && field !== null ? (field as { rendered?: unknown }).rendered : undefined;
  return typeof rendered === 'string' ? rendered : undefined;
}

/** Without what a page's head and scripts tell the browser. */
function bodyOf(page: string): string {
  const body = page
    .slice(Math.max(page.search(/<body(?=[\s>])/iu), 0))
    .replace(/<!doctype[^<>]{0,300}>/iu, '');
  return UNSEEN.reduce((text, [from, to]) => without(text, from, to), body);
}
const UNSEEN: readonly (readonly [from: string, to: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
];
/** @param to where each piece that is left out ends; one that doesn't end stays */
function without(text: string, from: string, to: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(from, at);
    const end = start < 0 ? -1 : text.indexOf(to, start);
    if (end < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, start));
    at = end + to.length;
  }
}

/** `&ocirc;`, `&#7883;`, `&nbsp;` → the signs they stand for. */
const unescaped = (text: string): string =>
  text
    .replace(/&([A-Za-z])(grave|acute|circ|tilde);/gu, (_, letter: string, accent: string) =>
      `${letter}${ACCENTS[accent]!}`.normalize('NFC'),
    )
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (sign, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : sign;
    })
    .replace(/&([a-z]{2,6});/giu, (sign, name: string) => NAMED[name.toLowerCase()] ?? sign);
