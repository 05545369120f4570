import type { Bound, Extent, Period, Value } from './coding.ts';

/** Keeps a sign and its number on one line. */
const NBSP = '\u00a0';

const numberFormat = (digits: number, maximum = digits): Intl.NumberFormat =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: maximum });
const WHOLE = numberFormat(0);
const UP_TO_TWO = numberFormat(0, 2);
const ONE = numberFormat(1);
const MONEY = numberFormat(2);

/** "1.234.500". */
export const formatNumber = (value: number): string => WHOLE.format(value);

/** A count with its noun: "1 cao", "1.234 cao's". */
export const formatCount = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** A percentage of 0–100 with one decimal: "31,6%". */
export const formatPercent = (percent: number): string => `${ONE.format(percent)}%`;

const POINTS = new Intl.NumberFormat('nl-NL', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** A difference of two percentages in percentage points: "+3,2", "-1,0", "0,0". */
export const formatPoints = (points: number): string => POINTS.format(points);

/** "€ 1.250,00". */
export const formatEuro = (amount: number): string => `€${NBSP}${MONEY.format(amount)}`;

/** An ISO date as dd-mm-jjjj; an unknown date as "onbekend". */
export const formatDate = (iso: string | null): string =>
  iso === null ? 'onbekend' : iso.slice(0, 10).split('-').reverse().join('-');

/** First and last day: "01-01-2022 t/m 31-12-2023". */
export const formatTerm = (start: string | null, end: string | null): string =>
  `${formatDate(start)} t/m ${formatDate(end)}`;

const BOUNDS: Record<Bound, string> = { exact: '', min: 'ten minste ', max: 'max. ' };

const PERIODS: Record<Exclude<Period, 'n_jaar'>, string> = {
  dag: 'per dag',
  halve_dag: 'per halve dag',
  uur: 'per uur',
  week: 'per week',
  maand: 'per maand',
  kwartaal: 'per kwartaal',
  jaar: 'per jaar',
  eenmalig: 'eenmalig',
};

/** "per dag", "per 5 jaar", "eenmalig"; empty when no period is known. */
export const formatPeriod = (period: Period | null, n: number | null): string => {
  if (period === null) return '';
  return period === 'n_jaar' ? `per ${n ?? '?'} jaar` : PERIODS[period];
};

const formatDating = ({ from, until }: Pick<Value, 'from' | 'until'>): string => {
  if (from !== null && until !== null) return `van ${formatTerm(from, until)}`;
  if (from !== null) return `vanaf ${formatDate(from)}`;
  return until === null ? '' : `t/m ${formatDate(until)}`;
};

/** An amount as people say it: "ten minste € 2,00 per dag", "max. € 750,00 per 5 jaar", "fiscaal maximum per dag". */
export const formatValue = (value: Value): string => {
  const period = formatPeriod(value.period, value.n);
  const sum = value.amount === null ? 'fiscaal maximum' : formatEuro(value.amount);
  const fiscal = value.fiscal_max && value.amount !== null ? '(fiscaal maximum)' : '';
  const bound = value.amount === null && value.bound === 'max' ? '' : BOUNDS[value.bound];
  return [bound + sum, period, fiscal, formatDating(value)].filter(Boolean).join(' ');
};

const PLACES: Record<Extent['of'], string> = { thuis: 'thuis', kantoor: 'op kantoor' };

const quantityOf = ({ days_per_week: days, percentage, hours, per }: Extent): string => {
  if (days !== null) return `${UP_TO_TWO.format(days)} ${days > 1 ? 'dagen' : 'dag'} per ${per}`;
  if (hours !== null) return `${UP_TO_TWO.format(hours)} uur per ${per}`;
  return `${UP_TO_TWO.format(percentage ?? 0)}% van de werktijd`;
};

/** An extent as people say it: "max. 2 dagen per week thuis", "ten minste 40% van de werktijd op kantoor". */
export const formatExtent = (extent: Extent): string =>
  `${BOUNDS[extent.bound]}${quantityOf(extent)} ${PLACES[extent.of]}`;

type Place = { article: string | null; lid: string | null; page: number };

/** An article number with its word: "artikel 8.4"; an annex carries its own ("Bijlage 3, artikel 2"). */
const formatArticle = (article: string): string =>
  /^(bijlage|protocol|hoofdstuk|deel|paragraaf|artikel|appendix)\b/i.test(article) ? article : `artikel ${article}`;

/** Where a provision stands: "artikel 8.4, lid 2, pagina 21". */
export const formatPlace = ({ article, lid, page }: Place): string =>
  [article === null ? '' : formatArticle(article), lid === null ? '' : `lid ${lid}`, `pagina ${page}`]
    .filter(Boolean)
    .join(', ');
