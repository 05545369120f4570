import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { type Matrix, walkOperators } from './operators.ts';

/** What a page shows beside its words. */
export type Drawn = {
  /** Share of the page (0–1) that pictures cover; pictures over each other count twice, up to 1. */
  pictures: number;
  /** Names of the pictures, as pdf.js keeps them. */
  names: string[];
  /** Number of drawn paths: a page whose letters were turned into outlines has thousands. */
  paths: number;
};

const PICTURES = new Set<number>([
  pdfjs.OPS.paintImageXObject,
  pdfjs.OPS.paintImageMaskXObject,
  pdfjs.OPS.paintInlineImageXObject,
  pdfjs.OPS.paintImageXObjectRepeat,
]);

/** Looks at what is drawn on a page, from its operators (costly: only for pages that seem to lack words). */
export async function drawnOn(page: PDFPageProxy): Promise<Drawn> {
  const { width, height } = page.getViewport({ scale: 1 });
  const drawn: Drawn = { pictures: 0, names: [], paths: 0 };
  await walkOperators(page, (operator, args, matrix) => {
    if (operator === pdfjs.OPS.constructPath) drawn.paths += 1;
    if (operator === pdfjs.OPS.paintImageXObject) drawn.names.push(args[0]);
    // A picture is drawn in the unit square.
    if (PICTURES.has(operator)) drawn.pictures += areaOf(matrix) / (width * height);
  });
  return { ...drawn, pictures: Math.min(1, drawn.pictures) };
}

/** Whether a picture of a page that was drawn could not be decoded; pdf.js then keeps nothing under its name. */
export const lacksPicture = (page: PDFPageProxy, names: readonly string[]): boolean =>
  names.some((name) => {
    const kept = name.startsWith('g_') ? page.commonObjs : page.objs;
    return kept.has(name) && kept.get(name) === null;
  });

const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c);
