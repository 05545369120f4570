import { expect, test } from 'vitest';
import type { CaoRow } from '../../corpus/model/report.ts';
import { choiceOf, largestWith, pathOf } from './choice.ts';

test.each([
  { code: 'omvang' as const, caoCodes: ['10', '20'], sector: 'Zorg / welzijn' },
  { code: 'omvang' as const, caoCodes: [], sector: 'Zorg' },
  { code: 'arbo' as const, caoCodes: ['10'], sector: null },
])('an address says what is compared: %j', (choice) => {
  expect(choiceOf(pathOf(choice))).toEqual(choice);
});

test('an address never holds more than six caos, nor a code that is none', () => {
  expect(choiceOf(['onzin', '1,2,3,4,5,6,7'])).toEqual({
    ...{ code: 'thuiswerkvergoeding', caoCodes: ['1', '2', '3', '4', '5', '6'], sector: null },
  });
});

test('takes the largest of the sector that have a provision and are not chosen yet', () => {
  const row = (code: string, employees: number, sector: string, answer: 'ja' | 'nee') =>
    ({ code, employees, sector, cells: [{ code: 'arbo', answer }] }) as unknown as CaoRow;
  const rows = [row('1', 10, 'zorg', 'ja'), row('2', 30, 'zorg', 'ja'), row('3', 99, 'zorg', 'nee')];
  rows.push(row('4', 50, 'bouw', 'ja'), row('5', 20, 'zorg', 'ja'));
  const choice = { code: 'arbo' as const, caoCodes: ['5'], sector: 'zorg' };
  expect(largestWith(rows, choice, 2)).toEqual(['2', '1']);
  expect(largestWith(rows, { ...choice, sector: null }, 1)).toEqual(['4']);
});
