import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Line, OEM, PSM, type Worker } from 'tesseract.js';
import type { TextItem } from '../model/page.ts';
import type { PagePicture } from './picture.ts';

/** A word on a picture, with how sure (0–100) the reader is of it. */
export type PictureWord = TextItem & { confidence: number };

/** Reads words from pictures of pages with the Dutch data that ships with the app. `close` ends its thread. */
export type Recogniser = {
  read(picture: PagePicture): Promise<PictureWord[]>;
  close(): Promise<void>;
};

/** A recogniser that starts its thread at the first page. */
export function createRecogniser(): Recogniser {
  let started: Promise<Worker> | null = null;
  return {
    read: async ({ pgm, scale, isTable }) => {
      started ??= startWorker();
      const worker = await started;
      // A table is read row by row in half the time, and better than in the columns that would be guessed from its gaps.
      await worker.setParameters({ tessedit_pageseg_mode: isTable ? PSM.SINGLE_BLOCK : PSM.AUTO });
      const { data } = await worker.recognize(pgm, {}, { blocks: true });
      const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
      return lines.flatMap((line) => wordsOf(line, scale));
    },
    close: async () => {
      await (await started)?.terminate();
    },
  };
}

async function startWorker(): Promise<Worker> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/nld/package.json'));
  const worker = await createWorker('nld', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
  // Its remarks on specks of a page would stand between the messages of the program.
  await worker.setParameters({ debug_file: '/dev/null' });
  return worker;
}

/** The words of a line share its baseline and its height, as printed words do. */
function wordsOf(line: Line, scale: number): PictureWord[] {
  const points = (pixels: number): number => Math.round((pixels / scale) * 100) / 100;
  const height = line.rowAttributes?.rowHeight || line.bbox.y1 - line.bbox.y0;
  return line.words.map((word) => ({
    text: word.text,
    x: points(word.bbox.x0),
    y: points(line.baseline.y0 - height),
    width: points(word.bbox.x1 - word.bbox.x0),
    height: points(height),
    font: 'ocr',
    confidence: word.confidence,
  }));
}
