import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { writeApp } from './app.ts';
import { ROOT, runTool } from './steps.ts';

/**
 * Writes the desktop app to a folder: the shell as two files (a preload script in a sandbox cannot import others), the engine
 * and the terminal program as scripts, the screens. Electron starts from this folder, and it is what is packaged.
 */
export function writeDesktopApp(folder: string): void {
  if (!runTool('venster bouwen (vite)', 'vite/bin/vite.js', ['build', 'electron', '--logLevel', 'warn'])) {
    throw new Error('the shell could not be built');
  }
  writeApp(folder, ['corpus', 'electron/engine.ts']);
  cpSync(join(ROOT, 'dist', 'electron'), join(folder, 'dist', 'electron'), { recursive: true });
}
