import { type Code, STRENGTHS, type Strength } from './coding.ts';

/**
 * Whether a provision of this strength makes a cao *have* the code (codebook, "A cao has a code"): a definition and an
 * exclusion do not, but an exclusion of `reiskosten` does, as the cao then regulates the overlap.
 */
export const countsAsYes = (code: Code, strength: Strength): boolean =>
  strength !== 'definitie' && (strength !== 'uitgesloten' || code === 'reiskosten');

/** Whether a provision of this strength is *vastgelegd*: recht, plicht, kan; for `reiskosten` also uitgesloten. */
export const isRecorded = (code: Code, strength: Strength): boolean =>
  strength === 'recht' ||
  strength === 'plicht' ||
  strength === 'kan' ||
  (strength === 'uitgesloten' && code === 'reiskosten');

/** The strongest of the strengths that give the code; null when none does. */
export const strongestOf = (code: Code, strengths: readonly Strength[]): Strength | null =>
  STRENGTHS.find((strength) => countsAsYes(code, strength) && strengths.includes(strength)) ?? null;
