import { expect, test } from 'vitest';
import { onePage, rawPdf, stream } from '../../tests/made/raw-pdf.ts';
import { readPdf } from './read-pdf.ts';

const texts = ['Dienstjaren', 'Dagen bij', 'een week', 'Uren per dag', 'Tot tien', 'Een dag', 'Acht uur'];
/** Of each text its cell, as the index of it. */
const cellOf = [0, 1, 1, 2, 3, 4, 5];
const places = ['70 700', '200 700', '200 686', '330 700', '70 660', '200 660', '330 660'];

/** A page with a table of two rows; `tree` is the structure tree's root element, `other` what is not as in that table. */
function tagged(tree: string, other: Record<number, string> = {}): Uint8Array {
  const words = texts.map(
    (text, i) => `/TD << /MCID ${cellOf[i]} >> BDC BT /F1 11 Tf ${places[i]} Td (${text}) Tj ET EMC`,
  );
  const cell = (id: number, row: number): string => `<< /Type /StructElem /S /TD /P ${row} 0 R /Pg 3 0 R /K ${id} >>`;
  const objects = onePage(stream(words.join('\n')));
  return rawPdf({
    ...objects,
    1: '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>',
    3: objects[3]?.replace('/Contents', '/StructParents 0 /Contents') ?? '',
    6: `<< /Type /StructTreeRoot /K ${tree} /ParentTree << /Nums [0 [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R 15 0 R]] >> >>`,
    7: '<< /Type /StructElem /S /Table /P 6 0 R /K [8 0 R 9 0 R] >>',
    8: '<< /Type /StructElem /S /TR /P 7 0 R /K [10 0 R 11 0 R 12 0 R] >>',
    9: '<< /Type /StructElem /S /TR /P 7 0 R /K [13 0 R 14 0 R 15 0 R] >>',
    ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((id) => [10 + id, cell(id, id < 3 ? 8 : 9)])),
    ...other,
  });
}

async function cellsOf(bytes: Uint8Array): Promise<[string, number | undefined, number | undefined][]> {
  const read = await readPdf(bytes);
  if (!read.ok) throw new Error(read.error.code);
  const items = (read.value[0]?.items ?? []).filter(({ text }) => text.trim() !== '');
  return items.map(({ text, cell }) => [text, cell?.row, cell?.column]);
}

test('the words of a tagged table know their cell', async () => {
  expect(await cellsOf(tagged('7 0 R'))).toEqual([
    ['Dienstjaren', 1, 0],
    ['Dagen bij', 1, 1],
    ['een week', 1, 1],
    ['Uren per dag', 1, 2],
    ['Tot tien', 2, 0],
    ['Een dag', 2, 1],
    ['Acht uur', 2, 2],
  ]);
});

test('a file with damaged tags is read as one without', async () => {
  expect(await cellsOf(tagged('99 0 R'))).toHaveLength(texts.length);
});

test('a cell behind one with a table in it stays in its own row', async () => {
  const inRow = (id: number, row: number) => `<< /Type /StructElem /S /TD /P ${row} 0 R /Pg 3 0 R /K ${id} >>`;
  const nested = tagged('7 0 R', {
    7: '<< /Type /StructElem /S /Table /P 6 0 R /K [8 0 R] >>',
    8: '<< /Type /StructElem /S /TR /P 7 0 R /K [10 0 R 16 0 R 15 0 R] >>',
    16: '<< /Type /StructElem /S /TD /P 8 0 R /K [17 0 R] >>',
    17: '<< /Type /StructElem /S /Table /P 16 0 R /K [9 0 R] >>',
    9: '<< /Type /StructElem /S /TR /P 17 0 R /K [11 0 R 12 0 R 13 0 R 14 0 R] >>',
    ...Object.fromEntries([1, 2].map((id) => [10 + id, inRow(id, 9)])),
    15: inRow(5, 8),
  });
  const cells = await cellsOf(nested);
  expect(cells[0]).toEqual(['Dienstjaren', 1, 0]);
  expect(cells[3]).toEqual(['Uren per dag', 2, 1]);
  expect(cells[6]).toEqual(['Acht uur', 1, 2]);
});
