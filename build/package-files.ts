import { cpSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { packageFolder } from './fetch-package.ts';
import { productionPackages } from './lockfile.ts';
import type { Target } from './targets.ts';

/** What of a package goes along, where that is not nearly all of it. */
const NEEDED: Record<string, (target: Target) => readonly string[]> = {
  '@tesseract.js-data/nld': () => ['4.0.0_best_int/*'],
  'better-sqlite3': ({ os, cpus }) => ['lib/**', ...cpus.map((cpu) => `prebuilds/${os}-${cpu}.node`)],
  natural: () => ['lib/natural/{stemmers,tokenizers,util}/**'],
  'pdf-lib': () => ['cjs/**'],
  'pdfjs-dist': () => ['legacy/build/pdf{,.worker}.mjs', '{cmaps,iccs,standard_fonts,wasm}/*'],
  'tesseract.js-core': () => ['!(*.wasm).{js,wasm}'],
};

const ALWAYS = ['package.json', '**/{LICENSE,LICENCE,NOTICE}*'];

/** Nothing that only a developer reads. */
const NEVER = ['**/*.{map,md,ts,mts,cts,flow}', '**/{test,tests,docs,.github}/**', '**/.*'];

/** Copies the production packages of a target to `node_modules` in a folder. */
export function copyPackages(folder: string, target: Target): void {
  for (const locked of productionPackages(target)) {
    const from = packageFolder(locked);
    for (const file of neededFiles(from, locked.name, target))
      copyFile(join(from, file), join(folder, locked.folder, file));
  }
}

function neededFiles(from: string, name: string, target: Target): string[] {
  const wanted = [...ALWAYS, ...(NEEDED[name]?.(target) ?? ['**/*'])];
  return globSync('**/*', { cwd: from, withFileTypes: true, exclude: (entry) => entry.name === 'node_modules' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .filter((file) => matches(file, wanted) && !matches(file, NEVER))
    .sort();
}

const matches = (file: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesGlob(file, pattern));

export function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
