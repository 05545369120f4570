import type { Code, Strength } from '../../model/coding.ts';

/** `ja`: the provision carries the code; `nee`: it does not. */
export type Verdict = 'ja' | 'nee';

/** What a decision is about; it hangs on article, lid, code and words, so that it outlives a new run. */
export type DecisionTarget = {
  sha256: string;
  article: string | null;
  lid: string | null;
  code: Code;
  /** Coded words, or other words of the unit, as they stand in its text. */
  quote: string;
};

/** What a person said of one code of one provision. Runs never change it. */
export type Decision = DecisionTarget & {
  id: number;
  verdict: Verdict;
  /** The strength that the person sees; null: as the rules say. */
  strength: Strength | null;
  coder: string;
  /** ISO date and time (UTC). */
  decidedAt: string;
  note: string;
};

/** One file's share of the decisions of a project. */
export type DecisionOnDocument = Decision & { file: string; caoCode: string | null; caoName: string };
