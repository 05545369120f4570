import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT } from './node-runtime.mjs';

const STAMP = join(ROOT, 'node_modules', '.caoscoop-installed');

/** Beside `node_modules`, which `npm ci` empties. */
const LOCK = join(ROOT, '.caoscoop-installing');

/** Installs the locked dependencies unless the present ones are those of the lockfile. Ends the process when it fails. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const isThere = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  if (isThere()) return;
  const waiting = () => console.error('Een andere opdracht installeert de onderdelen; even wachten …');
  const fault = withLock(LOCK, () => (isThere() ? null : install(wanted)), waiting);
  if (fault === null) return;
  console.error(fault);
  console.error('Het installeren is niet gelukt. Controleer of de npm-registry bereikbaar is en probeer het opnieuw.');
  process.exit(1);
}

/** Null when all went well, else what is wrong. */
function install(wanted) {
  console.error('Onderdelen worden geïnstalleerd (eenmalig, ongeveer een halve minuut) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return error ? `npm is niet te starten: ${error.message}` : stderr;
  writeFileSync(STAMP, wanted);
  return null;
}
