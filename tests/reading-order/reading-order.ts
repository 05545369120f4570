import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader, type ReadDocument } from '../../corpus/api/reader.ts';
import { SHARED } from '../accuracy/measure.ts';

/**
 * Pages of real caos that are hard to read in order, by the code of the cao: tables beside text, tables beside each
 * other, lists in lists, footnotes, raised letters, balloons of changes, an index, a flow chart.
 */
const PAGES: [string, number][] = [
  ['1285', 18],
  ['1287', 16],
  ['1504', 8],
  ['1547', 32],
  ['1944', 50],
  ['2948', 47],
  ['316', 31],
  ['433', 28],
  ['518', 36],
  ['633', 25],
  ['727', 20],
  ['730', 36],
  ['750', 85],
];

/** Of each page ("code page") the indexes of its text items in reading order, as ranges; nothing of its text. */
export type ReadingOrder = Record<string, [first: number, last: number][]>;

const CORPUS = join(SHARED, 'corpus-real');
const REVIEWED = join(import.meta.dirname, 'reviewed.json');

export const reviewedOrder = (): ReadingOrder => JSON.parse(readFileSync(REVIEWED, 'utf8')) as ReadingOrder;

/** The items of a page in the order in which its units read them. */
export const itemsInOrder = ({ structure }: ReadDocument, page: number): number[] =>
  structure.units
    .flatMap((unit) => unit.runs)
    .filter((run) => run.page === page)
    .map((run) => run.item)
    .filter((item, at, items) => item !== items[at - 1]);

/** The order in which the pages are read now; null when the real caos are not on this machine. */
export async function currentOrder(): Promise<Record<string, number[]> | null> {
  if (!existsSync(CORPUS)) return null;
  const reader = createReader();
  const orders: Record<string, number[]> = {};
  for (const [code, page] of PAGES) {
    const file = readdirSync(CORPUS).find((name) => name.startsWith(`${code}__`)) ?? '';
    const read = await reader.read(join(CORPUS, file));
    if (!read.ok) throw new Error(`${code} is niet te lezen`);
    orders[`${code} ${page}`] = itemsInOrder(read.value, page);
  }
  await reader.close();
  return orders;
}

/** Neighbouring numbers as one range; items without words are left out of the numbers and do not break a range. */
function rangesOf(items: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const item of items) {
    const last = ranges.at(-1);
    if (last && item > last[1] && item <= last[1] + 3) last[1] = item;
    else ranges.push([item, item]);
  }
  return ranges;
}

/** The place of each reviewed item in its page's order; undefined for items that were in no text when it was reviewed. */
export function placesOf(ranges: ReadingOrder[string]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [first, last] of ranges) for (let item = first; item <= last; item++) places.set(item, places.size);
  return places;
}

async function main(): Promise<void> {
  const orders = await currentOrder();
  if (!orders) return console.log(`Overgeslagen: ${CORPUS} is er niet (CAO_SHARED).`);
  const ranges = Object.fromEntries(Object.entries(orders).map(([page, items]) => [page, rangesOf(items)]));
  const lines = Object.entries(ranges).map(([page, items]) => ` ${JSON.stringify(page)}: ${JSON.stringify(items)}`);
  writeFileSync(REVIEWED, `{\n${lines.join(',\n')}\n}\n`);
  console.log('Bekijk de bladzijden (caoscoop page) voor u de volgorde vastlegt.');
}

if (import.meta.main) await main();
