import { useMemo } from 'react';
import type { Extent, Value } from '../../corpus/model/coding.ts';
import { type Language, type T, useTexts } from './i18n.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

export type Format = ReturnType<typeof formatOf>;

/** Numbers, dates, amounts and extents in the words of one language. */
export function formatOf(language: Language, t: T) {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const number = (value: number) => whole.format(value);
  const percent = (value: number) => `${whole.format(value)}%`;
  const euro = (amount: number) => `€\u00a0${Number.isInteger(amount) ? number(amount) : cents.format(amount)}`;

  const period = ({ period, n }: Value) => (period === null ? '' : t(`value.period.${period}`, { n: n ?? '?' }));
  const amount = (value: Value) => (value.amount === null ? t('value.fiscalMaximum') : euro(value.amount));
  const quantity = ({ days_per_week: days, percentage, hours }: Extent, isShort = false) => {
    if (days !== null) return t(isShort && days !== 1 ? 'value.daysShort' : 'value.days', { count: days });
    if (hours !== null) return t(isShort ? 'value.hoursShort' : 'value.hours', { count: hours });
    return t('value.share', { share: short.format(percentage ?? 0) });
  };
  const per = ({ percentage, per }: Extent) => t(percentage === null ? `value.per.${per}` : 'value.worktime');

  return {
    number,
    percent,
    /** The whole value: "ten minste € 2,15 per dag vanaf 01-01-2023". */
    value: (value: Value): string =>
      join(
        t(`value.bound.${value.bound}`, { value: amount(value) }),
        period(value),
        value.fiscal_max && value.amount !== null && `(${t('value.fiscalMaximum')})`,
        value.from && t('value.from', { date: date(value.from) }),
        value.until && t('value.until', { date: date(value.until) }),
      ),
    /** The two lines that fit in a cell: the sum, and per what. */
    valueInCell: ({ amount: sum, bound, period: of, n }: Value): [string, string] => [
      sum === null
        ? t('value.fiscalShort')
        : t(`value.boundShort.${bound}`, { value: euro(sum).replace('\u00a0', '') }),
      of === null ? '' : t(`value.periodShort.${of}`, { n: n ?? '?' }),
    ],
    extent: (extent: Extent): string =>
      join(t(`value.bound.${extent.bound}`, { value: quantity(extent) }), per(extent), t(`value.of.${extent.of}`)),
    extentInCell: (extent: Extent): [string, string] => [
      t(`value.boundShort.${extent.bound}`, { value: quantity(extent, true) }),
      extent.of === 'kantoor'
        ? t('value.officeShort')
        : extent.percentage === null
          ? t(`value.periodShort.${extent.per}`)
          : t('value.worktimeShort'),
    ],
    date,
  };
}

export function useFormat(): Format {
  const { t, language } = useTexts();
  return useMemo(() => formatOf(language, t), [language, t]);
}

const date = (iso: string): string => iso.split('-').reverse().join('-');

const join = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(' ');
