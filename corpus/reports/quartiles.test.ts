import { expect, test } from 'vitest';
import { quartilesOf } from './quartiles.ts';

// Hyndman & Fan (1996), type 7; the second row is the worked example of Excel's QUARTILE.INC.
test.each([
  [[3], { n: 1, min: 3, q1: 3, median: 3, q3: 3, max: 3 }],
  [[1, 2, 4, 7, 8, 9, 10, 12], { n: 8, min: 1, q1: 3.5, median: 7.5, q3: 9.25, max: 12 }],
  [[4, 1, 3, 2], { n: 4, min: 1, q1: 1.75, median: 2.5, q3: 3.25, max: 4 }],
])('the quartiles of %j', (values, expected) => {
  expect(quartilesOf(values)).toEqual(expected);
});
