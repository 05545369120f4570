import { expect, test } from 'vitest';
import { joint } from './text.ts';

const words = new Map([
  ['thuiswerkvergoeding', 2],
  ['re-integratie', 3],
]);

test.each([
  ['de thuiswerk-', 'vergoeding is', 'drop', 'the document has the whole word'],
  ['na de re-', 'integratie van', 'keep', 'the document has it with a hyphen'],
  ['de zee-', 'visserij en', 'drop', 'a word of two parts'],
  ['kort-', 'en langverlof', 'space', 'a word that leans on the next'],
  ['laptop-', 'of telefoonkosten', 'space', 'a word that leans on the next'],
  ['de CAO-', 'partijen zullen', 'keep', 'an abbreviation'],
  ['de functie-', 'indeling van', 'keep', 'vowels that would run together'],
  ['de niet-', 'zakelijke kosten', 'keep', 'a prefix that keeps its hyphen'],
  ['de werk­', 'gever is', 'drop', 'a soft hyphen'],
  ['in 2021-', 'maart', 'keep', 'a number'],
  ['de werkgever', 'betaalt', 'space', 'no hyphen'],
])('%s|%s: %s (%s)', (before, after, how) => {
  expect(joint(before, after, words)).toBe(how);
});
