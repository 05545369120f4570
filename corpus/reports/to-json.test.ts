import { expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { madeUpCorpus } from './made-up.ts';
import { toJson } from './to-json.ts';

test('reads back as the report', () => {
  const report = buildReport(madeUpCorpus(5, 4));
  expect(JSON.parse(toJson(report))).toEqual(report);
});

test('is the same bytes whatever the order in which keys were set', () => {
  const report = buildReport(madeUpCorpus(5, 4));
  const turned = { ...report, meta: Object.fromEntries(Object.entries(report.meta).reverse()) as typeof report.meta };
  expect(toJson(turned)).toBe(toJson(report));
  expect(toJson(report).startsWith('{\n"meta": {')).toBe(true);
});
