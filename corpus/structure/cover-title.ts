import { findDates } from '../language/dates.ts';
import { unspaced, wordLabel } from './label.ts';
import type { Line } from './line.ts';

const NAME = /\bcao\b|collectieve|arbeidsovereenkomst|arbeidsvoorwaardenregeling|akkoord/i;
const OTHER =
  /^(tussen|partijen|de partijen|uitgave|looptijd|inhoud|www|versie|de ondergetekenden|inclusief)\b|www\.|©|20\d\d/i;
/** What only a letter has: one to the ministry can stand before the cover. */
const LETTER = /^\s*(geachte|betreft|ons kenmerk|uw kenmerk|onderwerp)\b/i;
/** Words with which a name goes on. */
const OPENING = /^\s*(\(cao\)|voor|in het|in de|arbeidsovereenkomst|van de|van het)\b/i;
/** Words after which a name goes on. */
const OPEN = /(\b(voor|de|het|in|van|en|personeel|werkzaam)|[-,])\s*$/i;

/** More letters than this make a page of text, on which only large print is a title. */
const SPARSE = 1500;

/** The cao's name as the title page prints it; null when no line of the first pages looks like one. */
export function titleOnCover(pages: Line[][], bodySize: number): string | null {
  for (const page of pages) {
    if (page.some((line) => LETTER.test(line.text))) continue;
    const isSparse = page.reduce((sum, line) => sum + line.text.length, 0) < SPARSE;
    const lines = isSparse ? page : page.filter((line) => line.size > bodySize * 1.15);
    const main = lines
      .filter((line) => NAME.test(line.text) && isName(line))
      .reduce<Line | null>((largest, line) => (largest && largest.size >= line.size - 1 ? largest : line), null);
    if (main) return aroundMain(lines, main);
  }
  return null;
}

/** The line that names the cao with the lines above and below that belong to it. */
function aroundMain(lines: Line[], main: Line): string {
  const at = lines.indexOf(main);
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < 3 && belongs(lines[from - 1] as Line, main)) from--;
  while (to < lines.length && to - at < 7 && goesOn(lines[to - 1] as Line, lines[to] as Line, main)) to++;
  return lines
    .slice(from, to)
    .map((line) => unspaced(line.text.trim()))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^van\s+/i, '');
}

const isName = (line: Line): boolean =>
  line.text.length <= 110 &&
  line.cells.length === 1 &&
  wordLabel(line.text) === null &&
  !/[.:;,]\s*$|\?/.test(line.text.replace(/[A-Z]\.$|,\s*$/, '')) &&
  !/\b(geldt|wordt|heeft|is|zijn|hierna)\b/.test(line.text) &&
  findDates(line.text).length === 0;

const belongs = (line: Line, main: Line): boolean =>
  isName(line) && !OTHER.test(line.text.trim()) && Math.abs(line.size - main.size) < 1;

function goesOn(before: Line, line: Line, main: Line): boolean {
  if (!isName(line) || OTHER.test(line.text.trim())) return false;
  if (OPEN.test(before.text) || OPENING.test(line.text)) return true;
  return Math.abs(line.size - main.size) < main.size * 0.3 && line.baseline - before.baseline < main.size * 2.5;
}
