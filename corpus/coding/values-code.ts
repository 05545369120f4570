import { analyse } from '../language/analyse.ts';
import { hasFiniteVerb } from '../language/finite-verbs.ts';
import type { Code } from '../model/coding.ts';
import type { AnalysedText, Entity, Sentence, Token } from '../model/text.ts';
import { amountsBetween, type Candidate, purposesBeside } from './values-distance.ts';
import { MONEY_CODES, type MoneyCode, purposeAt } from './values-purposes.ts';
import { respectiveCode } from './values-respective.ts';
import { seriesOf } from './values-series.ts';

/** What stands above a passage and governs it: the headings, outermost first, and the article's text before its leden. */
export type Context = { headings: readonly string[]; lead: string | null };

/** What counts as so many words of distance from an amount. Weighed on clauses; only their order of size matters. */
const FARTHER = { lead: 12, sentence: 16, nextSentence: 22, context: 45, heading: 55 };

/** A weak word right beside an amount is nearly as good as a strong one. */
const weakness = (distance: number): number => Math.min(10, 4 + distance);

/** The purposes of another sentence; the last named is the nearest. */
function elsewhere(tokens: readonly Token[], from: number, to: number, farther: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const purpose = purposeAt(tokens, at);
    if (purpose && !purpose.isSetAside) found.push({ purpose, at, distance: farther + Math.min(10, (to - at) / 4) });
  }
  return found;
}

const REFERS_BACK = /^(?:dit|deze|het|die|hiermee|daarmee|dat)$/;
const INSTEAD = /^(?:plaats|daarnaast|bovendien|voorts|tevens|verder)$/;

/** "In plaats daarvan", "daarnaast": the sentence turns to another subject than the one before it. */
const turns = (text: AnalysedText, sentence: Sentence): boolean =>
  text.tokens.slice(sentence.from, sentence.from + 3).some((token) => INSTEAD.test(token.word));

function around(text: AnalysedText, index: number): Candidate[] {
  const own = text.sentences[index] as Sentence;
  const found: Candidate[] = [];
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    const sentence = text.sentences[k] as Sentence;
    const isSibling = own.lead !== null && sentence.lead === own.lead;
    if (isSibling) continue;
    const step = k === own.lead ? FARTHER.lead : FARTHER.sentence * (index - k);
    const candidates = elsewhere(text.tokens, sentence.from, sentence.to, step);
    found.push(...(turns(text, own) ? candidates.filter(({ purpose }) => purpose.codes.length > 0) : candidates));
  }
  if (own.lead !== null && own.lead < index - 4) {
    const lead = text.sentences[own.lead] as Sentence;
    found.push(...elsewhere(text.tokens, lead.from, lead.to, FARTHER.lead));
  }
  const next = text.sentences[index + 1];
  if (next && REFERS_BACK.test(text.tokens[next.from]?.word ?? '') && amountsBetween(text, next.from, next.to) === 0)
    found.push(...elsewhere(text.tokens, next.from, next.to, FARTHER.nextSentence));
  return found;
}

function above(context: Context): Candidate[] {
  const texts = [...(context.lead ? [context.lead] : []), ...[...context.headings].reverse()];
  return texts.flatMap((text, i) => {
    const { tokens } = analyse(text);
    return elsewhere(tokens, 0, tokens.length, (i === 0 && context.lead ? FARTHER.context : FARTHER.heading) + 8 * i);
  });
}

/** Within so many words a purpose whose code the passage does not carry says that the amount is for something else. */
const VETO = 4;

/** The code of a purpose among those that the passage carries; null: it is something else, undefined: it says nothing here. */
function codeFor({ purpose, distance }: Candidate, codes: ReadonlySet<Code>): MoneyCode | null | undefined {
  if (purpose.codes.length === 0) return null;
  const code = purpose.codes.find((candidate) => codes.has(candidate));
  const isVeto = !purpose.isWeak && distance <= VETO && !purpose.codes.includes('thuiswerkvergoeding');
  return code ?? (isVeto ? null : undefined);
}

const REACH_OF_PAIR = 6;
/** "de kosten van thuiswerken, waaronder internet": the one sum includes the other. */
const INCLUDES = /^(?:inclusief|waaronder|begrepen|inbegrepen)$/;

/** Of one sum for two purposes ("internet- en thuiswerkkosten") the first in the codebook's order. */
function firstOfPair(
  text: AnalysedText,
  best: Candidate,
  code: MoneyCode,
  own: Candidate[],
  codes: ReadonlySet<Code>,
): MoneyCode {
  const partners = own.flatMap((candidate) => {
    const { purpose, at } = candidate;
    const other = codeFor(candidate, codes);
    const [from, to] = at < best.at ? [at + 1, best.at] : [best.at + 1, at];
    const isJoined =
      to - from <= REACH_OF_PAIR &&
      amountsBetween(text, from, to) === 0 &&
      !hasFiniteVerb(text.tokens.slice(from, to)) &&
      text.tokens
        .slice(from, to)
        .some((token) =>
          /^(?:en|of|als|alsmede|evenals|&|\/|inclusief|waaronder|begrepen|inbegrepen)$/.test(token.word),
        );
    const isPart = text.tokens.slice(from, to).some((token) => INCLUDES.test(token.word));
    return other && isJoined && (isPart || !purpose.isWeak) ? [other] : [];
  });
  return MONEY_CODES.find((candidate) => candidate === code || partners.includes(candidate)) ?? code;
}

const PER_KILOMETER = /^(?:kilometer|km|gereden|gereisde?)$/;

/** Whether an amount is a rate per kilometre or the numerator of a fraction ("€ 2,65/8"): never recorded. */
function isOther(tokens: Token[], amount: Entity): boolean {
  const next = tokens.slice(amount.to, amount.to + 5);
  if (next[0]?.text === '/' && next[1]?.kind === 'number') return true;
  const per = next.findIndex((token) => token.word === 'per' || token.word === '/');
  return per >= 0 && PER_KILOMETER.test(next[per + 1]?.word ?? '');
}

/**
 * The code that an amount (or a reference to the tax-free maximum) belongs to: that of the nearest word that says what
 * is paid, in its sentence, else in the sentence that governs it, else above the passage. Null when that is something else.
 */
export function codeOfAmount(
  text: AnalysedText,
  amount: Entity,
  codes: ReadonlySet<Code>,
  context: Context,
): MoneyCode | null {
  if (isOther(text.tokens, amount)) return null;
  const index = text.tokens[amount.from]?.sentence ?? 0;
  const sentence = text.sentences[index] as Sentence;
  const inOrder = respectiveCode(text, amount, sentence, codes);
  if (inOrder) return inOrder;
  const own = purposesBeside(text, seriesOf(text, amount), sentence);
  const ranked = [...own, ...around(text, index), ...above(context)]
    .filter((candidate) => codeFor(candidate, codes) !== undefined)
    .map((candidate) => ({
      ...candidate,
      distance: candidate.distance + (candidate.purpose.isWeak ? weakness(candidate.distance) : 0),
    }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (!best) {
    const present = MONEY_CODES.filter((code) => codes.has(code));
    return present[0] ?? null;
  }
  const code = codeFor(best, codes) ?? null;
  return code && own.some((candidate) => candidate.at === best.at) ? firstOfPair(text, best, code, own, codes) : code;
}
