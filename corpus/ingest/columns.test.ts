import { expect, test } from 'vitest';
import { isOneColumn } from './columns.ts';
import type { Greys } from './rulings.ts';

const [WIDTH, HEIGHT] = [595, 842];

/** A page at one pixel a point with lines of words every twelve points, in columns from and to these x's. */
function pageWith(columns: [number, number][], lean = 0): Greys {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (let line = 60; line < 780; line += 12)
    for (const [from, to] of columns)
      for (let x = from; x < to; x++) {
        const isSpace = (x + line) % 30 < 3;
        for (let y = line; y < line + 8 && !isSpace; y++) data[(y + Math.round(x * lean)) * WIDTH + x] = 0;
      }
  return { data, width: WIDTH, height: HEIGHT };
}

test.each<[string, [number, number][], number, boolean]>([
  ['one column', [[70, 525]], 0, true],
  [
    'one column with numbers beside it',
    [
      [70, 76],
      [90, 525],
    ],
    0,
    true,
  ],
  [
    'two columns',
    [
      [50, 285],
      [310, 545],
    ],
    0,
    false,
  ],
  [
    'two columns on a page that leans',
    [
      [50, 285],
      [310, 545],
    ],
    0.03,
    false,
  ],
  ['a page without words', [], 0, false],
])('%s', (_, columns, lean, isOne) => {
  expect(isOneColumn(pageWith(columns, lean), 1)).toBe(isOne);
});
