import { groupRows, joinLines, type Line, rowsOf } from './line.ts';

/** How far the lines of one cell can differ at the left, in points; the distance between them at most, in font sizes. */
const ALIGNED = 4;
const LEADING = 1.6;

/** A cell of an index: its lines belong to the words beside them, one by one. */
const REFERENCE = /^\s*(art|bijl|hfst|hoofdst|pag|blz|p\.)/i;

/**
 * The lines of a page without columns, in order. Where the cells of a table go on over several lines, one is read to its
 * end before the next; a row of a table begins where its first column has words.
 */
export function linesOf(segments: Line[]): Line[] {
  const rows = groupRows(segments);
  const out: Line[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = endOfRow(rows, at);
    const table = rows.slice(at, end);
    out.push(...(goesOnBeforeLast(table) ? cellByCell(table) : table.flatMap(rowsOf)));
    at = end;
  }
  return out;
}

/** Where a row of a table ends: lines below it that have words only under its other cells belong to it. */
function endOfRow(rows: Line[][], at: number): number {
  const [first = []] = [rows[at]];
  let end = at + 1;
  if (first.length < 3 || !first.slice(1).every((cell) => /\p{L}{3}/u.test(cell.text) && !REFERENCE.test(cell.text)))
    return end;
  while (rows[end]?.every((segment) => columnOf(segment, first) > 0) && isBelow(rows[end - 1], rows[end])) end++;
  return end;
}

function isBelow(above: Line[] | undefined, below: Line[] | undefined): boolean {
  const [a, b] = [above?.[0], below?.[0]];
  return a !== undefined && b !== undefined && b.baseline - a.baseline < LEADING * a.size;
}

const columnOf = (segment: Line, first: Line[]): number =>
  first.findIndex((cell) => Math.abs(cell.x - segment.x) < ALIGNED);

/** Whether a cell that has another to its right goes on: only then does the order matter. */
const goesOnBeforeLast = ([first = [], ...rest]: Line[][]): boolean =>
  rest.some((row) => row.some((segment) => columnOf(segment, first) < first.length - 1));

function cellByCell(table: Line[][]): Line[] {
  const first = table[0] as Line[];
  const cells = first.map((_, column) => table.flat().filter((segment) => columnOf(segment, first) === column));
  const [label, text, ...others] = cells as [Line[], Line[], ...Line[][]];
  return [joinLines(label[0] as Line, text[0] as Line), ...text.slice(1), ...others.flat()];
}
