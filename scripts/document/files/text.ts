/** A file's bytes → its text, in one kind of letters and line ends. Runs in the worker. */
import { docxText } from './docx.ts';
import { pdfText } from './pdf/pdf.ts';
import { plainText, syllables } from './plain.ts';
import { LARGEST_FILE_BYTES, LONGEST_DOCUMENT, refusal } from '../refusals.ts';
import { sniff } from './sniff.ts';
import { tidied } from './tidy.ts';

/** @throws Failure `document-*` */
export async function textOfFile(bytes: Uint8Array): Promise<string> {
  if (bytes.length > LARGEST_FILE_BYTES) throw refusal('document-too-large');
  const kind = sniff(bytes);
  const raw =
    kind === 'docx' ? await docxText(bytes) : kind === 'pdf' ? await pdfText(bytes) : plainText(bytes);
  const text = tidied(raw);
  if (text.length > LONGEST_DOCUMENT) throw refusal('document-too-long');
  if (!/[\p{L}\p{N}]/u.test(text)) throw refusal(kind === 'text' ? 'document-empty' : 'document-blank');
  if (!readable(text)) throw refusal('document-no-language');
  return text;
}

/** Vietnamese typed without accents passes, and so do neighbours' languages in Latin letters; noise does not. */
function readable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const signs = text.match(/[^\p{L}\p{N}\p{P}\s]/gu)?.length ?? 0;
  return letters >= 3 && signs < letters && syllables(text) >= 0.35;
}
