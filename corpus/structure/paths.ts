import type { Unit } from '../model/unit.ts';
import { letters } from './contents-witness.ts';

/**
 * Gives every unit a path that is unique in the document: "artikel 8.4 > lid 2", "Bijlage 8 > artikel 5.1".
 * Chapters stand in a path only where it would not be unique without them.
 */
export function uniquePaths(units: Unit[]): Unit[] {
  const short = units.map((unit) => pathOf(units, unit, false));
  const counts = countBy(short.map(letters));
  const taken = new Map<string, number>();
  const renamed = new Map<string, string>();
  return units.map((unit, i) => {
    const base = (counts.get(letters(short[i] as string)) ?? 0) > 1 ? pathOf(units, unit, true) : (short[i] as string);
    const parent = unit.parent === null ? '' : (renamed.get(String(unit.parent)) ?? '');
    const path = parent && base.includes(' > ') && isDeep(unit) ? `${parent} > ${nameOf(unit)}` : base;
    const seen = (taken.get(letters(path)) ?? 0) + 1;
    taken.set(letters(path), seen);
    const unique = seen === 1 ? path : `${path} (versie ${seen})`;
    renamed.set(String(i), unique);
    taken.set(letters(unique), Math.max(1, taken.get(letters(unique)) ?? 0));
    return { ...unit, path: unique };
  });
}

const isDeep = (unit: Unit): boolean => unit.kind === 'lid' || unit.kind === 'sub';

function pathOf(units: Unit[], unit: Unit, withChapters: boolean): string {
  const names = [nameOf(unit)];
  for (let at = unit.parent; at !== null; at = (units[at] as Unit).parent) {
    const above = units[at] as Unit;
    const isInner = above.kind === 'artikel' && unit.kind === 'artikel';
    const isChapter = above.kind === 'hoofdstuk' || (above.kind === 'paragraaf' && unit.kind === 'artikel');
    if (!isInner && (withChapters || !isChapter)) names.unshift(nameOf(above));
  }
  return names.join(' > ');
}

function nameOf(unit: Unit): string {
  if (unit.kind === 'bijlage' || unit.kind === 'protocol') {
    const bare = unit.number === null || !/[\divx]+$/i.test(unit.number.replace(/^\p{L}+$/u, ''));
    return [unit.number, bare ? shorten(unit.title) : null].filter(Boolean).join(' ') || unit.kind;
  }
  if (unit.kind === 'sub' && unit.number === null) return 'streepje';
  return `${unit.kind} ${unit.number ?? shorten(unit.title) ?? ''}`.trim();
}

const shorten = (title: string | null): string | null => (title === null ? null : title.slice(0, 60).trim());

function countBy(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
