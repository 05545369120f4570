import { expect, test } from 'vitest';
import type { CaoRow, Cell } from '../../corpus/model/report.ts';
import { countsOf } from '../controls/facets.ts';
import type { T } from '../text/i18n.ts';
import { chosenRows, facetsOf, linesOf, NO_CHOICE, type RowChoice } from './rows.ts';

const row = (code: string, name: string, sector: string, employees: number, more: Partial<CaoRow> = {}): CaoRow => ({
  ...{ code, name, sector, employees, sbi: '', type: 'bedrijfstak', rank: null, inPanel: false, coverage: 'geldend' },
  ...{ documents: [], remarks: [], cells: [] },
  ...more,
});
const yes = { code: 'thuiswerken', answer: 'ja' } as Cell;

const rows = [
  row('10', 'Bouw', 'Industrie', 300, { type: 'onderneming' }),
  row('9', 'Café en bar', 'Horeca', 50_000, { coverage: 'ontbreekt' }),
  row('100', 'Apotheken', 'Zorg', 100, { coverage: 'nawerking', cells: [yes] }),
  row('11', 'Ziekenhuizen', 'Zorg', 200_000),
];
const facets = facetsOf([], ((key: string) => key) as unknown as T, 'nl', String);
const codesOf = (choice: Partial<RowChoice>) =>
  chosenRows(rows, facets, { ...NO_CHOICE, ...choice }).map(({ code }) => code);

test.each<[string, Partial<RowChoice>, string[]]>([
  ['the most employees first', {}, ['11', '9', '10', '100']],
  ['by name', { sort: 'name' }, ['100', '10', '9', '11']],
  ['numbers as numbers', { sort: 'code' }, ['9', '10', '11', '100']],
  ['one sector', { chosen: { sector: ['Zorg'] } }, ['11', '100']],
  ['a sector and a coverage', { chosen: { sector: ['Zorg'], coverage: ['nawerking'] } }, ['100']],
  ['a size', { chosen: { size: ['50000'] } }, ['9']],
  ['caos that have a code', { chosen: { code: ['thuiswerken'] } }, ['100']],
  ['what is typed without accents', { search: 'cafe BAR' }, ['9']],
  ['a number', { search: '100' }, ['100']],
  ['nothing', { search: 'thuiszorg' }, []],
])('shows %s', (_what, choice, codes) => expect(codesOf(choice)).toEqual(codes));

test.each<[RowChoice['group'], string[]]>([
  ['none', ['11', '9', '10', '100']],
  ['sector', ['Horeca 1', '9', 'Industrie 1', '10', 'Zorg 2', '11', '100']],
  ['type', ['bedrijfstak 3', '11', '9', '100', 'onderneming 1', '10']],
  ['size', ['100000 1', '11', '50000 1', '9', '0 2', '10', '100']],
])('groups by %s, with a heading for each group', (group, expected) => {
  const lines = linesOf(chosenRows(rows, facets, NO_CHOICE), group, (name) => name);
  const shown = lines.map((line) =>
    line.kind === 'group' ? `${line.group.name} ${line.group.rows.length}` : line.row.code,
  );
  expect(shown).toEqual(expected);
  expect(lines.flatMap((line) => (line.kind === 'cao' ? [line.index] : []))).toEqual([0, 1, 2, 3]);
});

test('counts the caos of every sector, the most first', () => {
  const sector = facets.find(({ id }) => id === 'sector');
  expect(sector && countsOf(rows, facets, {}, sector).map(({ answer, count }) => [answer, count])).toEqual([
    ['Zorg', 2],
    ['Horeca', 1],
    ['Industrie', 1],
  ]);
});
