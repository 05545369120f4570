import { groupRows, type Line, rowsOf } from './line.ts';

/** A bullet, number or letter of a list or table, which belongs to the line it stands in. */
const LIST_LABEL = /^(\(?(\d{1,3}[a-z]?|[a-z]|[ivx]{2,5})(\.\d+)*[.):°]*|lid\s+\d+[.:]?|[^\p{L}\p{N}]+)$/iu;
/** A numbered term in the left column: a new note, and one that belongs to the text. */
const NUMBERED = /^\(?\d{1,3}[.)]\s/;

/** More lines than this make no sentence that a note is put before. */
const LONGEST = 8;

type Note = { index: number; last: Line; numbered: boolean };

/**
 * Titles and notes in the left margin: few short segments left of a strip that running text starts at. The lines of one
 * note stand together, before the row in which it starts; null when the page has no such margin. `usual` is the edge of
 * the text in the document, for a page with too few lines to show it.
 */
export function withMarginNotes(segments: Line[], usual: number | null): Line[] | null {
  const start = marginEdge(segments) ?? usualEdge(segments, usual);
  if (start === null) return null;
  const out: Line[] = [];
  let note: Note | null = null;
  for (const row of groupRows(segments)) {
    const margin = row.filter((s) => isNote(s, start));
    const text = row.find((s) => !margin.includes(s));
    for (const segment of margin) {
      const goesOn: boolean = note !== null && continues(note, segment);
      const index: number = note && goesOn ? note.index + 1 : beforeLower(out, segment, beforeSentence(out, text));
      const numbered: boolean = note && goesOn ? note.numbered : NUMBERED.test(segment.text);
      out.splice(index, 0, { ...segment, note: !numbered });
      note = { index, last: segment, numbered };
    }
    out.push(...rowsOf(row.filter((s) => !margin.includes(s))));
  }
  return out;
}

/** Where a note goes that stands beside the middle of a sentence: before the line in which that begins. */
function beforeSentence(out: Line[], text: Line | undefined): number {
  let at = out.length;
  if (!text || !/^\s*\p{Ll}/u.test(text.text)) return at;
  const goesOn = (line: Line | undefined): boolean => line?.note === false && !/[.:;!?]\s*$/.test(line.text);
  while (out.length - at < LONGEST && goesOn(out[at - 1])) at--;
  return goesOn(out[at - 1]) || out[at - 1]?.note ? out.length : at;
}

/** A note in large print starts as high as lines of the text that stand on a higher baseline. */
function beforeLower(out: Line[], note: Line, from: number): number {
  let at = from;
  while (out[at - 1]?.note === false && (out[at - 1] as Line).baseline > note.baseline - note.size * 0.9) at--;
  return at;
}

const continues = (note: Note, segment: Line): boolean =>
  segment.baseline - note.last.baseline < Math.max(segment.size, note.last.size) * 1.6 &&
  segment.baseline > note.last.baseline &&
  !NUMBERED.test(segment.text);

/** Print larger than this is that of a title, also for a number alone. */
const LARGE = 18;

const isNote = (segment: Line, start: number): boolean =>
  segment.right < start && (segment.size > LARGE || !LIST_LABEL.test(segment.text.trim()));

/** Fewest lines of running text that show where it starts. */
const FEWEST = 8;

/** How many lines of running text start where, in whole points. */
function proseOf(segments: Line[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { text, x } of segments)
    if (text.length >= 40) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return counts;
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

/** The edge of the document's text on a page with few lines, where notes stand left of it and nothing runs across. */
function usualEdge(segments: Line[], usual: number | null): number | null {
  if (usual === null || sumOf(proseOf(segments).values()) >= FEWEST) return null;
  const isCrossed = segments.some((s) => s.x < usual - 2 && s.right > usual);
  const sides = [segments.some((s) => isNote(s, usual)), segments.some((s) => s.x >= usual)];
  return !isCrossed && sides.every(Boolean) ? usual : null;
}

/** Left edge of the running text, when there are notes left of it and hardly any line runs across it. */
export function marginEdge(segments: Line[]): number | null {
  const prose = proseOf(segments);
  const all = sumOf(prose.values());
  if (all < FEWEST) return null;
  const edge = Math.min(...[...prose.keys()].filter((x) => near(prose, x) > all * 0.3)) - 2;
  if (!Number.isFinite(edge)) return null;
  const crossing = segments.filter((s) => s.x < edge - 18 && s.right > edge).length;
  const rows = groupRows(segments);
  const notes = rows.filter((row) => row.some((segment) => isNote(segment, edge)));
  if (notes.length < 1 || notes.length > rows.length * 0.6 || crossing > rows.length * 0.2) return null;
  return edge;
}

const near = (counts: Map<number, number>, x: number): number =>
  sumOf([...counts].flatMap(([value, count]) => (Math.abs(value - x) <= 30 ? [count] : [])));
