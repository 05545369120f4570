import { expect, test } from 'vitest';
import { wkrOf } from './wkr.ts';

const value = (amount: number | null, period: string | null, fiscal_max = false) => [
  { code: 'thuiswerkvergoeding' as const, amount, period, fiscal_max },
];

test.each([
  ['an allowance within the maximum', value(2.15, 'dag'), 2.35, 'thuiswerkkosten'],
  ['an allowance above it', value(3, 'dag'), 2.35, 'vrije_ruimte'],
  ['an allowance before there was one', value(2, 'dag'), null, 'vrije_ruimte'],
  ['the fiscal maximum itself', value(null, 'dag', true), 2.35, 'thuiswerkkosten'],
  ['a sum per month', value(35, 'maand'), 2.35, 'vrije_ruimte'],
  ['an allowance without a sum', [], 2.35, 'thuiswerkkosten'],
])('%s belongs to the category of its kind', (_, values, maximum, category) => {
  expect(wkrOf('thuiswerkvergoeding', values, maximum)?.category).toBe(category);
});

test.each([
  ['werkplekbudget', 'arbovoorziening'],
  ['ict_middelen', 'noodzakelijke_ict'],
  ['internetvergoeding', 'noodzakelijke_ict'],
] as const)('%s is %s', (code, category) => {
  expect(wkrOf(code, [], null)?.category).toBe(category);
});

test('a code that gives nothing has no category', () => {
  expect(wkrOf('onbereikbaarheid', [], 2.35)).toBeNull();
});
