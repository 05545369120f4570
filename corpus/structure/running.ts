import { wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** How many lines from the top and from the bottom of a page can be a running header or footer. */
const EDGE = 5;
/** More letters than this make no running header. */
const LONGEST = 250;
/** On how many pages a line comes back before it counts as running, in documents long enough. */
const TIMES = 3;
/** Print larger than this, against that of the text, is that of a title that counts along with the pages by chance. */
const LARGE = 1.3;
/** Begin of the key of a page number beside words that differ from page to page (the name of the chapter). */
const TITLED = 'title#';

/**
 * The running headers and footers of a document: lines at the edge of a page that come back on at least three pages
 * at the same height, a page number in them counted along, also beside other words than before; and what stands apart at the height where most pages have
 * one (the name of the chapter). `rows` are the rows of each page, from top to bottom.
 */
export function runningLines(rows: Line[][]): Set<Line> {
  const running = new Set<Line>();
  const sizes = rows.flatMap((page) => page.map((line) => line.size)).sort((a, b) => a - b);
  const usualSize = sizes[sizes.length >> 1] ?? 0;
  for (const fromTop of [true, false]) {
    const edges = rows.map((page) => (fromTop ? page.slice(0, EDGE) : page.slice(-EDGE).reverse()));
    const pagesByKey = countPages(edges);
    const needed = (key: string): number =>
      key.startsWith(TITLED) ? Math.max(5, rows.length / 5) : Math.min(TIMES, Math.max(2, rows.length));
    for (const edge of edges) {
      for (const line of edge) {
        const comesBack = (key: string): boolean => (pagesByKey.get(key) ?? 0) >= needed(key);
        const isLarge = line.size > usualSize * LARGE;
        if (!keysOf(line).some((key) => comesBack(key) && !(isLarge && key.startsWith(TITLED)))) break;
        running.add(line);
      }
    }
    for (const line of [...atHeightOfOthers(edges, running), ...apartAtOneHeight(edges, usualSize)]) running.add(line);
    if (fromTop) keepHeadings(edges, usualSize, running);
  }
  return running;
}

/** A heading in larger print that comes back over every page of its chapter is its heading once, and runs from then on. */
function keepHeadings(edges: Line[][], usualSize: number, running: Set<Line>): void {
  const isHeading = (line: Line): boolean => {
    const label = line.size > usualSize * 1.1 ? wordLabel(line.text) : null;
    return label?.number != null && label.word !== 'artikel';
  };
  let before: Line | undefined;
  for (const heading of edges.flatMap((edge) => edge.find(isHeading) ?? [])) {
    const comesBack = before?.text === heading.text && Math.abs(before.baseline - heading.baseline) < 2;
    if (comesBack) running.add(heading);
    else running.delete(heading);
    before = heading;
  }
}

/**
 * Lines that stand apart at one height on most pages, no larger than the text, whatever they say: the articles that a
 * page holds, the name of its chapter.
 */
function apartAtOneHeight(edges: Line[][], usualSize: number): Line[] {
  const apart = edges.flatMap(([line, next]) =>
    line && next && line.size <= usualSize && line.text.length < 100 && gapOf(line, next) > line.size * 2 ? [line] : [],
  );
  const heights = Map.groupBy(apart, (line) => Math.round(line.baseline));
  return [...heights.values()].filter((lines) => lines.length >= Math.max(6, edges.length * 0.6)).flat();
}

const gapOf = (a: Line, b: Line): number => Math.abs(a.baseline - b.baseline);

/** Lines at the height at which a fifth of all pages has a running line, with white between them and the text. */
function atHeightOfOthers(edges: Line[][], running: Set<Line>): Line[] {
  const heights = new Map<number, number>();
  for (const edge of edges)
    for (const line of edge)
      if (running.has(line)) heights.set(Math.round(line.baseline), (heights.get(Math.round(line.baseline)) ?? 0) + 1);
  const usual = [...heights].filter(([, count]) => count >= Math.max(4, edges.length / 5)).map(([height]) => height);
  return edges.flatMap((edge) => {
    const last = edge.findIndex((line) => !running.has(line));
    const [line, next] = [edge[last], edge[last + 1]];
    if (!line || !next || !usual.some((height) => Math.abs(height - line.baseline) <= 1.5)) return [];
    return gapOf(line, next) > line.size * 2 ? [line] : [];
  });
}

function countPages(edges: Line[][]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const edge of edges) {
    const keys = new Set(edge.flatMap(keysOf));
    for (const key of keys) pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  return pages;
}

/** The keys of a row and of its cells: a header can have the name of the cao in one and that of the chapter in the other. */
function keysOf(row: Line): string[] {
  if (row.cells.length === 1) return keysOfText(row.text, row);
  if (row.cells.length > 4) return [];
  const cells = row.pieces.reduce<string[]>((parts, piece, i) => {
    const words = row.text.slice(piece.start, row.pieces[i + 1]?.start ?? row.text.length);
    if (i === 0 || row.starts.includes(piece.start)) parts.push(words);
    else parts[parts.length - 1] += words;
    return parts;
  }, []);
  const long = cells.filter((cell) => cell.replace(/\P{L}/gu, '').length >= 8);
  return [...keysOfText(row.text, row), ...long.flatMap((cell) => keysOfText(cell, row))];
}

/**
 * What makes two lines of different pages the same: words and height, a number that counts with the pages replaced; a
 * page number alone is the same at any height (of a page of another size).
 */
function keysOfText(text: string, line: Line): string[] {
  if (text.length > LONGEST || wordLabel(text)?.word === 'lid') return [];
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const height = Math.round(line.baseline / 12);
  const numbers = [...words.matchAll(/(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/gu)];
  const isHeading = wordLabel(text)?.number;
  const counted = (isHeading ? [] : numbers).map((match) => {
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    return `${rest.replace(/\s+/g, ' ').trim()}#${Number(match[0]) - line.page}`;
  });
  const titled = isHeading ? null : (/^(\d{1,3}) \D{3,60}$/.exec(words) ?? /^\D{3,60} (\d{1,3})$/.exec(words));
  if (titled) counted.push(`${TITLED}${Number(titled[1]) - line.page}`);
  const onlyNumber = /^(?:pagina |blz |page )?(\d{1,3})(?: van \d+)?$/.exec(words);
  const free = onlyNumber ? [`page#${Number(onlyNumber[1]) - line.page}`] : [];
  const keys = /\p{L}/u.test(words) ? [words, ...counted] : counted;
  return [...free, ...keys.flatMap((key) => [`${key}@${height}`, `${key}@${height + 1}`])];
}
