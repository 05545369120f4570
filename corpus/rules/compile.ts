import type { Exclusion, Rule, RuleSet, TermList } from '../model/rule.ts';
import { type CompiledQuery, type Compiler, compileQuery, newCompiler } from './compile-query.ts';
import { findMatches, type Match } from './match.ts';
import { type Prefilter, prefilterOf } from './prefilter.ts';
import { type ParsedQuery, parseQuery } from './query.ts';
import type { PassageView } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';
import { searchIn } from './words.ts';

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
  /** Tells which of the assign rules can fire in a passage. */
  prefilter: Prefilter;
  /** What compiled them: with the same lists it goes on with another set. */
  compiler: Compiler;
};

/** A search of the search box. */
export type CompiledSearch = { query: CompiledQuery; vocabulary: Vocabulary; prefilter: Prefilter };

/** Patterns of earlier versions that a compiler may hold before it is made anew. */
const MOST_PATTERNS = 5_000;

/**
 * Compiles the rules that are switched on. The set has been checked (`loadRules`, `checkRules`): a pattern that cannot
 * be read is a bug here. Of an earlier set with the same lists only the patterns that are new are compiled.
 */
export function compileRules(set: RuleSet, earlier?: CompiledRules | null): CompiledRules {
  const goesOn =
    earlier &&
    earlier.compiler.patterns.size < MOST_PATTERNS &&
    JSON.stringify(earlier.set.lists) === JSON.stringify(set.lists);
  const compiler = goesOn ? earlier.compiler : newCompiler(set.lists);
  const compiled = set.rules.filter((rule) => rule.enabled).map((rule) => compileRule(rule, compiler));
  const ofKind = (kind: Rule['kind']) => compiled.filter(({ rule }) => rule.kind === kind);
  const assign = ofKind('assign');
  return {
    set,
    assign,
    exclude: ofKind('exclude'),
    attribute: ofKind('attribute').sort((a, b) => b.rule.priority - a.rule.priority),
    compiler,
    vocabulary: compiler.vocabulary,
    prefilter: prefilterOf(
      assign.map(({ query }) => query),
      compiler.leaves,
    ),
  };
}

function compileRule(rule: Rule, compiler: Compiler): CompiledRule {
  const compile = (pattern: string): CompiledQuery => {
    const query = compiler.patterns.get(pattern) ?? compileQuery(readPattern(pattern, rule.id), compiler);
    compiler.patterns.set(pattern, query);
    return query;
  };
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
  const query = compileQuery(parsed.value, compiler);
  const prefilter = prefilterOf([query], compiler.leaves);
  return { ok: true, value: { query, vocabulary: compiler.vocabulary, prefilter } };
}

/** Every place in the passage's text where a search fires. */
export const matchQuery = ({ query, vocabulary }: Omit<CompiledSearch, 'prefilter'>, view: PassageView): Match[] =>
  findMatches(query, searchIn(view, vocabulary));

/** Where rules of any kind, or their patterns alone, can fire at all: a prefilter of their queries. */
export function prefilterOfPatterns(patterns: readonly string[], lists: TermList[]): Prefilter {
  const compiler = newCompiler(lists);
  const queries = patterns.map((pattern) => compileQuery(readPattern(pattern, pattern), compiler));
  return prefilterOf(queries, compiler.leaves);
}
