import type { Sentence, Token } from '../model/text.ts';
import { boundOf } from './bounds.ts';
import { DAYS, HOURS, PARTS_OF_DAY, PLACE } from './day-words.ts';
import type { Found } from './found.ts';
import { numberAt } from './numbers.ts';
import { daysOfPhrase } from './quantity-phrases.ts';
import { rateOf } from './rates.ts';

type Quantity = Found<'dagen'> | Found<'uren'>;

const ADJECTIVES = new Set(
  `extra hele volle volledige vaste gehele werkelijke van de vast vrije thuis gewerkte losse gezamenlijke gemeenschappelijke
   wekelijkse tweewekelijkse maandelijkse verplichte eigen office home remote`.split(/\s+/),
);

/** "uiterlijk twee dagen van tevoren", "binnen vijf werkdagen": a moment, no amount of work. */
const isMoment = (tokens: Token[], first: number, at: number): boolean =>
  /^(?:uiterlijk|binnen|na|om|sinds)$/.test(tokens[first - 1]?.word ?? '') ||
  /^(?:van|voor|vóór|vooraf|later|eerder|daarvoor|voorafgaand|na)$/.test(tokens[at + 1]?.word ?? '');

/** Whether a place of work is named beside the noun at `at`, or anywhere before a count that is a bound ("… of minder op ten minste één dag"). */
function isNearPlace(tokens: Token[], at: number, sentence: Sentence, isBound: boolean): boolean {
  const from = isBound ? sentence.from : Math.max(sentence.from, at - 5);
  return tokens.slice(from, Math.min(sentence.to, at + 5)).some((token) => PLACE.test(token.word));
}

/** "twee (2)": the number at `k` says in digits what stands before it in words. */
const isRepeated = (tokens: Token[], k: number, value: number): boolean =>
  tokens[k - 1]?.text === '(' && numberAt(tokens[k - 2]) === value;

/** The number that counts the noun at `at`: its index and value. */
function countOf(tokens: Token[], at: number, low: number): { at: number; value: number } | null {
  for (let k = at - 1; k >= Math.max(low, at - 5); k--) {
    const value = numberAt(tokens[k]);
    if (value === 0.5 && /^(?:een|één|1)$/.test(tokens[k - 1]?.word ?? '')) return { at: k - 1, value };
    if (value !== null) return { at: isRepeated(tokens, k, value) ? k - 2 : k, value };
    const word = tokens[k]?.word ?? '';
    if (word === ')' || word === '(') continue;
    if (/^(?:meer|minder)$/.test(word) && /^(?:of|en)$/.test(tokens[k - 1]?.word ?? '')) k--;
    else if (!ADJECTIVES.has(word)) return null;
  }
  return null;
}

const JOINERS = /^(?:en|tot|of|à|a|-|–|maximaal|max|ten|hoogste|hooguit|\.|,|hoogstens|met)$/;

/** The lower number of "minimaal een en maximaal drie dagen", "twee tot drie dagen". */
function lowerCount(tokens: Token[], at: number, low: number): { at: number; value: number } | null {
  for (let k = at - 1; k >= Math.max(low, at - 5); k--) {
    const isArticle = tokens[k]?.word === 'een' && !/^(?:of|tot|à)$/.test(tokens[k + 1]?.word ?? '');
    const value = isArticle ? null : numberAt(tokens[k]);
    if (value !== null) return k < at - 1 ? { at: k, value } : null;
    if (!JOINERS.test(tokens[k]?.word ?? '')) return null;
  }
  return null;
}

/** What a noun counts, and how much of it one is; null for other words. */
function nounOf(token: Token): { kind: 'dagen' | 'uren'; each: number } | null {
  if (token.kind !== 'word') return null;
  if (DAYS.test(token.word)) return { kind: 'dagen', each: 1 };
  if (PARTS_OF_DAY.test(token.word)) return { kind: 'dagen', each: 0.5 };
  return HOURS.test(token.word) ? { kind: 'uren', each: 1 } : null;
}

function quantitiesAt(tokens: Token[], at: number, sentence: Sentence): Quantity[] {
  const noun = nounOf(tokens[at] as Token);
  const count = noun && countOf(tokens, at, sentence.from);
  if (!noun || !count) return [];
  const rate = rateOf(tokens, count.at, at, sentence);
  const isArticle = tokens[count.at]?.word === 'een' && count.value === 1;
  const bound = boundOf(tokens, count.at, at + 1, sentence.from, sentence.to);
  if (
    !rate &&
    (noun.kind === 'uren' ||
      isArticle ||
      count.value < 1 ||
      isMoment(tokens, count.at, at) ||
      !isNearPlace(tokens, at, sentence, bound !== 'exact'))
  )
    return [];
  const make = (from: number, value: number, bound: 'exact' | 'min' | 'max'): Quantity => {
    const size = (value * noun.each) / (rate?.every ?? 1);
    const shared = { bound, per: rate?.per ?? 'week', from, to: Math.max(rate?.to ?? at + 1, at + 1) } as const;
    return noun.kind === 'dagen' ? { kind: 'dagen', days: size, ...shared } : { kind: 'uren', hours: size, ...shared };
  };
  const lower = lowerCount(tokens, count.at, sentence.from);
  if (!lower) return [make(count.at, count.value, bound)];
  const isRange = bound === 'exact';
  const lowerBound =
    isRange || bound === 'max' ? 'min' : boundOf(tokens, lower.at, lower.at + 1, sentence.from, sentence.to);
  const upper = isRange ? 'max' : bound;
  return [make(lower.at, lower.value, lowerBound), make(count.at, count.value, upper)];
}

/** The endings of words at which a quantity can be read; all others are passed over. */
const UNIT = /(?:dag|dagen|days?|uur|uren|deel|delen|keer|maal|x)$/;

/** The days and hours per week, month or year of a text; days without a period where a workplace is named beside them. */
export function findQuantities(tokens: Token[], sentences: Sentence[]): Quantity[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !UNIT.test(token.word)) return [];
    const sentence = sentences[token.sentence] as Sentence;
    const inPhrase = daysOfPhrase(tokens, at, sentence);
    return inPhrase.length > 0 ? inPhrase : quantitiesAt(tokens, at, sentence);
  });
}
