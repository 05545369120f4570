import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { isOneColumn } from './columns.ts';
import { eraseRulings, type Greys, looksPrinted } from './rulings.ts';

/** Pixels per point: about 200 dots per inch, where ten-point letters are some 28 pixels high. */
const SCALE = 2.8;

/** The page is made smaller when it would have more pixels than this (a poster of two metres is no cao page). */
const MAX_PIXELS = 24_000_000;

/** From this share of ink in rulings a page is a table with lines around its cells. */
const RULED = 0.15;

/**
 * A page as a picture in greys (PGM), without the lines of its tables. `scale` is pixels per point; `isBlock` tells a table
 * or one column of text.
 */
export type PagePicture = { pgm: Buffer; scale: number; isPrinted: boolean; isBlock: boolean };

/** In Node pdf.js makes its canvases with @napi-rs/canvas. */
type CanvasFactory = {
  create(width: number, height: number): { canvas: Canvas; context: SKRSContext2D };
  destroy(target: { canvas: Canvas; context: SKRSContext2D }): void;
};

/** Draws a page as it is printed. */
export async function pictureOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<PagePicture> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const factory = document.canvasFactory as CanvasFactory;
  const target = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const { canvas, context } = target;
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const greys = greysOf(context.getImageData(0, 0, canvas.width, canvas.height));
  factory.destroy(target);
  const isPrinted = looksPrinted(greys);
  const isTable = eraseRulings(greys, scale) >= RULED;
  return { pgm: pgmOf(greys), scale, isPrinted, isBlock: isTable || isOneColumn(greys, scale) };
}

function greysOf({ data, width, height }: { data: Uint8ClampedArray; width: number; height: number }): Greys {
  const greys = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < greys.length; i++, at += 4) {
    greys[i] = 0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number);
  }
  return { data: greys, width, height };
}

/** The plainest of picture files: packing four million pixels as PNG and unpacking them costs a third of a second. */
const pgmOf = ({ data, width, height }: Greys): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
