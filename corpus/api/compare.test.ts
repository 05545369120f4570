import { expect, test } from 'vitest';
import type { Value } from '../model/coding.ts';
import { buildReport } from '../reports/build-report.ts';
import { madeUpCao, madeUpInput, madeUpProvision } from '../reports/made-up.ts';
import { compare } from './compare.ts';

const CODE = 'thuiswerkvergoeding';
const provision = madeUpProvision(CODE);
const paying = (...changes: Partial<Value>[]) => [
  { ...provision, values: changes.flatMap((change) => provision.values.map((value) => ({ ...value, ...change }))) },
];

const report = buildReport(
  madeUpInput([
    madeUpCao('1', 10, paying({ amount: 2 })),
    madeUpCao('2', 10, paying({ amount: 3 })),
    madeUpCao('3', 10, paying({ amount: 9, bound: 'max' })),
    madeUpCao('4', 10, paying({ amount: 50, period: 'maand' })),
    madeUpCao('5', 10, paying({ amount: null, fiscal_max: true })),
    madeUpCao('6', 10, paying({ amount: 2, until: '2023-12-31' })),
    madeUpCao('7', 10, paying()),
    madeUpCao('8', 10, []),
  ]),
);
const compared = compare(report, {
  ...{ peildatum: '2024-01-01', selection: 'top98', code: CODE, caoCodes: ['1'], sector: null },
});
const { group, scales, offScale } = compared.ok ? compared.value : { group: null, scales: [], offScale: [] };

test('takes median and quartiles of exact amounts of one period; a limit has a place and no part in them', () => {
  expect(scales).toMatchObject([
    { measure: { unit: 'euro', period: 'dag' }, n: 2, median: 2.5, max: 3 },
    { measure: { unit: 'euro', period: 'maand' }, n: 1, median: 50 },
  ]);
  expect(scales[0]?.points.map(({ caoCode, value, bound, chosen }) => [caoCode, value, bound, chosen])).toEqual([
    ['1', 2, 'exact', true],
    ['2', 3, 'exact', false],
    ['3', 9, 'max', false],
  ]);
});

test('tells which caos with a provision stand on no scale, and why', () => {
  expect(offScale.map(({ reason, caos }) => [reason, caos.map(({ caoCode }) => caoCode)])).toEqual([
    ['fiscaal maximum', ['5']],
    ['andere datum', ['6']],
    ['geen bedrag', ['7']],
  ]);
});

test('says of how many caos the scales are: every one with a provision is on a scale or off it', () => {
  expect(group).toMatchObject({ caos: 8, withProvision: 7 });
  const on = new Set(scales.flatMap(({ points }) => points.map(({ caoCode }) => caoCode)));
  const off = offScale.flatMap(({ caos }) => caos);
  expect(on.size + off.length).toBe(7);
});
