import { expect, test } from 'vitest';
import { cleaned, draftOf, isSame, lacking, nameProblem, newDraft, newExclusion, replaceAt } from './draft.ts';

const draft = { ...newDraft('thuiswerk*'), id: 'eigen.thuis', doc: 'Vindt thuiswerken.' };

test('a draft of a rule is that rule, without what the project says of it', () => {
  const rule = { ...draft, version: 3, enabled: false, origin: 'own' as const };
  expect(draftOf(rule)).toEqual(draft);
});

test('empty rows and spaces at the ends are no change', () => {
  const typed = { ...draft, pattern: 'thuiswerk* ', match: [{ text: ' ' }], unless: [newExclusion([])] };
  expect(isSame(typed, draft)).toBe(true);
  expect(cleaned(typed).match).toEqual([]);
});

test('the order of fields is no change', () => {
  expect(isSame(Object.fromEntries(Object.entries(draft).reverse()) as typeof draft, draft)).toBe(true);
});

test('a new exception gets a name of its own', () => {
  const first = newExclusion([]);
  expect(newExclusion([first]).id).not.toBe(first.id);
  expect(newExclusion([newExclusion([first])]).id).not.toBe(newExclusion([first]).id);
});

test.each([
  ['eigen.thuis', null],
  [' eigen.thuis ', null],
  ['', 'missing'],
  ['eigen.', 'missing'],
  ['eigen thuis', 'space'],
  ['eigen.thuis.', 'dots'],
  ['eigen/thuis', 'characters'],
  ['thuiswerken.mag', 'taken'],
])('judges the name %j: %j', (name, problem) => {
  expect(nameProblem(name, ['thuiswerken.mag'])).toBe(problem);
});

test('a new rule lacks a name, a code and an explanation; one that only sets the strength needs no code', () => {
  expect(lacking(newDraft('thuiswerk*'))).toEqual(['id', 'code', 'doc']);
  expect(lacking({ ...draft, kind: 'attribute' })).toEqual(['strength']);
  expect(lacking({ ...draft, kind: 'attribute', temporary: true })).toEqual([]);
});

test.each([
  ['b', ['a', 'b', 'c']],
  [null, ['a', 'c']],
])('puts %j in the second place', (item, expected) => {
  expect(replaceAt(['a', 'x', 'c'], 1, item)).toEqual(expected);
});
