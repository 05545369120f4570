import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { createWorker, type Line, OEM, type Worker } from 'tesseract.js';
import type { TextItem } from '../model/page.ts';

/** Pixels per point: about 200 dots per inch, where ten-point letters are some 28 pixels high. */
const SCALE = 2.8;

/** The page is made smaller when it would have more pixels than this (a poster of two metres is no cao page). */
const MAX_PIXELS = 24_000_000;

/** The words on the picture of a page, with the mean confidence (0–100) of the reader. */
export type Recognised = { items: TextItem[]; confidence: number };

/** Reads words from pictures of pages with the Dutch data that ships with the app. `close` ends its thread. */
export type Recogniser = {
  read(document: PDFDocumentProxy, page: PDFPageProxy): Promise<Recognised>;
  close(): Promise<void>;
};

/** A recogniser that starts its thread at the first page. */
export function createRecogniser(): Recogniser {
  let started: Promise<Worker> | null = null;
  return {
    read: async (document, page) => {
      started ??= startWorker();
      const worker = await started;
      const { png, scale } = await pictureOf(document, page);
      const { data } = await worker.recognize(png, {}, { blocks: true });
      const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
      return { items: lines.flatMap((line) => itemsOf(line, scale)), confidence: data.confidence };
    },
    close: async () => {
      await (await started)?.terminate();
    },
  };
}

function startWorker(): Promise<Worker> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/nld/package.json'));
  return createWorker('nld', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
}

/** In Node pdf.js makes its canvases with @napi-rs/canvas. */
type CanvasFactory = {
  create(width: number, height: number): { canvas: Canvas; context: SKRSContext2D };
  destroy(target: { canvas: Canvas; context: SKRSContext2D }): void;
};

async function pictureOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<{ png: Buffer; scale: number }> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const factory = document.canvasFactory as CanvasFactory;
  const target = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: target.canvas, canvasContext: target.context, viewport }).promise;
  const png = target.canvas.toBuffer('image/png');
  factory.destroy(target);
  return { png, scale };
}

/** One item a word; the words of a line share its baseline and its height, as printed words do. */
function itemsOf(line: Line, scale: number): TextItem[] {
  const points = (pixels: number): number => Math.round((pixels / scale) * 100) / 100;
  const height = line.rowAttributes?.rowHeight || line.bbox.y1 - line.bbox.y0;
  return line.words.map((word) => ({
    text: word.text,
    x: points(word.bbox.x0),
    y: points(line.baseline.y0 - height),
    width: points(word.bbox.x1 - word.bbox.x0),
    height: points(height),
    font: 'ocr',
  }));
}
