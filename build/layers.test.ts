import { expect, test } from 'vitest';
import { importsIn } from './layers.ts';

test.each([
  ["import { a } from './a.ts';", ['./a.ts']],
  ["import type { A } from '../model/a.ts';", ['../model/a.ts']],
  ["import 'node:fs';", ['node:fs']],
  ["export * from './b.ts';", ['./b.ts']],
  ["const { c } = await import('./c.ts');", ['./c.ts']],
  ["new Worker(new URL('./d.ts', import.meta.url))", ['./d.ts']],
  ["readFileSync(new URL('./list.csv', import.meta.url))", []],
])('%s imports %j', (source, imports) => {
  expect(importsIn(source)).toEqual(imports);
});
