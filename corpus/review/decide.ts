import type { Code, CodeHit, Provision } from '../model/coding.ts';
import type { Decision } from '../model/decision.ts';
import type { Span } from '../model/span.ts';

/** A hit of rules that a person judged. */
export type Judged = { provision: Provision; code: Code; rules: string[]; right: boolean };

/**
 * The coded value is the decision where there is one: codes that a person took away go, those that a person saw come, and
 * a strength that a person set is the strength. Also tells which hits of rules were right.
 */
export function applyDecisions(
  provisions: readonly Provision[],
  decisions: readonly Decision[],
): { provisions: Provision[]; judged: Judged[] } {
  if (decisions.length === 0) return { provisions: [...provisions], judged: [] };
  const judged: Judged[] = [];
  const decided = provisions.map((provision) => {
    const own = lastByCode(provision, decisions);
    if (own.size === 0) return provision;
    for (const { code, rules } of provision.codes) {
      const decision = own.get(code);
      if (decision) judged.push({ provision, code, rules, right: decision.verdict === 'ja' });
    }
    return withDecisions(provision, own);
  });
  return { provisions: decided, judged };
}

/** The last decision on a code of a provision; null when nobody judged it. */
export const decisionOn = (provision: Provision, code: Code, decisions: readonly Decision[]): Decision | null =>
  lastByCode(provision, decisions).get(code) ?? null;

/** Whether a decision is about a unit: its place, and its words as they stand in the text. */
export const isAbout = (
  { article, lid, quote }: Pick<Decision, 'article' | 'lid' | 'quote'>,
  provision: Pick<Provision, 'article' | 'lid' | 'text'>,
): boolean => article === provision.article && lid === provision.lid && spanOf(provision.text, quote) !== null;

const lastByCode = (provision: Provision, decisions: readonly Decision[]): Map<Code, Decision> =>
  new Map(decisions.filter((decision) => isAbout(decision, provision)).map((decision) => [decision.code, decision]));

function withDecisions(provision: Provision, decisions: ReadonlyMap<Code, Decision>): Provision {
  const kept = provision.codes
    .filter(({ code }) => decisions.get(code)?.verdict !== 'nee')
    .map((hit) => ({ ...hit, strength: decisions.get(hit.code)?.strength ?? hit.strength }));
  const added = [...decisions.values()].filter(
    ({ code, verdict }) => verdict === 'ja' && !provision.codes.some((hit) => hit.code === code),
  );
  const codes = [...kept, ...added.flatMap((decision) => hitOf(decision, provision.text))];
  const has = (code: Code): boolean => codes.some((hit) => hit.code === code);
  return {
    ...provision,
    codes,
    about: has('studieafspraak') ? provision.about : [],
    values: provision.values.filter(({ code }) => has(code)),
    extent: has('omvang') ? provision.extent : [],
  };
}

/** A code that only a person saw: no rule gave it. */
function hitOf({ code, strength, quote }: Decision, text: string): CodeHit[] {
  const span = spanOf(text, quote);
  const found = { code, strength: strength ?? ('kan' as const), temporary: false, confidence: null, rules: [] };
  return span ? [{ ...found, spans: [span] }] : [];
}

/** Where words stand in a text; a quotation may break its lines elsewhere. */
function spanOf(text: string, quote: string): Span | null {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** How often each rule was right by the judgement of people. */
export function figuresOf(judged: readonly Judged[]): Record<string, { n: number; right: number }> {
  const figures: Record<string, { n: number; right: number }> = {};
  for (const { rules, right } of judged) {
    for (const id of rules) {
      const known = figures[id] ?? { n: 0, right: 0 };
      figures[id] = { n: known.n + 1, right: known.right + Number(right) };
    }
  }
  return figures;
}
