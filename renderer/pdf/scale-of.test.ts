import { expect, test } from 'vitest';
import { larger, NEAR_LOOK, scaleOf, smaller, WHOLE_LOOK } from './scale-of.ts';

const PAGE = { width: 600, height: 800 };
const ROOM = { width: 600, height: 400 };

test.each([
  ['the column fills the pane', NEAR_LOOK, { left: 60, right: 432 }, 1.5],
  ['a narrow column is not blown up', NEAR_LOOK, { left: 60, right: 160 }, 1.7],
  ['a page without marks fits in the width', NEAR_LOOK, null, 1],
  ['a column wider than the page still fits', NEAR_LOOK, { left: 0, right: 600 }, 1],
  ['a whole page fits in width and height', WHOLE_LOOK, { left: 60, right: 432 }, 0.5],
])('%s', (_what, look, column, scale) => expect(scaleOf(look, PAGE, column, ROOM)).toBe(scale));

test('larger and smaller undo each other and end somewhere', () => {
  expect(smaller(larger(NEAR_LOOK))).toEqual(NEAR_LOOK);
  const often = Array.from({ length: 20 });
  expect(often.reduce<typeof NEAR_LOOK>(larger, NEAR_LOOK).factor).toBe(4);
  expect(often.reduce<typeof NEAR_LOOK>(smaller, NEAR_LOOK).factor).toBe(0.5);
});
