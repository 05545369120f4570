import type { Entity, Sentence, Token } from '../model/text.ts';
import { findDates } from './dates.ts';
import { findFiscal } from './fiscal.ts';
import type { Found } from './found.ts';
import { findMoney } from './money.ts';
import { findPercentages } from './percentages.ts';
import { findPeriods } from './periods.ts';
import { findQuantities } from './quantities.ts';

/** The dates of a text as entities: their character spans widened to whole tokens. */
function dateEntities(text: string, tokens: Token[]): Found<'datum'>[] {
  let from = 0;
  return findDates(text).flatMap(({ date, start, end }) => {
    while (from < tokens.length && (tokens[from] as Token).end <= start) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < end) to++;
    return to > from ? [{ kind: 'datum' as const, date, from, to }] : [];
  });
}

/** The typed things in a text, in order of their first token: money, periods, days, hours, percentages, dates, the tax-free maximum. */
export function findEntities(text: string, tokens: Token[], sentences: Sentence[]): Entity[] {
  const found = [
    ...findMoney(text, tokens, sentences),
    ...findPeriods(tokens),
    ...findQuantities(tokens, sentences),
    ...findPercentages(tokens, sentences),
    ...findFiscal(tokens, sentences),
    ...dateEntities(text, tokens),
  ];
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((entity) => ({
      ...entity,
      start: (tokens[entity.from] as Token).start,
      end: (tokens[entity.to - 1] as Token).end,
    }));
}
