/** Builds the operators' desk into dist/web. In development `vite --config web/vite.config.ts` asks a running server. */
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { icons } from './icons.plugin.ts';
import { preload } from './preload.plugin.ts';

/** Mantine's components but for the few that stand on every page, and what they are made of. */
const FIELDS =
  /floating-ui|@mantine.dates|dayjs|react-number-format|react-remove-scroll|react-style-singleton|use-sidecar|use-callback-ref|@mantine.core.esm.(utils.Floating|components.(?!(Box|Button|Center|Group|Loader|Skeleton|Stack|Text|Title|Transition|UnstyledButton)\b))/;

const server = process.env.LOA_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), icons(), preload()],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // A slow machine spends as long on each file as on what is in it: what most pages share comes in two pieces, the
    // second only for pages that have fields, menus and the like.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: (id: string) => !FIELDS.test(id), minShareCount: 6, priority: 2 },
            { name: 'fields', test: (id: string) => FIELDS.test(id), minShareCount: 7, priority: 1 },
          ],
        },
      },
    },
  },
  // The server takes changes only from its own pages, so the browser's Host header goes through as it is.
  server: {
    proxy: {
      '/api/': { target: server, changeOrigin: false },
      '/player': { target: server, changeOrigin: false },
    },
  },
});
