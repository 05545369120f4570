/** How light each pixel of a picture is (0–255), row by row. */
export type Greys = { data: Uint8Array; width: number; height: number };

/** Darker than this is ink. */
const INK = 170;

/** A ruling is at least so long and at most so thick, in points; no stroke of a letter is. */
const RULING = { across: 24, down: 12, thick: 2.5 };

/**
 * Wipes the lines of tables and the lines under words from a picture of a page: OCR takes them for letters, and reads
 * the words beside them worse and four times slower. `scale` is pixels per point. Gives the share (0–1) of the ink that
 * was in them.
 */
export function eraseRulings({ data, width, height }: Greys, scale: number): number {
  const across = runsOfInk(data, height, width, width, 1);
  const down = runsOfInk(data, width, height, 1, width);
  const thick = Math.max(2, RULING.thick * scale);
  let ink = 0;
  let erased = 0;
  for (let i = 0; i < data.length; i++) {
    const [x, y] = [across[i] ?? 0, down[i] ?? 0];
    if (x === 0) continue;
    ink += 1;
    const isRuling = (x >= RULING.across * scale && y <= thick) || (y >= RULING.down * scale && x <= thick);
    if (!isRuling) continue;
    data[i] = 255;
    erased += 1;
  }
  return ink === 0 ? 0 : erased / ink;
}

/** For every pixel of ink the length of the run that it stands in, along `lines` lines of `length` pixels; else 0. */
function runsOfInk(data: Uint8Array, lines: number, length: number, lineStep: number, step: number): Uint16Array {
  const runs = new Uint16Array(data.length);
  for (let line = 0; line < lines; line++) {
    const first = line * lineStep;
    for (let start = 0; start < length; start++) {
      let end = start;
      while (end < length && (data[first + end * step] ?? 255) < INK) end += 1;
      for (let at = start; at < end; at++) runs[first + at * step] = end - start;
      start = end;
    }
  }
  return runs;
}

/** Share of one lightness from which a picture is print on paper rather than a photograph. */
const PAPER_SHARE = 0.5;

/** Whether most of a picture is one lightness, as paper is: words stand on such a ground, photographs have none. */
export function looksPrinted({ data }: Greys): boolean {
  // Sixteen levels, with an empty one at each end, so that a level can be taken with its neighbours.
  const levels = new Uint32Array(18);
  for (let i = 0; i < data.length; i++) (levels[((data[i] as number) >> 4) + 1] as number) += 1;
  const ground = Math.max(...Array.from({ length: 16 }, (_, at) => sum(levels.subarray(at, at + 3))));
  return ground / data.length >= PAPER_SHARE;
}

const sum = (numbers: Uint32Array): number => numbers.reduce((total, one) => total + one, 0);
