import { expect, test } from 'vitest';
import { nearNames } from './near-names.ts';

test.each([
  ['gever', ['gevers']],
  ['ONTVANGERS', ['ontvangers']],
  ['ontvangesr', ['ontvangers']],
  ['iets', []],
])('%s may stand for %j', (typed, expected) => {
  expect(nearNames(typed, ['gevers', 'ontvangers', 'thuis'])).toEqual(expected);
});
