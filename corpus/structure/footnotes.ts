import type { Body } from './body.ts';
import type { Line } from './line.ts';

const MARK = /^\s*(\d{1,3}(?![\d.,]*\d)|\*{1,3}|[a-z]\))[\s.)]*\S/;
/** More lines than this at the foot of a page are a table in small print. */
const MOST = 15;

/** Notes which lines of a page are footnotes: small print at its foot that begins with a number or star. */
export function markFootnotes(lines: Line[], body: Body): Line[] {
  const isSmall = (line: Line | undefined): boolean => line !== undefined && line.size < body.size * 0.92;
  let first = lines.length;
  while (isSmall(lines[first - 1])) first--;
  while (first < lines.length && !MARK.test((lines[first] as Line).text)) first++;
  const notes = lines.length - first;
  const isFoot = notes > 0 && notes <= MOST && first > 0 && lines.slice(first).every((line) => line.cells.length < 3);
  return isFoot ? lines.map((line, i) => (i >= first ? { ...line, foot: true } : line)) : lines;
}

/** Footnotes after the text that they interrupt. */
export const footnotesLast = (lines: Line[]): Line[] =>
  lines.some((line) => line.foot)
    ? [...lines.filter((line) => !line.foot), ...lines.filter((line) => line.foot)]
    : lines;
