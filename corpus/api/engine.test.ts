import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { createEngine } from './engine.ts';
import { IN_MEMORY, openProject } from './project.ts';

afterEach(() => vi.restoreAllMocks());

test('goes on, and says so in its log, when preparing between calls fails', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const opened = openProject(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  const lost = new Error('disk I/O error');
  const prepare = () => {
    throw lost;
  };
  const state = mkdtempSync(join(tmpdir(), 'engine-'));
  const engine = createEngine({ ...opened.value, prepare }, state);
  await setImmediate();
  await setImmediate();
  expect(log).toHaveBeenCalledExactlyOnceWith(lost);
  expect(await engine.handlers['project.info']({})).toMatchObject({ ok: true });
  await engine.close();
  rmSync(state, { recursive: true });
});
