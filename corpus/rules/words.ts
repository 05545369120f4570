import { type Clause, clausesOf } from '../language/clauses.ts';
import type { CompiledWords } from './compile-query.ts';
import { phraseAround } from './phrase.ts';
import type { PassageView, Stretch } from './view.ts';
import { lookUp, type Phrase, type Vocabulary } from './vocabulary.ts';

/** A passage while it is matched: where each leaf stands or may stand, what was found before, and the work done so far. */
export type Search = {
  view: PassageView;
  leaves: Map<number, Stretch[]>;
  /** Phrases of each leaf whose rarest word is there, until the leaf is asked for. */
  pending: Map<number, { phrase: Phrase; at: number }[]>;
  slots: Map<number, Stretch[]>;
  /** The clauses of each sentence that was asked for. */
  clauses: Map<number, Clause[]>;
  steps: number;
};

const NOTHING: Stretch[] = [];

/** Looks every token up once and notes where the leaves stand. */
export function searchIn(view: PassageView, vocabulary: Vocabulary): Search {
  const search: Search = {
    ...{ view, leaves: new Map(), pending: new Map(), slots: new Map(), clauses: new Map() },
    steps: 0,
  };
  for (const [at, token] of view.tokens.entries()) {
    const entry = lookUp(vocabulary, token);
    if (!entry) continue;
    search.steps += 1 + entry.leaves.length + entry.phrases.length;
    for (const leaf of entry.leaves) push(search.leaves, leaf, { from: at, to: at + 1 });
    for (const phrase of entry.phrases) push(search.pending, phrase.leaf, { phrase, at });
  }
  return search;
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The stretches of a leaf: its words, and those of its phrases that are whole. */
function leafStretches(search: Search, leaf: number): Stretch[] {
  const words = search.leaves.get(leaf) ?? NOTHING;
  const pending = search.pending.get(leaf);
  if (!pending) return words;
  search.pending.delete(leaf);
  const { tokens, sentences, sentenceOf } = search.view;
  const phrases = pending.flatMap(({ phrase: { wording, anchor }, at }) => {
    search.steps += wording.length;
    const within = sentences[sentenceOf[at] ?? 0] as Stretch;
    return phraseAround(wording, anchor, at, { tokens, within }) ?? [];
  });
  const stretches = phrases.length === 0 ? words : [...words, ...phrases].sort(byStart);
  search.leaves.set(leaf, stretches);
  return stretches;
}

/** All stretches of the passage that fit, ordered by where they begin. */
export function stretchesOf(search: Search, words: CompiledWords): Stretch[] {
  if (words.kind === 'leaf') return leafStretches(search, words.leaf);
  const known = search.slots.get(words.slot);
  if (known) return known;
  const found = find(search, words);
  search.steps += found.length + 1;
  search.slots.set(words.slot, found);
  return found;
}

function find(search: Search, words: CompiledWords): Stretch[] {
  switch (words.kind) {
    case 'entity':
      return search.view.entities.filter((entity) => entity.kind === words.entity);
    case 'either':
      return words.parts.flatMap((part) => stretchesOf(search, part)).sort(byStart);
    case 'near': {
      const left = stretchesOf(search, words.left);
      return left.length === 0 ? NOTHING : pairs(search, left, stretchesOf(search, words.right), words);
    }
    default:
      return NOTHING;
  }
}

/** The clauses of a sentence. */
export function clausesIn(search: Search, sentence: number): Clause[] {
  const known = search.clauses.get(sentence);
  if (known) return known;
  const { from, to } = search.view.sentences[sentence] as Stretch;
  search.steps += to - from;
  const clauses = clausesOf(search.view.tokens.slice(from, to), from);
  search.clauses.set(sentence, clauses);
  return clauses;
}

const byStart = (a: Stretch, b: Stretch): number => a.from - b.from || a.to - b.to;

/** For each stretch of `left` the nearest of `right` that is close enough, as one stretch from the first to the last word. */
function pairs(
  search: Search,
  left: Stretch[],
  right: Stretch[],
  near: { distance: number; ordered: boolean },
): Stretch[] {
  const { view } = search;
  const found: Stretch[] = [];
  for (const a of left) {
    search.steps++;
    const after = right[firstFrom(right, a.to)];
    const before = near.ordered ? undefined : right[firstFrom(right, a.to) - 1];
    const best = [before, after]
      .filter((b): b is Stretch => b !== undefined && view.sentenceOf[b.from] === view.sentenceOf[a.from])
      .map((b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), distance: distance(view, a, b) }))
      .sort((x, y) => x.distance - y.distance)[0];
    if (best && best.distance <= near.distance) found.push({ from: best.from, to: best.to });
  }
  return found.sort(byStart);
}

/** How many words the second of two stretches stands after the first: 1 when they touch, 0 when they overlap. */
function distance(view: PassageView, a: Stretch, b: Stretch): number {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return Math.max(0, (view.ordinals[second.from] ?? 0) - (view.ordinals[first.to - 1] ?? 0));
}

/** Index of the first stretch that begins at or after a token. */
export function firstFrom(stretches: Stretch[], token: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
