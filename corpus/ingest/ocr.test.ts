import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Page } from '../model/page.ts';
import { readPdf } from './read-pdf.ts';

/** A PDF that shows the given pages of another as pictures, as a scanner would make it. */
async function scanOf(bytes: Uint8Array, numbers: number[]): Promise<Uint8Array> {
  const source = await pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const scan = await PDFDocument.create();
  for (const number of numbers) {
    const page = await source.getPage(number);
    const viewport = page.getViewport({ scale: 200 / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
    const picture = await scan.embedPng(canvas.toBuffer('image/png'));
    const { width, height } = page.getViewport({ scale: 1 });
    scan.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  await source.loadingTask.destroy();
  return scan.save();
}

const wordsOf = (page: Page): string[] =>
  page.items
    .map((item) => item.text)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Share of the printed words that stand among the recognised ones, each counted as often as it is printed. */
function accuracy(printed: string[], recognised: string[]): number {
  const left = new Map<string, number>();
  for (const word of recognised) left.set(word, (left.get(word) ?? 0) + 1);
  const found = printed.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / printed.length;
}

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const read = await readPdf(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function printedPdf(lines: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage();
  lines.forEach((line, index) => {
    page.drawText(line, { x: 70, y: 700 - index * 16, size: 11, font });
  });
  return document.save();
}

describe('a page without a text layer', () => {
  it('is read from its picture, with each word at its place', async () => {
    const lines = ['Artikel 12 Thuiswerken', 'De werknemer ontvangt € 2,40 per dag waarop hij thuis werkt.'];
    const printed = await printedPdf(lines);
    const [page] = await pagesOf(await scanOf(printed, [1]));
    expect(page).toMatchObject({ source: 'ocr', fault: null });
    expect(page?.items.map((item) => item.text).join(' ')).toBe(lines.join(' '));
    const first = page?.items[0];
    expect(first && Math.abs(first.x - 70)).toBeLessThan(2);
    expect(first && Math.abs(first.y + first.height - (842 - 700))).toBeLessThan(2);
  });

  const real = resolve(process.env.CAO_SHARED ?? '../shared', 'corpus-real');
  it.skipIf(!existsSync(real))('gives at least 97 of 100 words of three pages of a real cao', async () => {
    const bytes = readFileSync(resolve(real, '730__CAO_Technische_Groothandel_2014_2016_Formele_tekst.pdf'));
    const numbers = [10, 32, 50];
    const printed = await pagesOf(new Uint8Array(bytes));
    const scanned = await pagesOf(await scanOf(new Uint8Array(bytes), numbers));
    const words = numbers.flatMap((number) => wordsOf(printed[number - 1] as Page));
    expect(accuracy(words, scanned.flatMap(wordsOf))).toBeGreaterThanOrEqual(0.97);
  });
});
