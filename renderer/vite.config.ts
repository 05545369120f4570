import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const OUTPUT = path('../dist/renderer');

/** What pdf.js fetches while it draws (character maps, standard fonts, image decoders), beside the screens. */
const pdfjsData: Plugin = {
  name: 'pdfjs-data',
  async closeBundle() {
    for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs'])
      await cp(path(`../node_modules/pdfjs-dist/${folder}`), `${OUTPUT}/pdfjs/${folder}`, { recursive: true });
  },
};

export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [react(), pdfjsData],
  build: {
    outDir: OUTPUT,
    emptyOutDir: true,
    // Everything is a file of its own: the content security policy allows no inline data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    chunkSizeWarningLimit: 1000,
  },
});
