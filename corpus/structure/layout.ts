import type { Page } from '../model/page.ts';
import type { Body } from './body.ts';
import { joinLines, type Line, rowsOf } from './line.ts';

/** Lines of one page in reading order; `aside` are balloons and line numbers beside the text. */
export type Layout = { lines: Line[]; aside: Line[] };

/** Reading order of a page's segments: balloons and line numbers set apart, margin titles and columns told from tables. */
export function layoutOf(page: Page, segments: Line[], body: Body): Layout {
  const aside = new Set(besideText(page, segments, body.right, body.size));
  const text = segments.filter((segment) => !aside.has(segment));
  return { lines: inColumns(text) ?? withMarginTitles(text) ?? rowsOf(text), aside: [...aside] };
}

/** Words that Word prints in its balloons of tracked changes. */
const BALLOON =
  /^(met opmaak|verwijderd|ingevoegd|opmerking \[|gewijzigde veldcode|opgemaakt|formatted|deleted|comment \[)/i;

function besideText(page: Page, segments: Line[], bodyRight: number, bodySize: number): Line[] {
  const numbers = lineNumbers(segments);
  const portrait = page.width <= page.height;
  const starts = segments.filter((segment) => BALLOON.test(segment.text));
  const balloonX = Math.min(...starts.map((segment) => segment.x));
  const onlyBalloons = starts.length > 3 && starts.length > segments.length / 4;
  const balloons = segments.filter(
    (segment) =>
      (onlyBalloons && segment.x >= balloonX - 2) ||
      (starts.length > 0 && segment.x >= balloonX - 2 && segment.x > page.width / 2) ||
      (portrait && segment.x > bodyRight + bodySize && segment.size < bodySize * 0.95),
  );
  return [...numbers, ...balloons];
}

/** A column of counting numbers left of everything else. */
function lineNumbers(segments: Line[]): Line[] {
  const numeric = segments.filter((segment) => /^\d{1,3}$/.test(segment.text.trim()));
  const others = segments.filter((segment) => !numeric.includes(segment));
  const left = Math.min(...others.map((segment) => segment.x));
  const column = numeric.filter((segment) => segment.right < left);
  const counting = column.filter((segment, i) => i === 0 || Number(segment.text) > Number(column[i - 1]?.text));
  return column.length >= 10 && counting.length > column.length * 0.9 ? column : [];
}

/** Two or more columns of running text: an empty strip with full lines on both sides; null when there is none. */
function inColumns(segments: Line[]): Line[] | null {
  const gutter = gutterOf(segments);
  if (gutter === null) return null;
  const out: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = (): void => {
    out.push(...rowsOf(left), ...rowsOf(right));
    left = [];
    right = [];
  };
  for (const row of groupRows(segments)) {
    if (row.some((segment) => segment.x < gutter && segment.right > gutter)) {
      flush();
      out.push(...rowsOf(row));
    } else for (const segment of row) (segment.right <= gutter ? left : right).push(segment);
  }
  flush();
  return out;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

function gutterOf(segments: Line[]): number | null {
  if (segments.length < 24) return null;
  const x0 = Math.min(...segments.map((segment) => segment.x));
  const x1 = Math.max(...segments.map((segment) => segment.right));
  const middle = segments.filter((s) => s.x > x0 + (x1 - x0) * 0.3 && s.x < x0 + (x1 - x0) * 0.7);
  if (middle.length < 10) return null;
  const gutter = median(middle.map((segment) => segment.x)) - 2;
  const crossing = segments.filter((s) => s.x < gutter && s.right > gutter);
  const left = segments.filter((s) => s.right <= gutter);
  const right = segments.filter((s) => s.x >= gutter);
  if (crossing.length > segments.length * 0.12) return null;
  const isText = (side: Line[], from: number, to: number): boolean =>
    side.length >= 10 &&
    median(side.map((s) => s.text.length)) >= 25 &&
    side.filter((s) => s.right > from + (to - from) * 0.8).length >= side.length * 0.5;
  return isText(left, x0, gutter) && isText(right, gutter, x1) ? gutter : null;
}

/** A bullet, number or letter of a list or table, which belongs to the line it stands in. */
const LIST_LABEL = /^(\(?(\d{1,3}[a-z]?|[a-z]|[ivx]{2,5})(\.\d+)*[.):°]*|lid\s+\d+[.:]?|[^\p{L}\p{N}]+)$/iu;

/**
 * Titles and notes in the left margin: few short segments left of a strip that running text starts at.
 * Lines of one note are put together, before the row in which it starts; null when the page has no such margin.
 */
function withMarginTitles(segments: Line[]): Line[] | null {
  const start = marginEdge(segments);
  if (start === null) return null;
  const out: Line[] = [];
  let note: { index: number; last: Line } | null = null;
  for (const row of groupRows(segments)) {
    const margin = row.filter((s) => s.right < start && !LIST_LABEL.test(s.text.trim()));
    const text = row.filter((s) => !margin.includes(s));
    for (const segment of margin) {
      if (note && segment.baseline - note.last.baseline < segment.size * 1.6 && note.last.font === segment.font) {
        out[note.index] = {
          ...joinLines(out[note.index] as Line, segment),
          baseline: (out[note.index] as Line).baseline,
        };
        note = { index: note.index, last: segment };
      } else note = { index: out.push({ ...segment, note: true }) - 1, last: segment };
    }
    out.push(...rowsOf(text));
  }
  return out;
}

function marginEdge(segments: Line[]): number | null {
  const prose = segments.filter((s) => s.text.length >= 40);
  if (prose.length < 8) return null;
  const edge = Math.min(...prose.map((s) => Math.round(s.x)).filter((x, _, all) => share(all, x) > 0.3));
  if (!Number.isFinite(edge)) return null;
  const crossing = segments.filter((s) => s.x < edge - 20 && s.right > edge).length;
  const rows = groupRows(segments);
  const isNote = (s: Line): boolean => s.right < edge - 2 && !LIST_LABEL.test(s.text.trim());
  const notes = rows.filter((row) => row.some(isNote));
  if (notes.length < 1 || notes.length > rows.length * 0.6 || crossing > rows.length * 0.2) return null;
  return edge - 2;
}

const share = (values: number[], x: number): number =>
  values.filter((value) => Math.abs(value - x) <= 30).length / values.length;

function groupRows(segments: Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.baseline - segment.baseline) < 0.01 + first.size * 0.1) last.push(segment);
    else rows.push([segment]);
  }
  return rows;
}
