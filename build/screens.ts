import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './steps.ts';

const SOURCES = ['renderer/**/*', 'corpus/model/*.ts', 'corpus/api/contract.ts', 'package-lock.json'];
const BUILT = 'dist/renderer/index.html';

/** Builds the screens when a source is newer than what is built; false when the build failed. */
export function buildScreens(): boolean {
  const built = changedAt(BUILT);
  const newest = Math.max(...globSync(SOURCES, { cwd: ROOT }).map(changedAt));
  return (
    built > newest || runTool('schermen bouwen (vite)', 'vite/bin/vite.js', ['build', 'renderer', '--logLevel', 'warn'])
  );
}

const changedAt = (file: string): number => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
