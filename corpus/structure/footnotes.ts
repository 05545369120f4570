import type { Page } from '../model/page.ts';
import type { Body } from './body.ts';
import type { Line, Piece } from './line.ts';

const MARK = /^\s*(\d{1,3}(?![\d.,]*\d)|\*{1,3}|[a-z]\))[\s.)]*\S/;
/** More lines than this at the foot of a page are a table in small print. */
const MOST = 15;
/** A mark in the text is printed smaller than this share of the words around it. */
const SMALL = 0.9;

/** Notes which lines of a page are footnotes: small print at its foot that begins with a number or star. */
export function markFootnotes(lines: Line[], body: Body): Line[] {
  const isSmall = (line: Line | undefined): boolean =>
    line !== undefined && !line.boxed && line.size < body.size * 0.92;
  let first = lines.length;
  while (isSmall(lines[first - 1])) first--;
  while (first < lines.length && !MARK.test((lines[first] as Line).text)) first++;
  const notes = lines.length - first;
  const isFoot = notes > 0 && notes <= MOST && first > 0 && lines.slice(first).every((line) => line.cells.length < 3);
  return isFoot ? lines.map((line, i) => (i >= first ? { ...line, foot: true } : line)) : lines;
}

/** The mark that a footnote begins with; null for the further lines of one. */
export const markOf = (line: Line): string | null => MARK.exec(line.text)?.[1] ?? null;

/**
 * Takes the marks of footnotes out of the text that they stand in, where the page has that footnote ("€ 2,00¹ per dag"),
 * and notes them with their line. `marks` are the words taken out, as lines of their own.
 */
export function withoutMarks(lines: Line[], page: Page): { lines: Line[]; marks: Line[] } {
  const known = new Set(lines.flatMap((line) => (line.foot && !line.boxed ? (markOf(line) ?? []) : [])));
  if (known.size === 0) return { lines, marks: [] };
  const marks: Line[] = [];
  const without = lines.map((line) => {
    const found = line.foot
      ? []
      : line.pieces.filter((piece, i) => i > 0 && known.has(markIn(line, piece, page) ?? ''));
    marks.push(...found.map((piece) => ({ ...line, text: wordsOf(line, piece), pieces: [{ ...piece, start: 0 }] })));
    return found.reduceRight(withoutPiece, { ...line, marks: found.map((piece) => wordsOf(line, piece).trim()) });
  });
  return { lines: without, marks };
}

const wordsOf = (line: Line, { start, length }: Piece): string => line.text.slice(start, start + length);

/** The words of a piece when they are printed as small as a mark. */
const markIn = (line: Line, piece: Piece, page: Page): string | null =>
  (page.items[piece.item]?.height ?? line.size) < line.size * SMALL ? wordsOf(line, piece).trim() : null;

/** A line without one of its pieces, and without the gap before it where the text goes on right behind it. */
function withoutPiece(line: Line, { item, start, length }: Piece): Line {
  const [before, after] = [line.text.slice(0, start), line.text.slice(start + length)];
  const printed = Math.max(0, ...line.pieces.map((piece) => (piece.start < start ? piece.start + piece.length : 0)));
  const kept = /^\S/.test(after) ? before.slice(0, printed) : before;
  const cut = before.length - kept.length + length;
  return {
    ...line,
    text: kept + after,
    pieces: line.pieces
      .filter((piece) => piece.item !== item)
      .map((piece) => (piece.start > start ? { ...piece, start: piece.start - cut } : piece)),
    starts: line.starts.map((at) => (at > start ? at - cut : at)),
  };
}

/**
 * The lines of footnotes by the line that bears their mark (by the last of their page where none is found), and those of
 * boxes by the line before them.
 */
export function notesByLine(lines: Line[]): Map<Line, Line[]> {
  const notes = new Map<Line, Line[]>();
  const text = lines.filter((line) => !line.foot);
  const pages = Map.groupBy(text, (line) => line.page);
  let home = text[0];
  let before = text[0];
  for (const line of lines) {
    if (!line.foot) {
      before = line;
      continue;
    }
    const mark = line.boxed ? null : markOf(line);
    const page = pages.get(line.page) ?? [];
    if (mark !== null) home = page.find((one) => one.marks.includes(mark)) ?? page.at(-1) ?? home;
    const owner = line.boxed ? before : home;
    if (owner) notes.set(owner, [...(notes.get(owner) ?? []), line]);
  }
  return notes;
}
