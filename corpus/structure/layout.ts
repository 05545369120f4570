import type { Page } from '../model/page.ts';
import type { Body } from './body.ts';
import { linesOf } from './cells.ts';
import { groupRows, type Line, rowsOf } from './line.ts';
import { numbersLines } from './line-numbers.ts';
import { marginEdge, withMarginNotes } from './margin.ts';
import { sideBoxes, withBoxes } from './side-boxes.ts';
import { withTaggedRows } from './tagged-rows.ts';

/** Lines of one page in reading order; `aside` are balloons and line numbers beside the text. */
export type Layout = { lines: Line[]; aside: Line[] };

/** More segments than this make no page that people read: they are taken row by row. */
const MOST = 3000;

/** Reading order of the segments of pages: balloons and line numbers set apart, margin titles and columns told from tables. */
export function layoutsOf(pages: Page[], segments: Line[][], body: Body): Layout[] {
  let before: number[] = [];
  const asides = pages.map((page, i) => new Set(besideText(page, readable(segments[i]), body.right, body.size)));
  const texts = segments.map((all, i) => readable(all).filter((segment) => !asides[i]?.has(segment)));
  const found = texts.map(guttersOf);
  const usual = usualGutters(found, texts);
  const edge = marginEdge(texts.filter((_, i) => found[i]?.length === 0).flat());
  return pages.map((_, i) => {
    const [all, text, own] = [segments[i] as Line[], texts[i] as Line[], found[i] as number[]];
    const aside = asides[i] as Set<Line>;
    if (all.length > MOST) return { lines: rowsOf(all), aside: [] };
    const gutters =
      [own, guttersGoingOn(text, before), guttersAsUsual(text, usual)].find((one) => one.length > 0) ?? [];
    before = gutters;
    const inOne = (part: Line[]): Line[] => withMarginNotes(part, edge) ?? linesOf(part);
    if (gutters.length > 0) return { lines: inColumns(text, gutters), aside: [...aside] };
    const boxes = sideBoxes(text, body);
    const boxed = new Set(boxes.flat());
    const lines = withTaggedRows(
      text.filter((segment) => !boxed.has(segment)),
      inOne,
    );
    return { lines: withBoxes(lines, boxes), aside: [...aside] };
  });
}

/** The segments of a page of which the layout is looked into. */
const readable = (segments: Line[] = []): Line[] => (segments.length > MOST ? [] : segments);

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
      (portrait &&
        segment.x > bodyRight + bodySize &&
        segment.size < bodySize * 0.95 &&
        /\p{L}{3}/u.test(segment.text)),
  );
  return [...numbers, ...balloons, ...(portrait ? thumbTabs(segments, bodyRight + bodySize * 2) : [])];
}

/** The number of the chapter at the edge of the page, right of all text; a table that is wider than the text has more there. */
function thumbTabs(segments: Line[], edge: number): Line[] {
  const beyond = segments.filter((segment) => segment.x > edge);
  return beyond.length <= 2 && beyond.every((segment) => segment.text.trim().length <= 3) ? beyond : [];
}

/** A column of numbers left of everything else that number the lines. */
function lineNumbers(segments: Line[]): Line[] {
  const numeric = segments.filter((segment) => /^\d{1,3}$/.test(segment.text.trim()));
  const others = segments.filter((segment) => !numeric.includes(segment));
  const left = Math.min(...others.map((segment) => segment.x));
  const column = numeric.filter((segment) => segment.right < left);
  const rows = new Map(groupRows(segments).flatMap((row, i) => row.map((segment) => [segment, i])));
  const numbers = column.map((segment) => ({ value: Number(segment.text), row: rows.get(segment) ?? 0 }));
  return numbersLines(numbers) ? column : [];
}

/** Two or more columns of running text one after the other; what runs across the strips between them stays in between. */
function inColumns(segments: Line[], gutters: number[]): Line[] {
  const columnOf = (segment: Line): number => gutters.filter((gutter) => gutter <= segment.x).length;
  const starts = [...gutters, 0].map((_, i) => leftmost(segments.filter((segment) => columnOf(segment) === i)));
  const out: Line[] = [];
  let columns: Line[][] = starts.map(() => []);
  const flush = (): void => {
    columns.forEach((side, i) => {
      const column = (starts[i] as number) - (starts[0] as number);
      out.push(...rowsOf(side).map((line) => ({ ...line, column })));
    });
    columns = starts.map(() => []);
  };
  for (const row of groupRows(segments)) {
    if (row.some((segment) => gutters.some((gutter) => segment.x < gutter && segment.right > gutter))) {
      flush();
      out.push(...rowsOf(row));
    } else for (const segment of row) columns[columnOf(segment)]?.push(segment);
  }
  flush();
  return out;
}

const leftmost = (side: Line[]): number => Math.min(...side.map((segment) => segment.x));

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A page with fewer segments than this can be too short to show its columns by itself. */
const SHORT = 40;

