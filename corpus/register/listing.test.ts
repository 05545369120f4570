import { expect, test } from 'vitest';
import { decodeList } from './csv.ts';
import { parseFileName } from './file-name.ts';
import { listingIndex, parseListing } from './listing.ts';

const HEADER = 'cao_number;ingangsdatum;expiratiedatum;datum_kennisgeving;pdf_name;page_name';
const ROW =
  '633;01/06/2021;30/09/2021;31/05/2021;633__Abc.pdf;633 - PROEF - 01-06-2021 - 30-09-2021 - Regulier - kvo datum - 31-05-2021';

test.each([
  ['semicolons', `${HEADER}\n${ROW}`],
  ['commas and a BOM', `\uFEFF${`${HEADER}\r\n${ROW}\r\n`.replaceAll(';', ',')}`],
  ['the mark that its first line tells', `sep=|\r\n${`${HEADER}\r\n${ROW}`.replaceAll(';', '|')}`],
  ['times behind its dates', `${HEADER}\n${ROW.replace('01/06/2021', '2021-06-01 00:00:00').replace('31/05', '31/5')}`],
  ['a leading zero in the code', `${HEADER}\n0${ROW}`],
  ['a path for a name', `${HEADER}\n${ROW.replace('633__', 'caos\\2021/633__')}`],
])('reads a listing with %s', (_, text) => {
  const rows = parseListing(text);
  expect(rows.ok && rows.value).toEqual([
    {
      file: '633__Abc.pdf',
      code: '633',
      name: 'PROEF',
      start: '2021-06-01',
      end: '2021-09-30',
      kvo: '2021-05-31',
      from: 'listing',
    },
  ]);
});

test('finds a row by file name whatever its case', () => {
  const rows = parseListing(`${HEADER}\n${ROW}`);
  const find = listingIndex(rows.ok ? rows.value : []);
  expect(find('633__ABC.PDF')?.code).toBe('633');
  expect(find('other.pdf')).toBeNull();
});

test('a row without a name of the PDF is that of a PDF saved under its page name', () => {
  const page = '633 - PROEF - 01-06-2021 - 30-09-2021';
  const rows = parseListing(`${HEADER}\n633;01/06/2021;30/09/2021;;;${page}`);
  const find = listingIndex(rows.ok ? rows.value : []);
  for (const file of [page, `${page}.pdf`, `map/${page}.PDF`]) expect(find(file)?.start).toBe('2021-06-01');
});

test.each([
  ['UTF-16, as Excel saves Unicode text', Buffer.from('\uFEFFé;b', 'utf16le')],
  ['UTF-16 with its bytes the other way', Buffer.from('\uFEFFé;b', 'utf16le').swap16()],
  ['UTF-8', Buffer.from('\uFEFFé;b')],
  ['the Windows encoding', Buffer.from('é;b', 'latin1')],
])('decodes %s', (_, bytes) => {
  expect(decodeList(bytes)).toBe('é;b');
});

test.each([
  ['an end before the start', '1;01/01/2021;31/12/2020;;a.pdf;', 'de expiratiedatum ligt voor'],
  ['a code that is no number', '1a;01/01/2021;;;a.pdf;', 'cao_number "1a" is geen getal'],
  ['one file with two codes', '1;;;;a.pdf;\n2;;;;A.PDF;', 'a.pdf staat er met verschillende codes in (1, 2)'],
  ['a fault behind an empty line', '1;;;;a.pdf;\n\n1;x;;;b.pdf;', 'regel 4: ingangsdatum "x"'],
])('tells of %s', (_, rows, detail) => {
  expect(parseListing(`${HEADER}\n${rows}`)).toMatchObject({
    error: { code: 'LISTING_VALUE_INVALID', detail: expect.stringContaining(detail) },
  });
});

test.each([
  ['a missing column', 'cao_number;pdf_name\n1;a.pdf', 'LISTING_COLUMN_MISSING'],
  ['a date that is none', `${HEADER}\n1;voorjaar;31/12/2020;;a.pdf;`, 'LISTING_VALUE_INVALID'],
  ['nothing', ' \n', 'LIST_EMPTY'],
])('%s is an expected error', (_, text, code) => {
  expect(parseListing(text)).toMatchObject({ ok: false, error: { code } });
});

test.each([
  ['2070__CAO_Facilitaire.pdf', { code: '2070', start: null, end: null, kvo: null }],
  [
    '633 - UITZENDKRACHTEN - 01-06-2021 - 30-09-2021 - Regulier - kvo datum - 31-05-2021 - TTW.pdf',
    { code: '633', name: 'UITZENDKRACHTEN', start: '2021-06-01', end: '2021-09-30', kvo: '2021-05-31' },
  ],
  [
    '1547 - BLOEMEN EN PLANTEN GROOTHANDEL IN- - 01-01-2017 - 30-06-2019 - Regulier - kvo datum - 21-03-2017',
    { code: '1547', name: 'BLOEMEN EN PLANTEN GROOTHANDEL IN-', end: '2019-06-30' },
  ],
  ['0633__Abu.pdf', { code: '633' }],
  [
    '633_-_UITZENDKRACHTEN_-_01-06-2021_-_30-09-2021_-_kvo_datum_31-05-2021.pdf',
    { code: '633', name: 'UITZENDKRACHTEN', start: '2021-06-01', kvo: '2021-05-31' },
  ],
  ['633%20– PROEF – 1-6-2021 –%2030-09-2021.pdf', { code: '633', start: '2021-06-01' }],
  ['633 - PROEF - 31-02-2021 - 30-09-2021.pdf', { code: '633', start: null, badDates: ['31-02-2021'] }],
  ['2021_cao.pdf', null],
  ['cao 2021.pdf', null],
])('reads %s', (name, expected) => {
  const parsed = parseFileName(name);
  if (expected) expect(parsed).toMatchObject(expected);
  else expect(parsed).toBeNull();
});
