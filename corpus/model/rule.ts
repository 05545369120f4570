import type { Bound, Code, Period, Strength } from './coding.ts';

/** A sentence of our own that shows what a rule does. The marked words stand between [[ and ]]. */
export type Example = {
  text: string;
  heading?: string | undefined;
  /** What inspired it ("naar cao X, art. Y"), when there is something. */
  source?: string | undefined;
  values?: { amount: number | null; period: Period | null; bound?: Bound | undefined }[] | undefined;
};

/** An exclusion of a rule: where its query matches, the rule does not fire. Has an id and a reason of its own. */
export type Exclusion = { id: string; pattern: string; reason: string; example?: Example | undefined };

/**
 * A rule is a saved search with its reason and its proof. `assign` gives a code; `exclude` keeps a code away
 * from every rule that would give it; `attribute` sets the strength or `temporary` of codes.
 */
export type Rule = {
  id: string;
  kind: 'assign' | 'exclude' | 'attribute';
  /** The code that is given, excluded or qualified; null: any code. */
  code: Code | null;
  /** Of an assign rule: the strength it fixes; of an attribute rule: the one it sets; null: left to other rules. */
  strength: Strength | null;
  temporary: boolean | null;
  /** Among attribute rules the highest wins. */
  priority: number;
  pattern: string;
  unless: Exclusion[];
  doc: string;
  source: string;
  match: Example[];
  noMatch: Example[];
  gap: Example[];
  version: number;
  enabled: boolean;
  origin: 'standard' | 'own';
};

/** A named list of search terms (`@thuiswerken`): each term is a word, prefix, suffix or phrase of the query language. */
export type TermList = { name: string; note: string; terms: string[] };

/** A set of rules with the lists they use, and the measured precision of each rule that has one. */
export type RuleSet = {
  rules: Rule[];
  lists: TermList[];
  measured: Record<string, { n: number; right: number }>;
};
