import { follows } from './chain.ts';
import { romanValue } from './label.ts';
import type { Placed } from './leden.ts';

const ROMAN = /^[ivx]+$/i;

/** Labels "i", "ii", "v" read as roman numerals where they make a row of those, not of letters ("h", "i", "j"). */
export function withRomans(placed: Placed[]): Placed[] {
  const open = new Map<string, number>();
  return placed.map((one, i) => {
    const { item } = one;
    if (!item || !ROMAN.test(item.number) || !['upper', 'lower', 'roman'].includes(item.family)) return one;
    const style = /^[A-Z]/.test(item.number) ? 'upper' : 'lower';
    const value = romanValue(item.number);
    const isFirst = value === 1 && startsRow(placed, i);
    if (!isFirst && !(open.has(style) && follows([open.get(style) as number], [value]))) return one;
    open.set(style, value);
    return { ...one, item: { ...item, family: 'roman', parts: [value] } };
  });
}

/** An "i" of which the next item in its style is "ii". */
function startsRow(placed: Placed[], at: number): boolean {
  const first = (placed[at] as Placed).item?.number ?? '';
  const next = placed.slice(at + 1).find(({ item }) => item && ROMAN.test(item.number) && item.number !== first);
  return next?.item?.number === first + first;
}
