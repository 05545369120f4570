import { expect, test } from 'vitest';
import { parseFileName } from './file-name.ts';
import { listingIndex, parseListing } from './listing.ts';

const HEADER = 'cao_number;ingangsdatum;expiratiedatum;datum_kennisgeving;pdf_name;page_name';
const ROW =
  '633;01/06/2021;30/09/2021;31/05/2021;633__Abc.pdf;633 - PROEF - 01-06-2021 - 30-09-2021 - Regulier - kvo datum - 31-05-2021';

test.each([
  ['semicolons', `${HEADER}\n${ROW}`],
  ['commas and a BOM', `\uFEFF${`${HEADER}\r\n${ROW}\r\n`.replaceAll(';', ',')}`],
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
  ['2021_cao.pdf', null],
  ['cao 2021.pdf', null],
])('reads %s', (name, expected) => {
  const parsed = parseFileName(name);
  if (expected) expect(parsed).toMatchObject(expected);
  else expect(parsed).toBeNull();
});
