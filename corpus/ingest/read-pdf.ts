import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FileFault, Page } from '../model/page.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { faultOfBytes } from './file-faults.ts';
import { createRecogniser, type Recogniser } from './ocr.ts';
import { type PdfTextItem, textItem } from './text-item.ts';

/** No cao comes near this; a file beyond it would keep the machine busy for a very long time. */
const MAX_PAGES = 3000;

export type ReadOptions = {
  /** Pages that stopped an earlier attempt: they are given back with this fault instead of being read. */
  skip?: ReadonlyMap<number, string>;
  /** Called before each page is read, for a watchdog on time and memory. */
  onPage?: (page: number, pages: number) => void;
};

/**
 * Reads the words of a PDF with their boxes. A page that cannot be read is given back empty with its fault; the file
 * fails as a whole when it is no PDF, is cut off, is locked, or has no pages or far too many.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Result<Page[], FileFault>> {
  const fault = faultOfBytes(bytes);
  if (fault) return fail(fault);
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const document = opened.value;
  const recogniser = createRecogniser();
  try {
    if (document.numPages === 0) return fail('PDF_NO_PAGES');
    if (document.numPages > MAX_PAGES) return fail('PDF_TOO_MANY_PAGES', { detail: String(document.numPages) });
    return ok(await readPages(document, recogniser, options));
  } finally {
    await recogniser.close();
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, FileFault>> {
  try {
    // pdf.js takes the buffer for itself, so it gets a copy.
    const task = pdfjs.getDocument({
      data: bytes.slice(),
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    return ok(await task.promise);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') return fail('PDF_ENCRYPTED');
    return fail('PDF_DAMAGED', { detail: error instanceof Error ? error.message : String(error) });
  }
}

async function readPages(
  document: PDFDocumentProxy,
  recogniser: Recogniser,
  { skip, onPage }: ReadOptions,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    onPage?.(number, document.numPages);
    const skipped = skip?.get(number);
    pages.push(skipped ? unreadPage(number, skipped) : await readPage(document, recogniser, number));
  }
  return pages;
}

async function readPage(document: PDFDocumentProxy, recogniser: Recogniser, number: number): Promise<Page> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = (content.items as unknown as PdfTextItem[])
      .filter((item) => item.str !== undefined)
      .map((item) => textItem(item, viewport.transform));
    const place = { number, width: viewport.width, height: viewport.height, fault: null };
    const read: Page = items.some((item) => item.text.trim() !== '')
      ? { ...place, items, source: 'text' }
      : { ...place, ...(await readPicture(document, recogniser, page)) };
    page.cleanup();
    return read;
  } catch (error) {
    return unreadPage(number, error instanceof Error ? error.message : String(error));
  }
}

/** Below this mean confidence the words of a picture are guesses. */
const LEAST_CONFIDENCE = 55;

/** A picture with fewer words than this is a photograph or a logo, not a page of text. */
const FEWEST_WORDS = 4;

/** Reads a page without a text layer: from its picture when it has one. */
async function readPicture(
  document: PDFDocumentProxy,
  recogniser: Recogniser,
  page: PDFPageProxy,
): Promise<Pick<Page, 'items' | 'source' | 'confidence'>> {
  if (!(await hasImage(page))) return { items: [], source: 'empty' };
  const { items, confidence } = await recogniser.read(document, page);
  const words = items.filter((item) => /\p{L}{2}/u.test(item.text));
  if (words.length < FEWEST_WORDS) return { items: [], source: 'empty', confidence };
  return confidence < LEAST_CONFIDENCE
    ? { items: [], source: 'none', confidence }
    : { items, source: 'ocr', confidence };
}

const unreadPage = (number: number, fault: string): Page => ({
  number,
  width: 0,
  height: 0,
  items: [],
  source: 'none',
  fault,
});

const IMAGE_OPERATORS = new Set<number>([
  pdfjs.OPS.paintImageXObject,
  pdfjs.OPS.paintImageMaskXObject,
  pdfjs.OPS.paintInlineImageXObject,
  pdfjs.OPS.paintImageXObjectRepeat,
]);

/** A page without words may be a scan (it has an image, or outlines of letters) or simply blank. */
async function hasImage(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operator) => IMAGE_OPERATORS.has(operator));
}
