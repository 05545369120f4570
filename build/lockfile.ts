import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.ts';
import type { Target } from './targets.ts';

/** A package as the lockfile has it; `folder` is its place below the root (`node_modules/…`). */
export type LockedPackage = { folder: string; name: string; version: string; integrity: string };

type Entry = {
  version: string;
  integrity: string;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

/** Dependencies that a package declares and the program never loads: natural's index is not used, the rest is for building. */
const NEVER_LOADED: Record<string, readonly string[]> = {
  natural: ['*'],
  'better-sqlite3': ['node-addon-api'],
  'tesseract.js': ['opencollective-postinstall'],
};

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };

/** The production packages that run on a target, with all that they load. */
export function productionPackages(target: Target): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  const visit = (from: string, name: string): void => {
    const folder = resolveFolder(from, name);
    const entry = lock.packages[folder];
    if (!entry || found.has(folder) || !runsOn(entry, target)) return;
    found.set(folder, { folder, name, version: entry.version, integrity: entry.integrity });
    for (const dependency of loadedBy(name, entry)) visit(folder, dependency);
  };
  for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) visit('', name);
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** A package that stands at the top of the lockfile, whatever system it is for. */
export function lockedPackage(name: string): LockedPackage {
  const folder = `node_modules/${name}`;
  const entry = lock.packages[folder];
  if (!entry) throw new Error(`${name} is not in package-lock.json`);
  return { folder, name, version: entry.version, integrity: entry.integrity };
}

function loadedBy(name: string, { dependencies, optionalDependencies }: Entry): string[] {
  const never = NEVER_LOADED[name] ?? [];
  const declared = Object.keys({ ...dependencies, ...optionalDependencies });
  return never.includes('*') ? [] : declared.filter((dependency) => !never.includes(dependency));
}

/** Where Node finds a package from a folder: below it, or below one of the folders above. */
function resolveFolder(from: string, name: string): string {
  const folder = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock.packages[folder] || from === '') return folder;
  const above = from.lastIndexOf('/node_modules/');
  return resolveFolder(above < 0 ? '' : from.slice(0, above), name);
}

const runsOn = ({ os, cpu, libc }: Entry, target: Target): boolean =>
  (os === undefined || [os].flat().includes(target.os)) &&
  (cpu === undefined || [cpu].flat().some((name) => target.cpus.includes(name))) &&
  (libc === undefined || libc.includes('glibc'));
