import type { Greys } from './rulings.ts';

/** A page is looked at in so many bands from top to bottom: a scan that leans keeps its strip white within one. */
const BANDS = 10;
/** Between columns stands a white strip at least this wide, in points; between words less. */
const STRIP = 8;
/** A row of pixels with fewer dark ones is no text. */
const INK = 2;
/** From this share of rows with ink in it a strip is not white. */
const CROSSED = 0.12;
const DARK = 128;

/** Whether a picture shows one column of text: in most bands no white strip runs down the middle. */
export function isOneColumn(picture: Greys, scale: number): boolean {
  const height = Math.floor(picture.height / BANDS);
  const bands = Array.from({ length: BANDS }, (_, i) => inkRows(picture, i * height, (i + 1) * height));
  const inked = bands.filter((rows) => rows.length > height * 0.1);
  const whole = inked.filter((rows) => !hasStrip(picture, rows, Math.round(STRIP * scale)));
  return whole.length > inked.length / 2;
}

function inkRows({ data, width }: Greys, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let y = from; y < to; y++) {
    let dark = 0;
    for (let x = 0; x < width && dark < INK; x++) if ((data[y * width + x] as number) < DARK) dark++;
    if (dark >= INK) rows.push(y);
  }
  return rows;
}

/** Whether somewhere in the middle third of the page hardly any of these rows has ink within a strip. */
function hasStrip({ data, width }: Greys, rows: number[], strip: number): boolean {
  for (let left = Math.round(width * 0.33); left < width * 0.67 - strip; left += strip >> 1) {
    const isInked = (y: number): boolean =>
      data.subarray(y * width + left, y * width + left + strip).some((grey) => grey < DARK);
    if (rows.filter(isInked).length < rows.length * CROSSED) return true;
  }
  return false;
}
