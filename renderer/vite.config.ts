import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What pdf.js fetches while it draws (character maps, standard fonts, image decoders), beside the screens. */
function pdfjsData(): Plugin {
  let output = '';
  return {
    name: 'pdfjs-data',
    configResolved({ root, build }) {
      output = resolve(root, build.outDir);
    },
    async closeBundle() {
      for (const folder of ['cmaps', 'standard_fonts', 'wasm', 'iccs'])
        await cp(path(`../node_modules/pdfjs-dist/${folder}`), `${output}/pdfjs/${folder}`, { recursive: true });
    },
  };
}

export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [react(), pdfjsData()],
  build: {
    outDir: path('../dist/renderer'),
    emptyOutDir: true,
    // Everything is a file of its own: the content security policy allows no inline data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2024',
    chunkSizeWarningLimit: 1000,
  },
});
