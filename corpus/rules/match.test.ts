import { expect, test } from 'vitest';
import type { Passage } from '../model/coding.ts';
import type { TermList } from '../model/rule.ts';
import { compileSearch, matchQuery } from './compile.ts';
import { spansOf } from './match.ts';
import { analysePassage, viewOf } from './view.ts';

const LISTS: TermList[] = [
  { name: 'thuis', note: '', terms: ['thuiswerken', '"vanuit huis werken"', 'hybride ~3 werken'] },
  { name: 'plek', note: '', terms: ['@thuis', 'werkplek'] },
];

/** The words of each match, or the word "niets". */
function found(query: string, text: string, around: Partial<Passage> = {}): string[] {
  const search = compileSearch(query, LISTS);
  if (!search.ok) throw new Error(search.error.detail);
  const view = viewOf(analysePassage({ headings: [], lead: null, year: null, text, ...around }));
  return matchQuery(search.value, view).map(({ stretches }) =>
    spansOf(stretches, view)
      .map(({ start, end }) => text.slice(start, end))
      .join(' … '),
  );
}

test.each([
  ['thuiswerken', 'Zij werkt thuis; thuiswerken mag.', ['thuiswerken']],
  ['vergoeding', 'Alle vergoedingen en vergoeding.', ['vergoedingen', 'vergoeding']],
  ['=vergoeding', 'Alle vergoedingen en Vergoeding.', ['Vergoeding']],
  ['één', 'Een dag of één dag.', ['één']],
  ['thuis*', 'De thuiszorg en het verhuis.', ['thuiszorg']],
  ['*vergoeding', 'De thuiswerkvergoeding of vergoedingen.', ['thuiswerkvergoeding']],
  ['*werk*', 'De thuiswerker rust.', ['thuiswerker']],
  ['thuis*vergoeding', 'Een thuiswerkvergoeding, een thuisvergoeding.', ['thuiswerkvergoeding', 'thuisvergoeding']],
  ['"recht op rust"', 'Het recht op rust. Recht, op rust.', ['recht op rust']],
  ['"recht op rust"', 'Het recht op “rust”.', ['recht op “rust']],
  ['"recht _ rust"', 'Recht op rust, recht rust.', ['Recht op rust']],
  ['"recht .. rust"', 'Recht op veel meer rust. Recht op heel veel meer rust.', ['Recht op veel meer rust']],
  ['@thuis', 'Hybride en veilig werken, of vanuit huis werken.', ['Hybride en veilig werken', 'vanuit huis werken']],
  ['@plek', 'Een werkplek voor thuiswerken.', ['werkplek', 'thuiswerken']],
])('finds %s in “%s”', (query, text, words) => {
  expect(found(query, text)).toEqual(words);
});

test.each([
  ['a1 ~3 b1', 'a1 x x b1', ['a1 x x b1']],
  ['a1 ~3 b1', 'a1 x x x b1', []],
  ['a1 ~3 b1', 'b1, x, a1', ['b1, x, a1']],
  ['a1 ~3 b1', 'Een a1. B1 is dat.', []],
  ['a1 >3 b1', 'a1 x b1', ['a1 x b1']],
  ['a1 >3 b1', 'b1 x a1', []],
  ['a1 >1 b1 >1 c1', 'a1 b1 c1', ['a1 b1 c1']],
  ['(a1 OF b1) >1 c1', 'b1 c1 a1 c1', ['b1 c1', 'a1 c1']],
])('measures the distance of %s in “%s”', (query, text, words) => {
  expect(found(query, text)).toEqual(words);
});

test.each([
  ['a1 EN b1', 'Hier a1. Daar b1.', ['a1 … b1']],
  ['zin(a1 EN b1)', 'Hier a1. Daar b1.', []],
  ['zin(a1 EN b1)', 'Hier a1. Daar b1 en a1.', ['b1 … a1']],
  ['a1 OF b1', 'Hier a1. Daar b1.', ['a1', 'b1']],
  ['a1 NIET b1', 'Hier a1. Daar b1.', []],
  ['zin(a1 NIET b1)', 'Hier a1. Daar b1.', ['a1']],
  ['a1 EN lid(b1)', 'Hier a1. Daar b1.', ['a1 … b1']],
  ['zin(a1 EN lid(b1))', 'Hier a1. Daar b1.', ['a1 … b1']],
])('judges %s in “%s”', (query, text, words) => {
  expect(found(query, text)).toEqual(words);
});

test.each([
  ['deelzin(mogen EN thuiswerken)', 'Wie thuiswerkt, mag parkeren.', []],
  ['deelzin(mogen EN thuiswerken)', 'Hij mag, als het werk dat toelaat, thuiswerken.', ['mag … thuiswerken']],
  ['deelzin(mogen EN parkeren)', 'Wie mag thuiswerken, mag parkeren.', ['mag … parkeren']],
  ['bijzin(thuiswerken)', 'Wie thuiswerkt, mag parkeren.', ['thuiswerkt']],
  ['bijzin(thuiswerken)', 'Werkt hij thuis? Hij mag thuiswerken om te kunnen parkeren.', []],
  ['bijzin(thuis)', 'Werkt hij thuis? Dan mag hij thuis parkeren.', ['thuis']],
])('keeps main and subordinate clauses apart: %s in “%s”', (query, text, words) => {
  expect(found(query, text)).toEqual(words);
});

test('takes the lead of an enumeration as part of the main clause of an item', () => {
  const text = 'De werkgever kan:\na. indien nodig een stoel lenen;\nb. de reis betalen.';
  expect(found('deelzin(kunnen EN lenen)', text)).toEqual(['kan … lenen']);
  expect(found('bijzin(kunnen)', text)).toEqual([]);
});

test('takes an item of an enumeration and its lead as one sentence, but not two items', () => {
  const text = 'De werkgever betaalt:\na. internet;\nb. reiskosten.';
  expect(found('zin(betalen EN reiskosten)', text)).toEqual(['betaalt … reiskosten']);
  expect(found('zin(internet EN reiskosten)', text)).toEqual([]);
});

test('looks in headings and in the article’s lead where the scope says so', () => {
  const around = { headings: ['Hoofdstuk 3 Thuiswerken'], lead: 'De werkgever kan:' };
  expect(found('thuiswerken', 'Een stoel lenen.', around)).toEqual([]);
  expect(found('kop(thuiswerken) EN stoel', 'Een stoel lenen.', around)).toEqual(['stoel']);
  expect(found('kop(thuiswerken)', 'Een stoel lenen. En meer.', around)).toEqual(['Een stoel lenen.']);
  expect(found('artikel(kan EN stoel)', 'Een stoel lenen.', around)).toEqual(['stoel']);
  expect(found('zin(kan EN stoel)', 'Een stoel lenen.', around)).toEqual(['stoel']);
});

test('marks around each finding of the rarest part the nearest of the others', () => {
  expect(found('de EN thuiswerken', 'De man en de vrouw en de thuiswerkende.')).toEqual(['de … thuiswerkende']);
});
