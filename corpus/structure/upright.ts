import type { Page, TextItem } from '../model/page.ts';

/** An item with its start and baseline as they are when its page is turned until the text is upright. */
export type UprightItem = { item: TextItem; index: number; x: number; baseline: number };

/** The items of a page that stand in its main direction; a stamp or note across the page is left out. */
export function uprightItems(page: Page): UprightItem[] {
  const angle = mainAngle(page.items);
  const upright = page.items.flatMap((item, index) =>
    quarter(item.angle ?? 0) === angle ? [{ item, index, ...turned(item, angle, page) }] : [],
  );
  return straight(printedOnce(upright));
}

/** A page that was scanned askew leans more than this, in points down for each point to the right; and less than that. */
const LEANS = 0.002;
const FALLS = 0.1;
/** The fewest neighbouring words that tell how a page leans. */
const FEWEST = 20;

/** Baselines as they would be on a page that was not scanned askew. */
function straight(items: UprightItem[]): UprightItem[] {
  const slope = slopeOf(items);
  return slope === 0 ? items : items.map((one) => ({ ...one, baseline: one.baseline - slope * one.x }));
}

/** How much lines of words fall to the right: the middle of what they do from one word to the next; 0 on a straight page. */
function slopeOf(items: UprightItem[]): number {
  const words = items.filter(({ item }) => item.text.trim() !== '');
  const slopes = words.flatMap((one, i) => {
    const next = words[i + 1];
    const [dx, dy] = next ? [next.x - one.x, next.baseline - one.baseline] : [0, 0];
    return dx > one.item.height * 2 && Math.abs(dy) < one.item.height * 0.5 ? [dy / dx] : [];
  });
  const slope = slopes.sort((a, b) => a - b)[slopes.length >> 1] ?? 0;
  return slopes.length >= FEWEST && Math.abs(slope) > LEANS && Math.abs(slope) < FALLS ? slope : 0;
}

/** Without words that are printed a second time nearly on top of themselves, to look bold or to cast a shadow. */
function printedOnce(items: UprightItem[]): UprightItem[] {
  const last = new Map<string, UprightItem>();
  return items.filter((one) => {
    const text = one.item.text.trim();
    const before = text === '' ? undefined : last.get(text);
    if (before && Math.abs(before.x - one.x) < NEAR && Math.abs(before.baseline - one.baseline) < NEAR) return false;
    last.set(text, one);
    return true;
  });
}

/** How far a second print of the same words stands from the first at most, in points. */
const NEAR = 1.5;

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
