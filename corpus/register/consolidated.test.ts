import { expect, test } from 'vitest';
import { consolidatedTo } from './consolidated.ts';

test.each([
  ['1944__Integrale_tekst_cao_incl._6e_TTW_per_1_januari_2023_-_v0.pdf', null, '2023-01-01'],
  ['12__cao.pdf', 'Cao Glas, bijgewerkt tot en met 1 juli 2022', '2022-07-01'],
  ['12__Cao_Glas_geconsolideerde_tekst_per_01-03-2021.pdf', 'Cao Glas', '2021-03-01'],
  ['12__Cao_Glas_TTW_per_1_januari_2022.pdf', 'Cao Glas, gewijzigd per 1 juli 2022', '2022-07-01'],
])('%s, %s', (file, title, day) => expect(consolidatedTo(file, title)).toBe(day));

test.each([
  ['12 - GLAS - 01-01-2021 - 31-12-2022 - Regulier - kvo datum - 31-05-2021.pdf', null],
  ['12__Cao_Glas_1_april_2022.pdf', 'Cao Glas 1 januari 2021 tot en met 31 december 2022'],
])('does not take the term for it: %s, %s', (file, title) => expect(consolidatedTo(file, title)).toBeNull());
