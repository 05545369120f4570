import { expect, test } from 'vitest';
import { analysePassage } from '../rules/view.ts';
import { createShelf } from './passage-shelf.ts';

const passage = (text: string) => analysePassage({ headings: [], lead: null, text, year: null });

test('lets the oldest go when there is no room left, and says that it is full', () => {
  const shelf = createShelf(7);
  shelf.put('a', passage('een twee drie'));
  shelf.put('b', passage('vier vijf'));
  expect(shelf.isFull()).toBe(false);
  shelf.put('c', passage('zes zeven acht'));
  expect(['a', 'b', 'c'].map((key) => shelf.get(key) !== undefined)).toEqual([false, true, true]);
  expect(shelf.isFull()).toBe(true);
});
