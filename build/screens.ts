import { chmodSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './steps.ts';

const SOURCES = ['renderer/**/*', 'corpus/model/*.ts', 'corpus/api/contract.ts', 'docs/**/*.md', 'package-lock.json'];
const SCREENS = 'dist/renderer';

/** Builds the screens when a source is newer than what is built; false when the build failed. */
export function buildScreens(): boolean {
  const built = changedAt(join(SCREENS, 'index.html'));
  const newest = Math.max(...globSync(SOURCES, { cwd: ROOT }).map(changedAt));
  return built > newest || buildAnew();
}

/** Takes the place of the former screens in one step: another process may be showing them. */
function buildAnew(): boolean {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const scratch = mkdtempSync(join(ROOT, 'dist', 'renderer-'));
  try {
    const options = ['build', 'renderer', '--logLevel', 'warn', '--outDir', scratch, '--emptyOutDir'];
    if (!runTool('schermen bouwen (vite)', 'vite/bin/vite.js', options)) return false;
    rmSync(join(ROOT, SCREENS), { recursive: true, force: true });
    chmodSync(scratch, 0o755);
    renameSync(scratch, join(ROOT, SCREENS));
    return true;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const changedAt = (file: string): number => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
