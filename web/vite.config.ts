/** Builds the operators' desk into dist/web. In development `vite --config web/vite.config.ts` asks a running server. */
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { icons } from './icons.plugin.ts';
import { preload } from './preload.plugin.ts';

const server = process.env.LOA_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), icons(), preload()],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // What most pages share comes in one piece: a slow machine spends as long on each file as on what is in it.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } } },
  },
  // The server takes changes only from its own pages, so the browser's Host header goes through as it is.
  server: {
    proxy: {
      '/api/': { target: server, changeOrigin: false },
      '/player': { target: server, changeOrigin: false },
    },
  },
});
