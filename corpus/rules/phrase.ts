import type { Token } from '../model/text.ts';
import { fitsGlob, type PhrasePart, type Term } from './term.ts';
import type { Stretch } from './view.ts';

/** Marks that may stand between the words of a phrase. */
const SOFT_MARKS = new Set(['"', '“', '”', '„', "'", '‘', '’', '(', ')', '[', ']', '«', '»']);

/** Where a phrase is tried: the tokens of one sentence. */
type Sentence = { tokens: readonly Token[]; within: Stretch };

/**
 * The stretch of a phrase of which word number `anchor` is token `at`; null when the other words do not stand around it
 * in the same sentence. Only quotation marks and brackets may stand between. The shortest stretch is taken.
 */
export function phraseAround(phrase: PhrasePart[], anchor: number, at: number, sentence: Sentence): Stretch | null {
  const last = furthest(phrase, anchor, at, 1, sentence);
  const first = last === null ? null : furthest(phrase, anchor, at, -1, sentence);
  return last === null || first === null ? null : { from: first, to: last + 1 };
}

/** The token where the words after (`step` 1) or before (-1) the anchor end; null when they are not there. */
function furthest(phrase: PhrasePart[], anchor: number, at: number, step: 1 | -1, sentence: Sentence): number | null {
  let reached = [at];
  for (let i = anchor + step; i >= 0 && i < phrase.length && reached.length > 0; i += step) {
    const part = phrase[i] as PhrasePart;
    reached = part.kind === 'gap' ? skip(reached, part, step, sentence) : follow(reached, part, step, sentence);
  }
  if (reached.length === 0) return null;
  return step === 1 ? Math.min(...reached) : Math.max(...reached);
}

function follow(reached: number[], term: Term, step: 1 | -1, sentence: Sentence): number[] {
  const next = reached.map((at) => nextWord(at, step, sentence));
  return next.filter((at) => at >= 0 && fits(term, sentence.tokens[at] as Token));
}

function skip(reached: number[], gap: { min: number; max: number }, step: 1 | -1, sentence: Sentence): number[] {
  const skipped = new Set<number>();
  for (let at of reached) {
    for (let count = 0; count <= gap.max && at >= 0; count++) {
      if (count >= gap.min) skipped.add(at);
      at = nextWord(at, step, sentence);
    }
  }
  return [...skipped];
}

/** The word after (or before) a token, over soft marks; -1 when another mark or the end of the sentence comes first. */
function nextWord(from: number, step: 1 | -1, { tokens, within }: Sentence): number {
  let at = from + step;
  while (at >= within.from && at < within.to && SOFT_MARKS.has(tokens[at]?.text ?? '')) at += step;
  return at >= within.from && at < within.to && tokens[at]?.kind !== 'mark' ? at : -1;
}

function fits(term: Term, token: Token): boolean {
  if (term.kind === 'exact') return token.word === term.word;
  return term.kind === 'stem' ? token.stem === term.word : fitsGlob(term.parts, token.word);
}
