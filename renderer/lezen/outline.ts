import type { OutlineUnit } from '../../corpus/api/contract.ts';

/** A heading in the tree of contents. `index` is its place in the list of units. */
export type Heading = {
  index: number;
  number: string | null;
  title: string | null;
  kind: OutlineUnit['kind'];
  page: number;
  /** Whether it, or something below it, carries a code. */
  hasCodes: boolean;
  children: Heading[];
};

const isHeading = ({ kind, role, number, title }: OutlineUnit): boolean =>
  kind !== 'lid' && kind !== 'sub' && role !== 'contents' && (number ?? title) !== null;

/** The tree of chapters, articles and annexes; leden count for the article that they are in. */
export function headingsOf(units: readonly OutlineUnit[]): Heading[] {
  const tops: Heading[] = [];
  const byIndex = new Map<number, Heading>();
  const above = (parent: number | null): Heading | undefined => {
    if (parent === null) return undefined;
    return byIndex.get(parent) ?? above(units[parent]?.parent ?? null);
  };
  units.forEach((unit, index) => {
    const parent = above(unit.parent);
    if (unit.codes.length > 0) markUp(units, byIndex, unit.parent);
    if (!isHeading(unit)) return;
    const { number, title, kind, page } = unit;
    const heading = { index, number, title, kind, page, hasCodes: unit.codes.length > 0, children: [] };
    byIndex.set(index, heading);
    (parent?.children ?? tops).push(heading);
  });
  return tops;
}

function markUp(units: readonly OutlineUnit[], headings: Map<number, Heading>, parent: number | null): void {
  for (let at = parent; at !== null; at = units[at]?.parent ?? null) {
    const heading = headings.get(at);
    if (heading) heading.hasCodes = true;
  }
}

/** The heading under which a page begins: the last one that starts on or before it; null before the first. */
export function headingAt(units: readonly OutlineUnit[], page: number): number | null {
  let found: number | null = null;
  units.forEach((unit, index) => {
    if (isHeading(unit) && unit.page <= page) found = index;
  });
  return found;
}

/** The heading over a unit, or the unit itself when it is one; null when there is none. */
export function headingOver(units: readonly OutlineUnit[], unit: number): number | null {
  const here = units[unit];
  if (!here) return null;
  return isHeading(here) ? unit : (pathTo(units, unit).findLast((above) => isHeading(units[above] ?? here)) ?? null);
}

/** The units above a unit, the outermost first. */
export function pathTo(units: readonly OutlineUnit[], index: number): number[] {
  const path: number[] = [];
  for (let at = units[index]?.parent ?? null; at !== null; at = units[at]?.parent ?? null) path.unshift(at);
  return path;
}
