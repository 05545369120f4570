import type { AnalysedPassage } from '../rules/view.ts';

/** Analysed passages that stay in memory, up to a number of tokens (some 100 bytes each): the oldest go first. */
export type PassageShelf = {
  get: (key: string) => AnalysedPassage | undefined;
  put: (key: string, passage: AnalysedPassage) => AnalysedPassage;
  isFull: () => boolean;
};

export function createShelf(tokens: number): PassageShelf {
  const kept = new Map<string, AnalysedPassage>();
  let room = tokens;
  return {
    get: (key) => kept.get(key),
    isFull: () => room <= 0,
    put: (key, passage) => {
      kept.set(key, passage);
      room -= passage.text.tokens.length;
      for (const [oldest, { text }] of kept) {
        if (room >= 0) break;
        kept.delete(oldest);
        room += text.tokens.length;
      }
      return passage;
    },
  };
}
