import { expect, test } from 'vitest';
import { columnOf } from './column.ts';

const WIDTH = 600;
const line = (x: number, width: number, y: number) => ({ x, y, width, height: 10 });
const on = (...items: number[]) => items.map((item) => ({ page: 1, item, start: 0, end: 1 }));

const PAGE = [line(60, 220, 100), line(60, 200, 112), line(320, 220, 100), line(320, 210, 112), line(60, 480, 700)];

test.each([
  ['the left of two columns', on(1), { left: 60, right: 280 }],
  ['the right of two columns', on(3), { left: 320, right: 540 }],
  ['both, when words in both are marked', on(0, 2), { left: 60, right: 540 }],
  ['one column as wide as the page', on(4), { left: 60, right: 540 }],
])('finds %s', (_what, highlights, expected) => expect(columnOf(highlights, PAGE, WIDTH)).toEqual(expected));

test('takes an indented word with the lines around it', () => {
  const page = [line(60, 480, 100), line(90, 20, 112), line(120, 400, 112)];
  expect(columnOf(on(1), page, WIDTH)).toEqual({ left: 60, right: 540 });
});

test('makes a word that stands alone no narrower than a part of the page', () => {
  expect(columnOf(on(0), [line(60, 20, 100)], WIDTH)).toEqual({ left: 0, right: 160 });
});

test('finds none when nothing is marked on the page', () => expect(columnOf([], PAGE, WIDTH)).toBeNull());
