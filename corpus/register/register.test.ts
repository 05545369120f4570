import { expect, test } from 'vitest';
import { parseRegister, select, standardRegister } from './register.ts';

const HEADER = 'code;naam;sector;sbi;in_panel_2023;type;werknemers;ingangsdatum;expiratiedatum';

test('the register holds the 149 research caos with their source and year', () => {
  const register = standardRegister();
  expect(register.caos).toHaveLength(149);
  expect(register.year).toBe(2024);
  expect(register.source).toContain('Cao-afspraken 2024');
  expect(register.caos.reduce((sum, cao) => sum + cao.employees, 0)).toBe(5_291_900);
});

test('the 98 largest have 5,138,800 employees', () => {
  const largest = select(standardRegister(), 'top98');
  expect(largest).toHaveLength(98);
  expect(largest.reduce((sum, cao) => sum + cao.employees, 0)).toBe(5_138_800);
  expect(largest[0]?.code).toBe('2948');
});

test('the panel has the 101 caos that were in the year before too', () => {
  expect(select(standardRegister(), 'panel')).toHaveLength(101);
});

test('an own selection holds the chosen codes, the largest first', () => {
  expect(select(standardRegister(), 'own', ['1944', '2948', '9999']).map((cao) => cao.code)).toEqual(['2948', '1944']);
});

test('equal numbers of employees are ranked by code', () => {
  const list = `# jaar: 2020\n${HEADER}\n20;B;x;1;ja;t;100;;\n3;A;x;1;ja;t;100;;`;
  const register = parseRegister(list, 'lijst.csv');
  expect(register.ok && select(register.value, 'top98').map((cao) => cao.code)).toEqual(['3', '20']);
});

test('the last day of a term is the day before the listed expiratiedatum, which is kept', () => {
  const cao = standardRegister().caos.find(({ code }) => code === '1944');
  expect(cao).toMatchObject({ start: '2023-03-01', end: '2024-06-30', listedEnd: '2024-07-01' });
});

test('a list of ones own is read with a BOM, commas and Dutch dates, and names its source', () => {
  const list = `\uFEFF# bron: Verzonnen\n# jaar: 2020\n# fictief: ja\n${HEADER.replaceAll(';', ',')}\r\n7,"Proef, cao",x,1,nee,t,1.200,01/02/2020,01/02/2021\r\n`;
  const register = parseRegister(list, 'lijst.csv');
  expect(register).toMatchObject({
    ok: true,
    value: {
      source: 'Verzonnen',
      year: 2020,
      fictional: true,
      caos: [{ name: 'Proef, cao', employees: 1200, end: '2021-01-31' }],
    },
  });
});

test.each(['ja', 'J', 'true', '1'])('%s in the panel column is yes', (yes) => {
  const register = parseRegister(`${HEADER}\n07;A;x;1;${yes};t;5;2020-01-01;`, 'lijst.csv');
  expect(register.ok && register.value).toMatchObject({ year: 2020, caos: [{ code: '7', inPanel: true }] });
});

test.each([
  ['an empty list', '', 'LIST_EMPTY', undefined],
  ['a list without rows', HEADER, 'LIST_EMPTY', undefined],
  ['a missing column', 'code;naam\n1;A', 'REGISTER_COLUMN_MISSING', 'sector'],
  [
    'a number of employees that is none',
    `${HEADER}\n1;A;x;1;ja;t;veel;;`,
    'REGISTER_VALUE_INVALID',
    'regel 2 (A): het aantal werknemers',
  ],
  [
    'a date that does not exist',
    `${HEADER}\n1;A;x;1;ja;t;5;31-02-2020;`,
    'REGISTER_VALUE_INVALID',
    'ingangsdatum "31-02-2020"',
  ],
  ['a list without any year', `${HEADER}\n1;A;x;1;ja;t;5;;`, 'REGISTER_YEAR_MISSING', undefined],
  ['a number that is no whole one', `${HEADER}\n1;A;x;1;ja;t;1e3;;`, 'REGISTER_VALUE_INVALID', 'werknemers "1e3"'],
  [
    'an end before the start, below a note',
    `# jaar: 2020\n\n${HEADER}\n1;A;x;1;ja;t;5;2020-02-01;2020-01-01`,
    'REGISTER_VALUE_INVALID',
    'regel 4 (A): de expiratiedatum',
  ],
  [
    'the same code with a zero before it',
    `${HEADER}\n1;A;x;1;ja;t;5;;\n01;B;x;1;ja;t;5;;`,
    'REGISTER_VALUE_INVALID',
    'code 1',
  ],
  [
    'a code that occurs twice',
    `${HEADER}\n1;A;x;1;ja;t;5;;\n1;B;x;1;ja;t;5;;`,
    'REGISTER_VALUE_INVALID',
    'de code 1 staat',
  ],
])('%s is an expected error that says where', (_, list, code, detail) => {
  const register = parseRegister(list, 'lijst.csv');
  expect(register).toMatchObject({ ok: false, error: { code } });
  if (detail && !register.ok) expect(register.error.detail).toContain(detail);
});
