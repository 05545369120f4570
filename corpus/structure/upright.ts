import type { Page, TextItem } from '../model/page.ts';

/** An item with its start and baseline as they are when its page is turned until the text is upright. */
export type UprightItem = { item: TextItem; index: number; x: number; baseline: number };

/** The items of a page that stand in its main direction; a stamp or note across the page is left out. */
export function uprightItems(page: Page): UprightItem[] {
  const angle = mainAngle(page.items);
  return page.items.flatMap((item, index) =>
    quarter(item.angle ?? 0) === angle ? [{ item, index, ...turned(item, angle, page) }] : [],
  );
}

const quarter = (angle: number): number => ((Math.round(angle / 90) * 90 + 540) % 360) - 180;

function mainAngle(items: TextItem[]): number {
  const letters = new Map<number, number>([[0, 1]]);
  for (const item of items) {
    const angle = quarter(item.angle ?? 0);
    letters.set(angle, (letters.get(angle) ?? 0) + item.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The start of an item's baseline is `(x, y + height)`, whichever way it is turned. */
function turned({ x, y, height }: TextItem, angle: number, page: Page): { x: number; baseline: number } {
  const baseline = y + height;
  if (angle === 90) return { x: baseline, baseline: page.width - x };
  if (angle === -90) return { x: page.height - baseline, baseline: x };
  return angle === 0 ? { x, baseline } : { x: page.width - x, baseline: page.height - baseline };
}
