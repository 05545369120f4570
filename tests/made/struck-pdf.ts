import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';

export type Word = { text: string; struck?: boolean };

const SIZE = 11;

/** A PDF of one page with a line for each row of words, of which some are struck out as a word processor prints that. */
export async function struckPdf(rows: Word[][], under = false): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  await addStruckPage(document, rows, under);
  return document.save({ useObjectStreams: false });
}

export async function addStruckPage(document: PDFDocument, rows: Word[][], under = false): Promise<PDFPage> {
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
