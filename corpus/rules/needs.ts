import { commonnessOf } from './commonness.ts';
import type { CompiledQuery, CompiledWords } from './compile-query.ts';
import type { Wording } from './vocabulary.ts';

/** Whether a query can fire where these leaves are: as the query itself, but blind for places and for what must be absent. */
export function canFire(query: CompiledQuery | CompiledWords, present: Uint8Array): boolean {
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
export function leavesOf(query: CompiledQuery | CompiledWords): number[] {
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

/**
 * Leaves of which at least one is in every passage where the query fires: of all such choices the one whose words are
 * likely the rarest. Null when there is none (a query of only #gegevens).
 */
export function neededChoice(query: CompiledQuery, leaves: Wording[][]): Choice | null {
  const choice = known.get(query) ?? rarest(choicesOf(query, leaves), leaves);
  known.set(query, choice);
  return choice;
}

/** Choices by query: its leaves keep their numbers. */
const known = new WeakMap<CompiledQuery, Choice | null>();

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
