import { expect, test } from 'vitest';
import type { Matrix } from '../../corpus/api/contract.ts';
import type { CaoRow } from '../../corpus/model/report.ts';
import { chosenRows, linesOf, NO_CHOICE, type RowChoice, sectorsOf } from './rows.ts';

const row = (code: string, name: string, sector: string, employees: number, more: Partial<CaoRow> = {}): CaoRow => ({
  ...{ code, name, sector, employees, sbi: '', type: '', rank: null, inPanel: false, coverage: 'geldend' },
  ...{ documents: [], remarks: [], cells: [] },
  ...more,
});

const rows = [
  row('10', 'Bouw', 'Industrie', 300),
  row('9', 'Café en bar', 'Horeca', 500, { coverage: 'ontbreekt' }),
  row('100', 'Apotheken', 'Zorg', 100, { coverage: 'nawerking' }),
  row('11', 'Ziekenhuizen', 'Zorg', 200),
];

test.each<[string, Partial<RowChoice>, string[]]>([
  ['the most employees first', {}, ['9', '10', '11', '100']],
  ['by name', { sort: 'name' }, ['100', '10', '9', '11']],
  ['numbers as numbers', { sort: 'code' }, ['9', '10', '11', '100']],
  ['by sector, in it the largest first', { sort: 'sector' }, ['9', '10', '11', '100']],
  ['one sector', { sector: 'Zorg' }, ['11', '100']],
  ['what is typed without accents', { search: 'cafe BAR' }, ['9']],
  ['a number', { search: '100' }, ['100']],
  ['caos whose text is missing', { show: 'missing' }, ['9']],
  ['caos with a text, also a continued one', { show: 'withText' }, ['10', '11', '100']],
  ['nothing', { search: 'thuiszorg' }, []],
])('shows %s', (_what, choice, codes) => {
  expect(chosenRows(rows, { ...NO_CHOICE, ...choice }).map(({ code }) => code)).toEqual(codes);
});

test('gives every sector a heading when sorted by sector', () => {
  const sectors = ['Horeca', 'Industrie', 'Zorg'].map((group) => ({ group }));
  const lines = linesOf({ rows, sectors } as unknown as Matrix, { ...NO_CHOICE, sort: 'sector' });
  expect(lines.map((line) => (line.kind === 'group' ? line.group.group : line.row.code))).toEqual([
    ...['Horeca', '9', 'Industrie', '10', 'Zorg', '11', '100'],
  ]);
});

test('counts the caos of every sector', () => {
  expect(sectorsOf(rows)).toEqual([
    { sector: 'Horeca', caos: 1 },
    { sector: 'Industrie', caos: 1 },
    { sector: 'Zorg', caos: 2 },
  ]);
});
