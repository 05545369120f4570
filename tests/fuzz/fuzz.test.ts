import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generateSample } from '../../corpus/sample/generate.ts';
import { fuzz } from './fuzz.ts';

it('answers a hundred damaged files with a typed fault or a whole document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caoscoop-fuzz-'));
  await generateSample(folder);
  const { answers, broken } = await fuzz(folder, 100);
  rmSync(folder, { recursive: true });
  expect(broken).toEqual([]);
  expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(100);
}, 300_000);
