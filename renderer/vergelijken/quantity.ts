import type { Measure } from '../../corpus/api/contract.ts';
import { type Language, useTexts } from '../text/i18n.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** Writes the numbers of a scale: euros with cents where there are any, shares with their sign. */
export function useQuantity(unit: Measure['unit']): (value: number) => string {
  const { language } = useTexts();
  const locale = LOCALES[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => {
    if (unit === 'euro') return `€\u00a0${Number.isInteger(value) ? plain.format(value) : cents.format(value)}`;
    return unit === 'procent' ? `${plain.format(value)}%` : plain.format(value);
  };
}
