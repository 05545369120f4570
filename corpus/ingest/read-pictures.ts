import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Page } from '../model/page.ts';
import { mergePicture, PICTURE_UNREAD } from './merge-picture.ts';
import { readWords } from './ocr.ts';
import { pictureOf } from './picture.ts';
import { type Drawn, drawnOn, lacksPicture } from './picture-share.ts';
import { garbledItems, isVisible } from './quality.ts';
import type { ReadOptions } from './read-options.ts';

/** A page with fewer words than this may have the rest of them in a picture: a table of wages under a running header. */
const FEW_WORDS = 40;

/** From this share of the page a picture is looked into where there are few words. */
const MOST_OF_PAGE = 0.5;

/** Letters that were turned into outlines are drawn with more paths than this; a table has fewer. */
const OUTLINES = 100;

/** The fault of a page that came after so many read by OCR that it was left. */
const PICTURE_LIMIT = 'PICTURE_LIMIT';

const NONE: ReadonlySet<number> = new Set();

/**
 * Reads by OCR what the text layers do not give: pages without words, letters that stand for other letters, and
 * pictures that fill a page of few words. Other pages are left as they are, and cost nothing.
 */
export async function readPictures(
  document: PDFDocumentProxy,
  pages: readonly Page[],
  { skip = [], mostPictures = Number.POSITIVE_INFINITY, onStep }: ReadOptions,
): Promise<Page[]> {
  const garbled = garbledItems(pages);
  const read: Page[] = [];
  const budget = { left: mostPictures };
  for (const page of pages) {
    // What is struck out would come back with the picture.
    if (page.fault !== null || page.struckOut || !mayLackWords(page, garbled)) {
      read.push(page);
      continue;
    }
    onStep?.(page.number, 'picture');
    const skipped = skip.find((one) => one.page === page.number && one.step === 'picture');
    read.push(
      skipped
        ? unread(page, skipped.fault)
        : await readPicture(document, page, garbled.get(page.number) ?? NONE, budget),
    );
  }
  return read;
}

const mayLackWords = (page: Page, garbled: ReadonlyMap<number, unknown>): boolean =>
  garbled.has(page.number) || countWords(page) < FEW_WORDS;

const countWords = ({ items }: Page): number =>
  items.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

async function readPicture(
  document: PDFDocumentProxy,
  page: Page,
  garbled: ReadonlySet<number>,
  budget: { left: number },
): Promise<Page> {
  try {
    const proxy = await document.getPage(page.number);
    const hasWords = page.items.some(isVisible);
    const drawn = await drawnOn(proxy);
    if (garbled.size === 0 && !showsMore(drawn, hasWords)) return hasWords ? page : { ...page, source: 'empty' };
    budget.left -= 1;
    if (budget.left < 0) return unread(page, PICTURE_LIMIT);
    const picture = await pictureOf(document, proxy);
    const isWhole = !lacksPicture(proxy, drawn.names);
    proxy.cleanup();
    if (isWhole && garbled.size === 0 && hasWords && !picture.isPrinted) return page;
    const read = mergePicture(page, garbled, await readWords(picture));
    return isWhole ? read : unread(read, PICTURE_UNREAD);
  } catch (error) {
    return unread(page, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a page shows something that its words do not account for. */
const showsMore = ({ pictures, paths }: Drawn, hasWords: boolean): boolean =>
  hasWords ? pictures >= MOST_OF_PAGE : pictures > 0 || paths > OUTLINES;

/** A page whose picture could not be read keeps the words that it has. */
const unread = (page: Page, fault: string): Page => ({
  ...page,
  source: page.items.some(isVisible) ? page.source : 'none',
  fault,
});
