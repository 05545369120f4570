import { expect, test } from 'vitest';
import type { Extent, Value } from './coding.ts';
import { formatDate, formatExtent, formatNumber, formatPercent, formatPlace, formatValue } from './format.ts';

const value: Value = {
  code: 'thuiswerkvergoeding',
  amount: 2.15,
  bound: 'exact',
  fiscal_max: false,
  period: 'dag',
  n: null,
  from: null,
  until: null,
  span: { start: 0, end: 1 },
};

test.each<[Partial<Value>, string]>([
  [{}, '€ 2,15 per dag'],
  [{ amount: 2, bound: 'min' }, 'ten minste € 2,00 per dag'],
  [{ amount: 750, bound: 'max', period: 'n_jaar', n: 5 }, 'max. € 750,00 per 5 jaar'],
  [{ amount: null, fiscal_max: true }, 'fiscaal maximum per dag'],
  [{ amount: null, fiscal_max: true, bound: 'max' }, 'fiscaal maximum per dag'],
  [{ amount: 2.35, fiscal_max: true }, '€ 2,35 per dag (fiscaal maximum)'],
  [{ amount: 1250, period: 'eenmalig' }, '€ 1.250,00 eenmalig'],
  [{ period: null }, '€ 2,15'],
  [{ from: '2023-01-01' }, '€ 2,15 per dag vanaf 01-01-2023'],
  [{ until: '2022-12-31' }, '€ 2,15 per dag t/m 31-12-2022'],
  [{ from: '2022-01-01', until: '2022-12-31' }, '€ 2,15 per dag van 01-01-2022 t/m 31-12-2022'],
])('writes the amount %j as "%s"', (change, text) => {
  expect(formatValue({ ...value, ...change }).replaceAll('\u00a0', ' ')).toBe(text);
});

const extent: Extent = {
  days_per_week: 2,
  percentage: null,
  hours: null,
  bound: 'max',
  of: 'thuis',
  per: 'week',
  span: { start: 0, end: 1 },
};

test.each<[Partial<Extent>, string]>([
  [{}, 'max. 2 dagen per week thuis'],
  [{ days_per_week: 1, bound: 'min', of: 'kantoor' }, 'ten minste 1 dag per week op kantoor'],
  [{ days_per_week: 0.5, bound: 'exact' }, '0,5 dag per week thuis'],
  [{ days_per_week: null, percentage: 50, bound: 'exact' }, '50% van de werktijd thuis'],
  [{ days_per_week: null, hours: 16, per: 'maand' }, 'max. 16 uur per maand thuis'],
])('writes the extent %j as "%s"', (change, text) => {
  expect(formatExtent({ ...extent, ...change })).toBe(text);
});

test.each([
  [{ article: '8.4', lid: '2', page: 21 }, 'artikel 8.4, lid 2, pagina 21'],
  [{ article: 'Bijlage 3, artikel 2', lid: null, page: 90 }, 'Bijlage 3, artikel 2, pagina 90'],
  [{ article: null, lid: null, page: 3 }, 'pagina 3'],
])('names the place %j as "%s"', (place, text) => {
  expect(formatPlace(place)).toBe(text);
});

test('writes numbers, percentages and dates the Dutch way', () => {
  expect(formatNumber(5138800)).toBe('5.138.800');
  expect(formatPercent(31.55)).toBe('31,6%');
  expect(formatDate('2024-01-31')).toBe('31-01-2024');
  expect(formatDate(null)).toBe('onbekend');
});
