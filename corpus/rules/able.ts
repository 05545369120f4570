import type { CompiledQuery, CompiledWords } from './compile-query.ts';
import {
  addNumbers,
  addSet,
  allPassages,
  isIn,
  joined,
  keepSet,
  noPassages,
  numbersIn,
  type PassageSet,
} from './passage-set.ts';
import type { Prefilter } from './prefilter.ts';
import { type CorpusIndex, wordsFound } from './word-index.ts';

/** The passages in which at least one query of a prefilter can fire, in order: found by joining sets of passages. */
export function passagesAble(prefilter: Prefilter, corpus: CorpusIndex): number[] {
  const sets = createSets(prefilter, corpus);
  const able = noPassages(corpus.passages);
  for (const query of prefilter.queries) addSet(able, whereItFits(query, sets));
  return numbersIn(able, corpus.passages);
}

/** The passages that hold a leaf, and all passages; `known`: what was found for words before. Nobody changes a set. */
type Sets = {
  holding: (leaf: number) => PassageSet;
  all: PassageSet;
  known: Map<CompiledWords, PassageSet>;
};

/** Where a query can fire; as `canFire` it is blind for places and for what must be absent. */
function whereItFits(query: CompiledQuery, sets: Sets): PassageSet {
  const inner = (parts: CompiledQuery[]) => parts.map((part) => whereItFits(part, sets));
  switch (query.kind) {
    case 'words':
      return whereWordsFit(query.words, sets);
    case 'and':
      return joined(inner(query.parts), keepSet);
    case 'or':
      return joined(inner(query.parts), addSet);
    case 'scope':
      return whereItFits(query.query, sets);
  }
}

/** Equal words are one object in many queries: they are joined once. */
function whereWordsFit(words: CompiledWords, sets: Sets): PassageSet {
  if (words.kind === 'leaf') return sets.holding(words.leaf);
  if (words.kind === 'entity') return sets.all;
  const inner = (parts: CompiledWords[]) => parts.map((part) => whereWordsFit(part, sets));
  const make = () =>
    words.kind === 'near' ? joined(inner([words.left, words.right]), keepSet) : joined(inner(words.parts), addSet);
  const set = sets.known.get(words) ?? make();
  sets.known.set(words, set);
  return set;
}

function createSets(prefilter: Prefilter, corpus: CorpusIndex): Sets {
  const found = wordsFound(prefilter.vocabulary, corpus);
  const phrases = Map.groupBy([...prefilter.phrases.values()].flat(), ({ leaf }) => leaf);
  const leaves = new Map<number, PassageSet>();
  const make = (number: number): PassageSet => {
    const set = noPassages(corpus.passages);
    for (const { passages } of found.get(number) ?? []) addNumbers(set, passages);
    for (const { words } of phrases.get(number) ?? []) addNumbers(set, holdingAll(words));
    return set;
  };
  const count = (word: number): number =>
    (found.get(word) ?? []).reduce((sum, { passages }) => sum + passages.length, 0);
  const holdingAll = (words: readonly number[]): number[] => {
    const [rarest, ...others] = [...words].sort((a, b) => count(a) - count(b));
    const rare = (found.get(rarest ?? -1) ?? []).flatMap(({ passages }) => passages);
    const sets = rare.length === 0 ? [] : others.map(holding);
    return rare.filter((passage) => sets.every((other) => isIn(other, passage)));
  };
  const holding = (number: number): PassageSet => {
    const set = leaves.get(number) ?? make(number);
    leaves.set(number, set);
    return set;
  };
  return { holding, all: allPassages(corpus.passages), known: new Map() };
}
