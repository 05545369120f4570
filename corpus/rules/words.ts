import type { CompiledWords } from './compile-query.ts';
import { endOfWording } from './phrase.ts';
import type { PassageView, Stretch } from './view.ts';
import { lookUp, type Vocabulary } from './vocabulary.ts';

/** A passage while it is matched: where each leaf stands, what was found before, and the work done so far. */
export type Search = {
  view: PassageView;
  leaves: Map<number, Stretch[]>;
  slots: Map<number, Stretch[]>;
  steps: number;
};

const NOTHING: Stretch[] = [];

/** Looks every token up once and notes where the leaves stand. */
export function searchIn(view: PassageView, vocabulary: Vocabulary): Search {
  const search: Search = { view, leaves: new Map(), slots: new Map(), steps: 0 };
  const note = (leaf: number, from: number, to: number) => {
    const stretches = search.leaves.get(leaf);
    if (stretches) stretches.push({ from, to });
    else search.leaves.set(leaf, [{ from, to }]);
  };
  for (const [at, token] of view.tokens.entries()) {
    const entry = lookUp(vocabulary, token);
    if (!entry) continue;
    search.steps += 1 + entry.leaves.length + entry.phrases.length;
    for (const leaf of entry.leaves) note(leaf, at, at + 1);
    for (const { leaf, wording } of entry.phrases) {
      const end = endOfWording(view, wording, at);
      if (end > 0) note(leaf, at, end);
    }
  }
  return search;
}

/** All stretches of the passage that fit, ordered by where they begin. */
export function stretchesOf(search: Search, words: CompiledWords): Stretch[] {
  if (words.kind === 'leaf') return search.leaves.get(words.leaf) ?? NOTHING;
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
    case 'near':
      return pairs(search, stretchesOf(search, words.left), stretchesOf(search, words.right), words);
    default:
      return NOTHING;
  }
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
