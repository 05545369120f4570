import type { UnitKind } from '../model/unit.ts';
import { type Body, styleOf } from './body.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { articleChain } from './chain.ts';
import { withChanged } from './changes.ts';
import { plainChapters, titledChapters, withoutLetteredChapters } from './chapters.ts';
import type { Witness } from './contents-witness.ts';
import { calledKind, WHOLE } from './document-kind.ts';
import type { Line } from './line.ts';
import { looseTitles } from './loose-titles.ts';
import { numberedHeadings, withoutListed, withoutNumberedLeden, withoutStrayLetters } from './numbered.ts';
import { type PartTitle, partsWithoutNumber, partTitles } from './parts.ts';
import { titler } from './titles.ts';

/** A heading of the document. Its own words are the lines `from` up to `to`; text behind it in its line starts at `textAt`. */
export type Heading = {
  kind: Exclude<UnitKind, 'lid' | 'sub'>;
  number: string | null;
  parts: (number | string)[];
  title: string | null;
  from: number;
  to: number;
  /** The line that carries the number: its page is the heading's. */
  line: number;
  /** Offset in the last line where text of the unit starts; null when the whole line is heading. */
  textAt: number | null;
};

const KINDS: Record<Exclude<Candidate['word'], 'part'>, Heading['kind']> = {
  artikel: 'artikel',
  number: 'artikel',
  hoofdstuk: 'hoofdstuk',
  deel: 'deel',
  paragraaf: 'paragraaf',
  bijlage: 'bijlage',
  protocol: 'protocol',
};

/**
 * The headings of a document in reading order, decided over the whole document. An agreement has its numbered points, and
 * behind them the articles that it proposes.
 */
export function headingsOf(lines: Line[], body: Body, witness: Witness): Heading[] {
  const candidates = paragraphsAsArticles(candidatesOf(lines, body, witness));
  const containers = containersOf(candidates);
  const titles = partTitles(lines, body);
  const row = withoutListed(articlesOf(candidates, containers, lines, titles), containers);
  const named = withoutStrayLetters(withoutNumberedLeden(row), containers);
  const isNamed = named.some((one) => one.word === 'artikel') || named.filter((one) => !one.plain).length >= 3;
  const called = calledKind(lines);
  const isAgreement = called === 'akkoord' && named.length < WHOLE;
  const own = isNamed ? lines.slice(0, Math.min(...[...named, ...containers].map((one) => one.line))) : lines;
  const numbered = isNamed && !isAgreement ? [] : numberedHeadings(own, containers, body, called === 'akkoord');
  const isNumbered = numbered.length > 0 && !isNamed;
  const { articles, lettered } = withoutLetteredChapters(isNumbered ? numbered : [...numbered, ...named]);
  const parts = partsWithoutNumber(titles, articles, containers);
  const numberedChapters = [
    ...lettered,
    ...plainChapters(lines, articles, [...containers, ...parts, ...lettered], body),
  ];
  const hasChapters = numberedChapters.length > 0 || containers.some((one) => one.word === 'hoofdstuk');
  const chapters = hasChapters ? numberedChapters : titledChapters(lines, articles, [...containers, ...parts]);
  const chosen = [...containers, ...parts, ...articles, ...chapters].sort((a, b) => a.line - b.line);
  const taken = new Set(chosen.map((one) => one.line));
  const titleOf = titler(lines, chosen, taken);
  const headings = chosen.map((one) => {
    const isChapter = chapters.includes(one);
    return {
      kind: isChapter ? 'hoofdstuk' : kindOf(one, lines),
      number: printedNumber(one, lines),
      parts: one.number?.parts ?? [],
      line: one.line,
      ...titleOf(one),
    };
  });
  if (called === 'wijziging') return withChanged(headings, lines);
  return [...headings, ...looseTitles(lines, headings, body)].sort((a, b) => a.from - b.from);
}

/** "§ 3.2" or "Paragraaf 3.2" is an article where nothing else is. */
function paragraphsAsArticles(candidates: Candidate[]): Candidate[] {
  const count = (word: Candidate['word']): number =>
    candidates.filter((one) => one.word === word && !one.plain && one.number).length;
  if (count('paragraaf') < 3 || count('paragraaf') <= count('artikel') + count('number')) return candidates;
  return candidates.map((one) => (one.word === 'paragraaf' ? { ...one, word: 'artikel' } : one));
}

