import { type Body, styleOf } from './body.ts';
import type { Candidate } from './candidates.ts';
import { articleChain } from './chain.ts';
import { type NumberLabel, numberLabel } from './label.ts';
import type { Line } from './line.ts';
import { isCapitals, isTitleLine } from './titles.ts';

/**
 * Chapters that bear only a number: "1 Definities" before article 1.1, or a row "I. …", "II. …" in larger print than
 * the text or in capitals. `parts` are annexes and the like, in which they start again.
 */
export function plainChapters(lines: Line[], articles: Candidate[], parts: Candidate[], body: Body): Candidate[] {
  if (parts.filter((one) => one.word === 'hoofdstuk').length > 1) return [];
  const taken = new Set([...articles, ...parts].map((one) => one.line));
  const candidates = lines.flatMap((line, at) => {
    const number = taken.has(at) || line.plain || line.text.length > 80 ? null : numberLabel(line.text);
    if (number?.parts.length !== 1 || number.style === 'prefixed') return [];
    const title = number.rest === '' ? titleBelow(lines, at, body) : number.rest;
    if (!/^\p{Lu}[\p{L}-].{2}/u.test(title)) return [];
    const first = firstArticle(articles, at, number);
    const large = line.size > body.size * 1.1 || (number.style === 'roman' && isCapitals(line.text));
    return first || (large && number.style !== 'letter') ? [candidateOf(at, number, first ? 4 : 2)] : [];
  });
  const row = articleChain(candidates, parts);
  return row.length >= 2 ? row : row.filter((one) => one.score > 3);
}

/** Print larger than this, against that of the text, is that of a number that stands alone on the first page of its chapter. */
const POSTER = 1.5;

/** The title under a number that stands alone in large print; '' when there is none. */
function titleBelow(lines: Line[], at: number, body: Body): string {
  const [line, next] = [lines[at] as Line, lines[at + 1]];
  const isLarge = line.size > body.size * POSTER && next !== undefined && next.size > body.size * 1.2;
  return isLarge && next.page === line.page && isTitleLine(lines, at + 1) ? next.text.trim() : '';
}

/** Share of the titles in one style that stand right over an article, from which they are titles of chapters. */
const OVER_ARTICLES = 0.6;

/**
 * Chapters that bear no number, or a letter: titles right over the first article of each, larger than its heading or in
 * capitals, in a style of their own. `parts` are other headings, of which they can be the title.
 */
export function titledChapters(lines: Line[], articles: Candidate[], parts: Candidate[]): Candidate[] {
  const taken = new Set([...articles, ...parts].map((one) => one.line));
  const heads = new Map(articles.map((one) => [one.line, lines[one.line] as Line]));
  const look = (line: Line): string => `${styleOf(line)} ${isCapitals(line.text)}`;
  const over = articles.flatMap((article) => {
    const [line, head] = [lines[article.line - 1], lines[article.line] as Line];
    const isTaken = taken.has(article.line - 1) || taken.has(article.line - 2);
    if (!line || isTaken) return [];
    if (look(line) === look(head) && (article.rest === '' || !isBelowWhite(lines, article.line - 1))) return [];
    const stands = line.size > head.size * 1.1 || (isCapitals(line.text) && line.size >= head.size);
    return stands && isChapterTitle(lines, article.line - 1) ? [article.line - 1] : [];
  });
  const rows = Map.groupBy(over, (at) => look(lines[at] as Line));
  const chosen = [...rows].flatMap(([style, row]) => {
    const [first, last] = [row[0] as number, row.at(-1) as number];
    const isOfArticle = (at: number): boolean => heads.has(at) || heads.has(at - 1);
    const alike = lines.slice(first, last + 1).filter((line, i) => look(line) === style && !isOfArticle(first + i));
    const isRow = row.length >= 2 && row.length <= articles.length * 0.6 && row.length >= alike.length * OVER_ARTICLES;
    return isRow ? row : [];
  });
  return chosen.map((at) => candidateOf(at, labelOf((lines[at] as Line).text), 2, (lines[at] as Line).text.trim()));
}

/** White above a line, of more than a line of the text, or the top of a page. */
function isBelowWhite(lines: Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at] as Line];
  return before?.page !== line.page || line.baseline - before.baseline > line.size * 1.8;
}

/** A title, also one behind a letter or numeral: "A. Algemeen". */
function isChapterTitle(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const rest = labelOf(line.text)?.rest;
  if (rest === undefined) return isTitleLine(lines, at) && /^\s*\p{Lu}/u.test(line.text);
  return !line.plain && line.cells.length < 3 && line.text.length < 80 && /^\p{Lu}.*[^.,;:]\s*$/u.test(rest);
}

/** The letter or numeral of a chapter; a word of one letter is none. */
function labelOf(text: string): NumberLabel | null {
  const label = numberLabel(text);
  return label?.parts.length === 1 && label.rest !== '' && (label.style !== 'letter' || label.closer !== '')
    ? label
    : null;
}

/** Chapters that bear only a letter or roman numeral stand in the row of the articles: "B Arbeidsduur" before B.1. */
export function withoutLetteredChapters(row: Candidate[]): { articles: Candidate[]; lettered: Candidate[] } {
  const isChapter = ({ word, number }: Candidate, i: number): boolean => {
    const next = row[i + 1]?.number?.parts ?? [];
    return word === 'number' && number?.parts.length === 1 && next[0] === number.parts[0] && next[1] === 1;
  };
  return { articles: row.filter((one, i) => !isChapter(one, i)), lettered: row.filter(isChapter) };
}

/** Whether the next article is the first of this chapter: 3.1 after "3 Arbeidsduur". */
function firstArticle(articles: Candidate[], at: number, number: NumberLabel): boolean {
  const next = articles.find((article) => article.line > at);
  const parts = next?.number?.parts ?? [];
  return (
    next !== undefined && next.line - at < 12 && parts.length === 2 && parts[0] === number.parts[0] && parts[1] === 1
  );
}

const candidateOf = (line: number, number: NumberLabel | null, score: number, text = ''): Candidate => ({
  ...{ line, number, score, word: 'hoofdstuk', rest: (number?.rest ?? text).trim(), plain: false },
});
