import type { Page, TableCell } from '../model/page.ts';
import { numbersLines } from './line-numbers.ts';
import { type UprightItem, uprightItems } from './upright.ts';

/** One text item within a line: its index on the page and where its text starts in the line's text. */
export type Piece = { item: number; start: number; length: number };

/** A stretch of text on one baseline, without wide gaps (a segment), or several of them joined (a row). */
export type Line = {
  page: number;
  text: string;
  pieces: Piece[];
  x: number;
  right: number;
  baseline: number;
  /** Font size and font of most of its characters. */
  size: number;
  font: string;
  /** Left edges of its cells: more than one for rows with wide gaps. */
  cells: number[];
  /** Where in the text its cells start. */
  starts: number[];
  /** Stands in the style of running text. */
  plain: boolean;
  /** How far its column is from the first; 0 in the first and on a page of one column. */
  column: number;
  /** Left and right edge of running text in its column. */
  start: number;
  edge: number;
  /** Stands in the margin, beside the text. */
  note: boolean;
  /** Is a footnote, or stands in a box beside the text: no part of the text that it stands in between. */
  foot: boolean;
  boxed: boolean;
  /** Marks of footnotes that stood in its text; of a footnote, the mark that it begins with. */
  marks: string[];
  /** The cell that the tags of the file put its first word in. */
  cell: TableCell | null;
  /** Is read by itself, though other cells stand beside it. */
  inCell: boolean;
};

/** Gap that separates cells, columns and margin texts, in font sizes. */
const WIDE_GAP = 1.3;
/** Gap that is a space, where the PDF prints none, in font sizes. */
const SPACE_GAP = 0.15;

type Placed = UprightItem & { blankBefore: boolean };

/**
 * The page's words as segments: runs of items on one baseline, cut where a wide gap stands, or a narrow one before the
 * left edge of a column. In order of baseline, then x.
 */
export function segmentsOf(page: Page): Line[] {
  const lines = baselines(page);
  const numbers = lineNumbers(lines);
  const rows = lines.map((row) => cutAtGaps(row, numbers));
  const edges = columnEdges(rows);
  return rows.flat().flatMap((items) => cutAtEdges(items, edges).map((part) => lineOf(page.number, part)));
}

/** Segments of the same baseline joined to rows, in order. */
export function rowsOf(segments: Line[]): Line[] {
  const rows: Line[] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    if (last && Math.abs(last.baseline - segment.baseline) < 0.01 + last.size * 0.1 && last.right <= segment.x)
      rows[rows.length - 1] = joinLines(last, segment);
    else rows.push(segment);
  }
  return rows;
}

/** Segments of the same baseline, still apart. */
export function groupRows(segments: Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.baseline - segment.baseline) < 0.01 + first.size * 0.1) last.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** Two lines as one, a space between them. */
export function joinLines(a: Line, b: Line): Line {
  const shift = a.text.length + 1;
  const main = b.text.length > a.text.length ? b : a;
  return {
    ...a,
    text: `${a.text} ${b.text}`,
    pieces: [...a.pieces, ...b.pieces.map((piece) => ({ ...piece, start: piece.start + shift }))],
    x: Math.min(a.x, b.x),
    right: Math.max(a.right, b.right),
    size: main.size,
    font: main.font,
    cells: [...a.cells, ...b.cells],
    starts: [...a.starts, ...b.starts.map((start) => start + shift)],
  };
}

/** How far a superscript stands above its line at most ("1e nacht" with a raised e), in font sizes. */
const RAISED = 0.45;

/** Items with words, grouped by baseline; superscripts go with the line they stand in. */
function baselines(page: Page): Placed[][] {
  const placed: Placed[] = [];
  let blank = false;
  for (const one of uprightItems(page)) {
    if (one.item.text.trim() === '') blank = true;
    else {
      placed.push({ ...one, blankBefore: blank });
      blank = false;
    }
  }
  placed.sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: { baseline: number; size: number; items: Placed[] }[] = [];
  for (const one of placed) {
    const row = rows.at(-1);
    const size = Math.max(one.item.height, row?.size ?? 0);
    if (row && one.baseline - row.baseline <= RAISED * Math.min(size, one.item.height * 1.6)) {
      row.items.push(one);
      if (one.item.height > row.size) Object.assign(row, { baseline: one.baseline, size: one.item.height });
    } else rows.push({ baseline: one.baseline, size: one.item.height, items: [one] });
  }
  return rows.map((row) =>
    row.items.sort((a, b) => a.x - b.x || a.index - b.index).map((one) => ({ ...one, baseline: row.baseline })),
  );
}

