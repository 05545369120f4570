import type { Code, Strength } from './coding.ts';

/** `ja`: the provision carries the code; `nee`: it does not. */
export type Verdict = 'ja' | 'nee';

/** What a person said of one code of one provision. It hangs on article, lid, code and words, so that it outlives a new run. */
export type Decision = {
  id: number;
  article: string | null;
  lid: string | null;
  code: Code;
  /** Words of the unit as they stand in its text. */
  quote: string;
  verdict: Verdict;
  /** The strength that the person sees; null: as the rules say. */
  strength: Strength | null;
  coder: string;
  /** ISO date and time (UTC). */
  decidedAt: string;
  note: string;
};
