import type { Sentence, Token } from '../model/text.ts';
import { DAYS } from './day-words.ts';
import { numberAt } from './numbers.ts';

/** The span of time in which a quantity of work is counted. */
export type Per = 'week' | 'maand' | 'jaar';

/** "per twee weken": once in `every` of `per`; `to` is the token after it. */
export type Rate = { per: Per; every: number; to: number };

const perOf = (word: string): Per | null => {
  if (/^(?:(?:werk|kalender)?we(?:ek|ken)|weekbasis)$/.test(word)) return 'week';
  if (/^(?:kalender)?(?:maand(?:en)?|maandbasis)$/.test(word)) return 'maand';
  return /^(?:kalender)?(?:ja(?:ar|ren)|jaarbasis)$/.test(word) ? 'jaar' : null;
};

const ADVERBS: readonly [RegExp, Omit<Rate, 'to'>][] = [
  [/^(?:tweewekelijkse?|veertiendaagse?)$/, { per: 'week', every: 2 }],
  [/^wekelijkse?$/, { per: 'week', every: 1 }],
  [/^maandelijkse?$/, { per: 'maand', every: 1 }],
  [/^jaarlijkse?$/, { per: 'jaar', every: 1 }],
];

/** "om de week", "om de drie weken": every other week, every third. */
function alternating(tokens: Token[], k: number): Rate | null {
  if (tokens[k]?.word !== 'om' || tokens[k + 1]?.word !== 'de') return null;
  const count = numberAt(tokens[k + 2]);
  const at = count === null ? k + 2 : k + 3;
  const per = perOf(tokens[at]?.word ?? '');
  return per && { per, every: count ?? 2, to: at + 1 };
}

/** "per week", "in de week", "elke maand", "per twee weken", "op jaarbasis", "/ week" at token `k`; null when there is none. */
export function rateAt(tokens: Token[], k: number): Rate | null {
  const word = tokens[k]?.word ?? '';
  const adverb = ADVERBS.find(([form]) => form.test(word))?.[1];
  if (adverb) return { ...adverb, to: k + 1 };
  if (word === 'om') return alternating(tokens, k);
  if (word === 'op') {
    const per = /basis$/.test(tokens[k + 1]?.word ?? '') ? perOf(tokens[k + 1]?.word ?? '') : null;
    return per && { per, every: 1, to: k + 2 };
  }
  if (!/^(?:per|a|in|elke|iedere|van|\/|binnen)$/.test(word)) return null;
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

/** The rate that follows the noun at `at`, else the one that stands before it in the sentence; `first` is its count. */
export function rateOf(tokens: Token[], first: number, at: number, sentence: Sentence): Rate | null {
  for (let k = at + 1; k <= Math.min(at + REACH_AFTER, sentence.to - 1); k++) {
    const rate = rateAt(tokens, k);
    if (rate) return rate;
    if (DAYS.test(tokens[k]?.word ?? '') || /^[;:.€]$/.test(tokens[k]?.text ?? '')) break;
  }
  for (let k = at - 1; k >= Math.max(sentence.from, first - REACH_BEFORE); k--) {
    const rate = rateAt(tokens, k);
    if (rate) return { ...rate, to: at + 1 };
    if (k < first && (/^[;:]$/.test(tokens[k]?.text ?? '') || tokens[k]?.kind === 'number')) break;
  }
  return null;
}
