import { expect, test } from 'vitest';
import { hyphenPoints } from './hyphenate.ts';

const parts = (word: string): string =>
  [0, ...hyphenPoints(word)].map((point, at, all) => word.slice(point, all[at + 1])).join('-');

test.each([
  ['rechtspersoon', 'rechts-per-soon'],
  ['thuiswerkvergoeding', 'thuis-werk-ver-goe-ding'],
  ['overeenkomst', 'over-een-komst'],
  ['arbeidsduur,', 'arbeids-duur,'],
  ['werkgever', 'werk-gever'],
  ['verlof', 'verlof'],
  ['€ 1.250,00', '€ 1.250,00'],
])('parts %s as %s', (word, parted) => {
  expect(parts(word)).toBe(parted);
});
