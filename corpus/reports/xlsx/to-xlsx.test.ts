import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildReport } from '../build-report.ts';
import { madeUpCao, madeUpCorpus, madeUpInput, madeUpProvision } from '../made-up.ts';
import { columnName } from './sheet.ts';
import { toXlsx } from './to-xlsx.ts';

const partsOf = async (...input: Parameters<typeof buildReport>): Promise<Record<string, string>> => {
  const zip = unzipSync(await toXlsx(buildReport(...input)));
  return Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

const sheetXml = (parts: Record<string, string>, number: number): string =>
  parts[`xl/worksheets/sheet${number}.xml`] ?? '';

test('has a sheet for every part of the report', async () => {
  const { 'xl/workbook.xml': workbook = '' } = await partsOf(madeUpCorpus(3, 3));
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(names.map((name) => name?.replace('&apos;', "'"))).toEqual([
    'Overzicht',
    "Cao's",
    'Per sector',
    'Bedragen',
    'Bewijs',
    'Bestanden',
    'Definities',
    'Meta',
  ]);
});

test('freezes the header and puts a filter over all rows', async () => {
  const caos = sheetXml(await partsOf(madeUpCorpus(3, 3)), 2);
  expect(caos).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(caos).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+4"\/>/);
});

test('writes employees as numbers and terms as dates', async () => {
  const parts = await partsOf(madeUpInput([madeUpCao('12', 1500, [])]));
  expect(sheetXml(parts, 2)).toMatch(/<c r="C2" s="\d+"><v>44927<\/v>/);
  expect(sheetXml(parts, 2)).toMatch(/<c r="A2" s="\d+"><v>12<\/v>/);
  expect(sheetXml(parts, 2)).toMatch(/<c r="H2" s="\d+"><v>1500<\/v>/);
  expect(parts['xl/styles.xml']).toContain('formatCode="dd-mm-yyyy"');
});

test('shows a text that looks like a formula as text, without control characters', async () => {
  const cao = madeUpCao('12', 1, [madeUpProvision('arbo')]);
  const parts = await partsOf(madeUpInput([{ ...cao, cao: { ...cao.cao, name: '=HYPERLINK("x")\u0001' } }]));
  const strings = parts['xl/sharedStrings.xml'] ?? '';
  expect(strings).toMatch(/=HYPERLINK\((&quot;|")x(&quot;|")\)<\/t>/);
  expect(Object.values(parts).some((xml) => xml.includes('<f>'))).toBe(false);
});

test('is the same bytes when written twice', async () => {
  const [first, second] = [
    await toXlsx(buildReport(madeUpCorpus(9, 5))),
    await toXlsx(buildReport(madeUpCorpus(9, 5))),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls column %i %s', (index, name) => {
  expect(columnName(index)).toBe(name);
});
