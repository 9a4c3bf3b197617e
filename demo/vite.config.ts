import { defineConfig } from 'vite';

/** Built once, then served at the real host names by serve.ts, hence the base that no Planhat path can meet. */
export default defineConfig({
  base: '/__demo/',
  publicDir: false,
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 },
});
