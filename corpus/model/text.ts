import type { Bound, Period } from './coding.ts';
import type { Span } from './span.ts';

/**
 * A word, number or mark of a text. `text` is as printed; `word` is lower case with hyphenation and ligatures
 * repaired and accents kept; `stem` is what rules compare (Dutch Porter behind a table of verb forms).
 */
export type Token = Span & {
  text: string;
  word: string;
  stem: string;
  kind: 'word' | 'number' | 'mark';
  /** Index of its sentence in `AnalysedText.sentences`. */
  sentence: number;
};

/**
 * A sentence: `from`..`to` are token indexes, `to` exclusive. An item of an enumeration is a sentence of its own
 * whose `lead` is the index of the sentence that introduces it ("De werkgever kan:"); null for others.
 */
export type Sentence = Span & { from: number; to: number; lead: number | null };

/** A typed thing in a text: money, a period, an extent, a percentage, a date. `from`..`to` are token indexes. */
export type Entity = Span & { from: number; to: number } & (
    | { kind: 'bedrag'; amount: number; bound: Bound }
    | { kind: 'periode'; period: Period; n: number | null }
    | { kind: 'dagen'; days: number; bound: Bound; per: 'week' | 'maand' | 'jaar' }
    | { kind: 'uren'; hours: number; bound: Bound; per: 'week' | 'maand' | 'jaar' }
    | { kind: 'percentage'; percentage: number; bound: Bound }
    | { kind: 'datum'; date: string }
    | { kind: 'fiscaal' }
  );

/** A text with everything that rules and extractors read. Made once and stored. */
export type AnalysedText = { text: string; tokens: Token[]; sentences: Sentence[]; entities: Entity[] };
