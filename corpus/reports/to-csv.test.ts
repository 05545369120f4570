import { expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { madeUpCao, madeUpInput, madeUpProvision } from './made-up.ts';
import { tableToCsv, toCsv, toEvidenceCsv } from './to-csv.ts';

const report = buildReport(madeUpInput([madeUpCao('12', 1500, [madeUpProvision('thuiswerkvergoeding')])]));
const linesOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));

test('starts with a byte order mark and the columns of the ministry', () => {
  const csv = toCsv(report);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(linesOf(csv)[0]?.slice(0, 9).join(';')).toBe('caonr;caonaam;ingdat;expdat;kvo;sbi;sbi_sector;employees;Soort');
});

test('gives each cao a row with its answers, amounts with a decimal comma and Dutch dates', () => {
  const [header = [], row = []] = linesOf(toCsv(report));
  const of = (key: string) => row[header.indexOf(key)];
  expect(row).toHaveLength(header.length);
  expect(of('ingdat')).toBe('01-01-2023');
  expect(of('thuiswerkvergoeding')).toBe('ja');
  expect(of('thuiswerkvergoeding_aard')).toBe('recht');
  expect(of('thuiswerkvergoeding_bedrag')).toBe('2,15');
  expect(of('thuiswerkvergoeding_per')).toBe('per dag');
  expect(of('privacy')).toBe('nee');
});

test('gives each coded provision a row with its place and rule', () => {
  const [header = [], row = []] = linesOf(toEvidenceCsv(report));
  const of = (key: string) => row[header.indexOf(key)];
  expect(of('wkr_afgeleid')).toBe('Thuiswerkkosten per dag');
  expect([of('artikel'), of('lid'), of('pagina'), of('regels')]).toEqual([
    '8.4',
    '2',
    '21',
    'thuiswerkvergoeding.voorbeeld',
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['a;b', '"a;b"'],
  ['zegt "ja"', '"zegt ""ja"""'],
  ['=A1;"x"', '"\'=A1;""x"""'],
  ['twee\nregels', '"twee\nregels"'],
  ['gewoon', 'gewoon'],
])('writes the text %j as %j', (text, written) => {
  const columns = [{ key: 'k', label: 'K', type: 'text' as const, width: 5 }];
  expect(tableToCsv({ name: 't', columns, rows: [[text]] })).toBe(`\ufeffk\r\n${written}\r\n`);
});

test('keeps a negative number a number', () => {
  const columns = [{ key: 'k', label: 'K', type: 'percent' as const, width: 5 }];
  expect(tableToCsv({ name: 't', columns, rows: [[-2.25], [null]] })).toBe('\ufeffk\r\n-2,3\r\n\r\n');
});
