import type { Highlight } from '../../corpus/api/contract.ts';

/** A marked rectangle in pixels of the page's element. */
export type Box = { left: number; top: number; width: number; height: number };

/**
 * The boxes of marked words: ranges of exactly those characters in the text layer, whose `textDivs` are the text items
 * of the page in order. Ranges on one line that touch become one box. `isTurned`: lines run from top to bottom or back.
 */
export function boxesOf(
  highlights: readonly Highlight[],
  textDivs: readonly HTMLElement[],
  layer: HTMLElement,
  isTurned = false,
): Box[] {
  const origin = layer.getBoundingClientRect();
  const boxes = highlights.flatMap(({ item, start, end }) => {
    const text = textDivs[item]?.firstChild;
    if (!(text instanceof Text)) return [];
    const range = document.createRange();
    range.setStart(text, Math.min(start, text.length));
    range.setEnd(text, Math.min(end, text.length));
    return [...range.getClientRects()].map(({ left, top, width, height }) => ({
      left: left - origin.left,
      top: top - origin.top,
      width,
      height,
    }));
  });
  const asRead = (box: Box): Box => (isTurned ? swapped(box) : box);
  return joinLines(boxes.filter(({ width, height }) => width > 0 && height > 0).map(asRead))
    .map(withRoom)
    .map(asRead);
}

const swapped = ({ left, top, width, height }: Box): Box => ({ left: top, top: left, width: height, height: width });

function joinLines(boxes: Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    if (last && isNextTo(last, box)) {
      const right = Math.max(last.left + last.width, box.left + box.width);
      last.left = Math.min(last.left, box.left);
      last.width = right - last.left;
    } else joined.push({ ...box });
  }
  return joined;
}

/** A little more than the font's own box, so that the line under the words does not run through them. */
const withRoom = ({ left, top, width, height }: Box): Box => ({
  left: left - 1,
  top: top - height * 0.06,
  width: width + 2,
  height: height * 1.2,
});

/** On one line, with no more between them than a space. */
const isNextTo = (a: Box, b: Box): boolean =>
  Math.abs(a.top - b.top) < a.height / 3 && Math.abs(b.left - (a.left + a.width)) < a.height / 2;
