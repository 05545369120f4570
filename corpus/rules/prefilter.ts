import type { CompiledQuery, CompiledWords } from './compile-query.ts';
import type { Wording } from './vocabulary.ts';

/** Leaves of which at least one must be there. */
type Choice = Set<number>;

/**
 * Leaves of which at least one is in every passage where the query fires: of all such choices the one whose words
 * are likely the rarest. Null when there is none (a query of only #gegevens).
 */
export function neededLeaves(query: CompiledQuery, leaves: Wording[][]): Choice | null {
  return rarest(choicesOf(query, leaves), leaves);
}

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
      return [new Set([words.leaf])];
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
  return best.every((choice) => choice !== null) ? [new Set(best.flatMap((choice) => [...choice]))] : [];
}

function rarest(choices: Choice[], leaves: Wording[][]): Choice | null {
  const ranked = choices.map((choice) => ({ choice, cost: cost(choice, leaves) })).sort((a, b) => a.cost - b.cost);
  return ranked[0]?.choice ?? null;
}

const cost = (choice: Choice, leaves: Wording[][]): number =>
  [...choice].flatMap((leaf) => leaves[leaf] ?? []).reduce((sum, wording) => sum + commonness(wording), 0);

/** A guess at how often the first word of a wording occurs: long words are rare, parts of words less so. */
function commonness([first]: Wording): number {
  if (!first || first.kind === 'gap') return 0;
  const letters = first.kind === 'glob' ? first.parts.join('').length - 2 : first.word.length;
  return 4 ** Math.max(0, 8 - letters);
}
