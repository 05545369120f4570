import type { Token } from '../model/text.ts';
import { rarestWord } from './commonness.ts';
import type { CompiledQuery } from './compile-query.ts';
import { canFire, leavesOf, neededChoice } from './needs.ts';
import { addWording, emptyVocabulary, lookUp, type Vocabulary, type Wording } from './vocabulary.ts';

/**
 * What tells by the words of a passage alone, whatever their order, which queries can fire. Each leaf has a number, and so
 * has each word of a phrase.
 */
export type Prefilter = {
  queries: CompiledQuery[];
  /** The leaves that are words, and the words of phrases. */
  vocabulary: Vocabulary;
  /** Under the number of its rarest word: a phrase's leaf and the numbers of its words. */
  phrases: Map<number, { leaf: number; words: number[] }[]>;
  /** The queries (as indexes in `queries`) under the leaves of which each needs at least one; `always`: those that need none. */
  byLeaf: Map<number, number[]>;
  always: number[];
  /** How many numbers there are. */
  size: number;
  /** The numbers found before in texts that many passages share. */
  shared: WeakMap<readonly Token[], number[]>;
};

export function prefilterOf(queries: CompiledQuery[], leaves: Wording[][]): Prefilter {
  const prefilter: Prefilter = {
    ...{ queries, vocabulary: emptyVocabulary(), size: leaves.length, always: [] },
    ...{ phrases: new Map(), byLeaf: new Map(), shared: new WeakMap() },
  };
  const words = new Map<string, number>();
  for (const leaf of new Set(queries.flatMap(leavesOf))) {
    for (const wording of leaves[leaf] ?? []) {
      if (wording.length === 1) addWording(prefilter.vocabulary, leaf, wording);
      else addPhrase(prefilter, leaf, wording, words);
    }
  }
  for (const [index, query] of queries.entries()) {
    const needed = neededChoice(query, leaves);
    if (!needed) prefilter.always.push(index);
    for (const leaf of needed ?? []) add(prefilter.byLeaf, leaf, index);
  }
  return prefilter;
}

function addPhrase(prefilter: Prefilter, leaf: number, wording: Wording, numbers: Map<string, number>): void {
  const numberOf = (term: Wording[number]): number => {
    const key = JSON.stringify(term);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = prefilter.size++;
    numbers.set(key, number);
    addWording(prefilter.vocabulary, number, [term]);
    return number;
  };
  const words = wording.filter((part) => part.kind !== 'gap').map(numberOf);
  add(prefilter.phrases, numberOf(wording[rarestWord(wording)] as Wording[number]), { leaf, words });
}

function add<T>(map: Map<number, T[]>, key: number, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/**
 * Indexes of the queries that can fire in a passage, in order. `around` are its lead and headings: the same arrays of
 * tokens come back for every lid of an article, and are looked at once.
 */
export function candidates(prefilter: Prefilter, text: readonly Token[], around: (readonly Token[])[]): number[] {
  const marks = newMarks(prefilter);
  for (const token of text) markAll(marks, lookUp(prefilter.vocabulary, token)?.leaves);
  for (const tokens of around) markAll(marks, sharedNumbers(prefilter, tokens));
  return able(prefilter, marks);
}

/** The numbers that were found: as a list, and 1 for each in a table of all numbers. */
type Marks = { present: Uint8Array; found: number[] };

const newMarks = ({ size }: Prefilter): Marks => ({ present: new Uint8Array(size), found: [] });

function markAll({ present, found }: Marks, numbers: readonly number[] | undefined): void {
  if (!numbers) return;
  for (const number of numbers) {
    if (present[number] === 1) continue;
    present[number] = 1;
    found.push(number);
  }
}

function sharedNumbers(prefilter: Prefilter, tokens: readonly Token[]): number[] {
  const known = prefilter.shared.get(tokens);
  if (known) return known;
  const marks = newMarks(prefilter);
  for (const token of tokens) markAll(marks, lookUp(prefilter.vocabulary, token)?.leaves);
  prefilter.shared.set(tokens, marks.found);
  return marks.found;
}

/** The queries that can fire where these numbers were found. */
function able({ queries, phrases, byLeaf, always }: Prefilter, marks: Marks): number[] {
  for (const number of marks.found) {
    const whole = phrases.get(number)?.filter(({ words }) => words.every((word) => marks.present[word] === 1));
    markAll(
      marks,
      whole?.map(({ leaf }) => leaf),
    );
  }
  const asked = new Set(marks.found.flatMap((leaf) => byLeaf.get(leaf) ?? []));
  const fit = [...asked].filter((index) => canFire(queries[index] as CompiledQuery, marks.present));
  return [...always, ...fit].sort((a, b) => a - b);
}
