import type { TextItem } from '../../corpus/model/page.ts';

/** Share of the font size by which a word's box stands above its baseline. */
const ASCENT = 0.8;

/**
 * Lays words that were read from a picture over the page, as pdf.js lays those of the PDF: one element per item, in
 * order, so that marks and selection need not know the difference. Lengths follow the layer's own scale.
 */
export function layTextItems(
  items: readonly TextItem[],
  layer: HTMLElement,
  upright: { width: number; height: number },
  rotation: number,
): HTMLElement[] {
  layer.style.width = `calc(var(--total-scale-factor) * ${upright.width}px)`;
  layer.style.height = `calc(var(--total-scale-factor) * ${upright.height}px)`;
  layer.dataset.mainRotation = String(rotation);
  const measure = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(layer).fontFamily;
  const divs = items.map(({ text, x, y, width, height, angle = 0 }) => {
    const span = document.createElement('span');
    span.textContent = text;
    if (measure) measure.font = `${height}px ${family}`;
    const natural = measure?.measureText(text).width ?? 0;
    const set = (name: string, value: string) => span.style.setProperty(name, value);
    set('left', `calc(var(--total-scale-factor) * ${x}px)`);
    set('top', `calc(var(--total-scale-factor) * ${y + height * (1 - ASCENT) * 0.5}px)`);
    set('--font-height', `${height}px`);
    set('--scale-x', String(natural > 0 ? width / natural : 1));
    set('--rotate', `${angle}deg`);
    return span;
  });
  layer.append(...divs);
  return divs;
}
