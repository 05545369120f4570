import type { Bound, Code, Period, Strength } from '../model/coding.ts';

/** The truth of one provision: what a careful coder would write down of it. */
export type Labels = {
  codes: Partial<Record<Code, Strength>>;
  values: TrueValue[];
  extent: TrueExtent[];
  about: Code[];
  /** Codes that a fair coder may add: neither right nor wrong. */
  alsoOk: Code[];
  /** Other strengths that are also right, by code. */
  alsoStrengths: Partial<Record<Code, Strength[]>>;
  temporary: boolean;
};

export type TrueValue = {
  code: Code;
  amount: number | null;
  bound: Bound;
  fiscal_max: boolean;
  period: Period | null;
  n: number | null;
};

export type TrueExtent = {
  days_per_week?: number;
  percentage?: number;
  hours?: number;
  bound: Bound;
  of: 'thuis' | 'kantoor';
};

/**
 * The smallest unit with a text. Its number is null in an article without numbered leden. Lines of `text` that begin
 * with "- " are sub-items; `^` stands before the first coded words. `tempting` names what might mislead a word search.
 */
export type Lid = { number: string | null; text: string; labels: Labels | null; tempting: string | null };

export type Article = { number: string; title: string; leden: Lid[] };

export type Chapter = { number: string; title: string; articles: Article[] };

export type Table = { title: string; header: string[]; rows: string[][] };

/** The description of a function. Lines of a paragraph that begin with "- " are items. */
export type Profile = { title: string; paragraphs: string[] };

/** An annex with an article numbering of its own, or running text, tables and job profiles. */
export type Annex = {
  number: string;
  title: string;
  articles: Article[];
  paragraphs: string[];
  tables: Table[];
  profiles: Profile[];
};

/** A whole cao text before it is typeset. */
export type CaoText = {
  title: string;
  /** The term as the cover prints it; null where only the duration article tells it. */
  coverTerm: string | null;
  parties: string[];
  chapters: Chapter[];
  annexes: Annex[];
};

/** First and last day in force, ISO. */
export type Term = { start: string; end: string };
