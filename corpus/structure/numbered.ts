import type { Body } from './body.ts';
import { type Candidate, runsOn } from './candidates.ts';
import { articleChain, follows } from './chain.ts';
import { letters } from './contents-witness.ts';
import { type NumberLabel, numberLabel } from './label.ts';
import type { Line } from './line.ts';
import { hasBetween } from './sorted.ts';
import { isCapitals } from './titles.ts';

/**
 * Headings that bear only a number ("1. Looptijd"), for a document that names no articles: the articles of a cao that
 * leaves out the word, the paragraphs of a principle agreement; also a number alone in the margin, over its title. Empty
 * when they make no row.
 */
export function numberedHeadings(
  lines: Line[],
  containers: Candidate[],
  body: Body,
  isAgreement: boolean,
): Candidate[] {
  const candidates = lines.flatMap((line, at) => {
    const number = line.text.length > 90 ? null : numberLabel(line.text);
    if (!number || !isHeading(lines, at, number, body)) return [];
    const word = isAgreement ? ('paragraaf' as const) : ('number' as const);
    return [
      { ...{ line: at, word, number, rest: number.rest.trim() }, score: line.plain ? 0.5 : 2, plain: line.plain },
    ];
  });
  const row = articleChain(candidates, containers);
  return row.length >= (isAgreement ? 2 : 4) ? row : [];
}

function isHeading(lines: Line[], at: number, number: NumberLabel, body: Body): boolean {
  const line = lines[at] as Line;
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (number.style !== 'decimal' || number.parts.length !== 1 || line.cells.length > 2) return false;
  if (number.rest === '') return line.note && after?.note === true && line.size > body.size * 1.3;
  if (!/^\p{Lu}[\p{L}-]{2}/u.test(number.rest) || /[.,;:]\s*$/.test(line.text)) return false;
  if (!line.plain || isCapitals(line.text)) return true;
  const gap = before?.page === line.page ? line.baseline - before.baseline : Number.POSITIVE_INFINITY;
  return (
    gap > body.leading * 1.3 && after !== undefined && !runsOn(line, after) && line.right < line.edge - body.size * 6
  );
}

/** Fewest lettered headings that make a row of articles. */
const ROW = 3;

/** Letters and codes without the word that make no row of articles: cells of a table, items of a list. */
export function withoutStrayLetters(articles: Candidate[], containers: Candidate[]): Candidate[] {
  const between = containers.map((one) => one.line).sort((a, b) => a - b);
  const isLettered = (one: Candidate): boolean =>
    one.word === 'number' && (one.number?.style === 'letter' || one.number?.style === 'roman');
  const rows: Candidate[][] = [];
  for (const one of articles) {
    const last = rows.at(-1)?.at(-1);
    const isNext = last && (!isLettered(one) || follows(last.number?.parts ?? [], one.number?.parts ?? []));
    const goesOn = isNext && isLettered(last) === isLettered(one) && !hasBetween(between, last.line, one.line);
    if (goesOn) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  return rows.filter((row) => row.length >= ROW || !isLettered(row[0] as Candidate)).flat();
}

/**
 * Leden that bear the number of their article ("5.1 De werkgever …" in Artikel 5, "5.1.1 De werkgever …" under a heading
 * 5.1) are no articles of their own.
 */
export function withoutNumberedLeden(articles: Candidate[]): Candidate[] {
  let open: Candidate | null = null;
  return articles.filter((article) => {
    const isHeading = article.word === 'artikel' || !article.plain;
    if (isHeading) open = article;
    if (isHeading || !open || (open.word === 'number' && isShortTitle(article.rest))) return true;
    const parts: (number | string)[] = open.number?.parts ?? [];
    const own = article.number?.parts ?? [];
    return !(own.length === parts.length + 1 && parts.every((part, i) => part === own[i]));
  });
}

const isShortTitle = (rest: string): boolean => rest.length < 50 && !/[.,;:]\s*$/.test(rest);

/** Fewest headings that make a list, and how many lines apart they stand in one that names articles. */
const LISTED = 4;
const APART = 4;

/**
 * Articles without those that are only named in a list: line after line (codes of functions), or in an annex with the
 * titles of articles before it (which of them hold for whom).
 */
export function withoutListed(articles: Candidate[], containers: Candidate[]): Candidate[] {
  const first = new Map<string, number>();
  for (const one of articles) if (!first.has(keyOf(one))) first.set(keyOf(one), one.line);
  const isKnown = (one: Candidate): boolean => (first.get(keyOf(one)) ?? one.line) < one.line;
  const isBare = (one: Candidate): boolean => !/vervallen/i.test(one.rest);
  const isOneKind = (run: Candidate[]): boolean => run.every((one) => one.word === run[0]?.word);
  const lineAfterLine = runsOf(articles.filter(isBare), [], 1).filter((run) => run.length >= LISTED && isOneKind(run));
  const named = runsOf(articles, containers, APART).filter(
    (run) => run.length >= LISTED && run.filter(isKnown).length >= run.length * 0.6,
  );
  const listed = new Set([...lineAfterLine, ...named].flat());
  return articles.filter((one) => !listed.has(one));
}

/** Headings at most some lines apart, no annex or chapter between them. */
function runsOf(articles: Candidate[], containers: Candidate[], apart: number): Candidate[][] {
  const between = containers.map((one) => one.line).sort((a, b) => a - b);
  const runs: Candidate[][] = [];
  for (const one of articles) {
    const last = runs.at(-1)?.at(-1);
    if (last && one.line - last.line <= apart && !hasBetween(between, last.line, one.line)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs;
}

const keyOf = ({ number, rest }: Candidate): string => `${number?.parts.join('.')} ${letters(rest).slice(0, 20)}`;
