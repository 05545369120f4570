import type { AnalysedText, Sentence, Token } from '../model/text.ts';
import { type Purpose, purposeAt } from './values-purposes.ts';

/** A purpose at token `at` and how far it is from an amount, in words; the nearest one is what the amount is for. */
export type Candidate = { purpose: Purpose; at: number; distance: number };

/** What counts as so many words of distance. Weighed on clauses; only their order of size matters. */
const FARTHER = { behind: 6, otherBehind: 40, amount: 14, semicolon: 12, clause: 5, coordination: 5 };

/** The amounts between two token indexes. */
export const amountsBetween = (text: AnalysedText, from: number, to: number): number =>
  text.entities.filter((entity) => entity.kind === 'bedrag' && entity.from >= from && entity.to <= to).length;

const TURN = /^(?:maar|plus|daarnaast|bovendien|terwijl)$/;
const PURPOSE_CLAUSE = /^(?:voor|ter|ten|om|als|aan|bestemd|bedoeld)$/;

const isTurn = (token: Token, next: Token | undefined): boolean =>
  TURN.test(token.word) || (token.text === ',' && /^(?:en|dan)$/.test(next?.word ?? ''));

/** How much the marks and conjunctions between two tokens set them apart. */
function breaks(text: AnalysedText, from: number, to: number, followsAmount: boolean): number {
  let sum = 0;
  for (let k = from; k < to; k++) {
    const token = text.tokens[k] as Token;
    if (/^[;:]$/.test(token.text)) sum += token.text === ';' ? FARTHER.semicolon : FARTHER.clause;
    else if (isTurn(token, text.tokens[k + 1])) sum += FARTHER.clause;
    else if (followsAmount && token.word === 'en') sum += FARTHER.coordination;
  }
  return sum;
}

/** "voor internet", "ter compensatie van …", or "in zijn budget" right before the purpose. */
const isPurposeClause = (tokens: Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => PURPOSE_CLAUSE.test(token.word)) ||
  tokens.slice(Math.max(from, to - 2), to).some((token) => token.word === 'in');

/** "naast de internetvergoeding van € 25": the sum right behind a purpose is its own, even when that is set aside. */
const isOwnSum = (text: AnalysedText, from: number, to: number): boolean =>
  to - from <= 2 && text.tokens.slice(from, to).every((token) => /^(?:van|ad|à|:|\(|een|is)$/.test(token.word));

/** "…; in plaats daarvan geldt een tegemoetkoming van € 25": what stands before these words is not what is paid. */
const isReplaced = (tokens: Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token, k, all) => token.word === 'plaats' && /^(?:daar|hier)van$/.test(all[k + 1]?.word ?? ''));

/** Whether a word counts what an earlier amount is paid for ("€ 0,23 per km"), and so is no purpose of this one. */
function isRateOfOther(text: AnalysedText, at: number, amount: { from: number }): boolean {
  const per = text.tokens[at - 1]?.word === 'per' ? at - 1 : at - 2;
  if (text.tokens[per]?.word !== 'per') return false;
  return text.entities.some((e) => e.kind === 'bedrag' && e.to <= per && per - e.to <= 2 && e.to <= amount.from);
}

/**
 * The purposes that the sentence of an amount names, with their distance. Words behind an amount are as near as
 * words before it when they say what it is for ("€ 20 per maand voor internet"); other amounts, semicolons and an
 * "en" that joins two amounts set a word apart. What is named behind an amount without such words ("en wordt met het
 * salaris betaald") hardly says that it is for something else.
 */
export function purposesBeside(
  text: AnalysedText,
  amount: { from: number; to: number },
  sentence: Sentence,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const purpose = purposeAt(text.tokens, at);
    if (!purpose || (at >= amount.from && at < amount.to)) continue;
    const isBehind = at >= amount.to;
    const [from, to] = isBehind ? [amount.to, at] : [at + 1, amount.from];
    if (purpose.isSetAside && (isBehind || !isOwnSum(text, from, to))) continue;
    if (!isBehind && (isRateOfOther(text, at, amount) || isReplaced(text.tokens, from, to))) continue;
    const followsAmount = !isBehind && amountsBetween(text, sentence.from, at) > 0;
    const farBehind = purpose.codes.length === 0 ? FARTHER.otherBehind : FARTHER.behind;
    const behind = isBehind && !isPurposeClause(text.tokens, from, to) ? farBehind : 0;
    const apart = FARTHER.amount * amountsBetween(text, from, to) + breaks(text, from, to, followsAmount);
    found.push({ purpose, at, distance: to - from + behind + apart });
  }
  return found;
}
