import type { Token } from '../model/text.ts';
import { candidatesOf, type Prefilter } from './prefilter.ts';
import { fitsGlob } from './term.ts';
import { edgesOf } from './vocabulary.ts';

/**
 * The distinct words of a document with their stems, and of each of its passages which of them stand in it, its lead or
 * its headings: what is stored of a text, so that a query knows where it can fire without reading it.
 */
export type WordIndex = { words: string[]; stems: string[]; passages: number[][] };

/** The word index of a document: its passages as the tokens of their texts, leads and headings. */
export function wordIndexOf(passages: (readonly Token[])[][]): WordIndex {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const numberOf = ({ word, stem }: Token) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    stems.push(stem);
    return numbers.size - 1;
  };
  const indexed = passages.map((texts) => {
    const found = new Set<number>();
    for (const tokens of texts) for (const token of tokens) if (token.kind !== 'mark') found.add(numberOf(token));
    return [...found];
  });
  return { words: [...numbers.keys()], stems, passages: indexed };
}

/**
 * The indexes of all documents of a project as one: under each word the passages that hold it, numbered in a row; the words
 * also by their stem and by their first and last letters.
 */
export type CorpusIndex = {
  words: Map<string, IndexedWord>;
  byStem: Map<string, IndexedWord[]>;
  byEdge: Map<string, IndexedWord[]>;
  passages: number;
};
type IndexedWord = { word: string; passages: number[] };

export const newCorpusIndex = (): CorpusIndex => ({
  words: new Map(),
  byStem: new Map(),
  byEdge: new Map(),
  passages: 0,
});

/** Adds a document's passages behind those that are there. */
export function addToIndex(corpus: CorpusIndex, { words, stems, passages }: WordIndex): void {
  const indexed = words.map((word, at) => indexedWord(corpus, word, stems[at] ?? word));
  for (const passage of passages) {
    for (const word of passage) indexed[word]?.passages.push(corpus.passages);
    corpus.passages += 1;
  }
}

function indexedWord({ words, byStem, byEdge }: CorpusIndex, word: string, stem: string): IndexedWord {
  const known = words.get(word);
  if (known) return known;
  const made: IndexedWord = { word, passages: [] };
  words.set(word, made);
  add(byStem, stem, made);
  for (const edge of edgesOf(word)) add(byEdge, edge, made);
  return made;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The passages in which at least one query of a prefilter can fire, in order. */
export function passagesAble(prefilter: Prefilter, corpus: CorpusIndex): number[] {
  if (prefilter.always.length > 0) return Array.from({ length: corpus.passages }, (_, passage) => passage);
  const found = wordsFound(prefilter, corpus);
  const held = new Map<number, number[]>();
  for (const [leaf, words] of found) {
    if (isNeeded(prefilter, leaf))
      for (const { passages } of words) for (const passage of passages) held.set(passage, []);
  }
  for (const [leaf, words] of found) {
    for (const { passages } of words) {
      for (const passage of passages) {
        const leaves = held.get(passage);
        if (leaves && leaves.at(-1) !== leaf) leaves.push(leaf);
      }
    }
  }
  return [...held]
    .filter(([, leaves]) => candidatesOf(prefilter, leaves).length > 0)
    .map(([passage]) => passage)
    .sort((a, b) => a - b);
}

/** Without a word of this number, or the phrase that it anchors, its query cannot fire. */
const isNeeded = ({ byLeaf, phrases }: Prefilter, number: number): boolean =>
  byLeaf.has(number) || (phrases.get(number)?.some(({ leaf }) => byLeaf.has(leaf)) ?? false);

/** Under the number of each leaf, or word of a phrase, the words of the corpus that can be it. */
function wordsFound({ vocabulary }: Prefilter, corpus: CorpusIndex): Map<number, IndexedWord[]> {
  const found = new Map<number, IndexedWord[]>();
  const note = (word: IndexedWord, leaves: readonly number[]): void => {
    for (const leaf of leaves) add(found, leaf, word);
  };
  for (const [word, { leaves }] of vocabulary.exact) {
    const known = corpus.words.get(word);
    if (known) note(known, leaves);
  }
  for (const [stem, { leaves }] of vocabulary.stems) {
    for (const word of corpus.byStem.get(stem) ?? []) note(word, leaves);
  }
  for (const [edge, globs] of vocabulary.globs) {
    const words = edge === '' ? corpus.words.values() : (corpus.byEdge.get(edge) ?? []);
    for (const word of words) {
      for (const { parts, entry } of globs) if (fitsGlob(parts, word.word)) note(word, entry.leaves);
    }
  }
  return found;
}
