import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { copyFile } from './package-files.ts';
import { buildScreens } from './screens.ts';
import { ROOT } from './steps.ts';

/** Fields of the project's own package file that the program reads. */
const PACKAGE_FIELDS = ['name', 'version', 'description', 'license', 'type', 'main', 'dependencies'];

/**
 * Writes the program to a folder as it goes to users: JavaScript with the types taken out, the files beside it, and the
 * built screens. Packages are not among it.
 */
export function writeApp(folder: string, sources: readonly string[] = ['corpus']): void {
  if (!buildScreens()) throw new Error('the screens could not be built');
  for (const file of sources.flatMap(shippedFiles)) {
    if (extname(file) === '.ts') writeScript(folder, file);
    else copyFile(join(ROOT, file), join(folder, file));
  }
  cpSync(join(ROOT, 'dist', 'renderer'), join(folder, 'dist', 'renderer'), { recursive: true });
  copyFile(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageFile(), null, 2)}\n`);
}

const shippedFiles = (source: string): string[] =>
  globSync(source.includes('.') ? source : `${source}/**/*.*`, { cwd: ROOT })
    .filter((file) => !/\.test\.|\.d\.m?ts$|\.snap$/.test(file))
    .sort();

/** Types become spaces, so lines and columns of an error stay those of the source. */
function writeScript(folder: string, file: string): void {
  const code = stripTypeScriptTypes(readFileSync(join(ROOT, file), 'utf8'));
  const path = join(folder, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code.replace(/(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g, '$1$2.js$1'));
}

function packageFile(): Record<string, unknown> {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  return Object.fromEntries(PACKAGE_FIELDS.map((field) => [field, own[field]]));
}
