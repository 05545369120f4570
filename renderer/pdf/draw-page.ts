import { type PageViewport, type PDFDocumentProxy, type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist';
import type { TextItem } from '../../corpus/model/page.ts';
import { layTextItems } from './text-of-items.ts';

/** How a page lies: CSS pixels per point of the PDF, and by how many degrees it is turned. */
export type Lie = { scale: number; rotation: number };

/** The elements of one page on screen: its picture goes into `paper`, its words into `layer`. */
export type Sheet = { paper: HTMLElement; layer: HTMLElement };

export type Drawing = {
  /** The elements of the page's text items, in their order, once the text is laid out. */
  textDivs: Promise<HTMLElement[]>;
  isCancelled: () => boolean;
  cancel: () => void;
};

/**
 * Draws a page: its picture, and over it its words, transparent. `items` are the words of a page that was read by OCR;
 * null: the words of the PDF itself. An older picture stays until the new one is there.
 */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  lie: Lie,
  sheet: Sheet,
  items: readonly TextItem[] | null,
): Drawing {
  let cancelled = false;
  let picture: RenderTask | null = null;
  let text: TextLayer | null = null;

  const layWords = async (page: PDFPageProxy, viewport: PageViewport): Promise<HTMLElement[]> => {
    const textContentSource = items ? null : await page.getTextContent();
    if (cancelled) return [];
    sheet.layer.replaceChildren();
    if (!textContentSource) {
      const upright = page.getViewport({ scale: 1 });
      return layTextItems(items ?? [], sheet.layer, upright, lie.rotation);
    }
    text = new TextLayer({ textContentSource, container: sheet.layer, viewport });
    await text.render();
    return text.textDivs;
  };

  const draw = async (failed: (reason: unknown) => void): Promise<HTMLElement[]> => {
    const page = await pdf.getPage(number);
    if (cancelled) return [];
    const viewport = page.getViewport({ scale: lie.scale, rotation: (page.rotate + lie.rotation) % 360 });
    sheet.layer.style.setProperty('--total-scale-factor', String(lie.scale));
    const words = layWords(page, viewport);
    picture = renderPicture(page, viewport, sheet.paper);
    picture.promise.catch(failed);
    return words;
  };

  return {
    // The words are marked as soon as they have a place; the picture may come a moment later.
    textDivs: new Promise((done, failed) => void draw(failed).then(done, failed)),
    isCancelled: () => cancelled,
    cancel() {
      cancelled = true;
      picture?.cancel();
      text?.cancel();
    },
  };
}

/** Larger pictures than this are drawn coarser: browsers refuse or stall on them. In pixels. */
const MAX_PIXELS = 16_000_000;

function renderPicture(page: PDFPageProxy, viewport: PageViewport, paper: HTMLElement): RenderTask {
  const wanted = window.devicePixelRatio || 1;
  const density = Math.min(wanted, Math.sqrt(MAX_PIXELS / (viewport.width * viewport.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
  task.promise.then(
    () => paper.replaceChildren(canvas),
    () => undefined,
  );
  return task;
}
