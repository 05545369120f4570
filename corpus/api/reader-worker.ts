import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { readPdf } from '../ingest/read-pdf.ts';
import type { FileFault, Page } from '../model/page.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { structureOf } from '../structure/structure.ts';
import { readBytes } from './read-bytes.ts';
import type { ReadDocument, ReadRequest, WorkerMessage } from './reader.ts';

const port = parentPort;
if (!port) throw new Error('reader-worker runs as a worker thread only');

const say = (message: WorkerMessage): void => port.postMessage(message);

port.on('message', async (request: ReadRequest) => {
  try {
    say({ type: 'done', result: await read(request) });
  } catch (error) {
    say({ type: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function read({
  path,
  skip,
  mostPictures,
  structureOnly,
}: ReadRequest): Promise<Result<ReadDocument, FileFault>> {
  const file = await readBytes(path);
  if (!file.ok) return file;
  const bytes = file.value;
  const read = await readPdf(bytes, {
    skip,
    mostPictures,
    onStep: (page, step) => say({ type: 'step', at: { page, step } }),
  });
  if (!read.ok) return read;
  const pages = read.value;
  if (!pages.some((page) => page.source === 'text' || page.source === 'ocr')) return fail(faultOfWordless(pages));
  say({ type: 'step', at: null });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = { sha256, bytes, pages, structure: structureOf(pages) };
  return ok(structureOnly ? withoutPages(document) : document);
}

/** What is coded, without what is only kept or shown: a third of the memory that crosses to the main thread. */
const withoutPages = ({ sha256, pages, structure }: ReadDocument): ReadDocument => ({
  sha256,
  bytes: new Uint8Array(0),
  pages: pages.map((page) => ({ ...page, items: [] })),
  structure: { ...structure, classes: [] },
});

/** A file without one word is a scan, unless its pages are damaged. */
const faultOfWordless = (pages: Page[]): FileFault =>
  pages.some((page) => page.fault !== null) ? 'PDF_DAMAGED' : 'PDF_NO_TEXT';
