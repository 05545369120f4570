import { strongestOf } from '../model/answer.ts';
import { CODES, type Code, type Provision, type Strength } from '../model/coding.ts';

/** The codes that a document has, and the strongest strength of each. */
export type Has = { has: Code[]; strongest: Partial<Record<Code, Strength>> };

/** The codes that a text has by its provisions, in the codebook's order, each with its strongest strength. */
export function hasCodes(provisions: Pick<Provision, 'codes'>[]): Has {
  const strongest: Partial<Record<Code, Strength>> = {};
  const hits = provisions.flatMap((provision) => provision.codes);
  for (const code of CODES) {
    const strengths = hits.filter((hit) => hit.code === code).map((hit) => hit.strength);
    const best = strongestOf(code, strengths);
    if (best) strongest[code] = best;
  }
  return { has: CODES.filter((code) => strongest[code] !== undefined), strongest };
}
