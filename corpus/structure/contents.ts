import { numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** What the table of contents says: letters of "artikel 8.4" → letters of its title. */
export type Witness = Map<string, string>;

const LEADERS = /(\.{4,}|(\. ){4,}|…{2,}|_{4,})\s*(\d{1,3}|\?|[ivxl]+)?\s*(pagina)?$|fout! bladwijzer/i;
const NUMBER_AT_END = /\S\s+\d{1,3}(\s*[,-]\s*\d{1,3})*\s*\.?$/;
const CONTENTS_TITLE =
  /^\s*(inhoud(sopgave|stafel)?|index|alfabetisch\b.*|trefwoorden.*|.*zaken?register|register)\s*:?\s*$/i;

/** The lines of tables of contents and indexes: by dotted leaders, or by a title and numbers at the ends of lines. */
export function contentsLines(pages: Line[][]): Set<Line> {
  const found = new Set<Line>();
  let inside = false;
  for (const lines of pages) {
    const title = lines.findIndex((line) => CONTENTS_TITLE.test(withoutLabel(line.text)));
    const leaders = lines.filter((line) => LEADERS.test(line.text));
    const numbered = lines.filter((line) => NUMBER_AT_END.test(line.text) && line.text.length < 120);
    const dense = leaders.length >= 4 && leaders.length >= lines.length * 0.3;
    const listed = numbered.length >= 4 && numbered.length >= lines.length * 0.45;
    inside = dense || (listed && (inside || title >= 0)) || (inside && leaders.length > 0);
    if (inside) for (const line of lines) found.add(line);
    else if (leaders.length >= 4) for (const line of stretch(lines, leaders)) found.add(line);
  }
  for (const line of bareContents(pages, found)) found.add(line);
  return found;
}

/** Letters and digits only, lower case: what stays equal between a contents list and the heading itself. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Reads the numbers and titles of a contents list. */
export function witnessOf(contents: Iterable<Line>): Witness {
  const witness: Witness = new Map();
  for (const { text } of contents) {
    const bare = text.replace(/[\s._…]*(\d{1,3}|\?)?\s*$/, '');
    const word = wordLabel(bare);
    const label = word ? word.number : numberLabel(bare);
    if (!label) continue;
    const title = letters(word ? word.rest : label.rest);
    const key = `${word?.word ?? ''}${label.text.toLowerCase()}`;
    if (!witness.has(key)) witness.set(key, title);
  }
  return witness;
}

const withoutLabel = (text: string): string => wordLabel(text)?.rest.trim() || text;

const stretch = (lines: Line[], marks: Line[]): Line[] =>
  lines.slice(lines.indexOf(marks[0] as Line), lines.indexOf(marks.at(-1) as Line) + 1);

/** A contents list without page numbers: many article headings that follow each other without text, before the text itself. */
function bareContents(pages: Line[][], known: Set<Line>): Line[] {
  const lines = pages.flat().filter((line) => !known.has(line));
  const isHead = lines.map((line) => wordLabel(line.text)?.word === 'artikel' && line.text.length < 100);
  const heads = lines.flatMap((_, i) => (isHead[i] ? [i] : []));
  const out: Line[] = [];
  for (let i = 0; i < heads.length; ) {
    let j = i;
    while (j + 1 < heads.length && (heads[j + 1] as number) - (heads[j] as number) <= 2) j++;
    if (j - i >= 7) out.push(...lines.slice(heads[i], (heads[j] as number) + 1));
    i = j + 1;
  }
  return out;
}
