import { type PDFDocumentProxy, type RenderTask, TextLayer } from 'pdfjs-dist';

export type Drawing = {
  /** The elements of the page's text items, in their order, once the text is laid out. */
  textDivs: Promise<HTMLElement[]>;
  isCancelled: () => boolean;
  cancel: () => void;
};

/** Draws a page at a width in CSS pixels: the picture on the canvas, the text as transparent words over it. */
export function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  canvas: HTMLCanvasElement,
  layer: HTMLElement,
): Drawing {
  let cancelled = false;
  let picture: RenderTask | null = null;
  let text: TextLayer | null = null;

  const draw = async (failed: (reason: unknown) => void): Promise<HTMLElement[]> => {
    const page = await pdf.getPage(number);
    if (cancelled) return [];
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const density = window.devicePixelRatio || 1;
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    const sheet = canvas.parentElement;
    sheet?.style.setProperty('width', `${viewport.width}px`);
    sheet?.style.setProperty('height', `${viewport.height}px`);
    sheet?.style.setProperty('--total-scale-factor', String(scale));
    sheet?.style.setProperty('--scale-factor', String(scale));
    const words = page.getTextContent();
    picture = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
    picture.promise.catch(failed);
    layer.replaceChildren();
    text = new TextLayer({ textContentSource: await words, container: layer, viewport });
    await text.render();
    return cancelled ? [] : text.textDivs;
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
