import type { Sentence, Token } from '../model/text.ts';
import { boundOf } from './bounds.ts';
import { DAYS, PLACE } from './day-words.ts';
import type { Found } from './found.ts';
import { numberAt, numeralValue } from './numbers.ts';
import { type Rate, rateAt } from './rates.ts';

type Days = Found<'dagen'>;

/** `count` days in a rate, from token `from` to `to`, with the bound of the count at `at`. */
function daysAt(tokens: Token[], at: number, rate: Rate | null, sentence: Sentence, from: number, to: number): Days[] {
  const count = numberAt(tokens[at]) ?? timesOf(tokens[at]);
  if (count === null) return [];
  const bound = boundOf(tokens, at, to, sentence.from, sentence.to);
  return [{ kind: 'dagen', days: count / (rate?.every ?? 1), bound, per: rate?.per ?? 'week', from, to }];
}

const isWorkingWeek = (tokens: Token[], at: number): boolean =>
  numberAt(tokens[at - 1]) === 5 && tokens[at - 2]?.word === 'de' && /^(?:van|op)$/.test(tokens[at - 3]?.word ?? '');

/** "twee van de vijf werkdagen", "van de vijf werkdagen worden er drie …": days of a working week. */
function ofTheWeek(tokens: Token[], at: number, sentence: Sentence): Days[] {
  if (!isWorkingWeek(tokens, at)) return [];
  if (at - 4 >= sentence.from && numberAt(tokens[at - 4]) !== null)
    return daysAt(tokens, at - 4, null, sentence, at - 4, at + 1);
  for (let k = at + 1; k < Math.min(sentence.to, at + 7); k++) {
    if (tokens[k]?.word !== 'een' && numberAt(tokens[k]) !== null)
      return daysAt(tokens, k, null, sentence, at - 3, k + 1);
  }
  return [];
}

const REACH = 12;

/** "het maximum aantal", "het maximale aantal", "het maximumaantal" before the noun at `at`. */
const isMaximumBefore = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((token) => /^max/.test(token.word));

/** "het aantal thuiswerkdagen (per week) is maximaal twee (per week)": the count behind its noun. */
function behindNoun(tokens: Token[], at: number, sentence: Sentence): Days[] {
  const isCounted = /aantal$/.test(tokens[at - 1]?.word ?? '');
  const isNamed = /^(?:de|die)$/.test(tokens[at - 1]?.word ?? '') && /dagen$/.test(tokens[at]?.word ?? '');
  if (!isCounted && !isNamed) return [];
  const ahead = isCounted ? rateAt(tokens, at + 1) : null;
  for (let k = ahead?.to ?? at + 1; k < Math.min(sentence.to, at + REACH); k++) {
    const count = tokens[k]?.word === 'een' ? null : numberAt(tokens[k]);
    const rate = rateAt(tokens, k + 1) ?? ahead;
    if (count === null || !rate || DAYS.test(tokens[k + 1]?.word ?? '')) continue;
    const found = daysAt(tokens, k, rate, sentence, k, Math.max(k + 1, rate.to));
    return isCounted && isMaximumBefore(tokens, at) ? found.map((days) => ({ ...days, bound: 'max' })) : found;
  }
  return [];
}

/** "2x", "tweemaal": how many times, in one word. */
const timesOf = (token: Token | undefined): number | null => {
  const times = /^(.+?)(?:x|maal)$/.exec(token?.word ?? '')?.[1];
  if (times === undefined) return null;
  return /^\d$/.test(times) ? Number(times) : numeralValue(times);
};

/** "twee keer per week naar kantoor", "2x per week thuis": times that are days, where a workplace is named beside them. */
function times(tokens: Token[], at: number, sentence: Sentence): Days[] {
  const isWord = timesOf(tokens[at]) !== null;
  const first = isWord ? at : at - 1;
  const rate = rateAt(tokens, at + 1);
  if (!rate || rate.per === 'jaar' || first < sentence.from) return [];
  const near = tokens.slice(Math.max(sentence.from, first - 4), Math.min(sentence.to, rate.to + 5));
  if (!near.some((token) => PLACE.test(token.word))) return [];
  return daysAt(tokens, first, rate, sentence, first, rate.to);
}

/** The days that a phrase around the word at `at` counts in another order than "twee dagen per week". */
export function daysOfPhrase(tokens: Token[], at: number, sentence: Sentence): Days[] {
  const word = tokens[at]?.word ?? '';
  if (/^(?:keer|maal|x)$/.test(word) || timesOf(tokens[at]) !== null) return times(tokens, at, sentence);
  if (!DAYS.test(word)) return [];
  const ofWeek = ofTheWeek(tokens, at, sentence);
  return ofWeek.length > 0 ? ofWeek : behindNoun(tokens, at, sentence);
}
