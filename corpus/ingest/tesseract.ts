import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { OEM, PSM } from 'tesseract.js';

export type Box = { x0: number; y0: number; x1: number; y1: number };

/** Numbers of Tesseract for the parts of a page that are walked through. */
const LINE = 2;
const WORD = 3;

/** What is read so far, walked through part by part. */
type Results = {
  Begin(): void;
  Next(level: number): boolean;
  IsAtBeginningOf(level: number): boolean;
  GetUTF8Text(level: number): string | null;
  Confidence(level: number): number;
  getBoundingBox(level: number): Box;
  getBaseline(level: number): Box;
  getRowAttributes(): { row_height: number };
};

type Api = {
  Init(folder: string | null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetIterator(): Results;
  Clear(): void;
};

/** What is used of Tesseract as it is compiled for JavaScript. */
type Core = {
  FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  TessBaseAPI: new () => Api;
  destroy(object: object): void;
};

type StartCore = (options: { TesseractProgress: () => void }) => Promise<Core>;

/** A word with the baseline (`y`) and the height of its line, all in pixels; `confidence` is 0–100. */
export type ReadWord = { text: string; box: Box; baseline: number; height: number; confidence: number };

/** Reads a picture (a PGM file) where it is called, which keeps its thread busy for seconds. */
export type Tesseract = (picture: Uint8Array, isBlock: boolean) => ReadWord[];

const require = createRequire(import.meta.url);

/**
 * Starts Tesseract with the Dutch data that ships with the app. The worker of tesseract.js itself would add a thread to
 * the one that waits for it, loads the parts for the older engine too, and tells of every letter what else it might be.
 */
export async function startTesseract(): Promise<Tesseract> {
  const core = await startCore();
  core.FS.writeFile('nld.traineddata', await dutchData());
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'nld', OEM.LSTM_ONLY) !== 0) throw new Error('Tesseract does not take its data');
  // Its remarks on specks of a page would stand between the messages of the program.
  api.SetVariable('debug_file', '/dev/null');
  return (picture, isBlock) => {
    core.FS.writeFile('/input', picture);
    try {
      if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take the picture');
      api.SetVariable('tessedit_pageseg_mode', isBlock ? PSM.SINGLE_BLOCK : PSM.AUTO);
      if (api.Recognize(null) !== 0) throw new Error('Tesseract does not read the picture');
      return wordsOf(core, api.GetIterator());
    } finally {
      api.Clear();
      core.FS.unlink('/input');
    }
  };
}

/** The core for what this processor can do. */
async function startCore(): Promise<Core> {
  const getCore = require('tesseract.js/src/worker-script/node/getCore.js') as (
    mode: number,
    path: null,
    teller: { progress: () => void },
  ) => Promise<StartCore>;
  const start = await getCore(OEM.LSTM_ONLY, null, { progress: () => {} });
  return start({ TesseractProgress: () => {} });
}

async function dutchData(): Promise<Uint8Array> {
  const folder = dirname(require.resolve('@tesseract.js-data/nld/package.json'));
  return promisify(gunzip)(await readFile(join(folder, '4.0.0_best_int', 'nld.traineddata.gz')));
}

function wordsOf(core: Core, results: Results): ReadWord[] {
  const words: ReadWord[] = [];
  let line = { baseline: 0, height: 0 };
  results.Begin();
  do {
    if (results.IsAtBeginningOf(LINE)) line = lineOf(results);
    const text = results.GetUTF8Text(WORD)?.trim();
    // Pictures and rulings on the page have a blank word.
    if (!text) continue;
    const confidence = Math.floor(results.Confidence(WORD));
    words.push({ text, box: results.getBoundingBox(WORD), ...line, confidence });
  } while (results.Next(WORD));
  core.destroy(results);
  return words;
}

function lineOf(results: Results): { baseline: number; height: number } {
  const box = results.getBoundingBox(LINE);
  return {
    baseline: results.getBaseline(LINE).y0,
    height: results.getRowAttributes().row_height || box.y1 - box.y0,
  };
}
