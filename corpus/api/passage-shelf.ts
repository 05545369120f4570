import type { AnalysedPassage } from '../rules/view.ts';

/** Analysed passages that stay in memory, up to a number of tokens (some 100 bytes each): the oldest go first. */
export type PassageShelf = {
  get: (key: string) => AnalysedPassage | undefined;
  put: (key: string, passage: AnalysedPassage) => AnalysedPassage;
  /** Whether one had to go for another: what is put now costs what was put before. */
  isFull: () => boolean;
};

export function createShelf(tokens: number): PassageShelf {
  const kept = new Map<string, AnalysedPassage>();
  let room = tokens;
  let isFull = false;
  return {
    get: (key) => kept.get(key),
    isFull: () => isFull,
    put: (key, passage) => {
      kept.set(key, passage);
      room -= passage.text.tokens.length;
      for (const [oldest, { text }] of kept) {
        if (room >= 0) break;
        isFull = true;
        kept.delete(oldest);
        room += text.tokens.length;
      }
      return passage;
    },
  };
}
