import type { Code } from '../model/coding.ts';
import type { AnalysedText, Entity, Sentence } from '../model/text.ts';
import { type MoneyCode, purposeAt } from './values-purposes.ts';

const RESPECTIVELY = /^(?:respectievelijk|resp|onderscheidenlijk)$/;

/**
 * "De vergoeding voor thuiswerken en internet is € 2 respectievelijk € 20": the code of an amount by its place among the
 * amounts, where as many purposes are named before them; null where the sentence is not built so.
 */
export function respectiveCode(
  text: AnalysedText,
  amount: Entity,
  sentence: Sentence,
  present: ReadonlySet<Code>,
): MoneyCode | null {
  const { tokens, entities } = text;
  if (!tokens.slice(sentence.from, sentence.to).some((token) => RESPECTIVELY.test(token.word))) return null;
  const amounts = entities.filter((e) => e.kind === 'bedrag' && e.from >= sentence.from && e.to <= sentence.to);
  const codes: MoneyCode[] = [];
  for (let at = sentence.from; at < (amounts[0]?.from ?? sentence.from); at++) {
    const code = purposeAt(tokens, at)?.codes.find((candidate) => present.has(candidate));
    if (code && !codes.includes(code)) codes.push(code);
  }
  const isPaired = codes.length === amounts.length && codes.length > 1;
  return isPaired ? (codes[amounts.indexOf(amount)] ?? null) : null;
}
