import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that notes when it begins and ends, 400 ms later, under the lock. */
async function work(first = ''): Promise<void> {
  const script = `
    const { appendFileSync, writeFileSync } = require('node:fs');
    ${first}
    import(${JSON.stringify(join(import.meta.dirname, 'lock.mjs'))}).then(({ withLock }) => withLock('lock', () => {
      appendFileSync('log', 'begin ');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
      appendFileSync('log', 'end ');
    }));`;
  const [status] = await once(spawn(process.execPath, ['-e', script], { cwd: folder, stdio: 'inherit' }), 'exit');
  expect(status).toBe(0);
}

const log = (): string => readFileSync(join(folder, 'log'), 'utf8');

test('three processes work one after another', async () => {
  await Promise.all([work(), work(), work()]);
  expect(log()).toBe('begin end begin end begin end ');
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('takes over the lock of a process that has ended', async () => {
  const ended = spawn(process.execPath, ['-e', '']);
  await once(ended, 'exit');
  writeFileSync(join(folder, 'lock'), String(ended.pid));
  await work();
  expect(log()).toBe('begin end ');
});

test('takes over a lock that nobody signed', async () => {
  writeFileSync(join(folder, 'lock'), '');
  const before = new Date(Date.now() - 60_000);
  utimesSync(join(folder, 'lock'), before, before);
  await work();
  expect(log()).toBe('begin end ');
});

test('does not wait for itself when a process with its number left the lock', async () => {
  await work("writeFileSync('lock', String(process.pid));");
  expect(log()).toBe('begin end ');
});
