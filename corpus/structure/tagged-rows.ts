import { joinLines, type Line, rowsOf } from './line.ts';

/** How far the cells of one row can overlap at the side, in points. */
const OVERLAP = 3;
/** A row of fewer cells may be a layout of titles beside text, of which the lines belong together. */
const FEWEST_CELLS = 3;

/** A mark or number that stands before its text: "1", "a.", "IX". */
const LABEL = /^\s*\(?\S{1,5}\s*$/;

/** The lines of a page in order: rows of tables as the file's tags tell them, what stands between as `linesOf` reads it. */
export function withTaggedRows(segments: Line[], linesOf: (segments: Line[]) => Line[]): Line[] {
  const rows = taggedRows(segments);
  const inRow = new Set(rows.flat(2).flatMap((line) => line.pieces.map((piece) => piece.item)));
  const rest = linesOf(segments.filter((segment) => !segment.pieces.some((piece) => inRow.has(piece.item))));
  const out: Line[] = [];
  let next = 0;
  for (const row of rows) {
    const top = Math.min(...row.flat().map((line) => line.baseline));
    while (next < rest.length && (rest[next] as Line).baseline < top) out.push(rest[next++] as Line);
    out.push(...linesOfRow(row));
  }
  return [...out, ...rest.slice(next)];
}

/** The rows that the page agrees with: cells beside each other, in their order. */
function taggedRows(segments: Line[]): Line[][][] {
  const tagged = segments.filter((segment) => segment.cell !== null);
  const rows = Map.groupBy(tagged, (segment) => segment.cell?.row);
  return [...rows.values()].map(cellsOf).filter((cells) => cells.length >= FEWEST_CELLS && areBeside(cells));
}

function cellsOf(row: Line[]): Line[][] {
  const cells = Map.groupBy(row, (segment) => segment.cell?.column ?? 0);
  return [...cells].sort(([a], [b]) => a - b).map(([, cell]) => rowsOf(cell));
}

const areBeside = (cells: Line[][]): boolean =>
  cells.every((cell, i) => {
    const left = Math.min(...cell.map((line) => line.x));
    const before = Math.max(...(cells[i - 1] ?? []).map((line) => line.right));
    return left > before - OVERLAP;
  });

/** The lines of one row in order: joined where each cell has one, else cell by cell; they keep the cells of the row. */
function linesOfRow(cells: Line[][]): Line[] {
  const isOneLine = cells.every((cell) => cell.length === 1);
  if (isOneLine) return [cells.flat().reduce(joinLines)];
  const [first = [], second = [], ...others] = cells;
  const isLabelled = first.length === 1 && LABEL.test((first[0] as Line).text);
  const lines = isLabelled
    ? [labelled(first[0] as Line, second[0] as Line), ...second.slice(1), ...others.flat()]
    : cells.flat();
  const edges = cells.map((cell) => (cell[0] as Line).x);
  return lines.map((line) => ({ ...line, inCell: true, cells: line.cells.length > 1 ? line.cells : edges }));
}

const labelled = (label: Line, text: Line): Line => ({ ...joinLines(label, text), cell: text.cell });
