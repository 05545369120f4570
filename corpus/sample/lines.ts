import { hyphenPoints } from './hyphenate.ts';

/** A word, or the part of one, on a line. `index` is that of the word in the paragraph. */
export type Piece = { text: string; index: number };
export type Line = { pieces: Piece[]; width: number; last: boolean };

/** Longest part of the word, with its hyphen, that fits in `room`; null when none does. */
function partThatFits(word: string, room: number, widthOf: (text: string) => number): number | null {
  return hyphenPoints(word).findLast((point) => widthOf(`${word.slice(0, point)}-`) <= room) ?? null;
}

/**
 * Breaks words into lines of at most `width` points, the first one `firstIndent` shorter.
 * Words are parted at syllables only where `hyphenate` says so.
 */
export function breakLines(
  words: string[],
  width: number,
  widthOf: (text: string) => number,
  options: { hyphenate: boolean; firstIndent?: number },
): Line[] {
  const space = widthOf(' ');
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = options.firstIndent ?? 0;
  const close = (last: boolean) => {
    lines.push({ pieces, width: used, last });
    pieces = [];
    used = 0;
  };
  const put = (text: string, index: number) => {
    used += (pieces.length ? space : 0) + widthOf(text);
    pieces.push({ text, index });
  };
  for (const [index, word] of words.entries()) {
    let rest = word;
    const room = width - used - (pieces.length ? space : 0);
    if (pieces.length && widthOf(rest) > room) {
      const point = options.hyphenate ? partThatFits(rest, room, widthOf) : null;
      if (point !== null) {
        put(`${rest.slice(0, point)}-`, index);
        rest = rest.slice(point);
      }
      close(false);
    }
    put(rest, index);
  }
  close(true);
  return lines;
}
