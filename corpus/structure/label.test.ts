import { expect, test } from 'vitest';
import { numberLabel, wordLabel } from './label.ts';

test.each([
  ['Artikel 8.4 Thuiswerken', 'artikel', '8.4', 'Thuiswerken'],
  ['ARTIKEL 17', 'artikel', '17', ''],
  ['Art. 5: Verlof', 'artikel', '5', 'Verlof'],
  ['Artikel 12a - Verlof', 'artikel', '12a', 'Verlof'],
  ['Artikel 14 B. Rooster', 'artikel', '14 B', 'Rooster'],
  ['Artikel 5 U werkt thuis', 'artikel', '5', 'U werkt thuis'],
  ['A R T I K E L 7', 'artikel', '7', ''],
  ['Bijlage IV a Regeling', 'bijlage', 'IV a', 'Regeling'],
  ['BIJLAGE 3-A ROOSTERS', 'bijlage', '3-A', 'ROOSTERS'],
  ['Bijlage: Reglement', 'bijlage', undefined, 'Reglement'],
  ['DEEL II SLOT', 'deel', 'II', 'SLOT'],
  ['Protocol XIV', 'protocol', 'XIV', ''],
])('%s', (text, word, number, rest) => {
  const label = wordLabel(text);
  expect([label?.word, label?.number?.text, label?.rest]).toEqual([word, number, rest]);
});

test.each([
  ['8:4 Verlof', [8, 4]],
  ['2.1.3', [2, 1, 3]],
  ['P1 Einde', ['p', 1]],
  ['D - Thuiswerken', ['d']],
  ['(1) De werkgever', [1]],
  ['IX. Slot', [9]],
  ['12,5 uur', [12]],
  ['De werkgever', undefined],
])('%s', (text, parts) => {
  expect(numberLabel(text)?.parts).toEqual(parts);
});
