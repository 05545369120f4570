import type { Candidate } from './candidates.ts';
import { letters } from './contents-witness.ts';
import type { PartTitle } from './parts.ts';
import { lowerBound } from './sorted.ts';

type Parts = (number | string)[];

/** What it costs when numbers start again without a reason, from the first or from another number. */
export type Restart = { first: number; other: number };

/** How far back a heading looks for the one it continues. */
const WINDOW = 120;

/**
 * Chooses the headings of articles over the whole document: the row of candidates that together look most like
 * headings and whose numbers continue best. `parts` of a document's structure (annexes, chapters) let numbers restart.
 */
export function articleChain(
  candidates: Candidate[],
  containers: Candidate[],
  titles: PartTitle[] = [],
  restart: Restart = { first: -3.5, other: -6 },
): Candidate[] {
  const best: number[] = [];
  const from: number[] = [];
  const between = containers.toSorted((a, b) => a.line - b.line);
  const lines = between.map((one) => one.line);
  const passed = candidates.map((one) => lowerBound(lines, one.line));
  const titleLines = titles.map((title) => title.line);
  const passedTitles = candidates.map((one) => lowerBound(titleLines, one.line));
  candidates.forEach((candidate, i) => {
    best[i] = candidate.score - 0.5;
    from[i] = -1;
    for (let j = Math.max(0, i - WINDOW); j < i; j++) {
      const previous = candidates[j] as Candidate;
      if (previous.line === candidate.line) continue;
      const value =
        (best[j] as number) +
        candidate.score +
        transition(previous, candidate, {
          containers: between.slice(passed[j], passed[i]),
          title: passedTitles[i] !== passedTitles[j],
          restart,
        });
      if (value > (best[i] as number)) {
        best[i] = value;
        from[i] = j;
      }
    }
  });
  let at = best.length === 0 ? -1 : best.indexOf(Math.max(...best));
  if (at >= 0 && (best[at] as number) <= 0) return [];
  const chain: Candidate[] = [];
  for (; at >= 0; at = from[at] as number) chain.unshift(candidates[at] as Candidate);
  return chain;
}

const DATED = /(?<!\p{L})(per|tot|vanaf|sinds|ingang|van toepassing|vervalt|geldig|geldt)(?!\p{L}).*\d{4}/iu;

/** Whether a heading is that of the article before it as it is from or up to another date. */
const isOtherVersion = (a: Candidate, b: Candidate): boolean =>
  (DATED.test(a.rest) || DATED.test(b.rest)) && letters(a.rest).slice(0, 8) === letters(b.rest).slice(0, 8);

/** What stands between two headings: parts with a number, a title that could head a part. */
type Between = { containers: Candidate[]; title: boolean; restart: Restart };

/** How well one article number follows another. */
function transition(a: Candidate, b: Candidate, between: Between): number {
  const from = a.number?.parts ?? [];
  const to = b.number?.parts ?? [];
  const sameFamily = (a.word === 'artikel') === (b.word === 'artikel') && a.number?.style === b.number?.style;
  if (between.containers.length > 0) return afterContainer(from, to, sameFamily, between.containers);
  const family = sameFamily ? 0 : -1.5;
  if (follows(from, to)) return 1.5 + family;
  const gap = missing(from, to);
  if (gap !== null && gap > 0) return Math.max(-3, -0.7 * gap) + family;
  if (samePart(from, to)) return isOtherVersion(a, b) ? 0 : -2 + family;
  if (!isFirst(to)) return between.restart.other;
  return between.title ? -0.5 : between.restart.first + family;
}

function afterContainer(from: Parts, to: Parts, sameFamily: boolean, between: Candidate[]): number {
  const numbers = between.map((one) => one.number?.parts[0]);
  if (sameFamily && follows(from, to)) return 1.5;
  if (to.length > 1 && numbers.includes(to[0]) && to[1] === 1) return 1.5;
  if (isFirst(to)) return 0;
  const gap = missing(from, to);
  if (gap !== null && gap > 0) return Math.max(-3, -0.7 * gap);
  return to.length > 1 && numbers.includes(to[0]) ? -1 : -3;
}

/** Whether `to` is a number that can come directly after `from`: 7→8, 16→16a, 16a→17, 3.9→4.1, 1.2→1.2.1, A→B. */
export function follows(from: Parts, to: Parts): boolean {
  const depth = from.findIndex((part, i) => part !== to[i]);
  if (depth < 0) return to.length === from.length + 1 && (to.at(-1) === 1 || to.at(-1) === 'a');
  if (!isNext(from[depth], to[depth])) return false;
  return to.slice(depth + 1).every((part) => part === 1 || part === 'a');
}

function isNext(a: Parts[number] | undefined, b: Parts[number] | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return b === a + 1;
  if (typeof a === 'string' && typeof b === 'string') return b.charCodeAt(0) === a.charCodeAt(0) + 1;
  return false;
}

/** How many numbers are skipped from one to the other at the first level where they differ; null when it is not forward. */
function missing(from: Parts, to: Parts): number | null {
  const depth = from.findIndex((part, i) => part !== to[i]);
  const a = from[depth];
  const b = to[depth];
  if (depth < 0) return to.length > from.length ? 1 : null;
  if (typeof a === 'number' && typeof b === 'number') return b > a ? b - a - 1 + (to.length > depth + 1 ? 1 : 0) : null;
  if (typeof a === 'string' && typeof b === 'string') return b > a ? b.charCodeAt(0) - a.charCodeAt(0) - 1 : null;
  return null;
}

const samePart = (a: Parts, b: Parts): boolean => a.length === b.length && a.every((part, i) => part === b[i]);

export const isFirst = (parts: Parts): boolean =>
  parts.at(-1) === 1 || parts[0] === 'a' || (parts.length > 1 && parts[1] === 1);