function kindOf({ word, line }: Candidate, lines: Line[]): Heading['kind'] {
  if (word !== 'part') return KINDS[word];
  const { text } = lines[line] as Line;
  if (/^\s*protocol/i.test(text)) return 'protocol';
  return /\bdeel\b/i.test(text) ? 'deel' : 'bijlage';
}

function printedNumber({ word, number, line }: Candidate, lines: Line[]): string | null {
  if (word !== 'bijlage' && word !== 'protocol') return number?.text ?? null;
  const printed = /^[\s|]*(\p{L}+)/u.exec((lines[line] as Line).text)?.[1] ?? word;
  return number ? `${printed} ${number.text}` : printed;
}

/** Headings of annexes, parts and chapters: each kind a row whose numbers continue, as those of articles do. */
function containersOf(candidates: Candidate[]): Candidate[] {
  const found = candidates.filter(
    (one) => one.word !== 'artikel' && one.word !== 'number' && one.score >= (one.number ? 1 : 3) && isComplete(one),
  );
  const numbered = new Set(found.flatMap((one) => (one.number ? [one.line] : [])));
  const isTitle = (one: Candidate): boolean => [1, 2, 3].some((step) => numbered.has(one.line - step));
  const kept = found.filter((one) => one.number || !isTitle(one));
  const of = (...words: Candidate['word'][]): Candidate[] => kept.filter((one) => words.includes(one.word));
  const parts = [...articleChain(of('deel'), []), ...rowOf(of('bijlage')), ...rowOf(of('protocol'))];
  const chapters = articleChain(of('hoofdstuk'), parts);
  return [...parts, ...chapters, ...articleChain(of('paragraaf'), [...parts, ...chapters])].sort(
    (a, b) => a.line - b.line,
  );
}

/** Numbered annexes as a row, a repeated heading (of a table that goes on) left out; those without a number as they come. */
const rowOf = (annexes: Candidate[]): Candidate[] => {
  const numbered = annexes.filter((one) => one.number);
  const row = articleChain(numbered, [], [], { first: -8, other: -20 });
  const best = new Map<string | undefined, Candidate>();
  for (const one of row) if (one.score > (best.get(one.number?.text)?.score ?? -99)) best.set(one.number?.text, one);
  return [...row.filter((one) => best.get(one.number?.text) === one), ...annexes.filter((one) => !one.number)];
};

const isComplete = (one: Candidate): boolean =>
  one.number !== null || one.word === 'bijlage' || (one.word === 'protocol' && one.rest.length < 80);

/** From so many headings such as "4.1" on, those that bear a letter alone are sections of these. */
const DECIMAL = 5;

function withoutSections(candidates: Candidate[]): Candidate[] {
  const decimal = candidates.filter(({ plain, number }) => !plain && number?.style === 'decimal' && number.parts[1]);
  const isSection = ({ word, number }: Candidate): boolean => word === 'number' && number?.style === 'letter';
  return decimal.length < DECIMAL ? candidates : candidates.filter((one) => !isSection(one));
}

/** Two rounds: the second knows in which styles the headings of the first stand. */
function articlesOf(all: Candidate[], containers: Candidate[], lines: Line[], titles: PartTitle[]): Candidate[] {
  const candidates = withoutSections(all.filter((one) => one.word === 'artikel' || one.word === 'number'));
  const first = articleChain(candidates, containers, titles);
  const styles = new Map<string, number>();
  const key = (one: Candidate): string => `${one.word}${styleOf(lines[one.line] as Line)}`;
  for (const one of first) styles.set(key(one), (styles.get(key(one)) ?? 0) + 1);
  const rescored = candidates.map((one) => {
    const share = (styles.get(key(one)) ?? 0) / Math.max(1, first.length);
    return { ...one, score: one.score + (share > 0.15 ? 1 : share > 0.03 ? 0 : -1.5) };
  });
  return articleChain(
    rescored.filter((one) => one.score > -2),
    containers,
    titles,
  );
}
