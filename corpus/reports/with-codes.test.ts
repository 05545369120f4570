import { expect, test } from 'vitest';
import type { Code } from '../model/coding.ts';
import { buildReport } from './build-report.ts';
import { toHtml } from './html/to-html.ts';
import { madeUpCorpus } from './made-up.ts';
import { toCsv } from './to-csv.ts';
import { codesOf, withCodes } from './with-codes.ts';
import { toXlsx } from './xlsx/to-xlsx.ts';

const report = buildReport(madeUpCorpus(20, 8));
const CHOSEN: Code[] = ['thuiswerken', 'scholing'];
const chosen = withCodes(report, CHOSEN);

test('keeps the figures of the codes that were chosen and leaves the others out', () => {
  expect(codesOf(chosen)).toEqual(CHOSEN);
  expect(chosen.total.figures[0]).toEqual(report.total.figures[0]);
  expect(chosen.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  expect(chosen.evidence.every(({ code }) => CHOSEN.includes(code))).toBe(true);
});

test('counts caos with any code over the chosen codes', () => {
  const count = chosen.rows.filter(({ cells }) => cells.some(({ answer }) => answer === 'ja')).length;
  expect(chosen.total.anyCode.caos).toBe(count);
  expect(withCodes(report, []).total.anyCode.caos).toBe(0);
});

test.each<[string, Code[]]>([
  ['some codes', CHOSEN],
  ['one code', ['privacy']],
])('is written in every kind with %s', async (_what, codes) => {
  const some = withCodes(report, codes);
  const page = toHtml(some);
  expect(page).not.toMatch(/undefined|NaN/);
  expect(page).not.toContain('id="sector-internetvergoeding"');
  expect(toCsv(some).split('\n')[0]).not.toContain('internetvergoeding');
  expect((await toXlsx(some)).length).toBeGreaterThan(1000);
});

test('changes nothing when all codes are chosen', () => {
  expect(withCodes(report, codesOf(report))).toEqual(report);
});
