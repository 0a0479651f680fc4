/** One range of bytes of a file, as browsers ask for when someone seeks in a recording (RFC 9110, 14.2). */

/**
 * `null` when the whole file is to be sent: no header, several ranges, or another unit.
 * @example byteRange('bytes=-500', 1000) // { start: 500, end: 999 }
 */
export function byteRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [first, last] = [match[1], match[2]].map((s) => (s ? Number(s) : null));
  const start = first ?? Math.max(0, size - (last ?? 0));
  const end = first === null || last === null ? size - 1 : Math.min(last ?? size, size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
