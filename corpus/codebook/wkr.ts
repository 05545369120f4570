import type { Code } from '../model/coding.ts';

/** A category of the werkkostenregeling under which an employer can give something untaxed, or else within its free space. */
export type WkrCategory = 'arbovoorziening' | 'noodzakelijke_ict' | 'thuiswerkkosten' | 'vrije_ruimte';

export const WKR_LABELS: Record<WkrCategory, { nl: string; en: string }> = {
  arbovoorziening: { nl: 'Arbovoorziening', en: 'Working conditions provision' },
  noodzakelijke_ict: { nl: 'Noodzakelijke ICT en communicatie', en: 'Necessary ICT and communication' },
  thuiswerkkosten: { nl: 'Thuiswerkkosten per dag', en: 'Daily home working costs' },
  vrije_ruimte: { nl: 'Vrije ruimte', en: 'Free space' },
};

/** The code by which a means is given to the category that fits it, by Wet LB 1964, art. 31a. */
const BY_CODE: Partial<Record<Code, WkrCategory>> = {
  thuiswerkvergoeding: 'thuiswerkkosten',
  internetvergoeding: 'noodzakelijke_ict',
  ict_middelen: 'noodzakelijke_ict',
  werkplekbudget: 'arbovoorziening',
};

export type DerivedWkr = { category: WkrCategory; why: string };

type GivenValue = { code: Code; amount: number | null; fiscal_max: boolean; period: string | null };

/**
 * The tax category of what a provision gives: derived, not printed in the cao, and no tax advice. A home working
 * allowance that is not per day, or above the untaxed amount of the year, needs the free space for the rest;
 * null for codes that give nothing.
 */
export function wkrOf(code: Code, values: readonly GivenValue[], maximumPerDay: number | null): DerivedWkr | null {
  const category = BY_CODE[code];
  if (!category) return null;
  if (code !== 'thuiswerkvergoeding') return { category, why: WHY[category] };
  const over = values.filter((value) => value.code === code && isOver(value, maximumPerDay));
  if (over.length === 0) return { category, why: WHY[category] };
  return {
    category: 'vrije_ruimte',
    why: 'Geen vast bedrag per thuisgewerkte dag binnen het onbelaste maximum van dat jaar.',
  };
}

const WHY: Record<WkrCategory, string> = {
  arbovoorziening: 'Inrichting van de thuiswerkplek volgt uit de arboplicht van de werkgever, zonder eigen bijdrage.',
  noodzakelijke_ict:
    'Gereedschap, computers en communicatie die voor het werk nodig zijn (noodzakelijkheidscriterium).',
  thuiswerkkosten: 'Vergoeding per thuisgewerkte dag binnen het onbelaste maximum.',
  vrije_ruimte: 'Wat geen gerichte vrijstelling heeft.',
};

function isOver({ amount, fiscal_max, period }: GivenValue, maximumPerDay: number | null): boolean {
  if (fiscal_max || amount === null) return false;
  if (period !== 'dag') return true;
  return maximumPerDay === null || amount > maximumPerDay;
}
