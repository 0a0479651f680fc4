/**
 * A PDF's text, laid out again from where its pieces stand: lines, the two blocks side by side at a letter's head and
 * foot, paragraphs by their indent, and without what repeats on every page.
 */
import { getDocumentProxy } from 'unpdf';
import { MOST_PAGES, refusal } from '../../refusals.ts';
import { pageText, type Piece } from './page.ts';
import { boundPdf } from './bounds.ts';

/** @throws Failure `document-too-complex`, `document-encrypted`, `document-damaged`, `document-too-many-pages`, `document-no-text` */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  boundPdf(bytes);
  // pdf.js takes the bytes over, so it is given its own.
  const pdf = await opened(new Uint8Array(bytes));
  try {
    if (pdf.numPages > MOST_PAGES) throw refusal('document-too-many-pages');
    const pages: Piece[][] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      const pieces: Piece[] = [];
      for (const item of items) {
        if (!('str' in item) || item.str === '') continue;
        const [, , c, d, x, y] = item.transform as number[];
        const size = Math.hypot(c ?? 0, d ?? 0) || item.height;
        pieces.push({ text: item.str, x: x!, y: y!, width: item.width, size });
      }
      pages.push(pieces);
      page.cleanup();
    }
    const letters = pages.flat().reduce((sum, p) => sum + p.text.trim().length, 0);
    if (letters < 20) throw refusal('document-no-text');
    return pageText(pages);
  } catch (error) {
    if (error instanceof Error && error.name === 'Failure') throw error;
    throw refusal('document-damaged', error);
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array) {
  try {
    // verbosity 0: errors only; warnings of fonts don't matter for text.
    return await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const encrypted = (error as Error).name === 'PasswordException';
    throw refusal(encrypted ? 'document-encrypted' : 'document-damaged', error);
  }
}
