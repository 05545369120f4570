import type { Extent, Period, Value } from '../../model/coding.ts';
import type { Cell } from '../../model/report.ts';

const SIGNS = { exact: '', min: '≥ ', max: '≤ ' } as const;

const PERIODS: Record<Exclude<Period, 'n_jaar'>, string> = {
  dag: '/dag',
  halve_dag: '/½ dag',
  uur: '/uur',
  week: '/wk',
  maand: '/mnd',
  kwartaal: '/kw',
  jaar: '/jr',
  eenmalig: ' 1×',
};

const MONEY = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 0, maximumFractionDigits: 2 });
const sum = (amount: number): string =>
  Number.isInteger(amount) ? MONEY.format(amount) : amount.toFixed(2).replace('.', ',');

const shortValue = (value: Value): string => {
  const period =
    value.period === null ? '' : value.period === 'n_jaar' ? `/${value.n ?? '?'} jr` : PERIODS[value.period];
  return value.amount === null ? `fisc.${period}` : `${SIGNS[value.bound]}€${sum(value.amount)}${period}`;
};

const shortExtent = ({ bound, days_per_week: days, percentage, hours, per, of }: Extent): string => {
  const each = per === 'week' ? 'w' : per === 'maand' ? 'm' : 'j';
  const quantity =
    days !== null
      ? `${MONEY.format(days)} d/${each}`
      : hours !== null
        ? `${MONEY.format(hours)} u/${each}`
        : `${percentage}%`;
  return `${SIGNS[bound]}${quantity}${of === 'kantoor' ? ' kant.' : ''}`;
};

/** The first value of a cell in as few signs as fit in a matrix, with the number of others. */
export const shortValues = ({ values, extent }: Cell): string => {
  const texts = [...values.map(shortValue), ...extent.map(shortExtent)];
  return texts.length > 1 ? `${texts[0]} +${texts.length - 1}` : (texts[0] ?? '');
};
