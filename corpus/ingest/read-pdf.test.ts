import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { printedPdf, scanOf } from '../../tests/made/pdfs.ts';
import { readPdf } from './read-pdf.ts';

async function pdfWith(...lines: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([400, 600]);
  lines.forEach((line, index) => {
    page.drawText(line, { x: 50, y: 500 - index * 20, size: 10, font });
  });
  return document.save();
}

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('readPdf', () => {
  it('gives each item its place with the origin at the top left', async () => {
    const read = await readPdf(await pdfWith('Artikel 1', 'Thuiswerken'));
    if (!read.ok) throw new Error(read.error.code);
    const words = read.value[0]?.items.filter((item) => item.text.trim() !== '');
    expect(words?.map((item) => [item.text, item.x, item.y + item.height])).toEqual([
      ['Artikel 1', 50, 100],
      ['Thuiswerken', 50, 120],
    ]);
  });

  it('tells a blank page from one that has words', async () => {
    const read = await readPdf(await pdfWith());
    expect(read.ok && read.value.map((page) => page.source)).toEqual(['empty']);
  });

  it('does not take a picture that cannot be decoded for a blank page', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([400, 600]);
    const picture = document.context.stream(new Uint8Array([1, 2, 3]), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 100,
      Height: 100,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
      Filter: 'JPXDecode',
    });
    page.node.setXObject(PDFName.of('Scan'), document.context.register(picture));
    const content = document.context.flateStream('q 400 0 0 600 0 0 cm /Scan Do Q');
    page.node.addContentStream(document.context.register(content));
    const read = await readPdf(await document.save());
    expect(read.ok && read.value[0]).toMatchObject({ source: 'none', fault: 'PICTURE_UNREAD' });
  });

  it('reads no more pictures than it may, and says which it left', async () => {
    const line = 'De werknemer ontvangt een vergoeding voor thuiswerken.';
    const scan = await scanOf(await printedPdf([line], [line]), [1, 2]);
    const read = await readPdf(scan, { mostPictures: 1 });
    expect(read.ok && read.value.map(({ source, fault }) => [source, fault])).toEqual([
      ['ocr', null],
      ['none', 'PICTURE_LIMIT'],
    ]);
  }, 60_000);

  it('gives a skipped page back with the fault that it was skipped for', async () => {
    const read = await readPdf(await pdfWith('Artikel 1'), { skip: [{ page: 1, step: 'text', fault: 'te traag' }] });
    expect(read.ok && read.value[0]).toMatchObject({ items: [], source: 'none', fault: 'te traag' });
  });

  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['a text', 'Cao tekst, geen pdf.', 'PDF_NOT_A_PDF'],
    ['a header alone', '%PDF-1.7\n1 0 obj', 'PDF_DAMAGED'],
    ['a header and an end alone', '%PDF-1.7\n%%EOF', 'PDF_DAMAGED'],
  ])('names the fault of a file with %s', async (_, content, code) => {
    expect(await readPdf(latin1(content))).toMatchObject({ ok: false, error: { code } });
  });

  it('does not read a file that was cut off', async () => {
    const whole = await pdfWith('Artikel 1');
    expect(await readPdf(whole.subarray(0, whole.length - 200))).toMatchObject({ error: { code: 'PDF_DAMAGED' } });
  });
});
