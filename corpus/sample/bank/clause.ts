import type { Bound, Code, Period, Strength } from '../../model/coding.ts';

/** Where in a cao a clause is at home: a subject of the home working chapter, or the topic of an ordinary article. */
export type ClausePlace =
  | 'regeling'
  | 'bereikbaarheid'
  | 'gezond'
  | 'vergoeding'
  | 'protocol'
  | 'definities'
  | 'werktijden'
  | 'reiskosten'
  | 'scholing'
  | 'reintegratie';

/** A number of the truth: printed in the text where its slot stands, or fixed. */
export type Slot = string | number;

/**
 * A phrasing of a provision with its truth. Texts choose among `{a|b}`, fill `<slots>` and mark with `^` the first
 * coded words. Slots print by their name: bedrag → "€ 2,15", dagen → "twee dagen", uren → "16 uur", procent → "40%",
 * jaren → "vijf jaar". The slot `<fiscaal>` is the tax-free amount of the year.
 */
export type Clause = {
  place: ClausePlace;
  text: string;
  codes: Partial<Record<Code, Strength>>;
  slots?: Record<string, number[]>;
  values?: { code: Code; amount?: Slot; bound?: Bound; fiscal_max?: boolean; period: Period; n?: Slot }[];
  extent?: { days_per_week?: Slot; percentage?: Slot; hours?: Slot; bound?: Bound; of: 'thuis' | 'kantoor' }[];
  about?: Code[];
  temporary?: boolean;
  /** Codes that a fair coder may add. */
  alsoOk?: Code[];
  /** Other strengths that are also right. */
  alsoStrengths?: Partial<Record<Code, Strength[]>>;
  /** First year in which such a clause makes sense (the tax-free amount exists since 2022). */
  since?: number;
};
