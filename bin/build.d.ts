export type Part = 'server' | 'web' | 'player';
/** Builds what is missing or older than its sources; see build.js. */
export function build(
  wanted: readonly Part[],
  options?: { readonly force?: boolean; readonly say?: () => void },
): Promise<void>;
