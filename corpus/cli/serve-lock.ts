import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stateDirectory } from '../api/recent-projects.ts';

/** Where a running host of one project can be reached, and the secret with which its user may ask for a new link. */
export type Lock = { port: number; secret: string };

const lockPath = (project: string, directory: string): string =>
  join(directory, `host-${createHash('sha256').update(resolve(project)).digest('hex').slice(0, 16)}.json`);

/** Remembers a running host; returns the function that forgets it. */
export async function writeLock(
  project: string,
  lock: Lock,
  directory = stateDirectory(),
): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = lockPath(project, directory);
  await rm(path, { force: true });
  await writeFile(path, JSON.stringify(lock), { mode: 0o600 });
  return () => rm(path, { force: true });
}

/** A fresh link to the host that already serves this project; null when there is none. */
export async function runningUrl(project: string, directory = stateDirectory()): Promise<string | null> {
  const lock = await readLock(lockPath(project, directory));
  if (!lock) return null;
  const answer = await ask(lock);
  const link = answer?.ok ? await answer.text() : '';
  return link.startsWith(`http://127.0.0.1:${lock.port}/?token=`) ? link : null;
}

async function readLock(path: string): Promise<Lock | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const lock = text === null ? null : parseLock(text);
  return lock && Number.isInteger(lock.port) && typeof lock.secret === 'string' ? (lock as Lock) : null;
}

/** Null for a file that was cut off while it was written. */
function parseLock(text: string): Partial<Lock> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A lock whose host was ended by force has nobody at its port, or somebody else. */
const ask = ({ port, secret }: Lock): Promise<Response | null> =>
  fetch(`http://127.0.0.1:${port}/link`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    signal: AbortSignal.timeout(2000),
  }).catch(() => null);
