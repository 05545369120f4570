import type { Table } from './cao-text.ts';
import type { Typesetter } from './typesetter.ts';

const GREY = [0.9, 0.92, 0.95] as const;

/** Figures stand at the right of their column, words at the left. */
function drawRow(set: Typesetter, cells: string[], isHeader: boolean): void {
  const { x, width } = set.frame();
  const { leading, size, bold, font } = set.style;
  const column = width / cells.length;
  const face = isHeader ? bold : font;
  const small = Math.min(size, 9);
  set.moveTo(set.y() + leading + 1);
  const line = set.y() + 3;
  if (isHeader) set.page().areas.push({ x, y: line - leading - 1, width, height: leading + 1, colour: GREY });
  set.page().rules.push({ x1: x, y1: line, x2: x + width, y2: line });
  for (const [index, cell] of cells.entries()) {
    const isFigure = /^[\d.,]+$/.test(cell) || (isHeader && /\d$/.test(cell));
    const shift = isFigure ? column - 6 - set.metrics(cell, face, small) : 3;
    set.printAt(cell, x + index * column + shift, { font: face, size: small });
  }
}

/** Sets a table over as many pages as it needs; the header is printed again on each. */
export function drawTable(set: Typesetter, table: Table): void {
  const { leading, bold } = set.style;
  set.paragraph(table.title, { font: bold, before: 10, after: 3, keep: 4 });
  drawRow(set, table.header, true);
  for (const row of table.rows) {
    const before = set.page();
    set.need(leading + 6);
    if (set.page() !== before) drawRow(set, table.header, true);
    drawRow(set, row, false);
  }
  set.space(leading);
}
