import type { SearchHit } from '../../corpus/api/contract.ts';

/** Sector and year whose hits are shown; null: all. */
export type HitChoice = { sector: string | null; year: string | null };
export const ALL_HITS: HitChoice = { sector: null, year: null };

export type HitLine =
  | { kind: 'cao'; key: string; name: string; code: string | null; count: number }
  | { kind: 'hit'; key: string; hit: SearchHit; index: number };

export const chosenHits = (hits: readonly SearchHit[], { sector, year }: HitChoice): SearchHit[] =>
  hits.filter((hit) => (sector === null || hit.sector === sector) && (year === null || hit.year === year));

/** Hits under a line with their cao, those with most hits first; within a cao as they came. */
export function linesOfHits(hits: readonly SearchHit[]): HitLine[] {
  const groups = [...Map.groupBy(hits, ({ caoCode, file }) => caoCode ?? file)];
  groups.sort(([, a], [, b]) => b.length - a.length);
  let index = 0;
  return groups.flatMap(([key, group]): HitLine[] => {
    const first = group[0];
    if (!first) return [];
    return [
      { kind: 'cao', key, name: first.caoName, code: first.caoCode, count: group.length },
      ...group.map((hit, at): HitLine => ({ kind: 'hit', key: `${key} ${at}`, hit, index: index++ })),
    ];
  });
}
