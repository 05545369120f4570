import { expect, test } from 'vitest';
import type { Value } from '../model/coding.ts';
import { valueInForce, valueToShow } from '../model/value-in-force.ts';
import { amounts } from './amounts.ts';
import { buildReport } from './build-report.ts';
import { perHomeDay } from './fiscal-maximum.ts';
import { madeUpCao, madeUpInput, madeUpProvision } from './made-up.ts';

const value: Value = {
  code: 'thuiswerkvergoeding',
  amount: 2,
  bound: 'exact',
  fiscal_max: false,
  period: 'dag',
  n: null,
  from: null,
  until: null,
  span: { start: 0, end: 1 },
};
const until2023 = { ...value, until: '2023-12-31' };
const from2024 = { ...value, amount: 2.35, from: '2024-01-01' };

test.each([
  ['2023-12-31', 2],
  ['2024-01-01', 2.35],
])('takes on %s the amount %d of the two that are dated', (peildatum, amount) => {
  expect(valueInForce([until2023, from2024], peildatum)?.amount).toBe(amount);
});

test('takes no amount when several hold on the same day', () => {
  expect(valueInForce([value, { ...value, amount: 3 }], '2024-01-01')).toBeNull();
});

const fiscal = { ...value, amount: null, fiscal_max: true };

test.each<[string, Value[], number | null | undefined]>([
  ['the amount of the date, not the one before it', [until2023, from2024], 2.35],
  [
    'of a fiscal maximum with the amount of a past year that it is followed',
    [{ ...until2023, fiscal_max: true }],
    null,
  ],
  ['nothing of an amount that has ended', [until2023], undefined],
])('shows %s', (_, values, amount) => {
  expect(valueToShow(values, '2024-01-01')?.amount).toBe(amount);
});

test.each<[string, Value, string, number | null]>([
  ['the amount per day', value, '2024-01-01', 2],
  ['twice the amount per half day', { ...value, amount: 1.25, period: 'halve_dag' }, '2024-01-01', 2.5],
  ['the fiscal maximum of 2022', fiscal, '2022-06-01', 2],
  ['the fiscal maximum of 2024', fiscal, '2024-01-01', 2.35],
  ['nothing before there was a fiscal maximum', fiscal, '2021-12-31', null],
  ['nothing from an amount per month', { ...value, period: 'maand' }, '2024-01-01', null],
  ['nothing when no amount is named', { ...value, amount: null }, '2024-01-01', null],
])('derives %s', (_, from, peildatum, euros) => {
  expect(perHomeDay(from, peildatum)?.euros ?? null).toBe(euros);
});

/** Three caos pay € 2,15 per day, one € 3 per day: 3 of 5 caos with 60 of 100 employees, 1 of 5 with 30 of 100. */
test('counts each amount over the whole selection, the most common first', () => {
  const paying = (amount: number) => {
    const provision = madeUpProvision('thuiswerkvergoeding');
    return [{ ...provision, values: provision.values.map((old) => ({ ...old, amount })) }];
  };
  const report = buildReport(
    madeUpInput([
      madeUpCao('1', 10, paying(2.15)),
      madeUpCao('2', 20, paying(2.15)),
      madeUpCao('3', 30, paying(2.15)),
      madeUpCao('4', 30, paying(3)),
      madeUpCao('5', 10, []),
    ]),
  );
  expect(amounts(report).map(({ text, share }) => [text.replace('\u00a0', ' '), share])).toEqual([
    ['€ 2,15 per dag', { caos: 3, caosPercent: 60, employees: 60, employeesPercent: 60 }],
    ['€ 3,00 per dag', { caos: 1, caosPercent: 20, employees: 30, employeesPercent: 30 }],
  ]);
});
