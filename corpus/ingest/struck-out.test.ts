import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pagesOf, textOf } from '../../tests/made/pdfs.ts';
import { readPdf } from './read-pdf.ts';

type Word = { text: string; struck?: boolean };

const SIZE = 11;

/** A page with a line for each row of words, of which some are struck out as a word processor prints that. */
async function pageWith(rows: Word[][], under = false): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  await addPage(document, rows, under);
  return document.save({ useObjectStreams: false });
}

async function addPage(document: PDFDocument, rows: Word[][], under = false): Promise<PDFPage> {
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page: PDFPage = document.addPage();
  rows.forEach((words, row) => {
    let x = 70;
    const y = 700 - row * 16;
    for (const { text, struck } of words) {
      const width = font.widthOfTextAtSize(text, SIZE);
      page.drawText(text, { x, y, size: SIZE, font });
      const height = y + (under ? -1 : 3);
      if (struck) page.drawLine({ start: { x, y: height }, end: { x: x + width, y: height }, thickness: 0.5 });
      x += width;
    }
  });
  return page;
}

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
  const [page] = await pagesOf(await pageWith(rows));
  expect(textOf(page).replace(/ +/g, ' ')).toBe(
    'Het rooster is veertien dagen van tevoren bekend. De vergoeding is EUR 42,50 per dag. Het verlof telt tien dagen. Partijen stellen een werkgroep in.',
  );
  const [unstruck] = await pagesOf(await pageWith(rows.map((words) => words.map(({ text }) => ({ text })))));
  expect(page?.items.map((item) => item.text.length)).toEqual(unstruck?.items.map((item) => item.text.length));
});

test('keeps words that are underlined', async () => {
  const [page] = await pagesOf(await pageWith(rows, true));
  expect(textOf(page)).toMatch(/zeven.*35,00.*acht.*hebben/);
});

test('does not read by OCR what is struck out as a whole page', async () => {
  const document = await PDFDocument.create();
  await addPage(document, rows);
  const page = await addPage(document, [[{ text: 'Wie thuis werkt krijgt EUR 2,00.', struck: true }]]);
  for (let i = 0; i < 120; i++) page.drawLine({ start: { x: 70 + i * 3, y: 40 }, end: { x: 72 + i * 3, y: 40 } });
  const [, struck] = await pagesOf(await document.save({ useObjectStreams: false }));
  expect(textOf(struck).trim()).toBe('');
  expect(struck).toMatchObject({ source: 'text', struckOut: true, fault: null });
});

test('keeps all words where looking for strokes was given up, and says at which page', async () => {
  const skip = [{ page: 1, step: 'strokes' as const, fault: 'PAGE_TIMEOUT' }];
  const read = await readPdf(await pageWith(rows), { skip });
  const [page] = read.ok ? read.value : [];
  expect(textOf(page)).toMatch(/zeven.*35,00.*acht.*hebben/);
  expect(page?.fault).toBe('PAGE_TIMEOUT');
});
