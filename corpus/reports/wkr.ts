import { WKR_LABELS, wkrOf } from '../codebook/wkr.ts';
import type { Code, Strength, Value } from '../model/coding.ts';
import { FISCAL_MAXIMA } from './fiscal-maximum.ts';

/** The tax category of what a provision gives: follows from its code and values, is not printed in the cao. */
export type ReportedWkr = { category: string; label: string; why: string; derived: true };

/** The category by the untaxed amounts of a year; null for codes that give nothing, and where nothing is given. */
export function reportedWkr(
  { code, strength }: { code: Code; strength: Strength },
  values: readonly Value[],
  year: number | null,
): ReportedWkr | null {
  if (strength === 'uitgesloten' || strength === 'definitie') return null;
  const maximum = FISCAL_MAXIMA.find((one) => one.year === year)?.perDay ?? null;
  const derived = wkrOf(code, values, maximum);
  return derived && { ...derived, label: WKR_LABELS[derived.category].nl, derived: true };
}
