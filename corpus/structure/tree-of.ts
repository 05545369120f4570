import type { Page } from '../model/page.ts';
import type { Unit } from '../model/unit.ts';
import { structureOf } from './structure.ts';

/** The units of pages as lines for tests: kind, number and title, indented by one space for every level. */
export function treeOf(pages: Page[], kinds?: Unit['kind'][]): string[] {
  const { units } = structureOf(pages);
  const depths: number[] = [];
  return units.flatMap((unit, i) => {
    const depth = unit.parent === null ? 0 : (depths[unit.parent] ?? 0) + 1;
    depths[i] = depth;
    if (kinds && !kinds.includes(unit.kind)) return [];
    const isNamed = unit.kind === 'bijlage' || unit.kind === 'protocol';
    const name = isNamed && unit.number !== null ? unit.number : [unit.kind, unit.number].filter(Boolean).join(' ');
    return [' '.repeat(depth) + [name, unit.title].filter(Boolean).join(' ')];
  });
}

/** The text of units, for tests: that of a sub-item is part of its lid. */
export const textOf = (units: Unit[]): string =>
  units
    .filter((unit) => unit.kind !== 'sub')
    .map((unit) => unit.text)
    .join('\n');
