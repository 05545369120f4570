import { expect, it } from 'vitest';
import { currentTrees, readBaseline } from './baselines.ts';

const trees = await currentTrees();

it.skipIf(trees === null)(
  'the unit trees of real caos are as they were reviewed (npm run baselines rewrites them)',
  () => {
    for (const [code, tree] of trees ?? []) expect(tree, code).toEqual(readBaseline(code));
  },
);
