import { analyse } from '../language/analyse.ts';
import type { Passage } from '../model/coding.ts';
import type { AnalysedText, Entity, Sentence, Token } from '../model/text.ts';
import { lendingHeadings } from './subject.ts';

/** A stretch of tokens: indexes in `PassageView.tokens`, `to` exclusive. */
export type Stretch = { from: number; to: number };

/**
 * A passage as the matcher reads it: the tokens of its text, then those of the article's lead, then those of the
 * headings, in one row. Only tokens of the text (`body`) have offsets that mean something to a reader.
 */
export type PassageView = {
  text: string;
  tokens: Token[];
  /** Of each token how many words and numbers stand before it: marks do not count in distances. */
  ordinals: Int32Array;
  /** Of each token the index of its sentence in `sentences`. */
  sentenceOf: Int32Array;
  sentences: Sentence[];
  entities: Entity[];
  body: Stretch;
  lead: Stretch;
  headings: Stretch;
  /** The headings that lend the text their subject: see `lendingHeadings`. */
  subject: Stretch;
};

/** The analysed texts of a passage: what can be stored, so that rules run again without reading the text again. */
export type AnalysedPassage = { text: AnalysedText; lead: AnalysedText | null; headings: AnalysedText[] };

const SHARED_KEPT = 2_000;
const sharedTexts = new Map<string, AnalysedText>();

/** The analysis of a heading or lead, which many passages share. */
function analyseShared(text: string): AnalysedText {
  const known = sharedTexts.get(text);
  if (known) return known;
  if (sharedTexts.size >= SHARED_KEPT) sharedTexts.clear();
  const analysed = analyse(text);
  sharedTexts.set(text, analysed);
  return analysed;
}

/** The analysis of the lead and the headings of a passage. */
export function analyseAround({ lead, headings }: Passage): Omit<AnalysedPassage, 'text'> {
  return { lead: lead ? analyseShared(lead) : null, headings: headings.map(analyseShared) };
}

export const analysePassage = (passage: Passage): AnalysedPassage => ({
  text: analyse(passage.text),
  ...analyseAround(passage),
});

/** Puts the texts of a passage in one row. A lead that does not end ("De werkgever kan:") leads the text's sentences. */
export function viewOf({ text, lead, headings }: AnalysedPassage): PassageView {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const entities: Entity[] = [];
  const add = (part: AnalysedText): Stretch => {
    const from = tokens.length;
    const base = sentences.length;
    for (const token of part.tokens) tokens.push(token);
    for (const s of part.sentences) {
      sentences.push({ ...s, from: s.from + from, to: s.to + from, lead: s.lead === null ? null : s.lead + base });
    }
    for (const e of part.entities) entities.push({ ...e, from: e.from + from, to: e.to + from });
    return { from, to: tokens.length };
  };
  const body = add(text);
  const bodySentences = sentences.length;
  const leadPart = lead ? add(lead) : { from: tokens.length, to: tokens.length };
  if (leadPart.to > leadPart.from && !/[.;!?]/.test(tokens[leadPart.to - 1]?.text ?? '.')) {
    for (const s of sentences.slice(0, bodySentences)) s.lead ??= sentences.length - 1;
  }
  const headingsFrom = tokens.length;
  const lending = headings.length - lendingHeadings(headings.map((heading) => heading.text));
  const starts = headings.map((heading) => add(heading).from);
  return {
    text: text.text,
    tokens,
    ...numbering(tokens, sentences),
    sentences,
    entities,
    body,
    lead: leadPart,
    headings: { from: headingsFrom, to: tokens.length },
    subject: { from: starts[lending] ?? tokens.length, to: tokens.length },
  };
}

function numbering(tokens: Token[], sentences: Sentence[]) {
  const ordinals = new Int32Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length);
  for (let i = 1; i < tokens.length; i++) {
    ordinals[i] = (ordinals[i - 1] ?? 0) + (tokens[i - 1]?.kind === 'mark' ? 0 : 1);
  }
  for (const [index, sentence] of sentences.entries()) sentenceOf.fill(index, sentence.from, sentence.to);
  return { ordinals, sentenceOf };
}
