import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FileFault, Page } from '../model/page.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { faultOfBytes } from './file-faults.ts';
import type { ReadOptions } from './read-options.ts';
import { readPictures } from './read-pictures.ts';
import { withoutStruckOut } from './struck-out.ts';
import { tableCells } from './table-cells.ts';
import { isText, type PdfContent, textItem } from './text-item.ts';

/** No cao comes near this; a file beyond it would keep the machine busy for a very long time. */
const MAX_PAGES = 3000;

/**
 * Reads the words of a PDF with their boxes, from the text layer or else from the picture of the page. A page that
 * cannot be read is given back empty with its fault; the file fails as a whole when it is no PDF, is cut off, is
 * locked, or has no pages or far too many.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<Page[], FileFault>> {
  const fault = faultOfBytes(bytes);
  if (fault) return fail(fault);
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    if (document.numPages === 0) return fail('PDF_NO_PAGES');
    if (document.numPages > MAX_PAGES) return fail('PDF_TOO_MANY_PAGES', { detail: String(document.numPages) });
    const pages = await withoutStruckOut(document, await readTextLayers(document, options), options);
    return ok(await readPictures(document, pages, options));
  } finally {
    await document.loadingTask.destroy();
  }
}

/** What pdf.js needs beside its code: character maps, fonts, and decoders of JBIG2 and JPEG 2000 (scans use both). */
const dataFolder = (name: string): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), name)}/`;

async function openPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, FileFault>> {
  try {
    // pdf.js takes the buffer for itself, so it gets a copy.
    const task = pdfjs.getDocument({
      data: bytes.slice(),
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      cMapUrl: dataFolder('cmaps'),
      standardFontDataUrl: dataFolder('standard_fonts'),
      wasmUrl: dataFolder('wasm'),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    return ok(await task.promise);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return fail('PDF_ENCRYPTED');
    return fail('PDF_DAMAGED', { detail: error instanceof Error ? error.message : String(error) });
  }
}

async function readTextLayers(document: PDFDocumentProxy, { skip, onStep }: ReadOptions): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    onStep?.(number, 'text');
    const skipped = skip?.find(({ page, step }) => page === number && step === 'text');
    pages.push(skipped ? unreadPage(number, skipped.fault) : await readTextLayer(document, number));
  }
  return pages;
}

async function readTextLayer(document: PDFDocumentProxy, number: number): Promise<Page> {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const content: PdfContent = (await page.getTextContent({ includeMarkedContent: true })).items;
    const cells = await tableCells(page, content);
    const items = content.filter(isText).map((item, index) => {
      const cell = cells[index];
      return cell ? { ...textItem(item, transform), cell } : textItem(item, transform);
    });
    page.cleanup();
    return { number, width, height, items, source: 'text', fault: null };
  } catch (error) {
    return unreadPage(number, error instanceof Error ? error.message : String(error));
  }
}

const unreadPage = (number: number, fault: string): Page => ({
  number,
  width: 0,
  height: 0,
  items: [],
  source: 'none',
  fault,
});
