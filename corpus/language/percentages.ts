import type { Sentence, Token } from '../model/text.ts';
import { boundOf } from './bounds.ts';
import { PLACE } from './day-words.ts';
import type { Found } from './found.ts';
import { numberAt } from './numbers.ts';

const PARTS: Readonly<Record<string, number>> = { derde: 3, kwart: 4, vierde: 4, vijfde: 5, tiende: 10 };
const ONE_WORD: Readonly<Record<string, number>> = {
  helft: 50,
  driekwart: 75,
  eenderde: 33.3,
  tweederde: 66.7,
  eenvijfde: 20,
  tweevijfde: 40,
  drievijfde: 60,
  viervijfde: 80,
};
const OF = /^(?:van|deel|gedeelte|der)$/;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** "een vijfde deel", "twee derde van": a fraction in words whose last word is at `i`. */
function fraction(tokens: Token[], i: number): { from: number; percentage: number } | null {
  const size = PARTS[tokens[i]?.word ?? ''];
  if (!size || !OF.test(tokens[i + 1]?.word ?? '')) return null;
  const count = numberAt(tokens[i - 1]);
  return count === null || count >= size ? null : { from: i - 1, percentage: rounded((100 * count) / size) };
}

/** "1/5 deel", "2/3 van". */
function digits(tokens: Token[], i: number): { from: number; to: number; percentage: number } | null {
  if (tokens[i]?.text !== '/' || !OF.test(tokens[i + 2]?.word ?? '')) return null;
  const [part, whole] = [numberAt(tokens[i - 1]), numberAt(tokens[i + 1])];
  if (part === null || whole === null || part >= whole) return null;
  return { from: i - 1, to: i + 2, percentage: rounded((100 * part) / whole) };
}

const SIGNS = new Set(['%', 'procent', 'pct']);
/** The words at which a share can be read; all others are passed over. */
const ENDS = new Set([...SIGNS, '/', '-', '–', ...Object.keys(PARTS), ...Object.keys(ONE_WORD)]);

type Share = { from: number; to: number; percentage: number };

const TO = /^(?:tot|à|-|–)$/;

/** "20 tot 40%": the share before the sign at `i`, and the one before that which shares its sign. */
function beforeSign(tokens: Token[], i: number): Share[] {
  const percentage = numberAt(tokens[i - 1]);
  if (percentage === null) return [];
  const low = TO.test(tokens[i - 2]?.word ?? '') ? numberAt(tokens[i - 3]) : null;
  const lower = low === null || low >= percentage ? [] : [{ from: i - 3, to: i - 2, percentage: low }];
  return [...lower, { from: i - 1, to: i + 1, percentage }];
}

/** "60/40", "60-40": two shares of one whole around the mark at `i`. */
function split(tokens: Token[], i: number): Share[] {
  const [first, second] = [numberAt(tokens[i - 1]), numberAt(tokens[i + 1])];
  if (SIGNS.has(tokens[i + 2]?.word ?? '') || first === null || second === null || first + second !== 100) return [];
  return [
    { from: i - 1, to: i, percentage: first },
    { from: i + 1, to: i + 2, percentage: second },
  ];
}

/** The word that names the place in "de helft thuis", "de helft op kantoor". */
const placeWord = (tokens: Token[], i: number): string =>
  tokens[/^(?:op|vanuit)$/.test(tokens[i]?.word ?? '') ? i + 1 : i]?.word ?? '';

function sharesAt(tokens: Token[], i: number): Share[] {
  const token = tokens[i] as Token;
  if (SIGNS.has(token.word)) return beforeSign(tokens, i);
  if (token.kind === 'mark') {
    const inDigits = digits(tokens, i);
    return inDigits ? [inDigits] : split(tokens, i);
  }
  const known = ONE_WORD[token.word];
  if (known && (OF.test(tokens[i + 1]?.word ?? '') || PLACE.test(placeWord(tokens, i + 1))))
    return [{ from: i, to: i + 1, percentage: known }];
  const inWords = fraction(tokens, i);
  return inWords ? [{ ...inWords, to: i + 1 }] : [];
}

/** "tussen 20% en 60%", "20 tot 40%": two shares that bound a range. */
function markRanges(tokens: Token[], found: Found<'percentage'>[]): void {
  for (const [k, low] of found.entries()) {
    const high = found[k + 1];
    const joiner = high && high.from - low.to === 1 ? (tokens[low.to]?.word ?? '') : '';
    const isBetween = joiner === 'en' && tokens[low.from - 1]?.word === 'tussen';
    const isSplit = high?.to === (high?.from ?? 0) + 1;
    if (!high || isSplit || !(isBetween || TO.test(joiner))) continue;
    low.bound = 'min';
    high.bound = 'max';
  }
}

/** The percentages of a text, also as fractions in words ("de helft van", "een vijfde deel"). */
export function findPercentages(tokens: Token[], sentences: Sentence[]): Found<'percentage'>[] {
  const found: Found<'percentage'>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!ENDS.has(tokens[i]?.word ?? '')) continue;
    const sentence = sentences[tokens[i]?.sentence ?? 0] as Sentence;
    for (const share of sharesAt(tokens, i)) {
      if (share.from < sentence.from || share.to > sentence.to) continue;
      const bound = boundOf(tokens, share.from, share.to, sentence.from, sentence.to);
      found.push({ kind: 'percentage', bound, ...share });
    }
  }
  markRanges(tokens, found);
  return found;
}
