import type { Page, TextItem } from '../model/page.ts';

/** What Word prints in the balloons of tracked changes. */
const BALLOON = /^(met opmaak|verwijderd|ingevoegd|opmerking \[|gewijzigde veldcode|formatted|deleted|comment \[)/i;
/** A year or sum and the one put in its place, run together. */
const RUN_TOGETHER = /(?:19|20)\d{2}(?:19|20)\d{2}(?!\d)|\d,\d{2}\d+,\d{2}(?!\d)/;
/** Two words that touch are no trace by themselves: some programs cut words where they space them. */
const FEWEST = 3;

/** The pages that show traces of tracked changes, those with the most first. */
export function tracesOfChanges(pages: readonly Page[]): Page[] {
  const counted = pages.map((page) => ({ page, traces: tracesOn(page.items) }));
  return counted
    .filter(({ traces }) => traces >= FEWEST)
    .sort((a, b) => b.traces - a.traces)
    .map(({ page }) => page);
}

const tracesOn = (items: readonly TextItem[]): number =>
  items.reduce((sum, item, i) => {
    const said = BALLOON.test(item.text) || RUN_TOGETHER.test(item.text) ? FEWEST : 0;
    return sum + said + (touches(items[i - 1], item) ? 1 : 0);
  }, 0);

/** Whether an item goes on with letters right where letters of the one before end: a word struck out and its successor. */
function touches(before: TextItem | undefined, item: TextItem): boolean {
  if (!before || before.font !== item.font || !/[\p{L}\d]$/u.test(before.text) || !/^[\p{L}\d]/u.test(item.text))
    return false;
  const isOnOneLine = Math.abs(before.y + before.height - item.y - item.height) < 1;
  return isOnOneLine && Math.abs(item.x - before.x - before.width) < 0.12 * item.height;
}
