/** Builds the player page into dist/player; the server shows it at /player. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const server = process.env['LOA_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/player/',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/player', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
  },
  server: { proxy: { '/api': server, '/mqtt': { target: server, ws: true } } },
});
