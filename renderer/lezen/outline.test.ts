import { expect, test } from 'vitest';
import type { OutlineUnit } from '../../corpus/api/contract.ts';
import { type Heading, headingAt, headingOver, headingsOf, pathTo } from './outline.ts';

const unit = (kind: OutlineUnit['kind'], parent: number | null, page: number, more: Partial<OutlineUnit> = {}) => ({
  ...{ kind, parent, page, number: '1', title: null, path: '', pageEnd: page, role: 'body' as const, codes: [] },
  ...more,
});

const units: OutlineUnit[] = [
  unit('hoofdstuk', null, 1),
  unit('artikel', 0, 1),
  unit('lid', 1, 1),
  unit('artikel', 0, 3),
  unit('lid', 3, 3, { codes: ['thuiswerken'] }),
  unit('bijlage', null, 5),
];

const shown = (headings: Heading[]): unknown[] =>
  headings.map(({ kind, hasCodes, children }) => [kind + (hasCodes ? '*' : ''), ...shown(children)]);

test('hangs articles under their chapter and marks what holds a coded lid', () => {
  expect(shown(headingsOf(units))).toEqual([['hoofdstuk*', ['artikel'], ['artikel*']], ['bijlage']]);
});

test.each([
  [1, 1],
  [2, 1],
  [4, 3],
  [9, 5],
])('page %i stands under unit %i', (page, index) => expect(headingAt(units, page)).toBe(index));

test.each([
  [4, 3],
  [3, 3],
  [9, null],
])('unit %i stands under heading %j', (index, heading) => expect(headingOver(units, index)).toBe(heading));

test('knows the way down to a unit', () => expect(pathTo(units, 4)).toEqual([0, 3]));
