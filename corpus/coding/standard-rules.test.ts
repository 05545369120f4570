import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadRules } from '../rules/load.ts';
import { testRules } from './test-rules.ts';

const folder = fileURLToPath(new URL('../rules/standard/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path, text: readFileSync(folder + path, 'utf8') }));
const { set, problems } = loadRules(files);

test('every standard rule and list can be read', () => {
  expect(problems).toEqual([]);
});

test('every example of every standard rule does what it says', () => {
  expect(testRules(set)).toEqual([]);
});
