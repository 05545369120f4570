import type { Span } from './span.ts';
import type { TextRun } from './unit.ts';

/** The stable identifiers of the codebook, in its order. Labels and explanations are data in `corpus/codebook`. */
export const CODES = [
  'thuiswerken',
  'omvang',
  'verzoek',
  'afspraken',
  'medezeggenschap',
  'onbereikbaarheid',
  'bereikbaarheid',
  'arbo',
  'vitaliteit',
  'doelgroepen',
  'privacy',
  'thuiswerkvergoeding',
  'internetvergoeding',
  'werkplekbudget',
  'ict_middelen',
  'reiskosten',
  'mobiliteit',
  'studieafspraak',
  'scholing',
] as const;
export type Code = (typeof CODES)[number];

/** Strengths (aard) from the strongest claim down; `uitgesloten` and `definitie` give a cao no code. */
export const STRENGTHS = [
  'recht',
  'plicht',
  'kan',
  'inspanning',
  'verwijzing',
  'studie',
  'uitgesloten',
  'definitie',
] as const;
export type Strength = (typeof STRENGTHS)[number];

export const PERIODS = ['dag', 'halve_dag', 'uur', 'week', 'maand', 'kwartaal', 'jaar', 'eenmalig', 'n_jaar'] as const;
export type Period = (typeof PERIODS)[number];

export type Bound = 'exact' | 'min' | 'max';

/** What a rule or extractor looks at: the text of one unit with the headings above it, outermost first. */
export type Passage = {
  headings: string[];
  /** The article's text before its leden, which governs them ("De werkgever kan:"); null when there is none. */
  lead: string | null;
  text: string;
  /** Year the text is from, for tables by year; null when unknown. */
  year: number | null;
};

/** A code that a passage carries, with what made it so. Spans are offsets into the passage's text. */
export type CodeHit = {
  code: Code;
  strength: Strength;
  temporary: boolean;
  /** Measured precision of the rules that fired; null when nothing was measured. */
  confidence: number | null;
  rules: string[];
  spans: Span[];
};

/** An amount with everything that makes it comparable. `amount` in euros; null when only the fiscal maximum is named. */
export type Value = {
  code: Code;
  amount: number | null;
  bound: Bound;
  fiscal_max: boolean;
  period: Period | null;
  /** Number of years of the period `n_jaar`; else null. */
  n: number | null;
  from: string | null;
  until: string | null;
  span: Span;
};

/** How much home (or office) work: exactly one of the three quantities is not null. */
export type Extent = {
  days_per_week: number | null;
  percentage: number | null;
  hours: number | null;
  bound: Bound;
  of: 'thuis' | 'kantoor';
  per: 'week' | 'maand' | 'jaar';
  span: Span;
};

/** A rule that would have given a code and the exclusion that kept it from doing so. */
export type NearMiss = { code: Code; rule: string; excludedBy: string; reason: string; span: Span };

/** What coding finds in one passage. */
export type CodedPassage = {
  codes: CodeHit[];
  about: Code[];
  values: Value[];
  extent: Extent[];
  nearMisses: NearMiss[];
};

/** A coded unit of a document. `unit` is the index of its unit; `article` and `lid` are as the contract prints them. */
export type Provision = CodedPassage & {
  unit: number;
  path: string;
  article: string | null;
  lid: string | null;
  title: string | null;
  page: number;
  pageEnd: number;
  text: string;
  runs: TextRun[];
};
