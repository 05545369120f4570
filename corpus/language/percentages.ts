import type { Sentence, Token } from '../model/text.ts';
import { boundOf } from './bounds.ts';
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
const ENDS = new Set([...SIGNS, '/', ...Object.keys(PARTS), ...Object.keys(ONE_WORD)]);

type Share = { from: number; to: number; percentage: number };

function shareAt(tokens: Token[], i: number): Share | null {
  const token = tokens[i] as Token;
  if (SIGNS.has(token.word)) {
    const percentage = numberAt(tokens[i - 1]);
    return percentage === null ? null : { from: i - 1, to: i + 1, percentage };
  }
  if (token.kind === 'mark') return digits(tokens, i);
  const known = ONE_WORD[token.word];
  if (known && OF.test(tokens[i + 1]?.word ?? '')) return { from: i, to: i + 1, percentage: known };
  const inWords = fraction(tokens, i);
  return inWords && { ...inWords, to: i + 1 };
}

/** The percentages of a text, also as fractions in words ("de helft van", "een vijfde deel"). */
export function findPercentages(tokens: Token[], sentences: Sentence[]): Found<'percentage'>[] {
  const found: Found<'percentage'>[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (!ENDS.has(tokens[i]?.word ?? '')) continue;
    const share = shareAt(tokens, i);
    const sentence = sentences[tokens[i]?.sentence ?? 0] as Sentence;
    if (!share || share.from < sentence.from || share.to > sentence.to) continue;
    const bound = boundOf(tokens, share.from, share.to, sentence.from, sentence.to);
    found.push({ kind: 'percentage', bound, ...share });
  }
  return found;
}
