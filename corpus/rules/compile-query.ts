import type { TermList } from '../model/rule.ts';
import { parseQuery } from './query.ts';
import { type EntityKind, isWords, type Query, type Scope, type Words } from './syntax.ts';
import { addWording, emptyVocabulary, type Vocabulary, type Wording, wordingOf } from './vocabulary.ts';

/** A compiled stretch of words. Equal ones share their `slot`, so that they are sought once per passage. */
export type CompiledWords = { slot: number } & (
  | { kind: 'leaf'; leaf: number }
  | { kind: 'entity'; entity: EntityKind }
  | { kind: 'either'; parts: CompiledWords[] }
  | { kind: 'near'; left: CompiledWords; right: CompiledWords; distance: number; ordered: boolean }
);

export type CompiledQuery =
  | { kind: 'words'; words: CompiledWords }
  | { kind: 'and'; parts: CompiledQuery[]; not: CompiledQuery[] }
  | { kind: 'or'; parts: CompiledQuery[] }
  | { kind: 'scope'; scope: Scope; query: CompiledQuery };

/** What compiling gathers: the vocabulary, and what was compiled before, so that equal parts are one. */
export type Compiler = {
  vocabulary: Vocabulary;
  /** The terms of each list, by its name. */
  lists: (name: string) => Words[];
  /** The wordings of each leaf. */
  leaves: Wording[][];
  leafKeys: Map<string, number>;
  compiled: Map<string, CompiledWords>;
  /** The queries of patterns, compiled once. */
  patterns: Map<string, CompiledQuery>;
};

export function newCompiler(lists: TermList[]): Compiler {
  const byName = new Map(lists.map((list) => [list.name, list.terms]));
  const termsOf = (name: string): Words[] => byName.get(name)?.flatMap(readTerm) ?? [];
  return {
    vocabulary: emptyVocabulary(),
    lists: termsOf,
    leaves: [],
    leafKeys: new Map(),
    compiled: new Map(),
    patterns: new Map(),
  };
}

/** A list's term as a query; nothing when it cannot be read (`checkLists` tells so). */
function readTerm(term: string): Words[] {
  const parsed = parseQuery(term);
  return parsed.ok && isWords(parsed.value) ? [parsed.value] : [];
}

/** Compiles a query. A list that does not exist matches nothing. */
export function compileQuery(query: Query, compiler: Compiler): CompiledQuery {
  if (isWords(query)) return { kind: 'words', words: compileWords(query, compiler) };
  const inner = (part: Query) => compileQuery(part, compiler);
  if (query.kind === 'scope') return { kind: 'scope', scope: query.scope, query: inner(query.query) };
  if (query.kind === 'or') return { kind: 'or', parts: query.parts.map(inner) };
  return { kind: 'and', parts: query.parts.map(inner), not: query.not.map(inner) };
}

function compileWords(words: Words, compiler: Compiler): CompiledWords {
  const key = JSON.stringify(words);
  const known = compiler.compiled.get(key);
  if (known) return known;
  const body = compileBody(words, compiler);
  const compiled = 'slot' in body ? body : { ...body, slot: compiler.compiled.size };
  compiler.compiled.set(key, compiled);
  return compiled;
}

type Body = CompiledWords extends infer Node ? (Node extends CompiledWords ? Omit<Node, 'slot'> : never) : never;

/** A choice of words and phrases is one leaf; what else it holds stands beside that. */
function compileBody(words: Words, compiler: Compiler): Body | CompiledWords {
  const inner = (part: Words) => compileWords(part, compiler);
  if (words.kind === 'near') return { ...words, left: inner(words.left), right: inner(words.right) };
  if (words.kind === 'entity') return words;
  const choices = choicesOf(words, compiler.lists, new Set());
  const wordings = choices.flatMap((choice) => wordingFor(choice));
  const others = choices.filter((choice) => wordingFor(choice).length === 0).map(inner);
  if (others.length === 0) return { kind: 'leaf', leaf: leafOf(wordings, compiler) };
  if (wordings.length === 0) return others.length === 1 && others[0] ? others[0] : { kind: 'either', parts: others };
  const leaf: CompiledWords = { kind: 'leaf', leaf: leafOf(wordings, compiler), slot: -1 };
  return { kind: 'either', parts: [leaf, ...others] };
}

/** What a choice holds, with the terms of its lists and of the lists in those. A list in itself adds nothing. */
function choicesOf(words: Words, lists: Compiler['lists'], open: ReadonlySet<string>): Words[] {
  if (words.kind === 'either') return words.parts.flatMap((part) => choicesOf(part, lists, open));
  if (words.kind !== 'list') return [words];
  if (open.has(words.name)) return [];
  const inside = new Set([...open, words.name]);
  return lists(words.name).flatMap((term) => choicesOf(term, lists, inside));
}

/** Wordings of words that were read before: the terms of lists come back in every set of rules. */
const wordings = new WeakMap<Words, Wording[]>();

function wordingFor(words: Words): Wording[] {
  const known = wordings.get(words) ?? makeWording(words);
  wordings.set(words, known);
  return known;
}

function makeWording(words: Words): Wording[] {
  if (words.kind === 'term') return [wordingOf([words.term])];
  return words.kind === 'phrase' ? [wordingOf(words.parts)] : [];
}

function leafOf(wordings: Wording[], compiler: Compiler): number {
  const key = JSON.stringify(wordings);
  const known = compiler.leafKeys.get(key);
  if (known !== undefined) return known;
  const leaf = compiler.leaves.push(wordings) - 1;
  compiler.leafKeys.set(key, leaf);
  for (const wording of wordings) addWording(compiler.vocabulary, leaf, wording);
  return leaf;
}
