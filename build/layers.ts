import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ENGINE = [
  'codebook',
  'register',
  'language',
  'ingest',
  'structure',
  'rules',
  'coding',
  'review',
  'store',
  'reports',
];

/** Who may import whom: the table of the house style (`ARCHITECTURE.md`). A folder may always import itself. */
const LAYERS: Record<string, readonly string[]> = {
  'corpus/model': [],
  'corpus/codebook': ['model'],
  'corpus/register': ['model', 'language'],
  'corpus/language': ['model'],
  'corpus/ingest': ['model'],
  'corpus/structure': ['model', 'language'],
  'corpus/rules': ['model', 'language', 'codebook'],
  'corpus/coding': ['model', 'language', 'codebook', 'rules'],
  'corpus/review': ['model', 'codebook'],
  'corpus/store': ['model', 'codebook'],
  'corpus/reports': ['model', 'codebook'],
  'corpus/sample': ['model', 'codebook', 'register'],
  'corpus/api': ['model', ...ENGINE],
  'corpus/cli': ['model', 'api', 'sample'],
  electron: ['api'],
  renderer: ['model', 'api'],
};

/** Packages that belong to one folder alone. */
const PACKAGES: Record<string, readonly string[]> = {
  'better-sqlite3': ['corpus/store'],
  'pdfjs-dist': ['corpus/ingest', 'renderer'],
  'tesseract.js': ['corpus/ingest'],
  electron: ['electron'],
  react: ['renderer'],
  'pdf-lib': ['corpus/sample'],
};

export type Breach = { file: string; imports: string; why: string };

/** Every import of the sources that the table does not allow. Tests may import anything. */
export function layerBreaches(root: string): Breach[] {
  return globSync('{corpus,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.tsx?$|vite\.config\.ts$/.test(file))
    .flatMap((file) => importsOf(root, file).flatMap((imports) => breachOf(file, imports)));
}

/** The ways in which a module names another: at its top, while it runs, and as the file of a worker. */
const IMPORTS = [
  /^\s*(?:import|export)\s+(?:[^'"=;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"](\.[^'"]+\.tsx?)['"],\s*import\.meta\.url/g,
];

/** What a source imports, by name or relative path. */
export const importsIn = (source: string): string[] =>
  IMPORTS.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] as string));

const importsOf = (root: string, file: string): string[] => importsIn(readFileSync(join(root, file), 'utf8'));

function breachOf(file: string, imports: string): Breach[] {
  const folder = folderOf(file);
  if (!imports.startsWith('.')) {
    const owners = Object.entries(PACKAGES).find(([name]) => imports === name || imports.startsWith(`${name}/`))?.[1];
    return !owners || owners.includes(folder) ? [] : [{ file, imports, why: `alleen ${owners.join(' en ')}` }];
  }
  const target = folderOf(normalize(join(dirname(file), imports)).replaceAll('\\', '/'));
  if (target === 'package.json') return [];
  const allowed = LAYERS[folder];
  if (!allowed) return [{ file, imports, why: `${folder} staat niet in de tabel` }];
  if (target === folder || allowed.some((name) => target === `corpus/${name}`))
    return onlyContract(file, folder, target, imports);
  return [{ file, imports, why: `${folder} mag ${target} niet gebruiken` }];
}

/** The screen knows the contract of the engine, never its handlers. */
function onlyContract(file: string, folder: string, target: string, imports: string): Breach[] {
  const isBreach = folder === 'renderer' && target === 'corpus/api' && !imports.endsWith('/contract.ts');
  return isBreach ? [{ file, imports, why: 'het scherm kent alleen het contract' }] : [];
}

const folderOf = (path: string): string => {
  const [first = '', second = ''] = relative('.', path).replaceAll('\\', '/').split('/');
  return first === 'corpus' ? `corpus/${second}` : first;
};
