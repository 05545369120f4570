import { expect, test } from 'vitest';
import { placeOfDay, stretchOf, ticksOf, yearsOf } from './timeline.ts';

const years = { from: 2020, to: 2023 };
const term = (start: string | null, end: string | null) => ({ term: { start, end } });

test('spans all terms and the peildatum', () => {
  expect(yearsOf([term('2021-05-01', '2022-12-31'), term(null, '2019-01-01')], '2024-01-01')).toEqual({
    from: 2019,
    to: 2024,
  });
});

test.each([
  ['2020-01-01', false, 0],
  ['2022-01-01', false, 50],
  ['2023-12-31', true, 100],
])('puts %s at its place', (day, atEnd, place) => expect(placeOfDay(day, years, atEnd)).toBeCloseTo(place));

test.each([
  [term('2021-01-01', '2021-12-31'), 25, 25],
  [term(null, '2020-12-31'), 0, 25],
  [term('2023-01-01', null), 75, 25],
])('draws %j from its first to its last day', (text, left, width) => {
  const stretch = stretchOf(text, years);
  expect(stretch.left).toBeCloseTo(left);
  expect(stretch.width).toBeCloseTo(width);
});

test('prints no more years than fit', () => {
  expect(ticksOf({ from: 2010, to: 2024 }, 8)).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
  expect(ticksOf(years, 8)).toEqual([2020, 2021, 2022, 2023]);
});
