/** How the figures are printed: one row a figure, with what it should be. */

export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly target?: string;
}

/** A Markdown table, so that README can quote it as it is. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n### ${title}\n\n| what | measured | to reach |\n|---|---|---|`);
  for (const { what, measured, target } of figures)
    console.log(`| ${what} | ${measured} | ${target ?? ''} |`);
}

/** Middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Value below which `share` of them lie, e.g. 0.99. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Milliseconds that each of `runs` calls takes, after one that isn't counted. */
export function timed(runs: number, call: () => void): number[] {
  call();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
}
