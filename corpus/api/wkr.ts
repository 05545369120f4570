import { WKR_LABELS, wkrOf } from '../codebook/wkr.ts';
import type { Provision } from '../model/coding.ts';
import { FISCAL_MAXIMA } from '../reports/fiscal-maximum.ts';
import type { DerivedWkr } from './contract.ts';
import { type StudyDocument, termOf } from './study.ts';

/** The tax categories of what a provision gives, by the untaxed amount of the year in which its text begins. */
export function wkrOfProvision(
  { codes, values }: Pick<Provision, 'codes' | 'values'>,
  document: StudyDocument,
): DerivedWkr[] {
  const year = Number(termOf(document).start?.slice(0, 4));
  const maximum = FISCAL_MAXIMA.find((one) => one.year === year)?.perDay ?? null;
  const given = codes.filter(({ strength }) => strength !== 'uitgesloten' && strength !== 'definitie');
  return given.flatMap(({ code }) => {
    const derived = wkrOf(code, values, maximum);
    return derived ? { ...derived, label: WKR_LABELS[derived.category].nl, derived: true as const } : [];
  });
}
