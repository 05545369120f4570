import { expect, test } from 'vitest';
import { moveBy, type Position } from './grid-keys.ts';

const last = { row: 97, column: 18 };

test.each<[string, boolean, Position, Position | null]>([
  ['ArrowDown', false, { row: 0, column: 3 }, { row: 1, column: 3 }],
  ['ArrowUp', false, { row: 0, column: 3 }, { row: 0, column: 3 }],
  ['ArrowLeft', false, { row: 5, column: 0 }, { row: 5, column: 0 }],
  ['ArrowRight', false, { row: 5, column: 18 }, { row: 5, column: 18 }],
  ['PageDown', false, { row: 92, column: 1 }, { row: 97, column: 1 }],
  ['Home', false, { row: 5, column: 7 }, { row: 5, column: 0 }],
  ['End', false, { row: 5, column: 7 }, { row: 5, column: 18 }],
  ['Home', true, { row: 5, column: 7 }, { row: 0, column: 0 }],
  ['End', true, { row: 5, column: 7 }, last],
  ['a', false, { row: 5, column: 7 }, null],
])('%s (with Control: %s) moves and stays inside', (key, withControl, from, to) => {
  expect(moveBy(key, withControl, from, last)).toEqual(to);
});
