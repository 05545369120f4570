import type { AnalysedText, Entity } from '../model/text.ts';

/** Words that hold amounts together as one range or change ("van minimaal € 250 tot maximaal € 750", "van € 2 wordt per 1 juli verhoogd naar € 3"). */
const LINKS =
  /^(?:en|tot|naar|of|met|à|a|t|m|\/|-|–|,|netto|bruto|maximaal|minimaal|ten|hoogste|minste|hooguit|minstens|maximum|minimum|respectievelijk|resp|een|van|de|het|per|ingang|wordt|worden|verhoogd|verlaagd|opgehoogd|bijgesteld|\.)$/;

const isSum = (entity: Entity): boolean => entity.kind === 'bedrag' || entity.kind === 'fiscaal';
const isLink = (entity: Entity): boolean => isSum(entity) || entity.kind === 'datum';

/** For every token of a text whether it is part of a sum or a date; kept, for long tables ask it for every pair of their sums. */
const inSums = new WeakMap<AnalysedText, Uint8Array>();

function sumTokens(text: AnalysedText): Uint8Array {
  const known = inSums.get(text);
  if (known) return known;
  const marks = new Uint8Array(text.tokens.length);
  for (const entity of text.entities) if (isLink(entity)) marks.fill(1, entity.from, entity.to);
  inSums.set(text, marks);
  return marks;
}

/** Whether nothing but linking words and amounts stands between two token indexes. */
export function isSeries(text: AnalysedText, from: number, to: number): boolean {
  const sums = sumTokens(text);
  for (let at = from; at < to; at++) {
    if (!sums[at] && !LINKS.test(text.tokens[at]?.word ?? '')) return false;
  }
  return true;
}

/** The token range of an amount with the amounts that form one series with it. */
export function seriesOf(text: AnalysedText, amount: Entity): { from: number; to: number } {
  const sums = text.entities.filter((entity) => entity.kind === amount.kind);
  const at = sums.indexOf(amount);
  let [first, last] = [at, at];
  const joins = (a: Entity | undefined, b: Entity | undefined): boolean =>
    a !== undefined && b !== undefined && isSeries(text, a.to, b.from);
  while (joins(sums[first - 1], sums[first])) first -= 1;
  while (joins(sums[last], sums[last + 1])) last += 1;
  return { from: sums[first]?.from ?? amount.from, to: sums[last]?.to ?? amount.to };
}
