import type { Body } from './body.ts';
import type { Candidate } from './candidates.ts';
import { follows, isFirst } from './chain.ts';
import { numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';
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
  const numbered = containers.map((one) => one.line);
  const free = (from: number, to: number): boolean => !numbered.some((line) => line > from && line < to);
  const chosen = new Set<number>();
  articles.forEach((article, i) => {
    const before = articles[i - 1];
    const restarts =
      before &&
      isFirst(article.number?.parts ?? []) &&
      !follows(before.number?.parts ?? [], article.number?.parts ?? []);
    if (!restarts || !free(before.line, article.line)) return;
    const between = titles.filter((title) => title.line > before.line && title.line < article.line);
    const best = between.sort((a, b) => b.score - a.score || a.line - b.line)[0];
    if (best) chosen.add(best.line);
  });
  const first = articles[0]?.line ?? Number.POSITIVE_INFINITY;
  const hasAnnexes = containers.some((one) => one.word === 'bijlage' && one.number);
  for (const title of titles) {
    const isNear = numbered.some((line) => line <= title.line && title.line - line < 8);
    const isDoubled = [...chosen].some((line) => line !== title.line && Math.abs(line - title.line) < 4);
    const isWithin = goesOnAround(title.line, articles, numbered);
    const isPart = title.named || (!hasAnnexes && (title.top || (title.capitals && title.line > Math.min(...chosen))));
    if (isPart && title.line > first && !isNear && !isDoubled && !isWithin) chosen.add(title.line);
  }
  return [...chosen].map((line) => ({ line, word: 'part', number: null, rest: '', score: 3, plain: false }));
}

/** Whether the articles before and after a line are one row: then the title stands within an article. */
function goesOnAround(line: number, articles: Candidate[], numbered: number[]): boolean {
  const at = articles.findIndex((article) => article.line > line);
  const [before, after] = [articles[at - 1], articles[at]];
  if (!before || !after || numbered.some((one) => one > before.line && one < after.line)) return false;
  return follows(before.number?.parts ?? [], after.number?.parts ?? []);
}

/** Nothing but other titles above it on its page. */
function isTopOfPage(lines: Line[], index: number): boolean {
  const page = (lines[index] as Line).page;
  for (let at = index - 1; at >= 0 && (lines[at] as Line).page === page; at--)
    if (index - at > 2 || !isTitleLine(lines, at)) return false;
  return true;
}
