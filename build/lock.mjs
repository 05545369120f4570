import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const WAIT_MS = 200;

/** Writing its number takes a process no time: a lock without one for so long was left by a full disk or a kill. */
const UNSIGNED_MS = 2000;

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

/** Null when the lock is gone or was never signed; 0 while its owner still has to write its number. */
function ownerOf(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    return owner === 0 && Date.now() - statSync(path).mtimeMs > UNSIGNED_MS ? null : owner;
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
