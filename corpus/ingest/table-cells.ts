import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { TableCell } from '../model/page.ts';
import { isText, type PdfContent, type PdfTextItem } from './text-item.ts';

/** A node of the tree of tags: an element with a role, or (by its id) a stretch of the page's content. */
type Node = { role?: string; children?: Node[]; type?: string; id?: string };

/** How far up a next cell begins at most, in points: from the last line of one cell to the first of the next. */
const TALLEST = 200;

/**
 * The cell of a table for each text item of a page that the tags of the file put in one; empty for files without tags
 * and for pages on which no cell has several lines.
 */
export async function tableCells(page: PDFPageProxy, content: PdfContent): Promise<(TableCell | undefined)[]> {
  const marks = marksOf(content);
  if (!marks.some((mark) => mark !== null) || !hasTallCell(content)) return [];
  // A file with damaged tags is read as one without.
  const tree = (await page.getStructTree().catch(() => null)) as Node | null;
  if (tree === null) return [];
  const cells = cellsOf(tree);
  return marks.map((mark) => (mark === null ? undefined : cells.get(mark)));
}

/** For each text item the id of the innermost marked stretch that it stands in. */
function marksOf(content: PdfContent): (string | null)[] {
  const open: (string | null)[] = [];
  return content.flatMap((item) => {
    if (isText(item)) return [open.at(-1) ?? null];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? open.at(-1) ?? null);
    return [];
  });
}

/**
 * Whether a cell of several lines stands beside another: behind it the text goes on higher up and further to the right.
 * Only then the tags are worth what they cost, a third of the time that reading the text takes.
 */
function hasTallCell(content: PdfContent): boolean {
  let last: PdfTextItem | null = null;
  for (const item of content) {
    if (!isText(item) || item.str.trim() === '') continue;
    const [x = 0, y = 0] = item.transform.slice(4);
    const [lastX = 0, lastY = 0] = last?.transform.slice(4) ?? [];
    const up = y - lastY;
    if (last && x > lastX + last.width && up > item.height / 2 && up < TALLEST) return true;
    last = item;
  }
  return false;
}

/** The cells of all tables by the ids of their content; of tables in tables the inner. */
function cellsOf(tree: Node): Map<string, TableCell> {
  const cells = new Map<string, TableCell>();
  let rows = 0;
  const walk = (node: Node, cell: TableCell | null, around: { number: number; columns: number }): void => {
    if (node.type === 'content' && node.id && cell) cells.set(node.id, cell);
    let [inner, row] = [cell, around];
    if (node.role === 'TR') {
      rows += 1;
      row = { number: rows, columns: 0 };
    }
    if (node.role === 'TD' || node.role === 'TH') inner = { row: row.number, column: row.columns++ };
    for (const child of node.children ?? []) walk(child, inner, row);
  };
  walk(tree, null, { number: 0, columns: 0 });
  return cells;
}
