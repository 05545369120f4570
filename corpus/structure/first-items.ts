import type { Placed } from './leden.ts';
import type { ListLabel } from './list-label.ts';

/** The number of a lid and the letter of its first item, printed as one: "2a." above "b.". */
const JOINED = /^(\d{1,2})([a-z])$/;

/** Labels such as "2a" read as a lid 2 that begins with its item a, where the next label is "b" and no "2b". */
export function withFirstItems(placed: Placed[]): Placed[] {
  return placed.map((one, i) => {
    const [, number, letter] = JOINED.exec(one.item?.number ?? '') ?? [];
    if (!one.item || !number || letter !== 'a' || nextLabel(placed, i)?.number !== 'b') return one;
    const textAt = one.line.text.indexOf(letter, one.from);
    return { ...one, item: { ...one.item, number, parts: [Number(number)], textAt } };
  });
}

const nextLabel = (placed: Placed[], at: number): ListLabel | null =>
  placed.slice(at + 1).find((one) => one.item && one.item.family !== 'bullet')?.item ?? null;
