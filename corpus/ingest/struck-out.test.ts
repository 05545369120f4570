import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pagesOf, textOf } from '../../tests/made/pdfs.ts';
import { addStruckPage, struckPdf, type Word } from '../../tests/made/struck-pdf.ts';
import { readPdf } from './read-pdf.ts';

const changed = (before: string, struck: string, put: string): Word[] => [
  { text: before },
  { text: struck, struck: true },
  { text: put },
];

const rows = [
  changed('Het rooster is ', 'zeven', 'veertien dagen van tevoren bekend.'),
  changed('De vergoeding is EUR ', '35,00', '42,50 per dag.'),
  changed('Het verlof telt ', 'acht', 'tien dagen.'),
  changed('Partijen ', 'hebben', 'stellen een werkgroep in.'),
];

test('leaves out the words that tracked changes strike out, and keeps the place of all others', async () => {
  const [page] = await pagesOf(await struckPdf(rows));
  expect(textOf(page).replace(/ +/g, ' ')).toBe(
    'Het rooster is veertien dagen van tevoren bekend. De vergoeding is EUR 42,50 per dag. Het verlof telt tien dagen. Partijen stellen een werkgroep in.',
  );
  const [unstruck] = await pagesOf(await struckPdf(rows.map((words) => words.map(({ text }) => ({ text })))));
  expect(page?.items.map((item) => item.text.length)).toEqual(unstruck?.items.map((item) => item.text.length));
});

test('keeps words that are underlined', async () => {
  const [page] = await pagesOf(await struckPdf(rows, true));
  expect(textOf(page)).toMatch(/zeven.*35,00.*acht.*hebben/);
});

test('does not read by OCR what is struck out as a whole page', async () => {
  const document = await PDFDocument.create();
  await addStruckPage(document, rows);
  const page = await addStruckPage(document, [[{ text: 'Wie thuis werkt krijgt EUR 2,00.', struck: true }]]);
  for (let i = 0; i < 120; i++) page.drawLine({ start: { x: 70 + i * 3, y: 40 }, end: { x: 72 + i * 3, y: 40 } });
  const [, struck] = await pagesOf(await document.save({ useObjectStreams: false }));
  expect(textOf(struck).trim()).toBe('');
  expect(struck).toMatchObject({ source: 'text', struckOut: true, fault: null });
});

test('keeps all words where looking for strokes was given up, and says at which page', async () => {
  const skip = [{ page: 1, step: 'strokes' as const, fault: 'PAGE_TIMEOUT' }];
  const read = await readPdf(await struckPdf(rows), { skip });
  const [page] = read.ok ? read.value : [];
  expect(textOf(page)).toMatch(/zeven.*35,00.*acht.*hebben/);
  expect(page?.fault).toBe('PAGE_TIMEOUT');
});
