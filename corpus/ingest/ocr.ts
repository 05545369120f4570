import type { TextItem } from '../model/page.ts';
import type { PagePicture } from './picture.ts';
import { type ReadWord, startTesseract, type Tesseract } from './tesseract.ts';

/** A word on a picture, with how sure (0–100) the reader is of it. */
export type PictureWord = TextItem & { confidence: number };

/** One for each thread, started at its first picture: starting takes as long as reading a short page. */
let tesseract: Promise<Tesseract> | null = null;

/** Reads words from the picture of a page. */
export async function readWords({ pgm, scale, isBlock }: PagePicture): Promise<PictureWord[]> {
  tesseract ??= startTesseract();
  try {
    // A table is read row by row in half the time, and better than in the columns that would be guessed from its gaps; so is
    // one column of text, where the numbers of leden would be taken for specks beside it.
    return (await tesseract)(pgm, isBlock).map((word) => pictureWord(word, scale));
  } catch (error) {
    // One that failed may have lost its memory, and the next page is no part of that.
    tesseract = null;
    throw error;
  }
}

/** The words of a line share its baseline and its height, as printed words do. */
function pictureWord({ text, box, baseline, height, confidence }: ReadWord, scale: number): PictureWord {
  const points = (pixels: number): number => Math.round((pixels / scale) * 100) / 100;
  return {
    text,
    x: points(box.x0),
    y: points(baseline - height),
    width: points(box.x1 - box.x0),
    height: points(height),
    font: 'ocr',
    confidence,
  };
}
