import { expect, test } from 'vitest';
import type { Corpus, CorpusCao, CorpusText } from '../../corpus/api/contract.ts';
import type { T } from '../text/i18n.ts';
import { pageRanges } from './flags.ts';
import { type CorpusChoice, chosenCaos, FIRST_CHOICE, facetsOf, rowsOf } from './lines.ts';

const text = (file: string, more: Partial<CorpusText> = {}): CorpusText =>
  ({
    ...{ file, caoCode: '1', claimedCode: '1', ocrPages: [], unreadablePages: [], conflicts: [], edited: [] },
    ...{ term: { start: '2023-01-01', end: '2023-12-31' } },
    ...more,
  }) as unknown as CorpusText;
const cao = (code: string, name: string, employees: number, more: Partial<CorpusCao> = {}): CorpusCao => ({
  ...{ code, name, employees, sector: 'Zorg', type: 'bedrijfstak', rank: null, inPanel: false, inSelection: true },
  ...{ coverage: 'geldend', texts: [], remarks: [] },
  ...more,
});

const corpus = {
  caos: [
    cao('30', 'Apotheken', 300, { texts: [text('a.pdf', { ocrPages: [2] })] }),
    cao('4', 'Bakkers', 900, { coverage: 'ontbreekt', inSelection: false }),
    cao('200', 'Cafés', 500, { texts: [text('c.pdf', { term: { start: null, end: '2025-12-31' } })] }),
  ],
  unknown: [text('x.pdf', { caoCode: null, claimedCode: null })],
} as unknown as Corpus;
const rows = rowsOf(corpus, 'Onbekend');
const facets = facetsOf(((key: string) => key) as unknown as T);
const names = (choice: Partial<CorpusChoice>) =>
  chosenCaos(rows, facets, { ...FIRST_CHOICE, ...choice }).map(({ name }) => name);

test.each<[string, Partial<CorpusChoice>, string[]]>([
  ['the largest first, unknown texts on top', {}, ['Onbekend', 'Bakkers', 'Cafés', 'Apotheken']],
  ['numbers as numbers', { sort: { column: 'code', isDown: false } }, ['Onbekend', 'Bakkers', 'Apotheken', 'Cafés']],
  [
    'the latest term first',
    { sort: { column: 'timeline', isDown: true } },
    ['Onbekend', 'Cafés', 'Apotheken', 'Bakkers'],
  ],
  ['what a file is called', { search: 'c.pdf' }, ['Cafés']],
  ['names without accents', { search: 'cafes' }, ['Cafés']],
  ['texts with a flag', { chosen: { flags: ['ocr'] } }, ['Apotheken']],
  ['texts of unknown caos', { chosen: { flags: ['unknown'] } }, ['Onbekend']],
  ['what is missing', { chosen: { coverage: ['ontbreekt'] } }, ['Bakkers']],
  ['what is outside the selection', { chosen: { selection: ['no'] } }, ['Bakkers']],
])('shows %s', (_what, choice, expected) => expect(names(choice)).toEqual(expected));

test.each([
  [[3], '3'],
  [[3, 4, 5, 9], '3–5, 9'],
  [[], ''],
])('writes pages %j as %s', (pages, shown) => expect(pageRanges(pages)).toBe(shown));
