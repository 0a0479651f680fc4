/**
 * Airings that would lie on top of each other where they are drawn, gathered into one block that can be read. Pure.
 * A busy session of forty airings is then one thing to draw, to read and to press.
 */

interface Placed {
  readonly start: string;
  readonly end: string;
}

export interface Bundle<T extends Placed> {
  /** In order of start; one alone is no bundle but itself. */
  readonly airings: readonly T[];
  /** Epoch milliseconds: from the first start to where its block ends as it is drawn. */
  readonly start: number;
  readonly drawnEnd: number;
  /** When the last of them ends. */
  readonly end: number;
}

export interface Drawing<T> {
  /** Epoch milliseconds at which so many lines of a block end that begins at an instant. */
  readonly lineEnd: (from: number, lines: number) => number;
  /** More airings than this don't make a block longer. */
  readonly mostLines: number;
  /** Things of different groups stay apart even where they touch. */
  readonly group?: (airing: T) => string;
}

/** @param airings in any order */
export function bundlesOf<T extends Placed>(airings: readonly T[], drawing: Drawing<T>): Bundle<T>[] {
  const { lineEnd, mostLines, group = () => '' } = drawing;
  const timed = airings
    .map((airing) => ({ airing, start: Date.parse(airing.start), end: Date.parse(airing.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const bundles: { airings: T[]; start: number; drawnEnd: number; end: number }[] = [];
  const open = new Map<string, (typeof bundles)[number]>();
  for (const { airing, start, end } of timed) {
    const kind = group(airing);
    const last = open.get(kind);
    // What follows within half a line belongs to the same session.
    if (last && start < Math.max(last.drawnEnd, lineEnd(last.end, 0.5))) {
      last.airings.push(airing);
      last.end = Math.max(last.end, end);
      const lines = Math.min(mostLines, last.airings.length);
      last.drawnEnd = Math.max(last.drawnEnd, last.end, lineEnd(last.start, lines));
    } else {
      const bundle = { airings: [airing], start, end, drawnEnd: Math.max(end, lineEnd(start, 1)) };
      bundles.push(bundle);
      open.set(kind, bundle);
    }
  }
  return bundles;
}

/** Titles with how often each stands in a bundle, those that come first first. */
export function titlesOf(airings: readonly { readonly title: string }[]): { title: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { title } of airings) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => ({ title, count }));
}
