import type { Body } from './body.ts';
import type { Candidate } from './candidates.ts';
import { follows, isFirst } from './chain.ts';
import { numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';
import { hasBetween, lowerBound } from './sorted.ts';
import { isCapitals, isTitleLine } from './titles.ts';

/** A title without a number that can head a part of the document: annexes, statutes and protocols often have one. */
export type PartTitle = { line: number; score: number; named: boolean; top: boolean; capitals: boolean };

const NAMED =
  /^(statuten|reglement|protocol\p{L}*|(cao|c\.a\.o\.)[- ]deel|model|procedure|bijlagen|trefwoorden\p{L}*|adressen(lijst)?|toelichting op)(?!\p{L})/iu;

const isNumbered = (text: string): boolean => {
  const style = numberLabel(text)?.style;
  return style === 'decimal' || style === 'roman';
};

/** Lines that could be such titles: at the top of a page or in large print. */
export function partTitles(lines: Line[], body: Body): PartTitle[] {
  return lines.flatMap((line, index) => {
    if (!isTitleLine(lines, index) || wordLabel(line.text) || isNumbered(line.text)) return [];
    const top = isTopOfPage(lines, index);
    const large = line.size > body.size * 1.15;
    const named = NAMED.test(line.text.trim());
    const capitals = isCapitals(line.text) && line.text.length >= 12;
    if (!top && !large && !named && !capitals) return [];
    const score = (top ? 2 : 0) + (large ? 1 : 0) + (named ? 2 : 0);
    return [{ line: index, score, named: named && top, top: top && (large || capitals), capitals }];
  });
}

/**
 * The titles that head a part: one that is called so ("Statuten …", "Reglement …") at the top of a page, and the best
 * one before an article with which the numbers start again.
 */
export function partsWithoutNumber(titles: PartTitle[], articles: Candidate[], containers: Candidate[]): Candidate[] {
  const numbered = containers.map((one) => one.line).sort((a, b) => a - b);
  const chosen = new Set(restarts(titles, articles, numbered));
  const first = articles[0]?.line ?? Number.POSITIVE_INFINITY;
  const firstPart = Math.min(...[...chosen].slice(0, 1000));
  const hasAnnexes = containers.some((one) => one.word === 'bijlage' && one.number);
  const articleLines = articles.map((one) => one.line);
  for (const title of titles) {
    const isAnnex = !hasAnnexes && (title.top || (title.capitals && title.line > firstPart));
    if ((!title.named && !isAnnex) || title.line <= first) continue;
    const isNear = hasBetween(numbered, title.line - 8, title.line + 1);
    const isDoubled = [1, 2, 3].some((step) => chosen.has(title.line - step) || chosen.has(title.line + step));
    const at = lowerBound(articleLines, title.line);
    if (!isNear && !isDoubled && !isOneRow(articles[at - 1], articles[at], numbered)) chosen.add(title.line);
  }
  return [...chosen].map((line) => ({ line, word: 'part', number: null, rest: '', score: 3, plain: false }));
}

/** The best title before each article with which the numbers start again, no part with a number in between. */
function restarts(titles: PartTitle[], articles: Candidate[], numbered: number[]): number[] {
  const lines = titles.map((title) => title.line);
  return articles.flatMap((article, i) => {
    const before = articles[i - 1];
    const parts = article.number?.parts ?? [];
    if (!before || !isFirst(parts) || follows(before.number?.parts ?? [], parts)) return [];
    if (hasBetween(numbered, before.line, article.line)) return [];
    const between = titles.slice(lowerBound(lines, before.line + 1), lowerBound(lines, article.line));
    return between.sort((a, b) => b.score - a.score || a.line - b.line)[0]?.line ?? [];
  });
}

/** Whether two articles are of one row: then a title between them stands within the first. */
function isOneRow(before: Candidate | undefined, after: Candidate | undefined, numbered: number[]): boolean {
  if (!before || !after || hasBetween(numbered, before.line, after.line)) return false;
  return follows(before.number?.parts ?? [], after.number?.parts ?? []);
}

/** Nothing but other titles above it on its page. */
function isTopOfPage(lines: Line[], index: number): boolean {
  const page = (lines[index] as Line).page;
  for (let at = index - 1; at >= 0 && (lines[at] as Line).page === page; at--)
    if (index - at > 2 || !isTitleLine(lines, at)) return false;
  return true;
}
