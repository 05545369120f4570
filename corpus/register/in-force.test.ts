import { expect, test } from 'vitest';
import { type DatedDocument, inForce, type Term } from './in-force.ts';

const PEILDATUM = '2023-06-01';

const text = (
  file: string,
  start: string | null,
  end: string | null,
  more: Partial<DatedDocument> = {},
): DatedDocument => ({
  sha256: file,
  file,
  kind: 'cao',
  start,
  end,
  kvo: null,
  confirmed: true,
  ...more,
});
const current = text('nu', '2023-01-01', '2023-12-31');
const past = text('oud', '2021-01-01', '2022-12-31');

type Case = [rule: string, documents: DatedDocument[], terms: Term[], coverage: string, files: string[]];

test.each<Case>([
  ['a text whose term covers the peildatum is in force', [past, current], [], 'geldend', ['nu']],
  ['the first day counts', [text('a', PEILDATUM, '2024-01-01')], [], 'geldend', ['a']],
  ['the last day counts', [text('a', '2022-01-01', PEILDATUM)], [], 'geldend', ['a']],
  ['a term without a last day runs on', [text('a', '2022-01-01', null)], [], 'geldend', ['a']],
  ['a text without a first day is not in force', [text('a', null, '2023-12-31')], [], 'ontbreekt', []],
  ['a text that starts later is not in force', [text('a', '2023-07-01', '2024-06-30')], [], 'ontbreekt', []],
  [
    'of several texts of one term the latest with a kvo up to the peildatum counts',
    [
      text('eerste', '2022-01-01', '2023-12-31', { kvo: '2022-02-01' }),
      text('tweede', '2022-01-01', '2023-12-31', { kvo: '2023-05-31' }),
      text('derde', '2022-01-01', '2024-12-31', { kvo: '2023-06-02' }),
    ],
    [],
    'geldend',
    ['tweede'],
  ],
  [
    'without a kvo the first day is the date of a text',
    [text('zonder', '2022-01-01', '2023-12-31'), text('met', '2022-01-01', '2023-12-31', { kvo: '2021-12-01' })],
    [],
    'geldend',
    ['zonder'],
  ],
  [
    'when all texts of the term came after the peildatum the earliest counts',
    [
      text('later', '2023-01-01', '2023-12-31', { kvo: '2023-09-01' }),
      text('eerder', '2023-01-01', '2023-12-31', { kvo: '2023-07-01' }),
    ],
    [],
    'geldend',
    ['eerder'],
  ],
  [
    'a term that has begun takes the place of one that runs on in part',
    [
      text('lang', '2018-01-01', '2023-12-31', { kvo: '2023-05-01' }),
      text('nieuw', '2022-04-01', '2024-03-31', { kvo: '2022-05-01' }),
    ],
    [],
    'geldend',
    ['nieuw'],
  ],
  [
    'a partial change adds to the integral text',
    [current, text('ttw', '2023-01-01', '2023-12-31', { kind: 'wijziging', kvo: '2023-05-01' })],
    [],
    'geldend',
    ['nu', 'ttw'],
  ],
  [
    'a loose annex adds too',
    [current, text('annex', '2023-01-01', '2023-12-31', { kind: 'bijlage' })],
    [],
    'geldend',
    ['nu', 'annex'],
  ],
  [
    'a partial change of another term does not',
    [current, text('ttw', '2021-01-01', '2022-12-31', { kind: 'wijziging' })],
    [],
    'geldend',
    ['nu'],
  ],
  [
    'a partial change never replaces the integral text',
    [text('ttw', '2023-01-01', '2023-12-31', { kind: 'wijziging' })],
    [],
    'ontbreekt',
    [],
  ],
  [
    'a principle agreement is never in force',
    [text('akkoord', '2023-01-01', '2023-12-31', { kind: 'akkoord' })],
    [],
    'ontbreekt',
    [],
  ],
  [
    'a principle agreement does not stand beside the text either',
    [current, text('akkoord', '2023-01-01', '2023-12-31', { kind: 'akkoord' })],
    [],
    'geldend',
    ['nu'],
  ],
  ['after its term a text is continued', [past], [], 'nawerking', ['oud']],
  [
    'of ended texts the last term is continued',
    [text('ouder', '2019-01-01', '2020-12-31'), past],
    [],
    'nawerking',
    ['oud'],
  ],
  [
    'until the lists show a later term that has begun',
    [past],
    [{ start: '2023-01-01', end: '2023-12-31' }],
    'ontbreekt',
    [],
  ],
  ['also when that term has ended itself', [past], [{ start: '2023-01-01', end: '2023-03-31' }], 'ontbreekt', []],
  [
    'a later term that has not begun yet does not end it',
    [past],
    [{ start: '2023-07-01', end: '2024-06-30' }],
    'nawerking',
    ['oud'],
  ],
  [
    'nor does a listed term of the text itself',
    [past],
    [{ start: '2021-01-01', end: '2022-12-31' }],
    'nawerking',
    ['oud'],
  ],
  [
    'nor a term within its own, of a change',
    [past],
    [{ start: '2022-01-01', end: '2022-12-31' }],
    'nawerking',
    ['oud'],
  ],
  [
    'a partial change adds to a continued text',
    [past, text('ttw', '2023-01-01', null, { kind: 'wijziging' })],
    [],
    'nawerking',
    ['oud', 'ttw'],
  ],
  ['a doubtful document does not count', [{ ...current, confirmed: false }], [], 'onbevestigd', []],
  [
    'a doubtful document does not stand beside a confirmed one',
    [current, { ...current, file: 'vreemd', confirmed: false }],
    [],
    'geldend',
    ['nu'],
  ],
  [
    'a doubtful document of another time changes nothing',
    [text('a', '2024-01-01', null, { confirmed: false })],
    [],
    'ontbreekt',
    [],
  ],
  ['without documents the text is missing', [], [], 'ontbreekt', []],
])('%s', (_, documents, terms, coverage, files) => {
  const found = inForce(documents, terms, PEILDATUM);
  expect([found.coverage, found.documents.map(({ file }) => file)]).toEqual([coverage, files]);
});

test.each([
  ['a continued text', [past], [], 'Nawerking: de looptijd eindigde op 31-12-2022'],
  ['a text that came late', [{ ...current, kvo: '2023-08-01' }], [], 'pas na de peildatum aangemeld (kvo 01-08-2023)'],
  [
    'a later term',
    [past],
    [{ start: '2023-01-01', end: '2023-12-31' }],
    'latere looptijd bekend (01-01-2023 t/m 31-12-2023)',
  ],
  ['a doubtful document', [{ ...current, confirmed: false }], [], 'nu telt niet mee tot u bevestigt'],
  ['a choice between texts', [current, { ...current, file: 'ook' }], [], 'Gekozen uit meer teksten'],
  ['an unknown term', [text('a', null, null)], [], 'looptijd van de tekst is onbekend'],
])('%s is told', (_, documents, terms, remark) => {
  expect(inForce(documents, terms, PEILDATUM).remarks.join(' ')).toContain(remark);
});

test('the order of the documents does not matter', () => {
  const documents = [past, current, { ...current, file: 'ook' }];
  expect(inForce(documents.toReversed(), [], PEILDATUM)).toEqual(inForce(documents, [], PEILDATUM));
});
