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

/**
 * Takes the marks of footnotes out of the text that they stand in, where the page has that footnote ("€ 2,00¹ per dag"),
 * and notes them with their line and that of the footnote. `marks` are the words taken out, as lines of their own.
 */
export function withoutMarks(lines: Line[], page: Page): { lines: Line[]; marks: Line[] } {
  const small = lines.map((line) => (line.foot ? [] : line.pieces.filter((_, i) => isMark(line, i, page))));
  const printed = new Set(small.flatMap((pieces, i) => pieces.map((one) => wordsOf(lines[i] as Line, one).trim())));
  const known = footMarks(lines, printed);
  if (known.size === 0) return { lines, marks: [] };
  const numbers = new Set(known.values());
  const marks: Line[] = [];
  const without = lines.map((line, i) => {
    const own = known.get(line);
    if (own) return { ...line, marks: [own] };
    const found = (small[i] as Piece[]).filter((piece) => numbers.has(wordsOf(line, piece).trim()));
    marks.push(...found.map((piece) => ({ ...line, text: wordsOf(line, piece), pieces: [{ ...piece, start: 0 }] })));
    return found.reduceRight(withoutPiece, { ...line, marks: found.map((piece) => wordsOf(line, piece).trim()) });
  });
  return { lines: without, marks };
}

const wordsOf = (line: Line, { start, length }: Piece): string => line.text.slice(start, start + length);

/**
 * The marks that footnotes of a page begin with. A further line of one can begin with a number too ("… is dat" / "3 euro"):
 * numbers count on, or are printed as a mark in the text.
 */
function footMarks(lines: Line[], printed: Set<string>): Map<Line, string> {
  const marks = new Map<Line, string>();
  let last: string | undefined;
  for (const line of lines) {
    const mark = line.foot && !line.boxed ? MARK.exec(line.text)?.[1] : undefined;
    const isNext = last === undefined || !/^\d/.test(mark ?? '') || Number(mark) === Number(last) + 1;
    if (mark === undefined || !(isNext || printed.has(mark))) continue;
    marks.set(line, mark);
    last = mark;
  }
  return marks;
}

/** A mark closes up to the word before it, at most so far off, in font sizes. */
const CLOSE = 0.4;

/** Whether a piece is printed as a mark: small, right behind a word, no part of a fraction or a measure ("m²"). */
function isMark(line: Line, at: number, page: Page): boolean {
  const [before, piece] = [line.pieces[at - 1], line.pieces[at] as Piece];
  const [word, item] = [page.items[before?.item ?? -1], page.items[piece.item]];
  if (!before || !word || !item || item.height >= line.size * SMALL || line.starts.includes(piece.start)) return false;
  if (item.x - word.x - word.width > CLOSE * line.size) return false;
  const [left, right] = [line.text.slice(0, piece.start), line.text.slice(piece.start + piece.length)];
  return !/^\s*[/⁄]/.test(right) && !/[/⁄]\s*$|\b[kdc]?m\s*$/.test(left);
}

/** A line without one of its pieces, and without the gap before it where a sign of punctuation stands right behind it. */
function withoutPiece(line: Line, { item, start, length }: Piece): Line {
  const [before, after] = [line.text.slice(0, start), line.text.slice(start + length)];
  const printed = Math.max(0, ...line.pieces.map((piece) => (piece.start < start ? piece.start + piece.length : 0)));
  const kept = /^[^\s\p{L}\p{N}]/u.test(after) ? before.slice(0, printed) : before;
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
    const [mark] = line.marks;
    const page = pages.get(line.page) ?? [];
    if (mark !== undefined) home = page.find((one) => one.marks.includes(mark)) ?? page.at(-1) ?? home;
    const owner = line.boxed ? before : home;
    if (owner) notes.set(owner, [...(notes.get(owner) ?? []), line]);
  }
  return notes;
}
