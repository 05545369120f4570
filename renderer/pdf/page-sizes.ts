/** Room around and between pages, in CSS pixels. */
export const GAP = 12;

export type PageSize = { width: number; height: number };

/** A page on screen: CSS pixels per point, and its size in CSS pixels as it lies. */
export type PlacedPage = { scale: number; size: PageSize };

const turned = ({ width, height }: PageSize, rotation: number): PageSize =>
  rotation % 180 === 0 ? { width, height } : { width: height, height: width };

/**
 * How large every page is shown in a column so many pixels wide. At zoom 1 the width that most pages have fills the
 * column; wider pages are made to fit in it.
 */
export function placePages(pages: readonly PageSize[], room: number, zoom: number, rotation: number): PlacedPage[] {
  const lying = pages.map((page) => turned(page, rotation));
  const usual = mostCommon(lying.map(({ width }) => Math.round(width)));
  return lying.map(({ width, height }) => {
    const scale = (room / Math.max(usual, width)) * zoom;
    return { scale, size: { width: Math.round(width * scale), height: Math.round(height * scale) } };
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 595;
}
