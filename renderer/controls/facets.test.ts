import { expect, test } from 'vitest';
import { countsOf, type Facet, narrowed, toggled } from './facets.ts';

type Row = { sector: string; flags: string[] };
const sector: Facet<Row> = { id: 'sector', label: '', of: (row) => [row.sector] };
const flag: Facet<Row> = { id: 'flag', label: '', of: (row) => row.flags, order: ['scan', 'doubt'] };
const facets = [sector, flag];
const rows: Row[] = [
  { sector: 'Zorg', flags: [] },
  { sector: 'Zorg', flags: ['doubt', 'scan'] },
  { sector: 'Bouw', flags: ['doubt'] },
];
const counts = (chosen: Record<string, string[]>, facet: Facet<Row>) =>
  countsOf(rows, facets, chosen, facet).map(({ answer, count }) => `${answer} ${count}`);

test.each<[Record<string, string[]>, number]>([
  [{}, 3],
  [{ sector: ['Zorg'] }, 2],
  [{ sector: ['Zorg', 'Bouw'] }, 3],
  [{ sector: ['Zorg'], flag: ['doubt'] }, 1],
  [{ sector: [] }, 3],
])('%j leaves %i rows', (chosen, count) => expect(narrowed(rows, facets, chosen)).toHaveLength(count));

test('counts by the other facets, the most first', () => {
  expect(counts({}, sector)).toEqual(['Zorg 2', 'Bouw 1']);
  expect(counts({ sector: ['Bouw'] }, sector)).toEqual(['Zorg 2', 'Bouw 1']);
  expect(counts({ flag: ['scan'] }, sector)).toEqual(['Zorg 1', 'Bouw 0']);
});

test('keeps the order of a facet that has one', () => {
  expect(counts({ sector: ['Bouw'] }, flag)).toEqual(['scan 0', 'doubt 1']);
});

test('adds an answer and takes it away again', () => {
  const once = toggled({}, 'sector', 'Zorg');
  expect(once).toEqual({ sector: ['Zorg'] });
  expect(toggled(once, 'sector', 'Zorg')).toEqual({ sector: [] });
});
