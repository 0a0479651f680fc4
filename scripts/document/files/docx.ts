/** A Word file's text: mammoth's plain HTML, one line a paragraph, tables in reading order. */
import mammoth from 'mammoth';
import { refusal } from '../refusals.ts';
import { textParts } from './zip.ts';

/** @throws Failure `document-*` */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const buffer = textParts(bytes);
  let html: string;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    html = value;
  } catch (error) {
    throw refusal('document-damaged', error);
  }
  // The marks of footnotes; a raised figure that is no link (m²) stays.
  return htmlText(html.replace(/<sup><a href="#(?:foot|end)note-[^<]*<\/a><\/sup>/gu, ''));
}

interface Table {
  /** Rows of cells of lines. */
  readonly rows: string[][][];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** Tables that only set two blocks side by side: the head of a letter, and its foot. */
const LAYOUT_TABLE = /cộng\s*h[òo]|độc lập\s*[-–]|nơi nhận|^\s*(?:tm|kt|tl|tuq|q)\.\s*\p{L}/imu;

/** mammoth's HTML is well-formed and knows few elements; footnotes and their marks are left out. */
function htmlText(html: string): string {
  const lines: string[] = [];
  const tables: Table[] = [];
  const cells: string[][] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let line = '';
  let skipping = 0;
  const target = (): string[] => cells.at(-1) ?? lines;
  const flush = () => {
    if (line.trim()) target().push(line.replace(/[^\S\t]+/gu, ' ').trim());
    line = '';
  };
  for (const [, close, name, attributes, text] of html.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/gu)) {
    if (text !== undefined) {
      if (skipping === 0) line += decoded(text);
      continue;
    }
    switch (`${close}${name}`) {
      case 'p':
      case '/p':
      case '/h1':
      case '/h2':
      case '/h3':
      case '/h4':
      case '/h5':
      case '/h6':
      case 'br':
        if (line.trim() && !/^(?:- |\d+\. )$/u.test(line)) flush();
        break;
      case 'ol':
      case 'ul':
        flush();
        lists.push({ ordered: name === 'ol', count: 0 });
        break;
      case '/ol':
      case '/ul':
        flush();
        lists.pop();
        break;
      case 'li': {
        flush();
        const list = lists.at(-1);
        if (/id="(?:foot|end)note-/u.test(attributes ?? '')) skipping++;
        else if (list) line = list.ordered ? `${++list.count}. ` : '- ';
        break;
      }
      case '/li':
        if (skipping > 0 && lists.length === 1) {
          skipping--;
          line = '';
        } else flush();
        break;
      case 'table':
        flush();
        tables.push({ rows: [] });
        break;
      case 'tr':
        tables.at(-1)?.rows.push([]);
        break;
      case 'td':
      case 'th':
        cells.push([]);
        break;
      case '/td':
      case '/th':
        flush();
        tables
          .at(-1)
          ?.rows.at(-1)
          ?.push(cells.pop() ?? []);
        break;
      case '/table':
        target().push(...tableLines(tables.pop()!));
        break;
    }
  }
  flush();
  return lines.join('\n');
}

function tableLines({ rows }: Table): string[] {
  const all = rows.flat(2).join('\n');
  const layout = LAYOUT_TABLE.test(all) || rows.every((row) => row.length <= 1);
  if (layout) return rows.flat(2);
  return rows.map((row) => row.map((cell) => cell.join(' ')).join('\t')).filter((line) => line.trim());
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex as string, 16));
    return ENTITIES[name as string] ?? whole;
  });
