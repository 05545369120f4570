import type { Page } from '../model/page.ts';
import type { DocumentStructure } from '../model/unit.ts';
import { bodyOf, describeLines } from './body.ts';
import { classesOf } from './classes.ts';
import { contentsLines } from './contents.ts';
import { witnessOf } from './contents-witness.ts';
import { markFootnotes, notesByLine, withoutMarks } from './footnotes.ts';
import { headingsOf } from './headings.ts';
import { layoutsOf } from './layout.ts';
import { type Line, rowsOf, segmentsOf } from './line.ts';
import { metadataOf } from './metadata.ts';
import { runningLines } from './running.ts';
import { unitsOf } from './units.ts';

/** Reads the structure of a document from its pages: units with repaired text, what the document is, and a class for every item. */
export function structureOf(pages: Page[]): DocumentStructure {
  const segments = pages.map(segmentsOf);
  const running = runningLines(segments.map(rowsOf));
  const runningItems = itemsOf(running);
  const read = segments.map((page) => page.filter((segment) => !runningItems.has(keyOf(segment))));
  const body = bodyOf(read);
  const layouts = layoutsOf(pages, read, body);
  const noted = layouts.map((layout, i) => withoutMarks(markFootnotes(layout.lines, body), pages[i] as Page));
  const pageLines = describeLines(
    noted.map((page) => page.lines),
    body,
  );
  const contents = contentsLines(pageLines);
  const lines = pageLines.flat().filter((line) => !contents.has(line));
  const front = pageLines.map((page) => page.filter((line) => !contents.has(line)));
  const text = lines.filter((line) => !line.foot);
  const headings = headingsOf(text, body, witnessOf(contents));
  const { units, cover } = unitsOf(text, notesByLine(lines), headings, body);
  return {
    units,
    metadata: metadataOf(front, [...running], units, body.size),
    classes: classesOf(pages, {
      running: [...running],
      margin: [...layouts.flatMap((layout) => layout.aside), ...noted.flatMap((page) => page.marks)],
      contents: [...contents],
      cover,
      lines,
    }),
  };
}

const keyOf = (line: Line): string => `${line.page}:${line.pieces[0]?.item}`;

const itemsOf = (lines: Iterable<Line>): Set<string> =>
  new Set([...lines].flatMap((line) => line.pieces.map((piece) => `${line.page}:${piece.item}`)));
