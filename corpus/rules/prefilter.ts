import type { Token } from '../model/text.ts';
import { commonnessOf } from './commonness.ts';
import type { CompiledQuery, CompiledWords } from './compile-query.ts';
import { phraseAround } from './phrase.ts';
import { addWording, emptyVocabulary, lookUp, type Vocabulary, type Wording } from './vocabulary.ts';

/**
 * What tells at a glance which queries can fire. `vocabulary` has the leaves that any query needs, `byLeaf` the queries
 * (as indexes in `queries`) under the leaves of which each needs at least one, `always` those that need none.
 */
export type Prefilter = {
  queries: CompiledQuery[];
  vocabulary: Vocabulary;
  byLeaf: Map<number, number[]>;
  always: number[];
  leaves: number;
  /** The leaves found before in texts that many passages share. */
  shared: WeakMap<readonly Token[], number[]>;
};

export function prefilterOf(queries: CompiledQuery[], leaves: Wording[][]): Prefilter {
  const choices = queries.map((query) => choicesOf(query, leaves));
  const vocabulary = emptyVocabulary();
  const found = { byLeaf: new Map<number, number[]>(), always: [], shared: new WeakMap() };
  const prefilter: Prefilter = { queries, vocabulary, leaves: leaves.length, ...found };
  for (const [index, needed] of choices.entries()) {
    if (needed.length === 0) prefilter.always.push(index);
    for (const leaf of rarest(needed, leaves) ?? [])
      prefilter.byLeaf.set(leaf, [...(prefilter.byLeaf.get(leaf) ?? []), index]);
  }
  for (const leaf of new Set(queries.flatMap(leavesOf))) {
    for (const wording of leaves[leaf] ?? []) addWording(vocabulary, leaf, wording);
  }
  return prefilter;
}

/**
 * Indexes of the queries that can fire in a passage, in order. `around` are its lead and headings: the same arrays of
 * tokens come back for every lid of an article, and are looked at once.
 */
export function candidates(prefilter: Prefilter, text: readonly Token[], around: (readonly Token[])[]): number[] {
  const { queries, byLeaf, always } = prefilter;
  const marks = newMarks(prefilter);
  markLeaves(marks, prefilter, text);
  for (const tokens of around) for (const leaf of sharedLeaves(prefilter, tokens)) mark(marks, leaf);
  const able = new Set(always);
  for (const leaf of marks.found) {
    for (const index of byLeaf.get(leaf) ?? [])
      if (canFire(queries[index] as CompiledQuery, marks.present)) able.add(index);
  }
  return [...able].sort((a, b) => a - b);
}

/** The leaves that stand in a text: as a list, and 1 for each in a table of all leaves. */
type Marks = { present: Uint8Array; found: number[] };

const newMarks = ({ leaves }: Prefilter): Marks => ({ present: new Uint8Array(leaves), found: [] });

function mark({ present, found }: Marks, leaf: number): void {
  if (present[leaf] === 1) return;
  present[leaf] = 1;
  found.push(leaf);
}

function sharedLeaves(prefilter: Prefilter, tokens: readonly Token[]): number[] {
  const known = prefilter.shared.get(tokens);
  if (known) return known;
  const marks = newMarks(prefilter);
  markLeaves(marks, prefilter, tokens);
  prefilter.shared.set(tokens, marks.found);
  return marks.found;
}

function markLeaves(marks: Marks, { vocabulary }: Prefilter, tokens: readonly Token[]): void {
  const within = { from: 0, to: tokens.length };
  for (let at = 0; at < tokens.length; at++) {
    const entry = lookUp(vocabulary, tokens[at] as Token);
    if (!entry) continue;
    for (const leaf of entry.leaves) mark(marks, leaf);
    for (const { leaf, wording, anchor } of entry.phrases) {
      if (marks.present[leaf] === 0 && phraseAround(wording, anchor, at, { tokens, within })) mark(marks, leaf);
    }
  }
}

/** Whether a query can fire where these leaves are: as the query itself, but blind for places and for what must be absent. */
function canFire(query: CompiledQuery | CompiledWords, present: Uint8Array): boolean {
  switch (query.kind) {
    case 'words':
      return canFire(query.words, present);
    case 'leaf':
      return present[query.leaf] === 1;
    case 'entity':
      return true;
    case 'near':
      return canFire(query.left, present) && canFire(query.right, present);
    case 'and':
      return query.parts.every((part) => canFire(part, present));
    case 'scope':
      return canFire(query.query, present);
    default:
      return query.parts.some((part) => canFire(part, present));
  }
}

/** The leaves that can help a query to fire. */
function leavesOf(query: CompiledQuery | CompiledWords): number[] {
  switch (query.kind) {
    case 'words':
      return leavesOf(query.words);
    case 'leaf':
      return [query.leaf];
    case 'entity':
      return [];
    case 'near':
      return [...leavesOf(query.left), ...leavesOf(query.right)];
    case 'scope':
      return leavesOf(query.query);
    default:
      return query.parts.flatMap(leavesOf);
  }
}

/** Leaves of which at least one must be there. */
type Choice = number[];

/** The choices that a query needs, each of them: leaves of which at least one is in every passage where it fires. */
function choicesOf(query: CompiledQuery, leaves: Wording[][]): Choice[] {
  switch (query.kind) {
    case 'words':
      return choicesOfWords(query.words, leaves);
    case 'and':
      return query.parts.flatMap((part) => choicesOf(part, leaves));
    case 'or':
      return oneOf(
        query.parts.map((part) => choicesOf(part, leaves)),
        leaves,
      );
    case 'scope':
      return choicesOf(query.query, leaves);
  }
}

function choicesOfWords(words: CompiledWords, leaves: Wording[][]): Choice[] {
  switch (words.kind) {
    case 'leaf':
      return [[words.leaf]];
    case 'near':
      return [...choicesOfWords(words.left, leaves), ...choicesOfWords(words.right, leaves)];
    case 'either':
      return oneOf(
        words.parts.map((part) => choicesOfWords(part, leaves)),
        leaves,
      );
    default:
      return [];
  }
}

/** A choice for alternatives: the best choice of each together; none when one alternative has none. */
function oneOf(alternatives: Choice[][], leaves: Wording[][]): Choice[] {
  const best = alternatives.map((choices) => rarest(choices, leaves));
  return best.every((choice) => choice !== null) ? [[...new Set(best.flat())]] : [];
}

function rarest(choices: Choice[], leaves: Wording[][]): Choice | null {
  const ranked = choices.map((choice) => ({ choice, cost: cost(choice, leaves) })).sort((a, b) => a.cost - b.cost);
  return ranked[0]?.choice ?? null;
}

const cost = (choice: Choice, leaves: Wording[][]): number =>
  choice.flatMap((leaf) => leaves[leaf] ?? []).reduce((sum, wording) => sum + commonnessOf(wording), 0);
