import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The shell as JavaScript: Electron starts from it. The engine is not bundled: its process reads the same scripts as
 * the terminal program.
 */
export default defineConfig({
  build: {
    outDir: path('../dist/electron'),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    lib: { entry: { main: path('main.ts'), preload: path('preload.ts') }, formats: ['cjs'] },
    rolldownOptions: {
      external: ['electron', /^node:/],
      output: { entryFileNames: '[name].cjs' },
    },
  },
});
