import type { Code } from '../../model/coding.ts';
import type { Decision } from '../../model/decision.ts';

export type { Decision, Verdict } from '../../model/decision.ts';

/** What a decision is about: a code of the unit in whose text the quoted words stand. */
export type DecisionTarget = {
  sha256: string;
  article: string | null;
  lid: string | null;
  code: Code;
  /** Coded words, or other words of the unit, as they stand in its text. */
  quote: string;
};

export type DecisionOnDocument = Decision & {
  sha256: string;
  file: string;
  caoCode: string | null;
  caoName: string;
};
