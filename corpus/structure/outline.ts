import type { Unit } from '../model/unit.ts';

/** The unit tree as indented text with pages, for people: one line for every unit that `kinds` asks for. */
export function outline(units: Unit[], kinds: Unit['kind'][] | 'all' = 'all'): string {
  const depths: number[] = [];
  return units
    .flatMap((unit, i) => {
      const depth = unit.parent === null ? 0 : (depths[unit.parent] ?? 0) + 1;
      depths[i] = depth;
      return kinds === 'all' || kinds.includes(unit.kind) ? [`${'  '.repeat(depth)}${lineOf(unit)}`] : [];
    })
    .join('\n');
}

function lineOf(unit: Unit): string {
  const isNamed = unit.kind === 'bijlage' || unit.kind === 'protocol';
  const name = isNamed && unit.number !== null ? unit.number : [unit.kind, unit.number].filter(Boolean).join(' ');
  const pages = unit.page === unit.pageEnd ? `p. ${unit.page}` : `p. ${unit.page}–${unit.pageEnd}`;
  const role = unit.role === 'body' ? '' : ` [${ROLES[unit.role]}]`;
  return `${[name, unit.title].filter(Boolean).join(' ')}  (${pages})${role}`;
}

const ROLES: Record<Exclude<Unit['role'], 'body'>, string> = {
  contents: 'inhoud of register',
  introduction: 'inleiding',
  jobProfile: 'functieprofiel',
  other: 'overig',
};
