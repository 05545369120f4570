import type { Code, Strength } from '../../model/coding.ts';
import type { Answer, Evidence } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { View } from './shared.ts';

/** At most six caos side by side; `sector` is the group that they are held against (null: the whole selection). */
export type CompareParams = View & { code: Code; caoCodes: string[]; sector: string | null };

/** A provision beside those of the other caos. */
export type ComparedProvision = Evidence & {
  /** Words of `text` that no provision of the other caos has, in any form. */
  differs: Span[];
};

export type ComparedCao = {
  caoCode: string;
  caoName: string;
  sector: string;
  employees: number;
  answer: Answer;
  strongest: Strength | null;
  provisions: ComparedProvision[];
};

/** Amounts of one period in the group, on one scale. Quartiles by linear interpolation (R's type 7). */
export type ValueScale = {
  /** "per dag", "per 5 jaar", "dagen per week thuis"; with what it counts in. */
  label: string;
  unit: 'euro' | 'dagen' | 'uren' | 'procent';
  points: { caoCode: string; caoName: string; value: number; chosen: boolean }[];
  n: number;
  min: number;
  q1: number;
  median: number;
  q3: number;
  max: number;
};

export type Comparison = { code: Code; caos: ComparedCao[]; group: string; scales: ValueScale[] };
