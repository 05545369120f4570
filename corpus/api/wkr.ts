import type { Provision } from '../model/coding.ts';
import { reportedWkr } from '../reports/wkr.ts';
import type { DerivedWkr } from './contract.ts';
import { type StudyDocument, termOf } from './study.ts';

/** The tax categories of what a provision gives, by the untaxed amounts of the year in which its text begins. */
export function wkrOfProvision(
  { codes, values }: Pick<Provision, 'codes' | 'values'>,
  document: StudyDocument,
): DerivedWkr[] {
  const start = termOf(document).start;
  const year = start === null ? null : Number(start.slice(0, 4));
  return codes.flatMap((hit) => reportedWkr(hit, values, year) ?? []);
}
