/** The desk's typeface for the public's pages: its files as the built desk has them. */
import { existsSync, readdirSync } from 'node:fs';
import { projectPath } from '../root.ts';

/** Which letters a file has (@fontsource/be-vietnam-pro); a browser fetches only the files whose letters it shows. */
const LETTERS = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;
const FILE = /^be-vietnam-pro-(vietnamese|latin)-(400|600)-normal-.*\.woff2$/;

/** `@font-face` rules; none where the desk isn't built, and then the pages show the machine's own letters. */
export function typeface(assets = projectPath('dist', 'web', 'assets')): string {
  if (!existsSync(assets)) return '';
  return readdirSync(assets)
    .flatMap((file) => {
      const [, letters, weight] = FILE.exec(file) ?? [];
      if (!letters || !weight) return [];
      return (
        `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;` +
        `src:url(/assets/${file}) format("woff2");unicode-range:${LETTERS[letters as keyof typeof LETTERS]}}`
      );
    })
    .join('\n');
}
