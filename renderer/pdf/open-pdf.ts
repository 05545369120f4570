import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { transport } from '../api/host.ts';

GlobalWorkerOptions.workerSrc = workerUrl;

/** One worker for all documents, started before the first is opened. */
const worker = new PDFWorker();

/** How many documents stay open: the one on screen and those just before it. */
const KEPT = 3;
const opened = new Map<string, Promise<PDFDocumentProxy>>();

const data = (folder: string): string => new URL(`pdfjs/${folder}/`, document.baseURI).href;

/** The PDF of this hash, opened once; the least recently used is closed when there are too many. */
export function openPdf(sha256: string): Promise<PDFDocumentProxy> {
  const known = opened.get(sha256);
  opened.delete(sha256);
  const pdf = known ?? load(sha256);
  opened.set(sha256, pdf);
  for (const [oldest, old] of opened) {
    if (opened.size <= KEPT) break;
    opened.delete(oldest);
    void old.then(({ loadingTask }) => loadingTask.destroy());
  }
  return pdf;
}

const load = (sha256: string): Promise<PDFDocumentProxy> =>
  getDocument({
    worker,
    url: new URL(transport.pdfUrl(sha256), document.baseURI).href,
    cMapUrl: data('cmaps'),
    standardFontDataUrl: data('standard_fonts'),
    wasmUrl: data('wasm'),
    iccUrl: data('iccs'),
    useWasm: false,
    enableXfa: false,
    disableRange: true,
  }).promise;
