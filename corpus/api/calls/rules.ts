import type { Code, Strength } from '../../model/coding.ts';
import type { Answer, Share } from '../../model/report.ts';
import type { Rule, TermList } from '../../model/rule.ts';
import type { PlaceInDocument } from './shared.ts';

/** A rule as a person writes it; version, origin and state are the project's. */
export type RuleDraft = Omit<Rule, 'version' | 'enabled' | 'origin'>;

/** How a rule does in this project. */
export type RuleCoverage = {
  id: string;
  /** Provisions that it codes (or keeps from a code), and caos with one; null of strength rules, where it is not kept. */
  hits: number | null;
  caos: number;
  /** Hits that another rule of the same code finds too. */
  overlaps: number;
  /** Places where an exclusion stopped it. */
  stopped: number;
  /** Provisions where it and another rule of the same code fix different strengths. */
  conflicts: number;
  /** Measured on the gold sets when the rules were released; null when never. */
  measured: { n: number; right: number } | null;
  /** Provisions of this project that people judged. */
  decided: { n: number; right: number };
  /** Both together; null when n = 0. */
  precision: number | null;
};

/** One rule in the list: state, figures, and whether it differs from the one that Caoscoop brings. */
export type RuleRow = RuleCoverage &
  Pick<Rule, 'kind' | 'code' | 'strength' | 'temporary' | 'doc' | 'version' | 'enabled' | 'origin'> & {
    standard: 'same' | 'changed' | 'own';
  };

/** A rule that a person judged wrong at a place. */
export type WrongHit = PlaceInDocument & { caoName: string; quote: { before: string; words: string; after: string } };

/** A rule with all that its screen shows. */
export type RuleDetail = {
  rule: Rule;
  coverage: RuleCoverage;
  history: RuleVersion[];
  /** Examples that do not do what they say. */
  failures: ExampleFailure[];
  wrong: WrongHit[];
};

export type RuleVersion = { version: number; savedAt: string | null; current: boolean; rule: Rule };

/** What is wrong with a pattern or list: where (a part of the rule) and a Dutch sentence. */
export type RuleProblem = { id: string; place: string; message: string };

/** An example that does not do what it says; `missing`: one that a rule (no text) or an exclusion (its pattern) lacks. */
export type ExampleFailure = {
  rule: string;
  kind: 'match' | 'noMatch' | 'gap' | 'unless' | 'missing';
  text: string;
  message: string;
};

/** What a provision says under the rules of before and after; null: not this code. */
export type CodedState = { strength: Strength; temporary: boolean };

/** A provision whose coding a change of rules flips. */
export type FlippedProvision = PlaceInDocument & {
  caoCode: string | null;
  caoName: string;
  code: Code;
  before: CodedState | null;
  after: CodedState | null;
  quote: { before: string; words: string; after: string };
};

/** A cao whose answer on a code a change flips, in the view. */
export type FlippedCao = {
  caoCode: string;
  caoName: string;
  code: Code;
  before: Answer;
  after: Answer;
  strongestBefore: Strength | null;
  strongestAfter: Strength | null;
};

/** Share of caos and employees with a code before and after, of the whole selection (percentages 0–100). */
export type FlippedShare = {
  code: Code;
  before: Share;
  after: Share;
};

/** What a change of rules does before it is saved. Nothing is written. */
export type RulesDiff = {
  problems: RuleProblem[];
  failures: ExampleFailure[];
  /** Passages that the changed rules can touch. */
  touched: number;
  provisions: FlippedProvision[];
  caos: FlippedCao[];
  shares: FlippedShare[];
};

/** What a call that changed rules did. */
export type RulesChanged = {
  /** The change, to be undone. */
  changeId: number | null;
  rulesHash: string;
  /** Documents whose provisions changed. */
  documents: number;
};

/** A standard rule or list of this version of Caoscoop that differs from the project's. */
export type RuleUpdate = { id: string; kind: 'new' | 'changed' | 'own'; rule: Rule };

/** A term list with where it is used. */
export type ListRow = TermList & { version: number; usedBy: string[] };
