import porter from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { infinitiveOf } from './verb-forms.ts';

const cache = new Map<string, string>();
const CACHE_LIMIT = 200_000;

/** Porter cuts "bereikbaarheid" to the stem of "bereiken"; an adjective in -baar is a word of its own. */
const ADJECTIVE = /^([a-z]{2,})(?:baar|bare|baarheid)$/;

/** Small words that Porter would take for a verb: "met dien verstande" is no dienen, "indien" no indienen. */
const SMALL: Readonly<Record<string, string>> = { dien: 'die', diens: 'die', indien: 'indien-' };

function cut(word: string): string {
  const small = SMALL[word];
  if (small) return small;
  const adjective = ADJECTIVE.exec(word);
  return adjective ? `${adjective[1]}baar` : porter.stem(infinitiveOf(word) ?? word);
}

/**
 * The stem that rules compare: the Dutch Porter stem of the word, of a verb that of its infinitive. A word with an
 * accent is its own stem ("één" is not "een"), as is a word with a digit.
 * @param word lower case, as `Token.word`
 */
export function stemOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(word) ? cut(word) : word;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}
