/** Cuts the spoken form into what the voice is given one by one. */

const LONGEST = 400;
const ENDING = /(?<![.!?…;])[.!?…;]+["”’')\]]*\s+|\n+/gu;

/**
 * Sentences in order, each of at most 400 characters; a line that goes on in small letters is the same sentence.
 * @example sentences('Xin chào. Mời bà con nghe.') // ['Xin chào.', 'Mời bà con nghe.']
 */
export function sentences(spoken: string): string[] {
  const flowing = spoken.replace(/([^\s.!?…;:])[^\S\n]*\n[^\S\n]*(?=\p{Ll})/gu, '$1 ');
  const out: string[] = [];
  let from = 0;
  for (const end of flowing.matchAll(ENDING)) {
    push(out, flowing.slice(from, end.index + end[0].length));
    from = end.index + end[0].length;
  }
  push(out, flowing.slice(from));
  return out;
}

function push(out: string[], piece: string): void {
  let rest = piece.replace(/\s+/gu, ' ').trim();
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const cut = Math.max(head.lastIndexOf(', '), head.lastIndexOf(': '));
    const space = head.lastIndexOf(' ');
    const at = cut > LONGEST / 4 ? cut + 1 : space > 0 ? space : LONGEST;
    out.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  if (/[\p{L}\p{N}]/u.test(rest)) out.push(rest);
}
