/**
 * Names the letters of the desk in index.html, so that they are there when it is drawn and nothing is set twice; and
 * writes preload.json beside index.html: which scripts and styles each path of the desk needs besides those that
 * index.html names. The server tells the browser with the page, so that they don't come one after the other.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PAGES = fileURLToPath(new URL('pages.ts', import.meta.url));
const PAGE = /'(\/[^']*)': \(\) => import\('\.\/([^']+)'\)/g;

export function preload(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
            injectTo: 'head',
          })),
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const named = (fileName: string) => chunks.find((chunk) => chunk.fileName === fileName);
      const needs = (fileName: string, found: Set<string>): Set<string> => {
        const chunk = named(fileName);
        if (!chunk || found.has(fileName)) return found;
        found.add(fileName);
        for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
        for (const needed of chunk.imports) needs(needed, found);
        return found;
      };
      const entry = chunks.find((chunk) => chunk.isEntry);
      const known = entry ? needs(entry.fileName, new Set()) : new Set<string>();
      const paths = [...readFileSync(PAGES, 'utf8').matchAll(PAGE)].map(([, path, source]) => {
        const page = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/web/${source}`));
        if (!page) this.error(`${source} of ${path} is not in the bundle`);
        return [path, [...needs(page.fileName, new Set())].filter((file) => !known.has(file))];
      });
      if (paths.length === 0) this.error('pages.ts names no page');
      this.emitFile({
        type: 'asset',
        fileName: 'preload.json',
        source: JSON.stringify(Object.fromEntries(paths), null, 1),
      });
    },
  };
}
