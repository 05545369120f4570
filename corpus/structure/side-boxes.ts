import type { Body } from './body.ts';
import type { Line } from './line.ts';

/** Print of a box is smaller than this share of the text's. */
const SMALL = 0.93;
/** How far the lines of a box can differ at the left, in points, and stand apart, in font sizes. */
const ALIGNED = 2;
const APART = 2.2;
/** Fewest lines of a box, and letters in a line of it on average. */
const FEWEST = 3;
const LONG = 14;

/**
 * Boxes beside the text ("Voorbeeld", "Let op"): lines in small print below each other, right of lines of the text. In a
 * table the cells beside them are as small.
 */
export function sideBoxes(segments: Line[], body: Body): Line[][] {
  const small = segments.filter((segment) => segment.size < body.size * SMALL && /\p{L}{2}/u.test(segment.text));
  const stacks: Line[][] = [];
  for (const segment of small) {
    const stack = stacks.find((lines) => isBelow(lines.at(-1) as Line, segment));
    if (stack) stack.push(segment);
    else stacks.push([segment]);
  }
  return stacks.filter((lines) => isBox(lines, segments, body));
}

const isBelow = (above: Line, line: Line): boolean =>
  Math.abs(above.x - line.x) <= ALIGNED &&
  line.baseline > above.baseline &&
  line.baseline - above.baseline < APART * line.size;

function isBox(lines: Line[], segments: Line[], body: Body): boolean {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (lines.length < FEWEST || letters < lines.length * LONG) return false;
  const beside = segments.filter(
    (one) =>
      !lines.includes(one) && one.baseline > first.baseline - first.size && one.baseline < last.baseline + last.size,
  );
  const left = beside.filter(
    (one) => one.right < first.x && one.size >= body.size * SMALL && one.text.length > LONG * 2,
  );
  const isFree = beside.every((one) => one.right <= first.x + ALIGNED);
  return isFree && left.length >= FEWEST - 1;
}

/** Lines in order with each box behind the line that it starts beside. */
export function withBoxes(lines: Line[], boxes: Line[][]): Line[] {
  const out = [...lines];
  for (const box of boxes) {
    const top = (box[0] as Line).baseline;
    const after = out.findLastIndex((line) => !line.boxed && line.baseline <= top + line.size);
    out.splice(Math.max(0, after) + 1, 0, ...box.map((line) => ({ ...line, foot: true, boxed: true })));
  }
  return out;
}
