/** A sentence put into the text that is being written, as if it were typed: the editor's own undo takes it out again. */

/** Where a sentence of its own stands well: at the end of the last paragraph but one, before the thanks. Pure. */
export function placeFor(text: string, sentence: string): { readonly at: number; readonly piece: string } {
  const [last, before] = [...text.matchAll(/\S[^\n]*/gu)].reverse();
  const { index, 0: line } = before ?? last ?? { index: 0, 0: '' };
  const said = line.trimEnd();
  const joint = said === '' ? '' : /[.!?…:;]["”’)\]]*$/u.test(said) ? ' ' : '. ';
  return { at: index + said.length, piece: joint + sentence };
}

/** @returns whether the browser typed it; one that can't leaves the text as it is */
export function typeInto(area: HTMLTextAreaElement, at: number, piece: string): boolean {
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  // Deprecated, and still the one way into the editor's own undo.
  return document.execCommand('insertText', false, piece);
}
