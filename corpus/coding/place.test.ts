import { expect, test } from 'vitest';
import type { Unit } from '../model/unit.ts';
import { pageAt, placeOf } from './place.ts';

function unit(kind: Unit['kind'], number: string | null, title: string | null, parent: number | null, text = ''): Unit {
  return { kind, number, title, path: '', parent, page: 1, pageEnd: 1, text, runs: [], within: null, role: 'body' };
}

const UNITS = [
  unit('hoofdstuk', '8', 'Vergoedingen', null),
  unit('artikel', '8.4', 'Thuiswerken', 0, 'De werkgever kan:'),
  unit('lid', '2', null, 1, 'een stoel lenen.'),
  unit('bijlage', 'Bijlage 3', 'Regeling', null, 'Tekst.'),
  unit('artikel', '2', null, 3, 'Tekst.'),
  unit('paragraaf', null, 'Slot', 3, 'Tekst.'),
  unit('paragraaf', null, 'Voorwoord', null, 'Tekst.'),
  unit('protocol', 'Protocol II', 'Telewerken', null),
  unit('lid', 'a', null, 7, 'Tekst.'),
  unit('paragraaf', 'B', 'Thuiswerken', 1, 'Tekst.'),
  unit('lid', '1', null, 9, 'Tekst.'),
];

test.each([
  [1, '8.4', null],
  [2, '8.4', '2'],
  [3, 'Bijlage 3', null],
  [4, 'Bijlage 3, artikel 2', null],
  [5, 'Bijlage 3', null],
  [6, null, null],
  [8, 'Protocol II', 'a'],
  [9, '8.4', 'B'],
  [10, '8.4', 'B.1'],
])('names article and lid of unit %i as the contract does', (index, article, lid) => {
  expect(placeOf(UNITS, index)).toMatchObject({ article, lid });
});

test('gives a lid the headings above it, outermost first, and the text of its article as lead', () => {
  expect(placeOf(UNITS, 2)).toMatchObject({
    headings: ['Hoofdstuk 8 Vergoedingen', 'Artikel 8.4 Thuiswerken'],
    lead: 'De werkgever kan:',
    title: 'Thuiswerken',
  });
  expect(placeOf(UNITS, 1).lead).toBeNull();
});

test('finds the page of a character, and for one that the repair put in that of the text after it', () => {
  const runs = [
    { start: 0, end: 4, page: 3, item: 0, offset: 0 },
    { start: 5, end: 9, page: 4, item: 0, offset: 0 },
  ];
  expect([0, 4, 5, 9].map((offset) => pageAt({ runs, page: 1 }, offset))).toEqual([3, 4, 4, 4]);
  expect(pageAt({ runs: [], page: 7 }, 0)).toBe(7);
});
