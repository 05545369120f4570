import { CODES, type Code, type CodeHit, type Provision, STRENGTHS, type Strength } from '../model/coding.ts';

/** The codes that a document has, and the strongest strength of each. */
export type Has = { has: Code[]; strongest: Partial<Record<Code, Strength>> };

/**
 * Whether a hit makes a cao have its code (codebook, "A cao has a code"): not when the provision only excludes or
 * defines. For `reiskosten` an exclusion counts, as the cao then regulates the overlap.
 */
export function countsAsHaving({ code, strength }: Pick<CodeHit, 'code' | 'strength'>): boolean {
  return strength !== 'definitie' && (strength !== 'uitgesloten' || code === 'reiskosten');
}

/** The codes that a text has by its provisions, in the codebook's order, each with its strongest strength. */
export function hasCodes(provisions: Pick<Provision, 'codes'>[]): Has {
  const strongest: Partial<Record<Code, Strength>> = {};
  const hits = provisions.flatMap((provision) => provision.codes).filter(countsAsHaving);
  for (const code of CODES) {
    const strengths = hits.filter((hit) => hit.code === code).map((hit) => hit.strength);
    const best = STRENGTHS.find((strength) => strengths.includes(strength));
    if (best) strongest[code] = best;
  }
  return { has: CODES.filter((code) => strongest[code] !== undefined), strongest };
}
