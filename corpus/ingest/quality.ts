import type { Page, TextItem } from '../model/page.ts';
import { shareOfDutchPairs } from './dutch-letters.ts';

/** Below this share of usual pairs of letters a text is no Dutch, nor any language near it. */
const LEAST_SHARE = 0.7;

/**
 * Items whose letters stand for other letters, by page number: of a font without a map to Unicode (often that of the
 * headings alone), or on a page whose text layer is worthless as a whole. They print well and read as noise.
 */
export function garbledItems(pages: readonly Page[]): Map<number, Set<number>> {
  const fonts = garbledFonts(pages);
  const garbled = new Map<number, Set<number>>();
  for (const { number, items } of pages) {
    const isWhole = isGarbled(items);
    const indexes = items.flatMap((item, index) =>
      isVisible(item) && (isWhole || fonts.has(item.font)) ? [index] : [],
    );
    if (indexes.length > 0) garbled.set(number, new Set(indexes));
  }
  return garbled;
}

function garbledFonts(pages: readonly Page[]): Set<string> {
  const byFont = new Map<string, TextItem[]>();
  for (const item of pages.flatMap((page) => page.items)) {
    const items = byFont.get(item.font);
    if (items) items.push(item);
    else byFont.set(item.font, [item]);
  }
  return new Set([...byFont].filter(([, items]) => isGarbled(items)).map(([font]) => font));
}

const isGarbled = (items: readonly TextItem[]): boolean =>
  (shareOfDutchPairs(items.map((item) => item.text).join(' ')) ?? 1) < LEAST_SHARE;

/** Whether an item prints something. */
export const isVisible = (item: TextItem): boolean => item.text.trim() !== '';
