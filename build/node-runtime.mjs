import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** better-sqlite3 13 crashes on Node 20, and pdf.js 6 and vitest 5 want 22.12 or newer. */
const OLDEST = [22, 12];

const isNewEnough = (version) => {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** The Node that runs this when it is new enough, else the one that the project brings as a dependency. */
export function nodePath() {
  if (isNewEnough(process.version)) return process.execPath;
  const own = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  console.error(
    `Deze Node (${process.version}) is te oud en het project brengt er geen mee voor dit systeem. Installeer Node ${OLDEST.join('.')} of nieuwer.`,
  );
  return process.exit(1);
}

/** Node runs TypeScript as it is from 22.18 on; before that it has to be asked. */
const typeFlags = (path) =>
  path === process.execPath && /^v22\.1[2-7]\./.test(process.version) ? ['--experimental-strip-types'] : [];

const ENVIRONMENT = {
  /** With an arena per thread, as glibc has it, memory that reading threads gave back stays taken: some 150 MB more. */
  MALLOC_ARENA_MAX: '2',
  /** Pictures and files are given back when they are done with; by itself glibc keeps room for the largest seen so far. */
  MALLOC_MMAP_THRESHOLD_: '262144',
  /** Taking the types out of every source takes half a second of each start, in the program and in each of its threads. */
  NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'caoscoop'),
};

/**
 * Runs a TypeScript file of the project and resolves to its exit status. Ctrl-C reaches the program itself, which stops in
 * its own time; an end that is asked of this process alone is passed on.
 */
export function runTypeScript(script, args) {
  const path = nodePath();
  const flags = [...typeFlags(path), '--disable-warning=ExperimentalWarning'];
  const child = spawn(path, [...flags, join(ROOT, script), ...args], {
    stdio: 'inherit',
    env: { ...ENVIRONMENT, ...process.env },
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((done) => {
    child.on('exit', (status, signal) => done(status ?? 128 + (constants.signals[signal] ?? 1)));
  });
}
