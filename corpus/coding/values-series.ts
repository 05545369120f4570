import type { AnalysedText, Entity } from '../model/text.ts';

/** Words that hold amounts together as one range or change ("van minimaal € 250 tot maximaal € 750", "van € 2 naar € 3"). */
const LINKS =
  /^(?:en|tot|naar|of|met|à|a|t|m|\/|-|–|,|netto|bruto|maximaal|minimaal|ten|hoogste|minste|hooguit|minstens|maximum|minimum|respectievelijk|resp|een|van|de|het|\.)$/;

const isSum = (entity: Entity): boolean => entity.kind === 'bedrag' || entity.kind === 'fiscaal';

/** Whether nothing but linking words and amounts stands between two token indexes. */
export const isSeries = (text: AnalysedText, from: number, to: number): boolean =>
  text.tokens
    .slice(from, to)
    .every(
      (token, k) =>
        LINKS.test(token.word) ||
        text.entities.some((entity) => isSum(entity) && entity.from <= from + k && from + k < entity.to),
    );

/** The token range of an amount with the amounts that form one series with it. */
export function seriesOf(text: AnalysedText, amount: Entity): { from: number; to: number } {
  const sums = text.entities.filter((entity) => entity.kind === amount.kind);
  const linked = sums.filter((other) =>
    other.from >= amount.from ? isSeries(text, amount.to, other.from) : isSeries(text, other.to, amount.from),
  );
  return {
    from: Math.min(amount.from, ...linked.map((other) => other.from)),
    to: Math.max(amount.to, ...linked.map((other) => other.to)),
  };
}
