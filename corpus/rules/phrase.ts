import type { Token } from '../model/text.ts';
import { fitsGlob, type Term } from './term.ts';
import type { PassageView } from './view.ts';
import type { Wording } from './vocabulary.ts';

/** Marks that may stand between the words of a phrase. */
const SOFT_MARKS = new Set(['"', '“', '”', '„', "'", '‘', '’', '(', ')', '[', ']', '«', '»']);

/**
 * Where a wording ends whose first word is token `at` (exclusive), or -1. The words stand one after the other in one
 * sentence; only quotation marks and brackets may stand between them. The shortest stretch is taken.
 */
export function endOfWording(view: PassageView, wording: Wording, at: number): number {
  const sentenceEnd = view.sentences[view.sentenceOf[at] ?? 0]?.to ?? view.tokens.length;
  let ends = [at + 1];
  for (const part of wording.slice(1)) {
    const reached = new Set<number>();
    for (const end of ends) {
      if (part.kind === 'gap') skip(view.tokens, end, part.min, part.max, sentenceEnd, reached);
      else {
        const word = nextWord(view.tokens, end, sentenceEnd);
        if (word >= 0 && fits(part, view.tokens[word] as Token)) reached.add(word + 1);
      }
    }
    ends = [...reached];
  }
  return ends.length === 0 ? -1 : Math.min(...ends);
}

function skip(tokens: Token[], at: number, min: number, max: number, limit: number, reached: Set<number>): void {
  let end = at;
  for (let skipped = 0; skipped <= max; skipped++) {
    if (skipped >= min) reached.add(end);
    const word = nextWord(tokens, end, limit);
    if (word < 0) return;
    end = word + 1;
  }
}

/** Index of the word at or after `at`, over soft marks; -1 when another mark or the end of the sentence comes first. */
function nextWord(tokens: Token[], at: number, limit: number): number {
  let word = at;
  while (word < limit && SOFT_MARKS.has(tokens[word]?.text ?? '')) word++;
  return word < limit && tokens[word]?.kind !== 'mark' ? word : -1;
}

function fits(term: Term, token: Token): boolean {
  if (term.kind === 'exact') return token.word === term.word;
  return term.kind === 'stem' ? token.stem === term.word : fitsGlob(term.parts, token.word);
}
