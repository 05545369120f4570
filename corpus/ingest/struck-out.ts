import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Page, TextItem } from '../model/page.ts';
import { applied, type Matrix, walkOperators } from './operators.ts';
import { isVisible } from './quality.ts';
import type { ReadOptions } from './read-options.ts';
import { tracesOfChanges } from './traces-of-changes.ts';

/** So many pages, those with the most traces of tracked changes, tell whether a document strikes words out. */
const SAMPLE = 2;

/** A horizontal stroke on the upright page, in points. */
type Stroke = { from: number; to: number; y: number };

/** A stroke is no thicker than this and no shorter; through words, not under them, it stands so far above the baseline, in font sizes. */
const THICKEST = 1.6;
const SHORTEST = 3;
const LOWEST = 0.12;
const HIGHEST = 0.5;

/**
 * Blanks the words that a text with tracked changes strikes out ("€ 35,00 42,50 per dag"): they were deleted. Only a
 * document that shows traces of such changes is looked at, as the strokes cost as much as all the words. Where a page takes
 * too long, none is looked at: the words stay, and that page has the fault.
 */
export async function withoutStruckOut(
  document: PDFDocumentProxy,
  pages: readonly Page[],
  { skip = [], onStep }: ReadOptions,
): Promise<Page[]> {
  const skipped = skip.find((one) => one.step === 'strokes');
  if (skipped)
    return pages.map((page) => (page.number === skipped.page ? { ...page, fault: page.fault ?? skipped.fault } : page));
  const read = async (page: Page): Promise<Page> => {
    if (page.fault !== null) return page;
    onStep?.(page.number, 'strokes');
    return blanked(page, await strokesOf(document, page.number));
  };
  const suspect = tracesOfChanges(pages).slice(0, SAMPLE);
  const looked = await inTurn(suspect, read);
  if (looked.every((page, i) => page === suspect[i])) return [...pages];
  return inTurn(pages, read);
}

async function inTurn<T, R>(all: readonly T[], step: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await step(one));
  return done;
}

async function strokesOf(document: PDFDocumentProxy, number: number): Promise<Stroke[]> {
  try {
    const page = await document.getPage(number);
    const strokes = await horizontalStrokes(page);
    page.cleanup();
    return strokes;
  } catch {
    // A page that does not draw is read as it is; what is wrong with it shows elsewhere.
    return [];
  }
}

async function horizontalStrokes(page: PDFPageProxy): Promise<Stroke[]> {
  const strokes: Stroke[] = [];
  const { transform } = page.getViewport({ scale: 1 });
  await walkOperators(
    page,
    (operator, args, matrix) => {
      const box = operator === pdfjs.OPS.constructPath ? args[2] : null;
      if (!box) return;
      const [x0, y0] = applied(matrix, box[0], box[1]);
      const [x1, y1] = applied(matrix, box[2], box[3]);
      if (Math.abs(y1 - y0) <= THICKEST && Math.abs(x1 - x0) >= SHORTEST)
        strokes.push({ from: Math.min(x0, x1), to: Math.max(x0, x1), y: (y0 + y1) / 2 });
    },
    transform as unknown as Matrix,
  );
  return strokes;
}

/** The page itself when nothing on it is struck out. */
function blanked(page: Page, strokes: readonly Stroke[]): Page {
  let isStruck = false;
  const items = page.items.map((item) => {
    const struck =
      item.angle === undefined && isVisible(item) ? strokes.filter((stroke) => runsThrough(stroke, item)) : [];
    const text = struck.reduce((left, stroke) => withoutWords(left, item, stroke), item.text);
    if (text === item.text) return item;
    isStruck = true;
    return { ...item, text };
  });
  return isStruck ? { ...page, items, struckOut: true } : page;
}

function runsThrough({ from, to, y }: Stroke, { x, y: top, width, height }: TextItem): boolean {
  const above = (top + height - y) / height;
  return above > LOWEST && above < HIGHEST && Math.min(to, x + width) - Math.max(from, x) > 1;
}

/** Blanks the letters under a stroke; their count stays, so that all others keep their place. */
function withoutWords(text: string, item: TextItem, { from, to }: Stroke): string {
  const edges = edgesOf(item);
  const letters = [...text];
  const kept = letters.map((letter, i) => {
    const middle = ((edges[i] as number) + (edges[i + 1] as number)) / 2;
    return middle > from && middle < to ? ' '.repeat(letter.length) : letter;
  });
  return kept.join('');
}

/** Where the letters of an item start and end, by what letters usually measure. */
function edgesOf({ text, x, width }: TextItem): number[] {
  const widths = [...text].map(widthOf);
  const scale =
    width /
    Math.max(
      1,
      widths.reduce((sum, one) => sum + one, 0),
    );
  const edges = [x];
  for (const one of widths) edges.push((edges.at(-1) as number) + one * scale);
  return edges;
}

function widthOf(letter: string): number {
  if (/[iljtfrI.,;:'|!()[\] -]/.test(letter)) return 5;
  return /[mwMWŒÆ]/.test(letter) ? 14 : /\p{Lu}/u.test(letter) ? 11 : 9;
}
