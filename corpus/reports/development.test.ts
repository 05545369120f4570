import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Report } from '../model/report.ts';
import { buildReport, type CaoInput } from './build-report.ts';
import { withDevelopment } from './development.ts';
import { toHtml } from './html/to-html.ts';
import { madeUpCao, madeUpInput, madeUpProvision } from './made-up.ts';
import { toJson } from './to-json.ts';
import { withCodes } from './with-codes.ts';
import { toXlsx } from './xlsx/to-xlsx.ts';

const PRIVACY = madeUpProvision('privacy');
const without = (cao: CaoInput): CaoInput => ({ ...cao, coverage: 'ontbreekt', documents: [] });
const unreadable = (cao: CaoInput): CaoInput => ({
  ...cao,
  documents: cao.documents.map((document) => ({ ...document, undetermined: ['privacy'] })),
});

function reportOn(peildatum: string, caos: CaoInput[]): Report {
  const input = madeUpInput(caos);
  return buildReport({ ...input, meta: { ...input.meta, peildatum } });
}

/** A cao that came to "ja", one that left it, one that stayed, one that cannot be compared, and one without a later text. */
const EARLY = reportOn('2022-01-01', [
  madeUpCao('1', 100, []),
  madeUpCao('2', 300, [PRIVACY]),
  madeUpCao('3', 400, [PRIVACY]),
  unreadable(madeUpCao('4', 200, [])),
  madeUpCao('5', 900, [PRIVACY]),
]);
const LATE = reportOn('2024-01-01', [
  madeUpCao('1', 100, [PRIVACY]),
  madeUpCao('2', 300, []),
  madeUpCao('3', 400, [PRIVACY]),
  madeUpCao('4', 200, [PRIVACY]),
  without(madeUpCao('5', 900, [])),
]);
const report = withDevelopment(LATE, [EARLY]);
const found = report.development;
const privacy = found?.codes.find(({ code }) => code === 'privacy');

test('follows the caos that have a text on every date, and names the others', () => {
  expect(found?.peildata).toEqual(['2022-01-01', '2024-01-01']);
  expect(found?.rows.map(({ code }) => code)).toEqual(['3', '2', '4', '1']);
  expect(found?.employees).toBe(1000);
  expect(found?.outside).toEqual([{ code: '5', name: 'Voorbeeldcao 5', without: ['2024-01-01'] }]);
});

test('tells which answers went one way and the other, and leaves open ones out of both', () => {
  expect(privacy).toMatchObject({ gained: ['1'], lost: ['2'], open: ['4'] });
  expect(found?.rows.find(({ code }) => code === '4')?.cells.find(({ code }) => code === 'privacy')?.answers).toEqual([
    'niet vast te stellen',
    'ja',
  ]);
});

test('gives the shares of caos and employees of the panel on each date', () => {
  expect(privacy?.shares.map(({ any }) => any)).toEqual([
    { caos: 2, caosPercent: 50, employees: 700, employeesPercent: 70 },
    { caos: 3, caosPercent: 75, employees: 700, employeesPercent: 70 },
  ]);
});

test('puts the dates in order and counts a date once', () => {
  expect(withDevelopment(EARLY, [LATE, LATE]).development?.peildata).toEqual(found?.peildata);
  expect(withDevelopment(LATE, [LATE])).toEqual(LATE);
});

test('counts only the codes that the report is about', () => {
  const only = (one: Report) => withCodes(one, ['arbo']);
  const some = withDevelopment(only(LATE), [only(EARLY)]).development;
  expect(some?.codes.map(({ code }) => code)).toEqual(['arbo']);
  expect(some?.anyCode.map(({ any }) => any.caos)).toEqual([0, 0]);
});

test('is part of the page, the workbook and the data', async () => {
  const page = toHtml(report);
  expect(page).toContain('<a href="#ontwikkeling">');
  expect(page).toContain('Voorbeeldcao 1</a> (1): nee → ja');
  expect(page).not.toContain('niet vast te stellen →');
  expect(page).toContain('+25,0');
  expect(page).not.toMatch(/undefined|NaN/);
  expect(toHtml(LATE)).not.toContain('ontwikkeling');
  const none = ['1', '2', '3', '4', '5'].map((code) => without(madeUpCao(code, 100, [])));
  const apart = withDevelopment(LATE, [reportOn('2020-01-01', none)]);
  expect(toHtml(apart)).toContain('er valt niets te vergelijken');
  const sheets = new TextDecoder().decode(unzipSync(await toXlsx(report))['xl/workbook.xml']);
  expect(sheets).toMatch(/name="Ontwikkeling".*name="Panel"/);
  expect(JSON.parse(toJson(report)).development).toEqual(found);
});
