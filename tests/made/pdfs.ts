import { createCanvas } from '@napi-rs/canvas';
import { PDFDict, PDFDocument, type PDFFont, PDFName, type PDFPage, StandardFonts } from 'pdf-lib';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdf } from '../../corpus/ingest/read-pdf.ts';
import type { Page } from '../../corpus/model/page.ts';

/** The pages of a PDF that can be read. */
export async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const read = await readPdf(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

export const textOf = (page: Page | undefined): string =>
  page?.items
    .map((item) => item.text)
    .filter((text) => text.trim() !== '')
    .join(' ') ?? '';

/** Writes lines from a height downwards. */
export function writeLines(page: PDFPage, font: PDFFont, lines: readonly string[], top: number): void {
  lines.forEach((line, index) => {
    page.drawText(line, { x: 70, y: top - index * 16, size: 11, font });
  });
}

/** A PDF with the given lines on each page. */
export async function printedPdf(...pages: string[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const lines of pages) writeLines(document.addPage(), font, lines, 700);
  return document.save({ useObjectStreams: false });
}

/** Pages of a PDF as pictures (PNG), as a scanner would make them. */
export async function picturesOf(bytes: Uint8Array, numbers: number[]): Promise<Uint8Array[]> {
  const source = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pictures: Uint8Array[] = [];
  for (const number of numbers) {
    const page = await source.getPage(number);
    const viewport = page.getViewport({ scale: 200 / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
    pictures.push(canvas.toBuffer('image/png'));
  }
  await source.loadingTask.destroy();
  return pictures;
}

/** A PDF that shows the given pages of another as pictures alone. */
export async function scanOf(bytes: Uint8Array, numbers: number[]): Promise<Uint8Array> {
  const sizes = (await PDFDocument.load(bytes, { ignoreEncryption: true })).getPages().map((page) => page.getSize());
  const scan = await PDFDocument.create();
  for (const [at, picture] of (await picturesOf(bytes, numbers)).entries()) {
    const { width, height } = sizes[(numbers[at] ?? 1) - 1] ?? { width: 595, height: 842 };
    scan.addPage([width, height]).drawImage(await scan.embedPng(picture), { x: 0, y: 0, width, height });
  }
  return scan.save();
}

/** Every letter stands for the third after it. */
export const garble = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 3) % 26) + first);
  });

/** Makes a font print well and read as noise, by a wrong map to Unicode; to be called once its words are written. */
export async function misread(document: PDFDocument, font: PDFFont): Promise<void> {
  await font.embed();
  const hex = (text: string, width: number): string => text.charCodeAt(0).toString(16).padStart(width, '0');
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const lines = letters.map((letter) => `<${hex(letter, 2)}> <${hex(garble(letter), 4)}>`);
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar endcmap end`;
  const { context } = document;
  context.lookup(font.ref, PDFDict).set(PDFName.of('ToUnicode'), context.register(context.stream(map)));
}
