import { styleOf } from './body.ts';
import { type Candidate, runsOn } from './candidates.ts';
import { numberLabel, unspaced, wordLabel } from './label.ts';
import type { Line } from './line.ts';
import { listLabel } from './list-label.ts';

type Titled = { title: string | null; from: number; to: number; textAt: number | null };

/** From this share of its headings on a document prints titles below them in the style of the text. */
const MOST = 0.8;

/** Finds the title of a heading: behind its number, below it, or above it, as most headings of the document have it. */
export function titler(lines: Line[], chosen: Candidate[], taken: Set<number>): (candidate: Candidate) => Titled {
  const above = new Map<string, boolean>();
  const short = new Set<string>();
  const ofPart = new Set(chosen.flatMap((one) => (one.word === 'artikel' || one.rest !== '' ? [] : [one.line + 1])));
  const isTitle = (at: number): boolean => !taken.has(at) && (isTitleLine(lines, at) || isAlone(lines, at));
  const isAbove = (one: Candidate): boolean =>
    isTitle(one.line - 1) && !(one.word === 'artikel' && ofPart.has(one.line - 1));
  for (const word of new Set(chosen.map((one) => one.word))) {
    const bare = chosen.filter((one) => one.word === word && one.rest === '');
    const up = bare.filter(isAbove).length;
    const down = bare.filter((one) => isTitle(one.line + 1)).length;
    above.set(word, up > down && up >= bare.length / 4);
    const plain = bare.filter((one) => isShort(lines, one.line + 1)).length;
    if (up + down < bare.length / 2 && bare.length > 2 && plain >= bare.length * MOST) short.add(word);
  }
  return (candidate) => {
    const { line, rest, word } = candidate;
    if (word === 'part') {
      const to = lastOfStyle(lines, line, taken) + 1;
      return { title: joined(lines, line, to), from: line, to, textAt: null };
    }
    if (rest !== '') return inline(lines, candidate, taken);
    const beside = besideNotes(lines, line);
    if (beside !== null && !taken.has(beside)) {
      const to = lastOfStyle(lines, beside, taken) + 1;
      return { title: joined(lines, beside, to), from: line, to, textAt: null };
    }
    if (isNoteBelow(lines, line) && !taken.has(line + 1)) {
      const to = endOfNote(lines, line + 1, taken);
      return { title: joined(lines, line + 1, to), from: line, to, textAt: null };
    }
    if (isBeside(lines, line)) {
      const to = lastOfStyle(lines, line + 1, taken) + 1;
      return { title: joined(lines, line + 1, to), from: line, to, textAt: null };
    }
    if (above.get(candidate.word) && isAbove(candidate)) {
      const from = firstOfStyle(lines, line - 1, taken);
      return { title: joined(lines, from, line), from, to: line + 1, textAt: null };
    }
    if (short.has(word) && isShort(lines, line + 1))
      return { title: joined(lines, line + 1, line + 2), from: line, to: line + 2, textAt: null };
    if (!above.get(candidate.word) && isTitle(line + 1)) {
      const to = lastOfStyle(lines, line + 1, taken) + 1;
      return { title: joined(lines, line + 1, to), from: line, to, textAt: null };
    }
    return { title: null, from: line, to: line + 1, textAt: null };
  };
}

/** A title goes on until its brackets are closed. */
function closed(lines: Line[], from: number, to: number, taken: Set<number>): number {
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ');
  const isOpen = text.lastIndexOf('(') > text.lastIndexOf(')');
  const next = lines[to];
  const closes = isOpen && next && !taken.has(to) && /^[^(]{1,60}\)/.test(next.text) && listLabel(next) === null;
  return closes ? to + 1 : to;
}

/** A title below its number, both in the margin. */
const isNoteBelow = (lines: Line[], at: number): boolean => {
  const [line, next] = [lines[at] as Line, lines[at + 1]];
  return line.note && next?.note === true && next.page === line.page && next.baseline - line.baseline < line.size * 2;
};

/** A title in the next cell of a number in the margin, of which the words go on below it; its line. */
function besideNotes(lines: Line[], at: number): number | null {
  let beside = at + 1;
  while (lines[beside]?.note && beside - at < 6) beside++;
  const [line, title] = [lines[at] as Line, lines[beside]];
  const isTitle = title && !title.plain && title.page === line.page && Math.abs(title.baseline - line.baseline) < 1;
  return line.note && beside > at + 1 && isTitle && title.text.length < 110 ? beside : null;
}

function endOfNote(lines: Line[], from: number, taken: Set<number>): number {
  let to = from;
  while (lines[to]?.note && !taken.has(to) && to - from < 6) to++;
  return to;
}

/** A title in the next cell, where the number stands in the margin; not running text that goes on below. */
function isBeside(lines: Line[], at: number): boolean {
  const [line, next, after] = [lines[at] as Line, lines[at + 1], lines[at + 2]];
  if (!line.note || !next || next.page !== line.page || Math.abs(next.baseline - line.baseline) >= 1) return false;
  const isText = next.plain && after !== undefined && runsOn(next, after);
  return !isText && next.text.length < 110 && listLabel(next) === null;
}

