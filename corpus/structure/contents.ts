import { follows } from './chain.ts';
import { letters } from './contents-witness.ts';
import { type NumberLabel, numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';
import { repeatedLists } from './repeated.ts';

const LEADERS =
  /((?<!\.)\.{4,}|(?<!\. )(\. ){4,}|(?<!…)…{2,}|(?<!_)_{4,})[\s.]*(\d{1,3}|\?|[ivxl]+)\s*(pagina)?$|fout! bladwijzer/i;
const NUMBER_AT_END = /\S\s+\d{1,3}(\s*[,-]\s*\d{1,3})*\s*\.?$/;
const REFERENCE_AT_END =
  /\S\s+(artikel(en)?|art\.|bijlage)\s*[\dIVX]+(\.\d+)*[a-z]?(\s+(lid|e\.v|en|sub)\b.*)?[.\s]*$/i;
const CONTENTS_TITLE =
  /^\s*(inhoud(sopgave|stafel)?|index|alfabetisch\b.*|trefwoorden.*|.*zaken?register|register)\s*:?\s*$/i;

/** The lines of tables of contents and indexes: by dotted leaders, by a title and numbers at line ends, or as names that come back. */
export function contentsLines(pages: Line[][]): Set<Line> {
  const found = new Set<Line>();
  let inside = false;
  let last: Line | undefined;
  for (const lines of pages) {
    const title = lines.findIndex((line) => CONTENTS_TITLE.test(withoutLabel(line.text)));
    const leaders = lines.filter((line) => line.text.length < 400 && LEADERS.test(line.text));
    inside = isContents(lines, leaders.length, title, inside) || (inside && goesOn(last, lines));
    if (inside) for (const line of belowLabel(lines, title)) found.add(line);
    if (inside) last = lines.findLast((line) => labelOf(line)) ?? last;
    else if (leaders.length >= 4) for (const line of stretch(lines, leaders)) found.add(line);
  }
  const rest = pages.flat().filter((line) => !found.has(line));
  for (const line of [...repeatedLists(rest), ...titledLists(rest)]) found.add(line);
  return found;
}

/** Fewest items that make a list of contents within a part. */
const FEWEST = 4;

/** Lists under a title ("Inhoud:") within a part of the document: numbered items, most of which head a stretch of text below. */
function titledLists(lines: Line[]): Line[] {
  return lines.flatMap((title, at) => {
    if (!CONTENTS_TITLE.test(title.text)) return [];
    const items = countedFrom(lines, at + 1);
    if (items.length < FEWEST) return [];
    const below = new Set(lines.slice(at + 1 + items.length).map((line) => letters(line.text)));
    const headed = items.filter((line) => below.has(letters(line.text))).length;
    return headed >= items.length * 0.6 ? [title, ...items] : [];
  });
}

/** Short lines of which each bears the number after that of the line before. */
function countedFrom(lines: Line[], from: number): Line[] {
  let [to, parts] = [from, numberLabel(lines[from]?.text ?? '')?.parts];
  while (parts && (lines[to] as Line).text.length < 100) {
    const next = numberLabel(lines[++to]?.text ?? '')?.parts;
    parts = next && follows(parts, next) ? next : undefined;
  }
  return lines.slice(from, to);
}

function isContents(lines: Line[], leaders: number, title: number, before: boolean): boolean {
  const numbered = lines.filter((line) => line.text.length < 120 && NUMBER_AT_END.test(line.text)).length;
  const referring = lines.filter(
    (line) => line.text.length < 200 && line.cells.length > 1 && REFERENCE_AT_END.test(line.text),
  ).length;
  if (leaders >= 4 && leaders >= lines.length * 0.3) return true;
  if (title >= 0 && title < 4 && isListOnly(lines)) return true;
  if (referring >= 8 && referring >= lines.length * 0.5) return true;
  return (before || title >= 0) && (leaders > 0 || (numbered >= 4 && numbered >= lines.length * 0.45));
}

/** Many short lines and none that reads as running text. */
const isListOnly = (lines: Line[]): boolean => lines.length >= 8 && areShort(lines);

const areShort = (lines: Line[]): boolean =>
  lines.every((line) => line.text.length < 90 && !/\p{Ll}{2}[.]\s*$/u.test(line.text));

const labelOf = (line: Line): NumberLabel | null => wordLabel(line.text)?.number ?? numberLabel(line.text);

/** Whether a page goes on with the list of the page before: short lines that bear numbers, the first after the last there. */
function goesOn(last: Line | undefined, lines: Line[]): boolean {
  const [before, first] = [last && labelOf(last), lines[0] && labelOf(lines[0])];
  const labelled = lines.filter(labelOf).length;
  return before && first
    ? follows(before.parts, first.parts) && areShort(lines) && labelled >= lines.length * 0.7
    : false;
}

/** An index that is an annex ("Bijlage 8 Trefwoordenlijst") keeps its heading as a unit. */
function belowLabel(lines: Line[], title: number): Line[] {
  const label = lines.slice(0, 3).findIndex((line) => wordLabel(line.text)?.word === 'bijlage');
  return title >= 0 && label >= 0 && label <= title ? lines.slice(title + 1) : lines;
}

const withoutLabel = (text: string): string => wordLabel(text)?.rest.trim() || text;

const stretch = (lines: Line[], marks: Line[]): Line[] =>
  lines.slice(lines.indexOf(marks[0] as Line), lines.indexOf(marks.at(-1) as Line) + 1);
