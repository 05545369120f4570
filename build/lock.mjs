import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const WAIT_MS = 200;

/**
 * Does work while no other process does: who comes second waits for the first. A lock that an ended process left behind is
 * taken over. `onWait` is called once, when there is something to wait for.
 */
export function withLock(path, work, onWait = () => {}) {
  for (let told = false; !take(path); told = true) {
    if (!isRunning(ownerOf(path))) rmSync(path, { force: true });
    else {
      if (!told) onWait();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
    }
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Null when the lock is gone; 0 while its owner still has to write its number. */
function ownerOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A lock with our own number was left by a process that had it before: in a container it soon comes round again. */
function isRunning(pid) {
  if (pid === null || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
