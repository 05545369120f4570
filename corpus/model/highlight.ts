import type { Span } from './span.ts';
import type { TextRun } from './unit.ts';

/** Characters of one text item of one page: `text[start..end)` of item `item`. */
export type ItemRange = { page: number; item: number; start: number; end: number };

/** Where the characters of a span of repaired text stand on their pages, in reading order. */
export const placesOf = (runs: readonly TextRun[], span: Span): ItemRange[] =>
  runs
    .filter((run) => run.start < span.end && span.start < run.end)
    .map((run) => ({
      page: run.page,
      item: run.item,
      start: run.offset + Math.max(span.start - run.start, 0),
      end: run.offset + Math.min(span.end, run.end) - run.start,
    }));
