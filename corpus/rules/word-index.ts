import type { Token } from '../model/text.ts';
import { fitsGlob } from './term.ts';
import { edgesOf, type Vocabulary } from './vocabulary.ts';

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
  /** What was found for words with an asterisk, and all words as lines of one text; until a word is added. */
  byGlob: Map<string, IndexedWord[]>;
  lines: string | null;
  passages: number;
};
export type IndexedWord = { word: string; passages: number[] };

export const newCorpusIndex = (): CorpusIndex => ({
  words: new Map(),
  byStem: new Map(),
  byEdge: new Map(),
  byGlob: new Map(),
  lines: null,
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

function indexedWord(corpus: CorpusIndex, word: string, stem: string): IndexedWord {
  const { words, byStem, byEdge, byGlob } = corpus;
  const known = words.get(word);
  if (known) return known;
  const made: IndexedWord = { word, passages: [] };
  words.set(word, made);
  byGlob.clear();
  corpus.lines = null;
  add(byStem, stem, made);
  for (const edge of edgesOf(word)) add(byEdge, edge, made);
  return made;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Under the number of each leaf of a vocabulary the words of the corpus that can be it. */
export function wordsFound(vocabulary: Vocabulary, corpus: CorpusIndex): Map<number, IndexedWord[]> {
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
    for (const { parts, entry } of globs) for (const word of wordsLike(parts, edge, corpus)) note(word, entry.leaves);
  }
  return found;
}

/** The words of the corpus that fit a word with an asterisk; `edge` are the letters under which it is kept. */
function wordsLike(parts: string[], edge: string, corpus: CorpusIndex): IndexedWord[] {
  const glob = parts.join('*');
  const known = corpus.byGlob.get(glob);
  if (known) return known;
  const near = edge === '' ? wordsWith(longestOf(parts), corpus) : (corpus.byEdge.get(edge) ?? []);
  const fitting = near.filter(({ word }) => fitsGlob(parts, word));
  corpus.byGlob.set(glob, fitting);
  return fitting;
}

const longestOf = (parts: string[]): string => parts.reduce((a, b) => (b.length > a.length ? b : a));

/** The words that hold these letters: sought in one text, which is many times faster than word by word. */
function wordsWith(letters: string, corpus: CorpusIndex): IndexedWord[] {
  if (letters === '') return [...corpus.words.values()];
  corpus.lines ??= `\n${[...corpus.words.keys()].join('\n')}\n`;
  const { lines, words } = corpus;
  const found: IndexedWord[] = [];
  for (let at = lines.indexOf(letters); at >= 0; ) {
    const end = lines.indexOf('\n', at);
    const word = words.get(lines.slice(lines.lastIndexOf('\n', at) + 1, end));
    if (word) found.push(word);
    at = lines.indexOf(letters, end);
  }
  return found;
}
