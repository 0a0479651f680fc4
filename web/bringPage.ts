/**
 * Brings a page before it is gone to, so that what stands stays until it can be drawn. pages.ts, which knows them all,
 * says how: a page that asked it itself would import itself.
 */
type Bring = (path: string) => Promise<unknown>;

let bring: Bring = () => Promise.resolve();

export function bringPagesBy(how: Bring): void {
  bring = how;
}

export const bringPage: Bring = (path) => bring(path);
