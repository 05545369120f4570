import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LockedPackage } from './lockfile.ts';
import { ROOT } from './steps.ts';

/** Fetched parts of other systems, kept between builds. */
const CACHE = join(ROOT, 'out', 'parts');

/** Folder with a package: the installed one, else one that is fetched from the registry once and checked by its digest. */
export function packageFolder(locked: LockedPackage): string {
  const installed = join(ROOT, locked.folder);
  if (versionIn(installed) === locked.version) return installed;
  const kept = join(CACHE, `${locked.name.replace('/', '+')}@${locked.version}`);
  if (!existsSync(kept)) fetchInto(kept, locked);
  return kept;
}

function versionIn(folder: string): string | null {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version : null;
}

/** Takes the folder's name only when everything is in it. */
function fetchInto(folder: string, { name, version, integrity }: LockedPackage): void {
  mkdirSync(dirname(folder), { recursive: true });
  const scratch = mkdtempSync(join(CACHE, 'fetch-'));
  try {
    run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', scratch]);
    const archive = join(scratch, readdirSync(scratch)[0] ?? '');
    const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (digest !== integrity) throw new Error(`${name}@${version} is not what package-lock.json says: ${digest}`);
    // A name without drive letter: Windows' tar takes one for a host.
    run('tar', ['-xzf', readdirSync(scratch)[0] ?? ''], scratch);
    rmSync(archive);
    renameSync(join(scratch, 'package'), folder);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function run(program: string, parameters: string[], cwd = ROOT): void {
  const { status, stderr, error } = spawnSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')}: ${error?.message ?? stderr}`);
}
