import { expect, test } from 'vitest';
import type { Code, Strength } from '../model/coding.ts';
import type { Answer, CodeFigure } from '../model/report.ts';
import { buildReport, type CaoInput } from './build-report.ts';
import { madeUpCao, madeUpCorpus, madeUpInput, madeUpProvision } from './made-up.ts';

const withStrength = (code: Code, strength: Strength) => {
  const provision = madeUpProvision(code);
  return { ...provision, codes: provision.codes.map((hit) => ({ ...hit, strength })) };
};

const caoWith = (code: Code, strengths: Strength[]): CaoInput =>
  madeUpCao(
    '1',
    1000,
    strengths.map((strength, unit) => ({ ...withStrength(code, strength), unit })),
  );

const cellOf = (cao: CaoInput, code: Code) =>
  buildReport(madeUpInput([cao])).rows[0]?.cells.find((cell) => cell.code === code);

test.each<[Code, Strength[], Answer, Strength | null, boolean]>([
  ['thuiswerken', ['kan', 'recht'], 'ja', 'recht', true],
  ['thuiswerken', ['studie', 'verwijzing', 'inspanning'], 'ja', 'inspanning', false],
  ['thuiswerken', ['definitie', 'uitgesloten'], 'nee', null, false],
  ['thuiswerken', [], 'nee', null, false],
  ['thuiswerkvergoeding', ['uitgesloten'], 'nee', null, false],
  ['reiskosten', ['uitgesloten'], 'ja', 'uitgesloten', true],
  ['reiskosten', ['definitie'], 'nee', null, false],
  ['omvang', ['plicht'], 'ja', 'plicht', true],
])('answers %s with the strengths %j as %s', (code, strengths, answer, strongest, vastgelegd) => {
  expect(cellOf(caoWith(code, strengths), code)).toMatchObject({ answer, strongest, vastgelegd });
});

test('leaves the answer open where unreadable pages could hold a provision, but not where one was found', () => {
  const cao = caoWith('arbo', ['recht']);
  const open = cao.documents.map((document) => ({ ...document, undetermined: ['arbo', 'privacy'] as Code[] }));
  expect(cellOf({ ...cao, documents: open }, 'arbo')?.answer).toBe('ja');
  expect(cellOf({ ...cao, documents: open }, 'privacy')?.answer).toBe('niet vast te stellen');
  expect(cellOf({ ...cao, documents: open }, 'omvang')?.answer).toBe('nee');
});

test.each(['ontbreekt', 'onbevestigd'] as const)('has no answer from a cao whose text is %s', (coverage) => {
  const cell = cellOf({ ...caoWith('arbo', ['recht']), coverage }, 'arbo');
  expect(cell).toMatchObject({ answer: 'tekst ontbreekt', strongest: null, vastgelegd: false, evidence: [] });
});

test('counts a continued text as a text', () => {
  expect(cellOf({ ...caoWith('arbo', ['recht']), coverage: 'nawerking' }, 'arbo')?.answer).toBe('ja');
});

test('joins the provisions of an integral text and of a change to it', () => {
  const cao = caoWith('arbo', ['kan']);
  const change = { ...madeUpCao('2', 0, [madeUpProvision('privacy')]).documents[0], kind: 'wijziging' };
  const joined = { ...cao, documents: [...cao.documents, change as (typeof cao.documents)[number]] };
  expect(cellOf(joined, 'arbo')?.answer).toBe('ja');
  expect(cellOf(joined, 'privacy')?.answer).toBe('ja');
});

test('shows the same amount of two provisions once', () => {
  const twice = [1, 2].map((unit) => madeUpProvision('thuiswerkvergoeding', { unit }));
  expect(cellOf(madeUpCao('1', 10, twice), 'thuiswerkvergoeding')?.values).toHaveLength(1);
});

/**
 * Worked example, in the manner of the ministry's tables: five caos of 400,000, 300,000, 150,000, 100,000 and 50,000
 * employees (1,000,000 together). The first has a right, the second a referral only, the third nothing, the fourth
 * could not be read in full, of the fifth there is no text.
 */
const workedExample = (): CaoInput[] => {
  const unreadable = madeUpCao('4', 100_000, [], 'Onderwijs');
  return [
    madeUpCao('1', 400_000, [withStrength('thuiswerken', 'recht')], 'Bouw'),
    madeUpCao('2', 300_000, [withStrength('thuiswerken', 'verwijzing')], 'Bouw'),
    madeUpCao('3', 150_000, [], 'Onderwijs'),
    {
      ...unreadable,
      documents: unreadable.documents.map((document) => ({ ...document, undetermined: ['thuiswerken'] })),
    },
    { ...madeUpCao('5', 50_000, [], 'Onderwijs'), coverage: 'ontbreekt', documents: [] },
  ];
};

const share = (caos: number, caosPercent: number, employees: number, employeesPercent: number) => ({
  caos,
  caosPercent,
  employees,
  employeesPercent,
});

const figureOf = (figures: CodeFigure[] | undefined) => figures?.find(({ code }) => code === 'thuiswerken');

test('gives every share of the whole selection, with what is missing beside it', () => {
  const { total } = buildReport(madeUpInput(workedExample()));
  expect(total).toMatchObject({ caos: 5, employees: 1_000_000, withText: 4 });
  expect(figureOf(total.figures)).toEqual({
    code: 'thuiswerken',
    recorded: share(1, 20, 400_000, 40),
    any: share(2, 40, 700_000, 70),
    undetermined: share(1, 20, 100_000, 10),
    missing: share(1, 20, 50_000, 5),
    highest: share(4, 80, 850_000, 85),
  });
  expect(total.anyCode).toEqual(share(2, 40, 700_000, 70));
  expect(total.anyCodeRecorded).toEqual(share(1, 20, 400_000, 40));
});

test('gives the shares of a sector of all caos in the sector', () => {
  const { sectors } = buildReport(madeUpInput(workedExample()));
  expect(sectors.map(({ group, caos, employees }) => [group, caos, employees])).toEqual([
    ['Bouw', 2, 700_000],
    ['Onderwijs', 3, 300_000],
  ]);
  expect(figureOf(sectors[0]?.figures)?.recorded).toMatchObject({ caos: 1, caosPercent: 50 });
  expect(figureOf(sectors[1]?.figures)?.missing).toMatchObject({ caos: 1, employees: 50_000 });
});

test('has zero per cent, not an error, of an empty selection', () => {
  expect(buildReport(madeUpInput([])).total.anyCode).toEqual(share(0, 0, 0, 0));
});

test('orders caos by employees and then by code', () => {
  const rows = buildReport(madeUpInput([madeUpCao('20', 5, []), madeUpCao('3', 5, []), madeUpCao('9', 7, [])])).rows;
  expect(rows.map(({ code }) => code)).toEqual(['9', '3', '20']);
});

test('gives every piece of evidence an id of its own that the cells refer to', () => {
  const report = buildReport(madeUpCorpus(30, 12));
  const ids = report.evidence.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = report.rows.flatMap((row) => row.cells.flatMap((cell) => cell.evidence));
  expect(referred.every((id) => ids.includes(id))).toBe(true);
});

test('quotes the coded words with the text around them', () => {
  const [item] = buildReport(madeUpInput([madeUpCao('1', 1, [madeUpProvision('arbo')])])).evidence;
  expect(item?.quote.words).toMatch(/^ontvangt .* € 2,15$/);
  expect(item?.quote.before.endsWith('thuis werkt, ')).toBe(true);
  expect(item?.quote.after).toBe('.');
});
