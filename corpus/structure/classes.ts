import type { Page } from '../model/page.ts';
import type { ItemClass } from '../model/unit.ts';
import type { Line } from './line.ts';

/** A class for every item of every page. Items without words take the class of the item before them. */
export function classesOf(
  pages: Page[],
  lines: { running: Line[]; margin: Line[]; contents: Line[]; cover: Line[]; lines: Line[] },
): ItemClass[][] {
  const classes = pages.map((page) => page.items.map((): ItemClass | null => null));
  const mark = (marked: Line[], itemClass: ItemClass): void => {
    for (const line of marked)
      for (const { item } of line.pieces) (classes[line.page - 1] as (ItemClass | null)[])[item] = itemClass;
  };
  mark(lines.lines, 'unit');
  mark(lines.contents, 'contents');
  mark(lines.cover, 'cover');
  mark(lines.margin, 'margin');
  mark(lines.running, 'running');
  return classes.map((page, i) => {
    let last: ItemClass = 'other';
    return page.map((one, item) => {
      last = one ?? (pages[i]?.items[item]?.text.trim() ? 'other' : last);
      return last;
    });
  });
}
