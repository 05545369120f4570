import type { Token } from '../model/text.ts';
import { candidatesOf, type Prefilter } from './prefilter.ts';
import { lookUp } from './vocabulary.ts';

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

/** The indexes of all documents of a project as one: under each word the passages that hold it, numbered in a row. */
export type CorpusIndex = { numbers: Map<string, number>; words: IndexedWord[]; passages: number };
type IndexedWord = { word: string; stem: string; kind: 'word'; passages: number[] };

export const newCorpusIndex = (): CorpusIndex => ({ numbers: new Map(), words: [], passages: 0 });

/** Adds a document's passages behind those that are there. */
export function addToIndex(corpus: CorpusIndex, { words, stems, passages }: WordIndex): void {
  const indexed = words.map((word, at) => indexedWord(corpus, word, stems[at] ?? word));
  for (const passage of passages) {
    for (const word of passage) indexed[word]?.passages.push(corpus.passages);
    corpus.passages += 1;
  }
}

function indexedWord({ numbers, words }: CorpusIndex, word: string, stem: string): IndexedWord {
  const known = words[numbers.get(word) ?? -1];
  if (known) return known;
  const made: IndexedWord = { word, stem, kind: 'word', passages: [] };
  numbers.set(word, words.push(made) - 1);
  return made;
}

/** The passages in which at least one query of a prefilter can fire, in order. */
export function passagesAble(prefilter: Prefilter, corpus: CorpusIndex): number[] {
  if (prefilter.always.length > 0) return Array.from({ length: corpus.passages }, (_, passage) => passage);
  const found = new Map<number, number[]>();
  for (const word of corpus.words) {
    const leaves = lookUp(prefilter.vocabulary, word)?.leaves;
    if (!leaves) continue;
    for (const passage of word.passages) {
      const known = found.get(passage);
      if (known) known.push(...leaves);
      else found.set(passage, [...leaves]);
    }
  }
  return [...found]
    .filter(([, leaves]) => candidatesOf(prefilter, leaves).length > 0)
    .map(([passage]) => passage)
    .sort((a, b) => a - b);
}
