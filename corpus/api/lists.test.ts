import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLists } from './lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LISTING = 'cao_number;ingangsdatum;expiratiedatum;pdf_name\n1;01/01/2020;;a.pdf';

test.each([
  ['a listing is used', LISTING, { listing: [{ code: '1' }], faults: [] }],
  ['a listing for Excel is used', `sep=;\r\n${LISTING}`, { listing: [{ code: '1' }], faults: [] }],
  [
    'a listing that lacks a column is told',
    'cao_number;ingangsdatum;pdf_name\n1;01/01/2020;a.pdf',
    { listing: [], faults: [{ code: 'LISTING_COLUMN_MISSING', detail: 'expiratiedatum' }] },
  ],
  [
    'a register that lacks columns is told',
    'code;naam;werknemers\n1;A;5',
    { register: null, faults: [{ code: 'REGISTER_COLUMN_MISSING' }] },
  ],
  ['another list is none of ours', 'caonr;caonaam;code\n1;A;omvang', { listing: [], register: null, faults: [] }],
])('of the CSV files beside the PDFs %s', async (_, text, expected) => {
  const path = join(folder, 'lijst.csv');
  writeFileSync(path, text);
  expect(await readLists([path])).toMatchObject(expected);
});
