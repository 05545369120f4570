import type { Body } from './body.ts';
import type { Candidate } from './candidates.ts';
import { articleChain } from './chain.ts';
import { type NumberLabel, numberLabel } from './label.ts';
import type { Line } from './line.ts';
import { isCapitals } from './titles.ts';

/**
 * Chapters that bear only a number: "1 Definities" before article 1.1, or a row "I. …", "II. …" in larger print than
 * the text or in capitals. `parts` are annexes and the like, in which they start again.
 */
export function plainChapters(lines: Line[], articles: Candidate[], parts: Candidate[], body: Body): Candidate[] {
  if (parts.filter((one) => one.word === 'hoofdstuk').length > 1) return [];
  const taken = new Set([...articles, ...parts].map((one) => one.line));
  const candidates = lines.flatMap((line, at) => {
    const number = taken.has(at) || line.plain || line.text.length > 80 ? null : numberLabel(line.text);
    if (number?.parts.length !== 1 || number.style === 'prefixed' || !/^\p{Lu}[\p{L}-].{2}/u.test(number.rest))
      return [];
    const first = firstArticle(articles, at, number);
    const large = line.size > body.size * 1.1 || (number.style === 'roman' && isCapitals(line.text));
    return first || (large && number.style !== 'letter') ? [candidateOf(at, number, first ? 4 : 2)] : [];
  });
  const row = articleChain(candidates, parts);
  return row.length >= 2 ? row : row.filter((one) => one.score > 3);
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

const candidateOf = (line: number, number: NumberLabel, score: number): Candidate => ({
  ...{ line, number, score, word: 'hoofdstuk', rest: number.rest.trim(), plain: false },
});
