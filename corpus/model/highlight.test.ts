import { expect, test } from 'vitest';
import { placesOf } from './highlight.ts';

const runs = [
  { start: 0, end: 9, page: 3, item: 4, offset: 2 },
  { start: 9, end: 19, page: 4, item: 0, offset: 0 },
  { start: 20, end: 25, page: 4, item: 1, offset: 0 },
];

test.each([
  ['within one item', { start: 2, end: 5 }, [{ page: 3, item: 4, start: 4, end: 7 }]],
  [
    'over a repaired hyphen at a page break',
    { start: 5, end: 12 },
    [
      { page: 3, item: 4, start: 7, end: 11 },
      { page: 4, item: 0, start: 0, end: 3 },
    ],
  ],
  ['at a space that stands nowhere', { start: 19, end: 20 }, []],
  ['to the end of an item', { start: 18, end: 19 }, [{ page: 4, item: 0, start: 9, end: 10 }]],
])('finds the characters of a span %s', (_, span, places) => {
  expect(placesOf(runs, span)).toEqual(places);
});