/** The words behind the number are the title, unless they read as running text. */
function inline(lines: Line[], { line, rest, plain }: Candidate, taken: Set<number>): Titled {
  const text = (lines[line] as Line).text;
  const next = lines[line + 1];
  const goesOn = plain && next?.plain && isFull(lines[line] as Line);
  if (plain && (rest.length > 90 || (goesOn && rest.length > 50 && /^\p{Ll}/u.test(next.text.trim()))))
    return { title: null, from: line, to: line + 1, textAt: text.length - rest.length };
  const to = closed(lines, line, plain ? line + 1 : lastOfStyle(lines, line, taken) + 1, taken);
  return { title: clean([rest, joined(lines, line + 1, to)].filter(Boolean).join(' ')), from: line, to, textAt: null };
}

const isFull = (line: Line): boolean => line.right > line.edge - line.size * 8;

/** Whether a line looks like a title: short, without a number, in another style than running text or on its own. */
export function isTitleLine(lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.text.length > 110 || line.cells.length > 1 || /[.;,:]\s*$/.test(line.text)) return false;
  if (!/\p{L}{3}/u.test(line.text) || wordLabel(line.text)?.number || /^\s*([-•·]|\(?\w{1,3}[.)])\s/.test(line.text))
    return false;
  if (!line.plain || isCapitals(line.text)) return true;
  return false;
}

/** White that sets a line apart, from one baseline to the next, in font sizes. */
const WHITE = 1.8;

/**
 * A short line in the style of running text, ended by nothing, that is set apart: by white above and below, or by white
 * above and its own face.
 */
export const isSetApart = (lines: Line[], at: number): boolean =>
  isAlone(lines, at, lines[at - 1]?.font === lines[at]?.font ? WHITE : undefined);

/** A short line with white above it, ended by nothing. */
function isAlone(lines: Line[], at: number, whiteBelow = 1.05): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !after || line.text.length > 70 || line.cells.length > 1 || !/^\s*\p{Lu}/u.test(line.text)) return false;
  if (/[.;,:?]\s*$/.test(line.text) || listLabel(line) || wordLabel(line.text)) return false;
  const gap = before?.page === line.page ? line.baseline - before.baseline : Number.POSITIVE_INFINITY;
  const below = after.page === line.page ? after.baseline - line.baseline : Number.POSITIVE_INFINITY;
  return gap > line.size * WHITE && below > line.size * whiteBelow;
}

/** A short line without end under a heading: a title where all headings of the document have one. */
function isShort(lines: Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.page !== next.page || line.text.length > 50 || listLabel(line)) return false;
  return /^\s*\p{Lu}.*[^.,;:]\s*$/u.test(line.text) && (listLabel(next) !== null || /^\s*\p{Lu}/u.test(next.text));
}

export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
};

function lastOfStyle(lines: Line[], at: number, taken: Set<number>): number {
  let last = at;
  for (; last - at < 3; last++) {
    const line = lines[last] as Line;
    const next = lines[last + 1];
    if (!next || taken.has(last + 1) || next.page !== line.page || !isAlike(lines[at] as Line, next)) break;
    if (next.baseline - line.baseline > line.size * 1.6 || wordLabel(next.text) || isListed(next.text)) break;
    if (next.cells.length > 2) break;
    if (next.plain && !isCapitals(next.text)) break;
    if (Math.abs(next.size - line.size) > 0.6 || next.text.length > 110) break;
  }
  return last;
}

/** Whether a line can belong to the title of another: in its style, or in a heading's print where a word goes on. */
const isAlike = (title: Line, line: Line): boolean =>
  styleOf(line) === styleOf(title) || (!title.plain && !line.plain && /^\s*\p{Ll}/u.test(line.text));

const isListed = (text: string): boolean => {
  const label = numberLabel(text);
  return label !== null && (label.closer !== '' || label.style === 'decimal');
};

function firstOfStyle(lines: Line[], at: number, taken: Set<number>): number {
  let first = at;
  while (at - first < 2) {
    const line = lines[first] as Line;
    const before = lines[first - 1];
    if (!before || taken.has(first - 1) || before.page !== line.page || styleOf(before) !== styleOf(line)) break;
    if (line.baseline - before.baseline > line.size * 1.5 || /[.;:]\s*$/.test(before.text)) break;
    first--;
  }
  return first;
}

const joined = (lines: Line[], from: number, to: number): string =>
  clean(
    lines
      .slice(from, to)
      .map((line) => line.text.trim())
      .join(' '),
  ) ?? '';

function clean(text: string): string | null {
  const trimmed = unspaced(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:–—|-]+/, '')
    .trim();
  return trimmed === '' ? null : trimmed;
}
