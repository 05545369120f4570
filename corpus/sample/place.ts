/** Where a unit stands: the page of its first coded words, and a few words of that page to find it by. */
export type Place = { page: number; anchor: string };

export type PlacedWord = { word: string; page: number; endPage: number };

const ANCHOR_WORDS = 7;
const ANCHOR_LETTERS = 16;

/** The words to print, and the index of the one that is marked with `^` (-1: none). */
export function plainWords(text: string): { words: string[]; marked: number } {
  const words = text.split(/\s+/).filter(Boolean);
  const marked = words.findIndex((word) => word.includes('^'));
  return { words: words.map((word) => word.replace('^', '')), marked };
}

/** The page of word `start` with an anchor of words around it that stand wholly on that page. */
export function placeOf(placed: PlacedWord[], start: number): Place {
  const page = placed[start]?.page ?? 1;
  const here = (index: number) => placed[index]?.page === page && placed[index]?.endPage === page;
  let [from, to] = [start, start];
  while (to < placed.length && to - start < ANCHOR_WORDS && here(to)) to++;
  const anchor = () =>
    placed
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ');
  while (from > 0 && anchor().length < ANCHOR_LETTERS && here(from - 1)) from--;
  while (to < placed.length && anchor().length < ANCHOR_LETTERS && here(to)) to++;
  return { page, anchor: anchor() };
}
