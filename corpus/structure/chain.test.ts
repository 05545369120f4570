import { expect, test } from 'vitest';
import { follows } from './chain.ts';
import { numberLabel } from './label.ts';

const parts = (text: string) => numberLabel(text)?.parts ?? [];

test.each([
  ['7', '8'],
  ['16', '16a'],
  ['16a', '16b'],
  ['16a', '17'],
  ['3.9', '4.1'],
  ['1.2', '1.2.1'],
  ['1.2.4', '1.3'],
  ['A', 'B'],
  ['P1', 'P2'],
  ['8:4', '8:5'],
])('%s is followed by %s', (a, b) => {
  expect(follows(parts(a), parts(b))).toBe(true);
});

test.each([
  ['7', '7'],
  ['7', '9'],
  ['8', '7'],
  ['3.9', '4.2'],
  ['1.2', '1.2.2'],
  ['A', 'C'],
])('%s is not followed by %s', (a, b) => {
  expect(follows(parts(a), parts(b))).toBe(false);
});
