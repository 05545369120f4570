import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareFolder } from './output-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a folder is made with its parents and left empty', async () => {
  const folder = join(root, 'a', 'b');
  expect(await prepareFolder(folder)).toMatchObject({ ok: true });
  expect(readdirSync(folder)).toEqual([]);
});

test('a file where the folder should be is told', async () => {
  const path = join(root, 'bestand');
  writeFileSync(path, '');
  for (const folder of [path, join(path, 'onder')]) {
    expect(await prepareFolder(folder)).toMatchObject({
      error: { code: 'OUTPUT_UNWRITABLE', detail: 'er staat een bestand met deze naam' },
    });
  }
});

test.skipIf(!existsSync('/proc/self'))('a place that can hold no folder is told, and not tried for ever', async () => {
  expect(await prepareFolder('/proc/rapport')).toMatchObject({ error: { code: 'OUTPUT_UNWRITABLE' } });
});
