import { expect, test } from 'vitest';
import type { SearchHit } from '../../corpus/api/contract.ts';
import { ALL_HITS, chosenHits, linesOfHits } from './hit-lines.ts';

const hit = (caoCode: string | null, sector: string, year: string, file = 'a.pdf'): SearchHit => ({
  ...{ caoCode, caoName: `Cao ${caoCode}`, sector, year, file, sha256: '', unit: 0, article: '1', lid: null, page: 1 },
  ...{ before: '', words: 'thuiswerken', after: '' },
});
const HITS = [
  hit('1', 'zorg', '2023'),
  hit('2', 'bouw', '2024'),
  hit('2', 'bouw', '2022'),
  hit(null, 'onbekend', '2024'),
];

test('groups hits by cao, most hits first, and numbers them through', () => {
  const lines = linesOfHits(HITS);
  expect(lines.map((line) => (line.kind === 'cao' ? `${line.name} (${line.count})` : line.index))).toEqual([
    ...['Cao 2 (2)', 0, 1, 'Cao 1 (1)', 2, 'Cao null (1)', 3],
  ]);
});

test('keeps texts of unknown caos apart', () => {
  const lines = linesOfHits([hit(null, 'x', '2024', 'a.pdf'), hit(null, 'x', '2024', 'b.pdf')]);
  expect(lines.filter(({ kind }) => kind === 'cao')).toHaveLength(2);
});

test.each([
  [ALL_HITS, 4],
  [{ sector: 'bouw', year: null }, 2],
  [{ sector: 'bouw', year: '2022' }, 1],
])('shows the hits of %j', (choice, count) => {
  expect(chosenHits(HITS, choice)).toHaveLength(count);
});
