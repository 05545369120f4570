import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './node-runtime.mjs';

const STAMP = join(ROOT, 'node_modules', '.caoscoop-installed');

/** Installs the locked dependencies unless the present ones are those of the lockfile. Ends the process when it fails. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Onderdelen worden geïnstalleerd (eenmalig, ongeveer een halve minuut) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(error ? `npm is niet te starten: ${error.message}` : stderr);
    console.error(
      'Het installeren is niet gelukt. Controleer of de npm-registry bereikbaar is en probeer het opnieuw.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
}
