import type { TextItem } from '../model/page.ts';
import { type Matrix, multiply } from './operators.ts';

/** What is used of a text item of pdf.js. */
export type PdfTextItem = { str: string; transform: number[]; width: number; height: number; fontName: string };

/** Where pdf.js says that a stretch of content with a tag begins or ends. */
type PdfMark = { type: string; id?: string | null; str?: undefined };

export type PdfContent = (PdfTextItem | PdfMark)[];

export const isText = (item: PdfContent[number]): item is PdfTextItem => item.str !== undefined;

/** A quarter turn is told from a slanted font by more than this angle, in degrees. */
const UPRIGHT = 5;

/** An item of pdf.js with its place on the upright page: origin at the top left, `y + height` the baseline. */
export function textItem(item: PdfTextItem, viewport: number[]): TextItem {
  const [a, b, c, d, x, baseline] = multiply(viewport as Matrix, item.transform as Matrix);
  const height = round(Math.hypot(c, d));
  const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const placed: TextItem = {
    text: item.str,
    x: round(x),
    y: round(baseline - height),
    width: round(item.width),
    height,
    font: fontKey(item.fontName),
  };
  return Math.abs(angle) > UPRIGHT ? { ...placed, angle } : placed;
}

/** pdf.js numbers documents in the names of fonts (`g_d3_f1`): only what follows belongs to the file. */
const fontKey = (name: string): string => name.replace(/^g_d\d+_/, '');

const round = (points: number): number => Math.round(points * 100) / 100;
