import type { Bound, Code, Extent, Period, Strength } from '../../model/coding.ts';
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

/** What the values of a scale count: euros per period, or days, hours or a share of working time at one place. */
export type Measure =
  | { unit: 'euro'; period: Period | null; n: number | null }
  | { unit: 'dagen' | 'uren' | 'procent'; per: Extent['per']; of: Extent['of'] };

/** A value of a cao; with a bound it is a limit that the text sets, not what is given. */
export type ScalePoint = { caoCode: string; caoName: string; value: number; bound: Bound; chosen: boolean };

/**
 * Values in the group that can be held against each other. The figures are of the exact values alone, and 0 when
 * there are none; quartiles by linear interpolation (R's type 7).
 */
export type ValueScale = {
  measure: Measure;
  points: ScalePoint[];
  n: number;
  min: number;
  q1: number;
  median: number;
  q3: number;
  max: number;
};

/** Why a cao with a provision stands on no scale: it names no amount, only the fiscal one, or one for other days. */
export type OffScaleReason = 'geen bedrag' | 'fiscaal maximum' | 'andere datum';
export type OffScale = { reason: OffScaleReason; caos: { caoCode: string; caoName: string }[] };

export type Comparison = {
  code: Code;
  caos: ComparedCao[];
  /** The caos that the scales are of: the group and the chosen ones, and how many of them have a provision. */
  group: { name: string; caos: number; withProvision: number };
  scales: ValueScale[];
  offScale: OffScale[];
};
