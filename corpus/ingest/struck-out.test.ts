import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pagesOf, textOf } from '../../tests/made/pdfs.ts';

type Word = { text: string; struck?: boolean };

const SIZE = 11;

/** A page with a line for each row of words, of which some are struck out as a word processor prints that. */
async function pageWith(rows: Word[][], under = false): Promise<Uint8Array> {
  const document = await PDFDocument.create();
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
  return document.save({ useObjectStreams: false });
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
