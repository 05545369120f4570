import type { Sentence, Token } from '../model/text.ts';
import { boundOf } from './bounds.ts';
import type { Found } from './found.ts';
import { numberAt } from './numbers.ts';

type Per = 'week' | 'maand' | 'jaar';
type Quantity = Found<'dagen'> | Found<'uren'>;

const DAYS = /^(?:[a-z]*(?:werk|kantoor|thuis|kalender))?dag(?:en)?$/;
const PARTS_OF_DAY = /^dagde(?:el|len)$/;
const HOURS = /^(?:[a-z]*werk|kantoor)?(?:uur|uren)$/;
const PLACE =
  /^(?:thuis|huis|kantoor|locatie|vestiging|standplaats|werkplek|thuiswerk.*|thuiswerken|hybride|werkvloer)$/;
const ADJECTIVES = new Set(
  'extra hele volle volledige vaste gehele werkelijke van de vast vrije thuis gewerkte losse'.split(' '),
);

const perOf = (word: string): Per | null => {
  if (/^(?:werk|kalender)?we(?:ek|ken)$/.test(word)) return 'week';
  if (/^(?:kalender)?maand(?:en)?$/.test(word)) return 'maand';
  return /^(?:kalender)?ja(?:ar|ren)$/.test(word) ? 'jaar' : null;
};
const ADVERBS: Readonly<Record<string, Per>> = { wekelijks: 'week', maandelijks: 'maand', jaarlijks: 'jaar' };

type Rate = { per: Per; every: number; to: number };

/** "per week", "in de week", "elke maand", "per twee weken", "/ week" at token `k`. */
function rateAt(tokens: Token[], k: number): Rate | null {
  const word = tokens[k]?.word ?? '';
  const adverb = ADVERBS[word];
  if (adverb) return { per: adverb, every: 1, to: k + 1 };
  if (!/^(?:per|in|elke|iedere|van|\/|binnen)$/.test(word)) return null;
  let every = 1;
  for (let j = k + 1; j <= k + 3; j++) {
    const next = tokens[j]?.word ?? '';
    const per = perOf(next);
    if (per) return word === 'in' && tokens[j - 1]?.word === 'in' ? null : { per, every, to: j + 1 };
    const number = next === 'een' ? 1 : numberAt(tokens[j]);
    if (number !== null && number > 0) every = number;
    else if (!/^(?:de|een|periode|van)$/.test(next)) return null;
  }
  return null;
}

const REACH_AFTER = 4;
const REACH_BEFORE = 9;

/** The rate that follows the noun at `at`, else the one that stands before it in the sentence. */
function rateOf(tokens: Token[], first: number, at: number, sentence: Sentence): Rate | null {
  for (let k = at + 1; k <= Math.min(at + REACH_AFTER, sentence.to - 1); k++) {
    const rate = rateAt(tokens, k);
    if (rate) return rate;
    if (DAYS.test(tokens[k]?.word ?? '') || /^[;:.]$/.test(tokens[k]?.text ?? '')) break;
  }
  for (let k = first - 1; k >= Math.max(sentence.from, first - REACH_BEFORE); k--) {
    const rate = rateAt(tokens, k);
    if (rate) return { ...rate, to: at + 1 };
    if (/^[;:]$/.test(tokens[k]?.text ?? '') || tokens[k]?.kind === 'number') break;
  }
  return null;
}

/** "uiterlijk twee dagen van tevoren", "binnen vijf werkdagen": a moment, no amount of work. */
const isMoment = (tokens: Token[], first: number, at: number): boolean =>
  /^(?:uiterlijk|binnen|na|om|sinds)$/.test(tokens[first - 1]?.word ?? '') ||
  /^(?:van|voor|vóór|vooraf|later|eerder|daarvoor|voorafgaand|na)$/.test(tokens[at + 1]?.word ?? '');

const isNearPlace = (tokens: Token[], at: number, sentence: Sentence): boolean =>
  tokens.slice(Math.max(sentence.from, at - 5), Math.min(sentence.to, at + 5)).some((token) => PLACE.test(token.word));

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
    const value = tokens[k]?.word === 'een' ? null : numberAt(tokens[k]);
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
  if (
    !rate &&
    (noun.kind === 'uren' ||
      isArticle ||
      count.value < 1 ||
      isMoment(tokens, count.at, at) ||
      !isNearPlace(tokens, at, sentence))
  )
    return [];
  const make = (from: number, value: number, bound: 'exact' | 'min' | 'max'): Quantity => {
    const size = (value * noun.each) / (rate?.every ?? 1);
    const shared = { bound, per: rate?.per ?? 'week', from, to: Math.max(rate?.to ?? at + 1, at + 1) } as const;
    return noun.kind === 'dagen' ? { kind: 'dagen', days: size, ...shared } : { kind: 'uren', hours: size, ...shared };
  };
  const bound = boundOf(tokens, count.at, at + 1, sentence.from, sentence.to);
  const lower = lowerCount(tokens, count.at, sentence.from);
  if (!lower) return [make(count.at, count.value, bound)];
  const isRange = bound === 'exact' && tokens.slice(lower.at + 1, count.at).every((token) => token.word !== 'of');
  const lowerBound =
    isRange || bound === 'max' ? 'min' : boundOf(tokens, lower.at, lower.at + 1, sentence.from, sentence.to);
  const upper = isRange ? 'max' : bound;
  return [make(lower.at, lower.value, lowerBound), make(count.at, count.value, upper)];
}

/** "twee van de vijf werkdagen": days of a working week. */
function ofTheWeek(tokens: Token[], at: number, sentence: Sentence): Quantity | null {
  const [count, preposition, article, whole] = [at - 4, at - 3, at - 2, at - 1].map((k) => tokens[k]);
  if (!DAYS.test(tokens[at]?.word ?? '') || !/^(?:van|op)$/.test(preposition?.word ?? '') || article?.word !== 'de')
    return null;
  const days = numberAt(count);
  if (days === null || numberAt(whole) !== 5 || at - 4 < sentence.from) return null;
  const bound = boundOf(tokens, at - 4, at + 1, sentence.from, sentence.to);
  return { kind: 'dagen', days, bound, per: 'week', from: at - 4, to: at + 1 };
}

/** "het aantal thuiswerkdagen is maximaal twee per week": the count behind its noun. */
function behindNoun(tokens: Token[], at: number, sentence: Sentence): Quantity | null {
  if (!DAYS.test(tokens[at]?.word ?? '') || tokens[at - 1]?.word !== 'aantal') return null;
  for (let k = at + 1; k < Math.min(sentence.to, at + 12); k++) {
    const days = numberAt(tokens[k]);
    const rate = days === null ? null : rateAt(tokens, k + 1);
    if (days === null || !rate) continue;
    const bound = boundOf(tokens, k, k + 1, sentence.from, sentence.to);
    return { kind: 'dagen', days: days / rate.every, bound, per: rate.per, from: k, to: rate.to };
  }
  return null;
}

/** The days and hours per week, month or year of a text; days without a period where a workplace is named beside them. */
export function findQuantities(tokens: Token[], sentences: Sentence[]): Quantity[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !/(?:dag|dagen|uur|uren|deel|delen)$/.test(token.word)) return [];
    const sentence = sentences[token.sentence] as Sentence;
    const part = ofTheWeek(tokens, at, sentence) ?? behindNoun(tokens, at, sentence);
    return part ? [part] : quantitiesAt(tokens, at, sentence);
  });
}
