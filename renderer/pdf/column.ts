import type { Highlight } from '../../corpus/api/contract.ts';

type Box = { x: number; y: number; width: number; height: number };

/** A stretch of a page from left to right, in points. */
export type Column = { left: number; right: number };

/** So far above and below the marked words their column is looked for, in points. */
const NEAR = 120;
/** Lines of less than this share of the page's width are no column: an indented word, a cell. */
const LEAST = 0.3;

/**
 * The column of text in which marked words stand: as wide as the lines near them that lie over or under them. A line
 * of the next column has no part in it. Null when none of the words is on this page.
 */
export function columnOf(highlights: readonly Highlight[], items: readonly Box[], pageWidth: number): Column | null {
  const marked = highlights.flatMap(({ item }) => items[item] ?? []).filter(({ width }) => width > 0);
  if (marked.length === 0) return null;
  const [top, bottom] = [Math.min(...marked.map(({ y }) => y)), Math.max(...marked.map(endOf))];
  const near = items.filter((item) => item.width > 0 && endOf(item) > top - NEAR && item.y < bottom + NEAR);
  let column = around(marked);
  // What a line adds may bring the next one in: a narrow item first, then the lines over it.
  for (let round = 0; round < 2; round++) {
    const { left, right } = column;
    column = around([...marked, ...near.filter(({ x, width }) => x < right && x + width > left)]);
  }
  return widened(column, pageWidth * LEAST, pageWidth);
}

const endOf = ({ y, height }: Box): number => y + height;

const around = (boxes: readonly Box[]): Column => ({
  left: Math.min(...boxes.map(({ x }) => x)),
  right: Math.max(...boxes.map(({ x, width }) => x + width)),
});

function widened({ left, right }: Column, least: number, pageWidth: number): Column {
  const short = Math.max(0, least - (right - left)) / 2;
  return { left: Math.max(0, left - short), right: Math.min(pageWidth, right + short) };
}
