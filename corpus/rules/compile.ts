import type { Exclusion, Rule, RuleSet, TermList } from '../model/rule.ts';
import { type CompiledQuery, type Compiler, compileQuery, newCompiler } from './compile-query.ts';
import { findMatches, type Match } from './match.ts';
import { neededLeaves } from './prefilter.ts';
import { type ParsedQuery, parseQuery } from './query.ts';
import type { PassageView } from './view.ts';
import { lookUp, type Vocabulary } from './vocabulary.ts';
import { type Search, searchIn } from './words.ts';

export type CompiledExclusion = Exclusion & { query: CompiledQuery };
export type CompiledRule = { rule: Rule; query: CompiledQuery; unless: CompiledExclusion[] };

/** A rule set made ready to run over many passages. */
export type CompiledRules = {
  set: RuleSet;
  assign: CompiledRule[];
  exclude: CompiledRule[];
  /** Attribute rules, highest priority first. */
  attribute: CompiledRule[];
  vocabulary: Vocabulary;
  /** Leaves of which at least one is in every passage with a code; null when some rule can do without. */
  triggers: Set<number> | null;
};

/** A search of the search box. */
export type CompiledSearch = { query: CompiledQuery; vocabulary: Vocabulary };

/**
 * Compiles the rules that are switched on. The set has been checked (`loadRules`, `checkRules`): a pattern that cannot
 * be read is a bug here.
 */
export function compileRules(set: RuleSet): CompiledRules {
  const compiler = newCompiler(set.lists);
  const compiled = set.rules.filter((rule) => rule.enabled).map((rule) => compileRule(rule, compiler));
  const ofKind = (kind: Rule['kind']) => compiled.filter(({ rule }) => rule.kind === kind);
  const assign = ofKind('assign');
  const needed = assign.map(({ query }) => neededLeaves(query, compiler.leaves));
  return {
    set,
    assign,
    exclude: ofKind('exclude'),
    attribute: ofKind('attribute').sort((a, b) => b.rule.priority - a.rule.priority),
    vocabulary: compiler.vocabulary,
    triggers: needed.every((leaves) => leaves !== null) ? new Set(needed.flatMap((leaves) => [...leaves])) : null,
  };
}

function compileRule(rule: Rule, compiler: Compiler): CompiledRule {
  const compile = (pattern: string) => compileQuery(readPattern(pattern, rule.id), compiler);
  const unless = rule.unless.map((exclusion) => ({ ...exclusion, query: compile(exclusion.pattern) }));
  return { rule, query: compile(rule.pattern), unless };
}

function readPattern(pattern: string, id: string) {
  const parsed = parseQuery(pattern);
  if (!parsed.ok) throw new Error(`Rule ${id} was not checked: ${parsed.error.detail}`);
  return parsed.value;
}

/** Reads and compiles a query of the search box. */
export function compileSearch(
  text: string,
  lists: TermList[],
): { ok: true; value: CompiledSearch } | Extract<ParsedQuery, { ok: false }> {
  const parsed = parseQuery(text);
  if (!parsed.ok) return parsed;
  const compiler = newCompiler(lists);
  return { ok: true, value: { query: compileQuery(parsed.value, compiler), vocabulary: compiler.vocabulary } };
}

/** Every place in the passage's text where a search fires. */
export const matchQuery = ({ query, vocabulary }: CompiledSearch, view: PassageView): Match[] =>
  findMatches(query, searchIn(view, vocabulary));

/** Whether any assign rule can fire in a passage: one look at each word. */
export function canFire(rules: CompiledRules, view: PassageView): boolean {
  const { triggers, vocabulary } = rules;
  if (!triggers) return true;
  return view.tokens.some((token) => {
    const entry = lookUp(vocabulary, token);
    return entry?.leaves.some((leaf) => triggers.has(leaf)) || entry?.phrases.some(({ leaf }) => triggers.has(leaf));
  });
}

export type { Match, PassageView, Search };
