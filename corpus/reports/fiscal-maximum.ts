import type { Value } from '../model/coding.ts';

/** The untaxed amount per home day in one year, with where it was read. */
export type FiscalMaximum = { year: number; perDay: number; source: string };

/** Gerichte vrijstelling for the cost of working at home (Wet LB 1964, art. 31a), from its start in 2022. */
export const FISCAL_MAXIMA: readonly FiscalMaximum[] = [
  {
    year: 2022,
    perDay: 2.0,
    source: 'https://hagenveenstra.nl/thuiswerkkostenvergoeding-en-reiskostenvergoeding-2022/',
  },
  {
    year: 2023,
    perDay: 2.15,
    source: 'https://www.salarisvanmorgen.nl/2023/03/01/gerichte-vrijstelling-voor-thuiswerken-hoe-werkt-het-precies/',
  },
  {
    year: 2024,
    perDay: 2.35,
    source: 'https://berekensite.nl/berekening-vrijstelling-vergoeding-thuiswerkkosten-2024/',
  },
  { year: 2025, perDay: 2.4, source: 'https://www.nmbrs.com/nl/blog/thuiswerkvergoeding-belastingdienst' },
  {
    year: 2026,
    perDay: 2.45,
    source:
      'https://purperinterior.nl/blog/post/50623/thuiswerkplekvergoeding-2026-wat-verandert-en-wat-is-toegestaan-volgens-de-belastingdienst',
  },
];

/** Euros per home day that are not printed in the cao but follow from it, with how. */
export type Derived = { euros: number; from: string };

/**
 * Euros per home day of an allowance: a half day counts double, the fiscal maximum is that of the peildatum's year.
 * Null for other periods, which would need a number of home days that the cao does not give, and for what is not per day.
 */
export const perHomeDay = (value: Value, peildatum: string): Derived | null => {
  if (value.amount !== null && value.period === 'dag') return { euros: value.amount, from: 'bedrag per dag' };
  if (value.amount !== null && value.period === 'halve_dag')
    return { euros: value.amount * 2, from: 'twee halve dagen' };
  if (value.amount !== null || !value.fiscal_max || value.period !== 'dag') return null;
  const maximum = FISCAL_MAXIMA.find(({ year }) => year === Number(peildatum.slice(0, 4)));
  return maximum ? { euros: maximum.perDay, from: `fiscaal maximum ${maximum.year}` } : null;
};
