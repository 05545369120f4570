import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SHARED } from './measure.ts';
import { checkWords } from './word-classes.ts';

const corpus = join(SHARED, 'corpus-real');

it.skipIf(!existsSync(corpus))(
  'every word of the real caos is of one class, and none is made up',
  async () => {
    const checks = await checkWords(corpus);
    expect(checks).toHaveLength(14);
    for (const { file, shares, invented } of checks) {
      expect(shares.none, file).toBeLessThanOrEqual(0.002);
      expect(shares.other, file).toBeLessThanOrEqual(0.01);
      expect(invented?.length ?? 0, file).toBeLessThanOrEqual(1);
    }
  },
  180_000,
);