/** The numbers left of the text that number its lines, and stand close to the words. */
function lineNumbers(rows: Placed[][]): Set<Placed> {
  const isNumber = (one: Placed | undefined): boolean => /^\s*\d{1,3}\s*$/.test(one?.item.text ?? '');
  const firsts = rows.flatMap((row) => row[isNumber(row[0]) ? 1 : 0] ?? []);
  const left = mostCommon(firsts.map((one) => Math.round(one.x)));
  const numbers = rows.flatMap(([first], row) =>
    first && isNumber(first) && first.x + first.item.width < left
      ? [{ first, row, value: Number(first.item.text) }]
      : [],
  );
  return new Set(numbersLines(numbers) ? numbers.map(({ first }) => first) : []);
}

function mostCommon(values: number[]): number {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

function cutAtGaps(row: Placed[], numbers: Set<Placed>): Placed[][] {
  const parts: Placed[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const one of row) {
    const last = parts.at(-1)?.at(-1);
    if (
      !last ||
      numbers.has(last) ||
      one.x - right > WIDE_GAP * one.item.height ||
      !isOneCell(last.item.cell, one.item.cell)
    )
      parts.push([one]);
    else parts.at(-1)?.push(one);
    right = Math.max(right, one.x + one.item.width);
  }
  return parts;
}

/** Whether two places are the same cell, or both outside tables. */
export const isOneCell = (a: TableCell | null | undefined, b: TableCell | null | undefined): boolean =>
  a?.row === b?.row && a?.column === b?.column;

/** Where at least so many segments start one below the other, right of the left edge of the page, stands a column. */
const COLUMN = 5;
/** How far the left edge of a column is from that of the page at least, in font sizes. */
const INSET = 6;
/** Gap before the left edge of a column at least, in font sizes; any will do where the font changes too. */
const NARROW_GAP = 0.4;

/** The left edges of columns and cells of a page, in whole points. */
function columnEdges(rows: Placed[][][]): Set<number> {
  const starts = rows.flat().map(([first]) => first as Placed);
  const left = Math.min(...starts.map((one) => one.x));
  const counts = new Map<number, number>();
  for (const { x, item } of starts) {
    if (x < left + INSET * item.height) continue;
    counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= COLUMN).map(([x]) => x));
}

function cutAtEdges(items: Placed[], edges: Set<number>): Placed[][] {
  const parts: Placed[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  items.forEach((one, i) => {
    const isOtherFont = items[i - 1]?.item.font !== one.item.font;
    const narrow = isOtherFont ? 0 : NARROW_GAP * one.item.height;
    const isStart = edges.has(Math.round(one.x)) && one.x - right > narrow;
    if (i === 0 || isStart) parts.push([one]);
    else parts.at(-1)?.push(one);
    right = Math.max(right, one.x + one.item.width);
  });
  return parts;
}

function lineOf(page: number, placed: Placed[]): Line {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  const pieces: Piece[] = [];
  const letters = new Map<string, number>();
  let main = placed[0] as Placed;
  for (const one of placed) {
    const { item } = one;
    const isOver = one.x + item.width < right - item.height;
    const spaced = one.blankBefore || isOver || one.x - right > SPACE_GAP * item.height;
    if (text !== '' && spaced && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' ';
    pieces.push({ item: one.index, start: text.length, length: item.text.length });
    text += item.text;
    right = Math.max(right, one.x + item.width);
    const count = (letters.get(item.font) ?? 0) + item.text.length;
    letters.set(item.font, count);
    if (count > (letters.get(main.item.font) ?? 0)) main = one;
  }
  const { x } = placed[0] as Placed;
  return {
    page,
    text,
    pieces,
    x,
    right,
    baseline: main.baseline,
    size: main.item.height,
    font: main.item.font,
    cells: [x],
    starts: [0],
    plain: false,
    column: 0,
    start: x,
    edge: right,
    note: false,
    foot: false,
    boxed: false,
    marks: [],
    cell: (placed[0] as Placed).item.cell ?? null,
    inCell: false,
  };
}
