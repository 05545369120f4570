import type { Highlight, ProvisionOnPage } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';
import type { Mark } from '../pdf/marks.ts';

/** The name by which a mark belongs to a provision: the index of its unit. */
export const ownerOf = ({ unit }: Pick<ProvisionOnPage, 'unit'>): string => String(unit);

/** What of a text is marked: the coded words in the colour of their theme, and near misses where they are asked for. */
export function marksOf(
  provisions: readonly ProvisionOnPage[],
  themeOf: (code: Code) => number,
  chosen: string | null,
  withNearMisses: boolean,
): Mark[] {
  return provisions.flatMap((provision) => {
    const owner = ownerOf(provision);
    const state = owner === chosen ? ' chosen' : '';
    const themes = Map.groupBy(provision.codes, ({ code }) => themeOf(code));
    const codes = [...themes].map(([theme, hits]) => ({
      owner,
      tone: `theme-${theme}${state}`,
      highlights: withoutOverlap(hits.flatMap(({ highlights }) => highlights)),
    }));
    const near = withNearMisses
      ? provision.nearMisses.map(({ highlights }) => ({ owner, tone: `near-miss${state}`, highlights }))
      : [];
    return [...near, ...codes];
  });
}

/** The same characters in as few ranges as possible, in reading order: words of two codes of a theme are marked once. */
export function withoutOverlap(highlights: readonly Highlight[]): Highlight[] {
  const sorted = [...highlights].sort((a, b) => a.page - b.page || a.item - b.item || a.start - b.start);
  const joined: Highlight[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    if (last && last.page === one.page && last.item === one.item && one.start <= last.end)
      last.end = Math.max(last.end, one.end);
    else joined.push({ ...one });
  }
  return joined;
}
