import type { CompiledQuery } from './compile-query.ts';
import { type Match, matchesUnder, zoneOf } from './match.ts';
import type { PassageView } from './view.ts';
import type { Search } from './words.ts';

/**
 * Every place where the query of a rule that gives a code fires: only under headings that lend the text their subject, and in
 * sentences that belong together.
 */
export const findSubjects = (query: CompiledQuery, search: Search): Match[] =>
  matchesUnder(query, search, search.view.subject).filter((match) => isConnected(match, search.view));

/** Words that take up what an earlier sentence said. */
const TAKES_UP = /^(?:hij|zij|ze|hem|haar|hen|hun|deze|dit|dat|dan|ook|tevens|daar\p{L}*|hier\p{L}*)$/u;
/** Behind "die": a thing that an earlier sentence named. */
const NAMED = /^(?:dag|dagen|tijd|uren|periode|plek|werkplek|regeling|vergoeding|afspraken|overeenkomst|situatie)$/;
/** Behind a "het" that stands for what an earlier sentence said. */
const SAID_OF = /^(?:is|wordt|mag|kan|niet|alleen|mogelijk)$/;
const SCHEME = /^(?:\p{L}*(?:regeling|beleid|overeenkomst|kader|protocol))$/u;

/**
 * Whether the sentences that a match joins belong together: neighbours, an item and what introduces it, or a later one that takes
 * up what was said. A long article names many subjects; words far apart in it say nothing together, unless its heading names one.
 */
function isConnected(match: Match, view: PassageView): boolean {
  const sentences = [...match.sentences].sort((a, b) => a - b);
  if (sentences.length < 2 || isUnderItsHeading(match, view)) return true;
  return sentences.every((later, i) => sentences.slice(0, i).every((earlier) => belongTogether(earlier, later, view)));
}

function belongTogether(earlier: number, later: number, view: PassageView): boolean {
  const [before, after] = [withLeads(earlier, view), withLeads(later, view)];
  if (after.includes(earlier) || before.includes(later)) return true;
  if (before.some((one) => after.includes(one) && namesScheme(one, view))) return true;
  const apart = after.filter((one) => !before.includes(one));
  return apart.some((one) => takesUp(one, view) || before.some((other) => Math.abs(one - other) === 1));
}

/** A sentence and those that introduce it as an item. */
const withLeads = (sentence: number, view: PassageView): number[] =>
  zoneOf(view, sentence).map(({ from }) => view.sentenceOf[from] ?? sentence);

const wordsOf = (sentence: number, { sentences, tokens }: PassageView): string[] =>
  tokens.slice(sentences[sentence]?.from, sentences[sentence]?.to).map((token) => token.word);

/** Whether a sentence introduces the items of one scheme: "De regeling bevat in elk geval:". */
const namesScheme = (sentence: number, view: PassageView): boolean =>
  wordsOf(sentence, view).some((word) => SCHEME.test(word));

const takesUp = (sentence: number, view: PassageView): boolean =>
  wordsOf(sentence, view).some((word, i, words) => {
    const next = words[i + 1] ?? '';
    return TAKES_UP.test(word) || (word === 'die' && NAMED.test(next)) || (word === 'het' && SAID_OF.test(next));
  });

/** Words of any cao: that a heading shares one of these says nothing. */
const COMMON =
  /^(?:artikel|hoofdstuk|werkgever|werknemer|medewerker|vergoeding|tegemoetkoming|regeling|afspraken|werken)/;

/** Letters that a word of the heading shares with one that fired: "telewerken", "telewerkt". */
const SHARED = 5;

function isUnderItsHeading({ stretches }: Match, { tokens, subject }: PassageView): boolean {
  const begins = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .flatMap(({ word }) => (word.length < SHARED || COMMON.test(word) ? [] : [word.slice(0, SHARED)]));
  const inHeading = new Set(begins(subject.from, subject.to));
  return stretches.some(({ from, to }) => begins(from, to).some((begin) => inHeading.has(begin)));
}
