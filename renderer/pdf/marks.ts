import type { Highlight } from '../../corpus/api/contract.ts';
import { type Box, boxesOf } from './mark-words.ts';

/**
 * Words of a document that are marked. `tone` is the class that gives the colour and pattern; `owner` says what the
 * mark belongs to, for who clicks on it.
 */
export type Mark = { owner: string; tone: string; highlights: readonly Highlight[] };

export type MarkedBox = Box & { owner: string; tone: string };

/** The boxes of all marks on one page. */
export const markedBoxes = (
  marks: readonly Mark[],
  page: number,
  textDivs: readonly HTMLElement[],
  layer: HTMLElement,
  isTurned: boolean,
): MarkedBox[] =>
  marks.flatMap(({ owner, tone, highlights }) =>
    boxesOf(
      highlights.filter((highlight) => highlight.page === page),
      textDivs,
      layer,
      isTurned,
    ).map((box) => ({ ...box, owner, tone })),
  );

/** The mark at a point of the page: the smallest where several lie over each other; null when there is none. */
export function markAt(boxes: readonly MarkedBox[], x: number, y: number): MarkedBox | null {
  const hit = boxes.filter(
    ({ left, top, width, height }) => left <= x && x <= left + width && top <= y && y <= top + height,
  );
  return hit.sort((a, b) => a.width * a.height - b.width * b.height)[0] ?? null;
}
