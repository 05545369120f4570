import { expect, test } from 'vitest';
import { structureOf } from './structure.ts';
import { joint } from './text.ts';
import { typeset } from './typeset.ts';

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

test('soft hyphens inside a line are left out, and every run stays exact', () => {
  const page = typeset(1, ['# Artikel 1 Iets', 'De werk\u00ADgever betaalt de re\u00AD', 'kening van de stoel.']);
  const unit = structureOf([page]).units[0];
  expect(unit?.text).toBe('De werkgever betaalt de rekening van de stoel.');
  for (const { start, end, item, offset } of unit?.runs ?? [])
    expect(page.items[item]?.text.slice(offset, offset + end - start)).toBe(unit?.text.slice(start, end));
});
