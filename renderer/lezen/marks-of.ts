import type { ProvisionOnPage } from '../../corpus/api/contract.ts';
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
    const codes = provision.codes.map(({ code, highlights }) => ({
      owner,
      tone: `theme-${themeOf(code)}${state}`,
      highlights,
    }));
    const near = withNearMisses
      ? provision.nearMisses.map(({ highlights }) => ({ owner, tone: `near-miss${state}`, highlights }))
      : [];
    return [...near, ...codes];
  });
}
