import { expect, test } from 'vitest';
import { datedParts } from './dated-parts.ts';

const datesOf = (title: string | null) =>
  datedParts([{ path: 'Bijlage 2', title }]).map(({ start, end }) => [start, end]);

test.each([
  ['Werktijden (van toepassing tot 1 april 2022)', null, '2022-03-31'],
  ['Werktijden (van toepassing tot en met 31 maart 2022)', null, '2022-03-31'],
  ['Werktijden (geldt t/m 31-03-2022)', null, '2022-03-31'],
  ['Overgangsregeling Deze bijlage geldt tot 1 januari 2023', null, '2022-12-31'],
  ['Reiskosten (van toepassing vanaf 1 juli 2022)', '2022-07-01', null],
  ['Reiskosten – per 1 juli 2022', '2022-07-01', null],
  ['Reiskosten (tot 1 juli 2022)', null, '2022-06-30'],
  ['Reiskosten (geldig vanaf 1 juli 2022 tot 1 januari 2023)', '2022-07-01', '2022-12-31'],
])('%s', (title, start, end) => {
  expect(datesOf(title)).toEqual([[start, end]]);
});

test.each([
  null,
  'Thuiswerken',
  'Artikelen opgenomen vanaf 1 januari 2022',
  'Afbouw van de toeslag die tot 1 juli 2012 werd betaald',
  'Salarisschalen per 1 juli 2021',
])('no dates of its own: %s', (title) => {
  expect(datesOf(title)).toEqual([]);
});
