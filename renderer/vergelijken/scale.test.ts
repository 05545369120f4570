import { expect, test } from 'vitest';
import { axisOf, placeOn, stackPoints } from './scale.ts';

test.each([
  [2, 3, [2, 2.2, 2.4, 2.6, 2.8, 3]],
  [0, 1000, [0, 200, 400, 600, 800, 1000]],
  [25, 25, [20, 22, 24, 26, 28, 30]],
  [1, 1.9, [1, 1.2, 1.4, 1.6, 1.8, 2]],
])('marks the way from %d to %d at round numbers', (min, max, ticks) => {
  expect(axisOf(min, max).ticks).toEqual(ticks);
});

test.each([
  [0, 0],
  [5, 50],
  [10, 100],
])('places %d at %d%%', (value, place) => {
  expect(placeOn({ from: 0, to: 10, ticks: [] }, value)).toBe(place);
});

test('stacks what would lie over each other', () => {
  const point = (value: number) => ({
    caoCode: `${value}`,
    caoName: '',
    value,
    bound: 'exact' as const,
    chosen: false,
  });
  const placed = stackPoints([point(5), point(5), point(5.1), point(9)], { from: 0, to: 10, ticks: [] }, 2);
  expect(placed.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
});