/** The columns of the page before, where a short page goes on with them: nothing runs across, long lines on both sides. */
function guttersGoingOn(segments: Line[], before: number[]): number[] {
  if (before.length === 0 || segments.length >= SHORT) return [];
  const isCrossed = before.some((gutter) => segments.some((s) => s.x < gutter && s.right > gutter));
  const sides = [...before, Number.POSITIVE_INFINITY].map((gutter, i) =>
    segments.filter((s) => s.x < gutter && s.x >= (before[i - 1] ?? 0)).map((s) => s.text.length),
  );
  return !isCrossed && sides.every((side) => side.length > 1 && median(side) >= 25) ? before : [];
}

/** The share of pages that have columns of their own, and how far their strips can differ, in points. */
const USUAL = 0.12;
const SAME_STRIP = 12;

/** The strips that most pages with columns have, in a document where many do or leave the same strip empty. */
function usualGutters(found: number[][], texts: Line[][]): number[] {
  const own = found.filter((gutters) => gutters.length > 0);
  const isAlike = (x: number): boolean =>
    own.some(([gutter, ...more]) => more.length === 0 && gutter && Math.abs(gutter - x) < SAME_STRIP / 3);
  const empty = texts.flatMap((text, i) => {
    const x = found[i]?.length === 0 && own.length > 0 ? emptiest(text) : null;
    return x !== null && isAlike(x) ? [[x]] : [];
  });
  const split = [...own, ...empty];
  const isSame = (a: number[], b: number[]): boolean =>
    a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] as number)) < SAME_STRIP);
  const groups = split.map((gutters) => split.filter((other) => isSame(gutters, other)));
  const [most = []] = groups.sort((a, b) => b.length - a.length);
  if (most.length < 3 || most.length < found.length * USUAL) return [];
  return (most[0] as number[]).map((_, i) => Math.min(...most.map((gutters) => gutters[i] as number)));
}

/**
 * The usual strips on a page where nothing but a title crosses them and one side at least is running text; the other may be a
 * table or the end of a chapter.
 */
function guttersAsUsual(segments: Line[], usual: number[]): number[] {
  if (usual.length === 0) return [];
  const crossing = segments.filter((s) => usual.some((x) => s.x < x && s.right > x)).length;
  const sides = [...usual, Number.POSITIVE_INFINITY].map((x, i) =>
    segments.filter((s) => s.right <= x + 1 && s.x >= (usual[i - 1] ?? 0)),
  );
  const isSplit = crossing <= segments.length * 0.05 && sides.every((side) => side.length > 1);
  return isSplit && sides.some((side) => isRunningText(side) || isProse(side)) ? usual : [];
}

/** Several long lines: enough where the columns themselves are known. */
const isProse = (side: Line[]): boolean => side.filter((segment) => segment.text.length >= 35).length >= 4;

/** The strips between columns, from left to right. */
function guttersOf(segments: Line[]): number[] {
  const gutter = emptiest(segments);
  if (gutter === null) return [];
  const left = segments.filter((segment) => segment.right <= gutter);
  const right = segments.filter((segment) => segment.x >= gutter);
  const [before, after] = [guttersOf(left), guttersOf(right)];
  const isText = (side: Line[], inner: number[]): boolean => inner.length > 0 || isRunningText(side);
  return isText(left, before) && isText(right, after) ? [...before, gutter, ...after] : [];
}

/** The right end of the strip that the fewest segments run across, not at the side of the page; null when many do. */
function emptiest(segments: Line[]): number | null {
  if (segments.length < 24) return null;
  const x0 = Math.min(...segments.map((segment) => segment.x));
  const x1 = Math.max(...segments.map((segment) => segment.right));
  let [from, to, fewest] = [0, 0, Number.POSITIVE_INFINITY];
  for (let x = x0 + (x1 - x0) * 0.3; x < x0 + (x1 - x0) * 0.7; x += 3) {
    const crossing = segments.filter((s) => s.x < x && s.right > x).length;
    if (crossing < fewest) [from, fewest] = [x, crossing];
    if (crossing === fewest && (to < from || x - to < 4)) to = x;
  }
  return fewest > segments.length * 0.12 ? null : to;
}

/** Long lines of which most fill the column; marks of lists ("-", "a.") stand apart from their text and do not count. */
function isRunningText(segments: Line[]): boolean {
  const side = segments.filter((segment) => segment.text.trim().length > 3);
  if (side.length < 10) return false;
  const rights = side.map((segment) => segment.right).sort((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * 0.9)] as number;
  const x = Math.min(...side.map((segment) => segment.x));
  const full = side.filter((segment) => segment.right > edge - (edge - x) * 0.15).length;
  return median(side.map((segment) => segment.text.length)) >= 25 && full >= side.length * 0.45;
}
