import type { Line } from './line.ts';

/** How many lines from the top and from the bottom of a page can be a running header or footer. */
const EDGE = 5;

/**
 * The running headers and footers of a document: lines at the edge of a page that come back on at least three pages
 * at the same height, a page number in them counted along. `rows` are the rows of each page, from top to bottom.
 */
export function runningLines(rows: Line[][]): Set<Line> {
  const running = new Set<Line>();
  for (const fromTop of [true, false]) {
    const edges = rows.map((page) => (fromTop ? page.slice(0, EDGE) : page.slice(-EDGE).reverse()));
    const pagesByKey = countPages(edges);
    const needed = Math.min(3, Math.max(2, rows.length));
    for (const edge of edges) {
      for (const line of edge) {
        if (!keysOf(line).some((key) => (pagesByKey.get(key) ?? 0) >= needed)) break;
        running.add(line);
      }
    }
  }
  return running;
}

function countPages(edges: Line[][]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const edge of edges) {
    const keys = new Set(edge.flatMap(keysOf));
    for (const key of keys) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  return pages;
}

/** What makes two lines of different pages the same: words and height, a number that counts with the pages replaced. */
function keysOf(line: Line): string[] {
  const words = line.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const height = Math.round(line.baseline / 12);
  const numbers = [...words.matchAll(/(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/gu)];
  const counted = numbers.map((match) => {
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    return `${rest.replace(/\s+/g, ' ').trim()}#${Number(match[0]) - line.page}`;
  });
  const keys = /\p{L}/u.test(words) ? [words, ...counted] : counted;
  return keys.flatMap((key) => [`${key}@${height}`, `${key}@${height + 1}`]);
}
